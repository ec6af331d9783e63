// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are read from and written to: places that are no files, that may not be read or written, or that hold what
// must not be lost. Status 1, one sentence, and everything as it was.
#include "toolrun.h"

#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace rebond::test;

class TestPlaces : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_cohort;
    QString m_list;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static QStringList importOf(const QString &cohort, const QString &list)
    {
        return {QStringLiteral("import"), cohort, list, QStringLiteral("--kind"), QStringLiteral("members")};
    }
    static QStringList exportTo(const QString &cohort, const QString &list)
    {
        return {QStringLiteral("export"), cohort, list, QStringLiteral("--kind"), QStringLiteral("members")};
    }
    // Empty where it ended in 1 with one sentence and nothing else; else what it did.
    static QByteArray wrongIn(const ToolRun &run, const QByteArray &words)
    {
        if (run.status == 1 && run.err.count('\n') == 1 && run.err.endsWith(".\n") && run.err.contains(words)
            && run.out.isEmpty())
            return {};
        return "status " + QByteArray::number(run.status) + ", " + run.err + run.out;
    }
    void changeRights(const QString &path, uint mode) const
    {
#ifdef Q_OS_UNIX
        QCOMPARE(chmod(QFile::encodeName(path).constData(), mode), 0);
#else
        Q_UNUSED(path)
        Q_UNUSED(mode)
#endif
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_cohort = path(QStringLiteral("cohorte.rebond"));
        m_list = path(QStringLiteral("membres.csv"));
        QVERIFY(write(m_list, "Nom;Prénom;Date d'entrée\r\nCalvérac;Élodie;9/1/2012\r\n"));
        QCOMPARE(runTool({QStringLiteral("new"), m_cohort, QStringLiteral("--name"), QStringLiteral("Été")}).status, 0);
    }

    void listsThatAreNoFiles_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QByteArray>("english");
        QVERIFY(QDir().mkpath(path(QStringLiteral("dossier.csv"))));
        QVERIFY(QFile::link(path(QStringLiteral("rien")), path(QStringLiteral("lien.csv"))));
        QTest::newRow("missing") << path(QStringLiteral("rien.csv")) << QByteArray("rien.csv does not exist");
        QTest::newRow("in a folder that is missing")
            << path(QStringLiteral("nulle/part.csv")) << QByteArray("part.csv does not exist");
        QTest::newRow("below a file") << m_list + QStringLiteral("/a.csv") << QByteArray("a.csv");
        QTest::newRow("a folder") << path(QStringLiteral("dossier.csv")) << QByteArray("dossier.csv is a folder");
        QTest::newRow("the cohort file itself") << m_cohort << QByteArray("cohorte.rebond is a database, not a list");
        QTest::newRow("a link to nothing") << path(QStringLiteral("lien.csv")) << QByteArray("lien.csv does not exist");
        QTest::newRow("no name") << QString() << QByteArray("exist");
#ifdef Q_OS_UNIX
        QTest::newRow("a device without end") << QStringLiteral("/dev/zero") << QByteArray("not an ordinary file");
        QCOMPARE(mkfifo(QFile::encodeName(path(QStringLiteral("tuyau.csv"))).constData(), 0600), 0);
        QTest::newRow("a pipe nobody writes to")
            << path(QStringLiteral("tuyau.csv")) << QByteArray("tuyau.csv is not an ordinary file");
#endif
    }
    void listsThatAreNoFiles()
    {
        QFETCH(QString, list);
        QFETCH(QByteArray, english);
        const Snapshot before = snapshotOf(m_folder.path());
        const ToolRun run = runTool(importOf(m_cohort, list)
                                    + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
        QVERIFY2(wrongIn(run, english).isEmpty(), wrongIn(run, english).constData());
        const ToolRun french = runTool(importOf(m_cohort, list));
        QVERIFY2(wrongIn(french, {}).isEmpty() && french.err != run.err, french.err.constData());
        QCOMPARE(snapshotOf(m_folder.path()), before);
    }

    void aCohortFileIsNeverReplacedByAnOutput()
    {
        const QString twin = path(QStringLiteral("jumelle.csv")); // a cohort file under a list's name
        QVERIFY(QFile::copy(m_cohort, twin));
        const QString link = path(QStringLiteral("lien.pdf"));
        QVERIFY(QFile::link(m_cohort, link));
        const Snapshot before = snapshotOf(m_folder.path());
        const QString report = QStringLiteral("report");
        for (const QStringList &words :
             {QStringList{report, m_cohort, m_cohort}, QStringList{report, m_cohort, link},
              QStringList{QStringLiteral("trombinoscope"), m_cohort, link},
              QStringList{QStringLiteral("booklet"), m_cohort, link},
              QStringList{report, m_cohort, m_folder.path() + QStringLiteral("/./cohorte.rebond")},
              QStringList{report, m_cohort, twin}, exportTo(m_cohort, twin), exportTo(twin, twin)}) {
            const ToolRun run = runTool(words + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
            QVERIFY2(wrongIn(run, "is a cohort file of Rebond").isEmpty(), qPrintable(words.join(u' ')));
            QCOMPARE(snapshotOf(m_folder.path()), before);
        }
    }

    void outputsThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QByteArray>("english");
        QVERIFY(QDir().mkpath(path(QStringLiteral("sortie.csv"))));
        QTest::newRow("a folder") << path(QStringLiteral("sortie.csv")) << QByteArray("is a folder");
        QTest::newRow("in a folder that is missing")
            << path(QStringLiteral("nulle/part.csv")) << QByteArray("does not exist");
        QTest::newRow("below a file") << m_list + QStringLiteral("/a.csv") << QByteArray("membres.csv");
        QTest::newRow("no name") << QString() << QByteArray("name");
        QTest::newRow("a name of 300 letters")
            << path(QString(300, u'a') + QStringLiteral(".csv")) << QByteArray("aaa");
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), path(QStringLiteral("plein.csv"))));
        QTest::newRow("a device") << path(QStringLiteral("plein.csv")) << QByteArray("is a device or a pipe");
        QCOMPARE(mkfifo(QFile::encodeName(path(QStringLiteral("tube.csv"))).constData(), 0600), 0);
        QTest::newRow("a pipe nobody reads") << path(QStringLiteral("tube.csv")) << QByteArray("is a device or a pipe");
