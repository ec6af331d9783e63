// SPDX-License-Identifier: GPL-3.0-or-later
// One walk over all pages of the window, in every look a page must bear: what a user without eyes, without a mouse or
// without English would stumble on (walker.h), and where the keyboard would be caught.
#include "ui/openedwindow.h"
#include "ui/settled.h"
#include "ui/shell/pages.h"
#include "ui/walker.h"

#include <QApplication>

using namespace rebond;
using namespace rebond::ui;

namespace {
constexpr QSize kScreen(1366, 768);

QStringList pagesOfTheWindow()
{
    QStringList ids;
    for (const shell::PageSpec &spec : shell::pageSpecs())
        ids.append(QLatin1String(spec.id));
    for (const char *id : {"settings", "manual", "shortcuts", "about", "welcome"}) {
        if (!ids.contains(QLatin1String(id)))
            ids.append(QLatin1String(id));
    }
    return ids;
}
} // namespace

class TestWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageHolds_data() { test::Bench::lookRows(); }
    void everyPageHolds()
    {
        test::OpenedWindow opened(test::Bench::look());
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.resize(kScreen);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&opened.window, test::kPatience));
        QSet<QWidget *> walked;
        const QStringList pages = pagesOfTheWindow();
        for (const QString &id : pages) {
            opened.window.goTo(id);
            test::settle();
            auto *page = opened.window.findChild<QStackedWidget *>(QString(), Qt::FindChildrenRecursively)
                             ->currentWidget();
            QVERIFY2(!walked.contains(page), qPrintable(id));
            walked.insert(page);
            opened.bench.examine(*page, ("window-" + id.toUtf8()).constData());
            if (QTest::currentTestFailed())
                qWarning("on the page %s", qPrintable(id));
            const QStringList missed = test::controlsTabMisses(page);
            QVERIFY2(missed.isEmpty(), qPrintable(id + QStringLiteral(":\n") + missed.join(u'\n')));
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(walked.size(), pages.size());
    }
};

REBOND_TEST(TestWalk)
#include "tst_walk.moc"
