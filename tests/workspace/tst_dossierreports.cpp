// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever asks what is held of them is told all that the frozen reports keep of them, and nothing of the others.
#include "workspace/dossier.h"

#include "operations/demonstration.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "workspace/freezing.h"
#include "workspace/workspace.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::domain;
using figures::Audience;

class TestDossierReports : public QObject
{
    Q_OBJECT

    const QDate m_asOf = QDate(2012, 6, 30);
    const Formats m_words{Language::English};
    QTemporaryDir m_place;
    FixedClock m_now{QDate(2012, 7, 2)};
    std::unique_ptr<workspace::Workspace> m_file;

    QString at(const QString &name) const { return m_place.filePath(name); }
    template<typename R>
    QList<R> all() const
    {
        return m_file->store().read([](storage::Reader &reader) { return reader.list<R>(); }).value();
    }
    Result<FrozenReport> freeze(Audience audience, std::optional<QDate> knownBy, const QString &name)
    {
        workspace::ReportOrder order;
        order.question = {m_asOf, knownBy};
        order.audience = audience;
        SilentTask task;
        return workspace::freezeReport(*m_file, order, m_words, at(name), task);
    }
    // The rows of the reports in the dossier of a person, without their headings.
    QStringList toldTo(Id<Member> member) const
    {
        const Done written = workspace::writeDossier(*m_file, member, m_words, at(QStringLiteral("d.zip")));
        if (!written)
            return {written.error().sentence};
        QProcess reader;
        reader.start(QStringLiteral("unzip"),
                     {QStringLiteral("-p"), at(QStringLiteral("d.zip")), QStringLiteral("rapports.csv")});
        reader.waitForFinished();
        QStringList lines = QString::fromUtf8(reader.readAllStandardOutput())
                                .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        if (!lines.isEmpty())
            lines.removeFirst();
        return lines;
    }
    // Who has one outcome alone: a permanent job that is known and goes on.
    std::optional<Outcome> onlyJob() const
    {
        const QList<Outcome> outcomes = all<Outcome>();
        for (const Outcome &one : outcomes) {
            const auto isTheirs = [&](const Outcome &other) { return other.member == one.member; };
            if (one.type == OutcomeType::CDI && one.effectiveOn <= m_asOf && one.knownOn <= m_asOf && !one.endedOn
                && !one.cancelledKnownOn && std::count_if(outcomes.begin(), outcomes.end(), isTheirs) == 1)
                return one;
        }
        return {};
    }
    std::optional<Member> withoutOutcome() const
    {
        const QList<Outcome> outcomes = all<Outcome>();
        const QList<Member> members = all<Member>();
        for (const Member &member : members) {
            const auto isTheirs = [&](const Outcome &outcome) { return outcome.member == member.id; };
            if (!member.leftOn && std::none_of(outcomes.begin(), outcomes.end(), isTheirs))
                return member;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
            QSKIP("needs unzip");
        const QString path = at(QStringLiteral("cohort.rebond"));
        QVERIFY(operations::createDemonstration(path));
        auto opened = workspace::Workspace::open(path, m_now, QStringLiteral("Solange Imaginé"));
        QVERIFY(opened);
        m_file = std::move(*opened);
        m_file->keepNoBackups();
        QVERIFY(freeze(Audience::Internal, {}, QStringLiteral("a.pdf")));
        QVERIFY(freeze(Audience::Funder, m_asOf, QStringLiteral("b.pdf")));
    }
    void cleanup()
    {
        m_file.reset();
        QFile::remove(at(QStringLiteral("cohort.rebond")));
    }
    void whoHasReboundedIsToldByWhat()
    {
        const auto job = onlyJob();
        QVERIFY(job);
        const QString counted = QStringLiteral(";A rebondi;%1;Durable;%1;%1").arg(job->reference);
        QCOMPARE(toldTo(job->member),
                 (QStringList{QStringLiteral("30/06/2012;30/06/2012;02/07/2012;Financeur") + counted,
                              QStringLiteral("30/06/2012;;02/07/2012;Interne") + counted}));
    }
    void whoSearchesIsToldSo()
    {
        const auto member = withoutOutcome();
        QVERIFY(member);
        QCOMPARE(toldTo(member->id),
                 (QStringList{QStringLiteral("30/06/2012;30/06/2012;02/07/2012;Financeur;En recherche;;;;"),
                              QStringLiteral("30/06/2012;;02/07/2012;Interne;En recherche;;;;")}));
    }
    void anOutcomeThatIsGoneIsToldAsSuch()
    {
        const auto job = onlyJob();
        QVERIFY(job);
        const Done removed = m_file->store().write(QStringLiteral("Remove"), [&](storage::Transaction &write) {
            for (const Checkpoint &each : write.list(storage::Query<Checkpoint>().where(&Checkpoint::outcome, job->id)))
                write.remove(each);
            write.remove(*job);
        });
        QVERIFY(removed);
        const QStringList lines = toldTo(job->member);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.first().endsWith(
                     QStringLiteral(";A rebondi;supprimée depuis;Durable;supprimée depuis;supprimée depuis")),
                 qPrintable(lines.first()));
    }
};

REBOND_TEST(TestDossierReports)
#include "tst_dossierreports.moc"
