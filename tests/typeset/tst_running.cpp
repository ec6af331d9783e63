// SPDX-License-Identifier: GPL-3.0-or-later
// Running heads and feet: the left text gives way, whatever a group is called.
#include "support/runner.h"
#include "typeset/typesetter.h"

using namespace rebond;
using namespace rebond::typeset;
using namespace rebond::document;

namespace {

constexpr double kApart = 8; // points; what is nearer is read as one

QList<TextRun> runsOf(const Page &page)
{
    QList<TextRun> runs;
    for (const Mark &mark : page.marks) {
        if (const auto *run = std::get_if<TextRun>(&mark.content))
            runs.append(*run);
    }
    return runs;
}

QList<TextRun> headOf(const RichText &left, const QString &right)
{
    const PageList pages = Typesetter().typeset({.header = {.left = left, .right = right, .rule = true}});
    return runsOf(pages.page(0));
}

RichText nameOf(const QString &name)
{
    return Span{.text = name, .emphasis = Emphasis::Bold, .size = TextSize::Body};
}

} // namespace

class TestRunning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLongNameGivesWayToTheDate_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("words") << QStringLiteral("Rebond collectif ").repeated(12).trimmed();
        QTest::newRow("one word") << QString(200, u'M');
        QTest::newRow("narrow letters") << QString(200, u'i');
        QTest::newRow("accents of their own") << QStringLiteral("e\u0301").repeated(200);
    }
    void aLongNameGivesWayToTheDate()
    {
        QFETCH(QString, name);
        const QString date = QStringLiteral("Point d’étape, 30 juin 2012");
        const QList<TextRun> head = headOf(nameOf(name), date);
        QCOMPARE(head.size(), 2);
        const TextRun &left = head.first();
        const TextRun &right = head.last();
        QCOMPARE(right.text, date);
        QVERIFY(left.text.endsWith(u'…'));
        QVERIFY(name.normalized(QString::NormalizationForm_C).startsWith(left.text.chopped(1)));
        QVERIFY(left.at.x() + left.width + kApart <= right.at.x());
        QVERIFY(left.width > 250); // and no more than it must
        QVERIFY(right.at.x() + right.width <= Paper::a4().inner().right() + 0.5);
    }
    // A little too long: smaller letters. Longer: a second line, and the page begins below it.
    void aLongNameIsSmallerOrOnTwoLines()
    {
        const QString date = QStringLiteral("Point d’étape, 30 juin 2012");
        const double usual = headOf(nameOf(QStringLiteral("60 dans le 06")), date).first().size;
        QString name = QStringLiteral("60 dans le 06");
        QList<TextRun> head;
        while (head.isEmpty() || head.first().size == usual) {
            name += QStringLiteral(" et");
            head = headOf(nameOf(name), date);
            QVERIFY(name.size() < 200);
        }
        QCOMPARE(head.size(), 2);
        QCOMPARE(head.first().text, name); // whole
        QVERIFY(head.first().size < usual);
        while (head.size() == 2 && head.first().text == name) {
            name += QStringLiteral(" et");
            head = headOf(nameOf(name), date);
            QVERIFY(name.size() < 200);
        }
        QCOMPARE(head.size(), 3);
        QStringList words;
        for (const TextRun &run : head) {
            if (run.text != date) {
                words.append(run.text.trimmed());
                QVERIFY(run.at.x() + run.width <= Paper::a4().inner().right() - 100); // beside the date
            }
        }
        QCOMPARE(words.join(u' '), name);
        QVERIFY(head.at(0).at.y() < head.at(1).at.y());
        // What stands on the page does so below.
        const auto bodyOf = [&](const QString &called) {
            document::Document document{.header = {.left = nameOf(called), .right = date, .rule = true}};
            document.blocks.emplace_back(Paragraph{.text = QStringLiteral("Corps"), .size = {}});
            return runsOf(Typesetter().typeset(document).page(0));
        };
        const auto yOf = [](const QList<TextRun> &runs) {
            for (const TextRun &run : runs) {
                if (run.text == u"Corps")
                    return run.at.y();
            }
            return 0.0;
        };
        const double below = yOf(bodyOf(name));
        QVERIFY(below > yOf(bodyOf(QStringLiteral("60 dans le 06"))));
        QVERIFY(below > head.at(1).at.y() + 5);
    }
    void aNameThatFitsIsWhole()
    {
        const QString name = QStringLiteral("60 dans le 06");
        QCOMPARE(headOf(nameOf(name), QStringLiteral("30 juin 2012")).first().text, name);
    }
    void aNameAloneHasTheWholeLine()
    {
        const QList<TextRun> head = headOf(nameOf(QString(200, u'n')), QString());
        QCOMPARE(head.size(), 1);
        QVERIFY(head.first().width <= Paper::a4().inner().width());
        QVERIFY(head.first().width > Paper::a4().inner().width() - 20);
    }
    void whatIsCutBetweenSpansKeepsTheirLooks()
    {
        const QList<TextRun> head = headOf(bold(QStringLiteral("Groupe ")) + QString(300, u'o'),
                                           QStringLiteral("30 juin 2012"));
        QCOMPARE(head.size(), 3);
        QVERIFY(head.at(0).face == Face::Bold);
        QVERIFY(head.at(1).face == Face::Regular);
        QVERIFY(head.at(1).text.endsWith(QStringLiteral("o…")));
    }
    void aFootGivesWayToThePageNumber()
    {
        const PageList pages = Typesetter().typeset({.footer = {.left = QString(400, u'n'), .pageNumber = true}});
        const QList<TextRun> foot = runsOf(pages.page(0));
        QCOMPARE(foot.size(), 2);
        QCOMPARE(foot.last().text, QStringLiteral("1/1"));
        QVERIFY(foot.first().at.x() + foot.first().width + kApart <= foot.last().at.x());
    }
};

REBOND_TEST(TestRunning)
#include "tst_running.moc"
