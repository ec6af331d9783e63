// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flowlayout.h"

#include "support/runner.h"
#include "ui/bench.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace rebond;
using ui::kit::FlowLayout;

class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotFitGoesIntoTheNextLine()
    {
        test::Bench bench;
        QWidget whole;
        auto *column = new QVBoxLayout(&whole);
        auto *line = new QWidget(&whole);
        auto *flow = new FlowLayout(line, 2);
        QList<QPushButton *> buttons;
        for (const QString &text :
             {QStringLiteral("Held"), QStringLiteral("Absent"), QStringLiteral("Nothing to do")}) {
            buttons.append(new QPushButton(text, line));
            flow->addWidget(buttons.last());
        }
        column->addWidget(line);
        column->addStretch(1);
        const int widest = buttons.last()->sizeHint().width();
        for (const int width : {4 * widest, 2 * widest, widest + 30}) {
            whole.resize(width, 400);
            whole.show();
            QCoreApplication::processEvents();
            int lines = 1;
            for (qsizetype i = 0; i < buttons.size(); ++i) {
                const QRect place = buttons.at(i)->geometry();
                QVERIFY(line->rect().contains(place));
                QVERIFY(place.width() >= buttons.at(i)->sizeHint().width());
                for (qsizetype other = 0; other < i; ++other)
                    QVERIFY(!place.intersects(buttons.at(other)->geometry()));
                if (i > 0 && place.y() > buttons.at(i - 1)->y())
                    ++lines;
            }
            QCOMPARE(lines, width == 4 * widest ? 1 : width == 2 * widest ? 2 : lines);
            QCOMPARE(line->height(), flow->heightForWidth(line->width()));
        }
        // What is hidden takes no room.
        buttons.last()->hide();
        whole.resize(4 * widest, 400);
        QCoreApplication::processEvents();
        QCOMPARE(line->height(), buttons.first()->height());
        delete buttons.takeFirst();
        QCOMPARE(flow->count(), 2);
    }
    void wordsStandInTheMiddleOfTheirLine()
    {
        test::Bench bench;
        QWidget line;
        auto *flow = new FlowLayout(&line, 2);
        auto *high = new QPushButton(QStringLiteral("High"), &line);
        high->setFixedHeight(60);
        auto *top = new QLabel(QStringLiteral("Top"), &line);
        auto *middle = new QLabel(QStringLiteral("Middle"), &line);
        for (QLabel *label : {top, middle})
            label->setFixedHeight(20);
        flow->addWidget(middle);
        flow->addWidget(top);
        flow->addWidget(high); // the highest comes last
        QVERIFY(flow->setAlignment(middle, Qt::AlignVCenter));
        line.resize(600, 100);
        line.show();
        QCoreApplication::processEvents();
        QCOMPARE(top->y(), high->y());
        QCOMPARE(middle->y(), high->y() + 20);
        QCOMPARE(middle->height(), 20);
    }
    void whatIsAlignedToTheRightEndsItsLine_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void whatIsAlignedToTheRightEndsItsLine()
    {
        QFETCH(Qt::LayoutDirection, direction);
        test::Bench bench;
        QWidget line;
        line.setLayoutDirection(direction);
        auto *flow = new FlowLayout(&line, 2);
        auto *first = new QPushButton(QStringLiteral("First"), &line);
        auto *last = new QPushButton(QStringLiteral("Last"), &line);
        for (QPushButton *button : {first, last}) {
            button->setFixedSize(100, 20);
            flow->addWidget(button);
        }
        QVERIFY(flow->setAlignment(last, Qt::AlignRight));
        line.show();
        const bool isMirrored = direction == Qt::RightToLeft;
        line.resize(500, 100);
        QCoreApplication::processEvents();
        QCOMPARE(first->pos(), QPoint(isMirrored ? 400 : 0, 0));
        QCOMPARE(last->pos(), QPoint(isMirrored ? 0 : 400, 0));
        line.resize(150, 100); // alone in its line
        QCoreApplication::processEvents();
        QCOMPARE(first->pos(), QPoint(isMirrored ? 50 : 0, 0));
        QCOMPARE(last->x(), isMirrored ? 0 : 50);
        QVERIFY(last->y() > first->y());
    }
};

REBOND_TEST(TestFlowLayout)
#include "tst_flowlayout.moc"
