// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody asked for holds through a merge, under either name: a no, to be left in peace, to be erased.
#include "operations/merge.h"

#include "storage/dump.h"
#include "storage/everyrecord.h"
#include "storage/samples.h"

#include "domain/consent.h"

#include <QMap>

#include <algorithm>
#include <memory>

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;
using domain::Company;
using domain::ConsentMedium;
using domain::Member;

namespace {

const QDate kNo(2012, 3, 1); // on which somebody said it

struct Line
{
    bool isTwins;
    ConsentMedium medium;
    std::optional<QDate> given;
    std::optional<QDate> withdrawn;
    std::optional<QDate> expected;
};

QList<Line> consentLines()
{
    return {
        {false, ConsentMedium::Site, QDate(2011, 6, 20), kNo, kNo},                             // said no …
        {true, ConsentMedium::Site, QDate(2011, 7, 1), {}, kNo},                                // … to this as well
        {true, ConsentMedium::Site, {}, {}, kNo},                                               // given some day
        {true, ConsentMedium::Site, kNo, {}, {}},                                               // and yes again
        {true, ConsentMedium::Press, QDate(2011, 7, 1), kNo, QDate(2012, 1, 5)},                // said before, below
        {false, ConsentMedium::Press, QDate(2012, 2, 29), {}, kNo},                             //
        {false, ConsentMedium::Press, QDate(2011, 8, 1), QDate(2012, 1, 5), QDate(2012, 1, 5)}, // earlier still
        {false, ConsentMedium::Press, QDate(2011, 8, 1), QDate(2012, 9, 1), kNo},
        {false, ConsentMedium::Booklet, QDate(2011, 7, 1), {}, {}}, // no other medium's affair
    };
}

} // namespace

