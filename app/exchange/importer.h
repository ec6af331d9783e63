// SPDX-License-Identifier: GPL-3.0-or-later
// One import, inside one Store::write. The file is read twice: first every row is judged by itself and compared to the
// others, then the rows that stand are written in their order. Nothing of a row is kept between the two but a few bytes,
// so that a list of a million rows needs no more memory than one of a thousand. Private to import.cpp.
#pragma once

#include "exchange/futuredates.h"
#include "exchange/importrun.h"
#include "exchange/names.h"
#include "exchange/odddays.h"
#include "exchange/rules.h"
#include "storage/mappings/all.h"
#include "storage/transaction.h"

#include <QCoreApplication>

namespace rebond::exchange {

// Brings the consents of a member to what a list says: those no longer named are withdrawn today and stay as history.
// Answers whether anything changed.
bool saveConsents(Id<domain::Member> member, const QList<ConsentTerms> &wanted, const Surroundings &around);

// A list cell as people read it: dates with the day first.
[[nodiscard]] QString shown(const Printed &printed);

template<typename R>
class Importer
{
public:
    Importer(ImportRun &run, Surroundings &around, const QString &path)
        : m_run(run),
          m_around(around),
          m_path(path),
          m_hadRecords(around.transaction.template first<R>(storage::Query<R>().page(1)).has_value())
    {}

    [[nodiscard]] Done judge()
    {
        const Done read = m_run.read(ImportRun::Reading::First, [&](const sheets::Row &row, quint32) {
            judgeRow(row);
            return Done();
        });
        if (!read || m_run.report().refusal)
            return read;
        markRepeats(m_run.traces(), m_keys);
        m_keys = {};
        return {};
    }

    [[nodiscard]] Done write()
    {
        if (m_run.traces().empty())
            return {};
        quint32 rows = 0;
        const Done read = m_run.read(ImportRun::Reading::Second, [&](const sheets::Row &row, quint32 index) -> Done {
            if (index >= m_run.traces().size() || m_run.traces()[index].text != ImportRun::textOf(row))
                return fail(ImportRun::changedMeanwhile(m_path));
            ++rows;
            writeRow(row, m_run.traces()[index]);
            return {};
        });
        if (!read)
            return read;
        if (rows != m_run.traces().size())
            return fail(ImportRun::changedMeanwhile(m_path));
        m_run.report().unknownColumns += parser().shape().filledNamelessColumns();
        const qint64 changed = m_run.report().created + m_run.report().updated;
        m_around.transaction.setLabel(Rules<R>::label(static_cast<int>(changed)));
        return {};
    }

private:
    using Verdict = RowVerdict::Kind;
    static constexpr bool kIsCheckpoint = std::is_same_v<R, domain::Checkpoint>;
    static constexpr int kMostCompared = 2000; // new records: who looks at a list reads no more remarks
    static constexpr bool kIsMember = std::is_same_v<R, domain::Member>;

    RowParser<R> &parser()
    {
        if (!m_parser)
            m_parser.emplace(m_run.matching()); // the headings are known once the first row comes
        return *m_parser;
    }

    std::optional<Draft<R>> draftOf(const sheets::Row &row)
    {
        m_findings.clear();
        Draft<R> draft = parser().parse(row, m_findings);
        if (m_findings.isRefused())
            return {};
        if (const auto fault = Rules<R>::resolve(draft, m_around)) {
            refuse(*fault);
            return {};
        }
        return draft;
    }

    void judgeRow(const sheets::Row &row)
    {
        const auto index = static_cast<quint32>(m_run.traces().size());
        RowTrace trace;
        trace.text = ImportRun::textOf(row);
        trace.line = static_cast<quint32>(row.line());
        if (const auto draft = draftOf(row)) {
            const QString &reference = draft->record.reference;
            trace.hasReference = !reference.isEmpty();
            trace.content = parser().contentOf(*draft);
            if (trace.hasReference) {
                m_around.transaction.template reserveReference<R>(reference);
                m_keys.push_back({Fingerprinter(0).add(reference).value(), index, true, true});
            }
            if constexpr (std::is_same_v<R, domain::Act>)
                m_around.actDays.expect(draft->record.date);
            const Keys keys = Rules<R>::keys(*draft);
            for (qsizetype i = 0; i < keys.size(); ++i)
                m_keys.push_back({keys[i], index, false, i == 0 && !trace.hasReference});
        } else {
            trace.state = RowState::Refused;
        }
        m_run.traces().push_back(trace);
    }

