// SPDX-License-Identifier: GPL-3.0-or-later
// What is being typed in the line: emptied, and carried over to one made anew.
#include "ui/outreach/quickentry.h"

#include "ui/kit/completingedit.h"
#include "ui/kit/fieldundo.h"
#include "ui/kit/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace rebond::ui::outreach {

namespace {
const QString kIsOpen = QStringLiteral("isOpen");
const QString kUntouched = QStringLiteral("untouched");
const QString kCollective = QStringLiteral("collective");
const QString kDueIsOurs = QStringLiteral("dueIsOurs");
} // namespace

QVariantMap QuickEntry::preparation() const
{
    if (isHidden() && !isTyped())
        return {};
    QVariantMap begun{{kIsOpen, !isHidden()},
                      {kUntouched, m_untouched},
                      {kCollective, m_collective->isChecked()},
                      {kDueIsOurs, m_dueIsOurs}};
    for (const QLineEdit *edit : edits())
        begun.insert(edit->objectName(), edit->text());
    for (const QComboBox *choice : {m_channel, m_result})
        begun.insert(choice->objectName(), choice->currentData().toString());
    begun.insert(m_notes->objectName(), m_notes->toPlainText());
    return begun;
}

void QuickEntry::resume(const QVariantMap &preparation)
{
    if (preparation.isEmpty())
        return;
    m_collective->setChecked(preparation.value(kCollective).toBool());
    m_dueIsOurs = preparation.value(kDueIsOurs).toBool();
    for (QLineEdit *edit : edits())
        edit->setText(preparation.value(edit->objectName()).toString());
    for (QComboBox *choice : {m_channel, m_result})
        choice->setCurrentIndex(std::max(0, choice->findData(preparation.value(choice->objectName()))));
    m_notes->setPlainText(preparation.value(m_notes->objectName()).toString());
    m_untouched = preparation.value(kUntouched).toStringList();
    lookForEarlierActs();
    if (!preparation.value(kIsOpen).toBool())
        return;
    show();
    m_company->setFocus(Qt::ShortcutFocusReason);
}

void QuickEntry::giveUp()
{
    m_members->clear();
    empty();
}

bool QuickEntry::takeUp(const QVariantMap &draft)
{
    resume(draft);
    return true;
}

QStringList QuickEntry::begun() const
{
    QStringList texts{m_notes->toPlainText(), m_result->currentData().toString()};
    for (const QLineEdit *edit : edits())
        texts.append(edit->text().trimmed()); // a blank begins nothing
    return texts;
}

void QuickEntry::empty()
{
    empty(begun());
    leaveOddDay();
}

// What is saved is undone as an act, by the window, not as words in a field.
void QuickEntry::forgetTyping()
{
    for (QLineEdit *edit : edits())
        edit->setText(edit->text());
    m_notes->document()->clearUndoRedoStacks();
}

bool QuickEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isTyped() && kit::leavesUndoToWindow(watched, event))
        return true;
    return QFrame::eventFilter(watched, event);
}

void QuickEntry::forgetSaved()
{
    if (m_tellsSaved)
        m_told->hide();
    m_tellsSaved = false;
}

// What was typed since then stays; so do day, channel and who, for the next one.
void QuickEntry::empty(const QStringList &sent)
{
    ++m_round;
    m_leftNew.clear();
    const QStringList now = begun();
    const auto isSent = [&](qsizetype place) { return now.at(place) == sent.at(place); };
    if (isSent(0))
        m_notes->clear();
    if (isSent(1))
        m_result->setCurrentIndex(0);
    const QList<QLineEdit *> lines = edits();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i) != m_members && lines.at(i) != m_date && isSent(i + 2))
            lines.at(i)->clear();
    }
    m_askedOf.clear();
    m_problem->end();
    m_take->hide();
    m_told->hide();
    if (m_due->text().isEmpty()) {
        m_dueIsOurs = true;
        followDate();
    }
    m_untouched = now == sent ? begun() : QStringList(); // none: something is begun
}

QList<QLineEdit *> QuickEntry::edits() const
{
    return {m_company, m_members, m_position, m_next, m_due, m_date, m_contact};
}

} // namespace rebond::ui::outreach
