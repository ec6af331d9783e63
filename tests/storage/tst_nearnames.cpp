// SPDX-License-Identifier: GPL-3.0-or-later
// Names one wrong letter away, found through the index, against a loop over all of them with the whole table of distances.
#include "storage/nearnames.h"

#include "base/folding.h"
#include "base/nearness.h"
#include "storage/engines.h"
#include "storage/mappings/all.h"
#include "support/distance.h"

#include <QRandomGenerator>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

// Few letters, so that names are near each other; signs that patterns know, and letters of two, three and four bytes.
QString randomName(QRandomGenerator &random, int least, int most)
{
    static const char32_t kLetters[] = {'a', 'b', 'n', 'o', ' ', '-', '%', '_', 0x3B1, 0x6F22, 0x10FFFD};
    QString text;
    for (int i = random.bounded(least, most + 1); i > 0; --i)
        text += QString::fromUcs4(&kLetters[random.bounded(random.bounded(3) == 0 ? 11 : 5)], 1);
    return text;
}

// A name of the list with something done to it, or anything.
QString mistyped(const QString &name, QRandomGenerator &random)
{
    QList<uint> letters = name.toUcs4();
    const auto place = [&] { return random.bounded(int(letters.size())); };
    switch (random.bounded(5)) {
    case 0: letters[place()] = 'b'; break;
    case 1: letters.removeAt(place()); break;
    case 2: letters.insert(place(), 'o'); break;
    case 3: std::swap(letters[place()], letters[place()]); break;
    default: return randomName(random, 4, 7);
    }
    letters.resize(std::min<qsizetype>(letters.size(), 4 + random.bounded(5)));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.data()), letters.size());
}

template<typename R>
QStringList referencesOf(const QList<R> &records)
{
    QStringList references;
    for (const R &record : records)
        references.append(record.reference);
    return references;
}

struct Keyed
{
    QString reference;
    QStringList keys;
};
// Those of which one of the keys is near.
QStringList nearOnes(const QList<Keyed> &all, const QString &begun)
{
    if (begun.toUcs4().size() < kShortestNear)
        return {};
    QStringList found;
    for (const Keyed &one : all) {
        const bool isNear = std::any_of(one.keys.begin(), one.keys.end(),
                                        [&](const QString &key) { return distanceOfBeginning(key, begun) <= 1; });
        if (isNear)
            found.append(one.reference);
    }
    return found;
}

// The same for what stands behind the first word.
QList<Keyed> laterWordsOf(const QList<Keyed> &all)
{
    QList<Keyed> later;
    for (const Keyed &one : all) {
        Keyed words{one.reference, {}};
        for (const QString &key : one.keys) {
            for (qsizetype at = 1; at < key.size(); ++at) {
                if (QStringLiteral(" -'").contains(key.at(at - 1)))
                    words.keys.append(key.mid(at));
            }
        }
        later.append(words);
    }
    return later;
}

// A file full of names, and what stands in it.
struct Filled
{
    Filled(Store &store, QRandomGenerator &random)
    {
        const Done done = store.write(QStringLiteral("Names"), [&](Transaction &transaction) {
            Cohort cohort;
            cohort.name = QStringLiteral("Un");
            own = transaction.save(cohort).id;
            cohort.name = QStringLiteral("Deux");
            const Id<Cohort> other = transaction.save(cohort).id;
            for (int i = 0; i < 250; ++i)
                add(transaction, random, i % 3 == 0 ? other : own);
        });
        if (!done)
            qFatal("%s", told(done).constData());
        names.removeIf([](const QString &name) { return name.toUcs4().size() < 4; });
    }
    void add(Transaction &transaction, QRandomGenerator &random, Id<Cohort> cohort)
    {
        Company company;
        company.name = randomName(random, 1, 9);
        company = transaction.save(company);
        companies.append({company.reference, {fold(company.name)}});
        names.append(fold(company.name));
        Contact contact;
        contact.company = company.id;
        contact.familyName = randomName(random, 1, 6);
        contact.givenName = randomName(random, 0, 3);
        contact = transaction.save(contact);
        contacts.append({contact.reference, {fold(QString(contact.familyName + u' ' + contact.givenName))}});
        Member member;
        member.cohort = cohort;
        member.familyName = randomName(random, 1, 6);
        member.givenName = randomName(random, 1, 4);
        member.joinedOn = QDate(2011, 6, 20);
        member = transaction.save(member);
        if (member.cohort == own)
            members.append({member.reference,
                            {fold(QString(member.familyName + u' ' + member.givenName)),
                             fold(QString(member.givenName + u' ' + member.familyName))}});
    }

    Id<Cohort> own;
    QList<Keyed> companies;
    QList<Keyed> members; // of that cohort
    QList<Keyed> contacts;
    QStringList names; // of companies, long enough to be wrong in
};

} // namespace

class TestNearNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIndexFindsWhatALoopFinds_data() { addEngines(); }
    void theIndexFindsWhatALoopFinds()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        QRandomGenerator random{17};
        const Filled filled(bench.store(), random);
        qsizetype seen = 0;
        qsizetype seenLater = 0;
        const int questions = engine == Engine::Sqlite ? 100 : 15;
        for (int i = 0; i < questions; ++i) {
            const QString begun = fold(mistyped(filled.names.at(random.bounded(int(filled.names.size()))), random));
            const auto read = bench.store().read([&](Reader &reader) {
                return QList<QStringList>{referencesOf(companiesNear(reader, begun, 1000)),
                                          referencesOf(membersNear(reader, filled.own, begun, 1000)),
                                          referencesOf(contactsNear(reader, begun, 1000)),
                                          referencesOf(companiesNearLater(reader, begun, 1000)),
                                          referencesOf(membersNearLater(reader, filled.own, begun, 1000)),
                                          referencesOf(contactsNearLater(reader, begun, 1000))};
            });
            REBOND_DONE(read);
            const QList<QStringList> expected{nearOnes(filled.companies, begun),
                                              nearOnes(filled.members, begun),
                                              nearOnes(filled.contacts, begun),
                                              nearOnes(laterWordsOf(filled.companies), begun),
                                              nearOnes(laterWordsOf(filled.members), begun),
                                              nearOnes(laterWordsOf(filled.contacts), begun)};
            for (int kind = 0; kind < expected.size(); ++kind) {
                QStringList given = read->at(kind);
                given.sort();
                QStringList wanted = expected.at(kind);
                wanted.sort();
                QVERIFY2(given == wanted, qPrintable(QStringLiteral("“%1”, %2: found %3, expected %4")
                                                         .arg(begun)
                                                         .arg(kind)
                                                         .arg(given.join(u' '), wanted.join(u' '))));
                (kind < 3 ? seen : seenLater) += given.size();
            }
        }
        QVERIFY2(seen > 3 * questions, qPrintable(QString::number(seen)));
        QVERIFY2(seenLater > questions, qPrintable(QString::number(seenLater)));
    }

    void particlesDoNotStandInTheWay()
    {
        Bench bench(Engine::Sqlite);
        REBOND_DONE(bench.store().write(QStringLiteral("Names"), [&](Transaction &transaction) {
            for (const char *name :
                 {"Verrerie de l'Hermitagel", "Verrerie de l'Hermitage", "Moulin-Hermitage", "Hermitage"}) {
                Company company;
                company.name = QString::fromUtf8(name);
                transaction.save(company);
            }
        }));
        const auto ask = [&](const QString &begun, int limit) {
            QStringList names;
            const auto found = bench.store().read(
                [&](Reader &reader) { return companiesNearLater(reader, begun, limit); });
            for (const Company &company : found.value_or(QList<Company>()))
                names.append(company.name);
            return names.join(u", ");
        };
        QCOMPARE(ask(QStringLiteral("hermitahe"), 10),
                 QStringLiteral("Moulin-Hermitage, Verrerie de l'Hermitage, Verrerie de l'Hermitagel"));
        QCOMPARE(ask(QStringLiteral("hremitagel"), 10), QStringLiteral("Verrerie de l'Hermitagel"));
        QCOMPARE(ask(QStringLiteral("hremitag"), 10),
                 QStringLiteral("Moulin-Hermitage, Verrerie de l'Hermitage, Verrerie de l'Hermitagel"));
        QCOMPARE(ask(QStringLiteral("hermiatge"), 2), QStringLiteral("Moulin-Hermitage, Verrerie de l'Hermitage"));
        QCOMPARE(ask(QStringLiteral("her"), 10), QString());
    }

    // Few of many are the first of all, whole words before the others, by name.
    void aLimitTakesTheFirstOfAll()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{23};
        const Filled filled(bench.store(), random);
        int cut = 0;
        for (int i = 0; i < 100; ++i) {
            const QString begun = fold(mistyped(filled.names.at(random.bounded(int(filled.names.size()))), random));
            const auto read = bench.store().read([&](Reader &reader) {
                for (const int limit : {1, 2, 5}) {
                    const QStringList all = referencesOf(companiesNear(reader, begun, 1000));
                    QCOMPARE(referencesOf(companiesNear(reader, begun, limit)), all.mid(0, limit));
                    const QStringList people = referencesOf(membersNear(reader, filled.own, begun, 1000));
                    QCOMPARE(referencesOf(membersNear(reader, filled.own, begun, limit)), people.mid(0, limit));
                    cut += all.size() > limit && people.size() > limit ? 1 : 0;
                }
                const QList<Company> all = companiesNear(reader, begun, 1000);
                const auto place = [&](const Company &company) {
                    const QString key = fold(company.name);
                    return std::tuple(!beginsNearlyWithWords(key, begun), key, company.id);
                };
                for (qsizetype at = 1; at < all.size(); ++at)
                    QVERIFY(place(all[at - 1]) < place(all[at]));
            });
            REBOND_DONE(read);
        }
        QVERIFY(cut > 10);
    }

    void wholeWordsComeFirstAndTheLimitHolds()
    {
        Bench bench(Engine::Sqlite);
        REBOND_DONE(bench.store().write(QStringLiteral("Names"), [&](Transaction &transaction) {
            for (const char *name : {"Dupontel", "Dupont Frères", "Dupontin", "Dupond", "Martin"}) {
                Company company;
                company.name = QString::fromUtf8(name);
                transaction.save(company);
            }
        }));
        const auto ask = [&](const QString &begun, int limit) {
            QStringList names;
            const auto found = bench.store().read([&](Reader &reader) { return companiesNear(reader, begun, limit); });
            for (const Company &company : found.value_or(QList<Company>()))
                names.append(company.name);
            return names.join(u", ");
        };
        QCOMPARE(ask(QStringLiteral("dupomt"), 10), QStringLiteral("Dupont Frères, Dupontel, Dupontin"));
        QCOMPARE(ask(QStringLiteral("dupomt"), 2), QStringLiteral("Dupont Frères, Dupontel"));
        QCOMPARE(ask(QStringLiteral("dup"), 10), QString()); // too short to be wrong in
        QCOMPARE(ask(QString(61, u'd'), 10), QString());
    }
};

REBOND_TEST(TestNearNames)
#include "tst_nearnames.moc"
