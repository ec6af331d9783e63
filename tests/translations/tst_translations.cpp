// SPDX-License-Identifier: GPL-3.0-or-later
// No sentence of the sources is without its French, and no translation breaks what the program puts into it.
#include "base/speaking.h"
#include "support/runner.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <QTranslator>
#include <QXmlStreamReader>

#include <memory>

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; // one, or the plural forms
    bool isUnfinished = false;
    bool isPlural = false;
    [[nodiscard]] QString named() const { return context + QStringLiteral(": ") + source; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isUnfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.isPlural) {
                message.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

// "%1", "%L2", "%n" …, sorted, each once.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?(\\d{1,2}|n)"));
    QStringList found;
    for (auto each = place.globalMatch(text); each.hasNext();)
        found.append(each.next().captured().remove(u'L'));
    found.sort();
    found.removeDuplicates();
    return found;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("French") << QStringLiteral("fr");
    }

    void everySentenceIsTranslated_data() { languages_data(); }
    void everySentenceIsTranslated()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        const QString name = QStringLiteral("rebond_%1.ts").arg(language);
        const QString copy = folder.filePath(name);
        QVERIFY(QFile::copy(QStringLiteral(REBOND_TRANSLATIONS "/") + name, copy));
        QStringList call = linesOf(QStringLiteral(REBOND_LUPDATE_CALL));
        QVERIFY(!call.isEmpty());
        const QString lupdate = call.takeFirst();
        call += {QStringLiteral("-target-language"), language, QStringLiteral("-ts"), copy};
        if (language == QLatin1String("en"))
            call.append(QStringLiteral("-pluralonly"));
        QProcess process;
        process.start(lupdate, call);
        QVERIFY(process.waitForFinished(120000) && process.exitCode() == 0);
        // A tr() that is no class's: the program would look in another context than the one that is written here.
        const QString remarks = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(!remarks.contains(QLatin1String("lacks Q_OBJECT")), qPrintable(remarks));
        // A comment for translators without its sentence: lupdate has not understood the call, and left it out.
        QVERIFY2(!remarks.contains(QLatin1String("unconsumed meta data")), qPrintable(remarks));

        QStringList open;
        for (const Message &message : readMessages(copy)) {
            if (message.isUnfinished || message.forms.contains(QString()))
                open.append(message.named());
        }
        QVERIFY2(open.isEmpty(),
                 qPrintable(
                     QStringLiteral(
                         "%1 sentences to translate (cmake --build --preset dev --target translations, then %2):\n%3")
                         .arg(open.size())
                         .arg(name, open.join(u'\n'))));
        const auto fresh = readMessages(copy).size();
        QVERIFY(fresh > 0);
        QCOMPARE(readMessages(QStringLiteral(REBOND_TRANSLATIONS "/") + name).size(), fresh); // no leftovers either
    }

    void translationsKeepTheirPlaces_data() { languages_data(); }
    void translationsKeepTheirPlaces()
    {
        QFETCH(QString, language);
        for (const Message &message : readMessages(QStringLiteral(REBOND_TRANSLATIONS "/rebond_%1.ts").arg(language))) {
            const QStringList wanted = placesIn(message.source);
            for (const QString &form : message.forms) {
                QStringList found = placesIn(form);
                // "One person …" need not say 1.
                const bool mayLeaveOut = message.isPlural && form == message.forms.first()
                                      && wanted.contains(QLatin1String("%n"));
                if (mayLeaveOut && !found.contains(QLatin1String("%n"))) {
                    found.append(QStringLiteral("%n"));
                    found.sort();
                }
                QVERIFY2(found == wanted, qPrintable(message.named() + QStringLiteral(" → ") + form));
            }
            QVERIFY2(!message.isPlural || message.forms.size() == 2, qPrintable(message.named()));
        }
    }

    void frenchIsWrittenAsFrench()
    {
        // No-break space (U+00A0 or U+202F) before ; : ! ? % » and after «, a true apostrophe being a matter of taste.
        static const QRegularExpression loose(QStringLiteral("[ ][;:!?%»](?!\\w)|«[ ]|[A-Za-zé»][;!?»]"));
        for (const Message &message : readMessages(QStringLiteral(REBOND_TRANSLATIONS "/rebond_fr.ts"))) {
            const auto ends = [](const QString &text) {
                // The last words of a letter end with a comma in English, with a full stop in French.
                return text.endsWith(u'.') || text.endsWith(u',') ? u'.' : text.endsWith(u'…') ? u'…' : u' ';
            };
            for (const QString &form : message.forms) {
                QVERIFY2(!loose.match(form).hasMatch(), qPrintable(message.named() + QStringLiteral(" → ") + form));
                QVERIFY2(ends(form) == ends(message.source),
                         qPrintable(message.named() + QStringLiteral(" → ") + form));
            }
        }
    }

    void theProgramHoldsThem_data() { languages_data(); }
    void theProgramHoldsThem()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/rebond_%1.qm").arg(language)));
        const auto messages = readMessages(QStringLiteral(REBOND_TRANSLATIONS "/rebond_%1.ts").arg(language));
        QVERIFY(!messages.isEmpty());
        int found = 0;
        for (const Message &message : messages) {
            const QByteArray context = message.context.toUtf8();
            const QByteArray source = message.source.toUtf8();
            const int number = message.isPlural ? 2 : -1;
            const QString said = translator.translate(context.constData(), source.constData(), nullptr, number);
            found += !said.isEmpty() && said == message.forms.last() ? 1 : 0;
        }
        // Two sentences told apart by a comment are found only with it.
        QVERIFY2(found * 10 >= messages.size() * 9, qPrintable(QString::number(found)));
    }

    // A site in two languages is made while the window goes on in its own.
    void aThreadMaySpeakAnotherLanguage()
    {
        using rebond::Language;
        rebond::SpokenTranslator program(Language::French);
        QVERIFY(QCoreApplication::installTranslator(&program));
        const auto home = [] { return QCoreApplication::translate("Site", "Home"); };
        const auto profiles = [](int count = 1) {
            return QCoreApplication::translate("Site", "%n profile(s)", nullptr, count);
        };
        QCOMPARE(profiles(12345), QStringLiteral("12\u202f345 profils"));
        QCOMPARE(home(), QStringLiteral("Accueil"));
        {
            const rebond::Speaking english(Language::English);
            QCOMPARE(home(), QStringLiteral("Home"));
            QCOMPARE(profiles(), QStringLiteral("1 profile"));
            QCOMPARE(profiles(12345), QStringLiteral("12,345 profiles"));
            QString elsewhere;
            const std::unique_ptr<QThread> other(QThread::create([&] { elsewhere = home(); }));
            other->start();
            QVERIFY(other->wait(10'000));
            QCOMPARE(elsewhere, QStringLiteral("Accueil"));
            {
                const rebond::Speaking french(Language::French);
                QCOMPARE(home(), QStringLiteral("Accueil"));
            }
            QCOMPARE(home(), QStringLiteral("Home"));
        }
        QCOMPARE(home(), QStringLiteral("Accueil"));
    }
};

REBOND_TEST(TestTranslations)
#include "tst_translations.moc"