    void writeRow(const sheets::Row &row, const RowTrace &trace)
    {
        m_changes.clear();
        const auto draft = draftOf(row);
        Verdict verdict = Verdict::Refused;
        if (draft && trace.state == RowState::Repeated) {
            verdict = Verdict::Repeated;
        } else if (draft && trace.state == RowState::Refused) {
            m_findings.refuse(-1, -1, ImportRun::duplicateOf(trace.line, trace.twin));
        } else if (draft) {
            verdict = writeDraft(row, *draft);
        }
        if (verdict == Verdict::Created || verdict == Verdict::Updated) {
            const QList<Fault> doubtful = futureDates(draft->record, m_around.today)
                                        + remarksOn(m_around.transaction, draft->record);
            for (const Fault &each : doubtful) { // an update may leave days alone that the list does not name
                const int field = placeOf<R>(each.field);
                if (m_run.matching().columnOf(field) >= 0)
                    m_findings.remarks.append({-1, field, each.reason});
            }
        }
        ImportReport &report = m_run.report();
        switch (verdict) {
        case Verdict::Created: ++report.created; break;
        case Verdict::Updated: ++report.updated; break;
        case Verdict::Unchanged: ++report.unchanged; break;
        case Verdict::Repeated: ++report.repeatedRows; break;
        case Verdict::Refused: m_run.addRefusals(row, m_findings); break;
        }
        m_run.addRemarks(row, m_findings);
        if (report.rows.size() < m_run.options().verdicts)
            report.rows.append({row.line(), row.row(), verdict, titleOf(row, draft), m_changes});
    }

    [[nodiscard]] QString titleOf(const sheets::Row &row, const std::optional<Draft<R>> &draft)
    {
        if (draft)
            return Rules<R>::title(*draft);
        RowFindings ignored;
        return Rules<R>::title(parser().parse(row, ignored));
    }

    // Created, Updated, Unchanged; Refused where m_findings say why.
    Verdict writeDraft(const sheets::Row &row, const Draft<R> &draft)
    {
        std::optional<R> current;
        if (!findStanding(draft, current))
            return Verdict::Refused;
        if (current && !noteTouched(current->id, row.line()))
            return Verdict::Refused;
        R record = current ? *current : draft.record;
        if (current) {
            parser().copyInto(record, draft);
            if constexpr (kIsCheckpoint)
                record.outcome = draft.record.outcome;
        } else {
            Rules<R>::complete(record, draft, m_around);
        }
        const QList<Fault> faults = Rules<R>::check(record);
        for (const Fault &fault : faults)
            refuse(fault);
        if (const auto fault = Rules<R>::heldByAnother(record, m_around))
            refuse(*fault);
        if (m_findings.isRefused())
            return Verdict::Refused;
        createCompany(record);
        if (!current) {
            noteDoubles(record);
            const R stored = m_around.transaction.save(std::move(record));
            saveExtras(stored, draft);
            return Verdict::Created;
        }
        if (m_run.report().rows.size() < m_run.options().verdicts)
            noteChanges(*current, record, draft);
        const R stored = m_around.transaction.replace(*current, record);
        const bool hasExtras = saveExtras(stored, draft);
        return stored.revision != current->revision || hasExtras ? Verdict::Updated : Verdict::Unchanged;
    }

