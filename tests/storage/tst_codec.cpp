// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/codec.h"

#include "domain/records.h"

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
