// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/settings.h"

#include "support/runner.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace rebond::ui::kit;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anItemIsItsDefaultUntilSet()
    {
        Settings settings(m_folder.filePath(QStringLiteral("a/one.ini")));
        QCOMPARE(settings.value(setting::kTheme), QStringLiteral("system"));
        QCOMPARE(settings.value(setting::kZoomPercent), 100);
        settings.set(setting::kTheme, QStringLiteral("dark"));
        settings.set(setting::kZoomPercent, 200);
        QCOMPARE(settings.value(setting::kTheme), QStringLiteral("dark"));
        QCOMPARE(settings.value(setting::kZoomPercent), 200);
    }
    void whatIsOutOfBoundsIsRefused()
    {
        const QString path = m_folder.filePath(QStringLiteral("bounds.ini"));
        {
            QSettings raw(path, QSettings::IniFormat);
            raw.setValue(QStringLiteral("preferences/theme"), QStringLiteral("pink"));
            raw.setValue(QStringLiteral("preferences/zoomPercent"), QStringLiteral("a lot"));
        }
        Settings settings(path);
        QCOMPARE(settings.value(setting::kTheme), QStringLiteral("system"));
        QCOMPARE(settings.value(setting::kZoomPercent), 100);
        settings.set(setting::kTheme, QStringLiteral("blue"));
        QCOMPARE(settings.value(setting::kTheme), QStringLiteral("system"));
        settings.set(setting::kZoomPercent, 5000);
        QCOMPARE(settings.value(setting::kZoomPercent), 400);
    }
    void keysOfNewerVersionsStay()
    {
        const QString path = m_folder.filePath(QStringLiteral("newer.ini"));
        {
            QSettings raw(path, QSettings::IniFormat);
            raw.setValue(QStringLiteral("preferences/fromTheFuture"), 7);
        }
        {
            Settings settings(path);
            settings.set(setting::kTheme, QStringLiteral("light"));
        }
        QCOMPARE(QSettings(path, QSettings::IniFormat).value(QStringLiteral("preferences/fromTheFuture")).toInt(), 7);
    }
    void everyKindHasItsDefaultAndItsWayBack()
    {
        Settings settings(m_folder.filePath(QStringLiteral("kinds.ini")));
        QCOMPARE(settings.value(setting::kFacilitator), QString());
        QCOMPARE(settings.value(setting::kWorkingWeek).text(), QStringLiteral("1,2,3,4,5"));
        QCOMPARE(settings.value(setting::kReportsFolder), QString());
        const auto isAllDefault = [&] {
            return settings.isDefault(setting::kFacilitator) && settings.isDefault(setting::kWorkingWeek)
                && settings.isDefault(setting::kReportsFolder) && settings.isDefault(setting::kFollowUpDays)
                && settings.isDefault(setting::kTheme);
        };
        QVERIFY(isAllDefault());
        settings.set(setting::kFacilitator, QStringLiteral("  Odile \n Calvérac, formatrice "));
        settings.set(setting::kWorkingWeek, *rebond::WorkingWeek::of({2, 6}));
        settings.set(setting::kReportsFolder, m_folder.path());
        settings.set(setting::kFollowUpDays, 5);
        settings.set(setting::kTheme, QStringLiteral("dark"));
        Settings again(settings.path()); // written, not only remembered
        QCOMPARE(again.value(setting::kFacilitator), QStringLiteral("Odile Calvérac, formatrice"));
        QCOMPARE(again.value(setting::kWorkingWeek).text(), QStringLiteral("2,6"));
        QCOMPARE(again.value(setting::kReportsFolder), m_folder.path());
        QCOMPARE(again.value(setting::kFollowUpDays), 5);
        QVERIFY(!settings.isDefault(setting::kFacilitator) && !settings.isDefault(setting::kWorkingWeek)
                && !settings.isDefault(setting::kReportsFolder) && !settings.isDefault(setting::kFollowUpDays)
                && !settings.isDefault(setting::kTheme));
        settings.reset(setting::kFacilitator);
        settings.reset(setting::kWorkingWeek);
        settings.reset(setting::kReportsFolder);
        settings.reset(setting::kFollowUpDays);
        settings.reset(setting::kTheme);
        QVERIFY(isAllDefault());
    }
    void numbersHaveTheirDefaultsAndBounds_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("byDefault");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        for (const auto &[key, byDefault, least, most] :
             {std::tuple("followUpDays", 10, 1, 365), std::tuple("silenceDays", 60, 1, 999),
              std::tuple("earlierActDays", 30, 0, 365), std::tuple("silentMemberDays", 14, 1, 365),
              std::tuple("staleDays", 30, 1, 365), std::tuple("absencesInARow", 3, 1, 10),
              std::tuple("consentDays", 30, 1, 365), std::tuple("lockMinutes", 0, 0, 240),
              std::tuple("zoomPercent", 100, 50, 400)})
            QTest::newRow(key) << QString::fromLatin1(key) << byDefault << least << most;
    }
    void numbersHaveTheirDefaultsAndBounds()
    {
        QFETCH(const QString, key);
        QFETCH(const int, byDefault);
        QFETCH(const int, least);
        QFETCH(const int, most);
        const QList<Number> all{setting::kFollowUpDays,     setting::kSilenceDays, setting::kEarlierActDays,
                                setting::kSilentMemberDays, setting::kStaleDays,   setting::kLockMinutes,
                                setting::kZoomPercent,      setting::kAbsences,    setting::kConsentDays};
        const auto item = std::find_if(all.begin(), all.end(),
                                       [&](const Number &one) { return key == QLatin1String(one.key); });
        QVERIFY(item != all.end());
        const QString path = m_folder.filePath(key + QStringLiteral(".ini"));
        Settings settings(path);
        QCOMPARE(settings.value(*item), byDefault);
        settings.set(*item, least - 1);
        QCOMPARE(settings.value(*item), least);
        settings.set(*item, most + 1);
        QCOMPARE(settings.value(*item), most);
        for (const QVariant &broken : {QVariant(least - 1), QVariant(most + 1), QVariant(QStringLiteral("dix"))}) {
            const QString brokenPath = m_folder.filePath(key + broken.toString() + QStringLiteral(".ini"));
            QSettings(brokenPath, QSettings::IniFormat).setValue(QStringLiteral("preferences/") + key, broken);
            QCOMPARE(Settings(brokenPath).value(*item), byDefault);
        }
    }
    void brokenTextsFallBack()
    {
        const QString path = m_folder.filePath(QStringLiteral("texts.ini"));
        {
            QSettings raw(path, QSettings::IniFormat);
            raw.setValue(QStringLiteral("preferences/facilitator"), QString(101, u'a'));
            raw.setValue(QStringLiteral("preferences/workingWeek"), QStringLiteral("0,9"));
            raw.setValue(QStringLiteral("preferences/reportsFolder"), QStringLiteral("somewhere/else"));
        }
        const Settings settings(path);
        QCOMPARE(settings.value(setting::kFacilitator), QString());
        QCOMPARE(settings.value(setting::kWorkingWeek), rebond::WorkingWeek());
        QCOMPARE(settings.value(setting::kReportsFolder), QString()); // only absolute ones lead anywhere
    }
    void dialoguesBeginInTheFolderThatWasSet()
    {
        Settings settings(m_folder.filePath(QStringLiteral("folders.ini")));
        const QString purpose = QStringLiteral("reports");
        settings.setFolder(purpose, QStringLiteral("/last"));
        QCOMPARE(settings.folder(purpose), QStringLiteral("/last"));
        settings.set(setting::kReportsFolder, m_folder.path());
        QCOMPARE(settings.folder(purpose), m_folder.path());
        settings.setFolder(purpose, QStringLiteral("/elsewhere"));
        QCOMPARE(settings.folder(purpose), m_folder.path());
        QCOMPARE(settings.folder(QStringLiteral("lists")), QString()); // of that purpose only
        settings.set(setting::kReportsFolder, m_folder.filePath(QStringLiteral("gone")));
        QCOMPARE(settings.folder(purpose), QStringLiteral("/elsewhere"));
    }
    void recentFilesComeLastFirstAndOnce()
    {
        Settings settings(m_folder.filePath(QStringLiteral("recent.ini")));
        for (int i = 0; i < 12; ++i)
            settings.addRecentFile(QStringLiteral("/somewhere/%1.rebond").arg(i));
        settings.addRecentFile(QStringLiteral("/somewhere/8.rebond"));
        QCOMPARE(settings.recentFiles().size(), setting::kRecentFilesAtMost);
        QCOMPARE(settings.recentFiles().first(), QStringLiteral("/somewhere/8.rebond"));
        QCOMPARE(settings.recentFiles().count(QStringLiteral("/somewhere/8.rebond")), 1);
        settings.removeRecentFile(QStringLiteral("/somewhere/8.rebond"));
        QVERIFY(!settings.recentFiles().contains(QStringLiteral("/somewhere/8.rebond")));
    }
    void theFileIsTheUsersAlone()
    {
        const QString path = m_folder.filePath(QStringLiteral("private.ini"));
        {
            Settings settings(path);
            settings.addRecentFile(QStringLiteral("/somewhere/60.rebond"));
        }
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                          | QFileDevice::WriteOther;
        QVERIFY(QFileInfo(path).size() > 0);
        QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
    }

private:
    QTemporaryDir m_folder;
};

REBOND_TEST(TestSettings)
#include "tst_settings.moc"
