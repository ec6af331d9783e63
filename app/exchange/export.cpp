// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"

#include "base/dates.h"
#include "base/safefile.h"
#include "exchange/kinds.h"
#include "exchange/names.h"
#include "sheets/guard.h"
#include "sheets/writer.h"
#include "storage/fileheader.h"
#include "storage/mappings/all.h"
#include "storage/persondata.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rebond::exchange {

namespace {

using storage::Query;
using storage::Reader;

sheets::Row headingsOf(ListKind kind)
{
    sheets::Row row;
    for (const FieldInfo &field : fieldsOf(kind)) {
        if (!field.isInputOnly)
            row.append(field.heading);
    }
    return row;
}

// CSV has no types: days and hours as people write them.
QString csvText(const Printed &cell)
{
    if (cell.kind == CellKind::Date) {
        const auto day = parseIsoDate(cell.text);
        return day ? dateCell(*day) : cell.text;
    }
    if (cell.kind == CellKind::Time && cell.text.startsWith(u'0'))
        return cell.text.mid(1); // 9:30
    return cell.text;
}

template<typename R>
class RowPrinter
{
public:
    RowPrinter(Reader &reader, Id<domain::Cohort> cohort, sheets::Format format)
        : m_cohort(cohort),
          m_isCsv(format == sheets::Format::Csv),
          m_members(reader, cohort),
          m_companies(reader),
          m_references(reader, m_members, m_companies)
    {}

    [[nodiscard]] bool belongs(const R &record) const
    {
        if constexpr (requires { record.cohort; })
            return record.cohort == m_cohort;
        else if constexpr (requires { record.member; })
            return m_members.has(record.member);
        else if constexpr (requires { record.outcome; })
            return m_members.has(m_references.outcome(record.outcome).member);
        else
            return true;
    }

    void print(const R &record, sheets::Row &row) const
    {
        row.clear();
        for (const Field<R> &field : fieldTable<R>()) {
            if (!field.print)
                continue;
            const Printed cell = field.print(record, m_references);
            if (cell.kind == CellKind::Text)
                row.append(sheets::guardCell(cell.text));
            else
                row.append(m_isCsv ? csvText(cell) : cell.text, cell.kind);
        }
    }

private:
    Id<domain::Cohort> m_cohort;
    bool m_isCsv;
    MemberLookup m_members;
    CompanyLookup m_companies;
    StoredReferences m_references;
};

// Every record of the list, printed, in order of entry.
template<typename R>
Done forEachPrinted(Reader &reader, Id<domain::Cohort> cohort, sheets::Format format, TaskContext &task,
                    const std::function<Done(const sheets::Row &)> &sink)
{
    const RowPrinter<R> printer(reader, cohort, format);
    Query<R> query;
    if constexpr (requires(R record) { record.cohort; })
        query.where(&R::cohort, cohort);
    const qint64 total = reader.count<R>(query);
    const QString what = QCoreApplication::translate("Lists", "Writing the list");
    qint64 count = 0;
    sheets::Row row;
    Done done;
    reader.each<R>(query, [&](R &&record) {
        if (count++ % 256 == 0) {
            task.step(count, total, what);
            if (task.isCancelled()) {
                done = cancelled();
                return false;
            }
        }
        if (printer.belongs(record)) {
            printer.print(record, row);
            done = sink(row);
        }
        return done.has_value();
    });
    return done;
}

Done writeRows(const storage::Store &store, Id<domain::Cohort> cohort, ListKind kind, sheets::Format format,
               TaskContext &task, const std::function<Done(const sheets::Row &)> &sink)
{
    return store.read([&](Reader &reader) -> Done {
        return withRecordOf(kind, [&]<typename R>() { return forEachPrinted<R>(reader, cohort, format, task, sink); });
    });
}

template<typename R>
QByteArray csvOf(Reader &reader, Id<domain::Cohort> cohort, ListKind kind, const QList<R> &records)
{
    const RowPrinter<R> printer(reader, cohort, sheets::Format::Csv);
    QList<sheets::Row> rows = {headingsOf(kind)};
    for (const R &record : records) {
        rows.append(sheets::Row());
        printer.print(record, rows.last());
    }
    return sheets::writeCsv(rows);
}

Result<QByteArray> sheetOf(const QList<sheets::Row> &rows, ListKind kind, sheets::Format format)
{
    sheets::SheetLook look;
    look.name = fileNameOf(kind);
    look.name[0] = look.name[0].toUpper();
    return format == sheets::Format::Xlsx ? sheets::writeXlsx(rows, look) : sheets::writeOds(rows, look);
}

Done exportCsv(const storage::Store &store, Id<domain::Cohort> cohort, ListKind kind, SafeFile &file, TaskContext &task)
{
    const sheets::Row headings = headingsOf(kind);
    sheets::CsvWriter writer(file.device(), headings.size());
    if (const Done written = writer.write(headings); !written)
        return written;
    const Done written = writeRows(store, cohort, kind, sheets::Format::Csv, task,
                                   [&](const sheets::Row &row) { return writer.write(row); });
    return written ? writer.finish() : written;
}

Done exportSheet(const storage::Store &store, Id<domain::Cohort> cohort, ListKind kind, sheets::Format format,
                 SafeFile &file, TaskContext &task)
{
    QList<sheets::Row> rows = {headingsOf(kind)};
    const Done read = writeRows(store, cohort, kind, format, task, [&](const sheets::Row &row) -> Done {
        if (rows.size() > sheets::kMaxRows)
            return invalid(QCoreApplication::translate(
                "Lists", "The list is too long for a spreadsheet: choose a name that ends in .csv."));
        rows.append(row.squeezed());
        return {};
    });
    if (!read)
        return read;
    const auto bytes = sheetOf(rows, kind, format);
    if (!bytes)
        return fail(bytes.error());
    file.write(*bytes);
    return {};
}

} // namespace

