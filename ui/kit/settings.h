// SPDX-License-Identifier: GPL-3.0-or-later
// What the user prefers, and how the window was left. Each item is a typed value with key, default and bounds; what is out
// of bounds or of another type in the file counts as the default. Keys of newer versions are left alone.
#pragma once

#include "base/workingweek.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace rebond::ui::kit {

struct Choice // one of some words
{
    const char *key;
    const char *fallback;
    const char *allowed; // divided by "|"
};
struct Number
{
    const char *key;
    int fallback;
    int least;
    int most;
};

struct Words // one line, empty until set
{
    const char *key;
    int atMost; // letters
};
struct Folder // a path, empty until set; it need not be there (any more)
{
    const char *key;
    const char *purpose; // of the file dialogues that begin in it
};
struct Days // of a week, Monday to Friday until set
{
    const char *key;
};

namespace setting {
inline constexpr Words kFacilitator{"facilitator", 100};
inline constexpr Days kWorkingWeek{"workingWeek"};
inline constexpr Number kFollowUpDays{"followUpDays", 10, 1, 365};
inline constexpr Number kSilenceDays{"silenceDays", 60, 1, 999};
inline constexpr Number kEarlierActDays{"earlierActDays", 30, 0, 365};
inline constexpr Number kSilentMemberDays{"silentMemberDays", 14, 1, 365};
inline constexpr Number kStaleDays{"staleDays", 30, 1, 365};
inline constexpr Number kAbsences{"absencesInARow", 3, 1, 10}; // of the workshops that are looked back on
inline constexpr Number kConsentDays{"consentDays", 30, 1, 365};
inline constexpr Folder kListsFolder{"listsFolder", "lists"};
inline constexpr Folder kExportsFolder{"exportsFolder", "exports"};
inline constexpr Folder kReportsFolder{"reportsFolder", "reports"};
inline constexpr Choice kLanguage{"language", "system", "system|fr|en"};
inline constexpr Choice kTheme{"theme", "system", "system|light|dark"};
inline constexpr Number kZoomPercent{"zoomPercent", 100, 50, 400};
inline constexpr Number kLockMinutes{"lockMinutes", 0, 0, 240}; // 0: never
inline constexpr int kRecentFilesAtMost = 8;
} // namespace setting

// One INI file, 0600; where none is given, the user's own in the system's place for configuration. Nothing secret belongs
// in it, but file names are already more than others need to see.
class Settings final
{
public:
    explicit Settings(const QString &path = defaultPath());
    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] QString value(const Choice &item) const;
    void set(const Choice &item, const QString &value); // what is not allowed is not stored
    [[nodiscard]] int value(const Number &item) const;
    void set(const Number &item, int value); // brought within the bounds
    [[nodiscard]] QString value(const Words &item) const;
    void set(const Words &item, const QString &value); // in one line, cut where it is too long
    [[nodiscard]] QString value(const Folder &item) const;
    void set(const Folder &item, const QString &value);
    [[nodiscard]] WorkingWeek value(const Days &item) const;
    void set(const Days &item, const WorkingWeek &value);

    // Back to the default, which may be another one in a later version: the item is no longer stored.
    template<typename Item>
    void reset(const Item &item)
    {
        remove(item.key);
    }
    template<typename Item>
    [[nodiscard]] bool isDefault(const Item &item) const
    {
        return value(item) == defaultOf(item);
    }
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    // Beside it: a directory of occupations that takes the place of the program's; it need not be there.
    [[nodiscard]] QString romePath() const;

    // Absolute paths, the last opened first; files that have gone stay listed until removed.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    // Where file dialogues of that purpose begin: in the folder set for it, where that is there, else in the one the last
    // of them ended in; empty for none.
    [[nodiscard]] QString folder(const QString &purpose) const;
    void setFolder(const QString &purpose, const QString &folder);

    // State of windows and tables, apart from preferences.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

    // Free keys of one screen, e.g. the matching of columns for a set of headings.
    [[nodiscard]] QByteArray remembered(const QString &screen, const QString &key) const;
    void remember(const QString &screen, const QString &key, const QByteArray &value);

private:
    [[nodiscard]] static QString defaultOf(const Choice &item) { return QString::fromLatin1(item.fallback); }
    [[nodiscard]] static int defaultOf(const Number &item) { return item.fallback; }
    [[nodiscard]] static QString defaultOf(const Words &) { return {}; }
    [[nodiscard]] static QString defaultOf(const Folder &) { return {}; }
    [[nodiscard]] static WorkingWeek defaultOf(const Days &) { return {}; }
    void remove(const char *key);

    mutable QSettings m_file;
};

} // namespace rebond::ui::kit
