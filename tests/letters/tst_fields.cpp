// SPDX-License-Identifier: GPL-3.0-or-later
// What a list puts in the place of fields, and what is said of a field that is none.
#include "letters/fields.h"
#include "letters/starters.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::letters;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreFilledIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        const auto row = [](const char *name, const char *text, const char *filled) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(filled);
        };
        row("in French", "Bonjour {prénom} {nom de famille},", "Bonjour Zoé Imaginaire,");
        row("in English", "Dear {first name} {family name},", "Dear Zoé Imaginaire,");
        row("however it is typed", "{PRENOM} {Nom De Famille}", "Zoé Imaginaire");
        row("a part with an empty field goes", "{entreprise}[, {adresse}], {ville}", "Azurel, Nice");
        row("a part whose field is there stays", "{entreprise}[, à {ville}].", "Azurel, à Nice.");
        row("a line of which nothing is left goes", "{entreprise}\n{adresse}\n{ville}", "Azurel\nNice");
        row("a line that was a part goes", "{entreprise}\n[à {adresse}]\n{ville}", "Azurel\nNice");
        row("the last one, too", "{entreprise}\n{adresse}", "Azurel");
        row("an empty line that was meant stays", "{entreprise}\n\n{ville}", "Azurel\n\nNice");
        row("words beside an empty field stay", "Rue : {adresse}\n{ville}", "Rue : \nNice");
        row("what a value says is no field", "{fonction}", "{nom} [DRH]");
        row("braces for themselves", "{{nom}} [[a]]", "{nom} [a]");
    }
    void fieldsAreFilledIn()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, filled);
        const Values values{{Field::GivenName, QStringLiteral("Zoé")},
                            {Field::FamilyName, QStringLiteral("Imaginaire")},
                            {Field::Company, QStringLiteral("Azurel")},
                            {Field::Function, QStringLiteral("{nom} [DRH]")},
                            {Field::City, QStringLiteral("Nice")}};
        const auto made = filledIn(text, Recipients::Contacts, values);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
        QCOMPARE(*made, filled);
    }

    void whatIsNoFieldIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *text, const char *said) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(said);
        };
        row("unknown", "Bonjour {prenon}", "{prenon}");
        row("of another list", "{réseau}", "“Companies” cannot fill in {réseau}");
        row("left open", "Bonjour {nom", "“{”");
        row("a bracket left open", "Bonjour [{nom}", "“[”");
    }
    void whatIsNoFieldIsSaid()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        const Done sound = checkText(text, Recipients::Companies);
        QVERIFY(!sound);
        QVERIFY2(sound.error().sentence.contains(said), qPrintable(sound.error().sentence));
        QVERIFY(sound.error().sentence.endsWith(u'.'));
    }

    // A word stands for one field, whatever the language.
    void namesAreUnique()
    {
        QSet<QString> names;
        for (const FieldName &name : fieldNames()) {
            for (const QString &word : {QString::fromUtf8(name.french), QString::fromUtf8(name.english)}) {
                const bool isSameInBoth = QString::fromUtf8(name.french) == QString::fromUtf8(name.english);
                QVERIFY2(isSameInBoth || !names.contains(word), qPrintable(word));
                names.insert(word);
            }
        }
    }

    void whatIsProposedCanBeFilledIn()
    {
        for (const domain::LetterTemplate &letter : starters()) {
            const auto list = parseRecipients(letter.recipients);
            QVERIFY2(list, qPrintable(letter.recipients));
            QVERIFY2(checkText(letter.body, *list) && checkText(letter.subject, *list), qPrintable(letter.name));
        }
    }
};

REBOND_TEST(TestFields)
#include "tst_fields.moc"
