// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/records.h"

#include "desk/completion.h"
#include "storage/mappings/all.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

class TestCompletion : public QObject
{
    Q_OBJECT

    std::map<Engine, std::unique_ptr<Bench>> m_benches;
    Id<Cohort> m_cohort;
    Id<Company> m_company;

    void fill(Transaction &transaction)
    {
        Cohort cohort;
        cohort.name = QStringLiteral("Un");
        m_cohort = transaction.save(cohort).id;
        cohort.id = {};
        cohort.name = QStringLiteral("Deux");
        const Id<Cohort> other = transaction.save(cohort).id;
        for (const char *name : {"Azurel", "AZUR Conseil", "azur_1", "Azur%", "Âzur-Été", "L'Azur", "Bazur", "Œnologie",
                                 "漢字", "Z\U0010FFFE", "Zoo"}) {
            Company company;
            company.name = QString::fromUtf8(name);
            company = transaction.save(company);
            if (company.name == QStringLiteral("Zoo"))
                m_company = company.id;
        }
        const auto member = [&](Id<Cohort> of, const char *given, const char *family, const char *email) {
            Member made;
            made.cohort = of;
            made.givenName = QString::fromUtf8(given);
            made.familyName = QString::fromUtf8(family);
            made.email = QString::fromUtf8(email);
            made.joinedOn = QDate(2011, 6, 20);
            transaction.save(made);
        };
        member(m_cohort, "Élodie", "Calvarin", "e.calvarin@example.org"); // M001
        member(m_cohort, "Calie", "Durand", "cd@example.org");
        member(m_cohort, "Jean-Calixte", "d'Armor", "jc@example.org");
        member(m_cohort, "Zoé", "Le Calvez", "calva@example.org");
        member(m_cohort, "Zoé", "Martin", "calmartin@example.org");
        member(m_cohort, "Décal", "Escale", "x@example.org");
        member(other, "Calypso", "Calva", "calypso@example.org");
        const auto contact = [&](const char *given, const char *family, const char *position, const char *email) {
            Contact made;
            made.company = m_company;
            made.givenName = QString::fromUtf8(given);
            made.familyName = QString::fromUtf8(family);
            made.position = QString::fromUtf8(position);
            made.email = QString::fromUtf8(email);
            transaction.save(made);
        };
        contact("Ève", "Zorn", "Directrice des ressources", "eve@example.org");
        contact("Marc", "d'Été", "Responsable", "marc@example.org");
        contact("Ressia", "Albin", "", "");
    }

