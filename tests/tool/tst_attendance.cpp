// SPDX-License-Identifier: GPL-3.0-or-later
// The attendance sheet as a script asks for it: everybody whose days in the exported list take in the day of the workshop.
#include "support/runner.h"
#include "toolrun.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

using rebond::test::runProgram;
using rebond::test::runTool;
using rebond::test::snapshotOf;
using rebond::test::ToolRun;

class TestAttendance : public QObject
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
    ToolRun sheet(const QString &output, const QString &workshop) const
    {
        return runTool({QStringLiteral("attendance"), m_file, output, QStringLiteral("--workshop"), workshop,
                        QStringLiteral("--today"), QStringLiteral("2012-07-15"), QStringLiteral("--lang"),
                        QStringLiteral("en")});
    }
    // Family names of those in the group on that day, in the order of the file.
    QStringList inTheGroupOn(QDate day) const
    {
        const QString list = path(QStringLiteral("m.csv"));
        if (runTool({QStringLiteral("export"), m_file, list, QStringLiteral("--kind"), QStringLiteral("members")})
                .status
            != 0)
            return {};
        QList<QStringList> rows;
        const QStringList lines =
            QString::fromUtf8(bytesOf(list)).remove(QChar(0xFEFF)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        for (const QString &line : lines)
            rows.append(QString(line).remove(u'"').split(u';'));
        const qsizetype family = rows.first().indexOf(QStringLiteral("Nom"));
        const qsizetype joined = rows.first().indexOf(QStringLiteral("Date d'entrée"));
        const qsizetype left = rows.first().indexOf(QStringLiteral("Date de sortie"));
        const qsizetype reason = rows.first().indexOf(QStringLiteral("Motif de sortie"));
        if (family < 0 || joined < 0 || left < 0 || reason < 0)
            return {};
        QStringList names;
        for (const QStringList &row : rows.mid(1)) {
            const auto dayOf = [&](qsizetype column) {
                return QDate::fromString(row.at(column), QStringLiteral("dd/MM/yyyy"));
            };
            const bool isGone = !row.at(left).isEmpty() && dayOf(left) < day;
            if (dayOf(joined) <= day && !isGone && row.at(reason) != QStringLiteral("Saisie par erreur"))
                names.append(row.at(family));
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = path(QStringLiteral("demo.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), m_file}).status, 0);
    }

    void everybodyOfThatDayStandsOnIt()
    {
        const QString output = path(QStringLiteral("feuille.pdf"));
        const ToolRun run = sheet(output, QStringLiteral("A12")); // Tuesday, 26 June 2012
        QVERIFY2(run.status == 0 && run.out.isEmpty() && run.err.isEmpty(), run.err.constData());
        QVERIFY(bytesOf(output).startsWith("%PDF-"));
        const ToolRun text = runProgram(QStringLiteral("pdftotext"),
                                        {QStringLiteral("-layout"), output, QStringLiteral("-")});
        if (text.status != 0)
            QSKIP("needs pdftotext");
        const QStringList names = inTheGroupOn(QDate(2012, 6, 26));
        QVERIFY2(names.size() > 40 && names.size() < 60, qPrintable(QString::number(names.size())));
        // A numbered line each.
        QStringList lines;
        for (const QString &line : QString::fromUtf8(text.out).split(u'\n'))
            lines.append(line.simplified());
        int numbered = 0;
        for (const QString &line : std::as_const(lines)) {
            if (!line.startsWith(QStringLiteral("%1 ").arg(numbered + 1)))
                continue;
            ++numbered;
            const QString rest = line.section(u' ', 1);
            QVERIFY2(std::any_of(names.begin(), names.end(),
                                 // A long name goes on below.
                                 [&](const QString &name) {
                                     return rest.startsWith(name)
                                         || name.startsWith(rest.section(u' ', 0, 1).chopped(1));
                                 }),
                     qPrintable(line));
        }
        QCOMPARE(numbered, names.size());
        QVERIFY(text.out.contains("Session: A12"));
        QVERIFY(text.out.contains("26 June 2012"));
    }

    void theSameBytesAgain()
    {
        QCOMPARE(sheet(path(QStringLiteral("a.pdf")), QStringLiteral("A12")).status, 0);
        QCOMPARE(sheet(path(QStringLiteral("b.pdf")), QStringLiteral("A12")).status, 0);
        QVERIFY(bytesOf(path(QStringLiteral("a.pdf"))) == bytesOf(path(QStringLiteral("b.pdf"))));
        QCOMPARE(sheet(path(QStringLiteral("b.pdf")), QStringLiteral("A11")).status, 0); // replaced, whole
        QVERIFY(bytesOf(path(QStringLiteral("a.pdf"))) != bytesOf(path(QStringLiteral("b.pdf"))));
    }

    void whatCannotBeDoneLeavesEverythingAsItWas()
    {
        const auto before = snapshotOf(m_folder.path());
        const ToolRun unknown = sheet(path(QStringLiteral("none.pdf")), QStringLiteral("A99"));
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.err.contains("A99") && unknown.err.count('\n') == 1, unknown.err.constData());
        QCOMPARE(sheet(m_file, QStringLiteral("A12")).status, 1); // a cohort file
        QCOMPARE(sheet(m_folder.path(), QStringLiteral("A12")).status, 1);
        QCOMPARE(sheet(path(QStringLiteral("nowhere/a.pdf")), QStringLiteral("A12")).status, 1);
        QCOMPARE(runTool({QStringLiteral("attendance"), m_file, path(QStringLiteral("none.pdf"))}).status, 2);
        QCOMPARE(runTool({QStringLiteral("attendance"), m_file, QStringLiteral("--workshop"), QStringLiteral("A12")})
                     .status,
                 2);
        QCOMPARE(snapshotOf(m_folder.path()), before);
    }
};

REBOND_TEST(TestAttendance)
#include "tst_attendance.moc"
