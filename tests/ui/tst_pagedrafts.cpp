// SPDX-License-Identifier: GPL-3.0-or-later
// What was begun on a page and not saved goes on there: a debrief, the round of a workshop, notes of its register.
#include "operations/workshops.h"
#include "storage/mappings/all.h"
#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/interviews/interviewspage.h"
#include "ui/kit/growingedit.h"
#include "ui/samples.h"
#include "ui/workshops/roundview.h"
#include "ui/workshops/workshopspage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

#include <memory>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;

namespace {

QVariantMap throughJson(const QVariantMap &draft)
{
    return QJsonDocument::fromJson(QJsonDocument(QJsonObject::fromVariantMap(draft)).toJson()).object().toVariantMap();
}

} // namespace

class TestPageDrafts : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Bench> m_bench;

private Q_SLOTS:
    void init() { m_bench = std::make_unique<test::Bench>(); }
    void cleanup() { m_bench.reset(); }

    void aDebriefComesBackToItsInterview()
    {
        const auto workspace = test::openDemonstration(m_bench->folder.path(), m_bench->clock);
        const auto interview = workspace->store()
                                   .read([](storage::Reader &reader) {
                                       return reader
                                           .first(storage::Query<domain::Interview>().where(&domain::Interview::debrief,
                                                                                            QString()))
                                           .value();
                                   })
                                   .value();
        QVariantMap draft{{QStringLiteral("debrief"),
                           QVariantMap{{QStringLiteral("id"), interview.id.toString()},
                                       {QStringLiteral("before"), QString()},
                                       {QStringLiteral("typed"), QStringLiteral("Accueil chaleureux, pa")}}}};
        interviews::InterviewsPage page(workspace, m_bench->surroundings());
        m_bench->show(page);
        QVERIFY(page.takeUp(throughJson(draft)));
        auto *debrief = page.findChild<QPlainTextEdit *>(QStringLiteral("debriefEdit"));
        QTRY_COMPARE_WITH_TIMEOUT(debrief->toPlainText(), QStringLiteral("Accueil chaleureux, pa"), kPatience);
        QCOMPARE(page.draft(), draft);
        page.keepOwn(); // as where the field is left
        QVERIFY(page.draft().isEmpty());
        const auto stored = workspace->store().read([&](storage::Reader &reader) { return reader.find(interview.id); });
        QCOMPARE((*stored)->debrief, QStringLiteral("Accueil chaleureux, pa"));
        QVERIFY(page.takeUp(draft)); // saved by now: nothing is left
        QVERIFY(page.draft().isEmpty());
    }

    void theRoundGoesOnWithWhatWasTyped_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nobody wrote") << QString() << QStringLiteral("Deux appels");
        QTest::newRow("somebody wrote") << QStringLiteral("Un courrier") << QStringLiteral("Un courrier / Deux appels");
    }
    void theRoundGoesOnWithWhatWasTyped()
    {
        QFETCH(QString, meanwhile);
        QFETCH(QString, expected);
        const auto workspace = test::openDemonstration(m_bench->folder.path(), m_bench->clock);
        const auto begin = [](workshops::WorkshopsPage &page) {
            page.startRound();
            auto *round = page.findChild<workshops::RoundView *>();
            QTRY_VERIFY_WITH_TIMEOUT(round->isVisible(), kPatience);
        };
        workshops::WorkshopsPage page(workspace, m_bench->surroundings());
        m_bench->show(page);
        begin(page);
        QVERIFY(page.draft().isEmpty());
        QTest::keyClicks(page.findChild<kit::GrowingEdit *>(QStringLiteral("roundDoneEdit")),
                         QStringLiteral("Deux appels"));
        const QVariantMap draft = throughJson(page.draft());
        const QVariantMap round = draft.value(QStringLiteral("round")).toMap();
        const auto workshop = RawId::parse(round.value(QStringLiteral("workshop")).toString());
        const auto member = RawId::parse(round.value(QStringLiteral("notes")).toMap().firstKey());
        QVERIFY(workshop && member);
        if (!meanwhile.isEmpty()) {
            operations::RoundNote note;
            note.done = meanwhile;
            QVERIFY(operations::noteRound(workspace->store(), Id<domain::Workshop>(*workshop),
                                          Id<domain::Member>(*member), note));
        }
        workshops::WorkshopsPage next(workspace, m_bench->surroundings());
        m_bench->show(next);
        QVERIFY(next.takeUp(draft));
        QCOMPARE(next.draft(), draft); // it waits for the round
        begin(next);
        QCOMPARE(next.findChild<kit::GrowingEdit *>(QStringLiteral("roundDoneEdit"))->text(), expected);
        QVERIFY(!next.draft().isEmpty());
        next.keepOwn();
        QVERIFY(next.draft().isEmpty());
        page.giveUp(); // what the first page holds is not written behind the other
        QVERIFY(page.draft().isEmpty());
        next.findChild<workshops::RoundView *>()->close();
    }
    void notesOfTheRegisterComeBack()
    {
        const auto workspace = test::openDemonstration(m_bench->folder.path(), m_bench->clock);
        workshops::WorkshopsPage page(workspace, m_bench->surroundings());
        m_bench->show(page);
        auto *list = page.findChild<QTableView *>(QStringLiteral("workshopsTable"));
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 1, kPatience);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        auto *table = page.findChild<QTableView *>(QStringLiteral("registerTable"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 5, kPatience);
        table->setCurrentIndex(table->model()->index(5, 0));
        const QString who = page.findChild<QLabel *>(QStringLiteral("registerMemberLabel"))->text();
        QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("registerNoteEdit")), QStringLiteral("Fatigue"));
        const QVariantMap draft = throughJson(page.draft());
        QVERIFY(draft.contains(QStringLiteral("register")));
        workshops::WorkshopsPage next(workspace, m_bench->surroundings());
        m_bench->show(next);
        QVERIFY(next.takeUp(draft));
        auto *note = next.findChild<QLineEdit *>(QStringLiteral("registerNoteEdit"));
        QTRY_VERIFY_WITH_TIMEOUT(note->text().endsWith(QStringLiteral("Fatigue")), kPatience);
        QCOMPARE(next.findChild<QLabel *>(QStringLiteral("registerMemberLabel"))->text(), who);
        QCOMPARE(throughJson(next.draft()), draft);
        page.giveUp();
        QVERIFY(page.draft().isEmpty());
        next.giveUp();
        QVERIFY(next.draft().isEmpty());
    }
};

REBOND_TEST(TestPageDrafts)
#include "tst_pagedrafts.moc"
