// SPDX-License-Identifier: GPL-3.0-or-later
// A script keeps copies and brings one back; hands a person's data out and erases them; adds a cohort and is kept out of a
// closed one.
#include "toolrun.h"

#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace rebond::test;

class TestFileCommands : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static QByteArray figures(const QString &file)
    {
        return runTool({QStringLiteral("figures"), file, QStringLiteral("--json"), QStringLiteral("--as-of"),
                        QStringLiteral("2012-06-30"), QStringLiteral("--cohort"), QStringLiteral("60 dans le 06")})
            .out;
    }
    ToolRun erase(const QString &member, const QString &file = {}) const
    {
        return runTool({QStringLiteral("erase"), file.isEmpty() ? m_file : file, QStringLiteral("--member"), member});
    }
    // Status 1, one sentence, nothing on standard output, and the folder as it was.
    void refused(const QStringList &words) const
    {
        const Snapshot before = snapshotOf(m_folder->path());
        const ToolRun run = runTool(words);
        QVERIFY2(run.status == 1 && run.out.isEmpty() && run.err.count('\n') == 1 && run.err.endsWith(".\n"),
                 (words.join(u' ').toUtf8() + ": " + QByteArray::number(run.status) + ' ' + run.err).constData());
        QCOMPARE(snapshotOf(m_folder->path()), before);
    }
    // References, names, mail and telephone of the members, from their list.
    QList<QStringList> members(const QString &file) const
    {
        const QString list = path(QStringLiteral("liste.csv"));
        (void)runTool({QStringLiteral("export"), file, list, QStringLiteral("--kind"), QStringLiteral("members")});
        QList<QStringList> rows;
        for (const QByteArray &line : bytesOf(list).split('\n').mid(1)) {
            if (!line.trimmed().isEmpty())
                rows.append(QString::fromUtf8(line).split(u';').first(5));
        }
        QFile::remove(list);
        return rows;
    }

    // As they stand in the file: the name as it is searched for, the mail, the telephone number without its writing.
    static QList<QByteArray> tracesOf(const QStringList &who)
    {
        QString digits = who.at(4);
        digits.remove(QRegularExpression(QStringLiteral("[^0-9]")));
        QString plain;
        for (const QChar letter : who.at(1).toLower().normalized(QString::NormalizationForm_D)) {
            if (letter.category() != QChar::Mark_NonSpacing)
                plain.append(letter);
        }
        return {who.at(1).toUtf8(), plain.toUtf8(), who.at(3).toUtf8(), digits.right(9).toLatin1()};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = path(QStringLiteral("demo.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), m_file}).status, 0);
    }

    void aBackupComesBack()
    {
        const QString copy = path(QStringLiteral("copie.rebond"));
        const QByteArray before = figures(m_file);
        QCOMPARE(runTool({QStringLiteral("backup"), m_file, copy}).status, 0);
        QCOMPARE(figures(copy), before);
        QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(runTool({QStringLiteral("backup"), m_file, copy}).status, 0); // replaced, whole
        refused({QStringLiteral("restore"), copy, m_file});                    // something stands there
        QVERIFY(QFile::remove(m_file));
        const ToolRun back = runTool({QStringLiteral("restore"), copy, m_file});
        QCOMPARE(back.status, 0);
        QVERIFY(back.out.isEmpty());
        QCOMPARE(figures(m_file), before);
        QCOMPARE(runTool({QStringLiteral("check"), m_file}).status, 0);
    }

    void whatIsNoBackupIsRefused()
    {
        const QString copy = path(QStringLiteral("copie.rebond"));
        const QString fresh = path(QStringLiteral("neuf.rebond"));
        QCOMPARE(runTool({QStringLiteral("backup"), m_file, copy}).status, 0);
        const QByteArray good = bytesOf(copy);
        refused({QStringLiteral("restore"), path(QStringLiteral("rien.rebond")), fresh});
        refused({QStringLiteral("restore"), m_folder->path(), fresh});
        refused({QStringLiteral("restore"), copy, path(QStringLiteral("nulle/part.rebond"))});
        // A page of a tree (its first byte says so) about the middle; one that is not used may be lost.
        constexpr qsizetype kPage = 16384;
        qsizetype tree = good.size() / 2 / kPage * kPage;
        while (tree < good.size() && !QByteArrayView("\x02\x05\x0A\x0D").contains(good[tree]))
            tree += kPage;
        QVERIFY(tree + kPage <= good.size());
        for (const QByteArray &bad :
             {QByteArray(), QByteArray("Nom;Prénom\r\n"), good.left(good.size() / 2), good.left(50),
              good.left(tree) + QByteArray(kPage, '\0') + good.mid(tree + kPage)}) {
            QVERIFY(write(copy, bad));
            refused({QStringLiteral("restore"), copy, fresh});
            refused({QStringLiteral("backup"), copy, fresh});
        }
    }

    void whereBackupsCannotGo()
    {
        refused({QStringLiteral("backup"), m_file, m_file});
        refused({QStringLiteral("backup"), m_file, m_folder->path()});
        refused({QStringLiteral("backup"), m_file, path(QStringLiteral("nulle/part.rebond"))});
        const QString link = path(QStringLiteral("lien.rebond"));
        QVERIFY(QFile::link(m_file, link));
        refused({QStringLiteral("backup"), m_file, link}); // itself
        refused({QStringLiteral("restore"), m_file, link});
        const QString used = path(QStringLiteral("ouverte.rebond"));
        QVERIFY(QFile::copy(m_file, used));
        QVERIFY(write(used + QStringLiteral("-journal"), "half a journal"));
        refused({QStringLiteral("backup"), m_file, used});
#ifdef Q_OS_UNIX
        refused({QStringLiteral("backup"), m_file, QStringLiteral("/dev/null")});
#endif
    }

    void anErasedPersonIsGoneAndStaysGone()
    {
        const QString copy = path(QStringLiteral("copie.rebond"));
        QCOMPARE(runTool({QStringLiteral("backup"), m_file, copy}).status, 0);
        const QStringList who = members(m_file).first();
        const QByteArray name = who.at(1).toUtf8();
        QVERIFY(bytesOf(m_file).contains(name));
        QCOMPARE(tracesOf(who).size(), 4);
        for (const QByteArray &trace : tracesOf(who)) // else the search below would prove nothing
            QVERIFY2(bytesOf(m_file).contains(trace), trace.constData());
        const ToolRun erased = erase(who.first());
        QVERIFY2(erased.status == 0 && erased.out.isEmpty(), erased.err.constData());
        QCOMPARE(members(m_file).size(), 59);
        QVERIFY(!bytesOf(m_file).contains(name));
        for (const QByteArray &trace : tracesOf(who))
            QVERIFY2(!bytesOf(m_file).contains(trace), trace.constData());
        for (const QString &beside : QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden)) {
            if (beside != QFileInfo(copy).fileName())
                QVERIFY2(!bytesOf(path(beside)).contains(name), qPrintable(beside));
        }
        refused({QStringLiteral("erase"), m_file, QStringLiteral("--member"), who.first()}); // nobody is there
        // The backup was made before; what is restored to the file's name is without them.
        QVERIFY(QFile::remove(m_file));
        const ToolRun back = runTool({QStringLiteral("restore"), copy, m_file});
        QCOMPARE(back.status, 0);
        QCOMPARE(back.err.count('\n'), 2); // said
        QCOMPARE(members(m_file).size(), 59);
        QVERIFY(!bytesOf(m_file).contains(name));
    }

    // Beside the file the erased are found; where nothing is known of them, that is said.
    void aCopyKeptElsewhere()
    {
        const auto say = [](const QStringList &words) {
            return runTool(QStringList{QStringLiteral("restore")} + words
                           + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
        };
        QVERIFY(QDir().mkpath(path(QStringLiteral("cle"))));
        const QString far = path(QStringLiteral("cle/copie.rebond"));
        const QString near = path(QStringLiteral("copie.rebond"));
        QCOMPARE(runTool({QStringLiteral("backup"), m_file, far}).status, 0);
        QCOMPARE(runTool({QStringLiteral("backup"), m_file, near}).status, 0);
        QCOMPARE(erase(members(m_file).first().first()).status, 0);
        const QString beside = path(QStringLiteral("neuf.rebond"));
        const ToolRun found = say({near, beside});
        QCOMPARE(found.status, 0);
        QVERIFY2(found.err.contains("erased again"), found.err.constData());
        QCOMPARE(members(beside).size(), 59);
        const QString elsewhere = path(QStringLiteral("cle/neuf.rebond"));
        const ToolRun unknown = say({far, elsewhere});
        QCOMPARE(unknown.status, 0);
        QVERIFY2(unknown.err.contains("Erase them again") && !unknown.err.contains("were erased again"),
                 unknown.err.constData());
        QCOMPARE(members(elsewhere).size(), 60);
        QVERIFY(QFile::remove(m_file));
        const ToolRun known = say({far, m_file}); // to the place whose list tells
        QCOMPARE(known.status, 0);
        QVERIFY2(known.err.contains("erased again") && !known.err.contains("kept elsewhere"), known.err.constData());
        QCOMPARE(members(m_file).size(), 59);
    }

    void nobodyKnownIsRefused()
    {
        const QString zip = path(QStringLiteral("d.zip"));
        for (const char *nobody : {"M-999", "personne@example.org", "Personne Inconnue", ""}) {
            refused({QStringLiteral("erase"), m_file, QStringLiteral("--member"), QString::fromLatin1(nobody)});
            refused({QStringLiteral("dossier"), m_file, zip, QStringLiteral("--member"), QString::fromLatin1(nobody)});
        }
        const QString who = members(m_file).first().first();
        refused({QStringLiteral("dossier"), m_file, m_file, QStringLiteral("--member"), who});
        QCOMPARE(runTool({QStringLiteral("dossier"), m_file, zip}).status, 2);
        QCOMPARE(runTool({QStringLiteral("erase"), m_file}).status, 2);
    }

    void aDossierHoldsThePersonAndNobodyElse()
    {
        const QList<QStringList> all = members(m_file);
        const QStringList who = all.first();
        const QString zip = path(QStringLiteral("dossier.zip"));
        const QStringList words{QStringLiteral("dossier"),   m_file,      zip,
                                QStringLiteral("--member"),  who.first(), QStringLiteral("--today"),
                                QStringLiteral("2012-06-30")};
        QCOMPARE(runTool(words).status, 0);
        const QByteArray first = bytesOf(zip);
        QCOMPARE(runTool(words).status, 0);
        QCOMPARE(bytesOf(zip), first); // the same bytes
        QVERIFY(!(QFile::permissions(zip) & (QFile::ReadGroup | QFile::ReadOther)));
        const ToolRun unpacked = runProgram(QStringLiteral("unzip"), {QStringLiteral("-qq"), zip, QStringLiteral("-d"),
                                                                      path(QStringLiteral("dossier"))});
        if (unpacked.status == -1)
            QSKIP("there is no unzip here");
        QCOMPARE(unpacked.status, 0);
        const QDir folder(path(QStringLiteral("dossier")));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const char *name : {"LISEZMOI.txt", "membres.csv", "demarches.csv", "entretiens.csv", "issues.csv",
                                 "points.csv", "ateliers.csv", "binome.csv", "relais.csv", "offres.csv",
                                 "consentements.csv", "rapports.csv", "journal.csv"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
        QCOMPARE(bytesOf(folder.filePath(QStringLiteral("membres.csv"))).count("\r\n"), 2);
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("membres.csv"))).contains(who.at(1).toUtf8()));
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("ateliers.csv"))).count("\r\n") > 10); // she came on Tuesdays
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("ateliers.csv"))).contains("Présent"));
        // Acts and interviews: as many as the lists of all have for this name; nobody else's name is in any of them.
        const QString list = path(QStringLiteral("d.csv"));
        (void)runTool({QStringLiteral("export"), m_file, list, QStringLiteral("--kind"), QStringLiteral("outreach")});
        const QByteArray whole = (who.at(2) + u' ' + who.at(1)).toUtf8();
        int mine = 0;
        for (const QByteArray &line : bytesOf(list).split('\n'))
            mine += line.contains(whole) ? 1 : 0;
        QCOMPARE(bytesOf(folder.filePath(QStringLiteral("demarches.csv"))).count("\r\n"), mine + 1);
        for (const QString &name : names) {
            if (!name.endsWith(QLatin1String(".csv")))
                continue;
            const QByteArray text = bytesOf(folder.filePath(name));
            for (const QStringList &other : all.mid(1)) {
                const QByteArray otherName = (other.at(2) + u' ' + other.at(1)).toUtf8();
                QVERIFY2(!text.contains(otherName), (name.toUtf8() + ": " + otherName).constData());
            }
        }
    }

    void oneMoreCohortInTheFile()
    {
        const QStringList words{QStringLiteral("new"), m_file, QStringLiteral("--add"), QStringLiteral("--name"),
                                QStringLiteral("Rebonds 2013")};
        QCOMPARE(runTool(words).status, 0);
        refused(words);                               // the name is taken
        refused({QStringLiteral("figures"), m_file}); // which one?
        QCOMPARE(runTool(
                     {QStringLiteral("figures"), m_file, QStringLiteral("--cohort"), QStringLiteral("rebonds 2013")})
                     .status,
                 0);
    }
};

REBOND_TEST(TestFileCommands)
#include "tst_filecommands.moc"
