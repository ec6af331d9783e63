// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/leadtable.h"

#include "base/clock.h"
#include "base/formats.h"
#include "domain/wording.h"
#include "exchange/field.h"
#include "ui/kit/labels.h"
#include "ui/models/historywording.h"

#include <utility>

namespace rebond::ui::outreach {

using desk::Lead;
using desk::LeadPortion;
using models::Heading;
using rebond::exchange::ListKind;
using storage::Kind;

namespace {

// Of the acts that are looked at for one lead: enough for leads of many acts, few enough for a glance.
constexpr int kJudgedPerLead = 10;
constexpr int kLookedAtPerLead = 100;
// What a window shows of them. Each is gathered from what several tables say of it, so that a portion takes four times the
// 50 ms in which letters are to be answered.
constexpr int kFirstLeads = 30;

QList<Heading> columnsOfLeads()
{
    return {
        Heading{.key = "company", .text = LeadTable::tr("Company"), .isName = true, .characters = 20},
        //: heading of a column: in whose name it was done
        Heading{.key = "members", .text = LeadTable::tr("For"), .isName = true, .characters = 17},
        Heading{.key = "status", .text = LeadTable::tr("Where it stands"), .characters = 21, .yields = 1},
        // The day goes before the word that says what became of it.
        Heading{.key = "last_act",
                .text = LeadTable::tr("Last act"),
                .isSortable = true,
                .isName = true,
                .characters = 13,
                .yields = 2},
        // A day to be looked up goes before the word that tells it: when it has come, the filter and "Today" say so.
        Heading{.key = "due_on", .text = LeadTable::tr("Due on"), .isName = true, .characters = 13, .yields = 3},
        Heading{.key = "position", .text = LeadTable::tr("Position"), .characters = 18, .yields = 4},
        Heading{.key = "next_action", .text = LeadTable::tr("Next step"), .characters = 18, .yields = 5},
    };
}

// The acts that leads are made of, when they go out one by one.
QList<Heading> columnsOfActs()
{
    const auto label = [](const char *key) {
        return rebond::exchange::fieldsOf(ListKind::Outreach)
            .at(rebond::exchange::fieldAt(ListKind::Outreach, QString::fromLatin1(key)))
            .label();
    };
    const QList<Heading> leads = columnsOfLeads();
    return {
        leads.at(LeadTable::CompanyColumn),
        leads.at(LeadTable::WhoColumn),
        leads.at(LeadTable::PositionColumn),
        Heading{.key = "date", .text = label("date"), .characters = 12},
        Heading{.key = "channel", .text = label("channel"), .characters = 16},
        Heading{.key = "result", .text = label("result"), .characters = 16},
        leads.at(LeadTable::NextColumn),
        leads.at(LeadTable::DueColumn),
        Heading{.key = "notes", .text = label("notes"), .characters = 30},
    };
}

QStringList textsOf(const domain::Act &act, const Lead &lead, const desk::Names &names, const Formats &formats)
{
    const bool isIncoming = act.direction == domain::Direction::Entrant;
    return {LeadTable::textOf(lead, names, formats, LeadTable::CompanyColumn),
            LeadTable::textOf(lead, names, formats, LeadTable::WhoColumn),
            act.position.simplified(),
            formats.shortDate(act.date),
            kit::joined({domain::wordingOf(act.channel), isIncoming ? domain::wordingOf(act.direction) : QString()}),
            act.result ? domain::wordingOf(*act.result) : QString(),
            act.nextAction.simplified(),
            act.dueOn ? formats.shortDate(*act.dueOn) : QString(),
            act.notes.simplified()};
}

// A portion may be short, or empty, before the end: few of the acts that were looked at stand for a lead that fits.
class LeadPassage final : public models::RowPassage
{
public:
    enum class Of { Leads, Acts };
    LeadPassage(std::shared_ptr<storage::Store> store, const Formats &formats, desk::LeadsAsked asked, Of of,
                QObject *parent)
        : RowPassage(parent),
          m_store(std::move(store)),
          m_formats(formats),
          m_asked(std::move(asked)),
          m_of(of)
    {}
    [[nodiscard]] qint64 passed(qint64) const override { return m_passed; }
    void read(Answer answer) override
    {
        kit::startTask<Given>(
            this, {},
            [store = m_store, formats = m_formats, asked = m_asked, of = m_of,
             after = m_next](TaskContext &task) mutable -> Result<Given> {
                asked.isCancelled = [&task] { return task.isCancelled(); };
                const auto portion = store->read(
                    [&](storage::Reader &reader) { return desk::leadsBehind(reader, asked, after); });
                if (!portion)
                    return fail(portion.error());
                Given given{{}, portion->next, portion->leads.size()};
                for (const Lead &lead : portion->leads) {
                    if (of == Of::Leads)
                        given.rows.append(rowOf(lead, portion->names, formats));
                    else
                        given.rows += actsOf(lead, portion->names, formats);
                }
                return given;
            },
            [this, answer = std::move(answer)](const Result<Given> &given) {
                if (!given)
                    return answer(fail(given.error()), true);
                m_next = given->next;
                m_passed += given->leads;
                answer(given->rows, !m_next);
            });
    }

private:
    // Texts are made where they are read: a thousand leads may have ten thousand acts.
    struct Given
    {
        Rows rows;
        std::optional<desk::LeadsPlace> next;
        qint64 leads = 0;
    };

