// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/manyfiles.h"

#include <utility>

namespace rebond {

using platform::FreshFile;
using platform::SystemDone;
using platform::SystemResult;

ManyFiles::ManyFiles(const QString &folder, platform::Access access)
    : m_folder(folder),
      m_access(access),
      m_disk(folder)
{}

Done ManyFiles::write(const QString &path, const QByteArray &bytes)
{
    SystemResult<FreshFile> file = FreshFile::create(m_folder, m_access);
    if (!file)
        return fail(writeFailure(file.error(), path));
    if (const SystemDone written = file->write(0, bytes.constData(), bytes.size()); !written)
        return fail(writeFailure(written.error(), path));
    const SystemResult<QString> hidden = file->handOver(); // closed: what the system owes us is told there
    if (!hidden)
        return fail(writeFailure(hidden.error(), path));
    if (const SystemDone moved = platform::moveOver(*hidden, path); !moved)
        return fail(writeFailure(moved.error(), path));
    m_written.append(path);
    return {};
}

Done ManyFiles::flush()
{
    const SystemDone flushed = m_disk.flush(std::exchange(m_written, {}));
    return flushed ? Done() : fail(writeFailure(flushed.error(), m_folder));
}

} // namespace rebond
