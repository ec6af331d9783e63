// SPDX-License-Identifier: GPL-3.0-or-later
// The manual says what the program does: its tables are the program's own. After a change that is meant, renew them and
// read the difference before committing it: REBOND_RENEW_GOLDEN=1 ctest -R manual
#include "manual/printed.h"
#include "support/runner.h"
#include "ui/shell/commands.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

namespace {

const QString kFolder = QStringLiteral(REBOND_MANUAL "/");

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestManual : public QObject
{
    Q_OBJECT

    QTranslator m_translator;

    void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << QStringLiteral("fr");
        QTest::newRow("English") << QStringLiteral("en");
    }
    QString manual(const QString &language)
    {
        QCoreApplication::removeTranslator(&m_translator);
        if (m_translator.load(QStringLiteral(":/i18n/rebond_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_translator);
        return readText(kFolder + language + QLatin1String(".md"));
    }

private Q_SLOTS:
    void itsTablesAreTheProgramsOwn_data() { addLanguages(); }
    void itsTablesAreTheProgramsOwn()
    {
        QFETCH(QString, language);
        const QString text = manual(language);
        static const QRegularExpression part(QStringLiteral("<!-- ((?!end)[\\w ]+) -->\\n(.*?)<!-- end -->"),
                                             QRegularExpression::DotMatchesEverythingOption);
        QString renewed;
        QSet<QString> seen;
        qsizetype at = 0;
        for (auto each = part.globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            const QString name = match.captured(1);
            const QString printed = QStringLiteral("\n%1\n").arg(rebond::test::printedPart(name, language));
            QVERIFY2(printed.size() > 2, qPrintable(name));
            seen.insert(name);
            if (!qEnvironmentVariableIsSet("REBOND_RENEW_GOLDEN"))
                QCOMPARE(match.captured(2), printed);
            renewed += text.mid(at, match.capturedStart(2) - at) + printed;
            at = match.capturedEnd(2);
        }
        // Eleven lists, the figures, the keys, the commands.
        QCOMPARE(seen.size(), 14);
        if (!qEnvironmentVariableIsSet("REBOND_RENEW_GOLDEN"))
            return;
        QFile file(kFolder + language + QLatin1String(".md"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((renewed + text.mid(at)).toUtf8());
    }

    void commandsItNamesAreInTheMenus_data() { addLanguages(); }
    void commandsItNamesAreInTheMenus()
    {
        QFETCH(QString, language);
        const QString text = manual(language);
        const auto said = [](const char *source) {
            return QCoreApplication::translate(rebond::ui::shell::kCommandContext, source).remove(u'&').remove(u'…');
        };
        QSet<QString> known;
        for (const auto &group : rebond::ui::shell::commandGroups()) {
            for (const auto &spec : rebond::ui::shell::commandSpecs()) {
                if (QByteArrayView(spec.group) == QByteArrayView(group.id))
                    known.insert(said(group.text) + QStringLiteral(" › ") + said(spec.text));
            }
        }
        const QString lists = said("&File") + QStringLiteral(" › ");
        known.insert(lists
                     + QCoreApplication::translate("rebond::ui::shell::MainWindow", "&Template to fill").remove(u'&'));
        static const QRegularExpression way(QStringLiteral("\\*\\*([^*]+ › [^*]+)\\*\\*"));
        int named = 0;
        for (auto each = way.globalMatch(text); each.hasNext(); ++named) {
            const QString found = each.next().captured(1).remove(u'…');
            QVERIFY2(known.contains(found), qPrintable(found));
        }
        QVERIFY(named > 0);
    }

    void itsPicturesAreThere_data() { addLanguages(); }
    void itsPicturesAreThere()
    {
        QFETCH(QString, language);
        static const QRegularExpression picture(QStringLiteral("!\\[([^]]+)\\]\\(([^)]+)\\)"));
        int pictures = 0;
        for (auto each = picture.globalMatch(manual(language)); each.hasNext(); ++pictures) {
            const auto match = each.next();
            QVERIFY2(QFileInfo(kFolder + match.captured(2)).size() > 0, qPrintable(match.captured(2)));
        }
        QCOMPARE(pictures, 27); // the window, the page, and each screen of every day
    }

    // French has a narrow no-break space before ; : ! ? and within « ».
    void frenchIsSetAsFrench()
    {
        const QString text = manual(QStringLiteral("fr"));
        static const QRegularExpression wrong(QStringLiteral("^(?!    |\\|).*[\\w»”)] [;:!?»]|« "),
                                              QRegularExpression::MultilineOption);
        const auto match = wrong.match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }
};

REBOND_TEST(TestManual)
#include "tst_manual.moc"
