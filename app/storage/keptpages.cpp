// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keptpages.h"

#include "storage/codec.h"
#include "storage/mappings/all.h"

namespace rebond::storage {

std::optional<QByteArray> keptPagesOf(Reader &reader, Id<domain::File> file, int rules)
{
    Rows rows = reader.run(QStringLiteral("SELECT bytes FROM file_pages WHERE file_id = ? AND rules = ?"),
                           {file.toString(), rules});
    if (!rows.next())
        return {};
    return Codec<QByteArray>::fromColumn(rows.value(0));
}

void keepPages(Transaction &transaction, Id<domain::File> file, const KeptPages &pages)
{
    if (transaction.count(Query<domain::File>().where(&domain::File::id, file)) == 0)
        return;
    (void)transaction.run(QStringLiteral("INSERT INTO file_pages (file_id, rules, bytes) VALUES (?, ?, ?) "
                                         "ON CONFLICT (file_id) DO UPDATE SET rules = excluded.rules, "
                                         "bytes = excluded.bytes"),
                          {file.toString(), pages.rules, Codec<QByteArray>::toColumn(pages.bytes)});
}

} // namespace rebond::storage
