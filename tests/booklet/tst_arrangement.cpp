// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the CVs, their headings and their métiers.
#include "booklet/arrangement.h"

#include "somebody.h"
#include "support/runner.h"

#include <algorithm>

using namespace rebond;
using namespace rebond::booklet;
using namespace rebond::domain;
using test::shownAs;
using test::somebody;

namespace {

// "heading: title, title"
QStringList headingsOf(const QList<Group> &groups)
{
    QStringList lines;
    for (const Group &group : groups) {
        QStringList titles;
        for (const BoundCv &cv : group.cvs)
            titles.append(cv.title);
        lines.append(group.heading + QStringLiteral(": ") + titles.join(QStringLiteral(", ")));
    }
    return lines;
}

QList<Shown> someShown()
{
    return {shownAs(somebody(1, QStringLiteral("Zoé"), QStringLiteral("Ébène"), QStringLiteral("Commerce"),
                             {QStringLiteral("Vendeuse")}, {QStringLiteral("D1106")})),
            shownAs(somebody(2, QStringLiteral("Odile"), QStringLiteral("Fictive"), QStringLiteral("Bâtiment"),
                             {QStringLiteral("Maçonne")})),
            shownAs(somebody(3, QStringLiteral("Ali"), QStringLiteral("Dupré"), QStringLiteral("commerce"),
                             {QStringLiteral("Caissier"), QStringLiteral("Vendeur")},
                             {QStringLiteral("D1505"), QStringLiteral("D1106")})),
            shownAs(somebody(4, QStringLiteral("Rémi"), QStringLiteral("Aucun")))};
}

} // namespace

