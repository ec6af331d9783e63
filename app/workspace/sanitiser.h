// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs and pictures that others made, made sane in a process of its own with little memory and time: rebond-tool, called with
// one word that its help does not list.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "storage/keptpages.h"
#include "typeset/ownpages.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

class QProcess;

namespace rebond::workspace {

inline constexpr char kSanitisingCommand[] = "sanitise";
inline constexpr qint64 kSanitiserBytes = 1024LL * 1024 * 1024;
inline constexpr int kSanitiserSeconds = 20; // for each file

// What a picture is wanted for.
enum class PictureUse : quint8 {
    Photo,       // whole, large enough to be framed by hand, or for a scan of the press to be read: 200 dots per inch of A4
    FramedPhoto, // in the frame a photo begins with, as large as photos are kept
    Logo,
};

// One file after the other, in the thread that made it: starting the process costs a fifth of what a photo does, so that all of
// a folder share one. It gets nothing of this one's environment but what it takes to start: passwords stand there.
class Sanitiser
{
public:
    // Empty: rebond-tool beside this program.
    explicit Sanitiser(QString program = {},
                       std::chrono::milliseconds patience = std::chrono::seconds(kSanitiserSeconds));
    ~Sanitiser();
    Sanitiser(const Sanitiser &) = delete;
    Sanitiser &operator=(const Sanitiser &) = delete;

    // A PDF that takes too long or breaks the process has a fault; the next one gets another process. Storage where there is
    // none to be had. Cancelled where the task is.
    struct Sane
    {
        typeset::OwnPages pages = {};
        std::optional<storage::KeptPages> kept = {}; // none where there is a fault
    };
    [[nodiscard]] Result<Sane> sanitised(const QByteArray &pdf, const TaskContext &task);
    // What was kept of an earlier one; Broken where it is not to be read.
    [[nodiscard]] static typeset::OwnPages readAgain(const QByteArray &kept);
    // Of files within a PDF, and of a PDF without its password (typeset/ownpages.h): the same.
    [[nodiscard]] Result<typeset::OwnFile> carriedFile(const QByteArray &pdf, const QString &name, qsizetype most,
                                                       const TaskContext &task);
    [[nodiscard]] Result<typeset::UnlockedPdf> unlocked(const QByteArray &pdf, const QString &password,
                                                        const TaskContext &task);
    // What the pages look like, so many pixels wide, made sane before they are drawn.
    struct Seen
    {
        typeset::PdfFault fault = typeset::PdfFault::None;
        QList<QSizeF> sizes = {}; // of the pages, in points
        QList<QImage> images = {};
    };
    [[nodiscard]] Result<Seen> seen(const QByteArray &pdf, int pixelsWide, const TaskContext &task);

    // What stands on its pages as letters, to be searched: empty of a page that is but a picture, or whose letters nobody finds.
    struct Words
    {
        typeset::PdfFault fault = typeset::PdfFault::None;
        QStringList pages = {};
    };
    [[nodiscard]] Result<Words> words(const QByteArray &pdf, const TaskContext &task);

    // A picture as pixels alone: upright, opaque, in sRGB. Invalid, with what to do, where it is refused, takes too long or breaks
    // the process.
    struct Picture
    {
        QImage pixels = {};
        bool hasPrintersColours = false; // pictures/photo.h
    };
    [[nodiscard]] Result<Picture> picture(const QByteArray &bytes, PictureUse use, const TaskContext &task);

private:
    static constexpr qint64 kLargestAnswer = 256LL * 1024 * 1024;
    [[nodiscard]] Done ensureStarted();
    // Empty: there was none, the process was ended by a limit or by what it read.
    [[nodiscard]] Result<QByteArray> answerTo(const QByteArray &request, const TaskContext &task,
                                              qint64 most = kLargestAnswer);
    [[nodiscard]] QByteArray answer(const TaskContext &task, qint64 most);
    void stop();

    QString m_program;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<QProcess> m_process;
};

// For that process. What it reads is a number of four bytes, the highest first, and so many bytes of a request, again and again;
// what it writes is the same of an answer, which this makes.
inline constexpr qint64 kLargestRequest = 41LL * 1024 * 1024; // of a picture as large as one may be
[[nodiscard]] QByteArray sanitisingAnswer(const QByteArray &request);

// Which variables the process gets, where they are set: what it takes to start, and what tells a sanitizer how to report.
[[nodiscard]] QStringList sanitiserVariables();

} // namespace rebond::workspace
