// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands in a booklet, with what: each consent alone decides what it is about, and one that does not hold is none.
#include "booklet/people.h"

#include "somebody.h"
#include "support/demonstrationday.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::booklet;
using namespace rebond::domain;
using test::kDay;
using test::numbered;
using test::somebody;

namespace {

const QString kPdfType = QStringLiteral("application/pdf");

Consent consentOf(const Member &member, ConsentUse use, ConsentMedium medium = ConsentMedium::Booklet)
{
    Consent consent;
    consent.member = member.id;
    consent.use = use;
    consent.medium = medium;
    consent.givenOn = QDate(2012, 1, 10);
    return consent;
}

QList<Consent> consentsOf(const Member &member, const QList<ConsentUse> &uses)
{
    QList<Consent> consents;
    for (const ConsentUse use : uses)
        consents.append(consentOf(member, use));
    return consents;
}

Asked asked()
{
    Asked asked;
    asked.day = kDay;
    return asked;
}

Cvs structuredOf(const Member &member)
{
    Cvs cvs;
    cvs.structured.insert(member.id);
    return cvs;
}

} // namespace

class TestBookletPeople : public QObject
{
    Q_OBJECT

    const Member m_zoe = [] {
        Member member = somebody(1, QStringLiteral("Zoé"), QStringLiteral("Imaginaire"));
        member.photo = numbered<File>(7);
        return member;
    }();

private Q_SLOTS:
    void theConsentForTheCvMustHold_data()
    {
        QTest::addColumn<QDate>("given");
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<QDate>("withdrawn");
        QTest::addColumn<bool>("holds");
        QTest::newRow("since January") << QDate(2012, 1, 10) << QDate() << QDate() << true;
        QTest::newRow("nobody knows since when") << QDate() << QDate() << QDate() << true;
        QTest::newRow("its last day") << QDate(2012, 1, 10) << kDay << QDate() << true;
        QTest::newRow("the day after") << QDate(2012, 1, 10) << kDay.addDays(-1) << QDate() << false;
        QTest::newRow("from tomorrow") << kDay.addDays(1) << QDate() << QDate() << false;
        QTest::newRow("withdrawn today") << QDate(2012, 1, 10) << QDate() << kDay << false;
    }
    void theConsentForTheCvMustHold()
    {
        QFETCH(const QDate, given);
        QFETCH(const QDate, expires);
        QFETCH(const QDate, withdrawn);
        QFETCH(const bool, holds);
        Consent consent = consentOf(m_zoe, ConsentUse::Cv);
        consent.givenOn = given.isValid() ? std::optional(given) : std::nullopt;
        consent.expiresOn = expires.isValid() ? std::optional(expires) : std::nullopt;
        consent.withdrawnOn = withdrawn.isValid() ? std::optional(withdrawn) : std::nullopt;
        const Choice choice = choose({m_zoe}, {}, {consent}, structuredOf(m_zoe), asked());
        QCOMPARE(choice.shown.size(), holds ? 1 : 0);
        QCOMPARE(choice.leftOut.size(), holds ? 0 : 1);
        if (!holds)
            QCOMPARE(choice.leftOut.first().reason, Reason::NoConsent);
    }
    void anotherMediumOrUseDoesNotDo()
    {
        const QList<Consent> others{consentOf(m_zoe, ConsentUse::Cv, ConsentMedium::Site),
                                    consentOf(m_zoe, ConsentUse::Name), consentOf(m_zoe, ConsentUse::Photo)};
        const Choice choice = choose({m_zoe}, {}, others, structuredOf(m_zoe), asked());
        QVERIFY(choice.shown.isEmpty());
        QCOMPARE(choice.leftOut.first().reason, Reason::NoConsent);
    }