    [[nodiscard]] static QStringList rowOf(const Lead &lead, const desk::Names &names, const Formats &formats)
    {
        QStringList texts;
        for (int column = 0; column <= LeadTable::NextColumn; ++column)
            texts.append(LeadTable::textOf(lead, names, formats, column));
        return texts;
    }
    [[nodiscard]] static Rows actsOf(const Lead &lead, const desk::Names &names, const Formats &formats)
    {
        Rows rows;
        for (const domain::Act &act : lead.acts)
            rows.append(textsOf(act, lead, names, formats));
        return rows;
    }

    std::shared_ptr<storage::Store> m_store;
    Formats m_formats;
    desk::LeadsAsked m_asked;
    Of m_of;
    qint64 m_passed = 0;
    std::optional<desk::LeadsPlace> m_next;
};

} // namespace

LeadTable::LeadTable(std::shared_ptr<storage::Store> store, Id<domain::Cohort> cohort, const Clock &clock,
                     const Formats &formats, QObject *parent)
    : RecordTable(columnsOfLeads(), LastActColumn, parent, Qt::DescendingOrder),
      m_store(std::move(store)),
      m_cohort(cohort),
      m_clock(clock),
      m_formats(formats)
{
    setEventHeadings(columnsOfActs());
    // What a lead is made of and what tells where it stands, with the names it is shown by.
    connect(&m_store->changes(), &storage::ChangeBus::committed, this, [this](const storage::ChangeSet &changes) {
        for (const Kind kind : {Kind::Act, Kind::Interview, Kind::Outcome, Kind::Member, Kind::Company}) {
            if (changes.isEmpty() || changes.touches(kind))
                return readAnew();
        }
    });
}

void LeadTable::setFilter(desk::LeadFilter filter)
{
    if (std::exchange(m_filter, filter) != filter)
        readOthers();
}

void LeadTable::setOnBehalfOf(std::optional<domain::OnBehalfOf> who)
{
    if (std::exchange(m_onBehalfOf, who) != who)
        readOthers();
}

std::optional<QDate> LeadTable::stoppedAt() const
{
    return m_next && m_isShort && !goesOn() ? std::optional(m_next->act.date) : std::nullopt;
}

std::optional<RawId> LeadTable::idAt(int row) const
{
    return row >= 0 && row < m_leads.size() ? std::optional(m_leads.at(row).lead.acts.first().id.raw()) : std::nullopt;
}

int LeadTable::rowOf(RawId id) const
{
    for (int row = 0; row < m_leads.size(); ++row) {
        const auto &acts = m_leads.at(row).lead.acts;
        if (std::any_of(acts.cbegin(), acts.cend(), [&](const domain::Act &act) { return act.id.raw() == id; }))
            return row;
    }
    return -1;
}

int LeadTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leads.size());
}

QVariant LeadTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Lead &lead = m_leads.at(index.row()).lead;
    switch (role) {
    case Qt::DisplayRole: return textOf(lead, m_names, m_formats, index.column());
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case IdRole: return lead.acts.first().id.toString();
    default: return {};
    }
}

