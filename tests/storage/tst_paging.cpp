// SPDX-License-Identifier: GPL-3.0-or-later
// Lists read portion by portion: together they are the whole list, in one order, on both engines.
#include "storage/dump.h"
#include "storage/namesearch.h"
#include "storage/samples.h"

#include <QRandomGenerator>

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;
using domain::Member;

class TestPaging : public QObject
{
    Q_OBJECT

    static QStringList namesOf(const QList<Member> &members)
    {
        QStringList names;
        for (const Member &member : members)
            names.append(member.familyName + u'/' + member.reference);
        return names;
    }
    // Names that are often equal, with what LIKE and sorting stumble over.
    static QList<Member> fill(Transaction &t)
    {
        const Related related = saveRelated(t);
        const QStringList names = {QStringLiteral("Aubanel"), QStringLiteral("Éluard"),  QStringLiteral("eluard"),
                                   QStringLiteral("Cent%"),   QStringLiteral("Cent_un"), QStringLiteral("Cent\\deux"),
                                   QStringLiteral("Œdipe"),   QStringLiteral("Zoé")};
        QRandomGenerator random(7);
        QList<Member> members;
        for (int i = 0; i < 60; ++i) {
            Member member = aMember(related, names.at(random.bounded(names.size())));
            member.joinedOn = QDate(2011, 6, 1).addDays(random.bounded(4));
            members.append(t.save(member));
        }
        return members;
    }

private Q_SLOTS:
    void portionsAreTheListInItsOrder_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("by");
        QTest::addColumn<bool>("reversed");
        for (const auto &[name, engine] :
             {std::pair("SQLite", Engine::Sqlite), std::pair("PostgreSQL", Engine::Postgres)}) {
            for (const char *by : {"day", "name", "words"}) {
                for (const bool reversed : {false, true})
                    QTest::addRow("%s, by %s%s", name, by, reversed ? ", reversed" : "")
                        << engine << QString::fromLatin1(by) << reversed;
            }
        }
    }
    void portionsAreTheListInItsOrder()
    {
        REBOND_FETCH_ENGINE(engine);
        QFETCH(const QString, by);
        QFETCH(const bool, reversed);
        Bench bench(engine);
        REBOND_DONE(bench.store().write(QStringLiteral("Fill"), [](Transaction &t) { fill(t); }));
        const auto ordered = [&] {
            Query<Member> query;
            if (by == u"name")
                query.orderByKey("name_key");
            else if (by == u"words")
                query.orderByWords(&Member::familyName);
            else
                query.orderBy(&Member::joinedOn);
            if (reversed)
                query.reversed();
            return query;
        };
        const auto read = bench.store().read([&](Reader &reader) {
            QList<Member> whole = reader.list<Member>();
            std::stable_sort(whole.begin(), whole.end(), [&](const Member &a, const Member &b) {
                const auto key = [&](const Member &m) {
                    if (by == u"words")
                        return fold(m.familyName).toUtf8();
                    return by == u"name" ? fold(QString(m.familyName + u' ' + m.givenName)).toUtf8()
                                         : m.joinedOn.toString(Qt::ISODate).toUtf8();
                };
                return std::tuple(key(a), a.id) < std::tuple(key(b), b.id);
            });
            if (reversed)
                std::reverse(whole.begin(), whole.end());
            for (const int portion : {1, 7, 59, 60, 61, 200}) {
                QList<Member> seen;
                while (true) {
                    Query<Member> query = ordered();
                    if (!seen.isEmpty())
                        query.behind(seen.last());
                    const QList<Member> next = reader.list<Member>(query.page(portion));
                    if (next.isEmpty())
                        break;
                    seen += next;
                }
                QCOMPARE(namesOf(seen), namesOf(whole));
            }
        });
        REBOND_DONE(read);
    }

    void aSearchFindsWhatHoldsTheText_data() { addEngines(); }
    void aSearchFindsWhatHoldsTheText()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        REBOND_DONE(bench.store().write(QStringLiteral("Fill"), [](Transaction &t) { fill(t); }));
        const auto read = bench.store().read([&](Reader &reader) {
            const QList<Member> all = reader.list<Member>();
            for (const char16_t *text :
                 {u"LUA", u"cent%", u"cent_", u"t\\d", u"œ", u"oe", u"zoe", u"n'y est pas", u"%"}) {
                const QString folded = fold(QString::fromUtf16(text));
                QStringList expected;
                for (const Member &member : all) {
                    if (fold(member.familyName + u' ' + member.givenName).contains(folded)
                        || fold(member.email).contains(folded))
                        expected.append(member.reference);
                }
                const QList<Member> found = reader.list<Member>(
                    Query<Member>().whereAnyHolds({QStringLiteral("name_key"), QStringLiteral("email_key")}, folded));
                QStringList references;
                for (const Member &member : found)
                    references.append(member.reference);
                QCOMPARE(references, expected);
            }
        });
        REBOND_DONE(read);
    }
    // Digits may be a part of a name, too.
    void aCompanyIsFoundByDigits_data() { addEngines(); }
    void aCompanyIsFoundByDigits()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        REBOND_DONE(bench.store().write(QStringLiteral("Fill"), [](Transaction &t) {
            const auto add = [&t](const char *name, const char *phone, const char *siren) {
                domain::Company company;
                company.name = QString::fromUtf8(name);
                company.phone = QLatin1String(phone);
                company.siren = QLatin1String(siren);
                t.save(company);
            };
            add("Atelier 3001", "", "");
            add("Phare", "+33493001234", "");
            add("Sirène", "", "123001456");
            add("Autre", "+33600000000", "987654321");
        }));
        const auto read = bench.store().read([&](Reader &reader) {
            const auto found = [&](const QString &folded) {
                Query<domain::Company> query;
                storage::whereNamedOrNumbered(reader, query, folded);
                QStringList names;
                for (const domain::Company &company : reader.list(query.orderByKey("name_key")))
                    names.append(company.name);
                return names.join(u',');
            };
            QCOMPARE(found(QStringLiteral("3001")), QStringLiteral("Atelier 3001,Phare,Sirène"));
            QCOMPARE(found(QStringLiteral("04 93 00 12")), QStringLiteral("Phare"));
            QCOMPARE(found(QStringLiteral("123 001 456")), QStringLiteral("Sirène"));
            QCOMPARE(found(QStringLiteral("atelier 30")), QStringLiteral("Atelier 3001"));
        });
        REBOND_DONE(read);
    }
};

REBOND_TEST(TestPaging)
#include "tst_paging.moc"
