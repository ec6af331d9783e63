// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/codec.h"

#include "domain/records.h"
#include "storage/mappings/frozenreports.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::storage;

namespace {

template<typename T>
bool isRefused(const QVariant &column)
{
    try {
        (void)Codec<T>::fromColumn(column);
        return false;
    } catch (const Failure &failure) {
        return failure.error().kind == Error::Kind::Storage && failure.error().sentence.endsWith(u'.');
    }
}

template<typename E>
bool everyWordComesBack()
{
    for (const auto &term : domain::terms<E>()) {
        if (Codec<E>::fromColumn(Codec<E>::toColumn(term.value)) != term.value)
            return false;
    }
    return domain::terms<E>().size() > 1;
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsOfWordsAreOneText_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("one") << QStringList{QStringLiteral("a")} << QStringLiteral("a");
        QTest::newRow("two") << QStringList{QStringLiteral("a"), QStringLiteral("b c")} << QStringLiteral("a|b c");
        QTest::newRow("a bar within") << QStringList{QStringLiteral("a|b")} << QStringLiteral("a\\|b");
        QTest::newRow("a backslash at the end")
            << QStringList{QStringLiteral("a\\"), QStringLiteral("b")} << QStringLiteral("a\\\\|b");
        QTest::newRow("a backslash before a bar") << QStringList{QStringLiteral("\\|")} << QStringLiteral("\\\\\\|");
        QTest::newRow("an empty word between")
            << QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")} << QStringLiteral("a||b");
    }
    void listsOfWordsAreOneText()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, text);
        QCOMPARE(Codec<QStringList>::toColumn(words).toString(), text);
        QVERIFY(!Codec<QStringList>::toColumn(words).toString().isNull());
        QCOMPARE(Codec<QStringList>::fromColumn(text), words);
    }

    void bothEnginesFormsAreRead()
    {
        QCOMPARE(Codec<QDate>::fromColumn(QStringLiteral("2012-02-29")), QDate(2012, 2, 29));
        QCOMPARE(Codec<QDate>::fromColumn(QDate(2012, 2, 29)), QDate(2012, 2, 29));
        QCOMPARE(Codec<bool>::fromColumn(QVariant(1LL)), true);
        QCOMPARE(Codec<bool>::fromColumn(QVariant(0LL)), false);
        QCOMPARE(Codec<bool>::fromColumn(QVariant(true)), true);
        QCOMPARE(Codec<int>::fromColumn(QVariant(7LL)), 7);
        QCOMPARE(Codec<QTime>::fromColumn(QStringLiteral("00:05")), QTime(0, 5));
        QVERIFY(!Codec<std::optional<int>>::fromColumn(QVariant()));
        QVERIFY(!Codec<std::optional<QDate>>::toColumn({}).isValid());
    }

    void whatNoProgramOfOursWritesIsDamage()
    {
        QVERIFY(isRefused<int>(QStringLiteral("seven")));
        QVERIFY(isRefused<int>(QVariant()));
        QVERIFY(isRefused<double>(QStringLiteral("x")));
        QVERIFY(isRefused<bool>(QStringLiteral("x")));
        QVERIFY(isRefused<bool>(QVariant(2LL)));
        QVERIFY(isRefused<bool>(QVariant()));
        QVERIFY(isRefused<QDate>(QStringLiteral("2012-02-30")));
        QVERIFY(isRefused<QDate>(QString()));
        QVERIFY(isRefused<QTime>(QStringLiteral("24:00")));
        QVERIFY(isRefused<Id<domain::Member>>(QStringLiteral("M001")));
        QVERIFY(isRefused<Id<domain::Member>>(QString()));
        QVERIFY(isRefused<domain::Channel>(QStringLiteral("pigeon")));
        QVERIFY(isRefused<QList<domain::Channel>>(QStringLiteral("site|pigeon")));
    }

    // As mappings/frozenreports.h says: three words, and three more of whoever had rebounded.
    void placesOfAReportAreLinesOfWords()
    {
        using Members = QList<domain::CountedMember>;
        const Id<domain::Member> one(RawId{1, 1});
        const Id<domain::Member> other(RawId{1, 2});
        const Id<domain::Outcome> first(RawId{2, 1});
        const Id<domain::Outcome> best(RawId{2, 2});
        const QString rebounded = QStringLiteral("rebounded");
        const Members members{{one, first, rebounded, domain::CountedRebound{best, true, first}},
                              {other, first, rebounded, domain::CountedRebound{first, false, {}}},
                              {other, {}, QStringLiteral("searching")},
                              {{}, {}, rebounded}}; // of somebody erased
        const QString text = QStringLiteral("rebounded %1 %3 durable %4 %3\nrebounded %2 %3 transition %3 -\n"
                                            "searching %2 -\nrebounded - -")
                                 .arg(one.toString(), other.toString(), first.toString(), best.toString());
        QCOMPARE(Codec<Members>::toColumn(members).toString(), text);
        QVERIFY(Codec<Members>::fromColumn(text) == members);
        const QString line = text.section(u'\n', 0, 0);
        for (int words = 1; words < 6; ++words)
            QCOMPARE(isRefused<Members>(line.section(u' ', 0, words - 1)), words != 3);
        QVERIFY(isRefused<Members>(line + QStringLiteral(" -")));
        QVERIFY(isRefused<Members>(QString(line).replace(QStringLiteral("durable"), QStringLiteral("lasting"))));
        QVERIFY(isRefused<Members>(QString(line).replace(best.toString(), QStringLiteral("-"))));
        QVERIFY(isRefused<Members>(QString(line).replace(one.toString(), QStringLiteral("M01"))));
    }

    void noValueIsNull()
    {
        QVERIFY(Codec<QDate>::toColumn(QDate()).isNull());
        QVERIFY(Codec<QDate>::toColumn(QDate(10000, 1, 1)).isNull());
        QVERIFY(Codec<QTime>::toColumn(QTime()).isNull());
        QVERIFY(!Codec<QString>::toColumn(QString()).toString().isNull());
        QVERIFY(!Codec<QByteArray>::toColumn(QByteArray()).toByteArray().isNull());
    }

    void everyVocabularyComesBack()
    {
        QVERIFY(everyWordComesBack<domain::Channel>());
        QVERIFY(everyWordComesBack<domain::Direction>());
        QVERIFY(everyWordComesBack<domain::OnBehalfOf>());
        QVERIFY(everyWordComesBack<domain::ActResult>());
        QVERIFY(everyWordComesBack<domain::InterviewState>());
        QVERIFY(everyWordComesBack<domain::InterviewKind>());
        QVERIFY(everyWordComesBack<domain::OutcomeType>());
        QVERIFY(everyWordComesBack<domain::Evidence>());
        QVERIFY(everyWordComesBack<domain::ExitReason>());
        QVERIFY(everyWordComesBack<domain::Intention>());
        QVERIFY(everyWordComesBack<domain::CheckpointResult>());
        QVERIFY(everyWordComesBack<domain::ConsentUse>());
        QVERIFY(everyWordComesBack<domain::ConsentMedium>());
    }
};

REBOND_TEST(TestCodec)
#include "tst_codec.moc"
