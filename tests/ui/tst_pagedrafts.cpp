// SPDX-License-Identifier: GPL-3.0-or-later
// What was begun on a page and not saved goes on there: a debrief, the round of a workshop, notes of its register, a contact,
// what somebody says of an offer, what came of a request, another cohort, one value for several records, the name of a filter.
#include "operations/workshops.h"
#include "storage/mappings/all.h"
#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/companies/companiespage.h"
#include "ui/draftprogram.h"
#include "ui/file/filepage.h"
#include "ui/interviews/interviewspage.h"
#include "ui/kit/growingedit.h"
#include "ui/members/memberspage.h"
#include "ui/offers/offerpage.h"
#include "ui/relays/relaypage.h"
#include "ui/samples.h"
#include "ui/workshops/roundview.h"
#include "ui/workshops/workshopspage.h"

#include <QAction>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
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

    template<typename R>
    static R one(const workspace::Workspace &workspace)
    {
        return workspace.store()
            .read([](storage::Reader &reader) { return reader.first(storage::Query<R>()).value(); })
            .value();
    }
    template<typename R>
    static R saved(workspace::Workspace &workspace, const R &record)
    {
        return workspace.store()
            .write(QStringLiteral("Save"), [&](storage::Transaction &transaction) { return transaction.save(record); })
            .value();
    }
    // From the file beside the cohort's, and it is what would be written there again.
    template<typename Page>
    static void takenUp(Page &page, const QVariantMap &draft, const QString &place)
    {
        QVERIFY(page.draft().isEmpty());
        QVERIFY(page.takeUp(throughJson(draft)));
        QCOMPARE(throughJson(page.draft()), throughJson(draft));
        // What it belongs to is read behind the window.
        QTRY_VERIFY_WITH_TIMEOUT(page.template findChild<QWidget *>(place)->isVisibleTo(&page), kPatience);
    }

    // As it is chosen from the menu of the list.
    static void chooseFromMenu(const members::MembersPage &page, const char *action)
    {
        Q_EMIT page.findChild<QMenu *>(QStringLiteral("membersMenu"))->aboutToShow();
        page.findChild<QAction *>(QLatin1String(action))->trigger();
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<test::Bench>(); }
    void cleanup() { m_bench.reset(); }

    // The button that discards stands beside the one that shows: a slip of the hand costs one press.
    void whatWasDiscardedIsBroughtBack()
    {
        const QString file = test::openDemonstration(m_bench->folder.path(), m_bench->clock)->path();
        test::DraftProgram before(file);
        before.newMember(u"Perdrigol", u"x");
        before.line()->begin();
        QTest::keyClicks(before.ofLine<QLineEdit>("companyEdit"), QStringLiteral("Minoterie Falbalin"));
        before.end();
        const test::DraftProgram program(file);
        program.press("discardDraftsButton");
        QVERIFY(!program.isFormOpen("memberForm"));
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(backup::Drafts::pathFor(file)), kPatience);
        program.press("bringDraftsBackButton");
        QVERIFY(program.isFormOpen("memberForm"));
        QCOMPARE(program.in<QLineEdit>("memberForm", "familyNameEdit")->text(), QStringLiteral("Perdrigol"));
        QCOMPARE(program.ofLine<QLineEdit>("companyEdit")->text(), QStringLiteral("Minoterie Falbalin"));
        QTRY_VERIFY_WITH_TIMEOUT(test::bytesBeside(file).contains("Perdrigol"), kPatience);
    }
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

    void aContactComesBackToItsCompany()
    {
        const auto workspace = test::openDemonstration(m_bench->folder.path(), m_bench->clock);
        const auto contact = one<domain::Contact>(*workspace);
        const QVariantMap draft{{QStringLiteral("company"), contact.company.toString()},
                                {QStringLiteral("contact"), contact.id.toString()},
                                {QStringLiteral("revision"), contact.revision},
                                {QStringLiteral("typed"),
                                 QVariantMap{{QStringLiteral("position"), QStringLiteral("Chef d’atel")}}}};
        companies::CompaniesPage page(workspace, m_bench->surroundings());
        m_bench->show(page);
        takenUp(page, draft, QStringLiteral("contactForm"));
        page.startWork(); // another page asks for a new company: the contact is not pushed aside
        QCOMPARE(throughJson(page.draft()), throughJson(draft));
        auto *form = page.findChild<QWidget *>(QStringLiteral("contactForm"));
        form->findChild<QPushButton *>(QStringLiteral("saveButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.draft().isEmpty(), kPatience);
        const auto stored = workspace->store().read([&](storage::Reader &reader) { return reader.find(contact.id); });
        QCOMPARE((*stored)->position, QStringLiteral("Chef d’atel"));
        QVariantMap late = draft; // of the state before
        late.insert(QStringLiteral("typed"),
                    QVariantMap{{QStringLiteral("position"), QStringLiteral("Chef d’équipe")}});
        QVERIFY(page.takeUp(late));
        form->findChild<QPushButton *>(QStringLiteral("saveButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->messages->severity(), kit::MessageBar::Severity::Bad, kPatience);
        page.giveUp();
        QVERIFY(page.draft().isEmpty());
    }
    void aNoteComesBackToItsOffer()
    {
        const auto workspace = test::openDemonstration(m_bench->folder.path(), m_bench->clock);
        domain::OfferProposal proposal;
        const auto offer = one<domain::Offer>(*workspace);
        proposal.offer = offer.id;
        proposal.member = one<domain::Member>(*workspace).id;
        proposal.proposedOn = m_bench->clock.today();
        proposal = saved(*workspace, proposal);
        const QVariantMap note{{QStringLiteral("proposal"), proposal.id.toString()},
                               {QStringLiteral("before"), QString()},
                               {QStringLiteral("typed"), QStringLiteral("En parle chez elle, puis")}};
        offers::OfferPage page(workspace, m_bench->surroundings());
        m_bench->show(page);
        takenUp(page, {{QStringLiteral("note"), note}}, QStringLiteral("proposalNoteEditor"));
        auto *position = page.findChild<QLabel *>(QStringLiteral("offerPositionLabel"));
        QTRY_COMPARE_WITH_TIMEOUT(position->text(), offer.position, kPatience);
        proposal.note = QStringLiteral("Rappeler jeudi"); // somebody else, meanwhile
        proposal = saved(*workspace, proposal);
        page.findChild<QPushButton *>(QStringLiteral("saveProposalNoteButton"))->click();
        const auto mine = [&] {
            return m_bench->messages->findChild<QPushButton *>(QStringLiteral("keepMyNoteButton"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(mine(), kPatience);
        QVERIFY(!page.draft().isEmpty());
        mine()->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.draft().isEmpty(), kPatience);
        const auto stored = workspace->store().read([&](storage::Reader &reader) { return reader.find(proposal.id); });
        QCOMPARE((*stored)->note, QStringLiteral("En parle chez elle, puis"));
        QVERIFY(!page.takeUp(
            {{QStringLiteral("note"), QVariantMap{{QStringLiteral("proposal"), offer.id.toString()}}}})); // no proposal
    }
    void aNameForSomebodyElseWaitsWithItsOffer()
    {
        const auto workspace = test::openDemonstration(m_bench->folder.path(), m_bench->clock);
        const auto all = workspace->store().read([](storage::Reader &reader) { return reader.list<domain::Offer>(); });
        QVERIFY(all && all->size() > 1);
        const RawId one = all->at(0).id.raw();
        const RawId other = all->at(1).id.raw();
        const QVariantMap begun{{one.toString(), QStringLiteral("Odile Cal")}};
        offers::OfferPage page(workspace, m_bench->surroundings());
        m_bench->show(page);
        takenUp(page, {{QStringLiteral("others"), begun}}, QStringLiteral("offerMemberEdit"));
        auto *name = page.findChild<QLineEdit *>(QStringLiteral("offerMemberEdit"));
        QTRY_COMPARE_WITH_TIMEOUT(name->text(), QStringLiteral("Odile Cal"), kPatience);
        page.goToRecord(other);
        QTRY_COMPARE_WITH_TIMEOUT(name->text(), QString(), kPatience); // it is typed for the other one
        QCOMPARE(page.draft().value(QStringLiteral("others")).toMap(), begun);
        page.goToRecord(one);
        QTRY_COMPARE_WITH_TIMEOUT(name->text(), QStringLiteral("Odile Cal"), kPatience);
        page.giveUp();
        QVERIFY(page.draft().isEmpty() && name->text().isEmpty());
        QVERIFY(!page.takeUp({{QStringLiteral("others"),
                               QVariantMap{{workspace->cohort().id.toString(), QStringLiteral("x")}}}})); // no offer
        QVERIFY(page.draft().isEmpty());
    }
    void aReactionComesBackToItsRelay()
    {
        const auto workspace = test::openDemonstration(m_bench->folder.path(), m_bench->clock);
        domain::RelayRequest request;
        request.relay = one<domain::Relay>(*workspace).id;
        request.member = one<domain::Member>(*workspace).id;
        request.askedOn = m_bench->clock.today();
        request = saved(*workspace, request);
        const QVariantMap begun{{QStringLiteral("request"), request.id.toString()},
                                {QStringLiteral("revision"), request.revision},
                                {QStringLiteral("typed"),
                                 QStringList{QStringLiteral("29/6/12"), {}, QStringLiteral("Vingt partages, et"), {}}}};
        relays::RelayPage page(workspace, m_bench->surroundings());
        m_bench->show(page);
        takenUp(page, {{QStringLiteral("request"), begun}}, QStringLiteral("requestEditor"));
        QCOMPARE(page.findChild<QLineEdit *>(QStringLiteral("requestReactionEdit"))->text(),
                 QStringLiteral("Vingt partages, et"));
        page.giveUp();
        QVERIFY(page.draft().isEmpty());
    }
    void anotherCohortComesBack()
    {
        const auto workspace = test::openDemonstration(m_bench->folder.path(), m_bench->clock);
        file::FilePage page(workspace, m_bench->surroundings());
        m_bench->show(page);
        page.findChild<QPushButton *>(QStringLiteral("newCohortButton"))->click();
        QVERIFY(page.draft().isEmpty());
        QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("newCohortNameEdit")), QStringLiteral("Les suiv"));
        file::FilePage next(workspace, m_bench->surroundings());
        m_bench->show(next);
        takenUp(next, page.draft(), QStringLiteral("newCohortPanel"));
        QCOMPARE(next.findChild<QLineEdit *>(QStringLiteral("newCohortNameEdit"))->text(), QStringLiteral("Les suiv"));
        next.giveUp();
        QVERIFY(next.draft().isEmpty());
    }

    void aValueForSeveralComesBackWithThem()
    {
        const auto workspace = test::openDemonstration(m_bench->folder.path(), m_bench->clock);
        members::MembersPage page(workspace, m_bench->surroundings());
        m_bench->show(page);
        auto *table = page.findChild<QTableView *>(QStringLiteral("membersTable"));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 60, kPatience);
        table->clearSelection();
        for (const int row : {1, 3, 5})
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QList<RawId> chosen = page.selected();
        chooseFromMenu(page, "changeSelectedAction");
        auto *field = page.findChild<QComboBox *>(QStringLiteral("bulkFieldComboBox"));
        field->setCurrentIndex(field->findText(QStringLiteral("Town")));
        QVERIFY(page.lines().draft().isEmpty()); // nothing is typed yet
        QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("bulkValueEdit")), QStringLiteral("Roquebru"));
        const QVariantMap draft = throughJson(page.lines().draft());
        QVERIFY(page.draft().isEmpty()); // that of a form is another
        members::MembersPage next(workspace, m_bench->surroundings());
        m_bench->show(next);
        QVERIFY(next.lines().takeUp(draft));
        QCOMPARE(throughJson(next.lines().draft()), draft); // also before the rows have been read
        QTRY_COMPARE_WITH_TIMEOUT(next.selected(), chosen, kPatience);
        QCOMPARE(next.findChild<QLabel *>(QStringLiteral("bulkCountLabel"))->text(), QStringLiteral("3 selected"));
        QCOMPARE(next.findChild<QLineEdit *>(QStringLiteral("bulkValueEdit"))->text(), QStringLiteral("Roquebru"));
        QCOMPARE(throughJson(next.lines().draft()), draft);
        auto *panel = next.findChild<QWidget *>(QStringLiteral("bulkPanel"));
        QVERIFY(panel->isVisible());
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(next.lines().draft().isEmpty() && !panel->isVisible());
        const auto *list = next.findChild<QTableView *>(QStringLiteral("membersTable"));
        QCOMPARE(next.window()->focusWidget(), list);
        QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));
        m_bench->messages->findChild<QPushButton *>(QStringLiteral("bringBackButton"))->click();
        QCOMPARE(throughJson(next.lines().draft()), draft);
        QVERIFY(panel->isVisible() && panel->isAncestorOf(next.window()->focusWidget()));
        // Pictures are seen in the place of the table.
        next.findChild<QAbstractButton *>(QStringLiteral("membersGalleryFaceButton"))->click();
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible() && !list->isVisible());
        QVERIFY(next.window()->focusWidget() && next.window()->focusWidget()->isVisible());
        QCOMPARE(next.window()->focusWidget(), next.firstStop());
    }
    // With what it is to keep; the other line waits meanwhile.
    void theNameOfAFilterComesBack()
    {
        const auto workspace = test::openDemonstration(m_bench->folder.path(), m_bench->clock);
        members::MembersPage page(workspace, m_bench->surroundings());
        m_bench->show(page);
        auto *table = page.findChild<QTableView *>(QStringLiteral("membersTable"));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 60, kPatience);
        chooseFromMenu(page, "changeSelectedAction");
        auto *field = page.findChild<QComboBox *>(QStringLiteral("bulkFieldComboBox"));
        field->setCurrentIndex(field->findText(QStringLiteral("Town")));
        QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("bulkValueEdit")), QStringLiteral("Menton"));
        page.findChild<QLineEdit *>(QStringLiteral("membersSearchEdit"))->setText(QStringLiteral("calverac"));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kPatience);
        chooseFromMenu(page, "keepFilterAction");
        QVERIFY(!page.lines().draft().contains(QStringLiteral("filter"))); // proposed is not typed
        QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("membersFilterNameEdit")),
                         QStringLiteral("Les  Calv"));
        const QVariantMap draft = throughJson(page.lines().draft());
        members::MembersPage unseen(workspace, m_bench->surroundings());
        QVERIFY(unseen.lines().takeUp(draft));
        QVERIFY(unseen.focusWidget() != unseen.findChild<QLineEdit *>(QStringLiteral("membersFilterNameEdit")));
        members::MembersPage next(workspace, m_bench->surroundings());
        m_bench->show(next);
        QVERIFY(next.lines().takeUp(draft));
        auto *name = next.findChild<QLineEdit *>(QStringLiteral("membersFilterNameEdit"));
        QCOMPARE(name->text(), QStringLiteral("Les Calv"));
        QTRY_COMPARE_WITH_TIMEOUT(next.findChild<QTableView *>(QStringLiteral("membersTable"))->model()->rowCount(), 1,
                                  kPatience);
        auto *panel = next.findChild<QWidget *>(QStringLiteral("bulkPanel"));
        QVERIFY(name->isVisible() && !panel->isVisible());
        QTest::keyClick(name, Qt::Key_Return);
        const auto kept = models::SavedFilters(workspace->path(), QStringLiteral("members")).all();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().name, QStringLiteral("Les Calv"));
        QCOMPARE(kept.first().search, QStringLiteral("calverac"));
        QVERIFY(!name->isVisible() && panel->isVisible());
        QCOMPARE(next.lines().draft().keys(), QStringList{QStringLiteral("many")});
        next.lines().giveUp();
        QVERIFY(next.lines().draft().isEmpty() && !panel->isVisible());
    }
};

REBOND_TEST(TestPageDrafts)
#include "tst_pagedrafts.moc"
