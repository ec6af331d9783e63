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
