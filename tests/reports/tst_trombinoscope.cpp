// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands in the trombinoscope, under which heading and with what: a consent that does not hold is none.
#include "reports/trombinoscope.h"

#include "support/demonstrationday.h"
#include "support/english.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::document;
using namespace rebond::domain;
using reports::PeopleOrder;
using reports::PeopleVariant;
using test::kDay;
using test::kEnglish;

namespace {

template<typename R>
Id<R> id(quint64 number)
{
    RawId raw;
    raw.low = number;
    return Id<R>(raw);
}

Member member(quint64 number, const QString &given, const QString &family, const QString &sector = {},
              const QString &occupation = {})
{
    Member member;
    member.id = id<Member>(number);
    member.reference = QStringLiteral("M%1").arg(number);
    member.givenName = given;
    member.familyName = family;
    if (!sector.isEmpty())
        member.sectors = {sector, QStringLiteral("Ailleurs")};
    if (!occupation.isEmpty())
        member.occupations = {occupation, QStringLiteral("Autre")};
    member.joinedOn = QDate(2012, 1, 9);
    member.photo = id<File>(100 + number);
    return member;
}

Consent consent(const Member &of, ConsentUse use, ConsentMedium medium = ConsentMedium::Trombinoscope)
{
    Consent consent;
    consent.member = of.id;
    consent.use = use;
    consent.medium = medium;
    consent.givenOn = QDate(2012, 1, 10);
    return consent;
}

QStringList referencesOf(const QList<Member> &members)
{
    QStringList references;
    for (const Member &each : members)
        references.append(each.reference);
    return references;
}

class NoShelf final : public PictureShelf
{
public:
    [[nodiscard]] QByteArray bytes(const QString &) const override { return {}; }
};

reports::Trombinoscope orderOf(const QList<Member> &members)
{
    reports::Trombinoscope order;
    order.cohort = QStringLiteral("Les rebonds");
    order.people.shown = members;
    order.shelf = std::make_shared<NoShelf>();
    order.day = kDay;
    return order;
}

template<typename B>
B blockOf(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (const auto *found = std::get_if<B>(&block.content))
            return *found;
    }
    return {};
}

