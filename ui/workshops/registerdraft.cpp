// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and buddies in the register that are typed and not written yet.
#include "ui/workshops/registerpanel.h"

#include "base/folding.h"
#include "base/formats.h"
#include "ui/kit/messagebar.h"

#include <QLineEdit>
#include <QTableView>

#include <algorithm>

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
    notes.setBuddies(typedBuddies());
    return notes;
}

QHash<Id<domain::Member>, QString> RegisterPanel::typedBuddies() const
{
    QHash<Id<domain::Member>, QString> buddies = m_unpaired;
    if (isBuddyTyped() && !m_shown.isNull())
        buddies.insert(m_shown, m_buddy->text());
    return buddies;
}

void RegisterPanel::takeUp(const BegunNotes &notes)
{
    m_waiting = notes;
    m_waiting.setBuddies({});
    m_unpaired = notes.buddies();
}

void RegisterPanel::giveUp()
{
    m_waiting = {};
    m_unpaired.clear();
    for (QLineEdit *edit : {m_done, m_agreed, m_note})
        edit->setModified(false);
    m_buddy->setText(m_buddyShown);
    showMember();
}

void RegisterPanel::showUnpaired()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_unpaired.contains(m_shown) || isBuddyTyped())
        return;
    m_buddyShown = m_model->turnAt(row).buddyName;
    m_buddy->setText(m_unpaired.value(m_shown));
}

// A name taken from the list that drops down counts as typed, which QLineEdit::isModified() does not know.
bool RegisterPanel::isBuddyTyped() const
{
    return m_buddy->text() != m_buddyShown;
}

const desk::Turn *RegisterPanel::turnCalled(const QString &name) const
{
    const QString wanted = fold(name);
    const auto &turns = m_model->round().turns;
    const auto found = std::find_if(turns.cbegin(), turns.cend(),
                                    [&](const desk::Turn &turn) { return fold(turn.name) == wanted; });
    return found == turns.cend() ? nullptr : &*found;
}

// Whose buddies the two were until they are each other's.
QStringList RegisterPanel::leftAlone(Id<domain::Member> member, const desk::Turn &other) const
{
    QStringList names;
    for (const desk::Turn &turn : m_model->round().turns) {
        const bool isOfPair = turn.member == member || turn.member == other.member;
        if (!isOfPair && turn.buddy && (*turn.buddy == member || *turn.buddy == other.member))
            names.append(turn.name);
    }
    return names;
}

// What names nobody stays with the member it was typed for, and so does what could not be written.
void RegisterPanel::saveBuddy()
{
    if (m_shown.isNull() || !m_mayEdit)
        return;
    if (!isBuddyTyped()) {
        m_unpaired.remove(m_shown);
        return;
    }
    const QString typed = m_buddy->text();
    std::optional<Id<domain::Member>> other;
    QStringList alone;
    if (!typed.trimmed().isEmpty()) {
        const desk::Turn *turn = turnCalled(typed);
        if (!turn) {
            m_unpaired.insert(m_shown, typed);
            //: %1 is what was typed
            m_around.messages.say(kit::MessageBar::Severity::Bad,
                                  tr("Nobody of the cohort is called “%1”: choose a name from the list.").arg(typed));
            return m_around.messages.endByTyping(m_buddy);
        }
        other = turn->member;
        alone = leftAlone(m_shown, *turn);
    }
    m_unpaired.remove(m_shown);
    m_buddyShown = typed;
    write(
        tr("Choosing the buddy"),
        [store = m_store, member = m_shown, other] { return operations::pairUp(*store, member, other); },
        [this, member = m_shown, typed, alone](const Done &done) {
            if (done) {
                if (!alone.isEmpty())
                    //: %1 is one name or two
                    m_around.messages.say(kit::MessageBar::Severity::Info,
                                          tr("Without a buddy from now on: %1.").arg(m_around.formats.list(alone)));
                return;
            }
            m_unpaired.insert(member, typed);
            if (member == m_shown)
                showUnpaired();
        });
}

void RegisterPanel::saveAll()
{
    saveNotes();
    if (m_buddy->text().trimmed().isEmpty() || turnCalled(m_buddy->text()))
        saveBuddy();
}

} // namespace rebond::ui::workshops
