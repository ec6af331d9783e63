// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerpanel.h"

#include "base/clock.h"
#include "base/formats.h"
#include "desk/thresholds.h"
#include "domain/wording.h"
#include "exchange/rometable.h"
#include "operations/offers.h"
#include "storage/mappings/all.h"
#include "storage/offerfacts.h"
#include "ui/kit/covered.h"
#include "ui/kit/factlist.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/projector.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/models/linelog.h"
#include "ui/models/thresholds.h"
#include "ui/offers/noteeditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace rebond::ui::offers {

using domain::Offer;
using domain::OfferProposal;
using domain::ProposalAnswer;

namespace {
constexpr char kNoteButton[] = "proposalNoteButton"; // of a line
} // namespace

OfferPanel::OfferPanel(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, bool mayEdit,
                       QWidget *parent)
    : kit::Card({}, parent),
      m_store(std::move(store)),
      m_around(surroundings),
      m_mayEdit(mayEdit)
{
    setObjectName(QStringLiteral("offerPanel"));
    body()->addWidget(makeHead());
    makeFacts();
    m_editor = new NoteEditor(m_store, m_around, this);
    body()->addWidget(m_editor);
    connect(m_editor, &NoteEditor::left, this, [this](const RawId &proposal) { m_log->goTo(proposal); });
    m_log = new models::LineLog(tr("To whom it was proposed"), {"proposedMemberButton", "proposalLabel", kNoteButton},
                                m_edit, this);
    m_log->setObjectName(QStringLiteral("proposalLog"));
    connect(m_log, &models::LineLog::memberRequested, this, &OfferPanel::memberRequested);
    body()->addWidget(m_log);
    body()->addStretch(1);
    kit::followProjector(this, [this](bool isOn) {
        m_isProjected = isOn;
        m_text->setText(kit::forTheRoom(m_around.formats.typography(m_offer.text), this));
        makeLines(QList<Proposed>(m_shown));
    });
    clear();
}

QWidget *OfferPanel::makeHead()
{
    auto *head = new QWidget(this);
    m_position = kit::makeDataLabel(head, "offerPositionLabel");
    kit::setTextStep(m_position, kit::TextStep::Large, QFont::Bold);
    m_company = new QPushButton(head);
    m_company->setObjectName(QStringLiteral("offerCompanyButton"));
    m_company->setProperty("rebondData", true);
    kit::setButtonKind(m_company, kit::ButtonKind::Link);
    connect(m_company, &QPushButton::clicked, this, [this] {
        if (m_offer.company)
            Q_EMIT companyRequested(m_offer.company->raw());
    });
    m_when = kit::makeDataLabel(head, "offerWhenLabel");
    kit::setQuiet(m_when);
    m_edit = new QPushButton(tr("E&dit"), head);
    m_edit->setObjectName(QStringLiteral("editOfferButton"));
    m_edit->setEnabled(m_mayEdit);
    connect(m_edit, &QPushButton::clicked, this, &OfferPanel::editRequested);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_edit);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(head);
    column->addWidget(m_position);
    column->addWidget(m_company, 0, Qt::AlignLeft);
    column->addWidget(m_when);
    column->addLayout(buttons);
    kit::setSpace(buttons, {}, 2);
    kit::setSpace(column, {}, 1);
    return head;
}

void OfferPanel::makeFacts()
{
    m_facts = new kit::FactList(this);
    m_source = m_facts->add(tr("Source"), "offerSourceLabel");
    m_place = m_facts->add(tr("Place"), "offerPlaceLabel");
    m_contract = m_facts->add(tr("Contract"), "offerContractLabel");
    m_rome = m_facts->add(tr("ROME code"), "offerRomeLabel");
    m_skills = m_facts->add(tr("Skills"), "offerSkillsLabel");
    m_expires = m_facts->add(tr("Last day"), "offerExpiresLabel");
    m_notes = m_facts->addPrivate(tr("Notes"), "offerNotesLabel");
    m_reference = m_facts->add(tr("Reference"), "offerReferenceLabel");
    body()->addWidget(m_facts);
    m_text = kit::makeDataLabel(this, "offerTextLabel");
    body()->addWidget(m_text);
}

void OfferPanel::setOffer(const Offer &offer)
{
    const bool isOther = offer.id != m_offer.id;
    m_offer = offer;
    show();
    tellFacts();
    if (isOther) {
        m_company->hide(); // until its name has been read
        showLog({});
    }
    readAgain();
}

