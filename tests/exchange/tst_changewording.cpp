// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal tells of a step: every field of every record by its name in words.
#include "exchange/changewording.h"

#include "domain/wording.h"
#include "exchange/workbench.h"
#include "storage/journalreading.h"
#include "storage/samples.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::exchange;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

// What says where a record stands, and the bytes of a file beside its name.
const QStringList kNotTold{QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("cohort_id"),
                           QStringLiteral("sha256"), QStringLiteral("bytes"), QStringLiteral("media_type"),
                           // Whom a frozen report counted is said on the page of the report.
                           QStringLiteral("frozen_at"), QStringLiteral("figures"), QStringLiteral("counted_members")};

} // namespace

class TestChangeWording : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;
    Related m_related;

    ToldChange told(const Change &change)
    {
        return m_bench->store().read([&](Reader &reader) { return tell(change, reader); }).value();
    }
    // Of the newest step, as it is stored and as it is told.
    JournalEntry newest()
    {
        return m_bench->store()
            .read([](Reader &reader) { return someEntries(reader, {}, 1, {}).entries.first(); })
            .value();
    }
    QString labelOf(const JournalEntry &entry)
    {
        return m_bench->store().read([&](Reader &reader) { return labelOfToday(entry, reader); }).value();
    }
    template<typename R>
    R write(const QString &label, const R &record)
    {
        return m_bench->store().write(label, [&](Transaction &t) { return t.save(record); }).value();
    }
    template<typename R>
    ToldChange made(R record)
    {
        record.id = Id<R>(RawId{1, 2});
        record.revision = 1;
        return told({Mapping<R>::kKind, record.id.raw(), {}, valuesOf(record), false});
    }
    // Something else that may stand in a column: what a bare record has there, or another id or day.
    static QVariant otherThan(const QVariant &value, const QVariant &bare)
    {
        if (bare != value)
            return bare;
        if (value.toString() == codeOf(OnBehalfOf::Collectif))
            return codeOf(OnBehalfOf::Membre);
        if (RawId::parse(value.toString()))
            return RawId{3, 4}.toString();
        if (QDate::fromString(value.toString(), Qt::ISODate).isValid())
            return QStringLiteral("2001-01-01");
        return value;
    }
    // Each column alone: from what it is in a full record to something else.
    template<typename R>
    void tellEachColumn()
    {
        R full = sampleOf<R>(m_related, Fill::Full);
        R bare = sampleOf<R>(m_related, Fill::Bare);
        full.id = bare.id = Id<R>(RawId{1, 2});
        full.revision = bare.revision = 1;
        const QVariantList filled = valuesOf(full);
        const QVariantList other = valuesOf(bare);
        const QStringList names = columnNames(Mapping<R>::kKind);
        QCOMPARE(names.size(), filled.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (kNotTold.contains(names[i]))
                continue;
            Change change{Mapping<R>::kKind, RawId{1, 2}, filled, filled, false};
            (*change.after)[i] = otherThan(filled[i], other[i]);
            const QString column = nameOf(Mapping<R>::kKind) + u'.' + names[i];
            QVERIFY2((*change.after)[i] != filled[i],
                     qPrintable(column + QStringLiteral(" is the same in both samples")));
            const ToldChange told = this->told(change);
            QVERIFY2(!told.fields.isEmpty(), qPrintable(column + QStringLiteral(" is not told")));
            const ChangedField &field = told.fields.first();
            QVERIFY2(!field.label.isEmpty() && !columnNames(Mapping<R>::kKind).contains(field.label)
                         && !field.label.contains(u'_'),
                     qPrintable(column + QStringLiteral(" is told as ") + field.label));
            QVERIFY2(field.before != field.after, qPrintable(column));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_related = {};
        m_related.cohort = m_bench->cohort();
        m_related.photo.sha256 = QString(64, u'f');
        m_related.photo = m_bench->save(m_related.photo);
        m_related.company.name = QStringLiteral("Azurel");
        m_related.company = m_bench->save(m_related.company);
        m_related.member = m_bench->save(aMember(m_related, QStringLiteral("Calvérac")));
        m_related.other = m_bench->save(aMember(m_related, QStringLiteral("Rostagny")));
        m_related.outcome = m_bench->save(sampleOf<Outcome>(m_related, Fill::Bare));
        m_related.workshop = sampleOf<Workshop>(m_related, Fill::Bare);
        m_related.workshop.title = QStringLiteral("Tour de table");
        m_related.workshop = m_bench->save(m_related.workshop);
        m_related.relay.name = QStringLiteral("Relais Imaginé");
        m_related.relay = m_bench->save(m_related.relay);
        m_related.offer = sampleOf<Offer>(m_related, Fill::Bare);
        m_related.offer.position = QStringLiteral("Poste imaginé");
        m_related.offer = m_bench->save(m_related.offer);
    }

    void everyColumnHasItsWords()
    {
        int kinds = 0;
        forEachRecord([&]<typename R>() {
            if (!QTest::currentTestFailed()) {
                tellEachColumn<R>();
                ++kinds;
            }
        });
        QVERIFY(kinds >= 14 || QTest::currentTestFailed());
    }
    void whatIsStoredAsACodeIsSaidInWords()
    {
        Workshop workshop = sampleOf<Workshop>(m_related, Fill::Full);
        workshop.title = QStringLiteral("Entretien d'embauche");
        const ToldChange session = made(workshop);
        QCOMPARE(session.what, QStringLiteral("Workshop Réf-É/1 · Entretien d'embauche"));
        QVERIFY(session.fields.contains({QStringLiteral("Day"), {}, QStringLiteral("29/02/2012")}));
        QVERIFY(session.fields.contains({QStringLiteral("Half-day"), {}, wordingOf(HalfDay::ApresMidi)}));
        QVERIFY(session.fields.contains({QStringLiteral("Time"), {}, QStringLiteral("14:30")}));
        QVERIFY(session.fields.contains({QStringLiteral("Everybody has a mark"), {}, QStringLiteral("oui")}));

        const ToldChange attendance = made(sampleOf<Participation>(m_related, Fill::Full));
        QVERIFY(attendance.fields.contains({QStringLiteral("Mark"), {}, wordingOf(Presence::Justifie)}));
        QVERIFY(attendance.fields.contains({QStringLiteral("Member"), {}, m_related.member.displayName()}));
        QCOMPARE(attendance.fields.first().after, QStringLiteral("29/02/2012 · Tour de table"));

        const ToldChange pair = made(sampleOf<BuddyPair>(m_related, Fill::Full));
        QVERIFY(pair.fields.contains({QStringLiteral("Buddy"), {}, m_related.other.displayName()}));
    }
    // Neither the name of a list nor that of a sheet is told as files have it.
    void theTemplateOfALetterIsToldInWords()
    {
        const auto words = [this](const char *recipients, const char *sheet) {
            LetterTemplate letter;
            letter.name = QStringLiteral("Présentation");
            letter.recipients = QLatin1String(recipients);
            letter.sheet = QLatin1String(sheet);
            QStringList all;
            const ToldChange change = made(letter);
            for (const ChangedField &field : change.fields)
                all.append(field.after);
            return all;
        };
        const QStringList letter = words("companies", "letter");
        QVERIFY(letter.contains(u"Companies") && letter.contains(u"Letter"));
        QVERIFY(words("members", "2x7").contains(u"2 × 7"));
    }
    void aClosingAndANewCvAreTold()
    {
        Cohort closed = m_related.cohort;
        closed.closedOn = QDate(2012, 12, 31);
        const ToldChange closing = told(
            {Kind::Cohort, closed.id.raw(), valuesOf(m_related.cohort), valuesOf(closed), false});
        QCOMPARE(closing.fields,
                 (QList<ChangedField>{{QStringLiteral("Closed on"), {}, QStringLiteral("31/12/2012")}}));

        File first = m_related.photo;
        first.id = {};
        first.revision = 0;
        first.name = QStringLiteral("cv.pdf");
        File second = first;
        first = m_bench->save(first);
        second.sha256 = QString(64, u'1');
        second = m_bench->save(second);
        Member before = m_related.member;
        before.cv = first.id;
        Member after = before;
        after.cv = second.id;
        const ToldChange cv = told({Kind::Member, before.id.raw(), valuesOf(before), valuesOf(after), false});
        QCOMPARE(cv.fields.size(), 1); // of the same name, and told all the same
        QCOMPARE(cv.fields.first().label, QStringLiteral("CV"));
        QVERIFY(cv.fields.first().after.startsWith(u"cv.pdf ("));
    }
    // A CV is told in its words, and not to a room.
    void aCvIsToldInWords()
    {
        Cv version = sampleOf<Cv>(m_related, Fill::Full);
        version.resume = QStringLiteral(R"({"basics": {"phone": "+33493000001", "x": [1, null, {"y": "Zoé"}]}})");
        const ToldChange cv = made(version);
        QCOMPARE(cv.what, QStringLiteral("CV · ") + version.name);
        QVERIFY(cv.fields.contains({QStringLiteral("Contents"), {}, QStringLiteral("+33493000001 · 1 · Zoé"), true}));
        QVERIFY(cv.fields.contains({QStringLiteral("Member"), {}, m_related.member.displayName(), false}));
        version.resume = QStringLiteral("no JSON");
        QVERIFY(made(version).fields.contains({QStringLiteral("Contents"), {}, version.resume, true}));
        const ToldChange attendance = made(sampleOf<Participation>(m_related, Fill::Full));
        const auto isPrivate = [](const ChangedField &field) { return field.isPrivate; };
        QCOMPARE(std::count_if(attendance.fields.cbegin(), attendance.fields.cend(), isPrivate), 1); // the note
    }
    void aRequestToARelayIsToldByNames()
    {
        RelayRequest request;
        request.relay = m_related.relay.id;
        request.member = m_related.member.id;
        request.askedOn = QDate(2012, 6, 30);
        request.reaction = QStringLiteral("Trois réponses");
        const QString &relay = m_related.relay.reference;
        const QString &member = m_related.member.reference;
        write(QStringLiteral("Ask relay %1 for %2").arg(relay, member), request);
        QCOMPARE(labelOf(newest()), QStringLiteral("Ask relay %1 (%2) for %3 (%4)")
                                        .arg(m_related.relay.name, relay, m_related.member.displayName(), member));
        const ToldChange asked = made(request);
        QVERIFY(asked.fields.contains({QStringLiteral("Relay"), {}, m_related.relay.name, false}));
        QVERIFY(asked.fields.contains({QStringLiteral("Reaction"), {}, request.reaction, true}));
    }
    // Labels hold references: whoever reads them is told the names of today.
    void referencesAreNamed()
    {
        Member member = m_related.member;
        const QString reference = member.reference;
        const QString label = QStringLiteral("Change member %1").arg(reference);
        member.city = QStringLiteral("Nice");
        member = write(label, member);
        const JournalEntry step = newest();
        QCOMPARE(step.label, label);
        QCOMPARE(labelOf(step), QStringLiteral("Change member %1 (%2)").arg(m_related.member.displayName(), reference));
        member.familyName = QStringLiteral("Autrement");
        member.reference = QStringLiteral("M900");
        member = m_bench->save(member);
        QCOMPARE(labelOf(step), QStringLiteral("Change member %1 (%2)").arg(member.displayName(), reference));

        Participation note;
        note.workshop = m_related.workshop.id;
        note.member = m_related.other.id;
        note.note = QStringLiteral("Bien");
        const QString &day = m_related.workshop.reference;
        const QString &other = m_related.other.reference;
        write(QStringLiteral("Round of %1: note for %2").arg(day, other), note);
        QCOMPARE(labelOf(newest()), QStringLiteral("Round of Tour de table (%1): note for %2 (%3)")
                                        .arg(day, m_related.other.displayName(), other));
    }
    // In a list two steps of one name say whom they are about; what names somebody says no more.
    void aLineOfTheJournalSaysWhom()
    {
        const auto lineOf = [this](const JournalEntry &entry) {
            return m_bench->store().read([&](Reader &reader) { return lineOfToday(entry, reader); }).value();
        };
        Outcome outcome;
        outcome.reference = QStringLiteral("I771");
        outcome.member = m_related.other.id;
        outcome.effectiveOn = outcome.knownOn = QDate(2012, 6, 1);
        write(QStringLiteral("Add an outcome"), outcome);
        QCOMPARE(lineOf(newest()), QStringLiteral("Add an outcome · ") + m_related.other.displayName());
        QCOMPARE(labelOf(newest()), QStringLiteral("Add an outcome"));
        Member member = m_related.member;
        member.city = QStringLiteral("Grasse");
        write(QStringLiteral("Change member %1").arg(member.reference), member);
        QCOMPARE(lineOf(newest()), labelOf(newest()));
    }
    // Undone, it is called what it was called: the entry that undid it says more.
    void whatCanBeUndoneIsToldByNames()
    {
        Member member = m_related.member;
        member.city = QStringLiteral("Menton");
        write(QStringLiteral("Change member %1").arg(member.reference), member);
        const QString told = QStringLiteral("Change member %1 (%2)").arg(member.displayName(), member.reference);
        History &history = m_bench->store().history();
        const auto labelOfStep = [this](const std::optional<History::Step> &step) {
            return step ? m_bench->store().read([&](Reader &reader) { return labelOfToday(*step, reader); }).value()
                        : QString();
        };
        QCOMPARE(labelOfStep(history.undoStep()), told);
        QVERIFY(history.undo());
        QCOMPARE(labelOfStep(history.redoStep()), told);
        QVERIFY(history.redo());
        QCOMPARE(labelOfStep(history.undoStep()), told);
        QVERIFY(!history.redoStep());
    }
    void onlyWhatTheStepIsAboutIsNamed()
    {
        Member member = m_related.member;
        const QString other = m_related.other.reference;
        const QStringList labels{QStringLiteral("Like %1").arg(other), QStringLiteral("X%1").arg(member.reference),
                                 QStringLiteral("%1-2").arg(member.reference),
                                 QStringLiteral("Somebody (%1)").arg(member.reference)};
        for (const QString &label : labels) {
            member.headline += u'.';
            member = write(label, member);
            QCOMPARE(labelOf(newest()), label);
        }
        // A step of many says how many they are.
        const QString label = QStringLiteral("Change %1 and 59 more").arg(member.reference);
        QVERIFY(m_bench->store().write(label, [&](Transaction &t) {
            member.headline += u'.';
            member = t.save(member);
            for (int i = 0; i < 59; ++i)
                t.save(aMember(m_related, QStringLiteral("Quidam")));
        }));
        QCOMPARE(labelOf(newest()), label);
    }
    // Nor does anybody else get into an old label who is given the reference later.
    void whatIsGoneIsNotNamed()
    {
        Company company;
        company.name = QStringLiteral("Éphémère");
        company = write(QStringLiteral("Add"), company);
        const QString reference = company.reference;
        company.city = QStringLiteral("Nice");
        const QString label = QStringLiteral("Change company %1").arg(reference);
        company = write(label, company);
        const JournalEntry step = newest();
        QCOMPARE(labelOf(step), QStringLiteral("Change company Éphémère (%1)").arg(reference));
        QVERIFY(m_bench->store().write(QStringLiteral("Delete"), [&](Transaction &t) { t.remove(company); }));
        QCOMPARE(labelOf(step), label);
        Company heir;
        heir.reference = reference;
        heir.name = QStringLiteral("Héritière");
        m_bench->save(heir);
        QCOMPARE(labelOf(step), label);

        Member member = m_related.member;
        member.city = QStringLiteral("Nice");
        member = write(QStringLiteral("Change member %1").arg(member.reference), member);
        const JournalEntry theirs = newest();
        QVERIFY(labelOf(theirs).contains(u"Calvérac"));
        QVERIFY(m_bench->store().erasePerson(member.id));
        QCOMPARE(labelOf(theirs), theirs.label);
    }
};

REBOND_TEST(TestChangeWording)
#include "tst_changewording.moc"