class TestMergedRights : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Store &store() { return m_bench->store(); }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    // Whoever said no under either name said no; what was given afterwards was meant.
    void aWithdrawnConsentIsNotRevived_data() { addEngines(); }
    void aWithdrawnConsentIsNotRevived()
    {
        REBOND_FETCH_ENGINE(engine);
        m_bench = std::make_unique<Bench>(engine);
        const auto related = store().write(QStringLiteral("Begin"), saveRelated);
        REBOND_DONE(related);
        Member one = aMember(*related, QStringLiteral("Premier"));
        Member twin = aMember(*related, QStringLiteral("Deuxième"));
        const QList<Line> lines = consentLines();
        QList<domain::Consent> consents;
        REBOND_DONE(store().write(QStringLiteral("Add"), [&](Transaction &t) {
            one = t.save(one);
            twin = t.save(twin);
            for (const Line &line : lines) {
                domain::Consent consent;
                consent.member = line.isTwins ? twin.id : one.id;
                consent.use = domain::ConsentUse::Photo;
                consent.medium = line.medium;
                consent.givenOn = line.given;
                consent.withdrawnOn = line.withdrawn;
                consents.append(t.save(consent));
            }
            domain::Consent name = consents.first(); // another use
            name.id = {};
            name.revision = 0;
            name.member = twin.id;
            name.use = domain::ConsentUse::Name;
            name.withdrawnOn.reset();
            t.save(name);
        }));
        const QStringList before = recordsOf(store());
        REBOND_DONE(operations::mergeMembers(store(), one, twin));
        const auto after = all<domain::Consent>(store());
        QCOMPARE(after.size(), lines.size() + 1);
        for (const domain::Consent &consent : after) {
            const auto at = std::find_if(consents.begin(), consents.end(),
                                         [&](const domain::Consent &each) { return each.id == consent.id; });
            if (at == consents.end())
                QVERIFY(!consent.withdrawnOn);
            else
                QCOMPARE(consent.withdrawnOn, lines.at(at - consents.begin()).expected);
        }
        const auto isAllowed = [&](ConsentMedium medium, QDate day) {
            return domain::allows(after, domain::ConsentUse::Photo, medium, day);
        };
        QVERIFY(isAllowed(ConsentMedium::Press, kNo.addDays(-1)) && !isAllowed(ConsentMedium::Press, kNo));
        QVERIFY(isAllowed(ConsentMedium::Site, kNo) && isAllowed(ConsentMedium::Booklet, kNo));
        REBOND_DONE(store().history().undo());
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
    }
    // Whoever asked for silence is left in peace, under whichever name the contact is met.
    void anObjectionHoldsForEitherRecordOfAContact_data() { addEngines(); }
    void anObjectionHoldsForEitherRecordOfAContact()
    {
        REBOND_FETCH_ENGINE(engine);
        m_bench = std::make_unique<Bench>(engine);
        struct Line
        {
            bool isTwins;
            const char *given;
            const char *family;
            const char *email;
            bool objects;
            bool expected;
        };
        const QList<Line> lines{
            {false, "Ida", "Imaginé", "ida@example.org", true, true},
            {true, "I.", "Imagine", "IDA@example.org", false, true},     // the same address
            {true, "Ida", "Imaginé", "autre@example.org", false, false}, // another person of that name
            {false, "Jo", "Feint", "", false, true},
            {true, "jo", "FEINT", "jo@example.org", true, true}, // by name, where there is one address only
            {false, "Zoé", "Songée", "", false, false},
            {true, "", "Songée", "", true, true},
        };
        Company stays;
        Company twin;
        QMap<Id<domain::Contact>, bool> expected;
        REBOND_DONE(store().write(QStringLiteral("Add"), [&](Transaction &t) {
            stays.name = QStringLiteral("Maison");
            twin.name = QStringLiteral("MAISON SA");
            stays = t.save(stays);
            twin = t.save(twin);
            for (const Line &line : lines) {
                domain::Contact contact;
                contact.company = line.isTwins ? twin.id : stays.id;
                contact.givenName = QString::fromUtf8(line.given);
                contact.familyName = QString::fromUtf8(line.family);
                contact.email = QString::fromUtf8(line.email);
                contact.objected = line.objects;
                expected.insert(t.save(contact).id, line.expected);
            }
        }));
        const QStringList before = recordsOf(store());
        REBOND_DONE(operations::mergeCompanies(store(), stays, twin));
        const auto contacts = all<domain::Contact>(store());
        QCOMPARE(contacts.size(), lines.size());
        for (const domain::Contact &contact : contacts) {
            QVERIFY(contact.company == stays.id);
            QVERIFY2(contact.objected == expected.value(contact.id), qPrintable(contact.email + contact.familyName));
        }
        REBOND_DONE(store().history().undo());
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
    }
    // Who was merged into somebody is erased with them, to the last word of the journal.
    void anErasureFollowsTheMerge_data() { addEngines(); }
    void anErasureFollowsTheMerge()
    {
        REBOND_FETCH_ENGINE(engine);
        const QString secret = QStringLiteral("Zyxwvutsrq");
        m_bench = std::make_unique<Bench>(engine);
        const auto related = store().write(QStringLiteral("Begin"), saveRelated);
        REBOND_DONE(related);
        Member one = aMember(*related, QStringLiteral("Premier"));
        Member twin = aMember(*related, secret);
        Member third = aMember(*related, secret + QStringLiteral("bis"));
        REBOND_DONE(store().write(QStringLiteral("Add"), [&](Transaction &t) {
            one = t.save(one);
            twin = t.save(twin);
            third = t.save(third);
            t.save(anAct(*related, {twin.id}, secret));
        }));
        REBOND_DONE(operations::mergeMembers(store(), one, twin));
        // Nothing hangs on the third, and nothing of it is taken: the merge leaves a trace all the same.
        one = store().read([&](Reader &r) { return r.find(one.id).value(); }).value();
        REBOND_DONE(operations::mergeMembers(store(), one, third));
        const auto tells = [&] {
            for (const JournalLine &entry : journalOf(store())) {
                for (const Change &change : entry.contents) {
                    for (const auto &values : {change.before, change.after}) {
                        if (values && rowOf(*values).contains(secret, Qt::CaseInsensitive))
                            return true;
                    }
                }
            }
            return recordsOf(store()).join(u'\n').contains(secret, Qt::CaseInsensitive);
        };
        QVERIFY(tells());
        REBOND_DONE(store().erasePerson(one.id));
        QVERIFY(!tells());
    }
    // A merge that was undone is no reason to erase the other.
    void anUndoneMergeIsNone()
    {
        m_bench = std::make_unique<Bench>(Engine::Sqlite);
        const auto related = store().write(QStringLiteral("Begin"), saveRelated);
        REBOND_DONE(related);
        Member one = aMember(*related, QStringLiteral("Premier"));
        Member twin = aMember(*related, QStringLiteral("Deuxième"));
        REBOND_DONE(store().write(QStringLiteral("Add"), [&](Transaction &t) {
            one = t.save(one);
            twin = t.save(twin);
        }));
        REBOND_DONE(operations::mergeMembers(store(), one, twin));
        REBOND_DONE(store().history().undo());
        REBOND_DONE(store().erasePerson(one.id));
        bool isTold = false;
        for (const JournalLine &entry : journalOf(store())) {
            for (const Change &change : entry.contents)
                isTold = isTold || (change.after && rowOf(*change.after).contains(QStringLiteral("Deuxième")));
        }
        QVERIFY(isTold);
    }
};

REBOND_TEST(TestMergedRights)
#include "tst_mergedrights.moc"
