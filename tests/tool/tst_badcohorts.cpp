// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not, or no longer, cohort files, and places that nobody may read or write: every command ends in 1 with
// a sentence, and nothing has changed.
#include "badfiles.h"
#include "toolrun.h"

#include "support/cohortpages.h"
#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtEndian>

using namespace rebond::test;

namespace {
constexpr quint32 kRebond = 0x5265426F; // "ReBo"
constexpr qsizetype kUserVersion = 60;
constexpr qsizetype kApplicationId = 68;
}

class TestBadCohorts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_sources; // what good files are made in
    QTemporaryDir m_folder;  // what the commands see
    QByteArray m_demo;
    QString m_list;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    // Every command that takes a file that stands.
    QList<QStringList> commandsOn(const QString &cohort) const
    {
        const QString kind = QStringLiteral("--kind");
        return {{QStringLiteral("figures"), cohort},
                {QStringLiteral("figures"), cohort, QStringLiteral("--explain"), QStringLiteral("rebounded")},
                {QStringLiteral("check"), cohort, QStringLiteral("--json")},
                {QStringLiteral("report"), cohort, path(QStringLiteral("bilan.pdf"))},
                {QStringLiteral("trombinoscope"), cohort, path(QStringLiteral("mur.pdf"))},
                {QStringLiteral("cv"), cohort, path(QStringLiteral("cv.pdf")), QStringLiteral("--member"),
                 QStringLiteral("M01")},
                {QStringLiteral("booklet"), cohort, path(QStringLiteral("livret.pdf"))},
                {QStringLiteral("export"), cohort, path(QStringLiteral("m.csv")), kind, QStringLiteral("members")},
                {QStringLiteral("import"), cohort, m_list, kind, QStringLiteral("members")},
                {QStringLiteral("new"), cohort, QStringLiteral("--add"), QStringLiteral("--name"), QStringLiteral("B")},
                {QStringLiteral("new"), cohort, QStringLiteral("--name"), QStringLiteral("B")},
                {QStringLiteral("demo"), cohort}};
    }
    // Empty where the command ends in 1 with one sentence that holds `words`; else what it did.
    static QByteArray wrongIn(const ToolRun &run, const QByteArray &words)
    {
        if (run.status == 1 && run.err.count('\n') == 1 && run.err.endsWith(".\n") && run.err.contains(words)
            && run.out.isEmpty())
            return {};
        return "status " + QByteArray::number(run.status) + ", " + run.err + run.out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid() && m_sources.isValid());
        const QString demo = m_sources.filePath(QStringLiteral("demo.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), demo}).status, 0);
        QFile file(demo);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_demo = file.readAll();
        m_list = m_sources.filePath(QStringLiteral("membres.csv"));
        QVERIFY(write(m_list, "Nom;Prénom;Date d'entrée\r\nCalvérac;Élodie;9/1/2012\r\n"));
    }

    void whatIsNoCohortFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("english");
        const auto row = [](const char *name, const QByteArray &bytes, const char *english) {
            QTest::newRow(name) << bytes << QByteArray(english);
        };
        const auto changed = [&](qsizetype offset, quint32 value) {
            QByteArray bytes = m_demo;
            setHeaderField(bytes, offset, value);
            return bytes;
        };
        row("empty", {}, "is empty");
        row("a list", "Nom;Prénom\r\nA;B\r\n", "is no cohort file");
        row("a PDF", "%PDF-1.7\n", "is no cohort file");
        row("zeros", QByteArray(8192, '\0'), "is no cohort file");
        row("the first hundred bytes", m_demo.first(100), "is incomplete");
        row("one page", m_demo.first(pageSizeOf(m_demo)), "is incomplete");
        row("half of it", m_demo.first(m_demo.size() / 2), "is incomplete");
        row("all but a byte", m_demo.chopped(1), "is incomplete");
        row("from the future", changed(kUserVersion, 999), "newer");
        row("from before the first", changed(kUserVersion, 0), "");
        row("with a version below zero", changed(kUserVersion, 0xFFFFFFFF), "");
        row("another program's", changed(kApplicationId, 0x47504B47), "database of another program");
        row("nobody's", emptyDatabase(0), "database of another program");
        row("ours by name, without a table", emptyDatabase(kRebond), "");
        QByteArray versioned = emptyDatabase(kRebond);
        setHeaderField(versioned, kUserVersion, qFromBigEndian<quint32>(m_demo.constData() + kUserVersion));
        row("ours by name and version, without a table", versioned, "");
        QByteArray pages = m_demo;
        const qsizetype others = m_demo.size() - pageSizeOf(m_demo);
        pages.replace(pageSizeOf(m_demo), others, QByteArray(others, '\0'));
        row("only the first page left", pages, "");
    }
    void whatIsNoCohortFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, english);
        const QString cohort = path(QStringLiteral("cohorte.rebond"));
        QVERIFY(write(cohort, bytes));
        const Snapshot before = snapshotOf(m_folder.path());
        QList<QStringList> commands = commandsOn(cohort);
        if (!bytes.isEmpty()) // new and demo look at no more than whether something stands there
            commands = commands.first(commands.size() - 2);
        for (const QStringList &words : std::as_const(commands)) {
            const ToolRun run = runTool(words + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
            const bool overwrites = words[0] == u"demo"
                                 || (words[0] == u"new" && !words.contains(QStringLiteral("--add")));
            const QByteArray wrong = wrongIn(run, overwrites ? QByteArray("exists") : english);
            QVERIFY2(wrong.isEmpty(), qPrintable(words[0] + u' ' + QString::fromUtf8(wrong)));
            QVERIFY2(run.err.contains("cohorte.rebond"), run.err.constData());
            if (words == commands.first() || words[0] == u"import") {
                const ToolRun french = runTool(words);
                QVERIFY2(wrongIn(french, "cohorte.rebond").isEmpty() && french.err != run.err, french.err.constData());
            }
            QVERIFY2(snapshotOf(m_folder.path()) == before, qPrintable(words.join(u' ')));
        }
        QVERIFY(QFile::remove(cohort));
    }

    void aDamagedPageIsFoundBeforeAnythingIsSaidOrWritten()
    {
        const QString cohort = path(QStringLiteral("abîmée.rebond"));
        const qsizetype size = pageSizeOf(m_demo);
        const qsizetype pages = m_demo.size() / size;
        for (const qsizetype page : {qsizetype(1), qsizetype(2), pages / 3, pages / 2, pages - 2}) {
            QByteArray bytes = m_demo;
            bytes.replace(page * size, size, QByteArray(size, '\xA5'));
            QVERIFY(write(cohort, bytes));
            const Snapshot before = snapshotOf(m_folder.path());
            QList<QStringList> commands = commandsOn(cohort);
            commands.removeIf([](const QStringList &words) { // the list of members may be on a page that is whole
                return words[0] == u"export" || words[0] == u"demo";
            });
            for (const QStringList &words : std::as_const(commands)) {
                const ToolRun run = runTool(words);
                if (words[0] == u"check" && !run.out.isEmpty()) { // the answer, where the file could be opened at all
                    QCOMPARE(run.status, 1);
                    QCOMPARE(run.json()[QStringLiteral("sound")], QJsonValue(false));
                    QVERIFY(run.err.contains("abîmée.rebond"));
                    continue;
                }
                const QByteArray wrong = wrongIn(run, "abîmée.rebond");
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(
                             QStringLiteral("page %1, %2: %3").arg(page).arg(words[0]).arg(QString::fromUtf8(wrong))));
                QVERIFY2(snapshotOf(m_folder.path()) == before, qPrintable(words.join(u' ')));
            }
        }
        QVERIFY(QFile::remove(cohort));
    }

    // Every page is sound, one byte of a photo is not: told of that photo alone.
    void aDamagedPhotoIsFoundByItsDigest()
    {
        constexpr qsizetype kWithinPixels = 100; // behind its head
        const QString cohort = path(QStringLiteral("photo.rebond"));
        const qsizetype photo = m_demo.indexOf("\x89PNG\r\n\x1A\n");
        QVERIFY(photo > 0);
        QByteArray bytes = m_demo;
        bytes[photo + kWithinPixels] = char(bytes[photo + kWithinPixels] ^ 1);
        QVERIFY(write(cohort, bytes));
        const ToolRun run = runTool({QStringLiteral("check"), cohort, QStringLiteral("--json")});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[QStringLiteral("sound")], QJsonValue(false));
        QVERIFY(!run.json()[QStringLiteral("doubtful")].toArray().isEmpty());
        const QJsonArray damaged = run.json()[QStringLiteral("damaged_files")].toArray();
        QCOMPARE(damaged.size(), 1);
        const QString sentence = damaged.first().toObject().value(QStringLiteral("sentence")).toString();
        QCOMPARE(QString::fromUtf8(run.err), sentence + u'\n');
        const ToolRun words = runTool({QStringLiteral("check"), cohort});
        QVERIFY(words.status == 1 && words.out.isEmpty());
        QCOMPARE(words.err, run.err);
        QVERIFY(QFile::remove(cohort));
    }

    // A write of the disk that went to the wrong place: every page is sound, one stands where another should. SQLite's
    // quick_check says ok; the count would be wrong without a word.
    void aPageInThePlaceOfAnotherIsFound()
    {
        const qsizetype page = pageSizeOf(m_demo);
        constexpr char kLeafOfKeys = 0x0A;
        const QString cohort = path(QStringLiteral("mêlée.rebond"));
        const auto leafWith = [&](const QString &familyName) {
            const QByteArray name = familyName.toUtf8();
            for (qsizetype at = page; at < m_demo.size(); at += page) {
                if (m_demo[at] == kLeafOfKeys && QByteArrayView(m_demo).sliced(at, page).contains(name))
                    return at;
            }
            return qsizetype(-1);
        };
        const qsizetype one = leafWith(QStringLiteral("Boréonnat"));
        const qsizetype other = leafWith(QStringLiteral("Quinsonnet"));
        QVERIFY(one > 0 && other > 0 && one != other);
        QByteArray bytes = m_demo;
        bytes.replace(one, page, m_demo.sliced(other, page));
        QVERIFY(write(cohort, bytes));
        for (const char *command : {"figures", "check"}) {
            const ToolRun run = runTool({QLatin1String(command), cohort});
            QCOMPARE(run.status, 1);
            QVERIFY2(run.err.contains("mêlée.rebond"), run.err.constData());
        }
        QVERIFY(QFile::remove(cohort));
    }

    void placesThatAreNoFiles()
    {
        const QString missing = path(QStringLiteral("rien.rebond"));
        const QString folder = path(QStringLiteral("dossier.rebond"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::link(missing, path(QStringLiteral("lien.rebond"))));
        const Snapshot before = snapshotOf(m_folder.path());
        for (const QString &cohort :
             {missing, folder, path(QStringLiteral("lien.rebond")), path(QStringLiteral("nulle/part.rebond")),
              QStringLiteral("/dev/zero"), QStringLiteral("/dev/null"), QString()}) {
            QList<QStringList> commands = commandsOn(cohort);
            if (cohort == missing)
                commands = commands.first(commands.size() - 2); // new and demo may be made there
            for (const QStringList &words : std::as_const(commands)) {
                const ToolRun run = runTool(words);
                const QByteArray wrong = wrongIn(run, {});
                QVERIFY2(wrong.isEmpty(), qPrintable(words.join(u' ') + QString::fromUtf8(wrong)));
                QVERIFY2(snapshotOf(m_folder.path()) == before, qPrintable(words.join(u' ')));
            }
        }
    }
};

REBOND_TEST(TestBadCohorts)
#include "tst_badcohorts.moc"
