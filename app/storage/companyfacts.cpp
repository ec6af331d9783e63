// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/companyfacts.h"

#include "base/folding.h"
#include "storage/mappings/all.h"

#include <algorithm>
#include <vector>

namespace rebond::storage {

namespace {

using namespace domain;

// Values as small numbers, in the order in which they came.
template<typename T>
class Numbers
{
public:
    [[nodiscard]] quint32 of(const T &value)
    {
        const auto found = m_numbers.constFind(value);
        if (found != m_numbers.constEnd())
            return *found;
        const auto number = quint32(m_values.size());
        m_numbers.insert(value, number);
        m_values.push_back(value);
        return number;
    }
    [[nodiscard]] const T &at(quint32 number) const { return m_values[number]; }
    [[nodiscard]] size_t size() const { return m_values.size(); }

private:
    QHash<T, quint32> m_numbers;
    std::vector<T> m_values;
};

struct HeldAct
{
    quint32 company = 0;
    qint32 day = 0; // Julian
    quint32 firstMember = 0;
    quint32 memberCount = 0;
    quint32 position = 0;
    quint8 onBehalfOf = 0;
    quint8 channel = 0;
    quint8 direction = 0;
    qint8 result = -1; // none
};

struct HeldInterview
{
    quint32 company = 0;
    quint32 member = 0;
    QDate date;
    InterviewState state = InterviewState::Prevu;
};

class Held
{
public:
    void readActs(Reader &reader, Id<Cohort> cohort, QDate asOf)
    {
        const QVariant wanted = Codec<Id<Cohort>>::toColumn(cohort);
        // By key alone, the cohort and the day afterwards: asked for them, SQLite takes an index and looks up every act.
        Rows rows = reader.run(QStringLiteral("SELECT a.id, l.member_id, a.cohort_id, a.happened_on, a.company_id, "
                                              "a.on_behalf_of, a.channel, a.direction, a.position, a.result "
                                              "FROM act a LEFT JOIN act_member l ON l.act_id = a.id ORDER BY a.id"),
                               {});
        QString last;
        bool isWanted = false;
        while (rows.next()) {
            if (const QString id = rows.value(0).toString(); id != last) {
                last = id;
                isWanted = rows.value(2) == wanted && take(rows, asOf);
            }
            const QVariant member = rows.value(1);
            if (isWanted && !member.isNull()) {
                m_named.push_back(m_members.of(Codec<Id<Member>>::fromColumn(member)));
                ++m_acts.back().memberCount;
            }
        }
    }
    void readInterviews(Reader &reader, Id<Cohort> cohort)
    {
        Rows rows = reader.run(QStringLiteral(
                                   "SELECT i.company_id, i.member_id, i.happens_on, i.state FROM interview i "
                                   "JOIN member m ON m.id = i.member_id WHERE m.cohort_id = ?"),
                               {Codec<Id<Cohort>>::toColumn(cohort)});
        while (rows.next()) {
            m_interviews.push_back({m_companies.of(Codec<Id<Company>>::fromColumn(rows.value(0))),
                                    m_members.of(Codec<Id<Member>>::fromColumn(rows.value(1))),
                                    Codec<QDate>::fromColumn(rows.value(2)),
                                    Codec<InterviewState>::fromColumn(rows.value(3))});
        }
    }
    void give(const std::function<void(CompanyFacts &&)> &f)
    {
        const auto isBefore = [](const auto &one, const auto &other) { return one.company < other.company; };
        std::sort(m_acts.begin(), m_acts.end(), isBefore);
        std::sort(m_interviews.begin(), m_interviews.end(), isBefore);
        auto act = m_acts.cbegin();
        auto interview = m_interviews.cbegin();
        for (quint32 company = 0; company < m_companies.size(); ++company) {
            CompanyFacts facts;
            facts.company = m_companies.at(company);
            for (; act != m_acts.cend() && act->company == company; ++act)
                facts.acts.append(whole(*act));
            for (; interview != m_interviews.cend() && interview->company == company; ++interview)
                facts.interviews.append({interview->date, m_members.at(interview->member), interview->state});
            f(std::move(facts));
        }
    }

private:
    // False where the act came later than is asked.
    [[nodiscard]] bool take(const Rows &rows, QDate asOf)
    {
        const QDate day = Codec<QDate>::fromColumn(rows.value(3));
        if (day > asOf)
            return false;
        HeldAct act;
        act.company = m_companies.of(Codec<Id<Company>>::fromColumn(rows.value(4)));
        act.day = qint32(day.toJulianDay());
        act.firstMember = quint32(m_named.size());
        act.onBehalfOf = quint8(m_onBehalfOf.value(rows.value(5)));
        act.channel = quint8(m_channel.value(rows.value(6)));
        act.direction = quint8(m_direction.value(rows.value(7)));
        act.position = m_positions.of(rows.value(8).toString());
        if (const QVariant result = rows.value(9); !result.isNull())
            act.result = qint8(m_result.value(result));
        m_acts.push_back(act);
        return true;
    }
    [[nodiscard]] ActFact whole(const HeldAct &held) const
    {
        ActFact act;
        act.date = QDate::fromJulianDay(held.day);
        for (quint32 i = 0; i < held.memberCount; ++i)
            act.members.append(m_members.at(m_named[held.firstMember + i]));
        std::sort(act.members.begin(), act.members.end());
        act.onBehalfOf = OnBehalfOf(held.onBehalfOf);
        act.channel = Channel(held.channel);
        act.direction = Direction(held.direction);
        act.position = m_positions.at(held.position);
        act.positionKey = fold(act.position);
        if (held.result >= 0)
            act.result = ActResult(held.result);
        return act;
    }

    // A vocabulary's words as they stand in the column: few, and each asked for a million times.
    template<typename E>
    class Words
    {
    public:
        [[nodiscard]] E value(const QVariant &column)
        {
            const QString code = column.toString();
            const auto found = m_values.constFind(code);
            return found != m_values.constEnd() ? *found : *m_values.insert(code, Codec<E>::fromColumn(column));
        }

    private:
        QHash<QString, E> m_values;
    };

    Numbers<Id<Company>> m_companies;
    Numbers<Id<Member>> m_members;
    Numbers<QString> m_positions; // as written
    std::vector<HeldAct> m_acts;
    std::vector<quint32> m_named; // members of the acts, one after the other
    std::vector<HeldInterview> m_interviews;
    Words<OnBehalfOf> m_onBehalfOf;
    Words<Channel> m_channel;
    Words<Direction> m_direction;
    Words<ActResult> m_result;
};

} // namespace

void eachCompanysFacts(Reader &reader, Id<Cohort> cohort, QDate asOf, const std::function<void(CompanyFacts &&)> &f)
{
    Held held;
    held.readActs(reader, cohort, asOf);
    held.readInterviews(reader, cohort);
    held.give(f);
}

} // namespace rebond::storage
