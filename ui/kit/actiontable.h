// SPDX-License-Identifier: GPL-3.0-or-later
// All commands of the window as data: what they are called, what they do, their picture and their keys. Menus, buttons and
// the page of shortcuts are printed from the table, so that a command has one name everywhere.
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <span>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace rebond::ui::kit {

struct ActionSpec
{
    const char *id;      // "file.open"; also the object name of its QAction
    const char *group;   // the menu it stands in, one of the ActionGroups
    const char *text;    // with its & for the keyboard; marked for translation in the context given to the table
    const char *help;    // one sentence, shown as tool tip and on the page of shortcuts
    const char *icon;    // a name of icons.h, or null
    const char *keys;    // portable text ("Ctrl+O"), several divided by "; "; null for none
    const char *context; // where the keys hold: "window", or the name of a page; equal keys in one context are refused
    bool separatorBefore = false;
};

struct ActionGroup
{
    const char *id;
    const char *text; // the menu's title, marked for translation
};

class ActionTable final : public QObject
{
public:
    // Makes the actions, children of this. The specs and the groups must outlive it (they are constants).
    ActionTable(std::span<const ActionGroup> groups, std::span<const ActionSpec> specs, const char *translationContext,
                QObject *parent = nullptr);

    // The action of that id; asserts that there is one: ids are written in code.
    [[nodiscard]] QAction *action(QLatin1String id) const;
    [[nodiscard]] QList<QAction *> actions() const;
    // One menu a group that has actions, in the order of the tables.
    void fill(QMenuBar *bar) const;
    void fill(QMenu *menu, QLatin1String group) const;
    // Rows for the page of shortcuts and the manual.
    struct Row
    {
        QString group;
        QString text; // without &
        QString help;
        QString keys; // as the system writes them
    };
    [[nodiscard]] QList<Row> rows() const;

    // What is wrong with a table: two equal ids, equal keys in one context (those of "window" hold everywhere), a missing
    // help line, two equal mnemonics in a menu. Empty for a sound one.
    [[nodiscard]] static QStringList faults(std::span<const ActionSpec> specs);
    [[nodiscard]] static QList<QKeySequence> keysOf(const ActionSpec &spec);

private:
    [[nodiscard]] QString translated(const char *text) const;

    std::span<const ActionGroup> m_groups;
    std::span<const ActionSpec> m_specs;
    const char *m_context;
    QHash<QByteArray, QAction *> m_actions;
};

} // namespace rebond::ui::kit
