// SPDX-License-Identifier: GPL-3.0-or-later
// What a list on the screen can do: go out as it is shown, take rows that were pasted, hold one value in many records.
#include "exchange/bulkentry.h"
#include "exchange/difference.h"
#include "exchange/pasting.h"
#include "exchange/shownlist.h"
#include "exchange/workbench.h"

#include "base/formats.h"
#include "exchange/field.h"
#include "sheets/reader.h"
#include "support/runner.h"

#include <QFile>

using namespace rebond;
using namespace rebond::exchange;
using namespace rebond::test;
using domain::Member;

namespace {

struct NoTask final : TaskContext
{
    void step(qint64, qint64, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return stops; }
    bool stops = false;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

const QList<ShownColumn> kShown{{QStringLiteral("name"), QStringLiteral("Name")},
                                {QStringLiteral("state"), QStringLiteral("Where they stand")},
                                {QStringLiteral("city"), QStringLiteral("Town")}};

} // namespace

class TestListTools : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;

    Member member(const QString &name, const QString &email = {})
    {
        Member member;
        member.cohort = m_bench->cohort().id;
        member.familyName = name;
        member.givenName = QStringLiteral("Odile");
        member.email = email;
        member.joinedOn = QDate(2011, 6, 20);
        return m_bench->save(member);
    }
    static TypedField typed(const char *key, const QString &text)
    {
        return {fieldAt(ListKind::Members, QString::fromLatin1(key)), text};
    }
    Result<BulkResult> many(const QList<Member> &members, const TypedField &field, bool stops = false)
    {
        QList<Id<Member>> ids;
        for (const Member &each : members)
            ids.append(each.id);
        NoTask task;
        task.stops = stops;
        return enterMany(m_bench->store(), QStringLiteral("Many"), ids, field, task);
    }
    static QString pasted(const char16_t *text)
    {
        const QByteArray list = listOfPasted(QString::fromUtf16(text), ListKind::Members, kShown);
        return list.isEmpty() ? QString() : QString::fromUtf8(list); // without the mark
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Workbench>(); }

