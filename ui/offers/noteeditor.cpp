// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/noteeditor.h"

#include "operations/offers.h"
#include "storage/mappings/all.h"
#include "ui/kit/factlist.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/projector.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::offers {

using domain::OfferProposal;

namespace {
const QString kProposal = QStringLiteral("proposal"); // of a draft
const QString kTyped = QStringLiteral("typed");
const QString kTypedInto = QStringLiteral("before");
} // namespace

NoteEditor::NoteEditor(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, QWidget *parent)
    : QWidget(parent),
      m_store(std::move(store)),
      m_around(surroundings)
{
    setObjectName(QStringLiteral("proposalNoteEditor"));
    m_heading = kit::makeDataLabel(this, "proposalNoteHeadingLabel");
    kit::setTextStep(m_heading, kit::TextStep::Body, QFont::DemiBold);
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("proposalNoteEdit"));
    m_note->setProperty("rebondData", true);
    QLabel *label = kit::makeLabelFor(m_note, tr("Note"), this);
    kit::followProjector(this, [this, label](bool isOn) { // as notes are
        m_note->setVisible(!isOn);
        label->setVisible(!isOn);
    });
    m_problem = new kit::ProblemLabel(QStringLiteral("proposalNoteProblemLabel"), this);
    auto *keep = new QPushButton(tr("Save the note"), this);
    keep->setObjectName(QStringLiteral("saveProposalNoteButton"));
    auto *giveUp = new QPushButton(tr("Cancel"), this);
    giveUp->setObjectName(QStringLiteral("cancelProposalNoteButton"));
    connect(m_note, &QLineEdit::returnPressed, this, &NoteEditor::save);
    connect(keep, &QPushButton::clicked, this, &NoteEditor::save);
    connect(giveUp, &QPushButton::clicked, this, &NoteEditor::leave);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_note, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(giveUp);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addLayout(line);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    kit::setSpace(line, {}, 2);
    kit::setSpace(buttons, {}, 2);
    kit::setSpace(column, {}, 1);
    hide();
}

void NoteEditor::begin(const OfferProposal &proposal, const QString &heading)
{
    if (!isHidden() && proposal.id != m_proposal.id && m_note->text() != m_proposal.note) {
        m_problem->tell(tr("Save what you have typed here, or cancel it, before you begin another one."));
        return m_note->setFocus(Qt::OtherFocusReason);
    }
    m_proposal = proposal;
    m_heading->setText(heading);
    m_note->setText(proposal.note);
    m_problem->end();
    show();
    m_note->setFocus(Qt::OtherFocusReason);
}

QVariantMap NoteEditor::draft() const
{
    if (isHidden() || m_note->text() == m_proposal.note)
        return {};
    return {{kProposal, m_proposal.id.toString()}, {kTypedInto, m_proposal.note}, {kTyped, m_note->text()}};
}

std::optional<Id<OfferProposal>> NoteEditor::proposalIn(const QVariantMap &draft)
{
    const auto id = RawId::parse(draft.value(kProposal).toString());
    return id ? std::optional(Id<OfferProposal>(*id)) : std::nullopt;
}

void NoteEditor::takeUp(const OfferProposal &proposal, const QString &heading, const QVariantMap &draft)
{
    begin(proposal, heading);
    if (m_proposal.id != proposal.id)
        return; // what is typed there for another one stays, and that was said
    // Of the note it was typed into: changed since, saving is a conflict, which is told.
    m_proposal.note = draft.value(kTypedInto, proposal.note).toString();
    m_note->setText(draft.value(kTyped).toString());
}

void NoteEditor::giveUp()
{
    m_note->setText(m_proposal.note);
    hide();
}

void NoteEditor::leave()
{
    const bool hadKeyboard = isAncestorOf(window()->focusWidget());
    hide();
    if (hadKeyboard)
        Q_EMIT left(m_proposal.id.raw());
}

void NoteEditor::save()
{
    if (m_saving)
        return;
    m_saving = kit::startTask<OfferProposal>(
        this, tr("Saving the note"),
        [store = m_store, id = m_proposal.id, before = m_proposal.note, after = m_note->text()](TaskContext &) {
            return operations::noteOnProposal(*store, id, before, after);
        },
        [this, id = m_proposal.id](const Result<OfferProposal> &saved) {
            m_saving = nullptr;
            if (id != m_proposal.id) { // it was given up meanwhile, and another one begun
                if (!saved)
                    m_around.messages.say(saved.error());
                return;
            }
            if (saved)
                return leave();
            if (saved.error().kind == Error::Kind::Conflict)
                return offerMine(saved.error());
            m_problem->tell(saved.error().sentence, m_note);
        });
}

// Theirs stands in the file until it is said that this one is to take its place.
void NoteEditor::offerMine(const Error &reason)
{
    const auto offered = [this](const QString &text, const char *objectName, const std::function<void()> &action) {
        m_around.messages.offer(text, QLatin1String(objectName), kit::MessageBar::AfterPress::Close, this,
                                [this, action, id = m_proposal.id] {
                                    if (id == m_proposal.id)
                                        action();
                                });
    };
    m_around.messages.say(reason);
    //: a button, after somebody else has changed the same note meanwhile
    offered(tr("Keep mine"), "keepMyNoteButton", [this] {
        if (beginAgain())
            save();
    });
    //: a button, after somebody else has changed the same note meanwhile
    offered(tr("Take theirs"), "takeTheirNoteButton", [this] {
        if (beginAgain())
            m_note->setText(m_proposal.note);
    });
}

// From what stands in the file by now, with what is typed in the field.
bool NoteEditor::beginAgain()
{
    const auto theirs = m_store->read([&](storage::Reader &reader) { return reader.find(m_proposal.id); });
    if (!theirs) {
        m_around.messages.say(theirs.error());
        return false;
    }
    if (*theirs)
        m_proposal = **theirs; // where it is gone, saving says so
    show();
    m_note->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace rebond::ui::offers

#include "moc_noteeditor.cpp"
