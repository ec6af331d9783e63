// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolrun.h"

#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using rebond::test::runTool;

class TestWrongCalls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

private Q_SLOTS:
    void wrongCallsEndInTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &words) {
            QTest::newRow(name) << words.split(u' ', Qt::SkipEmptyParts);
        };
        row("nothing", {});
        row("unknown command", QStringLiteral("dance"));
        row("unknown option", QStringLiteral("figures x.rebond --fast"));
        row("no file", QStringLiteral("figures"));
        row("one file too many", QStringLiteral("figures a b"));
        row("no name", QStringLiteral("new x.rebond"));
        row("a date that is none", QStringLiteral("figures x.rebond --as-of 2012-02-30"));
        row("a French date", QStringLiteral("figures x.rebond --as-of 30/06/2012"));
        row("today that is none", QStringLiteral("figures x.rebond --today soon"));
        row("a language unknown", QStringLiteral("figures x.rebond --lang de"));
        row("an audience unknown", QStringLiteral("report x.rebond y.pdf --audience friends"));
        row("an option twice", QStringLiteral("figures x.rebond --json --json"));
        row("a goal that is no number", QStringLiteral("new x.rebond --name A --goal many"));
        row("a figure unknown", QStringLiteral("figures x.rebond --explain luck"));
    }
    void wrongCallsEndInTwo()
    {
        QFETCH(QStringList, words);
        const auto run = runTool(words);
        QCOMPARE(run.status, 2);
        QVERIFY(!run.err.isEmpty());
        QCOMPARE(run.out, QByteArray());
    }

    void whatIsNoCohortFileEndsInOneAndStaysAsItWas_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Nom;Prénom\r\n");
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("somebody's database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\1');
    }
    void whatIsNoCohortFileEndsInOneAndStaysAsItWas()
    {
        QFETCH(QByteArray, bytes);
        const QString path = write(QStringLiteral("other.rebond"), bytes);
        const QString pdf = m_folder.filePath(QStringLiteral("none.pdf"));
        for (const QStringList &words :
             {QStringList{QStringLiteral("figures"), path}, QStringList{QStringLiteral("check"), path},
              QStringList{QStringLiteral("report"), path, pdf}}) {
            const auto run = runTool(words);
            QCOMPARE(run.status, 1);
            QCOMPARE(run.err.count('\n'), 1); // one sentence
            QVERIFY(run.err.contains("other.rebond"));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == bytes);
        QVERIFY(!QFile::exists(pdf));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("other.rebond")});
    }

    void missingFilesAndFoldersEndInOne()
    {
        QCOMPARE(runTool({QStringLiteral("figures"), m_folder.filePath(QStringLiteral("none.rebond"))}).status, 1);
        QCOMPARE(runTool({QStringLiteral("figures"), m_folder.path()}).status, 1);
        QCOMPARE(runTool({QStringLiteral("demo"), m_folder.filePath(QStringLiteral("no/such/folder.rebond"))}).status,
                 1);
        QCOMPARE(runTool({QStringLiteral("figures"), QStringLiteral("/dev/zero")}).status, 1);
    }

    void severalCohortsNeedAName()
    {
        const QString path = m_folder.filePath(QStringLiteral("two.rebond"));
        QCOMPARE(runTool({QStringLiteral("new"), path, QStringLiteral("--name"), QStringLiteral("Été 2011")}).status,
                 0);
        QCOMPARE(runTool({QStringLiteral("new"), path, QStringLiteral("--name"), QStringLiteral("ete  2011"),
                          QStringLiteral("--add")})
                     .status,
                 1);
        QCOMPARE(runTool({QStringLiteral("new"), path, QStringLiteral("--name"), QStringLiteral("Hiver"),
                          QStringLiteral("--add")})
                     .status,
                 0);
        const auto unclear = runTool({QStringLiteral("figures"), path});
        QCOMPARE(unclear.status, 1);
        QVERIFY(unclear.err.contains("Hiver"));
        QCOMPARE(runTool({QStringLiteral("figures"), path, QStringLiteral("--cohort"), QStringLiteral("ETE 2011")})
                     .status,
                 0);
        QCOMPARE(runTool({QStringLiteral("figures"), path, QStringLiteral("--cohort"), QStringLiteral("Automne")})
                     .status,
                 1);
    }
};

REBOND_TEST(TestWrongCalls)
#include "tst_wrongcalls.moc"
