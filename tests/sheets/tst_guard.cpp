// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/guard.h"

#include "making.h"
#include "support/runner.h"

#include <QRegularExpression>

using namespace rebond::sheets;
using namespace rebond::sheets::test;

class TestGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guarded");
        const auto row = [](const char *text, const char *guarded) {
            QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromUtf8(text) << QString::fromUtf8(guarded);
        };
        row("", "");
        row("Dupont", "Dupont");
        row("=1+1", "'=1+1");
        row("@here", "'@here");
        row("+33 6 12", "'+33 6 12");
        row("-5", "-5");
        row("-5,25", "-5,25");
        row("-5.25", "-5.25");
        row("-5.", "'-5.");
        row("-", "'-");
        row("-5-5", "'-5-5");
        row("--5", "'--5");
        row("+5", "'+5");
        row("\tx", "'\tx");
        row("\nx", "'\nx");
        row("'=x", "''=x");
        row("'-5", "''-5");
        row("'", "'");
        row("'aujourd'hui", "'aujourd'hui");
        row("'''", "'''");
        row("'''@", "''''@");
        row("a=b", "a=b");
    }
    void guards()
    {
        QFETCH(QString, text);
        QFETCH(QString, guarded);
        QCOMPARE(guardCell(text), guarded);
        QCOMPARE(unguardCell(guarded).toString(), text);
    }

    void takesOneApostropheAway()
    {
        QCOMPARE(unguardCell(QStringLiteral("'=x")).toString(), QStringLiteral("=x"));
        QCOMPARE(unguardCell(QStringLiteral("''=x")).toString(), QStringLiteral("'=x"));
        QCOMPARE(unguardCell(QStringLiteral("'x")).toString(), QStringLiteral("'x"));
        QCOMPARE(unguardCell(QStringLiteral("=x")).toString(), QStringLiteral("=x"));
        QCOMPARE(unguardCell(QStringLiteral("'+33")).toString(), QStringLiteral("+33"));
    }

    // The rule as it is written, against the code; and nothing is lost, whatever the text.
    void agreesWithTheRuleForRandomTexts()
    {
        static const QRegularExpression guarded(QStringLiteral("^'*[=+\\-@\\t\\r\\n]"));
        static const QRegularExpression number(QStringLiteral("\\A-?[0-9]+([.,][0-9]+)?\\z"));
        static const QRegularExpression unguarded(QStringLiteral("^'+[=+\\-@\\t\\r\\n]"));
        static const QString alphabet = QStringLiteral("''''=+--@\t\r\n00179.,ax é");
        Chance chance(7);
        int touched = 0;
        for (int round = 0; round < 200'000; ++round) {
            QString text;
            for (int length = chance.below(7); length > 0; --length)
                text += alphabet[chance.below(static_cast<int>(alphabet.size()))];
            const bool isTouched = guarded.match(text).hasMatch() && !number.match(text).hasMatch();
            touched += isTouched ? 1 : 0;
            QCOMPARE(guardCell(text), isTouched ? u'\'' + text : text);
            QCOMPARE(unguardCell(text).toString(), unguarded.match(text).hasMatch() ? text.sliced(1) : text);
            QCOMPARE(unguardCell(guardCell(text)).toString(), text);
        }
        QVERIFY(touched > 50'000);
    }
};

REBOND_TEST(TestGuard)
#include "tst_guard.moc"
