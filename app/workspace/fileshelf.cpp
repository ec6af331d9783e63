// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/fileshelf.h"

#include "storage/mappings/all.h"

namespace rebond::workspace {

QByteArray FileShelf::bytes(const QString &key) const
{
    const auto id = RawId::parse(key);
    if (!id)
        return {};
    const auto file = m_store.read([&](storage::Reader &reader) { return reader.find(Id<domain::File>(*id)); });
    return file && *file ? (*file)->bytes : QByteArray();
}

} // namespace rebond::workspace
