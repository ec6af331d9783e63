// SPDX-License-Identifier: GPL-3.0-or-later
// import(export(x)) = x: into the same file nothing changes, into an empty one the same records come out.
#include "exchange/workbench.h"

#include "support/runner.h"

#include <QRandomGenerator>

using namespace rebond;
using namespace rebond::exchange;
using namespace rebond::test;

namespace {

class Inventor
{
public:
    explicit Inventor(quint32 seed) : m_random(seed) {}

    int upTo(int most) { return m_random.bounded(most + 1); }
    bool often() { return upTo(3) > 0; }
    QString text()
    {
        static const QStringList words = {
            QStringLiteral("Calvérac"),    QStringLiteral("=1+1"),
            QStringLiteral("-5"),          QStringLiteral("+33"),
            QStringLiteral("@nom"),        QStringLiteral("'"),
            QStringLiteral("''="),         QStringLiteral("a;b"),
            QStringLiteral("\"cité\""),    QStringLiteral("deux\nlignes"),
            QStringLiteral("onglet\tici"), QStringLiteral("espace\u00A0insécable"),
            QStringLiteral("œuvre"),       QStringLiteral("a|b"),
            QStringLiteral("\\"),          QStringLiteral("\\|"),
            QStringLiteral("été"),         QStringLiteral("😀"),
            QStringLiteral("oui"),         QStringLiteral("12/06/2012"),
            QStringLiteral("1,5"),         QStringLiteral("sep=;"),
            QStringLiteral("M002"),        QStringLiteral("E002"),
            QStringLiteral("’"),           QStringLiteral("l'été"),
            QStringLiteral("#REF!"),
        };
        QStringList chosen;
        for (int i = 0; i <= upTo(2); ++i)
            chosen.append(words[upTo(static_cast<int>(words.size()) - 1)]);
        return chosen.join(upTo(4) == 0 ? QString() : QStringLiteral(" ")).trimmed();
    }
    QString maybeText() { return often() ? text() : QString(); }
    QStringList texts()
    {
        QStringList list;
        for (int i = upTo(3); i > 0; --i)
            list.append(text());
        return list;
    }
    QDate date() { return QDate(2011, 1, 1).addDays(upTo(700)); }
    std::optional<QDate> maybeDate() { return often() ? std::optional(date()) : std::nullopt; }
    template<typename E>
    E word()
    {
        const auto terms = domain::terms<E>();
        return terms[static_cast<size_t>(upTo(static_cast<int>(terms.size()) - 1))].value;
    }
    template<typename E>
    std::optional<E> maybeWord()
    {
        return often() ? std::optional(word<E>()) : std::nullopt;
    }
    std::optional<int> maybeNumber(int least, int most)
    {
        return often() ? std::optional(least + upTo(most - least)) : std::nullopt;
    }
    template<typename T>
    const T &oneOf(const QList<T> &list)
    {
        return list[upTo(static_cast<int>(list.size()) - 1)];
    }

private:
    QRandomGenerator m_random;
};

QString siren(int number)
{
    const QString eight = QStringLiteral("%1").arg(73000000 + number, 8, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < 8; ++i) {
        const int digit = eight[i].digitValue() * (i % 2 == 1 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return eight + QString::number((10 - sum % 10) % 10);
}

void inventPeople(Inventor &in, storage::Transaction &t, const domain::Cohort &cohort)
{
    for (int i = 0; i < 30; ++i) {
        domain::Member m;
        m.cohort = cohort.id;
        m.familyName = in.text();
        m.givenName = in.text();
        m.email = in.often() ? QStringLiteral("p%1@example.org").arg(i) : QString();
        m.phone = in.oneOf(
            QList<QString>{{}, QStringLiteral("+33493123456"), QStringLiteral("+37793150000"), QStringLiteral("3949")});
        m.postalCode = in.oneOf(QList<QString>{{}, QStringLiteral("06000"), QStringLiteral("98000")});
        m.city = in.maybeText();
        m.birthYear = in.maybeNumber(1940, 1995);
        m.sectors = in.texts();
        m.occupations = in.texts();
        m.romeCodes = in.oneOf(
            QList<QStringList>{{}, {QStringLiteral("M1805")}, {QStringLiteral("K2111"), QStringLiteral("M1805")}});
        m.headline = in.maybeText();
        m.mobilityKm = in.maybeNumber(0, 100);
        m.availableFrom = in.maybeDate();
        m.profileUrl = in.oneOf(QList<QString>{{}, QStringLiteral("https://example.org/?a=1;b=%222")});
        m.joinedOn = QDate(2011, 1, 1);
        m.leftOn = in.maybeDate();
        m.exitReason = in.maybeWord<domain::ExitReason>();
        m.intention = in.maybeWord<domain::Intention>();
        m.stillSearching = in.often() ? std::optional(in.often()) : std::nullopt;
        m.projectRole = in.maybeText();
        m = t.save(m);
        for (int c = in.upTo(2); c > 0; --c) {
            domain::Consent consent;
            consent.member = m.id;
            consent.use = in.word<domain::ConsentUse>();
            consent.medium = in.word<domain::ConsentMedium>();
            consent.givenOn = in.maybeDate();
            consent.expiresOn = in.maybeDate();
            t.save(consent);
        }
    }
    for (int i = 0; i < 30; ++i) {
        domain::Company c;
        c.name = in.text();
        c.siren = in.often() ? siren(i) : QString();
        c.naf = in.often() ? QStringLiteral("62.01Z") : QString();
        c.sector = in.maybeText();
        c.headcount = in.maybeNumber(0, 5000);
        c.address = in.maybeText();
        c.city = in.maybeText();
        c.doNotContact = in.often();
        t.save(c);
    }
}

void inventOutcomes(Inventor &in, storage::Transaction &t, const QList<domain::Member> &members,
                    const QList<domain::Company> &companies)
{
    for (const domain::Member &member : members) {
        domain::Outcome outcome;
        outcome.member = member.id;
        outcome.type = in.word<domain::OutcomeType>();
        if (in.often())
            outcome.company = in.oneOf(companies).id;
        outcome.position = in.maybeText();
        outcome.effectiveOn = in.date();
        outcome.knownOn = in.date();
        outcome.plannedEnd = in.often() ? std::optional(outcome.effectiveOn.addDays(in.upTo(300))) : std::nullopt;
        outcome.weeklyHours = in.often() ? std::optional(in.upTo(70) / 2.0) : std::nullopt;
        outcome.primaryChannel = in.maybeWord<domain::Channel>();
        for (int c = in.upTo(2); c > 0; --c)
            outcome.contributingChannels.append(in.word<domain::Channel>());
        outcome.evidence = in.word<domain::Evidence>();
        outcome.cancelledKnownOn = in.maybeDate();
        outcome = t.save(outcome);
        domain::Checkpoint checkpoint;
        checkpoint.outcome = outcome.id;
        checkpoint.months = in.oneOf(QList<int>{3, 6, 12});
        checkpoint.answeredOn = in.date();
        checkpoint.result = in.word<domain::CheckpointResult>();
        t.save(checkpoint);
    }
}

void inventRelays(Inventor &in, storage::Transaction &t)
{
    for (int i = 0; i < 20; ++i) {
        domain::Relay relay;
        relay.name = in.text();
        relay.network = in.text();
        relay.handle = QStringLiteral("@compte%1").arg(i); // no two the same account
        relay.email = in.often() ? QStringLiteral("r%1@example.org").arg(i) : QString();
        relay.sectors = in.texts();
        relay.romeCodes = in.oneOf(
            QList<QStringList>{{}, {QStringLiteral("M1805")}, {QStringLiteral("K2111"), QStringLiteral("M1805")}});
        relay.bioTag = in.often() ? QStringLiteral("#i4Emploi") : QString();
        for (int day = 1; day <= in.upTo(3); ++day)
            relay.followers.append({QDate(2012, 1, day), in.upTo(90'000)});
        relay.introducedOn = in.maybeDate();
        relay.monthlyLimit = in.maybeNumber(0, 12);
        relay.stoppedOn = in.maybeDate();
        relay.notes = in.maybeText();
        t.save(relay);
    }
}

void inventOffers(Inventor &in, storage::Transaction &t, const domain::Cohort &cohort)
{
    const auto companies = t.list<domain::Company>();
    for (int i = 0; i < 20; ++i) {
        domain::Offer offer;
        offer.cohort = cohort.id;
        offer.receivedOn = QDate(2012, 3, 1).addDays(i); // no two the same
        offer.origin = in.often() ? domain::OfferOrigin::Groupe : domain::OfferOrigin::Trouvee;
        offer.source = in.maybeText();
        if (in.often())
            offer.company = in.oneOf(companies).id;
        offer.position = in.text();
        offer.romeCode = in.often() ? QStringLiteral("K2111") : QString();
        offer.skills = in.texts();
        offer.postalCode = in.often() ? QStringLiteral("06000") : QString();
        offer.city = in.maybeText();
        if (in.often())
            offer.contract = domain::OfferContract::ALT;
        if (in.often())
            offer.expiresOn = offer.receivedOn.addDays(in.upTo(40));
        offer.text = in.maybeText();
        offer.notes = in.maybeText();
        t.save(offer);
    }
}

void inventFacts(Inventor &in, storage::Transaction &t, const domain::Cohort &cohort)
{
    const auto members = t.list<domain::Member>();
    const auto companies = t.list<domain::Company>();
    for (int i = 0; i < 40; ++i) {
        domain::Contact contact;
        contact.company = in.oneOf(companies).id;
        contact.familyName = in.text();
        contact.givenName = in.maybeText();
        contact.position = in.maybeText();
        contact.email = in.often() ? QStringLiteral("c%1@example.org").arg(i) : QString();
        contact.source = in.maybeText();
        contact.objected = in.often();
        t.save(contact);
        domain::Act act;
        act.cohort = cohort.id;
        act.date = in.date();
        act.company = in.oneOf(companies).id;
        act.onBehalfOf = in.word<domain::OnBehalfOf>();
        for (int m = in.upTo(2) + (act.onBehalfOf == domain::OnBehalfOf::Membre ? 1 : 0); m > 0; --m)
            act.members.append(in.oneOf(members).id);
        std::sort(act.members.begin(), act.members.end());
        act.members.erase(std::unique(act.members.begin(), act.members.end()), act.members.end());
        act.channel = in.word<domain::Channel>();
        act.direction = in.word<domain::Direction>();
        act.position = in.maybeText();
        act.result = in.maybeWord<domain::ActResult>();
        act.nextAction = in.maybeText();
        act.dueOn = in.maybeDate();
        act.notes = i == 7 ? QString(200'000, u'é') : in.maybeText();
        t.save(act);
        domain::Interview interview;
        interview.date = in.date();
        interview.time = in.often() ? std::optional(QTime(in.upTo(23), in.upTo(59))) : std::nullopt;
        interview.member = in.oneOf(members).id;
        interview.company = in.oneOf(companies).id;
        interview.round = in.maybeNumber(1, 4);
        interview.kind = in.maybeWord<domain::InterviewKind>();
        interview.state = in.word<domain::InterviewState>();
        interview.debrief = in.maybeText();
        t.save(interview);
        domain::PressMention mention;
        mention.cohort = cohort.id;
        mention.date = in.date();
        mention.outlet = in.text() + QString::number(i); // no two the same record
        mention.medium = in.word<domain::PressMedium>();
        mention.title = in.maybeText();
        mention.journalist = in.maybeText();
        mention.url = in.often() ? QStringLiteral("https://example.org/?n=%1&a=b").arg(i) : QString();
        mention.tone = in.maybeWord<domain::PressTone>();
        for (int m = in.upTo(3); m > 0; --m)
            mention.members.append(in.oneOf(members).id);
        mention.notes = in.maybeText();
        t.save(mention);
    }
    inventOutcomes(in, t, members, companies);
}

void inventVisits(Inventor &in, storage::Transaction &t, const domain::Cohort &cohort)
{
    for (int i = 0; i < 20; ++i) {
        domain::AudienceDay day;
        day.cohort = cohort.id;
        day.date = QDate(2012, 3, 1).addDays(i); // no two the same
        day.visits = in.upTo(3000);
        day.pageViews = in.maybeNumber(0, 9000);
        day.source = in.maybeText();
        t.save(day);
    }
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesOutComesBack_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QString>("ending");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("CSV %u", seed) << seed << QStringLiteral("csv");
        QTest::addRow("ods") << quint32(7) << QStringLiteral("ods");
        QTest::addRow("xlsx") << quint32(8) << QStringLiteral("xlsx");
    }
    void whatGoesOutComesBack()
    {
        QFETCH(quint32, seed);
        QFETCH(QString, ending);
        Workbench bench;
        Inventor in(seed);
        const Done made = bench.store().write(QStringLiteral("Invent"), [&](storage::Transaction &t) -> Done {
            inventPeople(in, t, bench.cohort());
            inventFacts(in, t, bench.cohort());
            inventRelays(in, t);
            inventOffers(in, t, bench.cohort());
            inventVisits(in, t, bench.cohort());
            return {};
        });
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        if (ending == u"xlsx") { // whose cells hold 32,767 characters
            const auto acts = bench.all<domain::Act>();
            for (domain::Act act : acts) {
                act.notes = act.notes.left(30'000);
                bench.save(act);
            }
        }
        QHash<ListKind, QByteArray> lists;
        for (const ListKind kind : kListKinds) {
            lists[kind] = bench.exported(kind);
            const QString path = bench.exportedTo(kind, nameOf(kind) + u'.' + ending);
            const auto report = bench.importFile(kind, path);
            QVERIFY2(report, report ? "" : qPrintable(report.error().sentence + report.error().detail));
            QVERIFY2(!report->refusal, qPrintable(nameOf(kind) + u'\n' + placesOf(report->refused)));
            QVERIFY2(report->created == 0 && report->updated == 0 && report->companiesCreated == 0,
                     qPrintable(nameOf(kind) + u' ' + countsOf(*report)));
            QVERIFY(report->unchanged > 0 && report->unknownColumns.isEmpty());
        }
        bench.startAnew();
        for (const ListKind kind : kListKinds) {
            const auto report = bench.importFile(kind, bench.path(nameOf(kind) + u'.' + ending));
            QVERIFY(report);
            QVERIFY2(!report->refusal, qPrintable(nameOf(kind) + u'\n' + placesOf(report->refused)));
            QCOMPARE(report->companiesCreated, 0);
        }
        for (const ListKind kind : kListKinds)
            QVERIFY2(bench.exported(kind) == lists[kind], qPrintable(nameOf(kind)));
    }

    void exportsAreFrenchCsvWhateverTheLanguage()
    {
        Workbench bench;
        QCOMPARE(bench.counts(ListKind::Interviews, "x\n").isEmpty(), false);
        (void)bench.counts(ListKind::Members, "Référence;Nom;Prénom;Entrée\nM-1;Calvérac;Élodie;20/06/2011\n");
        (void)bench.counts(ListKind::Interviews,
                           "Date;Heure;Membre;Entreprise;Forme\n2012-06-12;09:05;M-1;Vrac;telephone\n");
        QCOMPARE(bench.exported(ListKind::Interviews),
                 QByteArray("\xEF\xBB\xBF"
                            "Référence;Date;Heure;Membre;Entreprise;Tour;Forme;État;Compte rendu\r\n"
                            "I001;12/06/2012;9:05;Élodie Calvérac;Vrac;;Téléphone;Prévu;\r\n"));
    }

    void namesThatMeanAnotherAreWrittenByReference()
    {
        Workbench bench;
        (void)bench.counts(ListKind::Members,
                           "Référence;Nom;Prénom;Entrée\nA;Vrac;Zoé;20/06/2011\nB;Vrac;Zoé;21/06/2011\n");
        (void)bench.counts(ListKind::Companies, "Référence;Raison sociale\nE-1;E-2\nE-2;Bio\n");
        (void)bench.counts(ListKind::Interviews, "Date;Membre;Entreprise\n12/06/2012;B;E-1\n");
        QVERIFY(bench.exported(ListKind::Interviews).contains(";B;E-1;"));
    }

    void templatesGiveNoRow_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"csv", "xlsx", "ods"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void templatesGiveNoRow()
    {
        QFETCH(QString, ending);
        Workbench bench;
        for (const ListKind kind : kListKinds) {
            const QString path = bench.path(fileNameOf(kind) + u'.' + ending);
            QVERIFY(writeTemplate(kind, path));
            const auto report = bench.importFile(kind, path);
            QVERIFY(report && !report->refusal);
            QCOMPARE(countsOf(*report), QStringLiteral("0 0 0 0 0"));
            QCOMPARE(report->matching.matched(), report->matching.columns());
        }
        QVERIFY(!writeTemplate(ListKind::Members, bench.path(QStringLiteral("membres.pdf"))));
    }

    void onlyTheCohortIsExported()
    {
        Workbench bench;
        (void)bench.counts(ListKind::Members, "Référence;Nom;Prénom;Entrée\nA;Vrac;Zoé;20/06/2011\n");
        domain::Cohort other;
        other.name = QStringLiteral("Autre");
        other = bench.save(other);
        domain::Member stranger;
        stranger.cohort = other.id;
        stranger.reference = QStringLiteral("Z");
        stranger.familyName = QStringLiteral("Étranger");
        stranger.joinedOn = QDate(2011, 6, 20);
        bench.save(stranger);
        QCOMPARE(bench.exported(ListKind::Members).count('\n'), 2);
        // and its references are not taken over
        QCOMPARE(bench.counts(ListKind::Members, "Référence;Nom;Prénom;Entrée\nZ;Vrac;Zoé;20/06/2011\n"),
                 QStringLiteral("0 0 0 0 1"));
    }
};

REBOND_TEST(TestRoundTrip)
#include "tst_roundtrip.moc"
