// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands on an attendance sheet, of a file written by hand; and that the sheet is printed again as it was.
#include "workspace/attendance.h"

#include "operations/cohorts.h"
#include "operations/workshops.h"
#include "storage/mappings/all.h"
#include "support/runner.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::domain;

#define DONE(result) QVERIFY2(result, result ? "" : qPrintable((result).error().sentence))

class TestAttendance : public QObject
{
    Q_OBJECT

    const QDate m_day = QDate(2012, 6, 26);
    const Formats m_formats{Language::English};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<workspace::Workspace> m_workspace;
    Workshop m_workshop;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    storage::Store &store() { return m_workspace->store(); }
    Member add(const char16_t *family, QDate joined, std::optional<QDate> left = {},
               std::optional<ExitReason> reason = {})
    {
        Member member;
        member.cohort = m_workspace->cohort().id;
        member.familyName = QString::fromUtf16(family);
        member.givenName = QStringLiteral("Camille");
        member.joinedOn = joined;
        member.leftOn = left;
        member.exitReason = reason;
        return save(member);
    }
    template<typename R>
    R save(const R &record)
    {
        return store().write(QStringLiteral("Save"), [&](storage::Transaction &t) { return t.save(record); }).value();
    }
    Workshop arrange(QDate day)
    {
        Workshop workshop;
        workshop.cohort = m_workspace->cohort().id;
        workshop.title = QStringLiteral("Tour de table");
        workshop.date = day;
        return operations::saveWorkshop(store(), workshop).value();
    }
    QStringList namesOn(const Workshop &workshop)
    {
        QStringList names;
        const auto sheet = workspace::attendanceOf(*m_workspace, workshop.id);
        if (!sheet)
            return {sheet.error().sentence};
        for (const auto &person : sheet->people)
            names.append(person.familyName);
        return names;
    }
    Result<QString> write(const QString &name)
    {
        SilentTask task;
        return workspace::writeAttendance(*m_workspace, m_workshop.id, m_formats, at(name), task);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(QDate(2012, 7, 2));
        const QString path = at(QStringLiteral("cohort.rebond"));
        IdMaker ids(*m_clock);
        const operations::NewCohort cohort{.name = QStringLiteral("Les Imaginés"),
                                           .territory = QStringLiteral("06"),
                                           .startsOn = {},
                                           .endsOn = {},
                                           .goal = {}};
        const Done made = operations::createCohortFile(path, storage::Author{*m_clock, ids, {}}, cohort);
        DONE(made);
        auto opened = workspace::Workspace::open(path, *m_clock, QStringLiteral("Solange Imaginé"));
        DONE(opened);
        m_workspace = std::move(*opened);
        m_workspace->keepNoBackups();
        m_workshop = arrange(m_day);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void whoIsInTheGroupThatDay()
    {
        add(u"Zouave", m_day.addYears(-1));
        add(u"Éclair", m_day); // enters that day
        add(u"Demain", m_day.addDays(1));
        add(u"Bientôt", m_day.addYears(-1), m_day, ExitReason::EMPLOI); // the last day
        add(u"Hier", m_day.addYears(-1), m_day.addDays(-1), ExitReason::DEM);
        add(u"Erreur", m_day.addYears(-1), {}, ExitReason::ERREUR);
        Cohort other;
        other.name = QStringLiteral("Ailleurs");
        other = save(other);
        Member elsewhere = add(u"Ailleurs", m_day.addYears(-1));
        elsewhere.cohort = other.id;
        save(elsewhere);
        QCOMPARE(namesOn(m_workshop),
                 (QStringList{QStringLiteral("Bientôt"), QStringLiteral("Éclair"), QStringLiteral("Zouave")}));
        QCOMPARE(namesOn(arrange(m_day.addDays(1))),
                 (QStringList{QStringLiteral("Demain"), QStringLiteral("Éclair"), QStringLiteral("Zouave")}));
        QCOMPARE(namesOn(arrange(m_day.addDays(-1))),
                 (QStringList{QStringLiteral("Bientôt"), QStringLiteral("Hier"), QStringLiteral("Zouave")}));
        QCOMPARE(namesOn(arrange(m_day.addYears(-2))), QStringList());
    }

    void itIsPrintedAgainAsItWas()
    {
        const Member member = add(u"Éclair", m_day);
        add(u"Zouave", m_day);
        const auto first = write(QStringLiteral("a.pdf"));
        DONE(first);
        QCOMPARE(*first, QString());
        QVERIFY(bytesOf(QStringLiteral("a.pdf")).startsWith("%PDF-"));
        const auto second = write(QStringLiteral("b.pdf"));
        DONE(second);
        QVERIFY(bytesOf(QStringLiteral("b.pdf")) == bytesOf(QStringLiteral("a.pdf")));
        // Who came is in the register; the sheet is what was signed.
        const Done marked = operations::markPresence(store(), m_workshop.id, {{member.id, Presence::Absent}});
        DONE(marked);
        const auto third = write(QStringLiteral("c.pdf"));
        DONE(third);
        QVERIFY(bytesOf(QStringLiteral("c.pdf")) == bytesOf(QStringLiteral("a.pdf")));
        // Nor does the day on which it is printed again.
        m_clock->set(QDateTime(QDate(2015, 1, 1), QTime(12, 0), Qt::UTC));
        const auto later = write(QStringLiteral("later.pdf"));
        DONE(later);
        QVERIFY(bytesOf(QStringLiteral("later.pdf")) == bytesOf(QStringLiteral("a.pdf")));
        Member renamed = member;
        renamed.familyName = QStringLiteral("Éclaire");
        save(renamed);
        const auto fourth = write(QStringLiteral("d.pdf"));
        DONE(fourth);
        QVERIFY(bytesOf(QStringLiteral("d.pdf")) != bytesOf(QStringLiteral("a.pdf")));
    }

    void aClosedSheetKeepsItsLinesWhereTheyWereSigned()
    {
        const auto rename = [&](Member &member, const char16_t *family) {
            member.familyName = QString::fromUtf16(family);
            member = save(member);
        };
        const auto close = [&] {
            return operations::markOthersPresent(store(), m_workshop.id)
                && operations::closeWorkshop(store(), m_workshop.id);
        };
        const Workshop open = arrange(m_day);
        Member first = add(u"Quetsche", m_day);
        add(u"Citron", m_day);
        Member last = add(u"Zouave", m_day);
        rename(first, u"Abricot"); // before the closing: does not count
        QVERIFY(close());
        rename(first, u"Nèfle");
        rename(first, u"Yuzu");
        rename(last, u"Bergamote");
        QCOMPARE(namesOn(m_workshop),
                 (QStringList{QStringLiteral("Yuzu"), QStringLiteral("Citron"), QStringLiteral("Bergamote")}));
        const QStringList byName{QStringLiteral("Bergamote"), QStringLiteral("Citron"), QStringLiteral("Yuzu")};
        QCOMPARE(namesOn(open), byName);
        const Done reopened = operations::reopenWorkshop(store(), m_workshop.id);
        DONE(reopened);
        QCOMPARE(namesOn(m_workshop), byName);
        QVERIFY(close());
        rename(last, u"Zouave");
        const QStringList signedOn{QStringLiteral("Zouave"), QStringLiteral("Citron"), QStringLiteral("Yuzu")};
        QCOMPARE(namesOn(m_workshop), signedOn);
        const Done removed = operations::removeWorkshop(store(), m_workshop.id); // by mistake
        DONE(removed);
        QVERIFY(store().history().undo());
        QCOMPARE(namesOn(m_workshop), signedOn);
    }

    void aHolidayIsToldAndTheSheetWritten()
    {
        add(u"Éclair", m_day.addYears(-1));
        m_workshop = arrange(QDate(2012, 5, 28)); // Whit Monday
        const auto warning = write(QStringLiteral("a.pdf"));
        DONE(warning);
        QVERIFY2(warning->startsWith(QStringLiteral("28 May 2012 is a public holiday (Whit Monday)")),
                 qPrintable(*warning));
        QVERIFY(bytesOf(QStringLiteral("a.pdf")).startsWith("%PDF-"));
    }

    void namesInNoFontAreTold()
    {
        add(u"Éclair", m_day.addYears(-1));
        m_workshop = arrange(QDate(2012, 5, 28)); // Whit Monday
        auto sheet = workspace::attendanceOf(*m_workspace, m_workshop.id);
        DONE(sheet);
        const QString before = workspace::attendanceRemark(*sheet, m_formats);
        QVERIFY2(before.startsWith(QStringLiteral("28 May")) && !before.contains(QStringLiteral("font")),
                 qPrintable(before));
        sheet->people.first().familyName = QStringLiteral("\u0378"); // no letter yet, so no font has it
        const QString after = workspace::attendanceRemark(*sheet, m_formats);
        QVERIFY2(after.startsWith(before + QStringLiteral(" No font")) && after.contains(QStringLiteral("“\u0378”")),
                 qPrintable(after));
    }

    void whatIsNotThereHasNoSheet()
    {
        QCOMPARE(workspace::workshopMeant(*m_workspace, u' ' + m_workshop.reference).value(), m_workshop.id);
        const auto unknown = workspace::workshopMeant(*m_workspace, QStringLiteral("A99"));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
        QVERIFY(unknown.error().sentence.contains(QStringLiteral("“A99”")));
        const Done removed = operations::removeWorkshop(store(), m_workshop.id);
        DONE(removed);
        const auto gone = write(QStringLiteral("a.pdf"));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
        QVERIFY(!QFile::exists(at(QStringLiteral("a.pdf"))));
        // A cohort file is never written over.
        m_workshop = arrange(m_day);
        const QByteArray before = bytesOf(QStringLiteral("cohort.rebond"));
        QVERIFY(!write(QStringLiteral("cohort.rebond")));
        QVERIFY(bytesOf(QStringLiteral("cohort.rebond")) == before);
    }
};

REBOND_TEST(TestAttendance)
#include "tst_attendance.moc"