class TestArrangement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cvsStandInTheOrderAskedFor()
    {
        QCOMPARE(headingsOf(arranged(someShown(), Order::Name)),
                 QStringList{QStringLiteral(": Rémi Aucun, Ali Dupré, Zoé Ébène, Odile Fictive")});
        // In a sector by occupation; the first to write it gives the heading its letters; what is missing stands last.
        QCOMPARE(headingsOf(arranged(someShown(), Order::Sector)),
                 (QStringList{QStringLiteral("Bâtiment: Odile Fictive"),
                              QStringLiteral("commerce: Ali Dupré, Zoé Ébène"),
                              QStringLiteral("Sector not entered: Rémi Aucun")}));
        QCOMPARE(headingsOf(arranged(someShown(), Order::Occupation)),
                 (QStringList{QStringLiteral("Commerce, vente et grande distribution: Ali Dupré, Zoé Ébène"),
                              QStringLiteral("Other occupations: Odile Fictive"),
                              QStringLiteral("Occupation not entered: Rémi Aucun")}));
    }
    // Where nobody has a code there are no domains: the occupations stand by themselves.
    void withoutCodesOccupationsAreTheHeadings()
    {
        QList<Shown> shown = someShown();
        for (Shown &each : shown)
            each.member.romeCodes.clear();
        QCOMPARE(headingsOf(arranged(shown, Order::Occupation)),
                 (QStringList{QStringLiteral("Caissier: Ali Dupré"), QStringLiteral("Maçonne: Odile Fictive"),
                              QStringLiteral("Vendeuse: Zoé Ébène"),
                              QStringLiteral("Occupation not entered: Rémi Aucun")}));
    }
    // A page that says what the next one says is paper for nothing.
    void headingsOfOneCvHaveNoDividers()
    {
        QList<Shown> shown = someShown(); // of three sectors, one of them not entered
        QVERIFY(!arranged(shown, Order::Sector).first().hasDivider);
        QVERIFY(!arranged(shown, Order::Name).first().hasDivider);
        for (quint64 i = 5; i <= 6; ++i)
            shown.append(
                shownAs(somebody(i, QStringLiteral("Encore"), QStringLiteral("Une"), QStringLiteral("Commerce"))));
        const QList<Group> groups = arranged(shown, Order::Sector);
        QVERIFY(std::all_of(groups.begin(), groups.end(), [](const Group &group) { return group.hasDivider; }));
    }
    // Contents and indexes are on paper, too.
    void emojiAreNotInTheContents()
    {
        Member rose = somebody(1, QStringLiteral("Rose 🌹"), QStringLiteral("Fictive"));
        rose.headline = QStringLiteral("Fleuriste 💐, paysagiste");
        const BoundCv cv = arranged({shownAs(rose)}, Order::Name).first().cvs.first();
        QCOMPARE(cv.title, QStringLiteral("Rose Fictive"));
        QCOMPARE(cv.headline, QStringLiteral("Fleuriste, paysagiste"));
    }
    void partsAreNamedInThatOrder()
    {
        QStringList names;
        for (const Group &group : arranged(someShown(), Order::Sector)) {
            for (const BoundCv &cv : group.cvs)
                names.append(cv.name);
        }
        QCOMPARE(names, (QStringList{QStringLiteral("cv-1"), QStringLiteral("cv-2"), QStringLiteral("cv-3"),
                                     QStringLiteral("cv-4")}));
    }
    void occupationsOfOneCodeAreOneMetier()
    {
        QStringList lines;
        const QList<Group> groups = arranged(someShown(), Order::Name);
        for (const Metier &metier : metiersOf(groups)) {
            QStringList titles;
            for (const BoundCv *cv : metier.cvs)
                titles.append(cv->title);
            lines.append(metier.words.join(u'/') + u' ' + metier.code + QStringLiteral(": ")
                         + titles.join(QStringLiteral(", ")));
        }
        QCOMPARE(lines,
                 (QStringList{QStringLiteral("Caissier D1505: Ali Dupré"), QStringLiteral("Maçonne : Odile Fictive"),
                              QStringLiteral("Vendeur/Vendeuse D1106: Ali Dupré, Zoé Ébène")}));
    }
    void wordsWithoutACodeTakeTheOneSomebodyElseGives()
    {
        QList<Shown> shown = someShown();
        shown[1].member.occupations = {QStringLiteral("vendeuse")};
        const QList<Group> groups = arranged(shown, Order::Occupation);
        QCOMPARE(headingsOf(groups).first(),
                 QStringLiteral("Commerce, vente et grande distribution: Ali Dupré, Zoé Ébène, Odile Fictive"));
        QCOMPARE(groups.first().cvs.last().metier, QStringLiteral("Vendeuse"));
    }

    // Behind the named ones, by number alone, in forms that serve both sexes; the place where they live is not told.
    void whoIsNotNamedIsAsNobody()
    {
        QList<Shown> shown = someShown();
        for (Shown &each : shown)
            each = shownAs(each.member, false);
        QString metiers;
        shown[0].member.city = QStringLiteral("Ville-Imaginée");
        const QList<Group> groups = arranged(shown, Order::Occupation);
        qsizetype number = 0;
        for (const Group &group : groups) {
            for (const BoundCv &cv : group.cvs) {
                QCOMPARE(cv.title, QStringLiteral("CV no. %1").arg(++number));
                QVERIFY(cv.headline.isEmpty() && cv.place.isEmpty());
                metiers += cv.metier + u'/';
            }
        }
        QCOMPARE(number, 4);
        QVERIFY2(metiers.startsWith(QStringLiteral("Caissier/Vendeur/Maçon")), qPrintable(metiers));
        shown = someShown();
        shown[3] = shownAs(shown[3].member, false); // Aucun would come first by name
        QCOMPARE(headingsOf(arranged(shown, Order::Name)),
                 QStringList{QStringLiteral(": Ali Dupré, Zoé Ébène, Odile Fictive, CV no. 4")});
    }
    void theOrderOfEntryDoesNotShow()
    {
        QList<Shown> shown;
        for (int i = 0; i < 40; ++i)
            shown.append(shownAs(somebody(quint64(i) + 1, QStringLiteral("P%1").arg(i), QStringLiteral("F%1").arg(i)),
                                 i % 2 == 0));
        const auto idsOf = [](const QList<Group> &groups) {
            QStringList ids;
            for (const BoundCv &cv : groups.first().cvs)
                ids.append(cv.who.member.id.toString());
            return ids;
        };
        const QStringList ids = idsOf(arranged(shown, Order::Name));
        std::reverse(shown.begin(), shown.end());
        QCOMPARE(idsOf(arranged(shown, Order::Name)), ids);
        const QStringList nameless = ids.mid(20);
        QVERIFY(!std::is_sorted(nameless.begin(), nameless.end())); // ids sort as they were entered
    }
    void nobodyIsNoGroup()
    {
        QVERIFY(arranged({}, Order::Name).isEmpty());
        QVERIFY(arranged({}, Order::Sector).isEmpty());
    }
};

REBOND_TEST(TestArrangement)
#include "tst_arrangement.moc"
