// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/messagebar.h"
#include "ui/kit/theme.h"

#include "support/patience.h"
#include "support/runner.h"
#include "ui/walker.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace rebond;
using namespace rebond::ui::kit;

class TestMessageBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatAndKeepsTheDetailForLater()
    {
        QWidget page;
        MessageBar bar(&page);
        QVERIFY(!bar.isVisibleTo(&page));
        bar.say({Error::Kind::Storage, QStringLiteral("The disk is full. Make room and try again."),
                 QStringLiteral("ENOSPC")});
        QVERIFY(bar.isVisibleTo(&page));
        QCOMPARE(bar.sentence(), QStringLiteral("The disk is full. Make room and try again."));
        auto *detail = bar.findChild<QPlainTextEdit *>(QStringLiteral("messageDetailEdit"));
        auto *details = bar.findChild<QPushButton *>(QStringLiteral("messageDetailsButton"));
        QVERIFY(!detail->isVisibleTo(&bar));
        details->click();
        QVERIFY(detail->isVisibleTo(&bar));
        QCOMPARE(detail->toPlainText(), QStringLiteral("ENOSPC"));
    }
    void theKindIsAWordToo()
    {
        MessageBar bar;
        bar.say(MessageBar::Severity::Warning, QStringLiteral("Nine rows were left out."));
        QVERIFY(bar.accessibleName().startsWith(QStringLiteral("Warning")));
        QVERIFY(bar.accessibleName().contains(QStringLiteral("Nine rows were left out.")));
    }
    // Red is for what went wrong; to close a message of success is no error.
    void whatClosesItHasTheColourOfLetters()
    {
        MessageBar bar;
        const auto *close = bar.findChild<QToolButton *>(QStringLiteral("messageCloseButton"));
        const QImage drawn = close->icon().pixmap(QSize(44, 44)).toImage().convertToFormat(QImage::Format_ARGB32);
        const QColor letters = QApplication::palette().color(QPalette::ButtonText);
        int whole = 0;
        for (int i = 0; i < drawn.width() * drawn.height(); ++i) {
            const QColor pixel = drawn.pixelColor(i % drawn.width(), i / drawn.width());
            if (pixel.alpha() < 255)
                continue;
            ++whole;
            QCOMPARE(pixel.rgb(), letters.rgb());
        }
        QVERIFY(whole > 100);
    }
    void cancellingIsSilent()
    {
        MessageBar bar;
        bar.say(Error{Error::Kind::Cancelled, {}, {}});
        QVERIFY(!bar.isSpeaking());
    }
    void withoutDetailThereIsNoButtonForIt()
    {
        QWidget page;
        MessageBar bar(&page);
        bar.say(MessageBar::Severity::Info, QStringLiteral("Nothing to do."));
        QVERIFY(!bar.findChild<QPushButton *>(QStringLiteral("messageDetailsButton"))->isVisibleTo(&bar));
    }
    void offersGoWithTheirMessage()
    {
        QWidget page;
        MessageBar bar(&page);
        bar.say(MessageBar::Severity::Good, QStringLiteral("The report was written."));
        int opened = 0;
        QPushButton *open = bar.offer(QStringLiteral("Open"), QStringLiteral("openButton"),
                                      MessageBar::AfterPress::Keep, &page, [&opened] { ++opened; });
        open->click();
        open->click();
        QCOMPARE(opened, 2);
        bar.say(MessageBar::Severity::Info, QStringLiteral("Something else."));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!bar.findChild<QPushButton *>(QStringLiteral("openButton")));
    }
    void offersGoWithWhoeverMadeThem()
    {
        QWidget page;
        MessageBar bar(&page);
        bar.say(MessageBar::Severity::Good, QStringLiteral("The next round is planned."));
        auto owner = std::make_unique<QObject>();
        int shown = 0;
        const QPointer<QPushButton> its = bar.offer(QStringLiteral("Show it"), QStringLiteral("showButton"),
                                                    MessageBar::AfterPress::Close, owner.get(), [&shown] { ++shown; });
        bar.offer(QStringLiteral("Open"), QStringLiteral("openButton"), MessageBar::AfterPress::Keep, &page, [] {});
        owner.reset();
        QVERIFY(its && !its->isVisibleTo(&bar));
        its->click(); // a click on its way
        QCOMPARE(shown, 0);
        QVERIFY(bar.isSpeaking());
        QVERIFY(bar.findChild<QPushButton *>(QStringLiteral("openButton"))->isVisibleTo(&bar));
        bar.clear();
        QVERIFY(!bar.isSpeaking());
    }
    void anOfferMayCloseAndSpeakAgain()
    {
        QWidget page;
        MessageBar bar(&page);
        bar.say(MessageBar::Severity::Bad, QStringLiteral("It failed."));
        QPushButton *again = bar.offer(QStringLiteral("Again"), QStringLiteral("againButton"),
                                       MessageBar::AfterPress::Close, &page, [&bar] {
                                           bar.say(MessageBar::Severity::Good, QStringLiteral("It went well."));
                                       });
        again->click();
        QCOMPARE(bar.sentence(), QStringLiteral("It went well."));
        QVERIFY(bar.isSpeaking());
    }
    void escapeAndItsButtonCloseIt()
    {
        QWidget page;
        MessageBar bar(&page);
        QSignalSpy closed(&bar, &MessageBar::closed);
        bar.say(MessageBar::Severity::Info, QStringLiteral("Hello."));
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(!bar.isSpeaking());
        bar.say(MessageBar::Severity::Info, QStringLiteral("Hello."));
        bar.findChild<QToolButton *>(QStringLiteral("messageCloseButton"))->click();
        QVERIFY(!bar.isSpeaking());
        QCOMPARE(closed.count(), 2);
    }
    // Not to whatever comes next in the window.
    void theKeyboardGoesBackToWhereItWas()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *bar = new MessageBar(&page);
        auto *search = new QLineEdit(&page); // comes next
        auto *typing = new QLineEdit(&page);
        for (QWidget *each :
             {static_cast<QWidget *>(bar), static_cast<QWidget *>(search), static_cast<QWidget *>(typing)})
            column->addWidget(each);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page, test::kPatience));
        const auto *close = bar->findChild<QToolButton *>(QStringLiteral("messageCloseButton"));
        typing->setFocus();
        bar->say(MessageBar::Severity::Info, QStringLiteral("Hello."));
        QTest::mouseClick(const_cast<QToolButton *>(close), Qt::LeftButton);
        QVERIFY(!bar->isSpeaking());
        QCOMPARE(QApplication::focusWidget(), typing);
        // By the keyboard, from one of its buttons to the next.
        bar->say(MessageBar::Severity::Info, QStringLiteral("Hello."), QStringLiteral("why"));
        bar->findChild<QPushButton *>(QStringLiteral("messageDetailsButton"))->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), close);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), typing);
        // Who types elsewhere goes on typing.
        bar->say(MessageBar::Severity::Info, QStringLiteral("Hello."));
        search->setFocus();
        bar->clear();
        QCOMPARE(QApplication::focusWidget(), search);
    }
    void aMessageEndsWithItsReason()
    {
        MessageBar bar;
        const auto say = [&bar] { bar.say(MessageBar::Severity::Bad, QStringLiteral("It failed.")); };
        say();
        bar.end(MessageBar::BySuccess);
        QVERIFY(!bar.isSpeaking());
        say();
        bar.end(MessageBar::ByLeaving);
        QVERIFY(!bar.isSpeaking());
        say();
        bar.endOnly(MessageBar::BySuccess);
        bar.end(MessageBar::ByLeaving);
        QVERIFY(bar.isSpeaking());
        bar.end(MessageBar::BySuccess);
        QVERIFY(!bar.isSpeaking());
        say();
        bar.endOnly({});
        bar.end(MessageBar::ByLeaving);
        bar.end(MessageBar::BySuccess);
        QVERIFY(bar.isSpeaking());
        say(); // the next one is usual again
        bar.end(MessageBar::ByLeaving);
        QVERIFY(!bar.isSpeaking());
    }
    void aMessageAboutAFieldEndsWithItsText()
    {
        MessageBar bar;
        QLineEdit field;
        bar.say(MessageBar::Severity::Bad, QStringLiteral("Nobody is called so."));
        bar.endByTyping(&field);
        field.setText(QStringLiteral("put there by the program"));
        QVERIFY(bar.isSpeaking());
        QTest::keyClicks(&field, QStringLiteral("x"));
        QVERIFY(!bar.isSpeaking());
        // Another message has nothing to do with it.
        bar.say(MessageBar::Severity::Bad, QStringLiteral("Nobody is called so."));
        bar.endByTyping(&field);
        bar.say(MessageBar::Severity::Bad, QStringLiteral("The stick is full."));
        QTest::keyClicks(&field, QStringLiteral("x"));
        QVERIFY(bar.isSpeaking());
    }
    void whatFilesContainIsNoMarkup()
    {
        MessageBar bar;
        bar.say(MessageBar::Severity::Bad, QStringLiteral("<img src=x> is no name."));
        QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("messageLabel"))->textFormat(), Qt::PlainText);
    }
    void everyPartIsNamedAndReached()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *bar = new MessageBar(&page);
        column->addWidget(bar);
        bar->say(MessageBar::Severity::Bad, QStringLiteral("It failed."), QStringLiteral("why"));
        bar->offer(QStringLiteral("Again"), QStringLiteral("againButton"), MessageBar::AfterPress::Close, &page, [] {});
        bar->findChild<QPushButton *>(QStringLiteral("messageDetailsButton"))->click();
        page.show();
        QCOMPARE(test::unreachableControls(&page), QStringList());
    }
};

REBOND_TEST(TestMessageBar)
#include "tst_messagebar.moc"
