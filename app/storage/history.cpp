// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history.h"

#include "storage/opencohort.h"
#include "storage/store.h"

#include <QCoreApplication>

namespace rebond::storage {

namespace {

// Whether a step takes exactly one company away and brings none.
bool takesOneCompany(const QByteArray &contents)
{
    int gone = 0;
    int made = 0;
    visitChanges(contents, Order::Forward, [&](Change &&change) {
        if (change.kind == Kind::Company && change.before.has_value() != change.after.has_value())
            ++(change.before ? gone : made);
        return made == 0 && gone <= 1;
    });
    return gone == 1 && made == 0;
}

// Two companies became one by the step, or one became two again: it is a merge, or undid or redid one. Where such a step
// changes no more of a closed cohort's records than the company they name, it is the directory that changes. A step that
// made a company and entered it into an act is none, nor is the undoing of that.
bool isOfAMerge(Reader &reader, RawId entry)
{
    QString id = entry.toString();
    for (;;) {
        Rows rows = reader.run(QStringLiteral("SELECT contents, reverts_id FROM journal WHERE id = ?"), {id});
        if (!rows.next())
            return false;
        const QString reverted = rows.value(1).toString();
        if (reverted.isEmpty())
            return takesOneCompany(rows.value(0).toByteArray());
        id = reverted; // an older one
    }
}

} // namespace

std::optional<History::Step> History::undoStep() const
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    return m_undo.isEmpty() ? std::nullopt : std::optional(m_undo.last());
}

std::optional<History::Step> History::redoStep() const
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    return m_redo.isEmpty() ? std::nullopt : std::optional(m_redo.last());
}

std::optional<QString> History::undoLabel() const
{
    const auto step = undoStep();
    return step ? std::optional(step->label) : std::nullopt;
}

std::optional<QString> History::redoLabel() const
{
    const auto step = redoStep();
    return step ? std::optional(step->label) : std::nullopt;
}

QList<History::Step> History::stepsBackTo(RawId entry) const
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    QList<Step> steps;
    for (auto step = m_undo.crbegin(); step != m_undo.crend(); ++step) {
        steps.append(*step);
        if (step->entry == entry)
            return steps;
    }
    return {};
}

QStringList History::labelsBackTo(RawId entry) const
{
    QStringList labels;
    const QList<Step> steps = stepsBackTo(entry);
    for (const Step &step : steps)
        labels.append(step.label);
    return labels;
}

void History::committed(RawId entry, const QString &label)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_undo.append(Step{entry, label});
    m_redo.clear();
}

void History::clear()
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_undo.clear();
    m_redo.clear();
}

Done History::undo()
{
    //: %1 is the name of a step, e.g. "Import 60 members"
    return step(m_undo, m_redo, QCoreApplication::translate("Storage", "Undo: %1"));
}

Done History::redo()
{
    //: %1 is the name of a step, e.g. "Import 60 members"
    return step(m_redo, m_undo, QCoreApplication::translate("Storage", "Redo: %1"));
}

Done History::step(QList<Step> &from, QList<Step> &to, const QString &label)
{
    Step last;
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        if (from.isEmpty())
            return {};
        last = from.last();
    }
    m_from = &from;
    m_to = &to;
    m_reverting = last;
    return revert(last, label.arg(last.label));
}

void History::reverted(RawId entry)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_to->append(Step{entry, m_reverting.label});
    m_from->removeOne(m_reverting); // a Task may have added a step meanwhile
}

Done History::revert(const Step &step, const QString &label)
{
    return m_store.runWrite(
        label,
        [&](Transaction &transaction) -> Done {
            Rows rows = transaction.run(QStringLiteral("SELECT contents FROM journal WHERE id = ?"),
                                        {step.entry.toString()});
            if (!rows.next())
                return fail(Error::Kind::Conflict,
                            QCoreApplication::translate("Storage", "This step is no longer in the journal."));
            const QByteArray contents = rows.value(0).toByteArray();
            using enum Transaction::Closed;
            const auto closed = !hasClosedCohort(transaction)       ? Ignored // as they stand before the step
                              : isOfAMerge(transaction, step.entry) ? RefusedButCompanies
                                                                    : Refused;
            visitChanges(contents, Order::Backward, [&](Change &&change) {
                transaction.revert(change, closed);
                return true;
            });
            return {};
        },
        Store::Purpose::Revert, step.entry);
}

} // namespace rebond::storage
