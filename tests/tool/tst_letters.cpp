// SPDX-License-Identifier: GPL-3.0-or-later
// Letters, labels and follow-up sheets as a script asks for them, counted against the exported lists.
#include "support/runner.h"
#include "toolrun.h"

#include <QFile>
#include <QTemporaryDir>

using rebond::test::runProgram;
using rebond::test::runTool;
using rebond::test::snapshotOf;
using rebond::test::ToolRun;

class TestLetters : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString text(const QString &name, const QByteArray &words) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(words) != words.size())
            return {};
        return file.fileName();
    }
    ToolRun tool(const QString &command, const QString &output, const QStringList &more) const
    {
        return runTool(QStringList{command, m_file, path(output), QStringLiteral("--today"),
                                   QStringLiteral("2012-06-30"), QStringLiteral("--lang"), QStringLiteral("en")}
                       + more);
    }
    // Rows of an exported list, without the headings.
    QList<QStringList> rows(const QString &kind) const
    {
        const QString list = path(kind + QStringLiteral(".csv"));
        if (runTool({QStringLiteral("export"), m_file, list, QStringLiteral("--kind"), kind}).status != 0)
            return {};
        QList<QStringList> rows;
        const QStringList lines =
            QString::fromUtf8(bytesOf(list)).remove(QChar(0xFEFF)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        for (const QString &line : lines)
            rows.append(QString(line).remove(u'"').split(u';'));
        return rows;
    }
    // Companies that may be written to.
    int companies() const
    {
        const QList<QStringList> all = rows(QStringLiteral("companies"));
        if (all.isEmpty())
            return -1;
        if (all.first().last() != QStringLiteral("Ne plus contacter"))
            return -1;
        int count = 0;
        for (const QStringList &row : all.mid(1))
            count += row.last() == QStringLiteral("oui") ? 0 : 1;
        return count;
    }
    int pagesOf(const QString &name) const
    {
        const ToolRun info = runProgram(QStringLiteral("pdfinfo"), {path(name)});
        for (const QByteArray &line : info.out.split('\n')) {
            if (line.startsWith("Pages:"))
                return line.mid(6).trimmed().toInt();
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = path(QStringLiteral("demo.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), m_file}).status, 0);
    }

    void aTextIsKeptAndWrittenToEveryCompany()
    {
        const QString words = text(QStringLiteral("lettre.txt"), "Madame, Monsieur de {nom},\n\nUn mot.\n");
        const ToolRun run = tool(QStringLiteral("letter"), QStringLiteral("a.pdf"),
                                 {QStringLiteral("--template"), QStringLiteral("Essai"), QStringLiteral("--text"),
                                  words});
        QVERIFY2(run.status == 0 && run.out.isEmpty(), run.err.constData());
        QVERIFY(bytesOf(path(QStringLiteral("a.pdf"))).startsWith("%PDF-"));
        const int count = companies();
        QVERIFY(count > 200);
        // A page each; kept, it is asked for by its name; one alone by its reference.
        const ToolRun again = tool(QStringLiteral("letter"), QStringLiteral("b.pdf"),
                                   {QStringLiteral("--template"), QStringLiteral("essai"), QStringLiteral("--to"),
                                    QStringLiteral("E001")});
        QVERIFY2(again.status == 0, again.err.constData());
        if (runProgram(QStringLiteral("pdfinfo"), {QStringLiteral("-v")}).status != 0)
            QSKIP("needs pdfinfo");
        QCOMPARE(pagesOf(QStringLiteral("a.pdf")), count);
        QCOMPARE(pagesOf(QStringLiteral("b.pdf")), 1);
    }

    void labelsFillSheetsFromAPlaceOn()
    {
        const QString words = text(QStringLiteral("label.txt"), "{nom}\n{adresse}\n{code postal} {ville}\n");
        const ToolRun run = tool(QStringLiteral("letter"), QStringLiteral("labels.pdf"),
                                 {QStringLiteral("--template"), QStringLiteral("Planche"), QStringLiteral("--text"),
                                  words, QStringLiteral("--sheet"), QStringLiteral("3x8"), QStringLiteral("--start"),
                                  QStringLiteral("20")});
        QVERIFY2(run.status == 0, run.err.constData());
        const ToolRun beyond = tool(QStringLiteral("letter"), QStringLiteral("beyond.pdf"),
                                    {QStringLiteral("--template"), QStringLiteral("Planche"), QStringLiteral("--start"),
                                     QStringLiteral("25")});
        QCOMPARE(beyond.status, 1);
        QVERIFY2(beyond.err.contains("--start"), beyond.err.constData());
        if (runProgram(QStringLiteral("pdfinfo"), {QStringLiteral("-v")}).status != 0)
            QSKIP("needs pdfinfo");
        QCOMPARE(pagesOf(QStringLiteral("labels.pdf")), (companies() + 19 + 23) / 24);
    }

    void lettersAreNotedOnceAsActs()
    {
        const QString words = text(QStringLiteral("noted.txt"), "Bonjour.\n");
        const QStringList order{QStringLiteral("--template"), QStringLiteral("Notée"), QStringLiteral("--text"), words,
                                QStringLiteral("--note")};
        const qsizetype before = rows(QStringLiteral("outreach")).size();
        QCOMPARE(tool(QStringLiteral("letter"), QStringLiteral("n.pdf"), order).status, 0);
        QCOMPARE(rows(QStringLiteral("outreach")).size(), before + companies());
        const ToolRun again = tool(QStringLiteral("letter"), QStringLiteral("again.pdf"), order);
        QCOMPARE(again.status, 1);
        QVERIFY2(again.err.contains("already"), again.err.constData());
        QVERIFY(!QFile::exists(path(QStringLiteral("again.pdf"))));
        QCOMPARE(rows(QStringLiteral("outreach")).size(), before + companies());
        // Labels are not noted: then their template is not kept either.
        const QStringList labels{QStringLiteral("--template"), QStringLiteral("Neuve"), QStringLiteral("--text"), words,
                                 QStringLiteral("--sheet"), QStringLiteral("3x8"), QStringLiteral("--note")};
        QCOMPARE(tool(QStringLiteral("letter"), QStringLiteral("again.pdf"), labels).status, 1);
        const ToolRun unkept = tool(QStringLiteral("letter"), QStringLiteral("again.pdf"), labels.mid(0, 2));
        QCOMPARE(unkept.status, 1);
        QVERIFY2(unkept.err.contains("Neuve"), unkept.err.constData());
        QVERIFY(!QFile::exists(path(QStringLiteral("again.pdf"))));
    }

    void whatCannotBeDoneLeavesEverythingAsItWas()
    {
        const QString words = text(QStringLiteral("faux.txt"), "Bonjour {prénom}.\n");
        const auto before = snapshotOf(m_folder.path());
        const QStringList name{QStringLiteral("--template"), QStringLiteral("Inconnu")};
        const ToolRun unknown = tool(QStringLiteral("letter"), QStringLiteral("x.pdf"), name);
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.err.contains("Inconnu") && unknown.err.count('\n') == 1, unknown.err.constData());
        const ToolRun field = tool(QStringLiteral("letter"), QStringLiteral("x.pdf"),
                                   name + QStringList{QStringLiteral("--text"), words});
        QCOMPARE(field.status, 1);
        QVERIFY2(field.err.contains("{prénom}"), field.err.constData());
        QCOMPARE(tool(QStringLiteral("letter"), QStringLiteral("x.pdf"), {}).status, 2);
        QCOMPARE(tool(QStringLiteral("letter"), QStringLiteral("x.pdf"),
                      name + QStringList{QStringLiteral("--start"), QStringLiteral("0")})
                     .status,
                 2);
        QCOMPARE(tool(QStringLiteral("followup"), QStringLiteral("x.pdf"), {}).status, 2);
        QCOMPARE(tool(QStringLiteral("followup"), QStringLiteral("x.pdf"),
                      {QStringLiteral("--member"), QStringLiteral("M999")})
                     .status,
                 1);
        QCOMPARE(snapshotOf(m_folder.path()), before);
    }

    void aFollowUpSheetIsWritten()
    {
        const QList<QStringList> members = rows(QStringLiteral("members"));
        QVERIFY(members.size() > 1);
        const qsizetype reference = members.first().indexOf(QStringLiteral("Référence"));
        const qsizetype family = members.first().indexOf(QStringLiteral("Nom"));
        QVERIFY(reference >= 0 && family >= 0);
        const QStringList &member = members.at(1);
        const QStringList who{QStringLiteral("--member"), member.at(reference)};
        const ToolRun run = tool(QStringLiteral("followup"), QStringLiteral("f.pdf"), who);
        QVERIFY2(run.status == 0 && run.out.isEmpty() && run.err.isEmpty(), run.err.constData());
        QCOMPARE(tool(QStringLiteral("followup"), QStringLiteral("g.pdf"), who).status, 0);
        QVERIFY(bytesOf(path(QStringLiteral("f.pdf"))) == bytesOf(path(QStringLiteral("g.pdf"))));
        const ToolRun words = runProgram(QStringLiteral("pdftotext"),
                                         {path(QStringLiteral("f.pdf")), QStringLiteral("-")});
        if (words.status != 0)
            QSKIP("needs pdftotext");
        QVERIFY2(QString::fromUtf8(words.out).contains(member.at(family)), words.out.constData());
    }
};

REBOND_TEST(TestLetters)
#include "tst_letters.moc"
