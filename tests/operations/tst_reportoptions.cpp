// SPDX-License-Identifier: GPL-3.0-or-later
// What a report looks like is kept with its cohort: one step a change, nothing lost to another window, no file left behind.
#include "operations/reportoptions.h"

#include "operations/cohorts.h"
#include "storage/dump.h"
#include "storage/engines.h"
#include "storage/mappings/all.h"
#include "storage/persondata.h"

using namespace rebond;
using namespace rebond::operations;
using namespace rebond::storage;
using namespace rebond::test;
using domain::File;
using domain::ReportOptions;
using domain::ReportPart;

class TestReportOptions : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    domain::Cohort m_cohort;

    Store &store() { return m_bench->store(); }
    ReportOptions kept()
    {
        return store().read([&](Reader &reader) { return reportOptionsOf(reader, m_cohort.id); }).value();
    }
    qint64 files()
    {
        return store().read([](Reader &reader) { return reader.count<File>(); }).value();
    }
    void begin(Engine engine)
    {
        m_bench = std::make_unique<Bench>(engine);
        const auto cohort = addCohort(store(), {QStringLiteral("Essai"), {}, {}, {}, {}});
        REBOND_DONE(cohort);
        m_cohort = *cohort;
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void aCohortBeginsWithAllPartsAndNothingSaid()
    {
        begin(Engine::Sqlite);
        const ReportOptions none = kept();
        QCOMPARE(none.cohort, m_cohort.id);
        QCOMPARE(none.revision, 0);
        for (const ReportPart part : domain::kReportParts)
            QVERIFY(!isLeftOut(none, u"internal", part) && commentOn(none, u"funder", part).isEmpty());
        QVERIFY(!none.isSigned());
    }
    void eachChangeIsOneStepBackAndForth_data() { addEngines(); }
    void eachChangeIsOneStepBackAndForth()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        QList<QStringList> states{recordsOf(store())};
        const auto done = [&](const Done &step, const char *label) {
            REBOND_DONE(step);
            QCOMPARE(store().history().undoLabel(), std::optional(QString::fromLatin1(label)));
            states.append(recordsOf(store()));
        };
        const auto keep = [&](const std::function<void(ReportOptions &)> &change) {
            const ReportOptions before = kept();
            ReportOptions after = before;
            change(after);
            const auto made = keepReportOptions(store(), before, after);
            done(made ? Done() : fail(made.error()), "Options of the report");
        };
        keep([](ReportOptions &options) { setLeftOut(options, u"funder", ReportPart::Curve, true); });
        keep([](ReportOptions &options) {
            setComment(options, u"funder", ReportPart::Summary, QStringLiteral("<b>a/b</b> | c\\d\n« fin »"));
        });
        keep([](ReportOptions &options) { options.signer = QStringLiteral("Solange Imaginé"); });
        done(setReportLogo(store(), m_cohort.id, "one"), "Logo of the report");
        done(setReportLogo(store(), m_cohort.id, "two"), "Logo of the report");
        QCOMPARE(files(), 1); // what was there before has gone
        keep([](ReportOptions &options) { setLeftOut(options, u"funder", ReportPart::Curve, false); });
        done(removeReportLogo(store(), m_cohort.id), "Remove the logo of the report");
        QCOMPARE(files(), 0);
        const ReportOptions last = kept();
        QCOMPARE(commentOn(last, u"funder", ReportPart::Summary), QStringLiteral("<b>a/b</b> | c\\d\n« fin »"));
        QVERIFY(commentOn(last, u"internal", ReportPart::Summary).isEmpty());
        QVERIFY(!isLeftOut(last, u"funder", ReportPart::Curve) && !last.logo);
        QCOMPARE(last.signer, QStringLiteral("Solange Imaginé"));
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            REBOND_DONE(store().history().undo());
            QCOMPARE(difference(recordsOf(store()), states[i]), QByteArray());
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            REBOND_DONE(store().history().redo());
            QCOMPARE(difference(recordsOf(store()), states[i]), QByteArray());
        }
    }
    void nothingDifferentLeavesNoTrace()
    {
        begin(Engine::Sqlite);
        const auto label = store().history().undoLabel();
        ReportOptions blank = kept();
        blank.signer = QStringLiteral("  \n ");
        setComment(blank, u"public", ReportPart::Summary, QStringLiteral(" \n"));
        QVERIFY(keepReportOptions(store(), kept(), blank));
        REBOND_DONE(removeReportLogo(store(), m_cohort.id));
        QCOMPARE(store().history().undoLabel(), label);
        REBOND_DONE(setReportLogo(store(), m_cohort.id, "one"));
        const QStringList before = recordsOf(store());
        REBOND_DONE(setReportLogo(store(), m_cohort.id, "one"));
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
    }
    // Two windows that began from the same state each keep what they changed.
    void othersChangesStay()
    {
        begin(Engine::Sqlite);
        const ReportOptions start = kept();
        ReportOptions one = start;
        one.signer = QStringLiteral("Solange");
        setLeftOut(one, u"internal", ReportPart::Annex, true);
        ReportOptions other = start;
        other.signedAt = QStringLiteral("Nice");
        setLeftOut(other, u"funder", ReportPart::Origin, true);
        setComment(other, u"internal", ReportPart::Time, QStringLiteral("Patience."));
        QVERIFY(keepReportOptions(store(), start, one));
        REBOND_DONE(setReportLogo(store(), m_cohort.id, "logo"));
        const auto both = keepReportOptions(store(), start, other);
        REBOND_DONE(both);
        QCOMPARE(*both, kept());
        QCOMPARE(both->signer, QStringLiteral("Solange"));
        QCOMPARE(both->signedAt, QStringLiteral("Nice"));
        QVERIFY(isLeftOut(*both, u"internal", ReportPart::Annex) && isLeftOut(*both, u"funder", ReportPart::Origin));
        QCOMPARE(commentOn(*both, u"internal", ReportPart::Time), QStringLiteral("Patience."));
        QVERIFY(both->logo.has_value());
        // Of one place there is one comment: the later one.
        ReportOptions third = start;
        setComment(third, u"internal", ReportPart::Time, QStringLiteral("Encore."));
        const auto last = keepReportOptions(store(), start, third);
        REBOND_DONE(last);
        QCOMPARE(last->comments.size(), 1);
        QCOMPARE(commentOn(*last, u"internal", ReportPart::Time), QStringLiteral("Encore."));
    }
    void endsAreTakenOffAndLinesJoined()
    {
        begin(Engine::Sqlite);
        ReportOptions typed = kept();
        typed.signer = QStringLiteral(" Solange \n Imaginé ");
        setComment(typed, u"internal", ReportPart::Summary, QStringLiteral("\n Deux\n\nlignes \n"));
        const auto made = keepReportOptions(store(), kept(), typed);
        REBOND_DONE(made);
        QCOMPARE(made->signer, QStringLiteral("Solange Imaginé"));
        QCOMPARE(commentOn(*made, u"internal", ReportPart::Summary), QStringLiteral("Deux\n\nlignes"));
    }
    void whatIsTooLongIsRefusedWhole()
    {
        begin(Engine::Sqlite);
        ReportOptions typed = kept();
        typed.signer = QStringLiteral("Solange");
        setComment(typed, u"internal", ReportPart::Summary, QString(kLongestComment + 1, u'a'));
        auto refused = keepReportOptions(store(), kept(), typed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().sentence.contains(QString::number(kLongestComment)));
        QCOMPARE(kept().signer, QString());
        setComment(typed, u"internal", ReportPart::Summary, QString(kLongestComment, u'a'));
        QVERIFY(keepReportOptions(store(), kept(), typed));
        typed.signerRole = QString(kLongestSignature + 1, u'b');
        QVERIFY(!keepReportOptions(store(), kept(), typed));
    }
    // A closed cohort is still reported on.
    void aClosedCohortKeepsItsReport()
    {
        begin(Engine::Sqlite);
        REBOND_DONE(closeCohort(store(), m_cohort, QDate(2012, 12, 31)));
        ReportOptions typed = kept();
        typed.signer = QStringLiteral("Solange");
        QVERIFY(keepReportOptions(store(), kept(), typed));
        REBOND_DONE(setReportLogo(store(), m_cohort.id, "logo"));
        REBOND_DONE(store().history().undo());
        QCOMPARE(kept().signer, QStringLiteral("Solange"));
        QVERIFY(!kept().logo);
        REBOND_DONE(store().history().undo());
        QCOMPARE(kept().signer, QString());
        REBOND_DONE(store().history().redo());
        QCOMPARE(kept().signer, QStringLiteral("Solange"));
        REBOND_DONE(store().history().redo());
        QVERIFY(kept().logo);
    }
    // Whoever erases a person is told that a comment names them.
    void aCommentThatNamesSomebodyIsFound()
    {
        begin(Engine::Sqlite);
        domain::Member member;
        member.cohort = m_cohort.id;
        member.familyName = QStringLiteral("Calvérac");
        member.joinedOn = QDate(2011, 6, 20);
        const auto saved = store().write(QStringLiteral("Add"), [&](Transaction &t) { return t.save(member); });
        REBOND_DONE(saved);
        ReportOptions typed = kept();
        setComment(typed, u"internal", ReportPart::Summary, QStringLiteral("Bravo à Mme Calvérac."));
        QVERIFY(keepReportOptions(store(), kept(), typed));
        const auto found = store().read([&](Reader &reader) { return mentionsOf(reader, *saved, 5); });
        REBOND_DONE(found);
        QCOMPARE(found->found.size(), 1);
        QCOMPARE(found->found.first().kind, Kind::ReportOptions);
        QCOMPARE(found->found.first().reference, QStringLiteral("Essai"));
    }
};

REBOND_TEST(TestReportOptions)
#include "tst_reportoptions.moc"
