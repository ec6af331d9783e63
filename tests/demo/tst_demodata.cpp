// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration held against the rules of the house: every value is one an import would take as it stands, and the
// list of doubtful data shows what was put there on purpose and nothing else.
#include "demo/cohort60.h"

#include "base/formats.h"
#include "domain/companynumbers.h"
#include "domain/consent.h"
#include "domain/doubt.h"
#include "domain/phone.h"
#include "domain/postalcode.h"
#include "domain/romecode.h"
#include "domain/webaddress.h"
#include "support/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace rebond;
using namespace rebond::domain;

class TestDemoData : public QObject
{
    Q_OBJECT

    const demo::Cohort60 m_demo = demo::cohort60();

    const Member &memberOf(const Id<Member> &id) const { return *std::ranges::find(m_demo.members, id, &Member::id); }

    template<typename Clean>
    static bool isClean(const QString &value, Clean clean)
    {
        const auto cleaned = clean(value);
        return value.isEmpty() || (cleaned && cleaned->text == value && cleaned->remark.isEmpty());
    }

private Q_SLOTS:
    void everyMemberIsCleanAsItStands()
    {
        for (const Member &member : m_demo.members) {
            QVERIFY2(isClean(member.email, cleanEmail), qPrintable(member.email));
            QVERIFY2(isClean(member.phone, cleanPhone), qPrintable(member.phone));
            QVERIFY2(isClean(member.postalCode, cleanPostalCode), qPrintable(member.postalCode));
            QVERIFY2(isClean(member.profileUrl, cleanHttpUrl), qPrintable(member.profileUrl));
            QCOMPARE(departmentOf(member.postalCode), QStringLiteral("06"));
            QVERIFY(!member.romeCodes.isEmpty() && !member.occupations.isEmpty());
            for (const QString &code : member.romeCodes)
                QVERIFY2(isClean(code, cleanRomeCode), qPrintable(code));
        }
    }

    void everyCompanyAndContactIsCleanAsItStands()
    {
        for (const Company &company : m_demo.companies) {
            QVERIFY2(isClean(company.siren, cleanSiren), qPrintable(company.siren));
            QVERIFY2(isClean(company.siret, cleanSiret), qPrintable(company.siret));
            QVERIFY2(isClean(company.naf, cleanNaf), qPrintable(company.naf));
            QVERIFY2(isClean(company.phone, cleanPhone), qPrintable(company.phone));
            QVERIFY2(isClean(company.website, cleanHttpUrl), qPrintable(company.website));
            QVERIFY2(isClean(company.postalCode, cleanPostalCode), qPrintable(company.postalCode));
        }
        for (const Contact &contact : m_demo.contacts) {
            QVERIFY2(isClean(contact.email, cleanEmail), qPrintable(contact.email));
            QVERIFY2(isClean(contact.phone, cleanPhone), qPrintable(contact.phone));
        }
    }

    // One each, in order of time, with nothing in it that the consents for the contact decide about.
    void everyCvIsWholeAndOfOneMember()
    {
        QCOMPARE(m_demo.cvs.size(), 55);
        QSet<Id<Member>> members;
        for (const Cv &cv : m_demo.cvs) {
            QVERIFY(cv.isCurrent && cv.language == QLatin1String("fr"));
            members.insert(cv.member);
            const Member &member = memberOf(cv.member);
            const QJsonObject resume = QJsonDocument::fromJson(cv.resume.toUtf8()).object();
            const QJsonObject basics = resume.value(QStringLiteral("basics")).toObject();
            QCOMPARE(basics.value(QStringLiteral("name")).toString(), member.displayName());
            QVERIFY(!basics.contains(QStringLiteral("email")) && !basics.contains(QStringLiteral("phone")));
            QVERIFY(!resume.value(QStringLiteral("education")).toArray().isEmpty());
            QVERIFY(resume.value(QStringLiteral("skills")).toArray().size() == 3);
            QString later = QStringLiteral("2011");
            QStringList employers;
            for (const QJsonValue &each : resume.value(QStringLiteral("work")).toArray()) {
                const QJsonObject post = each.toObject();
                const QString start = post.value(QStringLiteral("startDate")).toString();
                const QString end = post.value(QStringLiteral("endDate")).toString();
                QVERIFY2(start < end && end <= later, qPrintable(cv.resume));
                QVERIFY(start.left(4).toInt() >= member.birthYear.value_or(0) + 16);
                QVERIFY(!post.value(QStringLiteral("position")).toString().isEmpty());
                employers.append(post.value(QStringLiteral("name")).toString());
                later = start;
            }
            const int years = 2009 - member.birthYear.value_or(0) - 22; // since school
            QCOMPARE(employers.size(), years >= 8 ? 3 : years >= 1 ? 1 : 0);
            QCOMPARE(employers.removeDuplicates(), 0);
        }
        QCOMPARE(members.size(), 55);
        QVERIFY(!members.contains(m_demo.members.first().id));
    }

    void theDoubtsAreThoseMeantToBeThere()
    {
        const DoubtFinder finder(Formats(Language::French), QDate(2012, 7, 9));
        CohortFacts facts;
        facts.cohort = m_demo.cohort;
        facts.members = m_demo.members;
        facts.outcomes = m_demo.outcomes;
        facts.checkpoints = m_demo.checkpoints;
        QList<Doubt> doubts = finder.ofCohort(facts);
        for (const Act &act : m_demo.acts) {
            QList<Member> members;
            for (const Id<Member> &id : act.members)
                members.append(memberOf(id));
            doubts += finder.ofAct(act, members);
        }
        for (const Interview &interview : m_demo.interviews)
            doubts += finder.ofInterview(interview, memberOf(interview.member));
        for (const Company &company : m_demo.companies)
            doubts += finder.ofCompany(company);
        for (const Member &member : m_demo.members) {
            QList<Consent> consents;
            std::ranges::copy_if(m_demo.consents, std::back_inserter(consents),
                                 [&](const Consent &consent) { return consent.member == member.id; });
            doubts += finder.ofConsents(member, consents);
        }
        QStringList codes;
        for (const Doubt &doubt : doubts)
            codes.append(doubt.code);
        QCOMPARE(codes, (QStringList{QStringLiteral("job_exit_without_outcome"),
                                     QStringLiteral("known_before_effective"), QStringLiteral("act_before_entry")}));
    }
};

REBOND_TEST(TestDemoData)
#include "tst_demodata.moc"
