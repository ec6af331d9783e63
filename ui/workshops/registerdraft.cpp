// SPDX-License-Identifier: GPL-3.0-or-later
// Notes in the register that are typed and not written yet.
#include "ui/workshops/registerpanel.h"

#include <QLineEdit>

namespace rebond::ui::workshops {

operations::RoundNote RegisterPanel::typedNote() const
{
    operations::RoundNote note;
    const auto take = [](const QLineEdit *edit, std::optional<QString> &text) {
        if (edit->isModified())
            text = edit->text();
    };
    take(m_done, note.done);
    take(m_agreed, note.agreed);
    take(m_note, note.note);
    return note;
}

BegunNotes RegisterPanel::begunNotes() const
{
    if (m_id.isNull() || (!m_waiting.isEmpty() && m_waiting.workshop() != m_id))
        return m_waiting;
    BegunNotes notes = m_waiting.isEmpty() ? BegunNotes(m_id) : m_waiting;
    for (int row = 0; row < m_model->rowCount() && !m_shown.isNull(); ++row) {
        if (m_model->turnAt(row).member == m_shown)
            notes.add(m_shown, typedNote(), m_model->turnAt(row).own);
    }
    return notes;
}

void RegisterPanel::takeUp(const BegunNotes &notes)
{
    m_waiting = notes;
}

void RegisterPanel::giveUp()
{
    m_waiting = {};
    for (QLineEdit *edit : {m_done, m_agreed, m_note})
        edit->setModified(false);
    showMember();
}

} // namespace rebond::ui::workshops