Result<sheets::Format> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv" || ending == u"txt" || ending == u"tsv")
        return sheets::Format::Csv;
    if (ending == u"xlsx")
        return sheets::Format::Xlsx;
    if (ending == u"ods")
        return sheets::Format::Ods;
    //: %1 is a file
    return invalid(
        QCoreApplication::translate("Lists", "“%1” is no kind of list: choose a name that ends in .csv, .xlsx or .ods.")
            .arg(QFileInfo(path).fileName()));
}

Done exportList(const storage::Store &store, Id<domain::Cohort> cohort, ListKind kind, const QString &output,
                TaskContext &task)
{
    const auto format = formatOf(output);
    if (!format)
        return fail(format.error());
    if (const Done replaceable = storage::ensureNoCohortFile(output); !replaceable)
        return replaceable;
    if (const Done sound = store.ensureSound(); !sound)
        return sound;
    SafeFile file(output);
    if (const Done opened = file.open(); !opened)
        return opened;
    const Done written = *format == sheets::Format::Csv ? exportCsv(store, cohort, kind, file, task)
                                                        : exportSheet(store, cohort, kind, *format, file, task);
    return written ? file.commit() : written;
}

QList<PersonList> listsOf(storage::Reader &reader, const storage::PersonRecords &person)
{
    QList<domain::Act> acts = person.acts;
    for (domain::Act &act : acts)
        act.members = {person.member.id};
    QList<domain::PressMention> press = person.press;
    for (domain::PressMention &mention : press)
        mention.members = {person.member.id};
    const auto table = [&]<typename R>(ListKind kind, const QList<R> &records) {
        return PersonList{kind, records.size(), csvOf(reader, person.member.cohort, kind, records)};
    };
    return {table(ListKind::Members, QList{person.member}),   table(ListKind::Outreach, acts),
            table(ListKind::Interviews, person.interviews),   table(ListKind::Outcomes, person.outcomes),
            table(ListKind::Checkpoints, person.checkpoints), table(ListKind::Press, press)};
}

Done writeTemplate(ListKind kind, const QString &output)
{
    const auto format = formatOf(output);
    if (!format)
        return fail(format.error());
    if (const Done replaceable = storage::ensureNoCohortFile(output); !replaceable)
        return replaceable;
    const QList<sheets::Row> rows = {headingsOf(kind)};
    if (*format == sheets::Format::Csv)
        return writeWhole(output, sheets::writeCsv(rows));
    const auto bytes = sheetOf(rows, kind, *format);
    return bytes ? writeWhole(output, *bytes) : Done(fail(bytes.error()));
}

QString fileNameOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Members: return QStringLiteral("membres");
    case ListKind::Companies: return QStringLiteral("entreprises");
    case ListKind::Contacts: return QStringLiteral("contacts");
    case ListKind::Outreach: return QStringLiteral("démarches");
    case ListKind::Interviews: return QStringLiteral("entretiens");
    case ListKind::Outcomes: return QStringLiteral("issues");
    case ListKind::Checkpoints: return QStringLiteral("points");
    case ListKind::Press: return QStringLiteral("presse");
    case ListKind::Relays: return QStringLiteral("relais");
    case ListKind::Offers: return QStringLiteral("offres");
    case ListKind::Audience: return QStringLiteral("visites");
    }
    Q_UNREACHABLE();
}

} // namespace rebond::exchange
