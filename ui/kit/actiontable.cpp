// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/actiontable.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace rebond::ui::kit {

namespace {
QChar mnemonicOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text.at(at + 1) != u'&')
            return text.at(at + 1).toLower();
    }
    return {};
}

bool isOne(const char *text, const char *other)
{
    return qstrcmp(text, other) == 0;
}
} // namespace

ActionTable::ActionTable(std::span<const ActionGroup> groups, std::span<const ActionSpec> specs,
                         const char *translationContext, QObject *parent)
    : QObject(parent),
      m_groups(groups),
      m_specs(specs),
      m_context(translationContext)
{
    for (const ActionSpec &spec : specs) {
        auto *action = new QAction(translated(spec.text), this);
        action->setObjectName(QString::fromLatin1(spec.id));
        action->setToolTip(translated(spec.help));
        action->setStatusTip(translated(spec.help));
        action->setShortcuts(keysOf(spec));
        if (spec.icon)
            action->setIcon(icon(QLatin1String(spec.icon)));
        m_actions.insert(spec.id, action);
    }
}

QString ActionTable::translated(const char *text) const
{
    return QCoreApplication::translate(m_context, text);
}

QAction *ActionTable::action(QLatin1String id) const
{
    QAction *found = m_actions.value(QByteArray(id.data(), id.size()));
    Q_ASSERT_X(found, "ActionTable::action", id.data());
    return found;
}

QList<QAction *> ActionTable::actions() const
{
    QList<QAction *> all;
    for (const ActionSpec &spec : m_specs)
        all.append(m_actions.value(spec.id));
    return all;
}

void ActionTable::fill(QMenuBar *bar) const
{
    for (const ActionGroup &group : m_groups) {
        auto *menu = bar->addMenu(translated(group.text));
        menu->setObjectName(QString::fromLatin1(group.id) + QLatin1String("Menu"));
        menu->setToolTipsVisible(true);
        fill(menu, QLatin1String(group.id));
    }
}

void ActionTable::fill(QMenu *menu, QLatin1String group) const
{
    for (const ActionSpec &spec : m_specs) {
        if (QLatin1String(spec.group) != group)
            continue;
        if (spec.separatorBefore)
            menu->addSeparator();
        menu->addAction(m_actions.value(spec.id));
    }
}

QList<ActionTable::Row> ActionTable::rows() const
{
    QList<Row> rows;
    for (const ActionGroup &group : m_groups) {
        for (const ActionSpec &spec : m_specs) {
            if (!isOne(spec.group, group.id))
                continue;
            rows.append({withoutMnemonic(translated(group.text)), withoutMnemonic(translated(spec.text)),
                         translated(spec.help), QKeySequence::listToString(keysOf(spec), QKeySequence::NativeText)});
        }
    }
    return rows;
}

QList<QKeySequence> ActionTable::keysOf(const ActionSpec &spec)
{
    return spec.keys ? QKeySequence::listFromString(QString::fromLatin1(spec.keys), QKeySequence::PortableText)
                     : QList<QKeySequence>();
}

QStringList ActionTable::faults(std::span<const ActionSpec> specs)
{
    QStringList faults;
    QSet<QByteArray> ids;
    QHash<QByteArray, QHash<QString, QByteArray>> keys; // context, key → id
    QSet<QString> mnemonics;
    for (const ActionSpec &spec : specs) {
        const QString id = QString::fromLatin1(spec.id);
        if (ids.contains(spec.id))
            faults.append(id + QLatin1String(": twice"));
        ids.insert(spec.id);
        if (!spec.help || !*spec.help)
            faults.append(id + QLatin1String(": no help line"));
        for (const QKeySequence &key : keysOf(spec)) {
            const QString text = key.toString(QKeySequence::PortableText);
            if (text.isEmpty())
                faults.append(id + QLatin1String(": keys that are none"));
            for (auto context = keys.cbegin(); context != keys.cend(); ++context) {
                const bool meets = context.key() == spec.context || context.key() == "window"
                                || isOne(spec.context, "window");
                if (meets && context->contains(text))
                    faults.append(QStringLiteral("%1: %2 belongs to %3")
                                      .arg(id, text, QString::fromLatin1(context->value(text))));
            }
            keys[spec.context].insert(text, spec.id);
        }
        const QChar mnemonic = mnemonicOf(QString::fromUtf8(spec.text));
        const QString place = QString::fromLatin1(spec.group) + u'/' + mnemonic;
        if (!mnemonic.isNull() && mnemonics.contains(place))
            faults.append(QStringLiteral("%1: &%2 is taken in its menu").arg(id, QString(mnemonic)));
        mnemonics.insert(place);
    }
    return faults;
}

} // namespace rebond::ui::kit