void OfferPanel::tellFacts()
{
    const Formats &formats = m_around.formats;
    m_position->setText(kit::breakable(formats.typography(m_offer.position)));
    m_when->setText(kit::joined({domain::wordingOf(m_offer.origin), formats.date(m_offer.receivedOn)}));
    m_facts->set(m_source, formats.typography(m_offer.source));
    m_facts->set(m_place, QString(m_offer.postalCode + u' ' + m_offer.city).trimmed());
    m_facts->set(m_contract, m_offer.contract ? domain::wordingOf(*m_offer.contract) : QString());
    m_facts->set(m_rome, m_offer.romeCode);
    m_facts->set(m_skills, formats.list(m_offer.skills));
    QString expires = m_offer.expiresOn ? formats.date(*m_offer.expiresOn) : tr("none was said");
    if (hasExpired(m_offer, m_around.clock.today()))
        expires = kit::joined({expires, tr("over")});
    m_facts->set(m_expires, expires);
    m_facts->set(m_notes, formats.typography(m_offer.notes));
    m_facts->set(m_reference, m_offer.reference);
    m_text->setText(kit::forTheRoom(formats.typography(m_offer.text), this));
    m_text->setVisible(!m_offer.text.isEmpty());
}

void OfferPanel::readAgain()
{
    if (m_offer.id.isNull())
        return;
    delete m_reading; // what was asked before is overtaken
    m_reading = kit::startTask<Reading>(
        this, tr("Reading what was proposed"),
        [store = m_store, offer = m_offer, kept = m_around.settings.romePath()](TaskContext &) {
            return store->read([&](storage::Reader &reader) {
                Reading reading;
                const auto proposals = storage::proposalsOf(reader, offer.id);
                for (const OfferProposal &proposal : proposals) {
                    const auto member = reader.find(proposal.member);
                    const auto act = storage::actFor(reader, offer, proposal);
                    reading.log.append({proposal, member ? member->displayName() : QString(),
                                        act ? std::optional(act->id) : std::nullopt});
                }
                const auto named = offer.company ? reader.find(*offer.company) : std::nullopt;
                reading.company = named ? named->name : QString();
                reading.occupation = rebond::exchange::romeAt(kept).titleOf(offer.romeCode);
                return reading;
            });
        },
        [this, offer = m_offer.id](const Result<Reading> &reading) {
            if (!reading || offer != m_offer.id)
                return;
            m_company->setText(QString(reading->company).replace(u'&', QStringLiteral("&&")));
            m_company->setVisible(!reading->company.isEmpty());
            m_facts->set(m_rome, kit::joined({m_offer.romeCode, reading->occupation}));
            showLog(reading->log);
        });
}

// Every commit has it read again: where nothing is new the lines stay.
void OfferPanel::showLog(const QList<Proposed> &log)
{
    if (log != m_shown)
        makeLines(log);
}

void OfferPanel::makeLines(const QList<Proposed> &log)
{
    m_shown = log;
    QList<models::LineLog::Line> lines;
    for (const Proposed &proposed : log)
        lines.append(
            {proposed.proposal.id.raw(), proposed.proposal.member.raw(), proposed.member, toldOf(proposed.proposal)});
    m_log->setLines(lines, [this](QWidget *row, qsizetype at) { addSteps(row, m_shown.at(at)); });
}

QString OfferPanel::toldOf(const OfferProposal &proposal) const
{
    const Formats &formats = m_around.formats;
    QStringList parts = {tr("proposed on %1").arg(formats.date(proposal.proposedOn))};
    if (proposal.answer && proposal.answeredOn) {
        //: %1 is what a member answered, %2 a date
        parts.append(tr("%1 on %2").arg(domain::wordingOf(*proposal.answer), formats.date(*proposal.answeredOn)));
    } else {
        parts.append(tr("no answer yet"));
    }
    if (!m_isProjected)
        parts.append(formats.typography(proposal.note));
    return kit::joined(parts);
}

void OfferPanel::addSteps(QWidget *line, const Proposed &proposed)
{
    auto *steps = new kit::FlowLayout(line, 2);
    const auto &answer = proposed.proposal.answer;
    if (answer != ProposalAnswer::Postule) {
        connect(addStep(steps, domain::wordingOf(ProposalAnswer::Postule), tr("%1 has applied").arg(proposed.member),
                        "hasAppliedButton"),
                &QPushButton::clicked, this, [this, proposed] { apply(proposed); });
        addAnswer(steps, proposed, ProposalAnswer::Interesse, "isInterestedButton");
        addAnswer(steps, proposed, ProposalAnswer::Decline, "hasDeclinedButton");
        addAnswer(steps, proposed, ProposalAnswer::SansReponse, "noAnswerButton");
    }
    if (proposed.act) {
        //: what a screen reader says of the button “Show the act”: %1 is the name of a member
        auto *act = addStep(steps, tr("Show the act"), tr("Show the act by which %1 answered").arg(proposed.member),
                            "proposalActButton");
        act->setEnabled(true); // looking is for everybody
        connect(act, &QPushButton::clicked, this, [this, id = *proposed.act] { Q_EMIT actRequested(id.raw()); });
    }
    auto *note = addStep(steps, tr("Note…"), tr("Write a note on %1 and this offer").arg(proposed.member), kNoteButton);
    connect(note, &QPushButton::clicked, this,
            [this, proposed] { m_editor->begin(proposed.proposal, noteHeading(proposed.member, m_offer.position)); });
    auto *remove = addStep(steps, tr("Delete"), tr("Delete that it was proposed to %1").arg(proposed.member),
                           "deleteProposalButton");
    connect(remove, &QPushButton::clicked, this, [this, id = proposed.proposal.id] {
        take(tr("Deleting the proposal"),
             [id](storage::Store &store) { return operations::removeProposal(store, id); });
    });
}

