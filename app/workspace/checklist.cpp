// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/checklist.h"

#include "storage/duplicates.h"
#include "storage/lackfacts.h"
#include "storage/mappings/all.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace rebond::workspace {

using domain::Company;
using domain::Member;
using exchange::ListKind;
using storage::Lack;
using storage::Reader;

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("Checks", source);
}

QString sentenceOf(Lack lack)
{
    switch (lack) {
    case Lack::Consent:
        return said(QT_TRANSLATE_NOOP("Checks", "No consent holds today: nothing may be shown of this person."));
    case Lack::Photo: return said(QT_TRANSLATE_NOOP("Checks", "There is no photo."));
    case Lack::Occupation:
        return said(QT_TRANSLATE_NOOP("Checks", "No occupation is named: nobody knows what to look for."));
    }
    Q_UNREACHABLE();
}

class Gatherer
{
public:
    Gatherer(Reader &reader, const Workspace &workspace, const Formats &formats, QDate day, CheckList &list)
        : m_reader(reader),
          m_cohort(workspace.cohort().id),
          m_formats(formats),
          m_day(day),
          m_list(list)
    {}

    void addLacks()
    {
        constexpr std::pair<Lack, CheckKind> kLacks[] = {{Lack::Consent, CheckKind::NoConsent},
                                                         {Lack::Photo, CheckKind::NoPhoto},
                                                         {Lack::Occupation, CheckKind::NoOccupation}};
        for (const auto &[lack, kind] : kLacks) {
            const auto found = storage::membersLacking(m_reader, m_cohort, m_day, lack, CheckList::kMostOfAKind);
            addMembers(kind, found, [lack = lack](const Member &) { return sentenceOf(lack); });
        }
    }
    void addSilent()
    {
        const auto found = storage::membersWithoutAct(m_reader, m_cohort, m_day.addDays(-CheckList::kSilentDays), m_day,
                                                      CheckList::kMostOfAKind);
        addMembers(CheckKind::Silent, found, [this](const Member &member) {
            const auto last = storage::lastActOn(m_reader, member.id, m_day);
            if (!last)
                return said(QT_TRANSLATE_NOOP("Checks", "Nothing was ever done for this person."));
            //: %1 is a date
            return said(QT_TRANSLATE_NOOP("Checks", "Nothing was done for this person since %1."))
                .arg(m_formats.date(*last));
        });
    }
    void addLikelyOnes()
    {
        addPairs(ListKind::Members, storage::likelyOneMember(m_reader, m_cohort, CheckList::kMostOfAKind),
                 [](const Member &member) { return member.displayName(); });
        addPairs(ListKind::Companies, storage::likelyOneCompany(m_reader, CheckList::kMostOfAKind),
                 [](const Company &company) { return company.name; });
    }

private:
    template<typename Sentence>
    void addMembers(CheckKind kind, const storage::Found<Member> &found, Sentence &&sentence)
    {
        m_list.counts[kind] = found.total;
        m_list.isCutShort = m_list.isCutShort || found.total > found.records.size();
        for (const Member &member : found.records)
            m_list.lines.append({.kind = kind,
                                 .list = ListKind::Members,
                                 .record = member.id.raw(),
                                 .other = {},
                                 .reference = member.reference,
                                 .about = member.displayName(),
                                 .sentence = sentence(member)});
    }
    template<typename R, typename Name>
    void addPairs(ListKind kind, const storage::LikelyOnes<R> &found, Name &&name)
    {
        m_list.counts[CheckKind::LikelyOne] += found.pairs.size();
        m_list.isCutShort = m_list.isCutShort || found.isCutShort;
        for (const auto &pair : found.pairs)
            m_list.lines.append({.kind = CheckKind::LikelyOne,
                                 .list = kind,
                                 .record = pair.first.id.raw(),
                                 .other = pair.second.id.raw(),
                                 .reference = pair.first.reference,
                                 .about = name(pair.first),
                                 .sentence = likely(pair.alike, pair.second.reference, name(pair.second))});
    }
    [[nodiscard]] QString likely(int alike, const QString &reference, const QString &name) const
    {
        QStringList what;
        const auto add = [&](storage::Alike each, const QString &words) {
            if ((alike & static_cast<int>(each)) != 0)
                what.append(words);
        };
        //: what two records have in common, in "Perhaps the same as …"
        add(storage::Alike::Name, said(QT_TRANSLATE_NOOP("Checks", "same name")));
        //: what two records have in common
        add(storage::Alike::Email, said(QT_TRANSLATE_NOOP("Checks", "same e-mail address")));
        //: what two records have in common
        add(storage::Alike::Phone, said(QT_TRANSLATE_NOOP("Checks", "same telephone number")));
        //: %1 is a reference, %2 a name, %3 what two records have in common ("same name")
        return said(QT_TRANSLATE_NOOP("Checks", "Perhaps the same as %1, %2 (%3)."))
            .arg(reference, name, m_formats.list(what));
    }

    Reader &m_reader;
    Id<domain::Cohort> m_cohort;
    const Formats &m_formats;
    QDate m_day;
    CheckList &m_list;
};

} // namespace

Result<CheckList> checkList(const Workspace &workspace, const Formats &formats, QDate day, TaskContext &task)
{
    const auto doubts = doubtList(workspace, formats, task);
    if (!doubts)
        return fail(doubts.error());
    return workspace.store().read([&](Reader &reader) {
        CheckList list;
        list.counts[CheckKind::Doubt] = doubts->count;
        list.isCutShort = doubts->count > doubts->lines.size();
        for (const DoubtLine &line : doubts->lines) {
            if (line.code == u"same_name") { // told below, with what else the two have in common
                --list.counts[CheckKind::Doubt];
                continue;
            }
            list.lines.append({.kind = CheckKind::Doubt,
                               .list = line.kind,
                               .record = line.record,
                               .other = {},
                               .reference = line.reference,
                               .about = line.about,
                               .sentence = line.sentence});
        }
        Gatherer gatherer(reader, workspace, formats, day, list);
        gatherer.addLikelyOnes();
        gatherer.addLacks();
        gatherer.addSilent();
        return list;
    });
}

} // namespace rebond::workspace
