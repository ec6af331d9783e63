// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Resume in and out: what is read is what stands there, nothing is lost on the way back, and what cannot be read is
// told by place.
#include "cv/jsonresume.h"

#include "support/json.h"
#include "support/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace rebond;
using namespace rebond::cv;

namespace {

constexpr quint32 kResumeSeed = 20120630;

QByteArray compactOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// A document of the schema's keys and of others, made without the code under test: no empty texts, lists or objects, which
// need not come back.
class ResumeMaker
{
public:
    explicit ResumeMaker(quint32 seed) : m_random(seed) {}

    QJsonObject made()
    {
        QJsonObject resume;
        resume.insert(QStringLiteral("basics"), basics());
        list(resume, "work", [&] {
            QJsonObject post = texts({"name", "location", "description", "position", "summary"});
            maybe(post, "url", QStringLiteral("https://example.org/a?b=1"));
            maybe(post, "startDate", date(1990));
            maybe(post, "endDate", date(2005));
            maybe(post, "highlights", words());
            return post;
        });
        list(resume, "education", [&] {
            QJsonObject study = texts({"institution", "area", "studyType", "score"});
            maybe(study, "endDate", date(1980));
            maybe(study, "courses", words());
            return study;
        });
        list(resume, "skills", [&] {
            QJsonObject skill = texts({"name", "level"});
            maybe(skill, "keywords", words());
            return skill;
        });
        list(resume, "languages", [&] { return texts({"language", "fluency"}); });
        list(resume, "certificates", [&] {
            QJsonObject certificate = texts({"name", "issuer"});
            maybe(certificate, "date", date(2000));
            return certificate;
        });
        list(resume, "interests", [&] { return texts({"name"}); });
        // Not read here, and kept all the same.
        list(resume, "volunteer", [&] { return texts({"organization", "x-inner"}); });
        maybe(resume, "meta", QJsonObject{{QStringLiteral("version"), QStringLiteral("v1.0.0")}});
        maybe(resume, "x-other", QJsonArray{1, QJsonValue(), true, 2.5, QJsonObject()});
        return resume;
    }

private:
    int below(int bound) { return m_random.bounded(bound); }
    QString text()
    {
        static const QStringList some{QStringLiteral("Comptable"),    QStringLiteral("Œuvre « à part »"),
                                      QStringLiteral("\"\\/\n\t"),    QStringLiteral("ع ج"),
                                      QStringLiteral("Nguyễn"),       QStringLiteral("\U0001F44D"),
                                      QStringLiteral("<b>&amp;</b>"), QStringLiteral(" espaces ")};
        return some.at(below(int(some.size())));
    }
    QJsonArray words()
    {
        QJsonArray all;
        for (int i = below(3); i >= 0; --i)
            all.append(text());
        return all;
    }
    QString date(int year)
    {
        const QString whole = QStringLiteral("%1-%2-%3")
                                  .arg(year + below(10))
                                  .arg(1 + below(12), 2, 10, QLatin1Char('0'))
                                  .arg(1 + below(28), 2, 10, QLatin1Char('0'));
        static constexpr int kLengths[] = {4, 7, 10};
        return whole.left(kLengths[below(3)]);
    }
    void maybe(QJsonObject &object, const char *key, const QJsonValue &value)
    {
        if (below(2) == 0)
            object.insert(QLatin1String(key), value);
    }
    QJsonObject texts(std::initializer_list<const char *> keys)
    {
        QJsonObject object;
        for (const char *key : keys)
            maybe(object, key, text());
        maybe(object, "x-kept", QJsonObject{{QStringLiteral("a"), below(100)}});
        if (object.isEmpty())
            object.insert(QLatin1String(*keys.begin()), text());
        return object;
    }
    QJsonObject basics()
    {
        QJsonObject basics = texts({"name", "label", "image", "phone", "summary"});
        maybe(basics, "email", QStringLiteral("zoe@example.org"));
        maybe(basics, "url", QStringLiteral("https://example.org"));
        maybe(basics, "location", texts({"address", "postalCode", "city", "countryCode", "region"}));
        list(basics, "profiles", [&] { return texts({"network", "username"}); });
        return basics;
    }
    template<typename F>
    void list(QJsonObject &object, const char *key, F &&each)
    {
        QJsonArray entries;
        for (int i = below(4); i > 0; --i)
            entries.append(each());
        if (!entries.isEmpty())
            object.insert(QLatin1String(key), entries);
    }

    QRandomGenerator m_random;
};

} // namespace

class TestJsonResume : public QObject
{
    Q_OBJECT

