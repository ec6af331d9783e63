// SPDX-License-Identifier: GPL-3.0-or-later
// The sources as the architecture tests read them: text with and without comments, rooms with their links, the arrows.
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace rebond::architecture {

struct SourceFile
{
    QString path; // from the top of the tree, with slashes
    QString text;
    QString code; // the same without comments, line for line; equal to text where the language is not C++
};

struct Arrow
{
    QStringList rooms;
    QStringList libraries;
};

// Comments become spaces; strings, character constants and raw strings are left alone.
[[nodiscard]] QString withoutComments(const QString &text);

// CMake's, without comments: every name with "::" in it, once.
[[nodiscard]] QStringList linkedIn(const QString &cmake);

// "app/storage" for rebond::storage, "ui/kit" for rebond::ui_kit; given to `rooms`, the longest that fits, so that
// rebond::typeset_finishing is app/typeset's own. Empty where none fits.
[[nodiscard]] QString roomOf(const QString &target, const QStringList &rooms);

class House
{
public:
    explicit House(const QString &root);

    [[nodiscard]] const QString &root() const { return m_root; }
    [[nodiscard]] const QList<SourceFile> &sources() const { return m_sources; } // C++, CMake, SQL, scripts; tests too
    [[nodiscard]] const QStringList &rooms() const { return m_rooms; }           // "app/base", "ui/kit" …
    [[nodiscard]] QString read(const QString &path) const;                       // empty where there is no such file
    [[nodiscard]] QStringList topLevel() const; // names, without what .gitignore leaves out and .git

private:
    void collect(const QString &folder);

    QString m_root;
    QList<SourceFile> m_sources;
    QStringList m_rooms;
};

// The table of arrows.txt.
class Arrows
{
public:
    explicit Arrows(const QString &table);

    [[nodiscard]] bool has(const QString &room) const { return m_arrows.contains(room); }
    [[nodiscard]] QStringList rooms() const { return m_arrows.keys(); }
    [[nodiscard]] const Arrow &of(const QString &room) const { return *m_arrows.constFind(room); }
    // The room itself, what its row names and what those may include in turn.
    [[nodiscard]] QSet<QString> reach(const QString &room) const;
    [[nodiscard]] QSet<QString> libraries(const QString &room) const; // of all it reaches
    [[nodiscard]] const QStringList &mistakes() const { return m_mistakes; }

private:
    QHash<QString, Arrow> m_arrows;
    QStringList m_mistakes;
};

} // namespace rebond::architecture
