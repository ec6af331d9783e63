// SPDX-License-Identifier: GPL-3.0-or-later
// What the user prefers, and how the window was left. Each item is a typed value with key, default and bounds; what is out
// of bounds or of another type in the file counts as the default. Keys of newer versions are left alone.
#pragma once

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

namespace setting {
inline constexpr Choice kLanguage{"language", "system", "system|fr|en"};
inline constexpr Choice kTheme{"theme", "system", "system|light|dark"};
inline constexpr Number kZoomPercent{"zoomPercent", 100, 50, 400};
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

    // Absolute paths, the last opened first; files that have gone stay listed until removed.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    // The folder the last file dialogue of that purpose ended in; empty for none.
    [[nodiscard]] QString folder(const QString &purpose) const;
    void setFolder(const QString &purpose, const QString &folder);

    // State of windows and tables, apart from preferences.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

    // Free keys of one screen, e.g. the matching of columns for a set of headings.
    [[nodiscard]] QByteArray remembered(const QString &screen, const QString &key) const;
    void remember(const QString &screen, const QString &key, const QByteArray &value);

private:
    mutable QSettings m_file;
};

} // namespace rebond::ui::kit
