// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a search as a script makes it: its size, what it tells, what was left out of it and why.
#include "toolrun.h"

#include "support/runner.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSize>
#include <QTemporaryDir>
#include <QtEndian>

using rebond::test::runTool;
using rebond::test::ToolRun;

class TestCardCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ToolRun draw(const QString &output, const QString &member, const QStringList &more = {},
                 const QString &language = QStringLiteral("en")) const
    {
        return runTool(QStringList{QStringLiteral("card"), m_file, at(output), QStringLiteral("--member"), member,
                                   QStringLiteral("--today"), QStringLiteral("2012-03-01"), QStringLiteral("--lang"),
                                   language}
                       + more);
    }
    // Of the first chunk of a PNG, which says how large it is.
    QSize sizeOf(const QString &name) const
    {
        const QByteArray png = bytesOf(name);
        if (!png.startsWith("\x89PNG\r\n\x1a\n") || png.size() < 24)
            return {};
        return {int(qFromBigEndian<quint32>(png.constData() + 16)), int(qFromBigEndian<quint32>(png.constData() + 20))};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = at(QStringLiteral("cohort.rebond"));
        QCOMPARE(runTool({QStringLiteral("new"), m_file, QStringLiteral("--name"), QStringLiteral("Groupe Inventé")})
                     .status,
                 0);
        QFile list(at(QStringLiteral("members.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(QStringLiteral("Référence;Nom;Prénom;Date d'entrée;Métier;Secteur;Code ROME;Accroche;Consentements\n"
                                  "M1;Exemple;Odile;1/1/2012;Comptable;Gestion;M1203;Vingt ans de bilans;"
                                  "name:social|cv:social\n"
                                  "M2;Imaginaire;Basile;1/1/2012;Souffleur de verre;Artisanat;B1602;Le feu;\n"
                                  "M3;المثال المخترع;نور 👩\u200D💻;1/1/2012;محاسبة;;;;name:social|cv:social\n"
                                  "M4;%1;A;1/1/2012;Acheteuse;;;;name:social|cv:social@2011-01-01/2012-02-01\n"
                                  "M5;Disparu;Jean;1/1/2012;Berger;;;;name:social|cv:social\n")
                       .arg(QString(60, u'W'))
                       .toUtf8());
        list.close();
        const auto run = runTool(
            {QStringLiteral("import"), m_file, list.fileName(), QStringLiteral("--kind"), QStringLiteral("members")});
        QVERIFY2(run.status == 0, run.err.constData());
        QFile outcomes(at(QStringLiteral("outcomes.csv")));
        QVERIFY(outcomes.open(QIODevice::WriteOnly));
        outcomes.write("Membre;Type;Date d'effet\nM5;DECES;1/2/2012\n");
        outcomes.close();
        QCOMPARE(runTool({QStringLiteral("import"), m_file, outcomes.fileName(), QStringLiteral("--kind"),
                          QStringLiteral("outcomes")})
                     .status,
                 0);
    }
    void itHasTheSizeAskedFor_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QSize>("size");
        QTest::newRow("by default") << QString() << QSize(1200, 627);
        QTest::newRow("LinkedIn") << QStringLiteral("1200x627") << QSize(1200, 627);
        QTest::newRow("Facebook") << QStringLiteral("1200x630") << QSize(1200, 630);
        QTest::newRow("square") << QStringLiteral("1080x1080") << QSize(1080, 1080);
        QTest::newRow("X") << QStringLiteral("1600x900") << QSize(1600, 900);
    }
    void itHasTheSizeAskedFor()
    {
        QFETCH(QString, option);
        QFETCH(QSize, size);
        const QStringList more = option.isEmpty() ? QStringList() : QStringList{QStringLiteral("--size"), option};
        const auto run = draw(QStringLiteral("card.png"), QStringLiteral("M1"), more);
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(sizeOf(QStringLiteral("card.png")), size);
        QCOMPARE(run.out,
                 QByteArray("Odile Exemple. Looking for work – Comptable. Gestion. “Vingt ans de bilans”. Groupe "
                            "Inventé.\n"));
        QCOMPARE(run.err, QByteArray());
        const QByteArray first = bytesOf(QStringLiteral("card.png"));
        QCOMPARE(draw(QStringLiteral("again.png"), QStringLiteral("odile exemple"), more).status, 0);
        QVERIFY(bytesOf(QStringLiteral("again.png")) == first);
    }
    void whatWasNotAgreedIsSaidAndNotShown()
    {
        const auto run = draw(QStringLiteral("nobody.png"), QStringLiteral("M2"), {QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.err.constData());
        const QJsonObject told = run.json();
        QCOMPARE(told.value(QStringLiteral("width")).toInt(), 1200);
        QCOMPARE(told.value(QStringLiteral("height")).toInt(), 627);
        QCOMPARE(told.value(QStringLiteral("file")).toString(), at(QStringLiteral("nobody.png")));
        const QString alternative = told.value(QStringLiteral("alternative")).toString();
        for (const char *never : {"Basile", "Imaginaire", "Souffleur", "Artisanat", "feu"})
            QVERIFY2(!alternative.contains(QLatin1String(never)), qPrintable(alternative));
        const QJsonArray leftOut = told.value(QStringLiteral("left_out")).toArray();
        QCOMPARE(leftOut.size(), 2);
        QVERIFY(leftOut.at(0).toString().contains(QStringLiteral("No consent to be named")));
        QVERIFY(leftOut.at(1).toString().contains(QStringLiteral("No consent for the CV")));
        const auto ended = draw(QStringLiteral("ended.png"), QStringLiteral("M4"));
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.err.contains("held until 1 February 2012") && !ended.out.contains("Acheteuse"),
                 ended.err.constData());
        QCOMPARE(draw(QStringLiteral("ended.png"), QStringLiteral("M4"), {QStringLiteral("--quiet")}).err,
                 QByteArray());
    }
    void anyNameSurvives()
    {
        const auto arabic = draw(QStringLiteral("arabic.png"), QStringLiteral("M3"), {QStringLiteral("--json")});
        QVERIFY2(arabic.status == 0, arabic.err.constData());
        QVERIFY(arabic.json()
                    .value(QStringLiteral("alternative"))
                    .toString()
                    .startsWith(QStringLiteral("نور 👩\u200D💻 المثال المخترع.")));
        QCOMPARE(sizeOf(QStringLiteral("arabic.png")), QSize(1200, 627));
        const auto longest = draw(QStringLiteral("long.png"), QStringLiteral("M4"));
        QVERIFY(longest.out.startsWith("A " + QByteArray(60, 'W') + ". "));
    }
    void itSpeaksFrench()
    {
        const auto run = draw(QStringLiteral("fr.png"), QStringLiteral("M1"), {}, QStringLiteral("fr"));
        QCOMPARE(run.status, 0);
        QVERIFY2(QString::fromUtf8(run.out).contains(QStringLiteral("«\u202FVingt ans de bilans\u202F»")),
                 run.out.constData());
    }
    void aCallThatCannotBeDoneWritesNothing_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("status");
        const QStringList none;
        QTest::newRow("nobody") << QStringLiteral("x.png") << QStringLiteral("M99") << none << 1;
        QTest::newRow("somebody who has died") << QStringLiteral("x.png") << QStringLiteral("M5") << none << 1;
        QTest::newRow("another ending") << QStringLiteral("x.jpg") << QStringLiteral("M1") << none << 1;
        QTest::newRow("the cohort file") << QStringLiteral("cohort.rebond") << QStringLiteral("M1") << none << 1;
        QTest::newRow("no such folder") << QStringLiteral("none/x.png") << QStringLiteral("M1") << none << 1;
        QTest::newRow("no size of ours") << QStringLiteral("x.png") << QStringLiteral("M1")
                                         << QStringList{QStringLiteral("--size"), QStringLiteral("100x100")} << 2;
    }
    void aCallThatCannotBeDoneWritesNothing()
    {
        QFETCH(QString, output);
        QFETCH(QString, member);
        QFETCH(QStringList, more);
        QFETCH(int, status);
        const auto before = rebond::test::snapshotOf(m_folder.path());
        const auto run = draw(output, member, more);
        QCOMPARE(run.status, status);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(!run.err.isEmpty());
        if (status == 1)
            QVERIFY2(run.err.count('\n') == 1, run.err.constData());
        QCOMPARE(rebond::test::snapshotOf(m_folder.path()), before);
    }
    void aMemberIsNeeded()
    {
        QCOMPARE(runTool({QStringLiteral("card"), m_file, at(QStringLiteral("x.png"))}).status, 2);
        QVERIFY(!QFileInfo::exists(at(QStringLiteral("x.png"))));
    }
};

REBOND_TEST(TestCardCommand)
#include "tst_cardcommand.moc"
