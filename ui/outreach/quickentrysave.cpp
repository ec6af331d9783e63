// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed in the line for acts becomes an act.
#include "domain/wording.h"
#include "exchange/field.h"
#include "ui/kit/completingedit.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"
#include "ui/outreach/quickentry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace rebond::ui::outreach {

using domain::Act;
using rebond::exchange::ListKind;
using rebond::exchange::TypedField;

namespace {
// In the file, and so in its lists: the same whatever the language of the window.
constexpr QStringView kContactLine = u"Contact : ";

TypedField field(const char *key, const QString &text)
{
    return {rebond::exchange::fieldAt(ListKind::Outreach, QString::fromLatin1(key)), text};
}
} // namespace

QList<TypedField> QuickEntry::typed() const
{
    const QString who = QString(m_members->text()).replace(u',', u'|');
    const bool isCollective = m_collective->isChecked();
    // The list of acts has no column for a contact: who it was is written where it is read again.
    QStringList notes{m_notes->toPlainText().trimmed()};
    if (const QString contact = m_contact->text().simplified(); !contact.isEmpty())
        notes.prepend(kContactLine.toString() + contact);
    notes.removeAll(QString());
    return {field("company", m_company->text()),
            field("members", who),
            field("on_behalf_of",
                  domain::labelOf(isCollective ? domain::OnBehalfOf::Collectif : domain::OnBehalfOf::Membre)),
            field("date", m_date->text()),
            field("channel", m_channel->currentData().toString()),
            field("position", m_position->text()),
            field("result", m_result->currentData().toString()),
            field("next_action", m_next->text()),
            field("due_on", m_due->text()),
            field("notes", notes.join(u'\n'))};
}

void QuickEntry::save()
{
    using Entered = rebond::exchange::Entered<Act>;
    if (m_isSaving)
        return;
    m_isSaving = true;
    const QString label = tr("Add an act of outreach");
    m_save->setEnabled(false);
    kit::startTask<Entered>(
        this, label,
        [workspace = m_workspace, label, fields = typed()](TaskContext &) {
            return rebond::exchange::enterAct(workspace->store(), label, workspace->cohort().id, fields);
        },
        [this, sent = begun()](const Result<Entered> &entered) {
            m_isSaving = false;
            m_save->setEnabled(true);
            if (entered)
                tell(*entered, sent);
            else
                tellFailure(entered.error());
        });
}

// The line stands above every page.
void QuickEntry::tellFailure(const Error &error)
{
    m_around.messages.say(error);
    m_around.messages.endOnly(kit::MessageBar::BySuccess);
}

void QuickEntry::tell(const rebond::exchange::Entered<Act> &entered, const QStringList &sent)
{
    if (!entered.isStored()) {
        QStringList sentences;
        for (const auto &fault : entered.told.faults)
            sentences.append(tr("✕ %1").arg(fault.sentence));
        return say(sentences.join(u'\n'), true);
    }
    if (entered.stoodAlready) {
        //: %1 is the reference of an act
        return say(tr("This very act is written down already (%1): nothing was added.").arg(entered.record.reference),
                   false);
    }
    const bool isForTheNext = begun() != sent;
    empty(sent);
    if (isForTheNext) {
        say(tr("Saved. What you typed meanwhile stays in the line."), false);
    } else {
        say(tr("Saved. Write the next one, or press Escape."), false);
        m_company->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT saved(entered.record);
}

} // namespace rebond::ui::outreach
