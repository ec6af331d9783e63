// SPDX-License-Identifier: GPL-3.0-or-later
// CVs of a folder as a script attaches them: told first, kept at once, whatever fits nobody left where it is.
#include "toolrun.h"

#include "support/plainpdf.h"
#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using rebond::test::runTool;
using rebond::test::ToolRun;

class TestAttach : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    QStringList m_references;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(QStringLiteral("cvs/") + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ToolRun attach(const QStringList &more = {}) const
    {
        return runTool(QStringList{QStringLiteral("attach"), m_file, path(QStringLiteral("cvs")),
                                   QStringLiteral("--kind"), QStringLiteral("cvs"), QStringLiteral("--lang"),
                                   QStringLiteral("en")}
                       + more);
    }
    static QJsonObject answerOf(const ToolRun &run) { return QJsonDocument::fromJson(run.out).object(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = path(QStringLiteral("demo.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), m_file}).status, 0);
        QCOMPARE(runTool({QStringLiteral("export"), m_file, path(QStringLiteral("m.csv")), QStringLiteral("--kind"),
                          QStringLiteral("members")})
                     .status,
                 0);
        const QStringList lines = QString::fromUtf8(bytesOf(QStringLiteral("m.csv")))
                                      .remove(QChar(0xFEFF))
                                      .remove(u'"')
                                      .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(1))
            m_references.append(line.section(u';', 0, 0)); // every kind begins with it
        QCOMPARE(m_references.size(), 60);
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("cvs")));
    }
    void anEmptyFolderIsForNobody()
    {
        const ToolRun run = attach();
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err.trimmed().count('\n'), 0);
    }
    // What cannot be bound is told when it comes, not when the booklet is due.
    void aPdfThatCannotBeMendedStaysInItsFolder()
    {
        const QString name = m_references[1] + QStringLiteral(".pdf");
        put(name, "%PDF-1.4\nnothing");
        const QByteArray before = bytesOf(QStringLiteral("demo.rebond"));
        const ToolRun run = attach();
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(name.toUtf8()) && run.err.contains("The PDF "), run.err.constData());
        QVERIFY(bytesOf(QStringLiteral("demo.rebond")) == before);
        QVERIFY(QFile::remove(path(QStringLiteral("cvs/") + name)));
    }
    void whoGetsWhatIsToldBeforeItIsKept()
    {
        put(m_references[0] + QStringLiteral(".pdf"), rebond::test::plainPdf("first"));
        put(QStringLiteral("Personne Inconnue.pdf"), rebond::test::plainPdf("nobody"));
        const QByteArray before = bytesOf(QStringLiteral("demo.rebond"));
        const QString json = QStringLiteral("--json");
        const QString skip = QStringLiteral("--skip-refused");
        const auto number = [](const ToolRun &run, const char *key) {
            return answerOf(run).value(QLatin1String(key)).toInt(-1);
        };
        // One that is refused refuses all, as rows of a list do.
        for (const QStringList &more : {QStringList{QStringLiteral("--dry-run"), json}, QStringList{json}}) {
            const ToolRun refused = attach(more);
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains("Personne Inconnue.pdf"), refused.err.constData());
            QCOMPARE(refused.err.trimmed().count('\n'), 0);
            QVERIFY(bytesOf(QStringLiteral("demo.rebond")) == before);
            QCOMPARE(answerOf(refused).value(QStringLiteral("refused")).toArray().size(), 1);
            QCOMPARE(number(refused, "refused_files"), 1);
            QCOMPARE(number(refused, "new") + number(refused, "replaced"), 0);
        }
        const ToolRun dry = attach({QStringLiteral("--dry-run"), skip, json});
        QVERIFY2(dry.status == 0, dry.err.constData());
        QVERIFY(bytesOf(QStringLiteral("demo.rebond")) == before);
        const ToolRun run = attach({skip, json});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(answerOf(run), answerOf(dry));
        QCOMPARE(number(run, "new") + number(run, "replaced"), 1);
        QCOMPARE(answerOf(run).value(QStringLiteral("refused")).toArray().size(), 1);
        QCOMPARE(answerOf(run).value(QStringLiteral("files")).toArray().size(), 1);
        QCOMPARE(number(attach({skip, json}), "unchanged"), 1);
    }
    // A name that turns the writing round ("exe.fdp" reads "pdf.exe") or moves the cursor is shown as what it is; programs
    // get it as it stands.
    void aNameThatATerminalObeysIsWrittenOut()
    {
        const QString name = QStringLiteral("Anne \u202eInconnue\u001b[2J.pdf");
        put(name, rebond::test::plainPdf("nobody"));
        const ToolRun words = attach({QStringLiteral("--skip-refused"), QStringLiteral("--dry-run")});
        QVERIFY2(words.out.contains("Anne \\u202eInconnue"), words.out.constData());
        const ToolRun refused = attach();
        QVERIFY2(refused.err.contains("Anne \\u202eInconnue"), refused.err.constData());
        const ToolRun missing = runTool({QStringLiteral("figures"), path(name)});
        QCOMPARE(missing.status, 1);
        QVERIFY2(missing.err.contains("\\u202eInconnue\\u001b[2J"), missing.err.constData());
        const QByteArray mark = QString(QChar(0x202E)).toUtf8();
        const QByteArray shown = words.out + words.err + refused.out + refused.err + missing.err;
        QVERIFY(!shown.contains('\x1b') && !shown.contains(mark));
        const ToolRun exact = attach({QStringLiteral("--dry-run"), QStringLiteral("--json")});
        QVERIFY2(exact.out.contains(name.section(u'\u001b', 0, 0).toUtf8()), exact.out.constData());
        QVERIFY(QFile::remove(path(QStringLiteral("cvs/") + name)));
    }
    void aWrongCallIsTold()
    {
        QCOMPARE(runTool({QStringLiteral("attach"), m_file, path(QStringLiteral("cvs"))}).status, 2);
        QCOMPARE(runTool({QStringLiteral("attach"), m_file, path(QStringLiteral("cvs")), QStringLiteral("--kind"),
                          QStringLiteral("letters")})
                     .status,
                 2);
        QCOMPARE(runTool({QStringLiteral("attach"), m_file, path(QStringLiteral("none")), QStringLiteral("--kind"),
                          QStringLiteral("photos")})
                     .status,
                 1);
    }
};

REBOND_TEST(TestAttach)
#include "tst_attach.moc"
