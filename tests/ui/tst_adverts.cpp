// SPDX-License-Identifier: GPL-3.0-or-later
// The advertisement of an act on the page of leads: its text in the form, its file beside the list.
#include "storage/mappings/all.h"
#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/kit/messagebar.h"
#include "ui/models/formpanel.h"
#include "ui/outreach/outreachpage.h"
#include "ui/samples.h"
#include "ui/steps.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;
using domain::Act;
using outreach::OutreachPage;
using test::kPatience;

namespace {
}

class TestAdvertsOfLeads : public QObject
{
    Q_OBJECT

    struct Screen
    {
        Screen()
        {
            workspace = test::openDemonstration(bench.folder.path(), bench.clock);
            page = std::make_unique<OutreachPage>(workspace, bench.surroundings());
            bench.show(*page);
        }
        template<typename W>
        W *find(const char *objectName) const
        {
            return page->findChild<W *>(QLatin1String(objectName));
        }
        void choose(int row) const
        {
            auto *table = find<QTableView>("outreachTable");
            table->setCurrentIndex(table->model()->index(row, 0));
        }
        QString said(const char *label) const { return find<QLabel>(label)->text(); }
        // The newest act of all.
        Act newest() const
        {
            QList<Act> acts =
                workspace->store().read([](storage::Reader &reader) { return reader.list<Act>(); }).value();
            return *std::max_element(acts.cbegin(), acts.cend(), [](const Act &one, const Act &other) {
                return std::pair(one.date, one.id) < std::pair(other.date, other.id);
            });
        }
        QString undoLabel() const { return test::stepsOf(workspace->store()).undoLabel().value_or(QString()); }
        QString write(const char *name, const QByteArray &bytes) const
        {
            return test::writeFile(bench.folder.path(), QString::fromLatin1(name), bytes);
        }
        bool drop(const QList<QUrl> &urls) const
        {
            auto *panel = find<QWidget>("leadPanel");
            QMimeData data;
            data.setUrls(urls);
            QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(panel, &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(panel, &drop);
            return drop.isAccepted();
        }

        test::Bench bench;
        std::shared_ptr<workspace::Workspace> workspace;
        std::unique_ptr<OutreachPage> page;
    };

private Q_SLOTS:
    void aFileIsDroppedShownOpenedAndTakenOff()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QTableView>("outreachTable")->model()->rowCount() > 0, kPatience);
        screen.choose(0);
        const QByteArray pdf = "%PDF-1.4\nComptable";
        const QUrl url = QUrl::fromLocalFile(screen.write("Offre comptable.pdf", pdf));
        QVERIFY(!screen.drop({QUrl(QStringLiteral("https://example.org/offre.pdf"))}));
        QVERIFY(!screen.drop({url, url}));
        QVERIFY(!screen.find<QAction>("openAdvertAction")->isEnabled());
        QVERIFY(!screen.find<QAction>("removeAdvertAction")->isEnabled());
        const Act before = screen.newest();
        QVERIFY(screen.drop({url}));
        QTRY_VERIFY_WITH_TIMEOUT(screen.newest().advert.has_value(), kPatience);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Advertisement of %1").arg(before.reference));
        QTRY_VERIFY_WITH_TIMEOUT(screen.said("leadAdvertFileLabel")
                                     .startsWith(QStringLiteral("Offre comptable.pdf, taken in on ")),
                                 kPatience);
        screen.find<QAction>("openAdvertAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(screen.bench.desktop.files.size(), 1, kPatience);
        const QString copy = screen.bench.desktop.files.constFirst();
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pdf);
        file.close();
        screen.find<QAction>("removeAdvertAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!screen.newest().advert.has_value(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.said("leadAdvertFileLabel").isEmpty(), kPatience);
        for (int i = 0; i < 2; ++i)
            QVERIFY(screen.workspace->store().history().undo());
        Act after = screen.newest();
        after.revision = before.revision;
        QCOMPARE(after, before);
        screen.page.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(copy), kPatience); // goes with the page
    }
    void aFileIsChosenAndAWrongOneIsRefused()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QTableView>("outreachTable")->model()->rowCount() > 0, kPatience);
        screen.choose(0);
        screen.bench.files.answers = {screen.write("offre.pdf", "hello"), screen.write("panneau.pdf", "%PDF-1.4\n")};
        screen.find<QAction>("chooseAdvertAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->isSpeaking(), kPatience);
        QVERIFY(screen.bench.messages->sentence().contains(u"offre.pdf"));
        QVERIFY(!screen.newest().advert);
        screen.find<QAction>("chooseAdvertAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(screen.newest().advert.has_value(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.said("leadAdvertFileLabel").startsWith(QStringLiteral("panneau.pdf, ")),
                                 kPatience);
    }
    void itsTextIsWrittenInTheFormInOneStep()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QTableView>("outreachTable")->model()->rowCount() > 0, kPatience);
        screen.choose(0);
        const Act before = screen.newest();
        screen.find<QPushButton>("editActButton")->click();
        auto *form = screen.find<models::FormPanel>("actForm");
        QVERIFY(form && form->isVisibleTo(screen.page.get()));
        auto *text = form->findChild<QPlainTextEdit *>(QStringLiteral("advertTextEdit"));
        QVERIFY(!form->isChanged());
        text->setPlainText(QStringLiteral("Comptable H/F, Nice.\nTrois jours par semaine.\n"));
        QVERIFY(form->isChanged());
        // What is typed outlives the form: another window's language, a draft.
        const QVariantMap kept = screen.page->preparation();
        QVERIFY(kept.value(QStringLiteral("typed")).toMap().contains(QStringLiteral("advert_text")));
        screen.find<QPushButton>("saveButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!form->isVisibleTo(screen.page.get()), kPatience);
        Act expected = before;
        expected.advertText = QStringLiteral("Comptable H/F, Nice.\nTrois jours par semaine.");
        expected.revision = before.revision + 1;
        QCOMPARE(screen.newest(), expected);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Change act %1").arg(before.reference));
        QTRY_COMPARE_WITH_TIMEOUT(screen.said("leadAdvertTextLabel"),
                                  QStringLiteral("Comptable H/F, Nice. Trois jours par semaine."), kPatience);
        QVERIFY(screen.workspace->store().history().undo());
        QVERIFY(screen.newest().advertText.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(screen.said("leadAdvertTextLabel").isEmpty(), kPatience);
        screen.page->resume(kept);
        QCOMPARE(text->toPlainText(), QStringLiteral("Comptable H/F, Nice.\nTrois jours par semaine.\n"));
    }
};

REBOND_TEST(TestAdvertsOfLeads)
#include "tst_adverts.moc"
