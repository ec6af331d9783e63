// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of pages can do, on a small one of the kind.
#include "ui/paper/paperpage.h"

#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/kit/labels.h"
#include "ui/paper/pageshead.h"
#include "ui/paper/pagesview.h"
#include "ui/samplepages.h"
#include "ui/settled.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QThread>
#include <QVBoxLayout>

#include <atomic>
#include <memory>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;
using Seen = paper::PagesHead::Seen;

namespace {

struct SampleMade
{
    typeset::PageList pages;
};

class SamplePage final
    : public paper::PaperPage // clazy:exclude=missing-qobject-macro (no signal, nothing to translate)
{
public:
    explicit SamplePage(const kit::Surroundings &surroundings)
        : PaperPage(surroundings, 50, nullptr),
          m_side(new QWidget(this)),
          m_instead(new QWidget(this)),
          m_nothing(new QWidget(this))
    {
        auto *column = new QVBoxLayout(m_side);
        column->addWidget(new QLabel(QStringLiteral("Beside"), m_side));
        for (int i = 0; i < 6; ++i) {
            auto *field = new QComboBox(&head());
            field->addItem(QStringLiteral("A choice of some words"));
            head().addField(kit::makeLabelFor(field, QStringLiteral("Choice"), &head()), field,
                            i == 0 ? Seen::Always : Seen::WithMore);
        }
        endChoices(QStringLiteral("Export…"), "exportSampleButton");
        head().addAction(makeSide(m_side, 60, QStringLiteral("Beside"), "besideButton"), Seen::Always);
        endActions(QStringLiteral("Print…"), "printSampleButton", "sampleNumberLabel");
        setWhenEmpty(m_nothing);
        addInstead(m_instead);
        complete();
    }
    using PaperPage::changed;
    using PaperPage::showInstead;

    int count = 2; // of the pages
    int begun = 0; // times
    Error refusal; // of writing
    std::shared_ptr<std::atomic_bool> mayGo = std::make_shared<std::atomic_bool>(true);
    std::shared_ptr<std::atomic_bool> mayEnd = std::make_shared<std::atomic_bool>(true); // writing
    QWidget *m_side;
    QWidget *m_instead;
    QWidget *m_nothing;

protected:
    void layOut() override
    {
        ++begun;
        layOutAs<SampleMade>(
            [count = count, mayGo = mayGo](TaskContext &context) -> Result<SampleMade> {
                while (!*mayGo && !context.isCancelled())
                    QThread::msleep(1);
                if (context.isCancelled())
                    return cancelled();
                return SampleMade{test::samplePages(count)};
            },
            [](const SampleMade &) {});
    }
    [[nodiscard]] QString printedName() const override { return QStringLiteral("Sample"); }
    [[nodiscard]] kit::FileRequest exportRequest() override { return {}; }
    [[nodiscard]] QString writingTitle() const override { return QStringLiteral("Writing"); }
    [[nodiscard]] Writing writing(const QString &path) const override
    {
        return [refusal = refusal, mayEnd = mayEnd, path](Unasked, TaskContext &) -> Result<QStringList> {
            while (!*mayEnd)
                QThread::msleep(1);
            if (!refusal.sentence.isEmpty())
                return fail(refusal);
            return QStringList(path);
        };
    }
    [[nodiscard]] QString writtenSentence(const QString &, const QStringList &) const override
    {
        return QStringLiteral("Written.");
    }
};

// Shown, its pages there.
struct SampleShown
{
    explicit SampleShown(QSize size, const test::Bench::Look &look = {}) : bench(look), page(bench.surroundings())
    {
        bench.show(page);
        page.resize(size);
        QSignalSpy previewed(&page, &SamplePage::previewed);
        page.refresh();
        QVERIFY(previewed.wait(kPatience));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page.findChild<QPushButton *>(QLatin1String(name));
    }
    test::Bench bench;
    SamplePage page;
};

} // namespace

class TestPaperPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesAreThoseOfTheLastChange()
    {
        SampleShown shown({1200, 800});
        QCOMPARE(shown.page.pages().pageCount(), 2);
        QCOMPARE(shown.page.findChild<QLabel *>(QStringLiteral("sampleNumberLabel"))->text(),
                 QStringLiteral("Page 1 of 2"));
        *shown.page.mayGo = false;
        const auto letGo = qScopeGuard([gate = shown.page.mayGo] { *gate = true; });
        QSignalSpy previewed(&shown.page, &SamplePage::previewed);
        shown.page.refresh();
        const int begun = shown.page.begun;
        shown.page.count = 4;
        shown.page.changed();
        // The pause is over: what is being made is stopped, and never shown.
        QTRY_COMPARE_WITH_TIMEOUT(shown.page.begun, begun + 1, kPatience);
        *shown.page.mayGo = true;
        QVERIFY(previewed.wait(kPatience));
        QCOMPARE(shown.page.pages().pageCount(), 4);
        test::settle();
        QCOMPARE(previewed.size(), 1);
    }
    // Fewer lines above them, in their own height, whatever the letters.
    void onALowPageChoicesGiveWay()
    {
        SampleShown shown({1600, 1000});
        auto *more = shown.button("moreChoicesButton");
        const auto fields = shown.page.findChildren<QComboBox *>();
        QCOMPARE(fields.size(), 6);
        QVERIFY(!more->isVisible() && fields.last()->isVisible());
        const auto *exporting = shown.button("exportSampleButton");
        const auto atEnd = [&] {
            return shown.page.width() - exporting->mapTo(&shown.page, QPoint()).x() - exporting->width();
        };
        QCOMPARE(atEnd(), kit::unit(5)); // the margin
        shown.page.resize(500, 400);
        QCoreApplication::processEvents();
        QVERIFY(more->isVisible() && !fields.last()->isVisible() && fields.first()->isVisible());
        QVERIFY(!shown.button("printSampleButton")->isVisible() && exporting->isVisible());
        QCOMPARE(atEnd(), kit::unit(5));
        QVERIFY(shown.page.pages().height() > shown.page.height() / 2);
        more->click();
        QVERIFY(fields.last()->isVisible() && shown.button("printSampleButton")->isVisible());
        shown.page.resize(1600, 1000);
        QCoreApplication::processEvents();
        QVERIFY(!more->isVisible());
        // Letters that grow do the same.
        more->setChecked(false);
        shown.page.resize(1200, 900);
        QCoreApplication::processEvents();
        QVERIFY(!more->isVisible());
        shown.bench.theme.zoom(300);
        QTRY_VERIFY_WITH_TIMEOUT(more->isVisible() && !fields.last()->isVisible(), kPatience);
        shown.bench.theme.zoom(100);
        QTRY_VERIFY_WITH_TIMEOUT(!more->isVisible() && fields.last()->isVisible(), kPatience);
    }
    void whatStandsInsteadStandsAlone()
    {
        SampleShown shown({1400, 800});
        QVERIFY(shown.page.m_side->isVisible() && shown.page.pages().isVisible());
        QVERIFY(shown.button("besideButton")->isChecked());
        shown.page.showInstead(shown.page.m_instead);
        QVERIFY(shown.page.m_instead->isVisible());
        QVERIFY(!shown.page.m_side->isVisible() && !shown.page.pages().isVisible());
        shown.page.showInstead(nullptr);
        QVERIFY(!shown.page.m_instead->isVisible());
        QVERIFY(shown.page.m_side->isVisible() && shown.page.pages().isVisible());
        QSignalSpy previewed(&shown.page, &SamplePage::previewed);
        shown.page.count = 0;
        shown.page.refresh();
        QVERIFY(previewed.wait(kPatience));
        QVERIFY(shown.page.m_nothing->isVisible() && !shown.page.pages().isVisible());
    }
    void onlyWhatStandsThereIsAskedAbout()
    {
        SampleShown shown({1200, 800});
        shown.bench.files.answers = {QStringLiteral("a"), QStringLiteral("b")};
        const auto write = [&](Error::Kind kind) {
            shown.bench.messages->clear();
            shown.page.refusal = {kind, QStringLiteral("Not written."), QString()};
            shown.page.exportPages();
            QTRY_VERIFY_WITH_TIMEOUT(shown.bench.messages->isSpeaking(), kPatience);
        };
        const auto offered = [&] {
            const auto *bar = shown.bench.messages.get();
            const auto *button = bar->findChild<QPushButton *>(QStringLiteral("replacePagesButton"));
            return button && button->isVisibleTo(bar);
        };
        write(Error::Kind::Storage);
        QVERIFY(shown.bench.messages->severity() == kit::MessageBar::Severity::Bad);
        QVERIFY(!offered());
        write(Error::Kind::Conflict);
        QVERIFY(shown.bench.messages->severity() == kit::MessageBar::Severity::Warning);
        QTRY_VERIFY_WITH_TIMEOUT(offered(), kPatience); // the layout shows it a moment later
        QVERIFY(shown.bench.files.asked.first().kind == kit::FileRequest::Kind::Save);
    }
    void whoExportsTwiceIsAskedOnce()
    {
        SampleShown shown({1200, 800});
        shown.bench.files.answers = {QStringLiteral("a"), QStringLiteral("b")};
        *shown.page.mayEnd = false;
        const auto letEnd = qScopeGuard([gate = shown.page.mayEnd] { *gate = true; });
        QSignalSpy exported(&shown.page, &SamplePage::exported);
        shown.page.exportPages();
        shown.page.exportPages();
        QCOMPARE(shown.bench.files.asked.size(), 1);
        QVERIFY(shown.bench.messages->sentence().contains(QStringLiteral("still being written")));
        *shown.page.mayEnd = true;
        QVERIFY(exported.wait(kPatience));
        QCOMPARE(exported.first().first().toStringList(), QStringList{QStringLiteral("a")});
        shown.page.exportPages();
        QCOMPARE(shown.bench.files.asked.size(), 2);
    }
};

REBOND_TEST(TestPaperPage)
#include "tst_paperpage.moc"
