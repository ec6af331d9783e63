// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a file. An interface, so that tests answer without a dialogue; the answer comes later, through a function,
// because nothing here runs a nested event loop.
#pragma once

#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

namespace rebond::ui::kit {

struct FileRequest
{
    enum class Kind { Open, Save, Folder };
    Kind kind = Kind::Open;
    QString title;
    QString folder;            // where to begin; empty: the user's documents
    QString proposedName;      // Save: without folder
    QString filter;            // as QFileDialog reads it: "Cohort files (*.rebond);;All files (*)"
    QString suffix;            // Save: added where the user gives none, without the dot
    bool asksToReplace = true; // Save: no where what stands is refused anyway
};

class FileChooser
{
public:
    virtual ~FileChooser() = default;
    using Answer = std::function<void(const QString &path)>;
    // Calls `answer` once with a path; not at all where the user gives up or the parent goes first.
    virtual void ask(QWidget *parent, const FileRequest &request, Answer answer) = 0;
};

// The system's dialogue, or Qt's where there is none.
class DialogFileChooser final : public FileChooser
{
public:
    void ask(QWidget *parent, const FileRequest &request, Answer answer) override;
};

// Opens files, folders and web addresses with the programs the desktop has for them; false where there is none. Nothing else asks
// for a program of the desktop.
class Desktop
{
public:
    virtual ~Desktop() = default;
    virtual bool openFile(const QString &path) = 0;
    virtual bool openFolderOf(const QString &path) = 0;
    virtual bool openAddress(const QUrl &address) = 0;
};

class SystemDesktop final : public Desktop
{
public:
    bool openFile(const QString &path) override;
    bool openFolderOf(const QString &path) override;
    bool openAddress(const QUrl &address) override;
};

} // namespace rebond::ui::kit
