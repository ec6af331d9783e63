// SPDX-License-Identifier: GPL-3.0-or-later
// How long a text is to each network, by what the networks publish: twitter-text's configuration 3 (280 weighted, links 23),
// Mastodon's 500 with links of 23 and mentions without their host, LinkedIn's 3,000.
#include "appeals/counting.h"

#include "support/runner.h"

using namespace rebond::appeals;

class TestCounting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsAsLongAsTheNetworkSays_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        const auto row = [](const char *name, const char *network, const char *text, int length) {
            QTest::newRow(name) << QString::fromUtf8(network) << QString::fromUtf8(text) << length;
        };
        row("X: nothing", "X", "", 0);
        row("X: letters", "X", "abc", 3);
        row("X: an accent", "X", "é", 1);
        row("X: an accent apart", "X", "e\u0301", 1);
        row("X: Arabic", "X", "مرحبا", 5);
        row("X: Cyrillic", "X", "работа", 6);
        row("X: Chinese", "X", "会计", 4);
        row("X: quotation marks", "X", "“a”’", 4);
        row("X: French quotation marks", "X", "«a»", 3);
        row("X: an ellipsis", "X", "a…", 3);
        row("X: a currency", "X", "10 €", 5);
        row("X: a narrow blank", "X", "a\u202F:", 4);
        row("X: an emoji", "X", "😀", 2);
        row("X: an emoji of several", "X", "👩\u200D💻", 2);
        row("X: a family", "X", "👨\u200D👩\u200D👧\u200D👦", 2);
        row("X: a flag", "X", "🇫🇷", 2);
        row("X: two flags", "X", "🇫🇷🇩🇪", 4);
        row("X: a thumb with its skin", "X", "👍🏽", 2);
        row("X: a heart", "X", "❤\uFE0F", 2);
        row("X: a link", "X", "https://example.org/un/tres/long/chemin?parametre=1", 23);
        row("X: a short link", "X", "http://a.fr", 23);
        row("X: a link ends before the full stop", "X", "voir https://example.org.", 29);
        row("X: in brackets", "X", "(https://example.org/a)", 25);
        row("X: two links", "X", "https://example.org https://example.com", 47);
        row("X: an address without a scheme", "X", "example.org", 23);
        row("X: no address", "X", "Node.js", 7);
        row("X: an e-mail address", "X", "a@example.org", 13);
        row("X: an account", "X", "@relais06", 9);
        row("Mastodon: an emoji of several", "Mastodon", "👩\u200D💻", 1);
        row("Mastodon: Chinese", "Mastodon", "会计", 2);
        row("Mastodon: a link", "Mastodon", "https://example.org/a/b/c/d/e/f/g/h/i/j", 23);
        row("Mastodon: an account elsewhere", "Mastodon", "@relais@exemple.example.org bonjour", 15);
        row("LinkedIn: an emoji", "LinkedIn", "😀", 2);
        row("LinkedIn: a link as written", "LinkedIn", "https://example.org", 19);
        row("Bluesky: an account as written", "Bluesky", "@a@b", 4);
        row("unknown: letters", "Réseau Inventé", "ab 👍🏽", 4);
    }
    void aTextIsAsLongAsTheNetworkSays()
    {
        QFETCH(QString, network);
        QFETCH(QString, text);
        QFETCH(int, length);
        QCOMPARE(lengthOf(text, networkNamed(network)), length);
    }
    void lengthsAddUp()
    {
        const QString text = QStringLiteral("Comptable ").repeated(2000);
        for (const Network &network : standardNetworks())
            QCOMPARE(lengthOf(text, network), 20'000);
    }
};

REBOND_TEST(TestCounting)
#include "tst_counting.moc"
