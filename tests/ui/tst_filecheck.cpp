// SPDX-License-Identifier: GPL-3.0-or-later
// What the file's page works on for a while: the keyboard stays with the button, and damage that was found is told until it is
// mended.
#include "support/patience.h"
#include "ui/kit/pressable.h"
#include "ui/kit/task.h"
#include "ui/openedwindow.h"

#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QThreadPool>

#include <memory>

using namespace rebond;
using test::kPatience;

class TestFileCheck : public QObject
{
    Q_OBJECT

    // As the page is shown: before it is begun, whatever else is done behind the window.
    static void stopTheCheckOf(test::OpenedWindow &opened)
    {
        auto *pool = QThreadPool::globalInstance();
        const int threads = pool->maxThreadCount();
        const auto held = std::make_shared<QSemaphore>();
        const auto letGo = qScopeGuard([&] {
            held->release();
            pool->setMaxThreadCount(threads);
        });
        pool->setMaxThreadCount(1);
        pool->start([held] { held->acquire(); });
        opened.window.goTo(QStringLiteral("file"));
        const auto *button = opened.find<QPushButton>("checkFileButton");
        QVERIFY(!button->isEnabled());
        const auto tasks = opened.window.findChildren<ui::kit::Task *>();
        for (ui::kit::Task *task : tasks) {
            if (task->title() == u"Checking the whole file")
                task->cancel();
        }
        held->release();
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), kPatience);
    }

private Q_SLOTS:
    void theKeyboardStaysWithTheButtonThatWorks()
    {
        test::OpenedWindow opened;
        opened.openFew();
        opened.window.goTo(QStringLiteral("file"));
        for (const char *name : {"backUpNowButton", "checkFileButton"}) {
            auto *button = opened.find<QPushButton>(name);
            QVERIFY2(button && button->isEnabled(), name);
            button->setFocus(Qt::OtherFocusReason);
            QVERIFY2(opened.window.focusWidget() == button, name);
            button->click();
            QVERIFY2(!button->isEnabled(), name);
            QVERIFY2(!qobject_cast<QPushButton *>(opened.window.focusWidget()), name); // the next key presses nothing
            QTRY_VERIFY2_WITH_TIMEOUT(button->isEnabled(), name, kPatience);
            QVERIFY2(opened.window.focusWidget() == button, name);
        }
        // Whoever went on meanwhile is not called back.
        auto *button = opened.find<QPushButton>("checkFileButton");
        auto *other = opened.find<QPushButton>("openFileFolderButton");
        button->click();
        other->setFocus(Qt::OtherFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), kPatience);
        QVERIFY(opened.window.focusWidget() == other);
    }
    // As on the page of a photo, whose frame has the keys of the page.
    void itComesBackFromWhatHasTheKeysOfThePlace()
    {
        QWidget place;
        auto *frame = new QLineEdit(&place);
        auto *button = new QPushButton(&place);
        place.setFocusProxy(frame);
        place.show();
        QVERIFY(QTest::qWaitForWindowExposed(&place, kPatience));
        button->setFocus();
        QVERIFY(place.focusWidget() == button);
        ui::kit::setPressable(*button, false);
        QVERIFY(place.focusWidget() == frame);
        ui::kit::setPressable(*button, true);
        QVERIFY(place.focusWidget() == button);
    }
    void damageIsToldUntilItIsMended()
    {
        test::OpenedWindow opened;
        opened.openFew();
        const QByteArray bytes("as it was taken in");
        domain::File photo;
        photo.name = QStringLiteral("portrait.png");
        photo.mediaType = QStringLiteral("image/png");
        photo.sha256 = QString(64, u'0'); // of other bytes
        photo.bytes = bytes;
        auto &store = opened.session.workspace()->store();
        QVERIFY(store.write(QStringLiteral("Photo"), [&photo](storage::Transaction &transaction) {
            photo = transaction.save(photo);
            domain::Member member = transaction.list<domain::Member>().first();
            member.photo = photo.id;
            transaction.save(member);
        }));
        const auto *state = opened.find<QLabel>("fileSoundLabel");
        const auto isTold = [&opened] {
            return opened.window.messages().isSpeaking()
                && opened.window.messages().sentence().contains(QStringLiteral("Calvérac"));
        };
        opened.window.goTo(QStringLiteral("file"));
        opened.find<QPushButton>("checkFileButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), kPatience);
        QVERIFY(state->text().contains(QStringLiteral("damaged")));
        opened.window.goTo(QStringLiteral("settings"));
        QVERIFY(!isTold());
        opened.window.goTo(QStringLiteral("file"));
        QVERIFY(isTold());
        // Mended elsewhere: looked at again by itself, and the next time where that is stopped.
        opened.window.goTo(QStringLiteral("settings"));
        photo.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QVERIFY(store.write(QStringLiteral("Photo"),
                            [&photo](storage::Transaction &transaction) { photo = transaction.save(photo); }));
        opened.window.goTo(QStringLiteral("file"));
        stopTheCheckOf(opened);
        QVERIFY(isTold() && state->text().contains(QStringLiteral("damaged")));
        opened.window.goTo(QStringLiteral("settings"));
        opened.window.goTo(QStringLiteral("file"));
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(QStringLiteral("every page")), kPatience);
        QVERIFY(!isTold());
        opened.window.goTo(QStringLiteral("settings"));
        opened.window.goTo(QStringLiteral("file"));
        QVERIFY(!isTold() && opened.find<QPushButton>("checkFileButton")->isEnabled());
    }
};

REBOND_TEST(TestFileCheck)
#include "tst_filecheck.moc"