    template<typename Ask>
    QString asked(Engine engine, Ask &&ask)
    {
        const auto found = m_benches.at(engine)->store().read(std::forward<Ask>(ask));
        if (!found)
            qFatal("%s", told(found).constData());
        return found->join(u", ");
    }
    static void rows(const std::vector<std::array<const char *, 3>> &all)
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const auto &[name, text, expected] : all) {
            for (const Engine engine : {Engine::Sqlite, Engine::Postgres})
                QTest::addRow("%s, %s", name, nameOf(engine))
                    << engine << QString::fromUtf8(text) << QString::fromUtf8(expected);
        }
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

    void companiesBeginSo_data()
    {
        rows({{"prefix, then a later word", "azur", "AZUR Conseil, Azur%, Âzur-Été, azur_1, Azurel, L'Azur"},
              {"as typed", " Âzur ", "AZUR Conseil, Azur%, Âzur-Été, azur_1, Azurel, L'Azur"},
              {"behind a blank", "CONS", "AZUR Conseil"},
              {"behind a hyphen, accents folded", "ete", "Âzur-Été"},
              {"not within a word", "zur", ""},
              {"longer", "azure", "Azurel"},
              {"whole", "azurel", "Azurel"},
              {"beyond", "azurelle", ""},
              {"no pattern", "azur%", "Azur%"},
              {"no pattern either", "azur_", "azur_1"},
              {"ligature", "œn", "Œnologie"},
              {"other letters", "漢", "漢字"},
              {"before the last letter of all", "z", "Zoo, Z\U0010FFFE"},
              {"nothing", "", ""},
              {"blank", "  ", ""}});
    }
    void companiesBeginSo()
    {
        REBOND_FETCH_ENGINE(engine);
        QFETCH(const QString, text);
        const QString found = asked(engine, [&](Reader &reader) {
            QStringList names;
            for (const Company &company : desk::companiesLike(reader, text, 20))
                names.append(company.name);
            return names;
        });
        QTEST(found, "expected");
    }

    void membersAreFoundByAnyName_data()
    {
        rows({{"family, given, e-mail, later word", "cal", "Calvarin, Durand, Martin, Le Calvez, d'Armor"},
              {"accents", "ÉLO", "Calvarin"},
              {"both names", "calvarin élo", "Calvarin"},
              {"spoken", "élodie c", "Calvarin"},
              {"reference", "m001", "Calvarin"},
              {"behind an apostrophe", "arm", "d'Armor"},
              {"not within a word", "scal", ""},
              {"no pattern", "%", ""},
              {"nothing", " ", ""}});
    }
    void membersAreFoundByAnyName()
    {
        REBOND_FETCH_ENGINE(engine);
        QFETCH(const QString, text);
        const QString found = asked(engine, [&](Reader &reader) {
            const Id<Cohort> cohort = reader.first(Query<Cohort>())->id;
            QStringList names;
            for (const Member &member : desk::membersLike(reader, cohort, text, 20))
                names.append(member.familyName);
            return names;
        });
        QTEST(found, "expected");
    }

    void membersAreMeantWithOneWrongLetter_data()
    {
        rows({{"those who are called so alone", "calva", "Calvarin, Le Calvez"},
              {"another letter", "calvorin", "Calvarin"},
              {"one missing, of the spoken name", "eldie", "Calvarin"},
              {"one too many, accents", "duràând", "Durand"},
              {"behind an apostrophe", "amror", "d'Armor"},
              {"two wrong letters", "colvorin", ""},
              {"too short to tell", "dus", ""},
              {"nothing", " ", ""}});
    }
    void membersAreMeantWithOneWrongLetter()
    {
        REBOND_FETCH_ENGINE(engine);
        QFETCH(const QString, text);
        const QString found = asked(engine, [&](Reader &reader) {
            const Id<Cohort> cohort = reader.first(Query<Cohort>())->id;
            QStringList names;
            for (const Member &member : desk::membersMeant(reader, cohort, text, 20))
                names.append(member.familyName);
            return names;
        });
        QTEST(found, "expected");
    }

    void contactsAreOfThatCompany_data()
    {
        rows({{"family", "zo", "Zorn"},
              {"given", "ev", "Zorn"},
              {"word of the position or name", "ress", "Albin, Zorn"},
              {"behind an apostrophe", "ete", "d'Été"},
              {"e-mail", "marc@", "d'Été"},
              {"within a word", "orn", ""}});
    }
    void contactsAreOfThatCompany()
    {
        REBOND_FETCH_ENGINE(engine);
        QFETCH(const QString, text);
        const QString found = asked(engine, [&](Reader &reader) {
            const Id<Company> company = reader.first(Query<Company>().whereKey("name_key", QStringLiteral("zoo")))->id;
            QStringList names;
            for (const Contact &contact : desk::contactsLike(reader, company, text, 20))
                names.append(contact.familyName);
            return names;
        });
        QTEST(found, "expected");
    }

    void noMoreThanTheLimit()
    {
        const auto sizes = m_benches.at(Engine::Sqlite)->store().read([&](Reader &reader) {
            const Id<Cohort> cohort = reader.first(Query<Cohort>())->id;
            QList<qsizetype> found;
            for (const int limit : {1, 2, 4, 50})
                found.append({desk::companiesLike(reader, QStringLiteral("azur"), limit).size(),
                              desk::membersLike(reader, cohort, QStringLiteral("cal"), limit).size()});
            return found;
        });
        REBOND_DONE(sizes);
        QCOMPARE(*sizes, (QList<qsizetype>{1, 1, 2, 2, 4, 4, 6, 5}));
    }
};

REBOND_TEST(TestCompletion)
#include "tst_completion.moc"
