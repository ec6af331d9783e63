// SPDX-License-Identifier: GPL-3.0-or-later
// An answer that grows with what is written in it shows all of it as far as there is room.
#include "ui/kit/growingedit.h"

#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/settled.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace rebond;
using test::kPatience;
using ui::kit::GrowingEdit;

namespace {
struct GrowingAnswer
{
    GrowingAnswer()
    {
        auto *column = new QVBoxLayout(&page);
        column->addStretch(1);
        column->addWidget(edit);
        page.resize(420, 600);
        page.show();
        edit->setFocus();
    }
    test::Bench bench;
    QWidget page;
    GrowingEdit *edit = new GrowingEdit(&page);
};
} // namespace

class TestGrowingEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPastedIsSeenFromItsFirstLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QStringLiteral("Appeler les trois entreprises de la liste. ").repeated(4);
        QTest::newRow("a word longer than a line") << QString(150, u'm');
        QTest::newRow("lines") << QStringLiteral("un\ndeux\ntrois\nquatre");
    }
    void whatIsPastedIsSeenFromItsFirstLine()
    {
        QFETCH(QString, text);
        GrowingAnswer answer;
        QVERIFY(QTest::qWaitForWindowExposed(&answer.page, kPatience));
        const int least = answer.edit->height();
        answer.edit->insertPlainText(text);
        test::settle();
        QVERIFY(answer.edit->height() > least + answer.edit->fontMetrics().lineSpacing());
        QCOMPARE(answer.edit->verticalScrollBar()->value(), 0);
        QVERIFY(answer.edit->viewport()->rect().contains(answer.edit->cursorRect().center()));
        const QTextCursor last = answer.edit->cursorForPosition(QPoint(2, answer.edit->viewport()->height() - 8));
        QVERIFY(last.position() > 0); // no empty line below
        QCOMPARE(answer.edit->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    }
    void whatIsLongerThanTheRoomIsSeenToItsLastLine()
    {
        GrowingAnswer answer;
        QVERIFY(QTest::qWaitForWindowExposed(&answer.page, kPatience));
        answer.edit->insertPlainText(QStringLiteral("ligne\n").repeated(20) + QStringLiteral("fin"));
        test::settle();
        QVERIFY(answer.edit->verticalScrollBar()->value() > 0);
        QVERIFY(answer.edit->viewport()->rect().contains(answer.edit->cursorRect().center()));
        QCOMPARE(answer.edit->verticalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
    }
};

REBOND_TEST(TestGrowingEdit)
#include "tst_growingedit.moc"
