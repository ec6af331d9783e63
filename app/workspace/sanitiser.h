// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs that others made, made sane in a process of its own with little memory and time: rebond-tool, called with one word
// that its help does not list.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "typeset/ownpages.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QProcess;

namespace rebond::workspace {

inline constexpr char kSanitisingCommand[] = "sanitise-pdfs";
inline constexpr qint64 kSanitiserBytes = 1024LL * 1024 * 1024;
inline constexpr int kSanitiserSeconds = 20; // for each PDF

// One PDF after the other, in the thread that made it.
class Sanitiser
{
public:
    explicit Sanitiser(QString program = {}); // empty: rebond-tool beside this program
    ~Sanitiser();
    Sanitiser(const Sanitiser &) = delete;
    Sanitiser &operator=(const Sanitiser &) = delete;

    // A PDF that takes too long or breaks the process has a fault; the next one gets another process. Storage where there is
    // none to be had. Cancelled where the task is.
    [[nodiscard]] Result<typeset::OwnPages> sanitised(const QByteArray &pdf, const TaskContext &task);

private:
    [[nodiscard]] Done ensureStarted();
    [[nodiscard]] QByteArray answer(const TaskContext &task); // empty: there was none
    void stop();

    QString m_program;
    std::unique_ptr<QProcess> m_process;
};

// For that process. What it reads is a number of four bytes, the highest first, and so many bytes of a PDF, again and again;
// what it writes is the same of an answer, which this makes.
[[nodiscard]] QByteArray sanitisingAnswer(const QByteArray &pdf);

} // namespace rebond::workspace
