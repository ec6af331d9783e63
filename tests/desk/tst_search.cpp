// SPDX-License-Identifier: GPL-3.0-or-later
// One question for everything: what is found, in which order, of whom.
#include "desk/records.h"

#include "desk/search.h"
#include "storage/mappings/all.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

class TestSearch : public QObject
{
    Q_OBJECT

    std::map<Engine, std::unique_ptr<Bench>> m_benches;
    Id<Cohort> m_cohort;

    static Company company(Transaction &transaction, const char *name, const char *siren)
    {
        Company made;
        made.name = QString::fromUtf8(name);
        made.siren = QString::fromUtf8(siren);
        return transaction.save(made);
    }
    static void contact(Transaction &transaction, Id<Company> at, const char *given, const char *family,
                        const char *email)
    {
        Contact made;
        made.company = at;
        made.givenName = QString::fromUtf8(given);
        made.familyName = QString::fromUtf8(family);
        made.email = QString::fromUtf8(email);
        transaction.save(made);
    }
    void fill(Transaction &transaction)
    {
        Cohort cohort;
        cohort.name = QStringLiteral("Un");
        m_cohort = transaction.save(cohort).id;
        cohort.name = QStringLiteral("Deux");
        const Id<Cohort> other = transaction.save(cohort).id;
        const Company azurel = company(transaction, "Azurel", "732829320");
        const Company office = company(transaction, "L'Office de Calvi", "");
        company(transaction, "Dupont Frères", "");
        company(transaction, "Verrerie de l'Hermitage", "");
        contact(transaction, azurel.id, "Agathe", "de La Rochère", "");
        contact(transaction, azurel.id, "Ève", "Zorn", "eve@example.org");
        contact(transaction, office.id, "Marc", "Zorn", "direction@example.org");
        Member member;
        member.cohort = m_cohort;
        member.givenName = QStringLiteral("Odile");
        member.familyName = QStringLiteral("Calvérac");
        member.joinedOn = QDate(2011, 6, 20);
        member.phone = QStringLiteral("+33612345678");
        const Member odile = transaction.save(member);
        member.phone.clear();
        member.givenName = QStringLiteral("Agrippa");
        member.familyName = QStringLiteral("d’Aubigné");
        transaction.save(member);
        member.givenName = QStringLiteral("Anne-Sylve");
        member.familyName = QStringLiteral("de La Tour");
        transaction.save(member);
        member.cohort = other;
        member.familyName = QStringLiteral("Calvérac");
        member.givenName = QStringLiteral("Calixte");
        transaction.save(member);
        inPublic(transaction, m_cohort, azurel.id);
        inPublic(transaction, other, office.id);
        Act act;
        act.members = {odile.id};
        for (int i = 0; i < 4; ++i) {
            act.id = {};
            act.cohort = i == 1 ? other : m_cohort;
            act.company = i < 3 ? azurel.id : office.id;
            act.date = QDate(2012, 6, 10 + i);
            transaction.save(act);
        }
    }
    static void inPublic(Transaction &transaction, Id<Cohort> cohort, Id<Company> company)
    {
        Offer offer;
        offer.cohort = cohort;
        offer.receivedOn = QDate(2012, 6, 1);
        offer.position = QStringLiteral("Élagueur-grimpeur");
        offer.company = company;
        offer.skills = {QStringLiteral("Tronçonneuse")};
        transaction.save(offer);
        PressMention mention;
        mention.cohort = cohort;
        mention.outlet = QStringLiteral("La Gazette Inventée");
        mention.title = QStringLiteral("Soixante voisins");
        for (const int day : {3, 9, 6}) {
            mention.id = {};
            mention.reference.clear();
            mention.date = QDate(2012, 5, day);
            transaction.save(mention);
        }
        Relay relay;
        relay.name = QStringLiteral("Philibert Jumelle");
        relay.network = QStringLiteral("LinkedIn");
        relay.handle = QStringLiteral("@fildefer");
        transaction.save(relay);
    }
    // "offers | press | relays".
    static QString publicLineOf(const desk::Found &found)
    {
        QStringList parts[3];
        for (const Offer &offer : found.offers)
            parts[0].append(offer.position + QStringLiteral(" at ") + found.names.companies.value(*offer.company));
        for (const PressMention &mention : found.press)
            parts[1].append(QString::number(mention.date.day()));
        for (const Relay &relay : found.relays)
            parts[2].append(relay.name);
        return QStringList{parts[0].join(u", "), parts[1].join(u", "), parts[2].join(u", ")}.join(
            QStringLiteral(" | "));
    }
    // "members | companies | contacts | acts", by what people call them.
    static QString lineOf(const desk::Found &found)
    {
        QStringList parts[4];
        for (const Member &member : found.members)
            parts[0].append(member.displayName());
        for (const Company &company : found.companies)
            parts[1].append(company.name);
        for (const Contact &contact : found.contacts)
            parts[2].append(contact.givenName + u' ' + contact.familyName + QStringLiteral(" at ")
                            + found.names.companies.value(contact.company));
        for (const Act &act : found.acts)
            parts[3].append(act.reference);
        return QStringList{parts[0].join(u", "), parts[1].join(u", "), parts[2].join(u", "), parts[3].join(u", ")}.join(
            QStringLiteral(" | "));
    }
    desk::Found search(Engine engine, const QString &text, int limit, desk::Reach reach)
    {
        const auto found = m_benches.at(engine)->store().read(
            [&](Reader &reader) { return desk::search(reader, m_cohort, text, limit, {}, reach); });
        if (!found)
            qFatal("%s", told(found).constData());
        return *found;
    }
    QString ask(Engine engine, const QString &text, int limit = 5)
    {
        return lineOf(search(engine, text, limit, desk::Reach::All));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
            if (!whyMissing(engine).isEmpty())
                continue;
            m_benches[engine] = std::make_unique<Bench>(engine);
            REBOND_DONE(m_benches[engine]->store().write(QStringLiteral("Names"),
                                                         [&](Transaction &transaction) { fill(transaction); }));
        }
    }
    void everyKindIsFoundByItsName_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const std::vector<std::array<const char *, 3>> rows{
            {"a company and its acts of the cohort", "AZUR", " | Azurel |  | D003, D001"},
            {"a member, a company by a later word, its acts", "calv", "Odile Calvérac | L'Office de Calvi |  | D004"},
            {"accents", "CALVÉRAC", "Odile Calvérac |  |  | D004, D003, D001"},
            {"both names", "odile calv", "Odile Calvérac |  |  | D004, D003, D001"},
            {"a member one letter away", "calverxc", "Odile Calvérac |  |  | D004, D003, D001"},
            {"spoken, one letter away", "odiel calv", "Odile Calvérac |  |  | D004, D003, D001"},
            {"a company one letter away", "aruzel", " |  |  | "},
            {"two that changed places", "azruel", " | Azurel |  | D003, D001"},
            {"contacts of one name", "zorn", " |  | Ève Zorn at Azurel, Marc Zorn at L'Office de Calvi | "},
            {"a contact as it is spoken", "marc zo", " |  | Marc Zorn at L'Office de Calvi | "},
            {"a contact one letter away", "zornn", " |  | Ève Zorn at Azurel, Marc Zorn at L'Office de Calvi | "},
            {"a contact by e-mail", "direction@", " |  | Marc Zorn at L'Office de Calvi | "},
            {"a SIREN", "732 829 320", " | Azurel |  | D003, D001"},
            {"a member's telephone", "06 12 34 56 78", "Odile Calvérac |  |  | D004, D003, D001"},
            {"the same, as the world dials it", "+33 6 12.34.56.78", "Odile Calvérac |  |  | D004, D003, D001"},
            {"its beginning", "06 12 34", "Odile Calvérac |  |  | D004, D003, D001"},
            {"its end", "345678", "Odile Calvérac |  |  | D004, D003, D001"},
            {"a telephone that is nobody's", "06 12 34 56 79", " |  |  | "},
            {"a member's reference", "m001", "Odile Calvérac |  |  | D004, D003, D001"},
            {"a company's reference", "e003", " | Dupont Frères |  | "},
            {"a contact's reference", "c003", " |  | Marc Zorn at L'Office de Calvi | "},
            {"an act's reference", "d003", " |  |  | D003"},
            {"an act of the other cohort", "d002", " |  |  | "},
            {"behind a particle, one letter away", "aubigme", "Agrippa d’Aubigné |  |  | "},
            {"behind two, two that changed places", "la tuor", "Anne-Sylve de La Tour |  |  | "},
            {"the second of two given names", "sylze de la", "Anne-Sylve de La Tour |  |  | "},
            {"a company behind an article", "hermitahe", " | Verrerie de l'Hermitage |  | "},
            {"two letters wrong", "aubihme", " |  |  | "},
            {"within a word", "rmitahe", " |  |  | "},
            {"a contact by a later word", "rocher", " |  | Agathe de La Rochère at Azurel | "},
            {"the same, one letter away", "rochre", " |  | Agathe de La Rochère at Azurel | "},
            {"a day", "13/6/2012", " |  |  | D004"},
            {"a day of the other cohort's", "2012-06-11", " |  |  | "},
            {"no pattern", "%", " |  |  | "},
            {"nothing", "  ", " |  |  | "},
        };
        for (const auto &[name, text, expected] : rows) {
            for (const Engine engine : {Engine::Sqlite, Engine::Postgres})
                QTest::addRow("%s, %s", name, nameOf(engine))
                    << engine << QString::fromUtf8(text) << QString::fromUtf8(expected);
        }
    }
    void everyKindIsFoundByItsName()
    {
        REBOND_FETCH_ENGINE(engine);
        QFETCH(const QString, text);
        QTEST(ask(engine, text), "expected");
    }
    void whatIsInPublicIsFoundByItsName_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const char *const offer = "Élagueur-grimpeur at Azurel |  | ";
        const std::vector<std::array<const char *, 3>> rows{
            {"a post, without accents", "elag", offer},
            {"its later word", "grimp", offer},
            {"a skill", "tronc", offer},
            {"one wrong letter", "elagueut", offer},
            {"a later word, two that changed places", "grimpuer", offer},
            {"an offer of the company", "azurel", offer},
            {"its reference, not the other cohort's", "o001", offer},
            {"an outlet, the newest first", "la gaz", " | 9, 6, 3 | "},
            {"an outlet, one wrong letter", "la gasette", " | 3, 9, 6 | "},
            {"a title", "voisins", " | 3, 9, 6 | "},
            {"a relay", "philib", " |  | Philibert Jumelle, Philibert Jumelle"},
            {"an account", "fildef", " |  | Philibert Jumelle, Philibert Jumelle"},
            {"a relay, one wrong letter", "philbert", " |  | Philibert Jumelle, Philibert Jumelle"},
            {"within a word", "ilibert", " |  | "},
        };
        for (const auto &[name, text, expected] : rows) {
            for (const Engine engine : {Engine::Sqlite, Engine::Postgres})
                QTest::addRow("%s, %s", name, nameOf(engine))
                    << engine << QString::fromUtf8(text) << QString::fromUtf8(expected);
        }
    }
    void whatIsInPublicIsFoundByItsName()
    {
        REBOND_FETCH_ENGINE(engine);
        QFETCH(const QString, text);
        QTEST(publicLineOf(search(engine, text, 5, desk::Reach::All)), "expected");
    }
    // What an index tells comes first and says whether there may be more; no name is looked through for it.
    void whatIndexesTellIsAnsweredAlone()
    {
        const auto indexed = [this](const char *text, int limit = 5) {
            return search(Engine::Sqlite, QString::fromUtf8(text), limit, desk::Reach::Indexed);
        };
        QCOMPARE(lineOf(indexed("calv")), QStringLiteral("Odile Calvérac |  |  | ")); // the acts may be of a company
        QVERIFY(!indexed("calv").isWhole);
        QCOMPARE(lineOf(indexed("azruel")), QStringLiteral(" | Azurel |  | D003, D001"));
        QCOMPARE(lineOf(indexed("hermitahe")), QStringLiteral(" |  |  | "));
        QVERIFY(!indexed("hermitahe").isWhole);
        QCOMPARE(lineOf(indexed("d003")), QStringLiteral(" |  |  | D003"));
        // One letter is the beginning of a name and of nothing else.
        QVERIFY(indexed("c", 1).isWhole);
        QCOMPARE(lineOf(indexed("c", 1)), QStringLiteral("Odile Calvérac |  |  | D004"));
        QVERIFY(search(Engine::Sqlite, QStringLiteral("calv"), 5, desk::Reach::All).isWhole);
    }
    void noMoreThanTheLimit()
    {
        QCOMPARE(ask(Engine::Sqlite, QStringLiteral("azur"), 1), QStringLiteral(" | Azurel |  | D003"));
        QCOMPARE(ask(Engine::Sqlite, QStringLiteral("zorn"), 1), QStringLiteral(" |  | Ève Zorn at Azurel | "));
    }
};

REBOND_TEST(TestSearch)
#include "tst_search.moc"
