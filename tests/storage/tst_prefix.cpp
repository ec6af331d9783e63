// SPDX-License-Identifier: GPL-3.0-or-later
// What begins with a text, as a range of its index, against QString::startsWith.
#include "base/folding.h"
#include "storage/engines.h"
#include "storage/mappings/all.h"

#include <QRandomGenerator>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

// Letters on every edge: signs that patterns know, the ends of one, two, three and four bytes, and of what QString keeps
// in two halves.
QString randomText(QRandomGenerator &random)
{
    static const char32_t kLetters[] = {'a',  'b',   ' ',   '%',    '_',    '\'',   '\\',   '~',     0x7F,    0x80,
                                        0xDF, 0x7FF, 0x800, 0x6F22, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFD};
    QString text;
    for (int i = random.bounded(4); i >= 0; --i) {
        const char32_t letter = kLetters[random.bounded(quint32(std::size(kLetters)))];
        text += QString::fromUcs4(&letter, 1);
    }
    return text;
}

QStringList beginningSo(const QStringList &names, const QString &prefix)
{
    QStringList found;
    for (const QString &name : names) {
        if (fold(name).startsWith(prefix))
            found.append(name);
    }
    return found;
}

} // namespace

class TestPrefix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeGivesWhatBeginsSo_data() { addEngines(); }
    void aRangeGivesWhatBeginsSo()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        QRandomGenerator random{11};
        QStringList names;
        REBOND_DONE(bench.store().write(QStringLiteral("Names"), [&](Transaction &transaction) {
            for (int i = 0; i < 400; ++i) {
                Company company;
                company.name = randomText(random);
                names.append(transaction.save(company).name);
            }
        }));
        qsizetype found = 0;
        for (int i = 0; i < 200; ++i) {
            const QString prefix = fold(i == 0 ? QString() : randomText(random));
            const QStringList expected = beginningSo(names, prefix);
            const auto query = Query<Company>().wherePrefix("name_key", prefix);
            const auto read = bench.store().read([&](Reader &reader) {
                QStringList given;
                for (const Company &company : reader.list(query))
                    given.append(company.name);
                return std::pair(given, reader.count(query));
            });
            REBOND_DONE(read);
            QCOMPARE(read->first, expected); // both in order of entry
            QCOMPARE(read->second, expected.size());
            found += expected.size();
        }
        QVERIFY(found > 1000);
    }
};

REBOND_TEST(TestPrefix)
#include "tst_prefix.moc"