    void eachConsentTellsItsOwn_data()
    {
        QTest::addColumn<QList<int>>("uses");
        QTest::addColumn<bool>("isNamed");
        QTest::addColumn<bool>("tellsContact");
        QTest::addColumn<bool>("hasPhoto");
        const auto row = [](const char *name, const QList<ConsentUse> &uses, bool named, bool contact, bool photo) {
            QList<int> numbers;
            for (const ConsentUse use : uses)
                numbers.append(int(use));
            QTest::newRow(name) << numbers << named << contact << photo;
        };
        using Use = ConsentUse;
        row("the CV alone", {Use::Cv}, false, false, false);
        row("with the name", {Use::Cv, Use::Name}, true, false, false);
        row("with how to reach them", {Use::Cv, Use::Name, Use::Contact}, true, true, false);
        row("with the photo", {Use::Cv, Use::Name, Use::Photo}, true, false, true);
        row("a photo names", {Use::Cv, Use::Photo}, false, false, false);
        row("so does an address", {Use::Cv, Use::Contact}, false, false, false);
    }
    void eachConsentTellsItsOwn()
    {
        QFETCH(const QList<int>, uses);
        QFETCH(const bool, isNamed);
        QFETCH(const bool, tellsContact);
        QFETCH(const bool, hasPhoto);
        QList<ConsentUse> given;
        for (const int use : uses)
            given.append(ConsentUse(use));
        const Choice choice = choose({m_zoe}, {}, consentsOf(m_zoe, given), structuredOf(m_zoe), asked());
        QCOMPARE(choice.shown.size(), 1);
        const Shown &shown = choice.shown.first();
        QCOMPARE(shown.isNamed, isNamed);
        QCOMPARE(shown.tellsContact, tellsContact);
        QCOMPARE(shown.photo.has_value(), hasPhoto);
        QCOMPARE(shown.isPhotoHeld, isNamed && !hasPhoto);
    }

    void ownPdfsNeedAllThatTheyMayTell_data()
    {
        QTest::addColumn<QList<int>>("missing"); // consents
        QTest::addColumn<bool>("isAnonymous");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("reason"); // -1: bound
        const auto row = [](const char *name, const QList<ConsentUse> &missing, int reason,
                            const QString &type = kPdfType, bool isAnonymous = false) {
            QList<int> numbers;
            for (const ConsentUse use : missing)
                numbers.append(int(use));
            QTest::newRow(name) << numbers << isAnonymous << type << reason;
        };
        using Use = ConsentUse;
        row("all", {}, -1);
        row("no name", {Use::Name}, int(Reason::PdfTellsName));
        row("no contact", {Use::Contact}, int(Reason::PdfTellsContact));
        row("no photo", {Use::Photo}, int(Reason::PdfShowsPhoto));
        row("neither contact nor photo", {Use::Contact, Use::Photo}, int(Reason::PdfTellsContact));
        row("anonymous", {}, int(Reason::PdfTellsWhoItIs), kPdfType, true);
        row("no PDF", {}, int(Reason::NoPdf), QStringLiteral("application/msword"));
        row("nothing", {}, int(Reason::NoCv), QString());
    }
    void ownPdfsNeedAllThatTheyMayTell()
    {
        QFETCH(const QList<int>, missing);
        QFETCH(const bool, isAnonymous);
        QFETCH(const QString, type);
        QFETCH(const int, reason);
        QList<ConsentUse> uses;
        for (const ConsentUse use : {ConsentUse::Cv, ConsentUse::Name, ConsentUse::Contact, ConsentUse::Photo}) {
            if (!missing.contains(int(use)))
                uses.append(use);
        }
        Cvs cvs;
        if (!type.isEmpty())
            cvs.mediaTypes.insert(m_zoe.id, type);
        Asked order = asked();
        order.isAnonymous = isAnonymous;
        // Whether the file has a photo of them says nothing about what stands in the PDF.
        Member faceless = m_zoe;
        faceless.photo.reset();
        for (const Member &member : {m_zoe, faceless}) {
            const Choice choice = choose({member}, {}, consentsOf(member, uses), cvs, order);
            QCOMPARE(choice.shown.size(), reason < 0 ? 1 : 0);
            if (reason >= 0)
                QCOMPARE(int(choice.leftOut.first().reason), reason);
            else
                QCOMPARE(choice.shown.first().source, CvSource::OwnPdf);
        }
    }
    // Who has both is set on pages of the house.
    void aVersionComesBeforeTheirOwnFile()
    {
        Cvs cvs = structuredOf(m_zoe);
        cvs.mediaTypes.insert(m_zoe.id, kPdfType);
        const Choice choice = choose({m_zoe}, {}, consentsOf(m_zoe, {ConsentUse::Cv}), cvs, asked());
        QCOMPARE(choice.shown.size(), 1);
        QCOMPARE(choice.shown.first().source, CvSource::Structured);
    }
    // … or has the other in its place or behind it, where it tells no more than they agreed to.
    void theirOwnFileStandsWhereItIsAskedFor()
    {
        Cvs cvs = structuredOf(m_zoe);
        cvs.mediaTypes.insert(m_zoe.id, kPdfType);
        const QList<ConsentUse> all{ConsentUse::Cv, ConsentUse::Name, ConsentUse::Contact, ConsentUse::Photo};
        Asked order = asked();
        order.own = OwnPdfs::InPlace;
        const Choice inPlace = choose({m_zoe}, {}, consentsOf(m_zoe, all), cvs, order);
        QVERIFY(inPlace.shown.first().source == CvSource::OwnPdf && !inPlace.shown.first().isOwnAfter);
        order.own = OwnPdfs::After;
        const Choice after = choose({m_zoe}, {}, consentsOf(m_zoe, all), cvs, order);
        QVERIFY(after.shown.first().source == CvSource::Structured && after.shown.first().isOwnAfter);
        QVERIFY(after.withoutOwn.isEmpty());
        const Choice tooMuch = choose({m_zoe}, {}, consentsOf(m_zoe, {ConsentUse::Cv, ConsentUse::Name}), cvs, order);
        QVERIFY(tooMuch.shown.size() == 1 && !tooMuch.shown.first().isOwnAfter);
        QCOMPARE(tooMuch.withoutOwn.size(), 1);
        order.isAnonymous = true;
        const Choice anonymous = choose({m_zoe}, {}, consentsOf(m_zoe, all), cvs, order);
        QVERIFY(anonymous.shown.size() == 1 && !anonymous.shown.first().isOwnAfter && anonymous.withoutOwn.isEmpty());
    }

