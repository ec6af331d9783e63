// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and not saved is found again: after the program was killed, after closing, after another cohort was shown. And
// it is gone when it was saved, discarded, or when the person it speaks of was erased.
#include "backup/erasures.h"
#include "desk/round.h"
#include "operations/cohorts.h"
#include "operations/workshops.h"
#include "support/runner.h"
#include "ui/draftprogram.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/matchingtable.h"
#include "ui/kit/growingedit.h"
#include "ui/samples.h"
#include "ui/welcome/welcomepage.h"
#include "ui/workshops/begunnotes.h"
#include "ui/workshops/roundview.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>
#include <QTableView>

#include <limits>

using namespace rebond;
using namespace rebond::ui;
using backup::Drafts;
using test::bytesBeside;
using test::kPatience;
using test::listBeside;
using test::settingsBeside;
using Program = test::DraftProgram;

namespace {

constexpr char kVictim[] = "REBOND_TEST_FILE_OF_THE_KILLED";

} // namespace

class TestKeepDrafts : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Bench> m_bench;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::Bench>();
        m_file = test::openDemonstration(m_bench->folder.path(), m_bench->clock)->path();
    }
    void cleanup() { m_bench.reset(); }

    // Not a test of its own: what the next one starts as another process, and kills.
    void whoIsKilled()
    {
        const QString file = qEnvironmentVariable(kVictim);
        if (file.isEmpty())
            return;
        Program program(file);
        program.window->goTo(QStringLiteral("import"));
        program.window->findChild<ui::exchange::ImportPage *>()->take(listBeside(file));
        auto *matching = program.window->findChild<ui::exchange::MatchingTable *>();
        QTRY_VERIFY_WITH_TIMEOUT(matching->isVisible(), kPatience);
        matching->setField(1, rebond::exchange::Matching::kNoField);
        program.newMember(u"Perdrigol", u"Tient un stand, parle trois langues");
        program.line()->begin();
        QTest::keyClicks(program.ofLine<QLineEdit>("companyEdit"), QStringLiteral("Minoterie Falbalin"));
        program.valueForSeveral(u"Villefr");
        // Before there is a file at all.
        kit::Settings settings(settingsBeside(file));
        const kit::Surroundings around = program.bench.surroundings();
        welcome::WelcomePage first(
            {settings, around.files, around.desktop, around.messages, around.tasks, around.clock, around.formats});
        first.show();
        first.beginCohort(false);
        QTest::keyClicks(first.findChild<QLineEdit *>(QStringLiteral("cohortNameEdit")),
                         QStringLiteral("Les soixante"));
        QTest::qWait(120000);
    }
    void aKilledProgramLosesNothing()
    {
        (void)test::writeFile(m_bench->folder.path(), QFileInfo(listBeside(m_file)).fileName(),
                              "Nom;Prénom;Date d'entrée\r\nPerdrigol;Aude;20/06/2011\r\n");
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(kVictim), m_file);
        other.setProcessEnvironment(environment);
        other.setProcessChannelMode(QProcess::ForwardedChannels);
        other.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("tst_keepdrafts"), QStringLiteral("whoIsKilled")});
        QVERIFY(other.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(test::bytesOnDisk(settingsBeside(m_file)).contains("Les soixante")
                                     && bytesBeside(m_file).contains("Villefr"),
                                 120000);
        QCOMPARE(other.state(), QProcess::Running);
        other.kill(); // without a word: kill -9
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitStatus(), QProcess::CrashExit);

        Program program(m_file);
        QVERIFY2(program.told().contains(QStringLiteral("is back: Members, Companies, Import and the line for acts")),
                 qPrintable(program.told()));
        QVERIFY(program.window->messages().severity() == kit::MessageBar::Severity::Info);
        QCOMPARE(program.in<QLineEdit>("memberForm", "familyNameEdit")->text(), QStringLiteral("Perdrigol"));
        QCOMPARE(program.in<QPlainTextEdit>("memberForm", "headlineEdit")->toPlainText(),
                 QStringLiteral("Tient un stand, parle trois langues"));
        QVERIFY(!program.line()->isHidden());
        QCOMPARE(program.ofLine<QLineEdit>("companyEdit")->text(), QStringLiteral("Minoterie Falbalin"));
        program.press("showDraftButton");
        QVERIFY(program.find<QWidget>("memberForm")->isVisible());
        program.window->goTo(QStringLiteral("companies"));
        QCOMPARE(program.in<QLineEdit>("companiesPage", "bulkValueEdit")->text(), QStringLiteral("Villefr"));
        QVERIFY(program.in<QLineEdit>("companiesPage", "bulkValueEdit")->isVisible());
        program.window->goTo(QStringLiteral("import"));
        const auto *matching = program.window->findChild<ui::exchange::MatchingTable *>();
        QTRY_VERIFY_WITH_TIMEOUT(matching->isVisible(), kPatience);
        QCOMPARE(matching->matching().field(1), rebond::exchange::Matching::kNoField);
        QVERIFY(matching->matching().field(0) != rebond::exchange::Matching::kNoField);
        const kit::Settings settings(settingsBeside(m_file));
        QVERIFY(settings.remembered(QStringLiteral("welcome"), QStringLiteral("newCohort")).contains("Les soixante"));
        // It is still unsaved, and waits for the next day, too.
        program.end();
        QVERIFY(bytesBeside(m_file).contains("Perdrigol"));
        const Program next(m_file);
        QCOMPARE(next.in<QLineEdit>("memberForm", "familyNameEdit")->text(), QStringLiteral("Perdrigol"));
        next.press("discardDraftsButton");
        QVERIFY(!next.isFormOpen("memberForm"));
        QCOMPARE(next.ofLine<QLineEdit>("companyEdit")->text(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(Drafts::pathFor(m_file)), kPatience);
    }

    void whatIsSavedOrLeftIsNoDraft()
    {
        const Program program(m_file);
        program.newMember(u"Perdrigol", u"x");
        QTRY_VERIFY_WITH_TIMEOUT(bytesBeside(m_file).contains("Perdrigol"), kPatience);
        QTest::keyClicks(program.in<QLineEdit>("memberForm", "givenNameEdit"), QStringLiteral("Aude"));
        program.in<QPushButton>("memberForm", "saveButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!program.isFormOpen("memberForm"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(Drafts::pathFor(m_file)), kPatience);
        program.newMember(u"Zibeline", u"y");
        QTRY_VERIFY_WITH_TIMEOUT(bytesBeside(m_file).contains("Zibeline"), kPatience);
        QTest::keyClick(program.in<QLineEdit>("memberForm", "familyNameEdit"), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(Drafts::pathFor(m_file)), kPatience);
    }
    // Another page asks for a new record of the kind: the one that is begun is not pushed aside.
    void aFormBegunIsNotBegunAnew()
    {
        const Program program(m_file);
        program.newMember(u"Perdrigol", u"x");
        program.begin("members");
        QCOMPARE(program.in<QLineEdit>("memberForm", "familyNameEdit")->text(), QStringLiteral("Perdrigol"));
    }
    void whatWasChangedMeanwhileIsNotOverwritten()
    {
        Program program(m_file);
        const auto company = program.first<domain::Company>();
        program.window->goTo(QStringLiteral("companies"));
        auto *page = program.find<kit::Page>("companiesPage");
        QTRY_VERIFY_WITH_TIMEOUT(program.find<QTableView>("companiesTable")->model()->rowCount() > 0, kPatience);
        page->goToRecord(company.id.raw());
        QTRY_VERIFY_WITH_TIMEOUT(program.find<QTableView>("companiesTable")->currentIndex().isValid(), kPatience);
        QTest::keyClick(program.find<QTableView>("companiesTable"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(program.in<QLineEdit>("companyForm", "cityEdit"), kPatience);
        program.in<QLineEdit>("companyForm", "cityEdit")->setText(QStringLiteral("Menton"));
        const auto edited = RawId::parse(
            dynamic_cast<kit::Drafting *>(page)->draft().value(QStringLiteral("id")).toString());
        QVERIFY(edited);
        program.end();
        {
            const auto other = workspace::Workspace::openNewest(m_file, m_bench->clock, QStringLiteral("Autre"));
            QVERIFY(other);
            QVERIFY((*other)->store().write(QStringLiteral("Change"), [&](storage::Transaction &transaction) {
                domain::Company changed = *transaction.find(Id<domain::Company>(*edited));
                changed.city = QStringLiteral("Roquebrune");
                (void)transaction.save(changed);
            }));
        }
        const Program next(m_file);
        QVERIFY(next.told().contains(QStringLiteral("Companies")));
        QCOMPARE(next.in<QLineEdit>("companyForm", "cityEdit")->text(), QStringLiteral("Menton"));
        next.find<QWidget>("pageList")->setFocus(); // as when the window has just been opened
        next.press("showDraftButton");
        QVERIFY(next.find<QWidget>("companyForm")->isAncestorOf(next.window->focusWidget()));
        const auto city = [&] {
            return next.store()
                .read([&](storage::Reader &reader) { return reader.find(Id<domain::Company>(*edited))->city; })
                .value();
        };
        next.in<QPushButton>("companyForm", "saveButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(next.find<QPushButton>("keepTypedButton"), kPatience);
        QCOMPARE(city(), QStringLiteral("Roquebrune"));
        next.press("keepTypedButton");
        QCOMPARE(next.in<QLineEdit>("companyForm", "cityEdit")->text(), QStringLiteral("Menton"));
        next.in<QPushButton>("companyForm", "saveButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(city(), QStringLiteral("Menton"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(Drafts::pathFor(m_file)), kPatience);
    }
    void whatWasTypedForARecordThatIsGoneIsTold()
    {
        Drafts drafts;
        IdMaker ids(m_bench->clock);
        {
            const auto opened = workspace::Workspace::openNewest(m_file, m_bench->clock, {});
            QVERIFY(opened);
            const QVariantMap form{{QStringLiteral("id"), ids.next().toString()},
                                   {QStringLiteral("typed"),
                                    QVariantMap{{QStringLiteral("city"), QStringLiteral("x")}}}};
            drafts.set((*opened)->cohort().id.raw(), {{QStringLiteral("companies"), form}});
            drafts.set(ids.next(), {{QStringLiteral("companies"), form}}); // of a cohort that is nowhere
        }
        QVERIFY(drafts.writeFor(m_file));
        const Program program(m_file);
        QVERIFY2(program.told().contains(QStringLiteral("no longer in the file")), qPrintable(program.told()));
        QVERIFY(!program.find<QPushButton>("showDraftButton"));
        QVERIFY(!program.isFormOpen("companyForm"));
    }
    // It stands on no page: the round opens at the member it was typed for. Whom the round passes over is told.
    void whatWasTypedInTheRoundIsShownThere_data()
    {
        QTest::addColumn<bool>("isAbsent");
        QTest::newRow("asked") << false;
        QTest::newRow("marked absent since") << true;
    }
    void whatWasTypedInTheRoundIsShownThere()
    {
        QFETCH(const bool, isAbsent);
        QString name;
        {
            const auto opened = workspace::Workspace::openNewest(m_file, m_bench->clock, {});
            QVERIFY(opened);
            storage::Store &store = (*opened)->store();
            const desk::Round round = store
                                          .read([](storage::Reader &reader) {
                                              const auto open = reader.first(
                                                  storage::Query<domain::Workshop>().where(&domain::Workshop::isClosed,
                                                                                           false));
                                              return desk::roundOf(reader, open.value().id).value();
                                          })
                                          .value();
            QList<desk::Turn> asked = round.turns;
            asked.removeIf([](const desk::Turn &turn) { return !turn.isConcerned; });
            const desk::Turn &turn = asked.at(4);
            name = turn.name;
            operations::RoundNote typed;
            typed.agreed = QStringLiteral("Relancer deux minoteries");
            workshops::BegunNotes notes(round.workshop.id);
            notes.add(turn.member, typed, turn.own);
            Drafts drafts;
            drafts.set((*opened)->cohort().id.raw(),
                       {{QStringLiteral("workshops"), QVariantMap{{QStringLiteral("round"), notes.toMap()}}}});
            QVERIFY(drafts.writeFor(m_file));
            if (isAbsent)
                QVERIFY(operations::markPresence(store, round.workshop.id, {{turn.member, domain::Presence::Absent}}));
        }
        const Program program(m_file);
        program.press("showDraftButton");
        const auto *shown = program.window->findChild<workshops::RoundView *>();
        QVERIFY(shown);
        if (isAbsent) {
            QTRY_VERIFY2_WITH_TIMEOUT(program.told().contains(name), qPrintable(program.told()), kPatience);
            QVERIFY(!shown->isVisible());
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(shown->isVisible(), kPatience);
        QCOMPARE(program.find<QLabel>("roundNameLabel")->text(), name);
        const auto *field = program.find<kit::GrowingEdit>("roundNextEdit");
        QCOMPARE(field->text(), QStringLiteral("Relancer deux minoteries"));
        QCOMPARE(shown->focusWidget(), field);
    }
    void aDamagedFileNeverHoldsUp()
    {
        QFile beside(Drafts::pathFor(m_file));
        QVERIFY(beside.open(QIODevice::WriteOnly) && beside.write("{\"format\":1,\"coh") > 0);
        beside.close();
        const Program program(m_file);
        QVERIFY2(program.told().contains(QStringLiteral("brouillons")), qPrintable(program.told()));
        program.newMember(u"Perdrigol", u"x");
        QTRY_COMPARE_WITH_TIMEOUT(program.find<QTableView>("membersTable")->model()->rowCount(), 60, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(bytesBeside(m_file).contains("Perdrigol"), kPatience);
    }
    // Where nothing may be written beside the file, typing goes on; it is said once. One press loses nothing of it.
    void aPlaceThatCannotBeWrittenIsTold()
    {
        QVERIFY(QDir().mkpath(Drafts::pathFor(m_file)));
        const Program program(m_file);
        program.window->messages().clear();
        program.newMember(u"Perdrigol", u"x");
        QTRY_VERIFY_WITH_TIMEOUT(program.told().contains(QStringLiteral("not kept")), kPatience);
        QCOMPARE(program.in<QLineEdit>("memberForm", "familyNameEdit")->text(), QStringLiteral("Perdrigol"));
        program.window->messages().clear();
        QTest::keyClicks(program.in<QLineEdit>("memberForm", "familyNameEdit"), QStringLiteral("ine"));
        QTest::qWait(1500);
        QVERIFY(program.told().isEmpty());
        QVERIFY(!program.window->close());
        QVERIFY(program.window->isVisible());
        QVERIFY(program.told().contains(QStringLiteral("would be lost")));
        program.find<QAction>("file.close")->trigger(); // asked once more
        QVERIFY(!program.session.workspace());
        QVERIFY(program.window->close());
    }
    void aSecondWindowLeavesTheDraftsAlone()
    {
        const Program program(m_file);
        program.newMember(u"Perdrigol", u"x");
        QTRY_VERIFY_WITH_TIMEOUT(bytesBeside(m_file).contains("Perdrigol"), kPatience);
        const QByteArray before = bytesBeside(m_file);
        {
            Program other(m_file); // the first one has the file
            QVERIFY(other.session.workspace());
            QVERIFY(other.session.workspace()->isReadOnly());
            QVERIFY(!other.isFormOpen("memberForm"));
            other.end();
        }
        QCOMPARE(bytesBeside(m_file), before);
    }

    void anErasureTakesWhatWasTypedAboutThePerson()
    {
        const Program program(m_file);
        const auto member = program.first<domain::Member>();
        program.line()->begin();
        auto *notes = program.ofLine<QPlainTextEdit>("notesEdit");
        notes->setPlainText(QStringLiteral("Recommander %1 à la mairie").arg(member.displayName()));
        QTest::keyClicks(notes, QStringLiteral(".")); // a hand is what makes the window look
        program.begin("companies");
        QTest::keyClicks(program.in<QLineEdit>("companyForm", "nameEdit"), QStringLiteral("Minoterie Falbalin"));
        QTRY_VERIFY_WITH_TIMEOUT(bytesBeside(m_file).contains("Minoterie")
                                     && bytesBeside(m_file).contains("Recommander"),
                                 kPatience);
        program.window->goTo(QStringLiteral("file"));
        program.find<kit::Page>("filePage")->goToRecord(member.id.raw());
        QTRY_VERIFY_WITH_TIMEOUT(program.find<QPushButton>("beginErasureButton")->isEnabled(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(program.find<QLabel>("personNameLabel")->text(), member.displayName(), kPatience);
        program.press("beginErasureButton");
        QTRY_VERIFY_WITH_TIMEOUT(program.find<QPushButton>("erasePersonButton")->isEnabled(), kPatience);
        program.press("erasePersonButton");
        QTRY_VERIFY_WITH_TIMEOUT(program.told().contains(QStringLiteral("erased")), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!bytesBeside(m_file).contains("Recommander"), kPatience);
        QCOMPARE(program.ofLine<QPlainTextEdit>("notesEdit")->toPlainText(), QString());
        QVERIFY(bytesBeside(m_file).contains("Minoterie")); // of nobody
        QCOMPARE(program.in<QLineEdit>("companyForm", "nameEdit")->text(), QStringLiteral("Minoterie Falbalin"));
        QVERIFY(!bytesBeside(m_file).contains(member.familyName.toUtf8()));
    }

    // Another program erased them while the window showed them.
    void whoIsErasedElsewhereLeavesTheWindow_data()
    {
        QTest::addColumn<bool>("isTyped");
        QTest::newRow("while their form is open") << true;
        QTest::newRow("before it is opened") << false;
    }
    void whoIsErasedElsewhereLeavesTheWindow()
    {
        QFETCH(const bool, isTyped);
        const Program program(m_file);
        const auto member = program.first<domain::Member>();
        program.window->goTo(QStringLiteral("members"));
        auto *table = program.find<QTableView>("membersTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 60, kPatience);
        program.find<kit::Page>("membersPage")->goToRecord(member.id.raw());
        auto *name = program.find<QLabel>("memberNameLabel");
        QTRY_COMPARE_WITH_TIMEOUT(name->text(), member.displayName(), kPatience);
        if (isTyped) {
            QTest::keyClick(table, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(program.isFormOpen("memberForm"), kPatience);
            QTest::keyClicks(program.in<QPlainTextEdit>("memberForm", "headlineEdit"), QStringLiteral("Funambule"));
            QTRY_VERIFY_WITH_TIMEOUT(bytesBeside(m_file).contains("Funambule"), kPatience);
        }
        {
            const auto other = workspace::Workspace::openNewest(m_file, m_bench->clock, QStringLiteral("Autre"));
            QVERIFY(other);
            QVERIFY(backup::erasePerson((*other)->store(), member.id, backup::BackupBefore::No));
        }
        if (!isTyped) // sooner than the window hears of it
            QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!program.isFormOpen("memberForm"), kPatience);
        QTRY_VERIFY2_WITH_TIMEOUT(program.told().contains(QStringLiteral("erased")), qPrintable(program.told()),
                                  kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 59, kPatience);
        QVERIFY(name->text() != member.displayName());
        QTRY_VERIFY_WITH_TIMEOUT(!bytesBeside(m_file).contains("Funambule"), kPatience);
        QVERIFY(!bytesBeside(m_file).contains(member.id.toString().toLatin1()));
    }

    void theLineForActsWaitsWithItsCohort_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("open") << true;
        QTest::newRow("closed by Escape") << false;
    }
    void theLineForActsWaitsWithItsCohort()
    {
        QFETCH(bool, isOpen);
        const Program program(m_file);
        const Id<domain::Cohort> first = program.session.workspace()->cohort().id;
        const auto second = operations::addCohort(program.store(), {.name = QStringLiteral("Suivants"),
                                                                    .territory = {},
                                                                    .startsOn = {},
                                                                    .endsOn = {},
                                                                    .goal = {}});
        QVERIFY(second);
        program.line()->begin();
        QTest::keyClicks(program.ofLine<QLineEdit>("companyEdit"), QStringLiteral("Falbalin"));
        QTest::keyClicks(program.ofLine<QLineEdit>("nextActionEdit"), QStringLiteral("Rappeler"));
        program.ofLine<QLineEdit>("dateEdit")->setText(QStringLiteral("12/06/2012"));
        if (!isOpen)
            QTest::keyClick(program.ofLine<QLineEdit>("companyEdit"), Qt::Key_Escape);
        program.window->showCohort(second->id);
        QVERIFY(program.session.workspace()->cohort().id == second->id);
        QCOMPARE(program.ofLine<QLineEdit>("companyEdit")->text(), QString());
        QVERIFY(program.line()->isHidden());
        program.window->showCohort(first);
        QCOMPARE(program.line()->isHidden(), !isOpen);
        QCOMPARE(program.ofLine<QLineEdit>("companyEdit")->text(), QStringLiteral("Falbalin"));
        program.line()->begin(); // opened again, it is as it was
        QCOMPARE(program.ofLine<QLineEdit>("companyEdit")->text(), QStringLiteral("Falbalin"));
        QCOMPARE(program.ofLine<QLineEdit>("nextActionEdit")->text(), QStringLiteral("Rappeler"));
        QCOMPARE(program.ofLine<QLineEdit>("dateEdit")->text(), QStringLiteral("12/06/2012"));
    }
    // Typed in an older cohort, closed there; the file opens on the newest.
    void whatWaitsInAnotherCohortIsTold()
    {
        {
            Program program(m_file);
            const Id<domain::Cohort> first = program.session.workspace()->cohort().id;
            const auto second = operations::addCohort(program.store(), {.name = QStringLiteral("Suivants"),
                                                                        .territory = {},
                                                                        .startsOn = QDate(2012, 6, 4),
                                                                        .endsOn = {},
                                                                        .goal = {}});
            QVERIFY(second);
            program.newMember(u"Perdrigol", u"x");
            QVERIFY(program.session.workspace()->cohort().id == first);
            program.end();
        }
        const Program program(m_file);
        QCOMPARE(program.session.workspace()->cohort().name, QStringLiteral("Suivants"));
        QVERIFY2(program.told().contains(QStringLiteral("waits in")), qPrintable(program.told()));
        program.press("showDraftCohortButton");
        QTRY_VERIFY_WITH_TIMEOUT(program.in<QLineEdit>("memberForm", "familyNameEdit"), kPatience);
        QCOMPARE(program.in<QLineEdit>("memberForm", "familyNameEdit")->text(), QStringLiteral("Perdrigol"));
        QVERIFY(program.told().contains(QStringLiteral("is back: Members")));
    }

    // There a company is still entered; what was begun before waits until the cohort is open again.
    void aClosedCohortKeepsWhatIsTypedOfTheFile()
    {
        {
            Program program(m_file);
            program.newMember(u"Perdrigol", u"x");
            QTRY_VERIFY_WITH_TIMEOUT(bytesBeside(m_file).contains("Perdrigol"), kPatience);
            QVERIFY(operations::closeCohort(program.store(), program.session.workspace()->cohort(),
                                            program.bench.clock.today()));
            QTRY_VERIFY_WITH_TIMEOUT(program.session.workspace()->isClosed(), kPatience);
            program.begin("companies");
            QTest::keyClicks(program.in<QLineEdit>("companyForm", "nameEdit"), QStringLiteral("Minoterie Falbalin"));
            QTRY_VERIFY_WITH_TIMEOUT(bytesBeside(m_file).contains("Minoterie"), kPatience);
            QVERIFY(bytesBeside(m_file).contains("Perdrigol"));
            program.end();
        }
        const Program next(m_file);
        QVERIFY2(next.told().contains(QStringLiteral("is back: Companies")), qPrintable(next.told()));
        QCOMPARE(next.in<QLineEdit>("companyForm", "nameEdit")->text(), QStringLiteral("Minoterie Falbalin"));
        QVERIFY(!next.isFormOpen("memberForm"));
        QVERIFY(operations::reopenCohort(next.store(), next.session.workspace()->cohort()));
        QTRY_VERIFY_WITH_TIMEOUT(next.isFormOpen("memberForm"), kPatience);
        QCOMPARE(next.in<QLineEdit>("memberForm", "familyNameEdit")->text(), QStringLiteral("Perdrigol"));
    }

    // Nobody who types waits for it.
    void aLookTakesNoTime()
    {
        const Program program(m_file);
        program.newMember(u"Perdrigol", u"x");
        program.in<QPlainTextEdit>("memberForm", "headlineEdit")->setPlainText(QString(20000, QLatin1Char('m')));
        program.begin("companies");
        QTest::keyClicks(program.in<QLineEdit>("companyForm", "nameEdit"), QStringLiteral("Falbalin"));
        program.line()->begin();
        QTest::keyClicks(program.ofLine<QLineEdit>("companyEdit"), QStringLiteral("Falbalin"));
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            const QVariantMap begun = program.window->preparation();
            least = std::min(least, timer.nsecsElapsed());
            QVERIFY(begun.size() >= 3);
        }
        QVERIFY2(least < 4000000, qPrintable(QString::number(least)));
    }
};

REBOND_TEST(TestKeepDrafts)
#include "tst_keepdrafts.moc"
