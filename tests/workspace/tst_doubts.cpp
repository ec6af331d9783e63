// SPDX-License-Identifier: GPL-3.0-or-later
// Of doubtful data only the first are kept where a screen shows no more, and all are counted.
#include "operations/demonstration.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "workspace/doubtlist.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::domain;

class TestDoubts : public QObject
{
    Q_OBJECT

    const Formats m_formats{Language::English};
    const FixedClock m_clock{QDateTime(QDate(2012, 6, 30), QTime(12, 0), Qt::UTC)};
    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("60.rebond"));
        QVERIFY(operations::createDemonstration(path));
        auto opened = workspace::Workspace::open(path, m_clock, QStringLiteral("Test"));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        // Acts and interviews of a year to come, an outcome of another: something in each part of the list.
        const Done written = m_workspace->store().write(QStringLiteral("Odd"), [](storage::Transaction &transaction) {
            const QList<Act> acts = transaction.list<Act>();
            for (Act act : acts.first(9)) {
                act.date = QDate(2015, 1, 1);
                transaction.save(act);
            }
            const QList<Interview> interviews = transaction.list<Interview>();
            for (Interview interview : interviews.first(7)) {
                interview.date = QDate(1900, 1, 1);
                transaction.save(interview);
            }
        });
        QVERIFY(written);
    }
    void theFirstAreThoseOfAll_data()
    {
        QTest::addColumn<int>("most");
        for (const int most : {0, 1, 5, 9, 12, 1000})
            QTest::addRow("%d", most) << most;
    }
    void theFirstAreThoseOfAll()
    {
        QFETCH(const int, most);
        SilentTask task;
        const auto all = m_workspace->doubts(m_formats, task);
        QVERIFY(all && all->size() >= 16);
        const auto first = m_workspace->firstDoubts(most, m_formats, task);
        QVERIFY(first);
        QCOMPARE(first->count, all->size());
        QCOMPARE(first->first, all->first(std::min<qsizetype>(all->size(), most)));
    }
    void theListCountsThemAll()
    {
        SilentTask task;
        const auto all = m_workspace->doubts(m_formats, task);
        const auto list = workspace::doubtList(*m_workspace, m_formats, task);
        QVERIFY(all && list);
        QCOMPARE(list->count, all->size());
        QCOMPARE(list->lines.size(), all->size());
        for (qsizetype i = 0; i < all->size(); ++i)
            QCOMPARE(list->lines.at(i).sentence, all->at(i).sentence);
    }
};

REBOND_TEST(TestDoubts)
#include "tst_doubts.moc"