// "heading: name, name"
QStringList linesOf(const PhotoGrid &grid)
{
    QStringList lines;
    for (const PeopleGroup &group : grid.groups) {
        QStringList names;
        for (const Person &person : group.people)
            names.append(person.name);
        lines.append(group.heading + QStringLiteral(": ") + names.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace

class TestTrombinoscope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aConsentThatDoesNotHoldIsNone_data()
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
    void aConsentThatDoesNotHoldIsNone()
    {
        QFETCH(QDate, given);
        QFETCH(QDate, expires);
        QFETCH(QDate, withdrawn);
        QFETCH(bool, holds);
        const auto dated = [&](Consent consent) {
            consent.givenOn = given.isValid() ? std::optional(given) : std::nullopt;
            consent.expiresOn = expires.isValid() ? std::optional(expires) : std::nullopt;
            consent.withdrawnOn = withdrawn.isValid() ? std::optional(withdrawn) : std::nullopt;
            return consent;
        };
        const QList<Member> members{member(1, QStringLiteral("Odile"), QStringLiteral("Calvérac"))};
        const Consent name = consent(members.first(), ConsentUse::Name);
        const Consent photo = consent(members.first(), ConsentUse::Photo);
        const auto choice = reports::choosePeople(members, {}, {dated(name), photo}, PeopleVariant::Directory, kDay);
        QCOMPARE(choice.shown.size(), holds ? 1 : 0);
        QCOMPARE(choice.leftOut.size(), holds ? 0 : 1);
        const auto pictured = reports::choosePeople(members, {}, {name, dated(photo)}, PeopleVariant::Directory, kDay);
        QCOMPARE(pictured.shown.size(), 1);
        QCOMPARE(pictured.photos.size(), holds ? 1 : 0);
        QCOMPARE(pictured.photosHeld.size(), holds ? 0 : 1);
    }
    void onlyTheConsentsForThisUseAndMediumCount()
    {
        const QList<Member> members{member(1, QStringLiteral("Odile"), QStringLiteral("Calvérac"))};
        const QList<Consent> others{consent(members.first(), ConsentUse::Photo),
                                    consent(members.first(), ConsentUse::Name, ConsentMedium::Booklet),
                                    consent(members.first(), ConsentUse::Cv)};
        const auto choice = reports::choosePeople(members, {}, others, PeopleVariant::Directory, kDay);
        QVERIFY(choice.shown.isEmpty() && choice.photos.isEmpty());
        QCOMPARE(referencesOf(choice.leftOut), QStringList{QStringLiteral("M1")});
    }
    // In the roll-call stands everybody; a photo still needs its consent.
    void theRollCallLeavesNobodyOut()
    {
        const QList<Member> members{member(1, QStringLiteral("Odile"), QStringLiteral("Calvérac")),
                                    member(2, QStringLiteral("Rémi"), QStringLiteral("Bastiani"))};
        const auto choice = reports::choosePeople(members, {}, {consent(members.last(), ConsentUse::Photo)},
                                                  PeopleVariant::RollCall, kDay);
        QCOMPARE(referencesOf(choice.shown), (QStringList{QStringLiteral("M1"), QStringLiteral("M2")}));
        QVERIFY(choice.leftOut.isEmpty());
        QCOMPARE(choice.photos.keys(), QList{members.last().id});
        QCOMPARE(referencesOf(choice.photosHeld), QStringList{QStringLiteral("M1")});
    }
    void theDeadAndMistakesAreNowhere()
    {
        QList<Member> members;
        for (quint64 i = 1; i <= 5; ++i)
            members.append(member(i, QStringLiteral("Odile"), QStringLiteral("Calvérac")));
        members[0].exitReason = ExitReason::ERREUR;
        members[1].exitReason = ExitReason::DECES;
        members[2].exitReason = ExitReason::EMPLOI; // has left, and is still one of them
        Outcome death;
        death.member = members[3].id;
        death.type = OutcomeType::DECES;
        death.effectiveOn = kDay;
        Outcome cancelled = death;
        cancelled.member = members[4].id;
        cancelled.cancelledKnownOn = kDay;
        const auto choice = reports::choosePeople(members, {death, cancelled}, {}, PeopleVariant::RollCall, kDay);
        QCOMPARE(referencesOf(choice.shown), (QStringList{QStringLiteral("M3"), QStringLiteral("M5")}));
    }
    void groupsFollowTheirFoldedHeadingAndNobodyIsLost()
    {
        reports::Trombinoscope order = orderOf({
            member(1, QStringLiteral("Zoé"), QStringLiteral("Été"), QStringLiteral("Tourisme")),
            member(2, QStringLiteral("Jean"), QStringLiteral("Érard"), {}, QStringLiteral("Acheteur")),
            member(3, QStringLiteral("Odile"), QStringLiteral("Zola"), QStringLiteral("Énergie")),
            member(4, QStringLiteral("Ali"), QStringLiteral("erard"), QStringLiteral("tourisme")),
            member(5, QStringLiteral("Ida"), QStringLiteral("Arno"), QStringLiteral("Commerce")),
        });
        const Document byName = reports::trombinoscope(order, kEnglish);
        QCOMPARE(linesOf(blockOf<PhotoGrid>(byName)),
                 QStringList{QStringLiteral(": Ida Arno, Ali erard, Jean Érard, Zoé Été, Odile Zola")});
        order.shape.order = PeopleOrder::Sector;
        QCOMPARE(linesOf(blockOf<PhotoGrid>(reports::trombinoscope(order, kEnglish))),
                 (QStringList{QStringLiteral("Commerce: Ida Arno"), QStringLiteral("Énergie: Odile Zola"),
                              QStringLiteral("tourisme: Ali erard, Zoé Été"),
                              QStringLiteral("Sector not entered: Jean Érard")}));
        order.shape.order = PeopleOrder::Occupation;
        QCOMPARE(linesOf(blockOf<PhotoGrid>(reports::trombinoscope(order, kEnglish))),
                 (QStringList{QStringLiteral("Acheteur: Jean Érard"),
                              QStringLiteral("Occupation not entered: Ida Arno, Ali erard, Zoé Été, Odile Zola")}));
    }
    void everybodyHasAPhotoOrInitialsAndWhatTheyDo()
    {
        const Member pictured = member(1, QStringLiteral("Marc-Antoine"), QStringLiteral("Fontvive"),
                                       QStringLiteral("Tourisme"), QStringLiteral("Directeur d’hôtel"));
        const Member plain = member(2, QStringLiteral("élise"), QStringLiteral("d’Aubanel"),
                                    QStringLiteral("Tourisme"));
        reports::Trombinoscope order = orderOf({pictured, plain});
        order.people.photos.insert(pictured.id, *pictured.photo);
        const QList<Person> people = blockOf<PhotoGrid>(reports::trombinoscope(order, kEnglish)).groups.first().people;
        QCOMPARE(people.size(), 2);
        QCOMPARE(people[0].name, QStringLiteral("élise d’Aubanel"));
        QCOMPARE(people[0].initials, QStringLiteral("ÉD"));
        QVERIFY(people[0].photo.isNull());
        QCOMPARE(people[0].lines, QStringList{QStringLiteral("Tourisme")});
        QCOMPARE(people[1].photo.key, pictured.photo->toString());
        QCOMPARE(people[1].lines, (QStringList{QStringLiteral("Directeur d’hôtel"), QStringLiteral("Tourisme")}));
        QVERIFY(!people[0].alternative.isEmpty() && people[0].alternative != people[1].alternative);
        // What the heading says is not said again.
        order.shape.order = PeopleOrder::Sector;
        QCOMPARE(blockOf<PhotoGrid>(reports::trombinoscope(order, kEnglish)).groups.first().people[1].lines,
                 QStringList{QStringLiteral("Directeur d’hôtel")});
    }
    void initialsAreLetters()
    {
        QCOMPARE(reports::initialsOf(member(1, QStringLiteral("« Nine »"), QStringLiteral("de la Tour"))),
                 QStringLiteral("ND"));
        QCOMPARE(reports::initialsOf(member(1, QStringLiteral("🎉 Rose"), QStringLiteral("🌹Fictive"))),
                 QStringLiteral("RF"));
        QCOMPARE(reports::initialsOf(member(1, {}, QStringLiteral("Œuvrard"))), QStringLiteral("Œ"));
        QCOMPARE(reports::initialsOf(member(1, QStringLiteral("…"), {})), QStringLiteral("…"));
        QCOMPARE(reports::initialsOf(member(1, QStringLiteral("გიორგი"), QStringLiteral("მოგონილი"))),
                 QStringLiteral("გმ"));
    }
    void theSheetSaysWhoseItIsHowManyAndWhen()
    {
        reports::Trombinoscope order = orderOf({member(1, QStringLiteral("Ida"), QStringLiteral("Arno")),
                                                member(2, QStringLiteral("Zoé"), QStringLiteral("Été"))});
        order.created = QDateTime(kDay, QTime(12, 0), Qt::UTC);
        const Document document = reports::trombinoscope(order, kEnglish);
        QVERIFY(document.footer.pageNumber);
        QVERIFY(document.footer.left.plain().contains(QStringLiteral("30 June 2012")));
        const QString facts = blockOf<Paragraph>(document).text.plain();
        QVERIFY2(facts.contains(QStringLiteral("Les rebonds")) && facts.contains(u'2'), qPrintable(facts));
        QVERIFY(document.metadata.title.contains(QStringLiteral("Les rebonds")));
        QVERIFY(document == reports::trombinoscope(order, kEnglish));
        order.shape.variant = PeopleVariant::RollCall;
        order.shape.columns = 5;
        const RollCall roll = blockOf<RollCall>(reports::trombinoscope(order, kEnglish));
        QCOMPARE(roll.people.size(), 2);
        QCOMPARE(roll.boxHeadings.size(), 5);
        order.shape.columns = 0;
        QCOMPARE(blockOf<RollCall>(reports::trombinoscope(order, kEnglish)).boxHeadings.size(), 2);
    }
};

REBOND_TEST(TestTrombinoscope)
#include "tst_trombinoscope.moc"