    static QString refusalOf(const QByteArray &json)
    {
        const auto resume = parseResume(json);
        return resume ? QString() : resume.error().sentence;
    }

private Q_SLOTS:
    void datesAreReadAsPeopleWriteThem()
    {
        const auto typed = [](const char *text) {
            const auto date = PartialDate::parseTyped(QString::fromUtf8(text));
            return date ? date->toText() : QStringLiteral("none");
        };
        for (const char *text : {"juin 2012", "JUIN 2012", "6/2012", "06/2012", "2012-06", "June 2012", "juin. 2012"})
            QCOMPARE(typed(text), QStringLiteral("2012-06"));
        QCOMPARE(typed("août 2011"), QStringLiteral("2011-08"));
        QCOMPARE(typed("juil. 2011"), QStringLiteral("2011-07"));
        QCOMPARE(typed("30/06/2012"), QStringLiteral("2012-06-30"));
        QCOMPARE(typed(" 2012 "), QStringLiteral("2012"));
        QCOMPARE(typed(""), QString());
        for (const char *text : {"31/06/2012", "13/2012", "brumaire 2012", "12", "hier"})
            QCOMPARE(typed(text), QStringLiteral("none"));
        for (const PartialDate &date : {PartialDate{2012, 6, 30}, PartialDate{2012, 6, 0}, PartialDate{2012, 0, 0}})
            QCOMPARE(PartialDate::parseTyped(date.typed()), std::optional(date));
    }
    void everyFieldIsReadWhereItStands()
    {
        const auto read = parseResume(test::json(
            "{ "
            "'basics': {'name': 'Zoé Imaginaire', 'label': 'Comptable', 'email': 'zoe@example.org', "
            "'url': 'https://example.org/zoe', 'summary': 'Vingt ans.', "
            "'location': {'city': 'Nice', 'postalCode': '06000'}, "
            "'profiles': [{'network': 'Réseau', 'username': 'zoe'}]}, "
            "'work': [{'name': 'Azurel', 'position': 'Cheffe', 'startDate': '2008-09', 'highlights': ['Un', 'Deux']}, "
            "{'name': 'Azurel', 'position': 'Assistante', 'startDate': '2001', 'endDate': '2008-08-31'}], "
            "'education': [{'institution': 'Lycée inventé', 'area': 'Comptabilité', 'studyType': 'BTS', 'endDate': '1999'}], "
            "'skills': [{'name': 'Paie', 'level': 'Confirmé', 'keywords': ['DSN']}], "
            "'languages': [{'language': 'Anglais', 'fluency': 'B2'}], "
            "'certificates': [{'name': 'Permis B', 'date': '1998-05-04', 'issuer': 'Préfecture'}], "
            "'interests': [{'name': 'Chant', 'keywords': ['chorale']}], "
            "'awards': [{'title': 'Un prix'}]}"));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(read->basics.name, QStringLiteral("Zoé Imaginaire"));
        QCOMPARE(read->basics.label, QStringLiteral("Comptable"));
        QCOMPARE(read->basics.email, QStringLiteral("zoe@example.org"));
        QCOMPARE(read->basics.location.city, QStringLiteral("Nice"));
        QCOMPARE(read->basics.profiles.first().username, QStringLiteral("zoe"));
        QCOMPARE(read->work.size(), 2);
        QCOMPARE(read->work[0].startDate, (PartialDate{2008, 9, 0}));
        QVERIFY(read->work[0].endDate.isNull());
        QCOMPARE(read->work[0].highlights, (QStringList{QStringLiteral("Un"), QStringLiteral("Deux")}));
        QCOMPARE(read->work[1].endDate, (PartialDate{2008, 8, 31}));
        QCOMPARE(read->education.first().studyType, QStringLiteral("BTS"));
        QCOMPARE(read->skills.first().keywords, QStringList{QStringLiteral("DSN")});
        QCOMPARE(read->languages.first().fluency, QStringLiteral("B2"));
        QCOMPARE(read->certificates.first().date, (PartialDate{1998, 5, 4}));
        QCOMPARE(read->interests.first().name, QStringLiteral("Chant"));
        QCOMPARE(read->rest.keys(), QStringList{QStringLiteral("awards")});
    }