QString OfferPanel::noteHeading(const QString &member, const QString &position)
{
    //: heading of a small form: %1 is the name of a member, %2 a post
    return tr("%1, about “%2”").arg(member, position);
}

QVariantMap OfferPanel::noteDraft() const
{
    return m_editor->draft();
}

std::optional<RawId> OfferPanel::takeUpNote(const QVariantMap &draft)
{
    const auto id = NoteEditor::proposalIn(draft);
    if (!id)
        return {};
    struct Found
    {
        OfferProposal proposal;
        QString heading;
    };
    const auto found = m_store->read([&](storage::Reader &reader) -> std::optional<Found> {
        const auto proposal = reader.find(*id);
        const auto member = proposal ? reader.find(proposal->member) : std::nullopt;
        const auto offer = proposal ? reader.find(proposal->offer) : std::nullopt;
        if (!member || !offer)
            return {};
        return Found{*proposal, noteHeading(member->displayName(), offer->position)};
    });
    if (!found || !*found)
        return {};
    m_editor->takeUp((*found)->proposal, (*found)->heading, draft);
    return (*found)->proposal.offer.raw();
}

void OfferPanel::giveUpNote()
{
    m_editor->giveUp();
}

void OfferPanel::addAnswer(QLayout *steps, const Proposed &proposed, ProposalAnswer answer, const char *objectName)
{
    if (proposed.proposal.answer == answer)
        return;
    const QString text = domain::wordingOf(answer);
    //: what a screen reader says of a button: %1 is the name of a member, %2 what they answered
    auto *button = addStep(steps, text, tr("%1: %2").arg(proposed.member, text), objectName);
    const QDate day = std::max(m_around.clock.today(), proposed.proposal.proposedOn);
    connect(button, &QPushButton::clicked, this, [this, id = proposed.proposal.id, answer, day] {
        take(tr("Writing the answer down"), [id, answer, day](storage::Store &store) -> Done {
            const auto answered = operations::answerProposal(store, id, answer, day);
            return answered ? Done() : fail(answered.error());
        });
    });
}

QPushButton *OfferPanel::addStep(QLayout *steps, const QString &text, const QString &spoken, const char *objectName)
{
    auto *button = new QPushButton(text, steps->parentWidget());
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(spoken);
    button->setEnabled(m_mayEdit);
    steps->addWidget(button);
    return button;
}

void OfferPanel::take(const QString &title, Step step)
{
    if (m_stepping)
        return; // once, for who presses twice
    m_stepping = kit::startTask<void>(
        this, title, [store = m_store, step = std::move(step)](TaskContext &) { return step(*store); },
        [this](const Done &done) {
            if (!done)
                m_around.messages.say(done.error());
        });
}

// Begins a lead at the company; where the offer names none, that they applied is all there is to write down.
void OfferPanel::apply(const Proposed &proposed)
{
    if (!m_offer.company) {
        const QDate day = std::max(m_around.clock.today(), proposed.proposal.proposedOn);
        take(tr("Writing the answer down"), [id = proposed.proposal.id, day](storage::Store &store) -> Done {
            const auto answered = operations::answerProposal(store, id, ProposalAnswer::Postule, day);
            return answered ? Done() : fail(answered.error());
        });
        return m_around.messages.say(kit::MessageBar::Severity::Info,
                                     tr("The offer names no company: no act of outreach was begun for it."));
    }
    if (m_stepping)
        return;
    const QDate today = m_around.clock.today();
    m_stepping = kit::startTask<domain::Act>(
        this, tr("Writing the application down"),
        [store = m_store, offer = m_offer.id, member = proposed.proposal.member, today,
         due = desk::followUpOn(today, models::thresholdsOf(m_around.settings))](TaskContext &) {
            return operations::applyToOffer(*store, offer, member, today, due);
        },
        [this, name = proposed.member](const Result<domain::Act> &act) {
            if (!act)
                return m_around.messages.say(act.error());
            //: %1 is the name of a member, %2 a date
            m_around.messages.say(kit::MessageBar::Severity::Good,
                                  tr("Written down: %1 has applied, to be followed up on %2. Undo takes it back.")
                                      .arg(name, m_around.formats.date(act->dueOn.value_or(act->date))));
            m_around.messages.offer(tr("Show the act"), QStringLiteral("showActButton"),
                                    kit::MessageBar::AfterPress::Close, this,
                                    [this, id = act->id] { Q_EMIT actRequested(id.raw()); });
        });
}

void OfferPanel::clear()
{
    m_offer = {};
    showLog({});
    hide();
}

} // namespace rebond::ui::offers

#include "moc_offerpanel.cpp"
