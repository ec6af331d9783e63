// SPDX-License-Identifier: GPL-3.0-or-later
// What takes long to draw is drawn behind the window: drawings of ten thousand people, and pages that hold one.
#include "ui/kit/drawingview.h"
#include "ui/paper/pagesview.h"

#include "support/patience.h"
#include "support/runner.h"
#include "typeset/pagepainter.h"
#include "ui/kit/theme.h"
#include "ui/samplepages.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QImage>
#include <QPainter>
#include <QScopeGuard>
#include <QThread>

#include <atomic>
#include <memory>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;

namespace {

QColor middleOf(QWidget &widget)
{
    return widget.grab().toImage().pixelColor(widget.rect().center());
}

} // namespace

class TestPaintedBehind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDrawingIsMadeInAnotherThreadAndShownThen()
    {
        kit::DrawingView view;
        view.resize(200, 100);
        std::atomic_int made = 0;
        std::atomic_bool isElsewhere = true;
        std::atomic_bool mayGo = false;
        const auto drawn = [&](const QColor &colour) {
            return [&, colour](const QRectF &area, const QPalette &) -> kit::DrawingView::Work {
                return [&, colour, area](QPainter &painter) {
                    isElsewhere = isElsewhere && QThread::currentThread() != qApp->thread();
                    while (!mayGo)
                        QThread::msleep(1);
                    painter.fillRect(area, colour);
                    ++made;
                };
            };
        };
        view.setPaintBehind(drawn(Qt::red));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view, kPatience));
        QVERIFY(middleOf(view) != QColor(Qt::red)); // and the window goes on
        QVERIFY(!view.isComplete());
        mayGo = true;
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), kPatience);
        QCOMPARE(middleOf(view), QColor(Qt::red));
        (void)view.grab(); // what is drawn is not drawn again
        QCOMPARE(made.load(), 1);
        view.setPaintBehind(drawn(Qt::green)); // news; the one before stands until it is there
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), kPatience);
        QCOMPARE(middleOf(view), QColor(Qt::green));
        view.resize(300, 150);
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete() && middleOf(view) == QColor(Qt::green), kPatience);
        QCOMPARE(made.load(), 3);
        QVERIFY(isElsewhere);
    }
    void aViewMayGoWhileItIsDrawn()
    {
        struct Shared // the worker may outlive a test that fails
        {
            std::atomic_bool isBegun = false;
            std::atomic_bool mayGo = false;
            std::atomic_bool isDone = false;
        };
        const auto shared = std::make_shared<Shared>();
        const auto letGo = qScopeGuard([shared] { shared->mayGo = true; });
        {
            kit::DrawingView view;
            view.resize(200, 100);
            view.setPaintBehind([shared](const QRectF &, const QPalette &) -> kit::DrawingView::Work {
                return [shared](QPainter &) {
                    shared->isBegun = true;
                    while (!shared->mayGo)
                        QThread::msleep(1);
                    shared->isDone = true;
                };
            });
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view, kPatience));
            (void)view.grab();
            QTRY_VERIFY_WITH_TIMEOUT(shared->isBegun, kPatience); // what has not begun is never drawn
        }
        shared->mayGo = true;
        QTRY_VERIFY_WITH_TIMEOUT(shared->isDone, kPatience);
        QTest::qWait(50);
    }
    void pagesLookTheSameHoweverTheyAreMade_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<bool>("isBehind");
        QTest::newRow("sixty") << 60 << false;
        QTest::newRow("ten thousand") << 10'000 << true;
    }
    void pagesLookTheSameHoweverTheyAreMade()
    {
        QFETCH(int, people);
        QFETCH(bool, isBehind);
        const typeset::PageList pages = test::samplePages(3, people);
        paper::PagesView view;
        view.resize(500, 800);
        view.setPages(pages);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view, kPatience));
        const QImage first = view.viewport()->grab().toImage();
        QCOMPARE(!view.isComplete(), isBehind);
        // One page after the other: the paint event of one's end begins the next.
        QDeadlineTimer patience(kPatience);
        for (int calm = 0; calm < 5 && !patience.hasExpired(); calm = view.isComplete() ? calm + 1 : 0)
            QTest::qWait(20);
        QVERIFY(view.isComplete());
        const QImage shown = view.viewport()->grab().toImage();
        QCOMPARE(shown != first, isBehind);
        // Where the view puts the first page: as wide as it allows, in the middle.
        int left = 0;
        const QColor paper = QColor::fromRgb(rgb(Colour::Paper));
        while (left < shown.width() && shown.pixelColor(left, shown.height() / 2) != paper)
            ++left;
        int right = shown.width() - 1;
        while (right > left && shown.pixelColor(right, shown.height() / 2) != paper)
            --right;
        const QImage page = typeset::renderImage(pages.page(0), pages.style(),
                                                 72.0 * (right - left + 1) / pages.page(0).size.width());
        const auto inkOf = [](const QImage &image, const QRect &part) {
            double dark = 0;
            for (int y = part.top(); y <= part.bottom(); ++y) {
                for (int x = part.left(); x <= part.right(); ++x)
                    dark += 255 - qGray(image.pixel(x, y));
            }
            return dark;
        };
        const int top = kit::unit(4); // the view's margin; the first column of a full page is not all paper
        const QRect part(0, 0, page.width(), page.height() / 2);
        const double wanted = inkOf(page, part);
        const double given = inkOf(shown, part.translated(left, top));
        QVERIFY(wanted > 10'000);
        QVERIFY2(qAbs(given - wanted) < wanted / 20, qPrintable(QStringLiteral("%1, %2").arg(given).arg(wanted)));
    }
};

REBOND_TEST(TestPaintedBehind)
#include "tst_paintedbehind.moc"