    void nothingIsLostOnTheWayBack()
    {
        for (quint32 seed = kResumeSeed; seed < kResumeSeed + 200; ++seed) {
            const QJsonObject made = ResumeMaker(seed).made();
            const QByteArray json = compactOf(made);
            const auto read = parseResume(json);
            QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().sentence));
            QCOMPARE(writeResume(*read), json);
            const auto again = parseResume(exportResume(*read));
            QVERIFY(again.has_value());
            QCOMPARE(again->work, read->work);
            QCOMPARE(again->basics, read->basics);
            QVERIFY(again->rest.contains(QStringLiteral("$schema")));
        }
    }

    void whatIsEmptyIsNoFault()
    {
        const auto read = parseResume(test::json(
            "{'basics': {'name': '', 'email': '', 'location': null}, 'work': [{'name': 'A', 'endDate': ''}, {}], "
            "'skills': null}"));
        QVERIFY(read.has_value());
        QCOMPARE(writeResume(*read), test::json("{'work':[{'name':'A'}]}"));
        QCOMPARE(writeResume(Resume()), QByteArray("{}"));
        QVERIFY(parseResume("\xEF\xBB\xBF{}").has_value()); // as editors on Windows begin a file
    }

    void whatCannotBeReadIsToldByPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QByteArray &json, const char *told) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(told);
        };
        row("nothing", "", "line 1");
        row("no json", "{\n\"basics\": {\n", "line 3");
        row("a list", "[]", "basics");
        row("bad UTF-8", "{\"basics\": {\"name\": \"\xff\"}}", "line 1");
        row("a number for a text", test::json("{'basics': {'name': 5}}"), "basics, name");
        row("a text for a list", test::json("{'work': 'Azurel'}"), "work");
        row("a text for an entry", test::json("{'work': [{}, 'Azurel']}"), "work, entry 2");
        row("a number in a list", test::json("{'skills': [{'name': 'a', 'keywords': ['a', 1]}]}"),
            "skills, entry 1, keywords, entry 2");
        row("a list for an object", test::json("{'basics': []}"), "basics");
        row("month 13", test::json("{'work': [{'startDate': '2012-13'}]}"), "work, entry 1, startDate");
        row("30 February", test::json("{'work': [{'startDate': '2012-02-30'}]}"), "2012-02-30");
        row("a French date", test::json("{'certificates': [{'date': '04/05/1998'}]}"), "04/05/1998");
        row("the end first", test::json("{'work': [{'startDate': '2012-06', 'endDate': '2011'}]}"), "2011");
        row("a script", R"x({"basics": {"url": "javascript:alert(1)"}})x", "basics, url");
        row("no address", test::json("{'basics': {'email': 'zoe'}}"), "basics, email");
    }
    void whatCannotBeReadIsToldByPlace()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, told);
        const QString sentence = refusalOf(json);
        QVERIFY2(sentence.contains(told), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u')'), qPrintable(sentence));
    }

    void whatIsBeyondAnyCvIsRefused()
    {
        QByteArray many = test::json("{'interests': [");
        for (int i = 0; i < 501; ++i)
            many += (i > 0 ? "," : "") + test::json("{'name': 'a'}");
        QVERIFY(refusalOf(many + "]}").contains(QStringLiteral("500")));
        QVERIFY(!refusalOf(QByteArray(kMostResumeBytes + 1, ' ')).isEmpty());
        QVERIFY(!refusalOf(QByteArray(5000, '[')).isEmpty()); // nor does it use up the stack
    }

    // An end is compared as far as both are known.
    void anEndInTheYearOfTheBeginningIsNone()
    {
        QCOMPARE(refusalOf(test::json("{'work': [{'startDate': '2012-06', 'endDate': '2012'}]}")), QString());
        QCOMPARE(refusalOf(test::json("{'work': [{'startDate': '2012', 'endDate': '2012-03'}]}")), QString());
    }

    void datesAreAsExactAsTheyWereWritten()
    {
        for (const char *text : {"2012", "2012-06", "2012-02-29"}) {
            const auto date = PartialDate::parse(QString::fromLatin1(text));
            QVERIFY2(date.has_value(), text);
            QCOMPARE(date->toText(), QLatin1String(text));
        }
        for (const char *text : {"", "12", "2012-6", "2012-00", "2012-06-00", "2011-02-29", "2012-06-30T10:00", "0999"})
            QVERIFY2(!PartialDate::parse(QString::fromLatin1(text)), text);
    }

    void postsInOneCompanyAreGathered()
    {
        const auto post = [](const char *company, const char *position) {
            Work work;
            work.name = QString::fromUtf8(company);
            work.position = QString::fromUtf8(position);
            return work;
        };
        const auto employers = employersOf({post("Azurel", "a"), post("azurel ", "b"), post("Mistralou", "c"),
                                            post("Azurel", "d"), post("", "e"), post("", "f")});
        QCOMPARE(employers.size(), 5);
        QCOMPARE(employers[0].posts.size(), 2);
        QCOMPARE(employers[0].posts[1].position, QStringLiteral("b"));
        QCOMPARE(employers[2].posts.first().position, QStringLiteral("d")); // came back
        QCOMPARE(employers[4].posts.size(), 1);
    }

    void aLevelIsFoundInItsWords()
    {
        QCOMPARE(cefrLevelOf(u"B2"), std::optional(QStringLiteral("B2")));
        QCOMPARE(cefrLevelOf(u"courant (c1)"), std::optional(QStringLiteral("C1")));
        QVERIFY(!cefrLevelOf(u"langue maternelle"));
        QVERIFY(!cefrLevelOf(u"B1 à B2"));
        QVERIFY(!cefrLevelOf(u"AB2"));
    }
};

REBOND_TEST(TestJsonResume)
#include "tst_jsonresume.moc"
