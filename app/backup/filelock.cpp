// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/filelock.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace rebond::backup {

QString FileLock::pathFor(const QString &file)
{
    const QFileInfo named(file);
    const QString canonical = named.canonicalFilePath();
    const QFileInfo real(canonical.isEmpty() ? named.absoluteFilePath() : canonical);
    return QStringLiteral("%1/.%2.lock").arg(real.absolutePath(), real.fileName());
}

FileLock::FileLock(const QString &file) : m_path(pathFor(file)), m_lock(std::make_unique<QLockFile>(m_path))
{
    m_lock->setStaleLockTime(0); // never by age alone: a window may stay open for weeks
}

FileLock::~FileLock() = default;

bool FileLock::isHeld() const
{
    return m_lock->isLocked();
}

bool FileLock::isOf(const QString &file) const
{
    return pathFor(file) == m_path;
}

FileLock::Answer FileLock::take()
{
    if (m_lock->isLocked() || m_lock->tryLock(0))
        return Answer::Held;
    if (m_lock->error() != QLockFile::LockFailedError)
        return Answer::Impossible;
    QString program;
    m_lock->getLockInfo(&m_holder.process, &m_holder.machine, &program);
    m_holder.user = QFileInfo(m_path).owner();
    m_holder.isOnThisMachine = m_holder.machine.isEmpty() || m_holder.machine == QSysInfo::machineHostName();
    return Answer::OfAnother;
}

FileLock::Answer FileLock::takeOver()
{
    QFile::remove(m_path);
    return take();
}

} // namespace rebond::backup
