// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed on the page of the workshops and not saved yet, over a change of cohort, a closed window or a crash.
#include "ui/workshops/workshopspage.h"

#include "base/formats.h"
#include "ui/kit/messagebar.h"
#include "ui/workshops/registerpanel.h"
#include "ui/workshops/roundview.h"
#include "ui/workshops/sessionform.h"

namespace rebond::ui::workshops {

using domain::Workshop;

namespace {
const QString kForm = QStringLiteral("form");
const QString kId = QStringLiteral("id");
const QString kRevision = QStringLiteral("revision");
const QString kTyped = QStringLiteral("typed");
const QString kRegister = QStringLiteral("register");
const QString kRound = QStringLiteral("round");
} // namespace

bool WorkshopsPage::isFormBegun() const
{
    return m_form && m_form->isVisibleTo(this) && m_form->isChanged();
}

QVariantMap WorkshopsPage::preparation() const
{
    if (!isFormBegun())
        return {};
    const QVariantMap form{{kId, m_form->edited().id.toString()},
                           {kRevision, m_form->edited().revision},
                           {kTyped, m_form->changes()}};
    return {{kForm, form}};
}

QVariantMap WorkshopsPage::draft() const
{
    QVariantMap draft = preparation();
    const auto add = [&](const QString &key, const QVariantMap &what) {
        if (!what.isEmpty())
            draft.insert(key, what);
    };
    if (m_register)
        add(kRegister, m_register->begunNotes().toMap());
    if (m_round)
        add(kRound, m_round->begunNotes().toMap());
    return draft;
}

std::optional<Workshop> WorkshopsPage::stored(Id<Workshop> id) const
{
    return m_store->read([&](storage::Reader &reader) { return reader.find(id); }).value_or(std::nullopt);
}

bool WorkshopsPage::takeUp(const QVariantMap &draft)
{
    const bool hasNotes = takeUpNotes(draft);
    // Last: it stands before the rest.
    const bool hasForm = !draft.contains(kForm) || takeUpForm(draft.value(kForm).toMap());
    return hasNotes && hasForm;
}

// Saving over what somebody else changed since is refused: the form keeps the number of the state it was typed into.
bool WorkshopsPage::takeUpForm(const QVariantMap &form)
{
    const auto id = RawId::parse(form.value(kId).toString());
    std::optional<Workshop> workshop = id ? stored(Id<Workshop>(*id)) : freshWorkshop();
    if (!workshop)
        return false;
    if (id)
        workshop->revision = form.value(kRevision, workshop->revision).toInt();
    beginForm(*workshop);
    m_form->setTexts(form.value(kTyped).toMap());
    return true;
}

bool WorkshopsPage::takeUpNotes(const QVariantMap &draft)
{
    const BegunNotes ofRegister = BegunNotes::of(draft.value(kRegister).toMap());
    const BegunNotes ofRound = BegunNotes::of(draft.value(kRound).toMap());
    bool isWhole = true;
    const auto place = [&](const BegunNotes &notes, auto &&put) {
        if (notes.isEmpty())
            return;
        const auto workshop = stored(notes.workshop());
        isWhole = isWhole && workshop;
        if (workshop)
            put(*workshop);
    };
    place(ofRound, [&](const Workshop &workshop) {
        makeRound();
        m_round->takeUp(ofRound);
        seek(workshop.id.raw()); // its round is one button away
    });
    place(ofRegister, [&](const Workshop &workshop) {
        makeRegister();
        m_register->takeUp(ofRegister);
        openRegister(workshop);
    });
    return isWhole;
}

void WorkshopsPage::showBegun()
{
    const BegunNotes ofRound = m_round ? m_round->begunNotes() : BegunNotes();
    const auto workshop = ofRound.isEmpty() ? std::nullopt : stored(ofRound.workshop());
    if (!workshop)
        return;
    if (isFormBegun() || (m_register && !m_register->begunNotes().isEmpty()))
        //: %1 is a workshop
        return around().messages.say(kit::MessageBar::Severity::Info,
                                     tr("What you typed in the round of the table of %1 waits, too: begin that round "
                                        "when this is saved.")
                                         .arg(around().formats.quoted(workshop->title)));
    m_isRoundBegun = false;
    m_round->begin(workshop->id, RoundView::Start::Begun);
}

void WorkshopsPage::giveUp()
{
    if (isFormBegun())
        showList();
    if (m_register)
        m_register->giveUp();
    if (m_round)
        m_round->giveUp();
}

void WorkshopsPage::keepOwn()
{
    if (m_register)
        m_register->saveAll();
    if (m_round)
        m_round->keep();
}

} // namespace rebond::ui::workshops
