// SPDX-License-Identifier: GPL-3.0-or-later
// The press-book of an open cohort: its pages, its file, and what is not in it.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "base/task.h"
#include "document/document.h"
#include "typeset/page.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace rebond::workspace {

class Workspace;

struct PressBookOrder
{
    bool isInternal = false; // with the tone; else for others, without what names somebody who is not to be named
    QString author = {};     // in the file's metadata; empty: the program
    QString sanitiser = {};  // rebond-tool; empty: the one beside this program
};

struct PressBookMade
{
    int mentions = 0;
    int scans = 0;
    QStringList remarks = {}; // a sentence each on what is not in it and why: to be told, never to be printed
    QStringList doubts = {};  // on what is in it and should be looked at before anybody else gets it
    document::Metadata metadata = {};
    typeset::PageList pages = {};
};

// What others get has no scan whose words name somebody who has not agreed; of a scan that is a picture nobody can tell, which is
// a doubt. Invalid, with what to do, where there is nothing to show. The same data and instant give the same pages. Scans
// are decoded and made sane in a process of their own, one at a time. From any thread.
[[nodiscard]] Result<PressBookMade> layOutPressBook(const Workspace &workspace, const PressBookOrder &order,
                                                    const Formats &formats, TaskContext &task);

// As a PDF. What stands at the path is replaced whole; a cohort file never.
[[nodiscard]] Done writePressBook(const PressBookMade &made, const QString &path, TaskContext &task);
// Both in one. Doubts are told first, where there are any: by the time somebody could hand the file on they have been said.
using TellDoubts = std::function<void(const QStringList &doubts)>;
[[nodiscard]] Result<PressBookMade> writePressBook(const Workspace &workspace, const PressBookOrder &order,
                                                   const Formats &formats, const QString &path, TaskContext &task,
                                                   const TellDoubts &tell = {});

// "Press-book Les 60.pdf", without what file systems refuse.
[[nodiscard]] QString proposedPressBookName(const Workspace &workspace, const Formats &formats);

} // namespace rebond::workspace
