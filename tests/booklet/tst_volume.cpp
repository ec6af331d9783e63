// SPDX-License-Identifier: GPL-3.0-or-later
// The pages around the CVs: which there are, in which order, and what leads where.
#include "booklet/volume.h"

#include "somebody.h"
#include "support/demonstrationday.h"
#include "support/english.h"
#include "support/runner.h"

#include <QSet>

#include <algorithm>

using namespace rebond;
using namespace rebond::booklet;
using namespace rebond::document;
using test::kDay;
using test::kEnglish;
using test::shownAs;
using test::somebody;

namespace {

Volume someVolume(bool isNamed = true, Order order = Order::Sector)
{
    Volume volume;
    volume.cohort = QStringLiteral("Les rebonds");
    volume.day = kDay;
    volume.created = QDateTime(kDay, QTime(9, 0));
    volume.isAnonymous = !isNamed;
    QList<Shown> shown{shownAs(somebody(1, QStringLiteral("Zoé"), QStringLiteral("Ébène"), QStringLiteral("Commerce"),
                                        {QStringLiteral("Vendeuse")}, {QStringLiteral("D1106")}),
                               isNamed),
                       shownAs(somebody(2, QStringLiteral("Odile"), QStringLiteral("Fictive"),
                                        QStringLiteral("Bâtiment"), {QStringLiteral("Peintre")}),
                               isNamed)};
    shown[0].member.city = QStringLiteral("Ville-Imaginée");
    volume.groups = arranged(shown, order);
    for (Group &group : volume.groups)
        group.hasDivider = order != Order::Name;
    return volume;
}

QStringList namesOf(const std::vector<Part> &parts)
{
    QStringList names;
    for (const Part &part : parts)
        names.append(part.name + (part.document ? QString() : QStringLiteral("*")));
    return names;
}

QList<Entry> entriesOf(const std::vector<Part> &parts, const QString &name)
{
    QList<Entry> entries;
    for (const Part &part : parts) {
        if (part.name != name || !part.document)
            continue;
        for (const Block &block : part.document->blocks) {
            if (const auto *found = std::get_if<Entries>(&block.content))
                entries += found->entries;
        }
    }
    return entries;
}

QStringList linesOf(const QList<Entry> &entries)
{
    QStringList lines;
    for (const Entry &entry : entries)
        lines.append(QStringLiteral("%1 %2>%3").arg(entry.level).arg(entry.text.plain(), entry.target));
    return lines;
}

// All that can be read in the pages around the CVs.
QString wordsOf(const std::vector<Part> &parts)
{
    QString words;
    for (const Part &part : parts) {
        words += part.title + u'\n' + part.label + u'\n';
        if (!part.document)
            continue;
        words += part.document->metadata.title + u'\n' + part.document->footer.left.plain() + u'\n';
        for (const Block &block : part.document->blocks) {
            if (const auto *heading = std::get_if<Heading>(&block.content))
                words += heading->text.plain() + u'\n';
            else if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
                words += paragraph->text.plain() + u'\n';
            else if (const auto *entries = std::get_if<Entries>(&block.content))
                words += linesOf(entries->entries).join(u'\n') + u'\n';
            else if (const auto *grid = std::get_if<PhotoGrid>(&block.content))
                for (const PeopleGroup &group : grid->groups)
                    for (const Person &person : group.people)
                        words += person.name + u'\n';
        }
    }
    return words;
}

} // namespace