    void anAnonymousBookletNamesNobody()
    {
        Asked order = asked();
        order.isAnonymous = true;
        const Choice choice = choose({m_zoe}, {},
                                     consentsOf(m_zoe, {ConsentUse::Cv, ConsentUse::Name, ConsentUse::Photo,
                                                        ConsentUse::Contact}),
                                     structuredOf(m_zoe), order);
        QVERIFY(choice.isAnonymous);
        QCOMPARE(choice.shown.size(), 1);
        const Shown &shown = choice.shown.first();
        QVERIFY(!shown.isNamed && !shown.tellsContact && !shown.photo && !shown.isPhotoHeld);
    }
    void onlyWhoIsAskedForIsSpokenOf()
    {
        const Member other = somebody(2, QStringLiteral("Odile"), QStringLiteral("Fictive"));
        Cvs cvs = structuredOf(m_zoe);
        cvs.structured.insert(other.id);
        Asked order = asked();
        order.members = {other.id};
        const Choice choice = choose({m_zoe, other}, {}, consentsOf(m_zoe, {ConsentUse::Cv}), cvs, order);
        QVERIFY(choice.shown.isEmpty());
        QCOMPARE(choice.leftOut.size(), 1);
        QCOMPARE(choice.leftOut.first().member.reference, QStringLiteral("M2"));
    }
    void theDeadAndTheMistakenAreNowhere()
    {
        Member mistaken = somebody(2, QStringLiteral("Odile"), QStringLiteral("Fictive"));
        mistaken.exitReason = ExitReason::ERREUR;
        Outcome death;
        death.member = m_zoe.id;
        death.type = OutcomeType::DECES;
        death.effectiveOn = kDay;
        Cvs cvs = structuredOf(m_zoe);
        cvs.structured.insert(mistaken.id);
        const QList<Consent> consents = consentsOf(m_zoe, {ConsentUse::Cv}) + consentsOf(mistaken, {ConsentUse::Cv});
        const Choice choice = choose({m_zoe, mistaken}, {death}, consents, cvs, asked());
        QVERIFY(choice.shown.isEmpty() && choice.leftOut.isEmpty());
        death.cancelledKnownOn = kDay;
        QCOMPARE(choose({m_zoe, mistaken}, {death}, consents, cvs, asked()).shown.size(), 1);
    }
};

REBOND_TEST(TestBookletPeople)
#include "tst_people.moc"
