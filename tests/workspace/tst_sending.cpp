// SPDX-License-Identifier: GPL-3.0-or-later
// CVs that go to one company: who is in them, what is kept, and that it is one step.
#include "workspace/sending.h"

#include "operations/demonstration.h"
#include "operations/offers.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "support/worktime.h"
#include "workspace/workspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace rebond;
using namespace rebond::domain;

#define KEPT(result) QVERIFY2(result, result ? "" : qPrintable((result).error().sentence))

class TestWorkspaceSending : public QObject
{
    Q_OBJECT

    const Formats m_formats{Language::English};
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2012, 6, 30)};
    std::shared_ptr<workspace::Workspace> m_workspace;

    template<typename R>
    QList<R> all()
    {
        return m_workspace->store().read([](storage::Reader &reader) { return reader.list<R>(); }).value();
    }
    Company someCompany(bool isSilent)
    {
        for (const Company &company : all<Company>()) {
            if (company.doNotContact == isSilent)
                return company;
        }
        return {};
    }
    // The first of the cohort, some of whom have no CV or did not agree.
    QList<Id<Member>> someMembers()
    {
        QList<Id<Member>> ids;
        for (const Member &member : all<Member>().mid(0, 9))
            ids.append(member.id);
        return ids;
    }
    QByteArray bytesAt(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<workspace::SentBooklet> sent(const workspace::BookletOrder &order, const QString &name)
    {
        SilentTask task;
        return workspace::sendBooklet(*m_workspace, order, Channel::Courriel, m_formats, m_folder.filePath(name), task);
    }

    // One of the demonstration's, of that company from now on, and never over.
    Offer offerTo(Id<Company> company)
    {
        Offer offer = all<Offer>().value(0);
        offer.company = company;
        offer.expiresOn.reset();
        offer.position = QStringLiteral("Poste imaginé");
        const auto kept = m_workspace->store().write(QStringLiteral("Change"), [&](storage::Transaction &transaction) {
            return transaction.save(offer);
        });
        return kept ? *kept : Offer();
    }

private Q_SLOTS:
    void init()
    {
        const QString path = m_folder.filePath(QStringLiteral("demo.rebond"));
        QFile::remove(path);
        KEPT(operations::createDemonstration(path));
        auto opened = workspace::Workspace::open(path, m_clock, QStringLiteral("Solange Imaginé"));
        KEPT(opened);
        m_workspace = std::move(*opened);
        m_workspace->keepNoBackups();
    }
    void cleanup() { m_workspace.reset(); }

    void theVeryFileIsKeptWithAllWhoAreInIt()
    {
        workspace::BookletOrder order;
        order.members = someMembers();
        order.to = someCompany(false).id;
        const qsizetype acts = all<Act>().size();
        const qsizetype files = all<File>().size();
        const auto made = sent(order, QStringLiteral("sent.pdf"));
        KEPT(made);
        QVERIFY(!made->booklet.people.leftOut.isEmpty() && !made->booklet.people.shown.isEmpty());
        const QByteArray pdf = bytesAt(QStringLiteral("sent.pdf"));
        const auto kept = m_workspace->store().read(
            [&](storage::Reader &reader) { return reader.find(*reader.find(made->act.id)->sent); });
        KEPT(kept);
        QVERIFY((*kept)->bytes == pdf && pdf.startsWith("%PDF-"));
        QCOMPARE((*kept)->sha256.toLatin1(), QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
        QCOMPARE((*kept)->name, QStringLiteral("sent.pdf"));
        QSet<Id<Member>> named(made->act.members.cbegin(), made->act.members.cend());
        QCOMPARE(named.size(), made->booklet.people.shown.size());
        for (const booklet::LeftOut &each : made->booklet.people.leftOut)
            QVERIFY2(!named.contains(each.member.id), qPrintable(each.member.reference));
        QCOMPARE(made->act.onBehalfOf, OnBehalfOf::Collectif);
        QCOMPARE(made->act.date, m_clock.today());
        // One step, back.
        QVERIFY(m_workspace->store().history().undo());
        QCOMPARE(all<Act>().size(), acts);
        QCOMPARE(all<File>().size(), files);
        QVERIFY(bytesAt(QStringLiteral("sent.pdf")) == pdf); // what has gone has gone
    }
    // Nobody gets a letter with "{nom}" in it; braces around no word, and doubled ones, are signs like others.
    void aLetterWithAFieldIsRefused()
    {
        workspace::BookletOrder order;
        order.members = someMembers();
        order.to = someCompany(false).id;
        order.letter = QStringLiteral("Bonjour,\n\nVoici pour {nom} :");
        const auto refused = sent(order, QStringLiteral("field.pdf"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        const QString why = refused.error().sentence;
        QVERIFY2(why.contains(QStringLiteral("and {nom} stands")) && why.contains(QStringLiteral("{code postal}"))
                     && why.endsWith(u'.'),
                 qPrintable(why));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("field.pdf"))));
        for (const QString &sound : {QStringLiteral("{{nom}}"), QStringLiteral("{ 1 }"), QStringLiteral("{\nnom\n}")})
            QVERIFY2(workspace::ensureNoFields(sound), qPrintable(sound));
        // A brace that is not closed before a long line costs a glance, and does not hide what follows.
        const QString open = u'{' + QString(60'000, u'a') + u'\n';
        const test::WorkTime work;
        QVERIFY(workspace::ensureNoFields(open) && !workspace::ensureNoFields(open + QStringLiteral("{nom}")));
        QVERIFY2(work.seconds() < 1, qPrintable(QString::number(work.seconds())));
    }
    void anOfferIsAnsweredAndProposedInOneStep()
    {
        const Offer offer = offerTo(someCompany(false).id);
        const QList<OfferProposal> before = all<OfferProposal>();
        workspace::BookletOrder order;
        order.to = offer.company;
        order.offer = offer.id;
        QVERIFY(!sent(order, QStringLiteral("everybody.pdf")));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("everybody.pdf")))); // nobody was chosen
        order.members = someMembers();
        const auto made = sent(order, QStringLiteral("offer.pdf"));
        KEPT(made);
        QCOMPARE(made->act.position, offer.position);
        QCOMPARE(made->act.advertText, offer.text);
        QSet<Id<Member>> told;
        for (const OfferProposal &each : all<OfferProposal>()) {
            if (each.offer == offer.id)
                told.insert(each.member);
            if (!before.contains(each))
                QVERIFY(each.proposedOn == m_clock.today() && each.note.contains(made->act.reference));
        }
        QVERIFY(!made->act.members.isEmpty());
        for (const Id<Member> &member : made->act.members)
            QVERIFY(told.contains(member));
        QVERIFY(m_workspace->store().history().undo());
        QVERIFY(all<OfferProposal>() == before);
        for (const Company &other : all<Company>()) {
            if (!other.doNotContact && other.id != *offer.company)
                order.to = other.id;
        }
        QVERIFY(!sent(order, QStringLiteral("other.pdf"))); // not the one that the offer names
    }
    void whoDeclinedAnOfferIsNotPutForwardUnasked()
    {
        const Offer offer = offerTo(someCompany(false).id);
        QList<Id<Member>> fresh = someMembers();
        for (const OfferProposal &each : all<OfferProposal>()) {
            if (each.offer == offer.id)
                fresh.removeAll(each.member);
        }
        QVERIFY(fresh.size() >= 2);
        const auto proposed = operations::proposeOffer(m_workspace->store(), offer.id, fresh, m_clock.today());
        KEPT(proposed);
        const auto declined = operations::answerProposal(m_workspace->store(), proposed->first().id,
                                                         ProposalAnswer::Decline, m_clock.today());
        KEPT(declined);
        const auto sending = workspace::sendingForOffer(*m_workspace, offer.id, {});
        KEPT(sending);
        QVERIFY(!sending->members.contains(fresh.first()) && sending->members.contains(fresh.last()));
        QCOMPARE(sending->company.id, *offer.company);
        const auto asked = workspace::sendingForOffer(*m_workspace, offer.id, {fresh.first()});
        KEPT(asked);
        QCOMPARE(asked->members, QList{fresh.first()});
        const auto silent = workspace::sendingForOffer(*m_workspace, offerTo(someCompany(true).id).id, fresh);
        QVERIFY(!silent && silent.error().kind == Error::Kind::Invalid);
    }
    void refusalsLeaveEverythingAsItWas()
    {
        const qsizetype acts = all<Act>().size();
        workspace::BookletOrder order;
        order.members = someMembers();
        QVERIFY(!sent(order, QStringLiteral("nobody.pdf"))); // to no company
        order.to = someCompany(true).id;
        const auto silent = sent(order, QStringLiteral("silent.pdf"));
        QVERIFY(!silent && silent.error().kind == Error::Kind::Invalid);
        order.to = someCompany(false).id;
        QVERIFY(!sent(order, QStringLiteral("no/such/folder/sent.pdf")));
        QCOMPARE(all<Act>().size(), acts);
        for (const char *name : {"nobody.pdf", "silent.pdf"})
            QVERIFY(!QFile::exists(m_folder.filePath(QLatin1String(name))));
    }
    void aCompanyIsMeantByItsNameOrReference()
    {
        const Company company = someCompany(false);
        for (const QString &words : {company.reference, company.name, company.name.toUpper()}) {
            const auto meant = workspace::companyMeant(*m_workspace, words);
            QVERIFY2(meant && meant->id == company.id, qPrintable(words));
        }
        const auto nobody = workspace::companyMeant(*m_workspace, QStringLiteral("Personne & Cie"));
        QVERIFY(!nobody && nobody.error().sentence.contains(QStringLiteral("Personne & Cie")));
    }
};

REBOND_TEST(TestWorkspaceSending)
#include "tst_sending.moc"