QString LeadTable::textOf(const Lead &lead, const desk::Names &leadNames, const Formats &formats, int column)
{
    const domain::Act &newest = lead.acts.first();
    switch (column) {
    case CompanyColumn: return leadNames.companies.value(newest.company);
    case WhoColumn: {
        if (newest.members.isEmpty())
            return domain::wordingOf(newest.onBehalfOf);
        QStringList names;
        for (const auto &member : newest.members)
            names.append(leadNames.members.value(member));
        return formats.list(names);
    }
    case PositionColumn: return newest.position.simplified();
    case StatusColumn: return domain::wordingOf(lead.state.status);
    case LastActColumn: return formats.shortDate(newest.date);
    case NextColumn: return lead.state.next ? lead.state.next->action.simplified() : QString();
    case DueColumn:
        return lead.state.next && lead.state.next->dueOn ? formats.shortDate(*lead.state.next->dueOn) : QString();
    default: return {};
    }
}

QList<LeadTable::Row> LeadTable::rowsOf(QList<Lead> leads)
{
    QList<Row> rows;
    rows.reserve(leads.size());
    for (Lead &lead : leads) {
        const domain::LeadKey key = domain::leadOf(lead.acts.first());
        QStringList parts{key.company.toString(), domain::codeOf(key.onBehalfOf)};
        for (const auto &member : key.members)
            parts.append(member.toString());
        parts.append(key.positionKey);
        rows.append({parts.join(u'|'), std::move(lead)});
    }
    return rows;
}

desk::LeadsAsked LeadTable::asked(int rows) const
{
    desk::LeadsAsked asked;
    asked.cohort = m_cohort;
    asked.day = m_clock.today();
    asked.filter = m_filter;
    asked.onBehalfOf = m_onBehalfOf;
    asked.search = searched();
    asked.isNewestFirst = sortOrder() == Qt::DescendingOrder;
    asked.limit = rows;
    asked.judged = rows * kJudgedPerLead;
    asked.lookedAt = rows * kLookedAtPerLead;
    asked.thresholds = m_thresholds;
    return asked;
}

models::RowPassage *LeadTable::startPassage(QObject *parent) const
{
    return new LeadPassage(m_store, m_formats, asked(models::RowPassage::kPortion), LeadPassage::Of::Leads, parent);
}

models::RowPassage *LeadTable::startEvents(QObject *parent) const
{
    return new LeadPassage(m_store, m_formats, asked(models::RowPassage::kPortion), LeadPassage::Of::Acts, parent);
}

kit::Task *LeadTable::start(int rows, const std::optional<desk::LeadsPlace> &after,
                            std::function<void(LeadPortion)> take)
{
    return kit::startTask<LeadPortion>(
        this, readingTitle(),
        [store = m_store, asked = asked(rows), after](TaskContext &task) mutable {
            asked.isCancelled = [&task] { return task.isCancelled(); };
            return store->read([&](storage::Reader &reader) { return desk::leadsBehind(reader, asked, after); });
        },
        [this, rows, take = std::move(take)](Result<LeadPortion> portion) {
            if (!portion)
                return failReading(portion.error());
            if (isOvertaken())
                return finishReading({}, false);
            m_next = portion->next;
            m_isShort = portion->leads.size() < rows;
            m_isVague = portion->isVague;
            take(*std::move(portion));
            finishReading(m_leads.size(), !m_next);
        });
}

int LeadTable::firstRows() const
{
    return kFirstLeads;
}

kit::Task *LeadTable::startReading(int rows)
{
    return start(rows, {}, [this](LeadPortion portion) {
        m_names = std::move(portion.names);
        becomeLike(m_leads, rowsOf(std::move(portion.leads)), [](const Row &row) { return row.key; });
        if (!m_leads.isEmpty()) // somebody may be called otherwise now
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    });
}

kit::Task *LeadTable::startReadingOn()
{
    // Behind the first rows, what is left of their portion.
    const int wanted = rowCount() < kPortion ? kPortion - rowCount() : kPortion;
    return start(wanted, m_next, [this](LeadPortion portion) {
        m_names.members.insert(portion.names.members);
        m_names.companies.insert(portion.names.companies);
        // A lead whose newest act came meanwhile stands above already.
        QList<Row> rows = rowsOf(std::move(portion.leads));
        QSet<QString> standing;
        for (const Row &row : std::as_const(m_leads))
            standing.insert(row.key);
        rows.removeIf([&](const Row &row) { return standing.contains(row.key); });
        if (rows.isEmpty())
            return;
        const int begin = rowCount();
        beginInsertRows({}, begin, begin + static_cast<int>(rows.size()) - 1);
        m_leads += rows;
        endInsertRows();
    });
}

} // namespace rebond::ui::outreach

#include "moc_leadtable.cpp"