    void aShownListIsGuardedInCsv()
    {
        const QString path = m_bench->path(QStringLiteral("liste.csv"));
        auto list = ShownList::open(path, QStringLiteral("Members"),
                                    {{QStringLiteral("Name")}, {QStringLiteral("Day")}, {QStringLiteral("n"), true}},
                                    Language::French);
        QVERIFY(list);
        QVERIFY(!QFile::exists(path)); // nothing before the end
        QVERIFY((*list)->add({{QStringLiteral("=1+1"), QStringLiteral("20/06/2011"), QStringLiteral("1\u202F234")},
                              {QStringLiteral("a;\"b\""), QStringLiteral("demain"), QStringLiteral("-3,5")}}));
        QVERIFY((*list)->finish());
        QCOMPARE(bytesOf(path), QByteArray("\xEF\xBB\xBFName;Day;n\r\n'=1+1;20/06/2011;1234\r\n"
                                           "\"a;\"\"b\"\"\";demain;-3,5\r\n"));
    }
    void aShownListIsTypedInASheet_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << QStringLiteral("liste.xlsx");
        QTest::newRow("ods") << QStringLiteral("liste.ods");
    }
    void aShownListIsTypedInASheet()
    {
        QFETCH(const QString, name);
        const QString path = m_bench->path(name);
        {
            auto list = ShownList::open(path, QStringLiteral("Members"),
                                        {{QStringLiteral("Name")},
                                         {QStringLiteral("Day")},
                                         {QStringLiteral("n"), true}},
                                        Language::English);
            QVERIFY(list);
            QVERIFY((*list)->add({{QStringLiteral("=x"), QStringLiteral("20/06/2011"), QStringLiteral("1,234")}}));
            QVERIFY((*list)->finish());
        }
        QList<sheets::Row> rows;
        NoTask task;
        const auto origin = sheets::forEachRow(
            path, {},
            [&](const sheets::Row &row) {
                rows.append(row);
                return Done();
            },
            task);
        QVERIFY(origin);
        QCOMPARE(rows.size(), 2);
        using Kind = sheets::Cell::Kind;
        QCOMPARE(rows[1].text(0).toString(), QStringLiteral("'=x"));
        QCOMPARE(rows[1].kind(1), Kind::Date);
        QCOMPARE(rows[1].text(1).toString(), QStringLiteral("2011-06-20"));
        QCOMPARE(rows[1].kind(2), Kind::Number);
        QCOMPARE(rows[1].text(2).toString(), QStringLiteral("1234"));
    }
    void aNumberIsReadAsItsLanguageWritesIt_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("number"); // as sheets have it; a text where there is none
        const auto row = [](Language language, const QString &shown, const QString &number) {
            QTest::addRow("%s %s", qPrintable(codeOf(language)), qPrintable(shown)) << language << shown << number;
        };
        for (const Language language : {Language::French, Language::English}) {
            const Formats formats(language);
            row(language, formats.number(1'234'567), QStringLiteral("1234567"));
            row(language, formats.number(-12), QStringLiteral("-12"));
            row(language, formats.decimal(12.345, 3), QStringLiteral("12,345"));
            row(language, formats.decimal(-1234.5, 1), QStringLiteral("-1234,5"));
            row(language, QString(), QString());
        }
        row(Language::French, QStringLiteral("12,345"), QStringLiteral("12,345"));
        row(Language::English, QStringLiteral("12,345"), QStringLiteral("12345"));
        row(Language::French, QStringLiteral("12.345"), QString());
        row(Language::English, QStringLiteral("12.345"), QStringLiteral("12,345"));
        row(Language::English, QStringLiteral("1,23"), QString()); // neither groups nor decimals of English
        row(Language::French, QStringLiteral("1,234,567"), QString());
        row(Language::English, QStringLiteral("—"), QString());
    }
    void aNumberIsReadAsItsLanguageWritesIt()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, shown);
        QFETCH(const QString, number);
        const QString path = m_bench->path(QStringLiteral("liste.xlsx"));
        {
            auto list = ShownList::open(path, QStringLiteral("L"), {{QStringLiteral("a")}, {QStringLiteral("n"), true}},
                                        language);
            QVERIFY(list && (*list)->add({{QStringLiteral("x"), shown}}) && (*list)->finish());
        }
        NoTask task;
        const auto table = sheets::read(path, {}, task);
        QVERIFY(table && table->rows.size() == 2);
        const sheets::Cell cell = table->rows[1].at(1);
        QCOMPARE(cell.kind == sheets::Cell::Kind::Number, !number.isEmpty());
        QCOMPARE(cell.text.toString(), number.isEmpty() ? shown : number);
    }
    void aShownListLeftUnfinishedIsNone()
    {
        const QString path = m_bench->path(QStringLiteral("liste.csv"));
        QFile before(path);
        QVERIFY(before.open(QFile::WriteOnly));
        before.write("as it was");
        before.close();
        {
            auto list = ShownList::open(path, QStringLiteral("Members"), {{QStringLiteral("Name")}}, Language::English);
            QVERIFY(list && (*list)->add({{QStringLiteral("x")}}));
        }
        QCOMPARE(bytesOf(path), QByteArray("as it was"));
        QVERIFY(!ShownList::open(m_bench->path(QStringLiteral("liste.doc")), {}, {}, Language::French));
        QVERIFY(!ShownList::open(m_bench->store().path() + QStringLiteral(".csv/x"), {}, {}, Language::French));
    }

    void pastedRowsGetTheHeadingsOfTheList()
    {
        QCOMPARE(pasted(u"Calvérac Odile\t\tNice"), // as the columns stand
                 QStringLiteral("Nom Prénom\tWhere they stand\tVille\nCalvérac Odile\t\tNice"));
        QCOMPARE(pasted(u"\r\nNom\tPrénom\tDate d'entrée\r\nCalvérac\tOdile\t20/06/2011\r\n"),
                 QStringLiteral("Nom\tPrénom\tDate d'entrée\nCalvérac\tOdile\t20/06/2011\n"));
        QCOMPARE(pasted(u"Name\tTown\nCalvérac Odile\tNice"), // copied out of the window
                 QStringLiteral("Nom Prénom\tVille\nCalvérac Odile\tNice"));
        QCOMPARE(pasted(u"a\tb\tc\td").section(u'\n', 0, 0),
                 QStringLiteral("Nom Prénom\tWhere they stand\tVille\tColumn 4"));
        QCOMPARE(pasted(u"Nom\nCalvérac; Odile"), QStringLiteral("sep=\t\nNom\nCalvérac; Odile"));
        QCOMPARE(pasted(u" \n \r\n"), QString());
    }
    // Spreadsheets put such a cell in quotation marks, and its line break is none of the row.
    void aLineBreakInAPastedCellIsPartOfIt()
    {
        QCOMPARE(pasted(u"\"Calvérac\nOdile\"\t\tNice\nZ Y\t\tNice"),
                 QStringLiteral("Nom Prénom\tWhere they stand\tVille\n\"Calvérac\nOdile\"\t\tNice\nZ Y\t\tNice"));
        QCOMPARE(pasted(u"\"Un \"\"mot\"\"\n\"\tb\tc\td\t").section(u'\n', 0, 0),
                 QStringLiteral("Nom Prénom\tWhere they stand\tVille\tColumn 4\tColumn 5"));
        QCOMPARE(pasted(u"Name\t\"Date\nd'entrée\"\nCalvérac Odile\t20/06/2011"),
                 QStringLiteral("Nom Prénom\t\"Date\nd'entrée\"\nCalvérac Odile\t20/06/2011"));
        QCOMPARE(pasted(u"a\t\t\nb\tc\td").section(u'\n', 0, 0), // as wide as it was copied
                 QStringLiteral("Nom Prénom\tWhere they stand\tVille"));
        QCOMPARE(pasted(u"\"a\tb"), QStringLiteral("Nom Prénom\tWhere they stand\n\"a\tb")); // for the import to refuse
        const QList<ShownColumn> shown{{QStringLiteral("name"), QStringLiteral("Name")},
                                       {QStringLiteral("joined_on"), QStringLiteral("Came on")},
                                       {QStringLiteral("headline"), QStringLiteral("In a sentence")},
                                       {QStringLiteral("city"), QStringLiteral("Town")}};
        const QString text = QStringLiteral(
            "Calvérac Odile\t20/06/2011\t\"Compte.\nÀ l'aise.\"\tNice\nRostagny Blaise\t20/06/2011\t\tGrasse");
        const auto report = m_bench->import(ListKind::Members, listOfPasted(text, ListKind::Members, shown));
        QVERIFY(report);
        QCOMPARE(report->refusedRows, 0);
        QCOMPARE(report->created, 2);
        QCOMPARE(m_bench->all<Member>().value(0).headline, QStringLiteral("Compte.\nÀ l'aise."));
        QCOMPARE(m_bench->all<Member>().value(0).city, QStringLiteral("Nice"));
    }
    void pastedRowsComeInAsAList()
    {
        const QString text = QStringLiteral(
            "Nom\tPrénom\tDate d'entrée\nCalvérac\tOdile\t20/06/2011\nX\tY\t31/02/2011");
        const auto report = m_bench->import(ListKind::Members, listOfPasted(text, ListKind::Members, kShown), true);
        QVERIFY(report);
        QCOMPARE(report->created, 1);
        QCOMPARE(report->refusedRows, 1);
    }

    // A French window shows both names under "Nom"; beside a column of given names that one is the family's.
    void aNameBesideAGivenNameIsTheFamilys()
    {
        const QList<ShownColumn> shown{{QStringLiteral("name"), QStringLiteral("Nom")},
                                       {QStringLiteral("joined_on"), QStringLiteral("Date d'entrée")}};
        const auto report = m_bench->import(ListKind::Members,
                                            listOfPasted(QStringLiteral(
                                                             "Nom\tPrénom\tDate d'entrée\nCalvérac\tOdile\t20/06/2011"),
                                                         ListKind::Members, shown));
        QVERIFY(report);
        QCOMPARE(report->created, 1);
        QCOMPARE(m_bench->all<Member>().value(0).familyName, QStringLiteral("Calvérac"));
        QCOMPARE(m_bench->all<Member>().value(0).givenName, QStringLiteral("Odile"));
        const auto both = m_bench->import(ListKind::Members,
                                          listOfPasted(QStringLiteral(
                                                           "Nom\tDate d'entrée\nRostagny Blaise\t20/06/2011"),
                                                       ListKind::Members, shown));
        QVERIFY(both);
        QCOMPARE(m_bench->all<Member>().value(1).familyName, QStringLiteral("Rostagny"));
        QCOMPARE(m_bench->all<Member>().value(1).givenName, QStringLiteral("Blaise"));
    }

    void oneValueInManyIsOneStep()
    {
        const QList<Member> members{member(QStringLiteral("A")), member(QStringLiteral("B")),
                                    member(QStringLiteral("C"))};
        const auto result = many(members, typed("city", QStringLiteral(" Nice ")));
        QVERIFY(result);
        QCOMPARE(result->changed, 3);
        const QList<Member> stored = m_bench->all<Member>();
        for (const Member &each : stored)
            QCOMPARE(each.city, QStringLiteral("Nice"));
        const auto again = many(members, typed("city", QStringLiteral("Nice")));
        QVERIFY(again && again->changed == 0 && again->unchanged == 3);
        QCOMPARE(m_bench->store().history().undoLabel(), std::optional(QStringLiteral("Many")));
        QVERIFY(m_bench->store().history().undo());
        const QList<Member> back = m_bench->all<Member>();
        for (const Member &each : back)
            QCOMPARE(each.city, QString());
    }
    void whoMustNotHoldItIsLeftOutAndTold()
    {
        const Member one = member(QStringLiteral("A"));
        Member late = member(QStringLiteral("B"));
        late.joinedOn = QDate(2012, 5, 1);
        late = m_bench->save(late);
        const auto result = many({one, late}, typed("left_on", QStringLiteral("1/3/2012")));
        QVERIFY(result);
        QCOMPARE(result->changed, 1);
        QCOMPARE(result->refused, 1);
        QCOMPARE(result->refusals.size(), 1);
        QCOMPARE(result->refusals[0].reference, late.reference);
        QVERIFY(result->refusals[0].sentence.endsWith(u'.'));
        QVERIFY(!m_bench->all<Member>()[1].leftOn);
    }
    void anAddressIsOnePersons()
    {
        const QList<Member> members{member(QStringLiteral("A")), member(QStringLiteral("B"))};
        const auto result = many(members, typed("email", QStringLiteral("a@example.org")));
        QVERIFY(result);
        QCOMPARE(result->changed, 1);
        QCOMPARE(result->refused, 1);
    }
    void aTextThatIsNoneForTheFieldChangesNothing()
    {
        const QList<Member> members{member(QStringLiteral("A"))};
        const QByteArray before = m_bench->fileBytes();
        QVERIFY(!many(members, typed("joined_on", QStringLiteral("31/02/2011"))));
        QVERIFY(!many(members, typed("family_name", QString())));
        const auto stopped = many(members, typed("city", QStringLiteral("Nice")), true);
        QVERIFY(!stopped && stopped.error().kind == Error::Kind::Cancelled);
        QCOMPARE(m_bench->fileBytes(), before);
    }
    void noReferenceIsAFieldForMany()
    {
        for (const ListKind kind : kListKinds) {
            for (const int field : fieldsForMany(kind)) {
                const QString key = fieldsOf(kind).at(field).key;
                QVERIFY2(key != u"reference" && key != u"company" && key != u"members" && key != u"member",
                         qPrintable(key));
            }
            QVERIFY(!fieldsForMany(kind).isEmpty());
        }
    }
    void differencesAreWhatAFormShows()
    {
        Member one = member(QStringLiteral("Calvérac"), QStringLiteral("a@example.org"));
        Member other = one;
        other.reference = QStringLiteral("M99");
        other.email.clear();
        other.joinedOn = QDate(2011, 7, 1);
        other.photo = Id<domain::File>(one.id.raw());
        const QList<FieldDifference> found = differences(one, other);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0],
                 (FieldDifference{fieldAt(ListKind::Members, u"email"), QStringLiteral("a@example.org"), {}}));
        QCOMPARE(found[1].second, QStringLiteral("01/07/2011"));
        takeField(found[1].field, other, one);
        QCOMPARE(one.joinedOn, QDate(2011, 7, 1));
        QCOMPARE(one.email, QStringLiteral("a@example.org"));
    }
};

REBOND_TEST(TestListTools)
#include "tst_listtools.moc"