    // False where the row is refused: the record is another cohort's, or the key fits two.
    bool findStanding(const Draft<R> &draft, std::optional<R> &current)
    {
        if (!m_hadRecords) // rows of this file are told apart by markRepeats()
            return true;
        if (!draft.record.reference.isEmpty()) {
            current = m_around.transaction.template first<R>(
                storage::Query<R>().where(&R::reference, draft.record.reference));
            if (current && !isOfThisCohort(*current)) {
                refuse({"reference",
                        QCoreApplication::translate("Lists", "This reference belongs to another cohort of the file.")});
                return false;
            }
            return true;
        }
        const QList<R> found = Rules<R>::find(draft, m_around);
        if (found.size() > 1) {
            refuse({nullptr,
                    QCoreApplication::translate("Lists",
                                                "The row fits two records, %1 and %2: write the reference of the one "
                                                "that is meant.")
                        .arg(found[0].reference, found[1].reference)});
            return false;
        }
        if (!found.isEmpty())
            current = found.first();
        return true;
    }

    // A file may hold several cohorts, and references are the file's: none may take over what is another's.
    [[nodiscard]] bool isOfThisCohort(const R &record)
    {
        if constexpr (requires { record.cohort; }) {
            return record.cohort == m_around.cohort;
        } else if constexpr (requires { record.member; }) {
            return m_around.members.has(record.member);
        } else if constexpr (kIsCheckpoint) {
            const auto outcome = m_around.transaction.find(record.outcome);
            return outcome && m_around.members.has(outcome->member);
        } else {
            return true;
        }
    }

    // One row by reference and another by key may mean the same record: the second import would turn it back and forth.
    bool noteTouched(Id<R> id, qint64 line)
    {
        const auto touched = m_touched.constFind(id);
        if (touched != m_touched.constEnd()) {
            m_findings.refuse(-1, -1, ImportRun::duplicateOf(*touched, static_cast<quint32>(line)));
            return false;
        }
        m_touched.insert(id, static_cast<quint32>(line));
        return true;
    }

    void createCompany(const R &record)
    {
        if constexpr (Rules<R>::kNamesCompany) {
            const std::optional<Id<domain::Company>> company = record.company;
            if (company && m_around.companies.create(*company, m_around.transaction))
                ++m_run.report().companiesCreated;
        }
    }

    // Before it is stored itself.
    void noteDoubles(const R &record)
    {
        if (!m_run.options().tellsOfDoubles || m_compared++ >= kMostCompared)
            return;
        for (const Fault &fault : alreadyThere(m_around.transaction, record))
            m_findings.remarks.append({-1, placeOf<R>(fault.field), fault.reason});
    }

    bool saveExtras(const R &record, const Draft<R> &draft)
    {
        if constexpr (kIsMember) {
            if (parser().isPresent(m_consentsField))
                return saveConsents(record.id, draft.extras.consents, m_around);
        }
        return false;
    }

    void noteChanges(const R &before, const R &after, const Draft<R> &draft)
    {
        const StoredReferences references(m_around.transaction, m_around.members, m_around.companies);
        const auto table = fieldTable<R>();
        for (size_t i = 0; i < table.size(); ++i) {
            if (!table[i].print)
                continue;
            QString old = shown(table[i].print(before, references));
            QString now = shown(table[i].print(after, references));
            if (kIsMember && static_cast<int>(i) == m_consentsField) {
                if (!parser().isPresent(m_consentsField))
                    continue;
                now = consentsOf(draft);
            }
            if (old != now)
                m_changes.append({static_cast<int>(i), old, now});
        }
    }

    [[nodiscard]] static QString consentsOf(const Draft<R> &draft);

    void refuse(const Fault &fault) { m_findings.refuse(-1, fault.field ? placeOf<R>(fault.field) : -1, fault.reason); }

    ImportRun &m_run;
    Surroundings &m_around;
    QString m_path;
    bool m_hadRecords;
    int m_compared = 0; // new records, with those that stand
    std::optional<RowParser<R>> m_parser;
    RowFindings m_findings;
    std::vector<RowKey> m_keys;
    QHash<Id<R>, quint32> m_touched; // standing records that a row has found, with its line
    QList<FieldChange> m_changes;
    int m_consentsField = placeOf<R>("consents");
};

} // namespace rebond::exchange
