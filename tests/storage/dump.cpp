// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dump.h"

#include "storage/mappings/all.h"

namespace rebond::test {

using namespace storage;

namespace {

QString shown(const QVariant &value)
{
    if (value.isNull())
        return QStringLiteral("∅");
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toHex());
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    return value.toString();
}

void addRows(Reader &reader, const QString &table, const QStringList &columns, QStringList &lines)
{
    Rows rows = reader.run(QStringLiteral("SELECT %1 FROM %2").arg(columns.join(u", "), table), {});
    QStringList found;
    while (rows.next()) {
        QStringList values = {table};
        for (int column = 0; column < columns.size(); ++column)
            values.append(shown(rows.value(column)));
        found.append(values.join(u" · "));
    }
    found.sort();
    lines += found;
}

} // namespace

QStringList recordsOf(Store &store)
{
    const auto lines = store.read([](Reader &reader) {
        QStringList found;
        forEachRecord([&]<typename R>() {
            QStringList columns;
            forEachColumn<R>([&](const auto &column) {
                if (QLatin1String(column.name) != u"revision")
                    columns.append(QLatin1String(column.name));
            });
            forEachDerived<R>([&](const auto &derived) { columns.append(QLatin1String(derived.name)); });
            addRows(reader, nameOf(Mapping<R>::kKind), columns, found);
            if constexpr (kHasLinks<R>) {
                constexpr auto links = Mapping<R>::kLinks;
                addRows(reader, QLatin1String(links.table),
                        {QLatin1String(links.ownColumn), QLatin1String(links.otherColumn)}, found);
            }
        });
        return found;
    });
    if (!lines)
        qFatal("%s", told(lines).constData());
    return *lines;
}

QString rowOf(const QVariantList &values)
{
    QStringList row;
    for (const QVariant &value : values)
        row.append(shown(value));
    return row.join(u" · ");
}

QList<JournalLine> journalOf(Store &store)
{
    const auto lines = store.read([](Reader &reader) {
        QList<JournalLine> found;
        Rows rows = reader.run(QStringLiteral("SELECT id, happened_at, author, label, change_count, reverts_id, "
                                              "contents FROM journal ORDER BY id"),
                               {});
        while (rows.next()) {
            JournalLine line;
            line.id = rows.value(0).toString();
            line.at = rows.value(1).toString();
            line.author = rows.value(2).toString();
            line.label = rows.value(3).toString();
            line.changes = rows.value(4).toInt();
            line.reverts = rows.value(5).toString();
            visitChanges(rows.value(6).toByteArray(), Order::Forward, [&](Change &&change) {
                line.contents.append(std::move(change));
                return true;
            });
            found.append(line);
        }
        return found;
    });
    if (!lines)
        qFatal("%s", told(lines).constData());
    return *lines;
}

QByteArray difference(const QStringList &found, const QStringList &expected)
{
    for (qsizetype i = 0; i < std::max(found.size(), expected.size()); ++i) {
        const QString one = found.value(i, QStringLiteral("(nothing)"));
        const QString two = expected.value(i, QStringLiteral("(nothing)"));
        if (one != two)
            return QStringLiteral("found    %1\nexpected %2").arg(one, two).toUtf8();
    }
    return {};
}

} // namespace rebond::test
