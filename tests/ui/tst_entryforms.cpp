// SPDX-License-Identifier: GPL-3.0-or-later
// What every form of a page of records promises, on the page of the members: nothing typed is lost by a key.
#include "ui/memberscreen.h"

#include "support/runner.h"
#include "ui/models/formpanel.h"
#include "ui/models/newcompany.h"
#include "ui/paper/printview.h"

#include <QLabel>
#include <QLineEdit>
#include <QSemaphore>

#include <thread>

using namespace rebond;
using test::kPatience;

namespace {
// Somebody who writes meanwhile: whoever saves waits.
class Writer
{
public:
    explicit Writer(storage::Store &store)
        : m_thread([this, &store] {
              (void)store.write(QStringLiteral("Elsewhere"), [this](storage::Transaction &) {
                  m_hasBegun.release();
                  m_mayEnd.acquire();
              });
          })
    {
        m_hasBegun.acquire();
    }
    ~Writer() { end(); }
    void end()
    {
        m_mayEnd.release();
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    QSemaphore m_hasBegun;
    QSemaphore m_mayEnd;
    std::thread m_thread;
};
} // namespace

class TestEntryForms : public QObject
{
    Q_OBJECT

    using Screen = test::MemberScreen;

    static QLineEdit *line(const Screen &screen, const char *name) { return screen.find<QLineEdit>(name); }
    static void edit(const Screen &screen) { QTest::keyClick(screen.find<QTableView>("membersTable"), Qt::Key_Return); }
    static QPushButton *offered(const Screen &screen, const char *button)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // those of earlier messages
        return screen.bench.messages->findChild<QPushButton *>(QLatin1String(button));
    }

private Q_SLOTS:
    void thatACompanyIsNewIsToldOnce()
    {
        using rebond::exchange::ListKind;
        const Screen screen;
        const QString key = QStringLiteral("company");
        ui::models::FormPanel form(ListKind::Outcomes, {{QStringLiteral("Where"), {key}}});
        ui::models::tellOfNewCompanies(&form,
                                       std::shared_ptr<storage::Store>(screen.workspace, &screen.workspace->store()));
        auto *company = form.lineOf(key);
        const auto leave = [company](const QString &name) {
            company->setText(name);
            Q_EMIT company->editingFinished();
        };
        const auto *fresh = form.findChild<QLabel *>(QStringLiteral("newCompanyLabel"));
        leave(QStringLiteral("Olivette Clout"));
        QTRY_VERIFY_WITH_TIMEOUT(!fresh->isHidden(), kPatience);
        rebond::exchange::Applied told;
        told.doubts = {{rebond::exchange::fieldAt(ListKind::Outcomes, key), QStringLiteral("Did you mean it?"), {}}};
        QVERIFY(form.tell(told).isEmpty());
        QVERIFY(fresh->isHidden());
        Q_EMIT company->editingFinished(); // looked up once more
        QTRY_VERIFY_WITH_TIMEOUT(!form.findChild<ui::kit::Task *>(), kPatience);
        QVERIFY(fresh->isHidden());
        leave(QStringLiteral("Atelier tout neuf")); // another one
        QTRY_VERIFY_WITH_TIMEOUT(!fresh->isHidden(), kPatience);
    }
    void aFormBegunIsNotBegunAnew()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        screen.page->startWork();
        QVERIFY(screen.shows("memberForm"));
        line(screen, "cityEdit")->setFocus();
        QTest::keyClicks(line(screen, "cityEdit"), QStringLiteral("Vence"));
        screen.page->startWork();
        QVERIFY(screen.shows("memberForm"));
        QCOMPARE(line(screen, "cityEdit")->text(), QStringLiteral("Vence"));
        QTRY_VERIFY_WITH_TIMEOUT(line(screen, "cityEdit")->hasFocus(), kPatience);
        QVERIFY2(screen.said().contains(QStringLiteral("not saved yet")), qPrintable(screen.said()));
        // The same for one that stands.
        screen.press("cancelButton");
        edit(screen);
        const QString name = line(screen, "familyNameEdit")->text();
        line(screen, "cityEdit")->setText(QStringLiteral("Vence"));
        screen.page->startWork();
        QCOMPARE(line(screen, "familyNameEdit")->text(), name);
        QCOMPARE(line(screen, "cityEdit")->text(), QStringLiteral("Vence"));
        // What holds nothing of the user's gives way.
        screen.press("cancelButton");
        edit(screen);
        screen.page->startWork();
        QCOMPARE(line(screen, "familyNameEdit")->text(), QString());
    }
    void aFormThatWasLeftComesBack()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        screen.page->startWork();
        line(screen, "familyNameEdit")->setText(QStringLiteral("Garbiol"));
        QTest::keyClick(line(screen, "familyNameEdit"), Qt::Key_Escape);
        QVERIFY(!screen.shows("memberForm"));
        QVERIFY2(screen.said().contains(QStringLiteral("without saving")), qPrintable(screen.said()));
        offered(screen, "bringBackButton")->click();
        QVERIFY(screen.shows("memberForm"));
        QCOMPARE(line(screen, "familyNameEdit")->text(), QStringLiteral("Garbiol"));
        // Or when the next one is begun, even if something else was said meanwhile.
        screen.press("cancelButton");
        screen.bench.messages->clear();
        screen.press("newMemberButton");
        QCOMPARE(line(screen, "familyNameEdit")->text(), QString());
        line(screen, "familyNameEdit")->setText(QStringLiteral("Amiravel"));
        offered(screen, "bringBackButton")->click();
        QCOMPARE(line(screen, "familyNameEdit")->text(), QStringLiteral("Garbiol"));
        offered(screen, "bringBackButton")->click(); // and what stood there instead
        QCOMPARE(line(screen, "familyNameEdit")->text(), QStringLiteral("Amiravel"));
        // A change of one that stands comes back to that one.
        screen.press("cancelButton");
        edit(screen);
        const QString name = line(screen, "familyNameEdit")->text();
        line(screen, "cityEdit")->setText(QStringLiteral("Vence"));
        screen.press("cancelButton");
        offered(screen, "bringBackButton")->click();
        QCOMPARE(line(screen, "familyNameEdit")->text(), name);
        QCOMPARE(line(screen, "cityEdit")->text(), QStringLiteral("Vence"));
        // Nothing typed, nothing said.
        screen.press("cancelButton");
        screen.bench.messages->clear();
        edit(screen);
        screen.press("cancelButton");
        QVERIFY(!screen.bench.messages->isSpeaking());
    }
    void aFormThatWasLeftIsNoDraft()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        edit(screen);
        line(screen, "cityEdit")->setText(QStringLiteral("Vence"));
        QVERIFY(!screen.page->preparation().isEmpty());
        screen.press("cancelButton");
        QVERIFY(screen.page->preparation().isEmpty());
        screen.page->print();
        const auto *paper = [&] {
            ui::paper::PrintView *found = nullptr;
            [&] {
                QTRY_VERIFY_WITH_TIMEOUT((found = screen.page->findChild<ui::paper::PrintView *>()) != nullptr,
                                         kPatience);
            }();
            return found;
        }();
        QVERIFY(paper && paper->isVisible());
        QVERIFY(screen.page->preparation().isEmpty());
        screen.page->goToRecord(screen.member("M07").id.raw());
        QVERIFY(!paper->isVisible());
        QVERIFY(screen.shows("membersTable"));
    }
    void aFormThatIsSavedIsNotLeftMeanwhile()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        edit(screen);
        line(screen, "cityEdit")->setFocus();
        line(screen, "cityEdit")->setText(QStringLiteral("Vence"));
        {
            Writer writer(screen.store());
            QTest::keyClick(line(screen, "cityEdit"), Qt::Key_Return);
            QVERIFY(!line(screen, "cityEdit")->isEnabled());
            QVERIFY(!screen.find<QPushButton>("cancelButton")->isEnabled());
            QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget(), kPatience);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY(screen.shows("memberForm"));
            screen.page->startWork(); // another one
            QCOMPARE(line(screen, "cityEdit")->text(), QStringLiteral("Vence"));
            writer.end();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!screen.shows("memberForm"), kPatience);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Change member M01"));
        // What is refused without naming a field gives the keyboard back to where it was.
        edit(screen);
        line(screen, "cityEdit")->setFocus();
        line(screen, "cityEdit")->setText(QStringLiteral("Grasse"));
        domain::Member other = screen.member("M01");
        other.headline = QStringLiteral("Changed elsewhere");
        QVERIFY(screen.store().write(QStringLiteral("Elsewhere"), [&](storage::Transaction &t) { t.save(other); }));
        QTest::keyClick(line(screen, "cityEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(offered(screen, "keepTypedButton"), kPatience);
        QCOMPARE(screen.page->focusWidget(), line(screen, "cityEdit")); // the bar is a window of its own here
        QCOMPARE(line(screen, "cityEdit")->text(), QStringLiteral("Grasse"));
    }
    void everyRemarkIsTold()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        screen.press("newMemberButton");
        line(screen, "familyNameEdit")->setText(QStringLiteral("Sansdouble"));
        line(screen, "givenNameEdit")->setText(QStringLiteral("Ondine"));
        line(screen, "postalCodeEdit")->setText(QStringLiteral("6140"));
        line(screen, "phoneEdit")->setText(QStringLiteral("93 12 34 56")); // of before 1996
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->isSpeaking(), kPatience);
        QVERIFY2(screen.said().contains(QStringLiteral("06140")), qPrintable(screen.said()));
        QVERIFY2(screen.said().contains(QStringLiteral("93 12 34 56")), qPrintable(screen.said()));
    }
};

REBOND_TEST(TestEntryForms)
#include "tst_entryforms.moc"
