// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent to a company is kept with its act: one step, the very bytes, nothing left behind.
#include "operations/sending.h"

#include "operations/removal.h"
#include "storage/dump.h"
#include "storage/engines.h"
#include "storage/mappings/all.h"

#include <QCryptographicHash>

#include <optional>
#include <thread>

using namespace rebond;
using namespace rebond::operations;
using namespace rebond::storage;
using namespace rebond::test;
using domain::Act;
using domain::File;

class TestSending : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    domain::Cohort m_cohort;
    domain::Company m_company;
    domain::Member m_member;
    const QByteArray m_pdf = "%PDF-1.7\nseveral CVs";

    Store &store() { return m_bench->store(); }
    void begin(Engine engine)
    {
        m_bench = std::make_unique<Bench>(engine);
        REBOND_DONE(store().write(QStringLiteral("Begin"), [&](Transaction &t) {
            domain::Cohort cohort;
            cohort.name = QStringLiteral("Essai");
            m_cohort = t.save(cohort);
            domain::Company company;
            company.name = QStringLiteral("Azurel");
            m_company = t.save(company);
            domain::Member member;
            member.cohort = m_cohort.id;
            member.familyName = QStringLiteral("Fictive");
            member.joinedOn = QDate(2012, 1, 9);
            m_member = t.save(member);
        }));
    }
    Act wanted() const
    {
        Act act;
        act.cohort = m_cohort.id;
        act.company = m_company.id;
        act.date = QDate(2012, 6, 30);
        act.members = {m_member.id};
        act.onBehalfOf = domain::OnBehalfOf::Collectif;
        act.channel = domain::Channel::Livret;
        return act;
    }
    Result<Act> sent(const Done &published = {}) { return sentBy(store(), published); }
    Result<Act> sentBy(Store &by, const Done &published = {}, Repeat repeat = Repeat::Refused)
    {
        return keepSending(
            by, wanted(), sentFile(QStringLiteral("/some/where/Livret.pdf"), m_pdf).value(), [&] { return published; },
            {}, repeat);
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void theVeryFileIsKeptInOneStep_data() { addEngines(); }
    void theVeryFileIsKeptInOneStep()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const QStringList before = recordsOf(store());
        const auto act = sent();
        REBOND_DONE(act);
        QCOMPARE(store().history().undoLabel(), std::optional(QStringLiteral("Send CVs to Azurel")));
        const auto file = store().read([&](Reader &reader) { return reader.find(act->sent.value()); });
        REBOND_DONE(file);
        QCOMPARE((*file)->bytes, m_pdf);
        QCOMPARE((*file)->name, QStringLiteral("Livret.pdf"));
        QCOMPARE((*file)->sha256.toLatin1(), QCryptographicHash::hash(m_pdf, QCryptographicHash::Sha256).toHex());
        const QStringList after = recordsOf(store());
        REBOND_DONE(store().history().undo());
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
        REBOND_DONE(store().history().redo());
        QCOMPARE(difference(recordsOf(store()), after), QByteArray());
        REBOND_DONE(removeActs(store(), {act->id}));
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
    }
    // Two programs that found nothing sent before, and write at one instant.
    void whatBeginsTwiceIsSentOnce_data() { addEngines(); }
    void whatBeginsTwiceIsSentOnce()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto other = m_bench->another();
        int published = 0; // of the other program alone
        std::optional<Result<Act>> theirs;
        std::thread second([&] {
            theirs = keepSending(*other, wanted(), sentFile(QStringLiteral("Livret.pdf"), m_pdf).value(), [&] {
                ++published;
                return Done();
            });
        });
        const Result<Act> ours = sent();
        second.join();
        QVERIFY(ours.has_value() != theirs->has_value());
        QCOMPARE(published, *theirs ? 1 : 0);
        const Error &refused = ours ? theirs->error() : ours.error();
        QCOMPARE(refused.kind, Error::Kind::Conflict);
        const QString first = (ours ? *ours : **theirs).reference;
        QVERIFY2(refused.sentence.contains(first), qPrintable(refused.sentence));
        const auto acts = [&] {
            return store().read([](Reader &reader) { return reader.list<Act>().size(); }).value();
        };
        QCOMPARE(acts(), 1);
        REBOND_DONE(sentBy(*other, {}, Repeat::Meant));
        QCOMPARE(acts(), 2);
    }
    void anotherDayOrOthersAreNoSecondSending()
    {
        begin(Engine::Sqlite);
        REBOND_DONE(sent());
        const auto before = [&](const Act &act) {
            return store().read([&](Reader &reader) { return sentBefore(reader, act, false).has_value(); }).value();
        };
        Act act = wanted();
        QVERIFY(before(act));
        act.members = {};
        QVERIFY(before(act)); // nobody is anybody
        act.members = {Id<domain::Member>(m_company.id.raw())};
        QVERIFY(!before(act));
        act = wanted();
        act.date = act.date.addDays(1);
        QVERIFY(!before(act));
        REBOND_DONE(store().history().undo());
        QVERIFY(!before(wanted()));
    }
    void whatCannotBePutOutIsNotKept()
    {
        begin(Engine::Sqlite);
        const QStringList before = recordsOf(store());
        const auto act = sent(invalid(QStringLiteral("No room.")));
        QVERIFY(!act);
        QCOMPARE(act.error().sentence, QStringLiteral("No room."));
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
    }
    void whatCannotBePutOutIsProposedToNobody()
    {
        begin(Engine::Sqlite);
        domain::Offer offer;
        REBOND_DONE(store().write(QStringLiteral("Offer"), [&](Transaction &t) {
            offer.cohort = m_cohort.id;
            offer.company = m_company.id;
            offer.receivedOn = QDate(2012, 6, 25);
            offer.position = QStringLiteral("Comptable");
            offer = t.save(offer);
        }));
        const QStringList before = recordsOf(store());
        const auto file = sentFile(QStringLiteral("Livret.pdf"), m_pdf);
        QVERIFY(!keepSending(
            store(), wanted(), *file, [] { return Done(invalid(QStringLiteral("No room."))); }, offer.id));
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
        REBOND_DONE(keepSending(
            store(), wanted(), *file, [] { return Done(); }, offer.id));
        QCOMPARE(store().history().undoLabel(), std::optional(QStringLiteral("Send CVs to Azurel for offer O001")));
    }
    void whoAskedForSilenceIsSentNothing()
    {
        begin(Engine::Sqlite);
        REBOND_DONE(store().write(QStringLiteral("Silence"), [&](Transaction &t) {
            m_company.doNotContact = true;
            m_company = t.save(m_company);
        }));
        const QStringList before = recordsOf(store());
        const auto act = sent();
        QVERIFY(!act);
        QVERIFY(act.error().sentence.contains(QStringLiteral("Azurel")));
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
    }
    void aClosedCohortSendsNothing()
    {
        begin(Engine::Sqlite);
        REBOND_DONE(store().write(QStringLiteral("Close"), [&](Transaction &t) {
            m_cohort.closedOn = QDate(2012, 6, 29);
            m_cohort = t.save(m_cohort);
        }));
        QVERIFY(!sent());
    }
    void moreThanIsKeptIsRefused()
    {
        const auto file = sentFile(QStringLiteral("a.pdf"), QByteArray(int(kLargestSending) + 1, 'x'));
        QVERIFY(!file);
        QVERIFY(file.error().sentence.contains(QStringLiteral("50 MB")));
    }
};

REBOND_TEST(TestSending)
#include "tst_sending.moc"
