// SPDX-License-Identifier: GPL-3.0-or-later
// Every model behind a list of the window keeps the rules of models, while pages are gone through, searched, and the file is
// written to.
#include "support/patience.h"
#include "ui/openedwindow.h"
#include "ui/shell/pages.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QThreadPool>

#include <map>
#include <memory>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;

class TestModels : public QObject
{
    Q_OBJECT

    using Testers = std::map<const QAbstractItemModel *, std::unique_ptr<QAbstractItemModelTester>>;

    static void arrive()
    {
        for (int i = 0; i < 3; ++i) {
            QThreadPool::globalInstance()->waitForDone();
            QTest::qWait(30);
        }
    }
    // Those of ours that stand in the window and are not watched yet; choices and completions are Qt's.
    static void watch(const test::OpenedWindow &opened, Testers &testers)
    {
        const auto views = opened.window.findChildren<QAbstractItemView *>();
        for (const QAbstractItemView *view : views) {
            QAbstractItemModel *model = view->model();
            if (!model || testers.contains(model) || model->inherits("QStandardItemModel")
                || model->inherits("QStringListModel") || model->inherits("QAbstractProxyModel"))
                continue;
            testers[model] =
                std::make_unique<QAbstractItemModelTester>(model,
                                                           QAbstractItemModelTester::FailureReportingMode::QtTest);
        }
    }
    static void goThrough(test::OpenedWindow &opened, Testers &testers)
    {
        for (const shell::PageSpec &spec : shell::pageSpecs()) {
            opened.window.goTo(QLatin1String(spec.id));
            arrive();
            watch(opened, testers);
            if (QTest::currentTestFailed())
                qWarning("on the page %s", spec.id);
        }
    }
    static void writeSomething(const test::OpenedWindow &opened)
    {
        const Done written = opened.session.workspace()
                                 ->store()
                                 .write(QStringLiteral("Something"), [](storage::Transaction &transaction) {
                                     domain::Act act = transaction.list<domain::Act>().last();
                                     act.id = {};
                                     act.revision = 0;
                                     act.reference.clear();
                                     act.dueOn = QDate(2012, 6, 30);
                                     transaction.save(act);
                                     domain::Member member = transaction.list<domain::Member>().first();
                                     member.city = QStringLiteral("Menton");
                                     transaction.save(member);
                                 });
        QVERIFY(written);
    }

private Q_SLOTS:
    void everyModelKeepsItsRules()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        Testers testers;
        goThrough(opened, testers);
        // What is due, histories, members, companies, leads and their acts, interviews, outcomes, workshops, press, journal …
        QVERIFY2(testers.size() >= 14, qPrintable(QString::number(testers.size())));
        for (const char *view : {"todoTable", "memberHistoryTable", "checksTable", "journalTable", "cohortsTable"})
            QVERIFY2(testers.contains(opened.find<QTableView>(view)->model()), view);
        // A list that would be imported.
        opened.bench.files.answers = {
            test::writeFile(opened.bench.folder.path(), QStringLiteral("membres.csv"),
                            "Nom;Prénom;Date d'entrée\r\nGarbiol;Inès;20/06/2011\r\nIribar;;\r\n")};
        opened.action("file.import")->trigger();
        const auto *plan = opened.find<QTableView>("planTable");
        QTRY_COMPARE_WITH_TIMEOUT(plan->model()->rowCount(), 2, kPatience);
        QVERIFY(testers.contains(plan->model()));

        opened.window.goTo(QStringLiteral("members"));
        opened.find<QLineEdit>("membersSearchEdit")->setText(QStringLiteral("an"));
        arrive();
        writeSomething(opened);
        arrive();
        goThrough(opened, testers);
        QVERIFY(opened.session.workspace()->store().history().undo());
        arrive();
        goThrough(opened, testers);
        testers.clear(); // before what they watch
    }
};

REBOND_TEST(TestModels)
#include "tst_models.moc"
