// SPDX-License-Identifier: GPL-3.0-or-later
// The follow-up sheet of a member, of a file written by hand: what stands on it, in which order, and what never does.
#include "workspace/followup.h"

#include "operations/cohorts.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace rebond;
using namespace rebond::domain;

class TestFollowUp : public QObject
{
    Q_OBJECT

    const QDate m_today = QDate(2012, 6, 30);
    const Formats m_formats{Language::English};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<workspace::Workspace> m_workspace;
    Member m_member;
    Company m_company;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    template<typename R>
    R save(const R &record)
    {
        return m_workspace->store()
            .write(QStringLiteral("Save"), [&](storage::Transaction &t) { return t.save(record); })
            .value();
    }
    Act actOn(QDate day, std::optional<QDate> dueOn = {}, const QString &next = {})
    {
        Act act;
        act.cohort = m_workspace->cohort().id;
        act.date = day;
        act.company = m_company.id;
        act.members = {m_member.id};
        act.channel = Channel::Courrier;
        act.nextAction = next;
        act.dueOn = dueOn;
        act.notes = QStringLiteral("secretnote");
        return act;
    }
    void addAct(QDate day, std::optional<QDate> dueOn = {}, const QString &next = {})
    {
        save(actOn(day, dueOn, next));
    }
    void addInterview(QDate day, InterviewState state)
    {
        Interview interview;
        interview.member = m_member.id;
        interview.company = m_company.id;
        interview.date = day;
        interview.state = state;
        interview.debrief = QStringLiteral("secretdebrief");
        save(interview);
    }
    void addWorkshop(QDate day, const QString &title, std::optional<Presence> mark)
    {
        Workshop workshop;
        workshop.cohort = m_workspace->cohort().id;
        workshop.title = title;
        workshop.date = day;
        workshop = save(workshop);
        if (!mark)
            return;
        Participation noted;
        noted.workshop = workshop.id;
        noted.member = m_member.id;
        noted.mark = mark;
        noted.agreed = QStringLiteral("Write to five florists");
        noted.note = QStringLiteral("secretparticipation");
        save(noted);
    }
    QString wordsOnPages(const reports::FollowUpSheet &sheet)
    {
        return typeset::dump(typeset::Typesetter().typeset(reports::followUpSheet(sheet, m_formats)));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(m_today);
        IdMaker ids(*m_clock);
        const operations::NewCohort cohort{.name = QStringLiteral("Les Imaginés"),
                                           .territory = QStringLiteral("06"),
                                           .startsOn = {},
                                           .endsOn = {},
                                           .goal = {}};
        const QString path = at(QStringLiteral("cohort.rebond"));
        QVERIFY(operations::createCohortFile(path, storage::Author{*m_clock, ids, {}}, cohort));
        m_workspace = std::move(*workspace::Workspace::open(path, *m_clock, QStringLiteral("Solange Imaginé")));
        m_workspace->keepNoBackups();
        m_member = {};
        m_member.cohort = m_workspace->cohort().id;
        m_member.familyName = QStringLiteral("Éclairval");
        m_member.givenName = QStringLiteral("Camille");
        m_member.joinedOn = QDate(2012, 1, 9);
        m_member = save(m_member);
        m_company = {};
        m_company.name = QStringLiteral("Fleurs Imaginaires");
        m_company = save(m_company);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void whatIsNextStandsByDayAndWhatHappenedBackwards()
    {
        addAct(m_today.addDays(-20), m_today.addDays(3), QStringLiteral("Ring up"));
        addInterview(m_today.addDays(-5), InterviewState::Tenu);
        addInterview(m_today.addDays(1), InterviewState::Prevu);
        addWorkshop(m_today.addDays(-10), QStringLiteral("Round"), Presence::Retard);
        addWorkshop(m_today.addDays(-3), QStringLiteral("Letters"), Presence::Absent);
        addWorkshop(m_today.addDays(7), QStringLiteral("To come"), {});
        const auto sheet = workspace::followUpOf(*m_workspace, m_member.id, m_formats);
        QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().sentence));
        QStringList next;
        for (const auto &step : sheet->next)
            next.append(step.what + u'/' + step.with);
        QCOMPARE(next, (QStringList{QStringLiteral("Interview/Fleurs Imaginaires"),
                                    QStringLiteral("Ring up/Fleurs Imaginaires"), QStringLiteral("Workshop/To come")}));
        QList<QDate> days;
        for (const auto &step : sheet->happened)
            days.append(*step.date);
        QCOMPARE(days, (QList<QDate>{m_today.addDays(-3), m_today.addDays(-5), m_today.addDays(-10),
                                     m_today.addDays(-20), m_member.joinedOn}));
        const reports::FollowUpSheet::Counts counted{.acts = 1, .interviews = 1, .attended = 1, .marked = 2};
        QCOMPARE(sheet->counts, counted);
        QCOMPARE(sheet->place, QStringLiteral("Searching"));
    }

    void notesAmongFacilitatorsAreNotOnIt()
    {
        addAct(m_today.addDays(-20));
        addInterview(m_today.addDays(-5), InterviewState::Tenu);
        addWorkshop(m_today.addDays(-10), QStringLiteral("Round"), Presence::Present);
        const auto sheet = workspace::followUpOf(*m_workspace, m_member.id, m_formats);
        QVERIFY(sheet);
        const QString pages = wordsOnPages(*sheet);
        QVERIFY2(pages.contains(QStringLiteral("florists")), qPrintable(pages)); // what was agreed with them
        QVERIFY(pages.contains(QStringLiteral("Éclairval")));
        QVERIFY(!pages.contains(QStringLiteral("secret")));
    }

    // However many steps fill the pages, the last one holds some.
    void noPageHoldsTheNoteAlone()
    {
        reports::FollowUpSheet sheet;
        sheet.member = m_member;
        sheet.day = m_today;
        for (int steps = 0; steps < 60; ++steps) {
            const typeset::PageList pages = typeset::Typesetter().typeset(reports::followUpSheet(sheet, m_formats));
            const QList<typeset::Mark> &last = pages.page(pages.count() - 1).marks;
            QVERIFY2(std::any_of(last.cbegin(), last.cend(),
                                 [&](const typeset::Mark &mark) {
                                     return mark.node != typeset::kArtifact
                                         && pages.structure().at(size_t(mark.node)).role != typeset::Role::Note;
                                 }),
                     qPrintable(QString::number(steps)));
            sheet.happened.append({m_today, QStringLiteral("Letter"), QStringLiteral("Fleurs Imaginaires"), {}});
        }
    }
    void ofALongHistoryTheNewestStandAndTheRestIsCounted()
    {
        constexpr int kActs = 430; // more than two portions
        const Done added = m_workspace->store().write(QStringLiteral("Add"), [&](storage::Transaction &t) {
            for (int i = 0; i < kActs; ++i)
                t.save(actOn(m_today.addDays(-1 - i % 200)));
        });
        QVERIFY(added);
        const auto sheet = workspace::followUpOf(*m_workspace, m_member.id, m_formats);
        QVERIFY(sheet);
        QCOMPARE(sheet->counts.acts, kActs);
        QCOMPARE(sheet->happened.size(), qsizetype(workspace::kMostFollowUpSteps));
        QCOMPARE(sheet->leftOut, qint64(kActs + 1 - workspace::kMostFollowUpSteps)); // and the day of entry
        QCOMPARE(*sheet->happened.first().date, m_today.addDays(-1));
    }

    void theSameDataAreTheSameBytes()
    {
        addAct(m_today.addDays(-20), m_today.addDays(3));
        SilentTask task;
        const auto write = [&](const QString &name) {
            return workspace::writeFollowUp(*m_workspace, m_member.id, m_formats, at(name), task);
        };
        QVERIFY(write(QStringLiteral("a.pdf")));
        QVERIFY(write(QStringLiteral("b.pdf")));
        QVERIFY(bytesOf(QStringLiteral("a.pdf")).startsWith("%PDF-"));
        QVERIFY(bytesOf(QStringLiteral("a.pdf")) == bytesOf(QStringLiteral("b.pdf")));
        const QByteArray cohort = bytesOf(QStringLiteral("cohort.rebond"));
        QVERIFY(!write(QStringLiteral("cohort.rebond")));
        QVERIFY(bytesOf(QStringLiteral("cohort.rebond")) == cohort);
    }

    void whoIsNotInTheGroupHasNone()
    {
        Cohort other;
        other.name = QStringLiteral("Ailleurs");
        other = save(other);
        Member elsewhere = m_member;
        elsewhere.id = {};
        elsewhere.revision = 0;
        elsewhere.reference.clear();
        elsewhere.cohort = other.id;
        elsewhere = save(elsewhere);
        const auto sheet = workspace::followUpOf(*m_workspace, elsewhere.id, m_formats);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().kind, Error::Kind::NotFound);
        QVERIFY(sheet.error().sentence.endsWith(u'.'));
    }
};

REBOND_TEST(TestFollowUp)
#include "tst_followup.moc"
