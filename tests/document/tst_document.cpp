// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::document;

class TestDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsJoinedInOrder()
    {
        const RichText text = bold(QStringLiteral("20")) + QStringLiteral(" sur ") + quiet(QStringLiteral("60"));
        QCOMPARE(text.plain(), QStringLiteral("20 sur 60"));
        QCOMPARE(text.spans.size(), 3);
        QCOMPARE(text.spans[0].emphasis, Emphasis::Bold);
        QVERIFY(!text.spans[1].colour.has_value());
        QCOMPARE(text.spans[2].colour, std::optional(Colour::Quiet));
    }
    void noTextIsEmptyHoweverItIsMade()
    {
        QVERIFY(RichText().isEmpty());
        QVERIFY(RichText(QString()).isEmpty());
        QVERIFY(bold(QString()).isEmpty());
        QVERIFY(!RichText(QStringLiteral(" ")).isEmpty());
    }
    void documentsCompareByValueAllTheWayDown()
    {
        Document document;
        document.metadata.title = QStringLiteral("Bilan");
        document.blocks = {Heading{1, QStringLiteral("a")},
                           TwoColumns{.left = {Paragraph{QStringLiteral("b")}},
                                      .right = {Table{.rows = {{QStringLiteral("c")}}}}}};
        Document other = document;
        QVERIFY(other == document);
        std::get<Table>(std::get<TwoColumns>(other.blocks[1].content).right[0].content).rows[0][0] = QStringLiteral(
            "d");
        QVERIFY(!(other == document));
    }
    void aBlockMayBeToldToKeepWithTheNext()
    {
        const Block plain = Paragraph{QStringLiteral("a")};
        const Block kept(Paragraph{QStringLiteral("a")}, true);
        QVERIFY(!plain.keepWithNext);
        QVERIFY(kept.keepWithNext);
        QVERIFY(!(plain == kept));
    }
    void aRunningLineWithOnlyANumberIsNotEmpty()
    {
        QVERIFY(Running{}.isEmpty());
        QVERIFY(!Running{.pageNumber = true}.isEmpty());
        QVERIFY(!Running{.rule = true}.isEmpty());
    }
};

REBOND_TEST(TestDocument)
#include "tst_document.moc"
