// SPDX-License-Identifier: GPL-3.0-or-later
// Who works in a cohort file: a hidden lock file beside it (".cohorte.rebond.lock") that names process, machine and, by its
// owner, the person. It keeps a second window from writing; programs that come and go (rebond-tool) rely on SQLite's own
// locks and do not look at it.
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace rebond::backup {

struct Holder
{
    QString user;    // may be empty
    QString machine; // may be empty
    qint64 process = 0;
    bool isOnThisMachine = true;
};

class FileLock
{
public:
    enum class Answer {
        Held,       // ours until this object goes
        OfAnother,  // see holder()
        Impossible, // the folder may not be written: so may not the file
    };
    explicit FileLock(const QString &file);
    ~FileLock(); // gives it back
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    // At once. A lock whose program has died on this machine counts for nothing.
    [[nodiscard]] Answer take();
    // Whatever the lock says: for one that a program on another machine left behind. Only the user can know.
    [[nodiscard]] Answer takeOver();
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] const Holder &holder() const { return m_holder; }
    // The same file, by whatever path.
    [[nodiscard]] bool isOf(const QString &file) const;
    [[nodiscard]] static QString pathFor(const QString &file);

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    Holder m_holder;
};

} // namespace rebond::backup
