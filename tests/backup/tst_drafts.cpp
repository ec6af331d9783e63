// SPDX-License-Identifier: GPL-3.0-or-later
// The file beside the cohort file: what stands in it, who may read it, what an erasure does to it, and that no state of it
// holds anybody up.
#include "backup/drafts.h"

#include "base/clock.h"
#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace rebond;
using backup::Drafts;
using backup::Mention;

class TestDrafts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2012, 6, 30), QTime(9, 0), Qt::UTC)};
    IdMaker m_ids{m_clock};

    QString file() const { return m_folder.filePath(QStringLiteral("groupe.rebond")); }
    static QVariantMap form(const QString &id, const QString &notes)
    {
        return {{QStringLiteral("id"), id},
                {QStringLiteral("revision"), 3},
                {QStringLiteral("typed"), QVariantMap{{QStringLiteral("notes"), notes}}}};
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init() { put(file(), "not looked into"); }
    void cleanup()
    {
        QFile::remove(Drafts::pathFor(file()));
        QDir(Drafts::pathFor(file())).removeRecursively();
    }

    void whatIsWrittenIsFoundAgain()
    {
        const auto empty = Drafts::readFor(file());
        QVERIFY(empty && empty->isEmpty());
        const RawId one = m_ids.next();
        const RawId other = m_ids.next();
        Drafts drafts;
        drafts.set(one, {{QStringLiteral("members"), form({}, QStringLiteral("à demi « dit » \u202F!\nligne"))}});
        const QVariantMap line{{QStringLiteral("isOpen"), true},
                               {QStringLiteral("untouched"), QVariantList{QString(), QStringLiteral("x")}}};
        drafts.set(other, {{QStringLiteral("quickEntry"), line}});
        QVERIFY(drafts.writeFor(file()));
        const auto again = Drafts::readFor(file());
        QVERIFY(again);
        QCOMPARE(again->cohorts().size(), 2);
        QCOMPARE(again->of(one).value(QStringLiteral("members")).toMap().value(QStringLiteral("typed")),
                 drafts.of(one).value(QStringLiteral("members")).toMap().value(QStringLiteral("typed")));
        QCOMPARE(again->of(other), drafts.of(other));
        QVERIFY(again->of(m_ids.next()).isEmpty());
        QCOMPARE(QFileInfo(Drafts::pathFor(file())).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }
    void nothingUnsavedLeavesNoFile()
    {
        const RawId cohort = m_ids.next();
        Drafts drafts;
        drafts.set(cohort, {{QStringLiteral("members"), form({}, QStringLiteral("x"))}});
        QVERIFY(drafts.writeFor(file()));
        QVERIFY(QFile::exists(Drafts::pathFor(file())));
        drafts.set(cohort, {});
        QVERIFY(drafts.isEmpty());
        QVERIFY(drafts.writeFor(file()));
        QVERIFY(!QFile::exists(Drafts::pathFor(file())));
        QVERIFY(drafts.writeFor(file())); // there was none
    }
    void aLinkToTheFileHasTheSameDrafts()
    {
        const QString link = m_folder.filePath(QStringLiteral("lien.rebond"));
        QVERIFY(QFile::link(file(), link));
        QCOMPARE(Drafts::pathFor(link), Drafts::pathFor(file()));
    }
    void aDamagedFileIsToldAndReplaced_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"format\": 1, \"cohorts\": {\"0");
        QTest::newRow("noise") << QByteArray("\x00\xff\x7f\x01", 4);
        QTest::newRow("of a later version") << QByteArray("{\"format\": 2, \"cohorts\": {}}");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("too large") << QByteArray(Drafts::kLargest + 1, ' ');
    }
    void aDamagedFileIsToldAndReplaced()
    {
        QFETCH(QByteArray, bytes);
        put(Drafts::pathFor(file()), bytes);
        const auto read = Drafts::readFor(file());
        QVERIFY(!read);
        QVERIFY(read.error().sentence.contains(QStringLiteral("groupe.rebond.brouillons")));
        QVERIFY(read.error().sentence.endsWith(u'.'));
        Drafts drafts;
        drafts.set(m_ids.next(), {{QStringLiteral("members"), form({}, QStringLiteral("x"))}});
        QVERIFY(drafts.writeFor(file()));
        QVERIFY(Drafts::readFor(file()));
    }
    void aFolderInItsPlaceIsNoReasonToStop()
    {
        QVERIFY(QDir().mkpath(Drafts::pathFor(file())));
        QVERIFY(!Drafts::readFor(file()));
        Drafts drafts;
        drafts.set(m_ids.next(), {{QStringLiteral("members"), form({}, QStringLiteral("x"))}});
        QVERIFY(!drafts.writeFor(file()));
    }
    void whatIsWrongInsideCountsAsNone()
    {
        const RawId cohort = m_ids.next();
        put(Drafts::pathFor(file()), "{\"format\": 1, \"cohorts\": {\"nobody\": {\"members\": {\"id\": 1}}, \""
                                         + cohort.toString().toLatin1() + "\": [3]}}");
        const auto read = Drafts::readFor(file());
        QVERIFY(read && read->isEmpty());
    }

    void whatNamesSomebodyIsForgotten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isForgotten");
        const auto row = [](const char *name, const QString &typed, bool isForgotten) {
            QTest::newRow(name) << typed << isForgotten;
        };
        row("as displayed", QStringLiteral("Rappeler Inès Garbiol lundi"), true);
        row("the other way round, capitals", QStringLiteral("GARBIOL  inès"), true);
        row("no accent", QStringLiteral("ines garbiol"), true);
        row("over two lines", QStringLiteral("Inès\nGarbiol"), true);
        row("in a list", QStringLiteral("Odile Calvérac|Inès Garbiol"), true);
        row("in two cells", QStringLiteral("Nom;Prénom;Ville\n\"Garbiol\";Inès;Nice"), true);
        row("e-mail", QStringLiteral("écrire à ines@example.org."), true);
        row("telephone", QStringLiteral("+33600000001"), true);
        row("reference", QStringLiteral("M07"), true);
        row("part of another reference", QStringLiteral("M071"), false);
        row("part of a name", QStringLiteral("Inès Garbiolet"), false);
        row("somebody else", QStringLiteral("Odile Calvérac"), false);
        row("nothing", QString(), false);
    }
    void whatNamesSomebodyIsForgotten()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isForgotten);
        const Mention mention{{m_ids.next().toString()},
                              {QStringLiteral("M07"), QStringLiteral("Inès Garbiol"), QStringLiteral("Garbiol Inès"),
                               QStringLiteral("ines@example.org"), QStringLiteral("+33600000001"), QString(),
                               QStringLiteral("x")}};
        const QVariantMap draft = form({}, typed);
        QCOMPARE(backup::without(draft, mention), isForgotten ? QVariantMap() : draft);
        const RawId cohort = m_ids.next();
        Drafts drafts;
        drafts.set(cohort, {{QStringLiteral("members"), draft}});
        QVERIFY(drafts.writeFor(file()));
        QVERIFY(backup::forgetIn(file(), mention));
        const auto left = Drafts::readFor(file());
        QVERIFY(left);
        QCOMPARE(left->isEmpty(), isForgotten);
        QCOMPARE(QFile::exists(Drafts::pathFor(file())), !isForgotten);
    }
    // Its search says little of the name, and finds them.
    void aFilterBeingKeptIsForgottenByABeginning()
    {
        const Mention mention{{}, {QStringLiteral("Inès Garbiol")}, {QStringLiteral("Garbiol")}};
        const auto lines = [](const QString &search) {
            return QVariantMap{{QStringLiteral("filter"), QVariantMap{{QStringLiteral("name"), QStringLiteral("Lundi")},
                                                                      {QStringLiteral("search"), search}}}};
        };
        QVERIFY(backup::without(lines(QStringLiteral("garb")), mention).isEmpty());
        QCOMPARE(backup::without(lines(QStringLiteral("nice")), mention), lines(QStringLiteral("nice")));
    }
    void aFormOfTheirRecordIsForgottenAndOthersStay()
    {
        const RawId cohort = m_ids.next();
        const QString theirs = m_ids.next().toString();
        const QString other = m_ids.next().toString();
        const QVariantMap notes{{theirs, QVariantMap{{QStringLiteral("done"), QStringLiteral("rien")}}},
                                {other, QVariantMap{{QStringLiteral("done"), QStringLiteral("deux")}}}};
        const QVariantMap round{{QStringLiteral("workshop"), other}, {QStringLiteral("notes"), notes}};
        Drafts drafts;
        drafts.set(cohort, {{QStringLiteral("members"), form(theirs, QStringLiteral("x"))},
                            {QStringLiteral("companies"), form(other, QStringLiteral("y"))},
                            {QStringLiteral("workshops"), QVariantMap{{QStringLiteral("round"), round}}}});
        QVERIFY(drafts.ids().contains(theirs) && drafts.ids().contains(other));
        QCOMPARE(drafts.ids().size(), 2);
        QVERIFY(drafts.forget({{theirs}, {}}));
        QCOMPARE(drafts.ids(), QStringList{other});
        const QVariantMap left = drafts.of(cohort);
        QVERIFY(!left.contains(QStringLiteral("members")));
        QCOMPARE(left.value(QStringLiteral("companies")).toMap(), form(other, QStringLiteral("y")));
        const QVariantMap leftNotes = left.value(QStringLiteral("workshops"))
                                          .toMap()
                                          .value(QStringLiteral("round"))
                                          .toMap()
                                          .value(QStringLiteral("notes"))
                                          .toMap();
        QCOMPARE(leftNotes.keys(), QStringList{other});
        QVERIFY(!drafts.forget({{theirs}, {}}));
    }
    void whatCannotBeReadGoesWithAnErasure()
    {
        put(Drafts::pathFor(file()), "Inès Garb");
        QVERIFY(backup::forgetIn(file(), {{m_ids.next().toString()}, {}}));
        QVERIFY(!QFile::exists(Drafts::pathFor(file())));
        QVERIFY(backup::forgetIn(file(), {{m_ids.next().toString()}, {}}));
    }
};

REBOND_TEST(TestDrafts)
#include "tst_drafts.moc"