class TestVolume : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsFollowEachOther()
    {
        Volume volume = someVolume();
        QCOMPARE(namesOf(partsOf(volume, kEnglish)).join(u' '),
                 QStringLiteral(
                     "cover contents group-1 cv-1* group-2 cv-2* index-names index-occupations index-places back"));
        volume.texts.words = QStringLiteral("Un.\n\nDeux.");
        volume.texts.links = {{QStringLiteral("Une adresse"), QStringLiteral("https://example.org")}};
        volume.groups = someVolume(true, Order::Name).groups;
        QCOMPARE(namesOf(partsOf(volume, kEnglish)).join(u' '),
                 QStringLiteral(
                     "cover words contents cv-1* cv-2* index-names index-occupations index-places links back"));
    }
    void contentsLeadToAllThatComesBehind()
    {
        const auto parts = partsOf(someVolume(), kEnglish);
        QCOMPARE(linesOf(entriesOf(parts, QStringLiteral("contents"))),
                 (QStringList{QStringLiteral("1 Bâtiment>group-1"), QStringLiteral("2 Odile Fictive · Peintre>cv-1"),
                              QStringLiteral("1 Commerce>group-2"), QStringLiteral("2 Zoé Ébène · Vendeuse>cv-2"),
                              QStringLiteral("1 Index of names>index-names"),
                              QStringLiteral("1 Index of occupations>index-occupations"),
                              QStringLiteral("1 Index of places>index-places")}));
    }
    // A heading without a page of its own leads to the first CV below it, in the contents and in the outline.
    void aHeadingWithoutDividerLeadsToItsFirstCv()
    {
        Volume volume = someVolume();
        for (Group &group : volume.groups)
            group.hasDivider = false;
        const auto parts = partsOf(volume, kEnglish);
        QVERIFY(namesOf(parts).join(u' ').startsWith(QStringLiteral("cover contents cv-1* cv-2* index-names")));
        QCOMPARE(linesOf(entriesOf(parts, QStringLiteral("contents"))).first(4),
                 (QStringList{QStringLiteral("1 Bâtiment>cv-1"), QStringLiteral("2 Odile Fictive · Peintre>cv-1"),
                              QStringLiteral("1 Commerce>cv-2"), QStringLiteral("2 Zoé Ébène · Vendeuse>cv-2")}));
        QCOMPARE(parts[3].opens, QStringLiteral("Commerce"));
        QCOMPARE(parts[3].level, 2);
    }
    // By occupation a divider lists them below their métiers; whoever has no headline is told by it in the contents.
    void aDividerNamesTheMetiers()
    {
        const auto parts = partsOf(someVolume(false, Order::Occupation), kEnglish);
        QCOMPARE(linesOf(entriesOf(parts, QStringLiteral("group-1"))),
                 (QStringList{QStringLiteral("1 Vendeur>"), QStringLiteral("2 CV no. 1>cv-1")}));
        QVERIFY(linesOf(entriesOf(parts, QStringLiteral("contents")))
                    .contains(QStringLiteral("2 CV no. 1 · Vendeur>cv-1")));
    }
    // Their own pages go on behind those of the house: a part without a line of its own.
    void ownPagesFollowAndHaveNoLine()
    {
        Volume volume = someVolume(true, Order::Name);
        volume.groups[0].cvs[0].who.isOwnAfter = true;
        const auto parts = partsOf(volume, kEnglish);
        QVERIFY2(namesOf(parts).join(u' ').startsWith(QStringLiteral("cover contents cv-1* cv-1-own* cv-2* ")),
                 qPrintable(namesOf(parts).join(u' ')));
        QVERIFY(parts[3].title.isEmpty() && parts[3].isNumbered);
        const QStringList lines = linesOf(entriesOf(parts, QStringLiteral("contents")));
        QVERIFY(lines.filter(QStringLiteral("cv-1-own")).isEmpty());
        QCOMPARE(lines.filter(QStringLiteral(">cv-")).size(), 2);
    }
    void indexesLeadToCvs()
    {
        const auto parts = partsOf(someVolume(), kEnglish);
        QCOMPARE(linesOf(entriesOf(parts, QStringLiteral("index-names"))),
                 (QStringList{QStringLiteral("2 Ébène Zoé · Vendeuse>cv-2"),
                              QStringLiteral("2 Fictive Odile · Peintre>cv-1")}));
        QCOMPARE(linesOf(entriesOf(parts, QStringLiteral("index-occupations"))),
                 (QStringList{QStringLiteral("1 Peintre>"), QStringLiteral("2 Odile Fictive>cv-1"),
                              QStringLiteral("1 Vendeuse (ROME D1106)>"), QStringLiteral("2 Zoé Ébène>cv-2")}));
        QCOMPARE(linesOf(entriesOf(parts, QStringLiteral("index-places"))),
                 (QStringList{QStringLiteral("1 Ville-Imaginée>"), QStringLiteral("2 Zoé Ébène · Vendeuse>cv-2")}));
    }
    // Of some people they stand on one page: the first never on that of a CV.
    void indexesMayShareAPage()
    {
        const auto sharing = [](const Volume &volume) {
            QStringList names;
            for (const Part &part : partsOf(volume, kEnglish)) {
                if (part.mayShare)
                    names.append(part.name);
            }
            return names;
        };
        QCOMPARE(sharing(someVolume()),
                 (QStringList{QStringLiteral("index-occupations"), QStringLiteral("index-places")}));
        QCOMPARE(sharing(someVolume(false)), QStringList()); // there is but one
    }
    void everyTargetIsAPart()
    {
        for (const Order order : {Order::Name, Order::Sector, Order::Occupation}) {
            const auto parts = partsOf(someVolume(true, order), kEnglish);
            QSet<QString> names;
            for (const Part &part : parts) {
                QVERIFY2(!names.contains(part.name), qPrintable(part.name));
                names.insert(part.name);
            }
            for (const Part &part : parts) {
                for (const Entry &entry : entriesOf(parts, part.name))
                    QVERIFY2(entry.target.isEmpty() || names.contains(entry.target), qPrintable(entry.target));
            }
        }
    }
    void withoutNamesThereIsNobody()
    {
        const Volume volume = someVolume(false);
        const auto parts = partsOf(volume, kEnglish);
        QCOMPARE(namesOf(parts).join(u' '),
                 QStringLiteral("cover contents group-1 cv-1* group-2 cv-2* index-occupations back"));
        const QString words = wordsOf(parts) + metadataOf(volume, kEnglish).title
                            + metadataOf(volume, kEnglish).subject;
        for (const char *telling : {"Zoé", "Ébène", "Odile", "Fictive", "Vendeuse", "Ville-Imaginée", "M1", "M2"})
            QVERIFY2(!words.contains(QString::fromUtf8(telling)), telling);
        QVERIFY(words.contains(QStringLiteral("Vendeur")) && words.contains(QStringLiteral("CV no. 2")));
        QVERIFY(!metadataOf(volume, kEnglish).created.isValid());
        QVERIFY(metadataOf(someVolume(), kEnglish).created.isValid());
    }
    void theWallHoldsWhoIsNamed()
    {
        Volume volume = someVolume();
        volume.groups[0].cvs[0].who.photo = test::numbered<domain::File>(5);
        volume.groups[1].cvs[0].who.isNamed = false;
        const auto parts = partsOf(volume, kEnglish);
        const PhotoGrid *wall = nullptr;
        for (const Block &block : parts.front().document->blocks) {
            if (const auto *grid = std::get_if<PhotoGrid>(&block.content))
                wall = grid;
        }
        QVERIFY(wall);
        QCOMPARE(wall->groups.first().people.size(), 1);
        QCOMPARE(wall->groups.first().people.first().name, QStringLiteral("Odile Fictive"));
        QVERIFY(wall->onOnePage);
    }
    void aLargeWallHasPagesOfItsOwn()
    {
        QList<Shown> shown;
        for (int i = 0; i <= kMostOnCover; ++i)
            shown.append(shownAs(somebody(quint64(i) + 1, QStringLiteral("Prénom%1").arg(i), QStringLiteral("Nom"))));
        Volume volume = someVolume();
        volume.groups = arranged(shown, Order::Name);
        QCOMPARE(namesOf(partsOf(volume, kEnglish)).at(1), QStringLiteral("faces"));
        shown.removeLast();
        volume.groups = arranged(shown, Order::Name);
        QCOMPARE(namesOf(partsOf(volume, kEnglish)).at(1), QStringLiteral("contents"));
    }
    // Before all else, in the words of whoever writes, and naming nobody by itself.
    void aLetterGoesBefore()
    {
        Volume volume = someVolume(false);
        volume.letter = CoveringLetter{{QStringLiteral("Azurel"), QStringLiteral("1 rue Inventée")}, {}};
        volume.signer.signer = QStringLiteral("Solange Imaginé");
        auto parts = partsOf(volume, kEnglish);
        QCOMPARE(parts.front().name, QStringLiteral("letter"));
        QVERIFY(!parts.front().isNumbered);
        const std::vector<Part> letter{parts.front()};
        QString words = wordsOf(letter);
        QVERIFY2(words.contains(QStringLiteral("of members of the group Les rebonds")), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("They bear no names")) && words.startsWith(QStringLiteral("Letter")));
        for (const char *telling : {"Zoé", "Ébène", "Odile", "Fictive"})
            QVERIFY2(!words.contains(QString::fromUtf8(telling)), telling);
        const auto isAddressed = [](const Block &block) {
            const auto *columns = std::get_if<TwoColumns>(&block.content);
            const auto *to = columns && columns->right.size() == 2
                               ? std::get_if<Paragraph>(&columns->right.back().content)
                               : nullptr;
            return to && to->text.plain() == QStringLiteral("Azurel\n1 rue Inventée");
        };
        const Blocks &blocks = letter.front().document->blocks;
        QVERIFY(std::any_of(blocks.cbegin(), blocks.cend(), isAddressed));
        volume.letter->text = QStringLiteral("Bonjour.\n\nVoici.");
        parts = partsOf(volume, kEnglish);
        words = wordsOf({parts.front()});
        QVERIFY(words.contains(QStringLiteral("Bonjour.\nVoici.\n")) && !words.contains(QStringLiteral("no names")));
    }
    void theCoverHasItsText()
    {
        Volume volume = someVolume();
        volume.texts.cover = QStringLiteral("Soixante parcours.");
        QVERIFY(wordsOf({partsOf(volume, kEnglish).front()}).contains(volume.texts.cover));
    }
    // A code for which nobody has words says of what it is; where somebody has some, those stand alone.
    void codesHaveTitles()
    {
        QList<Shown> shown{
            shownAs(somebody(1, QStringLiteral("Zoé"), QStringLiteral("Ébène"), {}, {}, {QStringLiteral("M1805")}))};
        Volume volume = someVolume();
        volume.groups = arranged(shown, Order::Occupation);
        const QString title = QString::fromUtf8("M1805 (Support à l’entreprise)");
        QCOMPARE(volume.groups.first().heading, QString::fromUtf8("Support à l’entreprise"));
        QCOMPARE(volume.groups.first().cvs.first().metier, title);
        QCOMPARE(linesOf(entriesOf(partsOf(volume, kEnglish), QStringLiteral("index-occupations"))).first(),
                 QStringLiteral("1 %1>").arg(title));
        shown.append(shownAs(somebody(2, QStringLiteral("Odile"), QStringLiteral("Fictive"), {},
                                      {QStringLiteral("Développeuse")}, {QStringLiteral("M1805")})));
        volume.groups = arranged(shown, Order::Occupation);
        QCOMPARE(volume.groups.size(), 1);
        QCOMPARE(volume.groups.first().cvs.first().metier, QString::fromUtf8("Développeuse"));
        QCOMPARE(linesOf(entriesOf(partsOf(volume, kEnglish), QStringLiteral("index-occupations"))).first(),
                 QString::fromUtf8("1 Développeuse (ROME M1805)>"));
    }
    // The title that the directory gives a code stands among the words, in their order; a code without one behind them.
    void codesStandUnderTheirTitles()
    {
        const QList<Shown> shown{
            shownAs(somebody(1, QStringLiteral("Zoé"), QStringLiteral("Ébène"), {}, {}, {QStringLiteral("M1805")})),
            shownAs(somebody(2, QStringLiteral("Odile"), QStringLiteral("Fictive"), {}, {QStringLiteral("Peintre")})),
            shownAs(somebody(3, QStringLiteral("Ali"), QStringLiteral("Dupré"), {}, {}, {QStringLiteral("D9999")})),
            shownAs(somebody(4, QStringLiteral("Rémi"), QStringLiteral("Aucun"), {}, {QStringLiteral("Commis")}))};
        Volume volume = someVolume();
        volume.titles = {{QStringLiteral("M1805"), QStringLiteral("Développeur / Développeuse")}};
        volume.groups = arranged(shown, Order::Occupation, volume.titles);
        QCOMPARE(volume.groups.at(0).cvs.first().metier,
                 QString::fromUtf8("D9999 (Commerce, vente et grande distribution)"));
        QCOMPARE(volume.groups.at(1).cvs.first().metier, volume.titles.value(QStringLiteral("M1805")));
        QStringList headings;
        const auto parts = partsOf(volume, kEnglish);
        for (const Entry &entry : entriesOf(parts, QStringLiteral("index-occupations"))) {
            if (entry.level == 1)
                headings.append(entry.text.plain());
        }
        QCOMPARE(headings,
                 (QStringList{QStringLiteral("Commis"), QString::fromUtf8("Développeur / Développeuse (ROME M1805)"),
                              QStringLiteral("Peintre"),
                              QString::fromUtf8("D9999 (Commerce, vente et grande distribution)")}));
    }
    void addressesCanBeClicked()
    {
        Volume volume = someVolume();
        volume.texts.contact = QStringLiteral(
            "Solange Imaginé\nsolange@example.org\nhttps://example.org/60\n12 rue Inventée");
        QStringList links;
        const std::vector<Part> parts = partsOf(volume, kEnglish);
        for (const Block &block : parts.back().document->blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
                for (const Span &span : paragraph->text.spans)
                    links.append(span.link);
            }
        }
        links.removeAll(QString());
        QCOMPARE(links,
                 (QStringList{QStringLiteral("mailto:solange@example.org"), QStringLiteral("https://example.org/60")}));
    }
};

REBOND_TEST(TestVolume)
#include "tst_volume.moc"
