// SPDX-License-Identifier: GPL-3.0-or-later
// Saved filters stand beside the cohort file: what stands there, who may read it, what an erasure takes, and that a file that
// cannot be read is left alone.
#include "backup/filters.h"

#include "backup/erasures.h"
#include "storage/engines.h"
#include "storage/samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace rebond;
using namespace rebond::backup;
using namespace rebond::test;

class TestFilters : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Related m_related;

    QString file() const { return m_bench->path(); }
    static QVariantMap filter(const QString &name, const QString &search, const QVariantMap &more = {})
    {
        return {{QStringLiteral("name"), name}, {QStringLiteral("search"), search}, {QStringLiteral("filter"), more}};
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>(storage::Engine::Sqlite);
        const auto related = m_bench->store().write(QStringLiteral("Begin"), saveRelated);
        REBOND_DONE(related);
        m_related = *related;
    }
    void cleanup() { m_bench.reset(); }

    void whatIsWrittenIsFoundAgain()
    {
        REBOND_DONE(Filters::readFor(file()));
        QVERIFY(Filters::readFor(file())->isEmpty());
        Filters filters;
        filters.set(QStringLiteral("members"), {filter(QStringLiteral("À voir"), QStringLiteral("« é »"),
                                                       {{QStringLiteral("kind"), QStringLiteral("act")}})});
        filters.set(QStringLiteral("outreach"), {filter(QStringLiteral("x"), {}), filter(QStringLiteral("y"), {})});
        REBOND_DONE(filters.writeFor(file()));
        QCOMPARE(Filters::readFor(file()).value(), filters);
        QCOMPARE(filters.of(QStringLiteral("outreach")).size(), 2);
        QVERIFY(!(QFile::permissions(Filters::pathFor(file())) & (QFile::ReadGroup | QFile::ReadOther)));
        for (const char *list : {"members", "outreach"})
            filters.set(QLatin1String(list), {});
        REBOND_DONE(filters.writeFor(file()));
        QVERIFY(!QFile::exists(Filters::pathFor(file())));
    }

    void whatCannotBeReadIsToldAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("{\"format\": 1, \"lists\"");
        QTest::newRow("a newer one") << QByteArray(R"({"format": 2, "lists": {}})");
        QTest::newRow("something else") << QByteArray("[1, 2]");
    }
    void whatCannotBeReadIsToldAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        writeBytes(Filters::pathFor(file()), bytes);
        const auto filters = Filters::readFor(file());
        QVERIFY(!filters);
        QVERIFY2(filters.error().sentence.contains(Filters::pathFor(file())), qPrintable(filters.error().sentence));
        QVERIFY(bytesOf(Filters::pathFor(file())) == bytes);
    }

    // Searched by, narrowed to or named after the person; others stay.
    void anErasureTakesFiltersThatNameThePerson()
    {
        const domain::Member &member = m_related.member;
        const QVariantMap others = filter(QStringLiteral("Boulangers"), QStringLiteral("Minoterie"));
        Filters filters;
        filters.set(QStringLiteral("members"),
                    {filter(QStringLiteral("suivre"), member.familyName.toUpper()), others,
                     filter(QStringLiteral("Voir %1").arg(member.familyName), {}),
                     filter(QStringLiteral("suivre 2"), member.reference),
                     filter(QStringLiteral("suivre 3"), {}, {{QStringLiteral("member"), member.id.toString()}})});
        filters.set(QStringLiteral("outreach"), {filter(QStringLiteral("z"), member.familyName)});
        REBOND_DONE(filters.writeFor(file()));
        REBOND_DONE(erasePerson(m_bench->store(), m_related.other.id, BackupBefore::No));
        QCOMPARE(Filters::readFor(file()).value(), filters); // somebody else
        REBOND_DONE(erasePerson(m_bench->store(), member.id, BackupBefore::No));
        const auto left = Filters::readFor(file());
        REBOND_DONE(left);
        QCOMPARE(left->of(QStringLiteral("members")), QVariantList{others});
        QVERIFY(left->of(QStringLiteral("outreach")).isEmpty());
        QVERIFY(!bytesOf(Filters::pathFor(file())).contains(member.familyName.toUtf8()));
    }

    // A search is often the beginning of a name, and a name may be short. What others are searched by stays.
    void anErasureTakesBeginningsAndShortNames()
    {
        domain::Member shortOne = aMember(m_related, QStringLiteral("Li"));
        REBOND_DONE(m_bench->store().write(QStringLiteral("Add"),
                                           [&](storage::Transaction &t) { shortOne = t.save(shortOne); }));
        const QVariantMap trades = filter(QStringLiteral("Libraires"), QStringLiteral("librairie"));
        const QVariantMap two = filter(QStringLiteral("deux"), QStringLiteral("pr"));
        const QVariantMap begun = filter(QStringLiteral("suivre"), QStringLiteral("premiè"));
        const QVariantMap both = filter(QStringLiteral("suivre 2"), QStringLiteral("élo PREM"));
        const QVariantMap brief = filter(QStringLiteral("suivre 3"), QStringLiteral("li"));
        Filters filters;
        filters.set(QStringLiteral("members"), {trades, two, begun, both, brief});
        REBOND_DONE(filters.writeFor(file()));
        REBOND_DONE(erasePerson(m_bench->store(), shortOne.id, BackupBefore::No));
        QCOMPARE(Filters::readFor(file())->of(QStringLiteral("members")), (QVariantList{trades, two, begun, both}));
        REBOND_DONE(erasePerson(m_bench->store(), m_related.member.id, BackupBefore::No));
        QCOMPARE(Filters::readFor(file())->of(QStringLiteral("members")), (QVariantList{trades, two}));
    }

    // The journal tells the name of who was deleted before, and of whoever was merged into the person.
    void anErasureTakesNamesOfBefore()
    {
        domain::Member gone = aMember(m_related, QStringLiteral("Zyxgone"));
        domain::Member twin = aMember(m_related, QStringLiteral("Zwilling"));
        REBOND_DONE(m_bench->store().write(QStringLiteral("Add"), [&](storage::Transaction &t) {
            gone = t.save(gone);
            twin = t.save(twin);
        }));
        REBOND_DONE(m_bench->store().write(QStringLiteral("Remove"), [&](storage::Transaction &t) { t.remove(gone); }));
        REBOND_DONE(m_bench->store().write(QStringLiteral("Merge"), [&](storage::Transaction &t) {
            domain::Member stays = *t.find(m_related.member.id);
            stays.headline += u'!';
            t.remove(twin);
            (void)t.save(stays);
        }));
        const QVariantMap ofGone = filter(QStringLiteral("x"), QStringLiteral("zyxgone"));
        const QVariantMap ofTwin = filter(QStringLiteral("y"), QStringLiteral("zwilling"));
        Filters filters;
        filters.set(QStringLiteral("members"), {ofGone, ofTwin});
        REBOND_DONE(filters.writeFor(file()));
        REBOND_DONE(erasePerson(m_bench->store(), gone.id, BackupBefore::No));
        QCOMPARE(Filters::readFor(file())->of(QStringLiteral("members")), QVariantList{ofTwin});
        REBOND_DONE(erasePerson(m_bench->store(), m_related.member.id, BackupBefore::No));
        QVERIFY(Filters::readFor(file())->isEmpty());
    }

    // Whatever may stand there, the person's name does not.
    void whatCannotBeReadGoesWithAnErasure()
    {
        writeBytes(Filters::pathFor(file()), "half of " + m_related.member.familyName.toUtf8());
        REBOND_DONE(erasePerson(m_bench->store(), m_related.member.id, BackupBefore::No));
        QVERIFY(!QFile::exists(Filters::pathFor(file())));
    }
    void whereItCannotGoThatIsSaid()
    {
        const QString path = Filters::pathFor(file());
        QVERIFY(QDir().mkdir(path)); // can neither be read nor removed as a file
        const Done erased = erasePerson(m_bench->store(), m_related.member.id, BackupBefore::No);
        QVERIFY(!erased);
        QVERIFY2(erased.error().sentence.contains(path), qPrintable(erased.error().sentence));
        QVERIFY(erasedIn(QFileInfo(path).absolutePath())->isEmpty());
    }
};

REBOND_TEST(TestFilters)
#include "tst_filters.moc"
