// SPDX-License-Identifier: GPL-3.0-or-later
// One CV as a script asks for it: JSON Resume in and out, pages, and the anonymous ones.
#include "support/runner.h"
#include "toolrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using rebond::test::runProgram;
using rebond::test::runTool;
using rebond::test::snapshotOf;
using rebond::test::ToolRun;

class TestCv : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void keep(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    ToolRun cv(const QString &output, const QStringList &more = {}) const
    {
        return runTool(QStringList{QStringLiteral("cv"), m_file, path(output), QStringLiteral("--member"),
                                   QStringLiteral("M01"), QStringLiteral("--today"), QStringLiteral("2012-06-30")}
                       + more);
    }
    QString wordsOf(const QString &name) const
    {
        const auto run = runProgram(QStringLiteral("pdftotext"), {path(name), QStringLiteral("-")});
        return run.status == 0 ? QString::fromUtf8(run.out).simplified() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = path(QStringLiteral("demo.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), m_file}).status, 0);
        keep(QStringLiteral("zoe.json"), R"({
            "basics": {"name": "Zoé Imaginaire", "label": "Conseillère commerciale", "email": "zoe@example.org"},
            "work": [{"name": "Azurel", "position": "Vendeuse", "startDate": "2008-06", "endDate": "2012-03",
                      "x-kept": 7}],
            "awards": [{"title": "Un prix"}]})");
        keep(QStringLiteral("other.json"), R"({"basics": {"label": "Comptable"}})");
    }

    // Before there is any version: what the file knows is a beginning.
    void whoHasNoVersionHasAPageAllTheSame()
    {
        const ToolRun run = cv(QStringLiteral("first.pdf"));
        QVERIFY2(run.status == 0 && run.out.isEmpty(), run.err.constData());
        QVERIFY(bytesOf(QStringLiteral("first.pdf")).startsWith("%PDF-"));
        QVERIFY2(run.err.count('\n') == 1, run.err.constData());
        const QString words = wordsOf(QStringLiteral("first.pdf"));
        if (words.isEmpty())
            QSKIP("needs pdftotext");
        for (const char *known : {"Cadre de santé", "Santé", "Métiers recherchés"})
            QVERIFY2(words.contains(QString::fromUtf8(known)), qPrintable(words));
    }
    // Somebody else's goes in all the same; it is only told.
    void aCvOfAnotherNameIsTold()
    {
        const auto taken = [&](const char *basics, const char *name) {
            keep(QString::fromLatin1(name), QByteArray("{\"basics\": {") + basics + "}}");
            const ToolRun run = cv(QStringLiteral("o.json"),
                                   {QStringLiteral("--import"), path(QString::fromLatin1(name))});
            return run.status == 0 ? run.err : QByteArray("not taken");
        };
        QVERIFY2(taken("\"name\": \"Zoé Imaginaire\"", "o1.json").contains("Zoé Imaginaire"), "another name");
        QCOMPARE(taken("\"name\": \"AMIRAVEL Bernadette\"", "o2.json"), QByteArray());
        QCOMPARE(taken("\"label\": \"Cadre\"", "o3.json"), QByteArray());
        const QByteArray moving = taken("\"name\": \"Zoé\\u0000\\u001b[2J Imaginaire\"", "o4.json");
        QVERIFY2(!moving.contains('\x1b') && moving.contains("Imaginaire"), moving.constData());
    }
    // What no form of the house mends is named.
    void wordsThatTellTheSexAreTold()
    {
        keep(QStringLiteral("tells.json"),
             QByteArray(
                 "{\"basics\": {\"label\": \"Gestionnaire locative\", \"summary\": \"Elle aime travailler.\"}}"));
        const QStringList import{QStringLiteral("--import"), path(QStringLiteral("tells.json"))};
        const ToolRun run = cv(QStringLiteral("t.json"), QStringList{QStringLiteral("--anonymous")} + import);
        QVERIFY2(run.status == 0 && run.err.contains("Elle"), run.err.constData());
        QVERIFY(bytesOf(QStringLiteral("t.json")).contains("Gestionnaire locatif\""));
        QVERIFY(!cv(QStringLiteral("t.json")).err.contains("Elle")); // with the name it is no secret
    }

    void whatComesInGoesOut()
    {
        const ToolRun run = cv(QStringLiteral("zoe.pdf"),
                               {QStringLiteral("--import"), path(QStringLiteral("zoe.json"))});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(cv(QStringLiteral("out.json")).status, 0);
        const QJsonObject out = QJsonDocument::fromJson(bytesOf(QStringLiteral("out.json"))).object();
        const QJsonObject in = QJsonDocument::fromJson(bytesOf(QStringLiteral("zoe.json"))).object();
        QCOMPARE(out.value(QStringLiteral("work")), in.value(QStringLiteral("work")));
        QCOMPARE(out.value(QStringLiteral("awards")), in.value(QStringLiteral("awards")));
        QCOMPARE(out.value(QStringLiteral("basics")).toObject().value(QStringLiteral("name")).toString(),
                 QStringLiteral("Zoé Imaginaire"));
        QVERIFY(out.contains(QStringLiteral("$schema")));
        const QByteArray first = bytesOf(QStringLiteral("zoe.pdf"));
        QCOMPARE(cv(QStringLiteral("zoe.pdf")).status, 0);
        QCOMPARE(bytesOf(QStringLiteral("zoe.pdf")), first); // the same bytes
        const QString words = wordsOf(QStringLiteral("zoe.pdf"));
        if (words.isEmpty())
            QSKIP("needs pdftotext");
        for (const char *said : {"Zoé Imaginaire", "Conseillère commerciale", "zoe@example.org", "Vendeuse", "Azurel",
                                 "Expérience professionnelle"})
            QVERIFY2(words.contains(QString::fromUtf8(said)), said);
        QVERIFY2(words.contains(QStringLiteral("juin 2008 – mars 2012")), qPrintable(words));
    }

    // The CV that went out as PDF comes back as data, to another member, too; keys that nobody reads among it.
    void whatThePdfCarriesComesBackIn()
    {
        QCOMPARE(cv(QStringLiteral("zoe.pdf"), {QStringLiteral("--import"), path(QStringLiteral("zoe.json"))}).status,
                 0);
        const QStringList other{QStringLiteral("--member"), QStringLiteral("M02"), QStringLiteral("--today"),
                                QStringLiteral("2012-06-30")};
        const ToolRun run = runTool(QStringList{QStringLiteral("cv"), m_file, path(QStringLiteral("back.json"))} + other
                                    + QStringList{QStringLiteral("--import"), path(QStringLiteral("zoe.pdf"))});
        QVERIFY2(run.status == 0, run.err.constData());
        const QJsonObject back = QJsonDocument::fromJson(bytesOf(QStringLiteral("back.json"))).object();
        const QJsonObject sent = QJsonDocument::fromJson(bytesOf(QStringLiteral("zoe.json"))).object();
        QCOMPARE(back.value(QStringLiteral("work")), sent.value(QStringLiteral("work")));
        QCOMPARE(back.value(QStringLiteral("awards")), sent.value(QStringLiteral("awards")));
        QCOMPARE(back.value(QStringLiteral("basics")), sent.value(QStringLiteral("basics")));
    }
    // A PDF without any is the member's own, byte by byte; one that asks for a password is told of.
    void anotherPdfIsTheirOwn()
    {
        QCOMPARE(cv(QStringLiteral("n.pdf"), {QStringLiteral("--anonymous")}).status, 0); // carries nothing
        const ToolRun run = cv(QStringLiteral("m.pdf"), {QStringLiteral("--import"), path(QStringLiteral("n.pdf"))});
        QVERIFY2(run.status == 0, run.err.constData());
        const ToolRun dossier = runTool({QStringLiteral("dossier"), m_file, path(QStringLiteral("d.zip")),
                                         QStringLiteral("--member"), QStringLiteral("M01")});
        QCOMPARE(dossier.status, 0);
        const ToolRun list = runProgram(QStringLiteral("unzip"), {QStringLiteral("-l"), path(QStringLiteral("d.zip"))});
        if (list.status == 0)
            QVERIFY2(list.out.contains(".pdf"), list.out.constData());
        const ToolRun locked = runProgram(QStringLiteral("qpdf"),
                                          {QStringLiteral("--encrypt"), QStringLiteral("geheim"),
                                           QStringLiteral("owner"), QStringLiteral("256"), QStringLiteral("--"),
                                           path(QStringLiteral("n.pdf")), path(QStringLiteral("locked.pdf"))});
        if (locked.status != 0)
            QSKIP("needs qpdf");
        const auto before = snapshotOf(m_folder.path());
        const ToolRun refused = cv(QStringLiteral("never.pdf"),
                                   {QStringLiteral("--import"), path(QStringLiteral("locked.pdf"))});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("locked.pdf") && refused.err.count('\n') == 1, refused.err.constData());
        QVERIFY(snapshotOf(m_folder.path()) == before);
        const auto opened = [&](const char *password) {
            qputenv("REBOND_PASSWORD", password);
            const ToolRun asked = cv(QStringLiteral("never.pdf"),
                                     {QStringLiteral("--import"), path(QStringLiteral("locked.pdf"))});
            qunsetenv("REBOND_PASSWORD");
            return asked;
        };
        const ToolRun wrong = opened("geheimer");
        QVERIFY2(wrong.status == 1 && wrong.err.contains("locked.pdf") && wrong.err != refused.err,
                 wrong.err.constData());
        QVERIFY(snapshotOf(m_folder.path()) == before);
        const ToolRun right = opened("geheim");
        QVERIFY2(right.status == 0 && right.err.contains("locked.pdf"), right.err.constData());
    }

    // Neither the one nor the other.
    void whereNothingCanBeWrittenNothingIsKept()
    {
        const auto before = snapshotOf(m_folder.path());
        const ToolRun run = cv(QStringLiteral("no/such/folder/zoe.pdf"),
                               {QStringLiteral("--import"), path(QStringLiteral("other.json"))});
        QCOMPARE(run.status, 1);
        QVERIFY(snapshotOf(m_folder.path()) == before);
    }

    void everyTemplateIsWritten()
    {
        for (const char *name : {"classic", "modern", "compact"}) {
            const ToolRun run = cv(QStringLiteral("t.pdf"), {QStringLiteral("--template"), QLatin1String(name)});
            QVERIFY2(run.status == 0, run.err.constData());
        }
        QCOMPARE(cv(QStringLiteral("t.pdf"), {QStringLiteral("--template"), QStringLiteral("baroque")}).status, 2);
    }

    void anAnonymousOneTellsOfNobody()
    {
        QCOMPARE(cv(QStringLiteral("a.pdf"), {QStringLiteral("--anonymous")}).status, 0);
        QCOMPARE(cv(QStringLiteral("a.json"), {QStringLiteral("--anonymous")}).status, 0);
        const QByteArray json = bytesOf(QStringLiteral("a.json"));
        QVERIFY(json.contains("Azurel") && json.contains("Vendeur"));
        const QString words = wordsOf(QStringLiteral("a.pdf"));
        for (const char *tells : {"Zoé", "Imaginaire", "example.org", "Vendeuse", "Un prix"}) {
            QVERIFY2(!QString::fromUtf8(json).contains(QString::fromUtf8(tells)), tells);
            QVERIFY2(!words.contains(QString::fromUtf8(tells)), tells);
        }
        const ToolRun info = runProgram(QStringLiteral("pdfinfo"), {path(QStringLiteral("a.pdf"))});
        if (info.status == 0)
            QVERIFY2(!info.out.contains("Imaginaire") && !info.out.contains("CreationDate"), info.out.constData());
    }

    // A sentence each, and nothing half-written.
    void whatCannotBeDoneIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QStringLiteral("bad.json") << QByteArray("{ \"basics\": ");
        QTest::newRow("no date") << QStringLiteral("bad.json")
                                 << QByteArray(R"({"work": [{"startDate": "juin 2012"}]})");
        QTest::newRow("no PDF") << QStringLiteral("bad.pdf") << QByteArray("%PDF-1.4\nnothing");
        QTest::newRow("no such file") << QStringLiteral("none.json") << QByteArray();
        QTest::newRow("a folder") << QStringLiteral(".") << QByteArray();
    }
    void whatCannotBeDoneIsTold()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        if (!bytes.isEmpty())
            keep(name, bytes);
        const auto before = snapshotOf(m_folder.path());
        const ToolRun run = cv(QStringLiteral("never.pdf"), {QStringLiteral("--import"), path(name)});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.contains(name.toUtf8()), run.err.constData());
        QVERIFY(run.out.isEmpty());
        QVERIFY(snapshotOf(m_folder.path()) == before);
    }
    void whoIsMeantMustBeThere()
    {
        const ToolRun run = runTool({QStringLiteral("cv"), m_file, path(QStringLiteral("nobody.pdf")),
                                     QStringLiteral("--member"), QStringLiteral("M999")});
        QCOMPARE(run.status, 1);
        QVERIFY(!QFile::exists(path(QStringLiteral("nobody.pdf"))));
    }
};

REBOND_TEST(TestCv)
#include "tst_cv.moc"
