// SPDX-License-Identifier: GPL-3.0-or-later
// Pages compared as text with tests/data/typeset/*.golden, positions to 0.1 pt. After a change that is meant, renew
// them and read the difference before committing it: REBOND_RENEW_GOLDEN=1 tst_typeset tst_golden
#include "typeset/typesetter.h"

#include "support/runner.h"

#include <QFile>

using namespace rebond;
using namespace rebond::document;

namespace {

Document small()
{
    Document document;
    document.metadata.title = QStringLiteral("Petit");
    document.header = {.left = bold(QStringLiteral("60 dans le 06")), .right = QStringLiteral("Bilan"), .rule = true};
    document.footer = {.pageNumber = true};
    document.blocks = {
        Headline{.number = QStringLiteral("2"),
                 .words = QStringLiteral("sur 5 ont rebondi"),
                 .subline = QStringLiteral("au 30 juin 2012")},
        Pictogram{.people = 5, .filled = 2, .alternative = QStringLiteral("5 personnes, dont 2 ont rebondi.")},
        Paragraph{QStringLiteral("Une phrase en ") + bold(QStringLiteral("gras"))
                  + QStringLiteral(" ; une autre, assez longue pour qu’elle "
                                   "passe à la ligne, avec un ")
                  + link(QStringLiteral("lien"), QStringLiteral("https://example.org"))
                  + QStringLiteral(" et 33 % de fin.")},
        Heading{2, QStringLiteral("La courbe")},
        StepCurve{.points = {{.date = QDate(2012, 2, 1), .value = 1}, {.date = QDate(2012, 5, 2), .value = 2}},
                  .from = QDate(2012, 1, 2),
                  .asOf = QDate(2012, 6, 30),
                  .events = {{.date = QDate(2012, 3, 1), .label = QStringLiteral("Salon")}},
                  .height = 120,
                  .alternative = QStringLiteral("De 0 à 2.")},
        TwoColumns{.left = {BarTable{.title = QStringLiteral("Où ils en sont"),
                                     .rows = {{.label = QStringLiteral("Ont rebondi"),
                                               .number = QStringLiteral("2"),
                                               .share = 0.4,
                                               .style = BarStyle::Strong},
                                              {.label = QStringLiteral("En recherche"),
                                               .number = QStringLiteral("3"),
                                               .share = 0.6}},
                                     .total = BarTotal{QStringLiteral("Ensemble"), QStringLiteral("5")},
                                     .alternative = QStringLiteral("2 et 3.")}},
                   .right = {Paragraph{QStringLiteral("À droite."), TextSize::Small}}},
        Note{QStringLiteral("Règles, version 1.")},
        PageBreak{},
        Table{.columns = {{.heading = QStringLiteral("Nom")},
                          {.heading = QStringLiteral("Nombre"), .align = Align::Right}},
              .rows = {{QStringLiteral("Odile Calvérac"), QStringLiteral("12")},
                       {QStringLiteral("Rémi Bastiani"), QStringLiteral("7")}},
              .alternative = QStringLiteral("Deux lignes.")},
    };
    return document;
}

// A few people as a directory, a roll-call, badges and name tents: a page each.
Document people()
{
    const auto person = [](const QString &name, const QString &initials, const QString &does) {
        return Person{.name = name,
                      .initials = initials,
                      .lines = {does},
                      .alternative = QStringLiteral("Initiales de ") + name};
    };
    QList<Person> group{person(QStringLiteral("Odile Calvérac"), QStringLiteral("OC"), QStringLiteral("Formatrice")),
                        person(QStringLiteral("Rémi Bastiani"), QStringLiteral("RB"), QStringLiteral("Architecte")),
                        person(QStringLiteral("Marie-Françoise de Castelvieil-Roquesteron"), QStringLiteral("MC"), {})};
    group.first().mark = QStringLiteral("a rebondi");
    Document document;
    document.metadata.title = QStringLiteral("Personnes");
    document.footer = {.pageNumber = true};
    document.blocks = {
        Heading{1, QStringLiteral("Trombinoscope")},
        PhotoGrid{.columns = 3,
                  .rows = 3,
                  .groups = {PeopleGroup{.heading = QStringLiteral("Conseil"), .people = group.mid(0, 2)},
                             PeopleGroup{.heading = QStringLiteral("Presse"), .people = group.mid(2)}}},
        PageBreak{},
        RollCall{.nameHeading = QStringLiteral("Nom"),
                 .boxHeadings = {QStringLiteral("Matin"), QString()},
                 .signatureHeading = QStringLiteral("Signature"),
                 .people = group,
                 .alternative = QStringLiteral("Qui est là.")},
        PageBreak{},
        Badges{.below = QStringLiteral("60 dans le 06"), .people = group},
        PageBreak{},
        NameTents{.below = QStringLiteral("60 dans le 06"), .people = group.mid(2)},
    };
    return document;
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesStandWhereTheyStood_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << QStringLiteral("small") << QStringLiteral("fr");
        QTest::newRow("English") << QStringLiteral("small-en") << QStringLiteral("en");
        QTest::newRow("people") << QStringLiteral("people") << QStringLiteral("fr");
    }
    void pagesStandWhereTheyStood()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        Document document = name == u"people" ? people() : small();
        document.metadata.language = language;
        const QString found = typeset::dump(typeset::Typesetter().typeset(document));
        QFile golden(QStringLiteral(REBOND_TEST_DATA "/typeset/%1.golden").arg(name));
        if (qEnvironmentVariableIsSet("REBOND_RENEW_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(found.toUtf8());
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
        const QStringList lines = found.split(u'\n');
        for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
            QVERIFY2(lines[i] == expected[i],
                     qPrintable(QStringLiteral("line %1:\n%2\nwas\n%3").arg(i + 1).arg(lines[i], expected[i])));
        QCOMPARE(lines.size(), expected.size());
    }
};

REBOND_TEST(TestGolden)
#include "tst_golden.moc"
