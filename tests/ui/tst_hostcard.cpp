// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing to a host from the window: what is asked and when, against real servers on loopback; what is kept, and where.
#include "ui/site/hostcard.h"

#include "publish/madesite.h"
#include "publish/realservers.h"
#include "support/runner.h"
#include "ui/factscreen.h"
#include "ui/site/sitepage.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QSignalSpy>

using namespace rebond;
using namespace rebond::test;
using namespace rebond::ui;

namespace {

// Of the system's key store nothing is touched.
class MemoryPasswords final : public ui::site::Passwords
{
public:
    explicit MemoryPasswords(QMap<QString, QString> &all, bool isOpen) : m_all(all), m_isOpen(isOpen) {}
    void find(const QString &account, QObject *receiver, Found found) override
    {
        const auto password = m_isOpen && m_all.contains(account) ? std::optional(m_all.value(account)) : std::nullopt;
        QMetaObject::invokeMethod(
            receiver, [found = std::move(found), password] { found(password); }, Qt::QueuedConnection);
    }
    void keep(const QString &account, const QString &password, QObject *receiver, Kept kept) override
    {
        if (m_isOpen)
            m_all.insert(account, password);
        QMetaObject::invokeMethod(
            receiver, [kept = std::move(kept), isKept = m_isOpen] { kept(isKept); }, Qt::QueuedConnection);
    }
    void forget(const QString &account) override { m_all.remove(account); }

private:
    QMap<QString, QString> &m_all;
    bool m_isOpen;
};

// The card alone, with a small site in a folder.
struct HostScreen
{
    explicit HostScreen(bool hasStore = true) : card(std::make_unique<ui::site::HostCard>(bench.surroundings()))
    {
        const QString folder = bench.folder.filePath(QStringLiteral("public"));
        writeSite(folder, siteOf(QStringLiteral("ab"), QStringLiteral("19")), QStringLiteral("19"));
        card->setPasswords(std::make_unique<MemoryPasswords>(passwords, hasStore));
        card->setToday(QStringLiteral("20"));
        card->setWork([folder] {
            return [folder](const publish::Place &place, const publish::Access &access, TaskContext &task) {
                const auto host = publish::openHost(place, access);
                return publish::send(folder, place, *host, task);
            };
        });
        bench.show(*card);
    }
    [[nodiscard]] QLineEdit *edit(const char *name) const { return card->findChild<QLineEdit *>(QLatin1String(name)); }
    [[nodiscard]] QLabel *label(const char *name) const { return card->findChild<QLabel *>(QLatin1String(name)); }
    void fill(const QString &address, const QString &user, const QString &password) const
    {
        edit("hostAddressEdit")->setText(address);
        edit("hostUserEdit")->setText(user);
        edit("hostPasswordEdit")->setText(password);
    }
    void press() const { card->findChild<QPushButton *>(QStringLiteral("publishToHostButton"))->click(); }
    // Until something is said; whether the site was published.
    [[nodiscard]] bool publish() const
    {
        QSignalSpy finished(card.get(), &ui::site::HostCard::finished);
        press();
        waitFor(finished);
        return !finished.isEmpty() && finished.first().first().toBool();
    }
    // Presses what the message offers.
    [[nodiscard]] bool take(const char *offer) const
    {
        QSignalSpy finished(card.get(), &ui::site::HostCard::finished);
        bench.messages->findChild<QPushButton *>(QLatin1String(offer))->click();
        waitFor(finished);
        return !finished.isEmpty() && finished.first().first().toBool();
    }
    [[nodiscard]] QString said() const { return bench.messages->sentence(); }
    // What has the keyboard, in the card's own window: the message has one of its own here.
    [[nodiscard]] QString where() const { return card->focusWidget() ? card->focusWidget()->objectName() : QString(); }

    Bench bench;
    QMap<QString, QString> passwords;
    std::unique_ptr<ui::site::HostCard> card;

private:
    static void waitFor(QSignalSpy &finished) { QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), kPatience); }
};

QStringList publishedAt(const RealServer &server)
{
    return QDir(server.pages()).entryList(QDir::Files);
}

} // namespace

class TestHostCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSiteIsPublishedAndThePasswordKeptWhereItBelongs()
    {
        const WebDavServer server;
        if (!server.whyMissing().isEmpty())
            QSKIP(qPrintable(server.whyMissing()));
        const HostScreen screen;
        QVERIFY(!screen.label("hostStandingLabel")->isVisible());
        screen.fill(server.address(), kUser, kPassword);
        QVERIFY2(screen.publish(), qPrintable(screen.said()));
        QCOMPARE(filesIn(server.pages()), siteOf(QStringLiteral("ab"), QStringLiteral("19")));
        QVERIFY2(screen.said().contains(QStringLiteral("stands at its host")), qPrintable(screen.said()));
        QCOMPARE(screen.label("hostStandingLabel")->text(),
                 QStringLiteral("Published on 30 June 2012 at %1: 19, today 20.").arg(server.address()));
        QTRY_COMPARE(screen.passwords.values(), QStringList(kPassword));
        QCOMPARE(screen.edit("hostPasswordEdit")->text(), QString());
        QVERIFY2(screen.publish(), qPrintable(screen.said())); // with the one from the store
        QVERIFY2(screen.said().contains(QStringLiteral("nothing was sent")), qPrintable(screen.said()));
        const QJsonObject kept = screen.card->kept();
        QVERIFY(!QJsonDocument(kept).toJson().contains("geheim"));
        // Another one, made anew, knows where and when, and has the password from the store alone.
        HostScreen again;
        again.card->begin(kept);
        QCOMPARE(again.edit("hostAddressEdit")->text(), server.address());
        QCOMPARE(again.edit("hostPasswordEdit")->text(), QString());
        QVERIFY(again.label("hostStandingLabel")->text().contains(server.address()));
        QVERIFY(!again.publish());
        again.passwords = screen.passwords;
        QVERIFY2(again.publish(), qPrintable(again.said()));
    }
    // Through the page: the folder is written on the way, and nothing secret is among the settings or in the cohort file.
    void thePageWritesItsFolderAndSendsIt()
    {
        const WebDavServer server;
        if (!server.whyMissing().isEmpty())
            QSKIP(qPrintable(server.whyMissing()));
        FactScreen<ui::site::SitePage> screen("siteLeftOutTable");
        QMap<QString, QString> passwords;
        auto *card = screen.page->findChild<ui::site::HostCard *>();
        card->setPasswords(std::make_unique<MemoryPasswords>(passwords, true));
        screen.bench.files.answers = {screen.bench.folder.filePath(QStringLiteral("public"))}; // asked for on the way
        screen.edit("hostAddressEdit")->setText(server.address());
        screen.edit("hostUserEdit")->setText(kUser);
        screen.edit("hostPasswordEdit")->setText(kPassword);
        QSignalSpy finished(card, &ui::site::HostCard::finished);
        QSignalSpy surveyed(screen.page.get(), &ui::site::SitePage::surveyed);
        screen.press("publishToHostButton");
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty() && finished.last().first().toBool() && !surveyed.isEmpty(),
                                 kPatience);
        QVERIFY(publishedAt(server).size() > 60);
        QVERIFY(screen.words("siteStandingLabel").startsWith(QStringLiteral("Site published on 30 June 2012: 20")));
        QVERIFY(screen.words("hostStandingLabel").contains(QStringLiteral(": 20, today 20.")));
        screen.page->hide(); // keeps
        screen.page.reset();
        for (const QString &path : {screen.bench.settings.path(), screen.workspace->store().path()}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("geheim"), qPrintable(path));
        }
        const ui::site::SitePage again(screen.workspace, screen.bench.surroundings());
        QCOMPARE(again.findChild<QLineEdit *>(QStringLiteral("hostAddressEdit"))->text(), server.address());
    }
    void withoutAKeyStoreItIsAskedForEachTime()
    {
        const WebDavServer server;
        if (!server.whyMissing().isEmpty())
            QSKIP(qPrintable(server.whyMissing()));
        const HostScreen screen(false);
        screen.fill(server.address(), kUser, {});
        QVERIFY(!screen.publish());
        QVERIFY2(screen.said().startsWith(QStringLiteral("Give the password of facilitator")),
                 qPrintable(screen.said()));
        QCOMPARE(screen.where(), QStringLiteral("hostPasswordEdit"));
        QTest::keyClicks(screen.edit("hostPasswordEdit"), QStringLiteral("falsch"));
        QVERIFY(!screen.publish());
        QVERIFY2(screen.said().contains(QStringLiteral("refuses this user")), qPrintable(screen.said()));
        QCOMPARE(publishedAt(server), QStringList());
        screen.edit("hostPasswordEdit")->setText(kPassword);
        QVERIFY2(screen.publish(), qPrintable(screen.said()));
        QTRY_VERIFY(screen.label("hostNoStoreLabel")->isVisible());
        QVERIFY(!screen.publish()); // and again
        QVERIFY(screen.said().startsWith(QStringLiteral("Give the password")));
    }
    void aKeyIsTrustedOnceAndAnotherOneTold()
    {
        const SshServer server;
        if (!server.whyMissing().isEmpty())
            QSKIP(qPrintable(server.whyMissing()));
        const HostScreen screen;
        QString address = server.address();
        screen.fill(address.insert(7, kUser + u'@'), {}, kPassword);
        QVERIFY(!screen.publish());
        QVERIFY2(screen.said().contains(server.fingerprint()), qPrintable(screen.said()));
        QVERIFY(screen.said().contains(QStringLiteral("not known yet")));
        QCOMPARE(publishedAt(server), QStringList());
        QCOMPARE(screen.edit("hostUserEdit")->text(), kUser); // taken out of the address
        QVERIFY2(screen.take("trustKeyButton"), qPrintable(screen.said()));
        QVERIFY(publishedAt(server).size() > 7);
        QVERIFY2(screen.publish(), qPrintable(screen.said())); // not asked again
        // The host answers with another key than the one that is kept.
        QJsonObject kept = screen.card->kept();
        QJsonObject keys = kept.value(QStringLiteral("hostKeys")).toObject();
        QCOMPARE(keys.size(), 1);
        keys.insert(keys.keys().first(), QStringLiteral("SHA256:another"));
        kept.insert(QStringLiteral("hostKeys"), keys);
        screen.card->begin(kept);
        QVERIFY(!screen.publish());
        QVERIFY2(screen.said().contains(QStringLiteral("another key")), qPrintable(screen.said()));
        screen.bench.messages->findChild<QPushButton *>(QStringLiteral("forgetKeyButton"))->click();
        QVERIFY(!screen.publish());
        QVERIFY2(screen.said().contains(QStringLiteral("not known yet")), qPrintable(screen.said()));
    }
    void whatIsNoAddressIsToldAtItsField()
    {
        const HostScreen screen;
        for (const QString &address :
             {QString(), QStringLiteral("ftp://ftp.example.org/"), QStringLiteral("example")}) {
            screen.fill(address, kUser, kPassword);
            screen.press();
            QVERIFY2(screen.said().contains(QStringLiteral("is no place")), qPrintable(screen.said()));
            QCOMPARE(screen.where(), QStringLiteral("hostAddressEdit"));
        }
    }
};

REBOND_TEST(TestHostCard)
#include "tst_hostcard.moc"
