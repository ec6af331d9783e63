// SPDX-License-Identifier: GPL-3.0-or-later
// A report is handed out, the file lives on: what is found of it later, on the list and on paper.
#include "workspace/freezing.h"

#include "operations/cohorts.h"
#include "operations/demonstration.h"
#include "operations/frozenreports.h"
#include "operations/merge.h"
#include "operations/outcomes.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "workspace/workspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::domain;
using figures::Audience;
using figures::RevisionCause;
using storage::Query;

#define DONE(result) QVERIFY2(result, result ? "" : qPrintable((result).error().sentence))

class TestFreezing : public QObject
{
    Q_OBJECT

    const QDate m_day = QDate(2012, 6, 30);
    const Formats m_formats{Language::English};
    QTemporaryDir m_whole;
    QByteArray m_demonstration;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<workspace::Workspace> m_workspace;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void itIs(QDate day) { m_clock->set(QDateTime(day, QTime(12, 0), Qt::UTC)); }
    workspace::ReportOrder order(Audience audience = Audience::Internal) const
    {
        workspace::ReportOrder made;
        made.question = {m_day, {}};
        made.audience = audience;
        return made;
    }
    Result<FrozenReport> freeze(Audience audience = Audience::Internal, const QString &name = QStringLiteral("a.pdf"))
    {
        SilentTask task;
        return workspace::freezeReport(*m_workspace, order(audience), m_formats, at(name), task);
    }
    Done write(const workspace::ReportOrder &order, const QString &name)
    {
        SilentTask task;
        return workspace::writeReport(*m_workspace, order, m_formats, at(name), task);
    }
    // As anybody copies the words out of the pages.
    QString wordsOf(const QString &name) const
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), at(name), QStringLiteral("-")});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }
    QList<workspace::FrozenState> states()
    {
        SilentTask task;
        return workspace::frozenStates(*m_workspace, task).value();
    }
    template<typename R>
    QList<R> all()
    {
        return m_workspace->store().read([](storage::Reader &reader) { return reader.list<R>(); }).value();
    }
    template<typename R>
    R save(const R &record)
    {
        return m_workspace->store()
            .write(QStringLiteral("Save"), [&](storage::Transaction &t) { return t.save(record); })
            .value();
    }
    // Somebody of whom nothing is recorded, and somebody who has rebounded by an outcome that stands alone.
    Member searching()
    {
        const QList<Outcome> outcomes = all<Outcome>();
        const QList<Member> members = all<Member>();
        return *std::find_if(members.begin(), members.end(), [&](const Member &member) {
            return !member.leftOn && std::none_of(outcomes.begin(), outcomes.end(), [&](const Outcome &outcome) {
                return outcome.member == member.id;
            });
        });
    }
    Outcome onlyRebound()
    {
        const QList<Outcome> outcomes = all<Outcome>();
        return *std::find_if(outcomes.begin(), outcomes.end(), [&](const Outcome &one) {
            return one.type == OutcomeType::CDI && one.effectiveOn <= m_day && one.knownOn <= m_day
                && !one.cancelledKnownOn && std::count_if(outcomes.begin(), outcomes.end(), [&](const Outcome &other) {
                                                return other.member == one.member;
                                            }) == 1;
        });
    }
    Outcome job(Id<Member> member, QDate effective, QDate known)
    {
        Outcome outcome;
        outcome.member = member;
        outcome.effectiveOn = effective;
        outcome.knownOn = known;
        return outcome;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_whole.filePath(QStringLiteral("demo.rebond"));
        const Done made = operations::createDemonstration(path);
        DONE(made);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_demonstration = file.readAll();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(QDate(2012, 7, 2));
        QFile file(at(QStringLiteral("cohort.rebond")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_demonstration);
        file.close();
        auto opened = workspace::Workspace::open(file.fileName(), *m_clock, QStringLiteral("Solange Imaginé"));
        DONE(opened);
        m_workspace = std::move(*opened);
        m_workspace->keepNoBackups();
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void theFingerprintIsThatOfTheFile()
    {
        const auto frozen = freeze();
        DONE(frozen);
        QVERIFY(bytesOf(QStringLiteral("a.pdf")).startsWith("%PDF-"));
        QCOMPARE(frozen->sha256,
                 QString::fromLatin1(
                     QCryptographicHash::hash(bytesOf(QStringLiteral("a.pdf")), QCryptographicHash::Sha256).toHex()));
        QCOMPARE(frozen->asOf, m_day);
        QCOMPARE(frozen->frozenOn, QDate(2012, 7, 2));
        QCOMPARE(frozen->rules, QStringLiteral("1"));
        QCOMPARE(frozen->members.size(), 60);
        QVERIFY(frozen->figures.contains("\"rebounded\""));
        // Identical data, identical bytes: another report of that instant is that report.
        const Done again = write(order(), QStringLiteral("b.pdf"));
        DONE(again);
        QVERIFY(bytesOf(QStringLiteral("b.pdf")) == bytesOf(QStringLiteral("a.pdf")));
        const auto known = workspace::frozenAs(*m_workspace, at(QStringLiteral("b.pdf")));
        DONE(known);
        QCOMPARE(known->value_or(FrozenReport()).id, frozen->id);
    }
    void aFileThatWasChangedIsNotTheReport()
    {
        const auto frozen = freeze();
        DONE(frozen);
        QFile file(at(QStringLiteral("a.pdf")));
        QVERIFY(file.open(QIODevice::Append));
        file.write(" ");
        file.close();
        const auto known = workspace::frozenAs(*m_workspace, at(QStringLiteral("a.pdf")));
        DONE(known);
        QVERIFY(!*known);
        QVERIFY(!workspace::frozenAs(*m_workspace, at(QStringLiteral("nowhere.pdf"))));
    }
    void bothOrNeitherAreKept()
    {
        const auto refused = freeze(Audience::Internal, QStringLiteral("no such folder/a.pdf"));
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.endsWith(u'.'));
        QVERIFY(states().isEmpty());
        QVERIFY(!m_workspace->store().history().undoLabel());
        const auto onCohort = freeze(Audience::Internal, QStringLiteral("cohort.rebond"));
        QVERIFY(!onCohort);
        QVERIFY(states().isEmpty());
    }
    void theFileAppearsOnceTheRecordIsKept()
    {
        FrozenReport report;
        report.cohort = m_workspace->cohort().id;
        report.frozenAt = m_clock->now();
        report.frozenOn = m_clock->today();
        report.asOf = m_day;
        report.rules = QStringLiteral("1");
        report.audience = QStringLiteral("internal");
        report.language = QStringLiteral("en");
        report.sha256 = QString(64, u'0');
        report.figures = "{}";
        storage::Store &store = m_workspace->store();
        QString step;
        qsizetype kept = 0;
        const auto frozen = operations::freezeReport(store, report, m_formats, [&]() -> Done {
            step = store.history().undoLabel().value_or(QString());
            kept = states().size();
            return storageFailed(QStringLiteral("No room."));
        });
        QVERIFY(!frozen);
        QCOMPARE(frozen.error().sentence, QStringLiteral("No room."));
        QCOMPARE(step, QStringLiteral("Freeze the report as of 30 June 2012"));
        QCOMPARE(kept, 1);
        QVERIFY(states().isEmpty()); // and is taken off where the file cannot appear
        QCOMPARE(store.history().undoLabel().value_or(QString()),
                 QStringLiteral("Take the frozen report as of 30 June 2012 off the list"));
    }
    void aWriteThatFailsLeavesTheFileThatStoodThere()
    {
        QFile file(at(QStringLiteral("a.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("what was handed out before");
        file.close();
        const Error why{Error::Kind::Conflict, QStringLiteral("Somebody else has the file."), {}};
        m_workspace->store().refuseWrites(why);
        const auto frozen = freeze();
        QVERIFY(!frozen);
        QCOMPARE(frozen.error(), why);
        QVERIFY(states().isEmpty());
        QCOMPARE(bytesOf(QStringLiteral("a.pdf")), QByteArray("what was handed out before"));
        bool isPublished = false;
        QVERIFY(!operations::freezeReport(m_workspace->store(), FrozenReport(), m_formats, [&]() -> Done {
            isPublished = true;
            return {};
        }));
        QVERIFY(!isPublished);
    }
    void oneStepFreezesAndIsUndone()
    {
        const auto frozen = freeze(Audience::Funder);
        DONE(frozen);
        QCOMPARE(states().size(), 1);
        QCOMPARE(m_workspace->store().history().undoLabel().value_or(QString()),
                 QStringLiteral("Freeze the report as of 30 June 2012"));
        const Done undone = m_workspace->store().history().undo();
        DONE(undone);
        QVERIFY(states().isEmpty());
        const Done redone = m_workspace->store().history().redo();
        DONE(redone);
        QCOMPARE(states().value(0).report.sha256, frozen->sha256);
        const Done off = operations::forgetFrozenReport(m_workspace->store(), frozen->id, m_formats);
        DONE(off);
        QVERIFY(states().isEmpty());
        QVERIFY(!operations::forgetFrozenReport(m_workspace->store(), frozen->id, m_formats));
        const Done back = m_workspace->store().history().undo();
        DONE(back);
        QCOMPARE(states().value(0).report.id, frozen->id);
    }
    void aClosedCohortHasItsFinalReport()
    {
        const Done closed = operations::closeCohort(m_workspace->store(), m_workspace->cohort(), QDate(2012, 7, 1));
        DONE(closed);
        const auto frozen = freeze();
        DONE(frozen);
        storage::History &history = m_workspace->store().history();
        const Done undone = history.undo();
        DONE(undone);
        QVERIFY(states().isEmpty());
        const Done redone = history.redo();
        DONE(redone);
        QCOMPARE(states().value(0).report.id, frozen->id);
        // Taken off the list and put back, too.
        const Done off = operations::forgetFrozenReport(m_workspace->store(), frozen->id, m_formats);
        DONE(off);
        const Done back = history.undo();
        DONE(back);
        QCOMPARE(states().value(0).report.id, frozen->id);
    }

    void whatCameLateIsToldOnTheListAndOnPaper()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("needs pdftotext");
        for (const Audience audience : {Audience::Internal, Audience::Funder, Audience::Public}) {
            const auto frozen = freeze(audience);
            DONE(frozen);
        }
        QVERIFY(!wordsOf(QStringLiteral("a.pdf")).contains(QStringLiteral("Since the report")));
        itIs(QDate(2012, 7, 3));
        const Member late = searching();
        save(job(late.id, QDate(2012, 6, 12), QDate(2012, 7, 3)));
        itIs(QDate(2012, 9, 30));
        const auto now = states();
        QCOMPARE(now.size(), 3);
        for (const workspace::FrozenState &state : now) {
            QCOMPARE(state.revision.then.rebounded, 20);
            QCOMPARE(state.revision.now.rebounded, 21);
            QCOMPARE(state.revision.changes.size(), 1);
            QVERIFY(state.revision.changes.first().cause == RevisionCause::KnownLate);
            QCOMPARE(state.revision.changes.first().member, std::optional(late.id));
        }
        auto later = order();
        later.question.asOf = QDate(2012, 9, 30);
        for (const Audience audience : {Audience::Internal, Audience::Funder, Audience::Public}) {
            later.audience = audience;
            const Done written = write(later, QStringLiteral("later.pdf"));
            DONE(written);
            const QString words = wordsOf(QStringLiteral("later.pdf"));
            if (audience == Audience::Internal) {
                QVERIFY2(words.contains(
                             QStringLiteral("Since the report as of 30 June 2012, frozen on 2 July 2012: 20 of "
                                            "60 then, 21 of 60 now.")),
                         qPrintable(words.left(1500)));
                QVERIFY(words.contains(QStringLiteral("Known late: ") + late.displayName()
                                       + QStringLiteral(" (3 July 2012).")));
                continue;
            }
            QVERIFY2(words.contains(QStringLiteral("Because of: outcomes known late.")), qPrintable(words.left(1500)));
            for (const Member &member : all<Member>())
                QVERIFY2(!words.contains(member.familyName), qPrintable(member.familyName));
        }
        // A report of an earlier day has nothing to revise.
        later.audience = Audience::Internal;
        later.question.asOf = QDate(2012, 5, 31);
        const Done earlier = write(later, QStringLiteral("earlier.pdf"));
        DONE(earlier);
        QVERIFY(!wordsOf(QStringLiteral("earlier.pdf")).contains(QStringLiteral("Since the report")));
    }
    // What came after the day of which a page tells what was known has no place on it, and no name.
    void aReportOfWhatWasKnownByADayIsNotRevisedByLaterKnowledge()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("needs pdftotext");
        auto known = order();
        known.question.knownBy = m_day;
        SilentTask task;
        const auto frozen = workspace::freezeReport(*m_workspace, known, m_formats, at(QStringLiteral("a.pdf")), task);
        DONE(frozen);
        itIs(QDate(2012, 7, 3));
        const Member late = searching();
        save(job(late.id, QDate(2012, 6, 12), QDate(2012, 7, 3)));
        itIs(QDate(2012, 9, 30));
        const Done again = write(known, QStringLiteral("again.pdf"));
        DONE(again);
        const QString words = wordsOf(QStringLiteral("again.pdf"));
        QVERIFY2(!words.contains(QStringLiteral("Since the report")), qPrintable(words.left(1500)));
        QVERIFY(!words.contains(QStringLiteral("Known late")));
        // What is known today may be told where the page is of what is known today.
        known.question.knownBy = QDate(2012, 9, 30);
        const Done today = write(known, QStringLiteral("today.pdf"));
        DONE(today);
        QVERIFY(wordsOf(QStringLiteral("today.pdf"))
                    .contains(QStringLiteral("Since the report as of 30 June 2012, frozen on 2 July 2012:")));
    }
    void anEndLearntLaterIsNamed()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("needs pdftotext");
        const auto frozen = freeze();
        DONE(frozen);
        itIs(QDate(2012, 8, 1));
        Outcome ended = onlyRebound();
        QVERIFY(!ended.endedOn && ended.effectiveOn < QDate(2012, 6, 12));
        ended.endedOn = QDate(2012, 6, 12);
        save(ended);
        const auto state = states().first();
        QVERIFY(state.revision.changes.isEmpty());
        QCOMPARE(state.revision.within.size(), 1);
        QVERIFY(state.revision.within.first().cause == RevisionCause::Ended);
        QCOMPARE(state.revision.within.first().day, std::optional(QDate(2012, 6, 12)));
        QVERIFY(state.thenAndNow.contains(figures::ThenNow{figures::FigureId::InWork, 18, 17}));
        const Done written = write(order(), QStringLiteral("later.pdf"));
        DONE(written);
        const QString words = wordsOf(QStringLiteral("later.pdf"));
        QVERIFY2(words.contains(QStringLiteral("Still in work: 18 then, 17 now. Job that had ended:")),
                 qPrintable(words));
        QVERIFY(m_workspace->store().history().undo());
        QVERIFY(states().first().revision.within.isEmpty());
    }
    void askingAgainCanBeStopped()
    {
        const auto frozen = freeze();
        DONE(frozen);
        class Stopped final : public TaskContext
        {
        public:
            void step(qint64, qint64, const QString &) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        } task;
        const auto none = workspace::frozenStates(*m_workspace, task);
        QVERIFY(!none);
        QVERIFY(none.error().kind == Error::Kind::Cancelled);
    }
    void cancelledCorrectedLeftAndMerged()
    {
        const auto frozen = freeze();
        DONE(frozen);
        itIs(QDate(2012, 8, 1));
        const Outcome kept = onlyRebound();
        const auto cancelled = operations::cancelOutcome(m_workspace->store(), kept.id, QDate(2012, 8, 1));
        DONE(cancelled);
        const Outcome begun = onlyRebound(); // another one: that one is cancelled
        QVERIFY(begun.id != kept.id);
        Outcome corrected = begun;
        corrected.effectiveOn = QDate(2012, 7, 15);
        save(corrected);
        Member left = searching();
        left.leftOn = QDate(2012, 6, 1);
        left.exitReason = ExitReason::SNOUV;
        save(left);
        const Outcome moved = onlyRebound();
        const auto find = [&](Id<Member> id) {
            return m_workspace->store().read([&](storage::Reader &r) { return r.find(id); }).value().value();
        };
        const Member stays = searching();
        const auto merged = operations::mergeMembers(m_workspace->store(), stays, find(moved.member));
        DONE(merged);
        QMap<QString, RevisionCause> causes; // by the name of today
        const auto revision = states().first().revision;
        for (const figures::RevisionChange &change : revision.changes)
            causes.insert(change.name, change.cause);
        QCOMPARE(causes.size(), 5);
        QVERIFY(causes.value(find(kept.member).displayName()) == RevisionCause::Cancelled);
        QVERIFY(causes.value(find(begun.member).displayName()) == RevisionCause::Corrected);
        QVERIFY(causes.value(left.displayName()) == RevisionCause::ExitCorrected);
        QVERIFY(causes.value(stays.displayName()) == RevisionCause::Merged);
        QVERIFY(causes.value(QString()) == RevisionCause::Merged);
        QCOMPARE(revision.now, (figures::PlaceCounts{59, 18}));
        // Each step back takes its line with it.
        for (int lines = 5; lines > 0;) {
            const Done undone = m_workspace->store().history().undo();
            DONE(undone);
            const int rest = int(states().first().revision.changes.size());
            QVERIFY(rest < lines);
            lines = rest;
        }
        QCOMPARE(states().first().revision.now, states().first().revision.then);
    }
    void anErasedPersonIsANumber()
    {
        const auto frozen = freeze();
        DONE(frozen);
        const Id<Member> person = onlyRebound().member;
        const auto erased = m_workspace->store().erasePerson(person);
        DONE(erased);
        const auto state = states().first();
        QVERIFY(state.report.figures.isEmpty());
        QVERIFY(state.thenAndNow.isEmpty());
        QCOMPARE(state.revision.then.rebounded, 20);
        QCOMPARE(state.revision.now.rebounded, 19);
        QCOMPARE(state.revision.changes.size(), 1);
        QVERIFY(state.revision.changes.first().cause == RevisionCause::Erased);
        QVERIFY(!state.revision.changes.first().member);
        // The file that was handed out is known as what it was.
        const auto known = workspace::frozenAs(*m_workspace, at(QStringLiteral("a.pdf")));
        DONE(known);
        QVERIFY(known->has_value());
        QVERIFY(!bytesOf(QStringLiteral("cohort.rebond")).contains(person.toString().toLatin1()));
    }

    void anInternalReportStandsBesideAnotherDayAndGroup()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("needs pdftotext");
        operations::NewCohort fresh;
        fresh.name = QStringLiteral("Menton");
        const auto other = operations::addCohort(m_workspace->store(), fresh);
        DONE(other);
        auto beside = order();
        beside.beside.day = QDate(2011, 12, 31);
        beside.beside.cohorts = {other->id};
        const Done written = write(beside, QStringLiteral("beside.pdf"));
        DONE(written);
        const auto then = m_workspace->figures({QDate(2011, 12, 31), {}});
        DONE(then);
        const QString words = wordsOf(QStringLiteral("beside.pdf"));
        QVERIFY2(words.contains(QStringLiteral("Side by side")), qPrintable(words));
        QVERIFY(words.contains(
            QStringLiteral("20 of 60 %1 of %2 0 of 0").arg(then->rebounded.count).arg(then->rebounded.of)));
        QVERIFY(words.contains(QStringLiteral("By 31 December 2011, %1 fewer").arg(20 - then->rebounded.count)));
        QVERIFY(words.contains(QStringLiteral("nobody had joined Menton yet: there is nothing to compare.")));
        for (const auto &[day, remark] : {std::pair(QDate(2011, 12, 31), QString()),
                                          std::pair(QDate(2010, 12, 31), QStringLiteral("By 31 December 2010 nobody")),
                                          std::pair(QDate(2013, 1, 1), QStringLiteral("1 January 2013 is still"))}) {
            beside.beside.day = day;
            const QString told = workspace::besideRemark(*m_workspace, beside, m_formats).value();
            QVERIFY2(remark.isEmpty() ? told.isEmpty() : told.startsWith(remark), qPrintable(told));
        }
        beside.audience = Audience::Funder;
        const Done outside = write(beside, QStringLiteral("funder.pdf"));
        DONE(outside);
        QVERIFY(!wordsOf(QStringLiteral("funder.pdf")).contains(QStringLiteral("Side by side")));
    }
};

REBOND_TEST(TestFreezing)
#include "tst_freezing.moc"
