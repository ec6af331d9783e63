// SPDX-License-Identifier: GPL-3.0-or-later
// What is being typed in the line, carried over to one made anew.
#include "ui/outreach/quickentry.h"

#include "ui/kit/completingedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace rebond::ui::outreach {

QVariantMap QuickEntry::preparation() const
{
    if (isHidden())
        return {};
    QVariantMap begun{{QStringLiteral("collective"), m_collective->isChecked()},
                      {QStringLiteral("dueIsOurs"), m_dueIsOurs}};
    for (const QLineEdit *edit : edits())
        begun.insert(edit->objectName(), edit->text());
    for (const QComboBox *choice : {m_channel, m_result})
        begun.insert(choice->objectName(), choice->currentData());
    begun.insert(m_notes->objectName(), m_notes->toPlainText());
    return begun;
}

void QuickEntry::resume(const QVariantMap &preparation)
{
    if (preparation.isEmpty())
        return;
    begin();
    m_collective->setChecked(preparation.value(QStringLiteral("collective")).toBool());
    m_dueIsOurs = preparation.value(QStringLiteral("dueIsOurs")).toBool();
    for (QLineEdit *edit : edits())
        edit->setText(preparation.value(edit->objectName()).toString());
    for (QComboBox *choice : {m_channel, m_result})
        choice->setCurrentIndex(std::max(0, choice->findData(preparation.value(choice->objectName()))));
    m_notes->setPlainText(preparation.value(m_notes->objectName()).toString());
    lookForEarlierActs();
}

QList<QLineEdit *> QuickEntry::edits() const
{
    return {m_company, m_members, m_position, m_next, m_due, m_date, m_contact};
}

} // namespace rebond::ui::outreach
