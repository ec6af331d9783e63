// SPDX-License-Identifier: GPL-3.0-or-later
// What holds on the pages of every report, from one member to two hundred: no heading alone at the foot of a page, no row of
// a table cut, its heads repeated, "page of pages", and the two to six pages of a cohort of sixty.
#include "reports/cohorts.h"
#include "reports/parts.h"
#include "support/runner.h"
#include "typeset/typesetter.h"

#include <map>
#include <set>

using namespace rebond;
using namespace rebond::typeset;
using domain::ReportPart;
using figures::Audience;

namespace {

const Formats kFrench(Language::French);

// Everything that can stand in a report.
reports::ProgressReport fullReport(int members, Audience audience)
{
    reports::ProgressReport report = test::reportOn(members, audience);
    report.logo = test::somePng(200, 60);
    report.options.signer = QStringLiteral("Solange Imaginé");
    report.options.signerRole = QStringLiteral("Animatrice");
    report.options.signedAt = QStringLiteral("Nice");
    for (const ReportPart part : domain::kReportParts)
        setComment(report.options, figures::codeOf(audience), part,
                   QStringLiteral("Une remarque sur cette partie. ").repeated(1 + members % 12));
    return report;
}

PageList pagesOf(const reports::ProgressReport &report)
{
    return Typesetter().typeset(reports::progressReport(report, kFrench));
}

bool isWithin(const PageList &pages, int node, Role role)
{
    for (int at = node; at != kArtifact; at = pages.structure().at(size_t(at)).parent) {
        if (pages.structure().at(size_t(at)).role == role)
            return true;
    }
    return false;
}

int rowOf(const PageList &pages, int node)
{
    int at = node;
    while (at != kArtifact && pages.structure().at(size_t(at)).role != Role::Row)
        at = pages.structure().at(size_t(at)).parent;
    return at;
}

bool isHeading(const PageList &pages, int node)
{
    for (const Role role : {Role::Heading1, Role::Heading2, Role::Heading3}) {
        if (isWithin(pages, node, role))
            return true;
    }
    return false;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

    // Of what is told, notes and running lines aside.
    static QString headingAtTheFoot(const PageList &pages)
    {
        for (int i = 0; i < pages.count(); ++i) {
            const Mark *lowest = nullptr;
            for (const Mark &mark : pages.page(i).marks) {
                if (mark.node == kArtifact || isWithin(pages, mark.node, Role::Note))
                    continue;
                if (!lowest || bounds(mark).bottom() > bounds(*lowest).bottom())
                    lowest = &mark;
            }
            if (lowest && isHeading(pages, lowest->node) && i + 1 < pages.count())
                return QStringLiteral("a heading stands alone on page %1").arg(i + 1);
        }
        return {};
    }
    static QString cutRow(const PageList &pages)
    {
        std::map<int, std::set<int>> onPages;
        for (int i = 0; i < pages.count(); ++i) {
            for (const Mark &mark : pages.page(i).marks) {
                if (const int row = rowOf(pages, mark.node); row != kArtifact)
                    onPages[row].insert(i);
            }
        }
        for (const auto &[row, its] : onPages) {
            if (its.size() > 1)
                return QStringLiteral("row %1 is cut").arg(row);
        }
        return {};
    }
    // On each page of the annex but its first the heads stand once more, passed over by screen readers.
    static QString missingHeads(const PageList &pages)
    {
        std::map<int, QString> heads;
        std::map<int, int> firstPage;
        for (int i = 0; i < pages.count(); ++i) {
            QString repeated;
            std::set<int> goingOn;
            for (const Mark &mark : pages.page(i).marks) {
                const auto *run = std::get_if<TextRun>(&mark.content);
                if (!run)
                    continue;
                const int row = rowOf(pages, mark.node);
                if (row == kArtifact) {
                    repeated += mark.node == kArtifact ? run->text.trimmed() : QString();
                    continue;
                }
                const int table = pages.structure().at(size_t(row)).parent;
                if (isWithin(pages, mark.node, Role::ColumnHead))
                    heads[table] += run->text.trimmed();
                if (firstPage.try_emplace(table, i).first->second != i)
                    goingOn.insert(table);
            }
            for (const int table : goingOn) {
                if (heads.contains(table) && !repeated.contains(heads.at(table)))
                    return QStringLiteral("the heads of a table are missing on page %1").arg(i + 1);
            }
        }
        return {};
    }
    static QString wrongNumber(const PageList &pages)
    {
        for (int i = 0; i < pages.count(); ++i) {
            const QString expected = QStringLiteral("%1/%2").arg(i + 1).arg(pages.count());
            const bool isThere = std::any_of(pages.page(i).marks.begin(), pages.page(i).marks.end(),
                                             [&](const Mark &mark) {
                                                 const auto *run = std::get_if<TextRun>(&mark.content);
                                                 return run && run->text == expected;
                                             });
            if (!isThere)
                return QStringLiteral("page %1 does not say %2").arg(i + 1).arg(expected);
        }
        return {};
    }
    static QString outside(const PageList &pages)
    {
        for (int i = 0; i < pages.count(); ++i) {
            const QRectF paper = QRectF(QPointF(), pages.page(i).size);
            for (const Mark &mark : pages.page(i).marks) {
                if (!bounds(mark).isEmpty() && !paper.contains(bounds(mark)))
                    return QStringLiteral("something is off page %1").arg(i + 1);
            }
        }
        return {};
    }

private Q_SLOTS:
    void everyLengthHolds_data()
    {
        QTest::addColumn<int>("members");
        for (int members = 1; members <= 200; members += members < 70 ? 1 : 13)
            QTest::addRow("%d members", members) << members;
        QTest::newRow("200 members") << 200;
    }
    void everyLengthHolds()
    {
        QFETCH(int, members);
        for (const Audience audience : {Audience::Internal, Audience::Funder}) {
            const PageList pages = pagesOf(fullReport(members, audience));
            for (const QString &problem :
                 {headingAtTheFoot(pages), cutRow(pages), missingHeads(pages), wrongNumber(pages), outside(pages)})
                QVERIFY2(problem.isEmpty(), qPrintable(figures::codeOf(audience) + u' ' + problem));
        }
    }
    void sixtyMembersTakeTwoToSixPages()
    {
        for (const reports::ProgressReport &report :
             {test::reportOn(60, Audience::Internal), fullReport(60, Audience::Internal),
              test::reportOn(60, Audience::Funder), fullReport(60, Audience::Funder)}) {
            const int pages = pagesOf(report).count();
            QVERIFY2(pages >= 2 && pages <= 6, qPrintable(QString::number(pages)));
        }
        QCOMPARE(pagesOf(test::reportOn(60, Audience::Public)).count(), 1);
    }
    void longAnnexesRepeatTheirHeads()
    {
        const PageList pages = pagesOf(test::reportOn(200, Audience::Internal));
        QVERIFY(pages.count() >= 4);
        QCOMPARE(missingHeads(pages), QString());
    }
};

REBOND_TEST(TestPages)
#include "tst_pages.moc"
