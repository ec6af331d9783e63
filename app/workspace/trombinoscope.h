// SPDX-License-Identifier: GPL-3.0-or-later
// The trombinoscope of an open cohort: who stands in it, its document, its PDF.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "base/task.h"
#include "document/document.h"
#include "reports/trombinoscope.h"

#include <QString>

namespace rebond::workspace {

class Workspace;

inline constexpr int kMostPeopleAcross = 20; // columns or rows that can be asked for

enum class PaperFormat { A4, A3 };

struct TrombinoscopeOrder
{
    reports::PeopleShape shape = {};
    PaperFormat paper = PaperFormat::A4;
    bool isLandscape = false;
    QString author = {}; // in the file's metadata; empty: the program
};

// Who would stand in it today, and who would not: to be told before it is written. From any thread.
[[nodiscard]] Result<reports::PeopleChoice> peopleFor(const Workspace &workspace, reports::PeopleVariant variant);

// One sentence on those left out and one on those shown without their photo, where there are any; empty where there is
// nobody of either.
[[nodiscard]] QStringList consentSentences(const reports::PeopleChoice &people, const Formats &formats);

// Photos are fetched from the file while pages are painted: the workspace must outlive the document and pages made of it.
// Invalid, with what to do, where there is nobody to show. From any thread.
[[nodiscard]] Result<document::Document> trombinoscopeDocument(const Workspace &workspace,
                                                               const TrombinoscopeOrder &order, const Formats &formats);

// A PDF. Whole or not at all; what stood at the path is untouched on an error or a cancel. One photo is in memory at a time.
[[nodiscard]] Done writeTrombinoscope(const Workspace &workspace, const TrombinoscopeOrder &order,
                                      const Formats &formats, const QString &path, TaskContext &task);

} // namespace rebond::workspace
