// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of record with every field and with none, on both engines: written, read, changed, removed, undone.
#include "storage/dump.h"
#include "storage/mappings/all.h"
#include "storage/samples.h"

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

Q_DECLARE_METATYPE(rebond::storage::Kind)
Q_DECLARE_METATYPE(rebond::test::Fill)

namespace {

template<typename R>
void addRows(Engine engine)
{
    const QByteArray name = QByteArray(nameOf(engine)) + ", " + nameOf(Mapping<R>::kKind).toLatin1() + ", ";
    QTest::newRow((name + "full").constData()) << engine << Mapping<R>::kKind << Fill::Full;
    QTest::newRow((name + "bare").constData()) << engine << Mapping<R>::kKind << Fill::Bare;
}

// The columns in which the two differ.
template<typename R>
QStringList unlike(const R &one, const R &two)
{
    const QStringList names = columnNames(Mapping<R>::kKind);
    const QVariantList left = valuesOf(one);
    const QVariantList right = valuesOf(two);
    QStringList found;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (left[i] != right[i])
            found.append(names[i]);
    }
    return found;
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

    template<typename R>
    void walk(Store &store, const Related &related, Fill fill)
    {
        const QStringList before = recordsOf(store);
        const R given = sampleOf<R>(related, fill);
        const auto saved = store.write(QStringLiteral("Add"), [&](Transaction &t) { return t.save(given); });
        REBOND_DONE(saved);
        QSet<QString> givenByStore = {QStringLiteral("id"), QStringLiteral("revision")};
        if (Mapping<R>::kReferencePrefix != nullptr && fill == Fill::Bare)
            givenByStore.insert(QStringLiteral("reference"));
        const QStringList differing = unlike(given, *saved);
        QCOMPARE(QSet<QString>(differing.begin(), differing.end()), givenByStore);
        QCOMPARE(saved->revision, 1);
        const auto read = store.read([&](Reader &r) { return r.find(saved->id); });
        REBOND_DONE(read);
        QVERIFY(read->has_value());
        QCOMPARE(unlike(**read, *saved), QStringList());
        QVERIFY(**read == *saved);

        // Into the other form, where every field changes that can.
        R other = sampleOf<R>(related, fill == Fill::Full ? Fill::Bare : Fill::Full);
        other.id = saved->id;
        other.revision = saved->revision;
        if constexpr (Mapping<R>::kReferencePrefix != nullptr)
            other.reference = QStringLiteral("autre");
        const QStringList added = recordsOf(store);
        const auto changed = store.write(QStringLiteral("Change"), [&](Transaction &t) { return t.save(other); });
        REBOND_DONE(changed);
        QCOMPARE(changed->revision, 2);
        const auto again = store.read([&](Reader &r) { return r.list<R>(); });
        REBOND_DONE(again);
        QCOMPARE(again->count(*changed), 1);

        const QStringList after = recordsOf(store);
        REBOND_DONE(store.write(QStringLiteral("Remove"), [&](Transaction &t) { t.remove(*changed); }));
        QCOMPARE(difference(recordsOf(store), before), QByteArray());
        REBOND_DONE(store.history().undo());
        QCOMPARE(difference(recordsOf(store), after), QByteArray());
        REBOND_DONE(store.history().undo());
        QCOMPARE(difference(recordsOf(store), added), QByteArray());
        REBOND_DONE(store.history().undo());
        QCOMPARE(difference(recordsOf(store), before), QByteArray());
        REBOND_DONE(store.history().redo());
        QCOMPARE(difference(recordsOf(store), added), QByteArray());
        REBOND_DONE(store.history().redo());
        REBOND_DONE(store.history().redo());
        QCOMPARE(difference(recordsOf(store), before), QByteArray());
    }

    std::unique_ptr<Bench> m_bench; // one for all rows of an engine: each row leaves the records as they were
    Related m_related;

private Q_SLOTS:
    void samplesLeaveNoFieldOut()
    {
        Related related;
        related.photo.id = Id<domain::File>(RawId{1, 1});
        forEachRecord([&]<typename R>() {
            QStringList filled = unlike(sampleOf<R>(related, Fill::Full), R());
            QStringList names = columnNames(Mapping<R>::kKind);
            // Set by the store, or by what the record refers to.
            for (const char *name :
                 {"id", "revision", "cohort_id", "member_id", "company_id", "outcome_id", "workshop_id", "relay_id",
                  "offer_id", "other_id", "act_member", "press_mention_member"}) {
                names.removeAll(QLatin1String(name));
                filled.removeAll(QLatin1String(name));
            }
            QCOMPARE(filled, names);
        });
    }

    void everyFieldComesBack_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Fill>("fill");
        for (const Engine engine : {Engine::Sqlite, Engine::Postgres})
            forEachRecord([&]<typename R>() { addRows<R>(engine); });
    }
    void everyFieldComesBack()
    {
        REBOND_FETCH_ENGINE(engine);
        QFETCH(const Kind, kind);
        QFETCH(const Fill, fill);
        if (!m_bench || m_bench->location().engine != engine) {
            m_bench = std::make_unique<Bench>(engine);
            const auto related = m_bench->store().write(QStringLiteral("Begin"), saveRelated);
            REBOND_DONE(related);
            m_related = *related;
        }
        withRecordOf(kind, [&]<typename R>() { walk<R>(m_bench->store(), m_related, fill); });
    }

    void cleanupTestCase() { m_bench.reset(); }
};

REBOND_TEST(TestRoundTrip)
#include "tst_roundtrip.moc"