#endif
    }
    void outputsThatCannotBeWritten()
    {
        QFETCH(QString, output);
        QFETCH(QByteArray, english);
        const Snapshot before = snapshotOf(m_folder.path());
        for (const QStringList &words :
             {QStringList{QStringLiteral("report"), m_cohort, output}, exportTo(m_cohort, output)}) {
            const ToolRun run = runTool(words + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
            const QByteArray wrong = wrongIn(run, words[0] == u"export" && output.isEmpty() ? QByteArray() : english);
            QVERIFY2(wrong.isEmpty(), wrong.constData());
            const ToolRun french = runTool(words);
            QVERIFY2(wrongIn(french, {}).isEmpty() && french.err != run.err, french.err.constData());
            QCOMPARE(snapshotOf(m_folder.path()), before);
        }
    }

    void standardOutputThatIsFull()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("there is no /dev/full here");
        const Snapshot before = snapshotOf(m_folder.path());
        for (const QStringList &words :
             {QStringList{QStringLiteral("figures"), m_cohort}, QStringList{QStringLiteral("check"), m_cohort},
              QStringList{QStringLiteral("figures"), m_cohort, QStringLiteral("--explain"),
                          QStringLiteral("rebounded")},
              QStringList{QStringLiteral("--help")}, importOf(m_cohort, m_list)}) {
            const ToolRun run = runToolInto(QStringLiteral("/dev/full"), words);
            QVERIFY2(wrongIn(run, "sortie standard").isEmpty(), qPrintable(words.join(u' ')));
            QCOMPARE(snapshotOf(m_folder.path()), before); // the import has not come in either
        }
    }

    void placesWithoutRights()
    {
        if (!canRunAsNobody())
            QSKIP("this test needs to become another user (root, setpriv)");
        changeRights(m_folder.path(), 0777);
        changeRights(m_cohort, 0666);
        changeRights(m_list, 0600);
        Snapshot before = snapshotOf(m_folder.path());
        const auto refused = [&](const QStringList &words, const QByteArray &english) {
            const ToolRun run = runToolAsNobody(words + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
            QVERIFY2(wrongIn(run, english).isEmpty(),
                     qPrintable(words.join(u' ') + QString::fromUtf8(wrongIn(run, english))));
            const ToolRun french = runToolAsNobody(words);
            QVERIFY2(wrongIn(french, {}).isEmpty() && french.err != run.err, french.err.constData());
            QCOMPARE(snapshotOf(m_folder.path()), before);
        };
        refused(importOf(m_cohort, m_list), "membres.csv cannot be opened");
        changeRights(m_list, 0644);
        changeRights(m_cohort, 0600);
        refused(importOf(m_cohort, m_list), "may not be read");
        refused({QStringLiteral("figures"), m_cohort}, "may not be read");
        refused({QStringLiteral("new"), m_cohort, QStringLiteral("--add"), QStringLiteral("--name"),
                 QStringLiteral("B")},
                "may not be read");
        changeRights(m_cohort, 0644); // may be read, not changed
        refused(importOf(m_cohort, m_list), "cohorte.rebond");
        refused({QStringLiteral("new"), m_cohort, QStringLiteral("--add"), QStringLiteral("--name"),
                 QStringLiteral("B")},
                "cohorte.rebond");
        QCOMPARE(runToolAsNobody({QStringLiteral("figures"), m_cohort}).status, 0);
        changeRights(m_cohort, 0666);
        changeRights(m_folder.path(), 0755); // no journal can be made beside the file
        refused(importOf(m_cohort, m_list), "cohorte.rebond");
        refused(exportTo(m_cohort, path(QStringLiteral("nouveau.csv"))), "");
        refused({QStringLiteral("report"), m_cohort, path(QStringLiteral("nouveau.pdf"))}, "");
        refused({QStringLiteral("demo"), path(QStringLiteral("autre.rebond"))}, "");
        QCOMPARE(runToolAsNobody({QStringLiteral("figures"), m_cohort}).status, 0);
        changeRights(m_folder.path(), 0700); // may not be entered
        refused(importOf(m_cohort, m_list), "cohorte.rebond");
        refused({QStringLiteral("demo"), path(QStringLiteral("autre.rebond"))}, "");
    }

    void whatStandsIsReplacedWholeAndPrivate()
    {
        const QString list = path(QStringLiteral("liste.csv"));
        QVERIFY(write(list, "ancien"));
        QCOMPARE(runTool(exportTo(m_cohort, list)).status, 0);
        QFile file(list);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("\xEF\xBB\xBFRéférence;Nom"));
        QVERIFY(!(QFile::permissions(list) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(runTool(importOf(m_cohort, m_list)).status, 0); // after all that the file still takes its list
    }
};

REBOND_TEST(TestPlaces)
#include "tst_places.moc"
