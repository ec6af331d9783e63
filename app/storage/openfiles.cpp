// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openfiles.h"

#include <QFileInfo>
#include <QHash>

#include <mutex>

namespace rebond::storage {

namespace {

struct Registry
{
    std::mutex mutex;
    QHash<QString, int> count; // of connections
};

Registry &registry()
{
    static Registry one;
    return one;
}

// The same for every name of a file; for one that is not there yet, what it will be.
QString keyOf(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    if (!real.isEmpty())
        return real;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName();
}

} // namespace

OpenFile::OpenFile(const QString &path) : m_key(keyOf(path))
{
    const std::lock_guard<std::mutex> guard(registry().mutex);
    ++registry().count[m_key];
}

OpenFile::~OpenFile()
{
    const std::lock_guard<std::mutex> guard(registry().mutex);
    if (--registry().count[m_key] == 0)
        registry().count.remove(m_key);
}

bool lookWhileClosed(const QString &path, const std::function<void()> &look)
{
    const QString key = keyOf(path);
    const std::lock_guard<std::mutex> guard(registry().mutex);
    if (registry().count.contains(key))
        return false;
    look();
    return true;
}

} // namespace rebond::storage
