// SPDX-License-Identifier: GPL-3.0-or-later
// A selection for one company: the letter before it, and what is written down of its sending, held against the lists.
#include "toolrun.h"

#include "support/runner.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

using rebond::test::runProgram;
using rebond::test::runTool;
using rebond::test::ToolRun;

class TestSentBooklet : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // The rows of a list, cells by heading.
    [[nodiscard]] QList<QHash<QString, QString>> listOf(const QString &kind) const
    {
        if (runTool(
                {QStringLiteral("export"), m_file, path(QStringLiteral("list.csv")), QStringLiteral("--kind"), kind})
                .status
            != 0)
            return {};
        QStringList lines = QString::fromUtf8(bytesOf(QStringLiteral("list.csv")).mid(3))
                                .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        const QStringList headings = lines.takeFirst().split(u';');
        QList<QHash<QString, QString>> rows;
        for (const QString &line : std::as_const(lines)) {
            const QStringList cells = line.split(u';'); // the cells looked at here hold no separator
            QHash<QString, QString> row;
            for (qsizetype i = 0; i < headings.size(); ++i)
                row.insert(headings[i], cells.value(i));
            rows.append(row);
        }
        return rows;
    }
    [[nodiscard]] ToolRun make(const QString &name, const QStringList &more) const
    {
        return runTool(QStringList{QStringLiteral("booklet"), m_file, path(name), QStringLiteral("--today"),
                                   QStringLiteral("2012-06-30"), QStringLiteral("--lang"), QStringLiteral("en"),
                                   QStringLiteral("--quiet")}
                       + more);
    }
    // The first company that did not ask for silence, or the first that did.
    [[nodiscard]] QString company(bool isSilent) const
    {
        for (const auto &row : listOf(QStringLiteral("companies"))) {
            if ((row.value(QStringLiteral("Ne plus contacter")) == QStringLiteral("oui")) == isSilent)
                return row.value(QStringLiteral("Référence"));
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_file = path(QStringLiteral("demo.rebond"));
        QFile::remove(m_file);
        QCOMPARE(runTool({QStringLiteral("demo"), m_file}).status, 0);
    }

    void whatWasSentIsWrittenDown()
    {
        const QString to = company(false);
        QVERIFY(!to.isEmpty());
        const auto before = listOf(QStringLiteral("outreach"));
        const ToolRun run = make(QStringLiteral("sent.pdf"),
                                 {QStringLiteral("--company"), to, QStringLiteral("--sent"), QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.err.constData());
        const QJsonObject answer = run.json();
        const QJsonObject sent = answer.value(QStringLiteral("sent")).toObject();
        QCOMPARE(sent.value(QStringLiteral("sha256")).toString().toLatin1(),
                 QCryptographicHash::hash(bytesOf(QStringLiteral("sent.pdf")), QCryptographicHash::Sha256).toHex());
        const auto acts = listOf(QStringLiteral("outreach"));
        QCOMPARE(acts.size(), before.size() + 1);
        const auto found = std::find_if(acts.cbegin(), acts.cend(), [&](const auto &row) {
            return row.value(QStringLiteral("Référence")) == sent.value(QStringLiteral("act")).toString();
        });
        QVERIFY(found != acts.cend());
        const auto &act = *found;
        QCOMPARE(act.value(QStringLiteral("Date")), QStringLiteral("30/06/2012"));
        QCOMPARE(act.value(QStringLiteral("Canal")), QStringLiteral("Livret des CV"));
        QCOMPARE(act.value(QStringLiteral("Membres")).count(u'|') + 1, answer.value(QStringLiteral("cvs")).toInt());
        QCOMPARE(runTool({QStringLiteral("check"), m_file}).status, 0);
        // The same command once more sends nothing, unless that is what is meant.
        const QStringList same{QStringLiteral("--company"), to, QStringLiteral("--sent")};
        const ToolRun twice = make(QStringLiteral("twice.pdf"), same);
        QCOMPARE(twice.status, 1);
        QVERIFY2(twice.err.contains(sent.value(QStringLiteral("act")).toString().toUtf8()), twice.err.constData());
        QVERIFY(!QFile::exists(path(QStringLiteral("twice.pdf"))));
        QCOMPARE(listOf(QStringLiteral("outreach")).size(), acts.size());
        QCOMPARE(make(QStringLiteral("again.pdf"), same + QStringList{QStringLiteral("--again")}).status, 0);
        QCOMPARE(listOf(QStringLiteral("outreach")).size(), acts.size() + 1);
    }
    // Without the option the letter stands there, and nothing is written down.
    void aLetterGoesBeforeTheCover()
    {
        const auto before = listOf(QStringLiteral("outreach"));
        const QString to = company(false);
        const ToolRun plain = make(QStringLiteral("plain.pdf"), {QStringLiteral("--json")});
        const ToolRun letter = make(QStringLiteral("letter.pdf"),
                                    {QStringLiteral("--company"), to, QStringLiteral("--json")});
        QVERIFY2(letter.status == 0, letter.err.constData());
        QCOMPARE(letter.json().value(QStringLiteral("pages")).toInt(),
                 plain.json().value(QStringLiteral("pages")).toInt() + 1);
        QVERIFY(!letter.json().contains(QStringLiteral("sent")));
        QCOMPARE(listOf(QStringLiteral("outreach")).size(), before.size());
        const ToolRun words = runProgram(QStringLiteral("pdftotext"),
                                         {QStringLiteral("-l"), QStringLiteral("1"), path(QStringLiteral("letter.pdf")),
                                          QStringLiteral("-")});
        if (words.status != 0)
            QSKIP("needs pdftotext");
        const QString page = QString::fromUtf8(words.out).simplified();
        QVERIFY2(page.contains(QStringLiteral("Dear Sir or Madam")), qPrintable(page));
    }
    void whoAskedForSilenceIsSentNothing()
    {
        const QString to = company(true);
        if (to.isEmpty())
            QSKIP("nobody of the demonstration asked for silence");
        const auto before = listOf(QStringLiteral("outreach"));
        const ToolRun run = make(QStringLiteral("silent.pdf"),
                                 {QStringLiteral("--company"), to, QStringLiteral("--sent")});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err.trimmed().count('\n'), 0);
        QVERIFY(!QFile::exists(path(QStringLiteral("silent.pdf"))));
        QCOMPARE(listOf(QStringLiteral("outreach")).size(), before.size());
    }
    void whatSaysNothingTogetherIsAWrongCall_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("status");
        QTest::newRow("sent to nobody") << QStringList{QStringLiteral("--sent")} << 2;
        QTest::newRow("a letter to nobody") << QStringList{QStringLiteral("--letter"), QStringLiteral("a.txt")} << 2;
        QTest::newRow("a channel of nothing") << QStringList{QStringLiteral("--company"), QStringLiteral("X"),
                                                             QStringLiteral("--channel"), QStringLiteral("courriel")}
                                              << 2;
        QTest::newRow("again, of nothing sent")
            << QStringList{QStringLiteral("--company"), QStringLiteral("X"), QStringLiteral("--again")} << 2;
        QTest::newRow("no such company") << QStringList{QStringLiteral("--company"), QStringLiteral("Personne & Cie")}
                                         << 1;
        QTest::newRow("an offer has its company") << QStringList{QStringLiteral("--company"), QStringLiteral("X"),
                                                                 QStringLiteral("--offer"), QStringLiteral("O001")}
                                                  << 2;
        QTest::newRow("no such offer") << QStringList{QStringLiteral("--offer"), QStringLiteral("Nulle part"),
                                                      QStringLiteral("--sent")}
                                       << 1;
    }
    void whatSaysNothingTogetherIsAWrongCall()
    {
        QFETCH(const QStringList, more);
        QFETCH(const int, status);
        const ToolRun run = make(QStringLiteral("never.pdf"), more);
        QCOMPARE(run.status, status);
        QVERIFY(!run.err.isEmpty() && !QFile::exists(path(QStringLiteral("never.pdf"))));
    }
};

REBOND_TEST(TestSentBooklet)
#include "tst_sentbooklet.moc"
