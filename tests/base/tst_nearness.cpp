// SPDX-License-Identifier: GPL-3.0-or-later
// One wrong letter, against the whole table of distances.
#include "base/nearness.h"

#include "support/distance.h"
#include "support/runner.h"

#include <QRandomGenerator>

using namespace rebond;

class TestNearness : public QObject
{
    Q_OBJECT

    static QString randomWord(QRandomGenerator &random, int most)
    {
        static const char32_t kLetters[] = {'a', 'b', 'c', ' ', 0x6F22, 0x10000};
        QString text;
        for (int i = random.bounded(most + 1); i > 0; --i)
            text += QString::fromUcs4(&kLetters[random.bounded(6)], 1);
        return text;
    }

private Q_SLOTS:
    void whatIsNear_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("begun");
        QTest::addColumn<bool>("near");
        QTest::addColumn<bool>("wholeWord");
        const QString key = QStringLiteral("dupont odile");
        QTest::newRow("itself") << key << key << true << true;
        QTest::newRow("its beginning") << key << QStringLiteral("dupo") << true << false;
        QTest::newRow("another letter") << key << QStringLiteral("dupomt") << true << true;
        QTest::newRow("the first another") << key << QStringLiteral("tupont") << true << true;
        QTest::newRow("the last another") << key << QStringLiteral("dupond") << true << true;
        QTest::newRow("one missing") << key << QStringLiteral("dpont") << true << true;
        QTest::newRow("one too many") << key << QStringLiteral("duppont") << true << true;
        QTest::newRow("two changed places") << key << QStringLiteral("dupotn") << true << true;
        QTest::newRow("in the second word") << key << QStringLiteral("dupont odlie") << true << true;
        QTest::newRow("of a longer word") << QStringLiteral("dupontel") << QStringLiteral("dupomt") << true << false;
        QTest::newRow("two wrong") << key << QStringLiteral("tupomt") << false << false;
        QTest::newRow("far apart changed") << key << QStringLiteral("tupond") << false << false;
        QTest::newRow("another word") << key << QStringLiteral("martin") << false << false;
        QTest::newRow("longer than the key") << QStringLiteral("dupon") << QStringLiteral("dupont") << true << true;
        QTest::newRow("much longer") << QStringLiteral("dupo") << QStringLiteral("dupont") << false << false;
    }
    void whatIsNear()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, begun);
        QTEST(beginsNearly(key, begun), "near");
        QTEST(beginsNearlyWithWords(key, begun), "wholeWord");
    }
    void nearIsADistanceOfOneAtMost()
    {
        QRandomGenerator random{5};
        int near = 0;
        int far = 0;
        for (int i = 0; i < 40'000; ++i) {
            const QString key = randomWord(random, 8);
            const QString begun = randomWord(random, 7);
            const bool expected = test::distanceOfBeginning(key, begun) <= 1;
            QVERIFY2(beginsNearly(key, begun) == expected, qPrintable(key + u'/' + begun));
            ++(expected ? near : far);
        }
        QVERIFY2(near > 3000 && far > 3000, qPrintable(QStringLiteral("%1 near, %2 far").arg(near).arg(far)));
    }
};

REBOND_TEST(TestNearness)
#include "tst_nearness.moc"
