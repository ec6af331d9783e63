// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offermatchpanel.h"

#include "base/clock.h"
#include "base/formats.h"
#include "domain/postalcode.h"
#include "domain/wording.h"
#include "exchange/lookups.h"
#include "operations/offers.h"
#include "ui/kit/completingedit.h"
#include "ui/kit/factlist.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"
#include "ui/kit/written.h"
#include "ui/models/proposals.h"
#include "workspace/booklet.h"
#include "workspace/sending.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::offers {

using desk::OfferMatch;
using desk::OfferNearness;
using desk::OfferPlace;
using domain::Member;
using domain::OfferProposal;
using kit::CompletingEdit;
using rebond::exchange::RomeTable;
using workspace::OfferReading;
using workspace::OfferSending;

namespace {
constexpr char kBookletFolder[] = "booklet"; // of the settings: where booklets were written last
} // namespace

OfferMatchPanel::OfferMatchPanel(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                                 QWidget *parent)
    : kit::Card(tr("Whom it may suit"), parent),
      m_workspace(std::move(workspace)),
      m_around(surroundings)
{
    setObjectName(QStringLiteral("offerMatchPanel"));
    m_told = new QLabel(this);
    m_told->setObjectName(QStringLiteral("offerMatchLabel"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setProperty("rebondData", true);
    m_told->setWordWrap(true);
    kit::setQuiet(m_told);
    body()->addWidget(m_told);
    m_column = new QVBoxLayout;
    body()->addLayout(m_column);
    kit::setSpace(m_column, {}, 2);
    body()->addWidget(makeButtons());
    body()->addWidget(makeOther());
    clear();
}

QWidget *OfferMatchPanel::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_propose = new QPushButton(tr("Propose to those ticked"), buttons);
    m_propose->setObjectName(QStringLiteral("proposeOfferButton"));
    m_booklet = new QPushButton(tr("Booklet of their CVs…"), buttons);
    m_booklet->setObjectName(QStringLiteral("offerBookletButton"));
    m_booklet->setToolTip(tr("The CVs of those ticked in one PDF. Consents decide who stands in it, and with a name or "
                             "without; who is left out is told."));
    m_send = new QPushButton(tr("Send their CVs…"), buttons);
    m_send->setObjectName(QStringLiteral("sendOfferCvsButton"));
    m_send->setToolTip(
        tr("Fills in the page “CV booklet” for the company of the offer, with those ticked, or with all to "
           "whom it was proposed and who did not decline."));
    connect(m_send, &QPushButton::clicked, this, &OfferMatchPanel::sendBooklet);
    connect(m_propose, &QPushButton::clicked, this, &OfferMatchPanel::proposeToTicked);
    connect(m_booklet, &QPushButton::clicked, this, &OfferMatchPanel::writeBooklet);
    auto *flow = new kit::FlowLayout(buttons, 2);
    flow->addWidget(m_propose);
    flow->addWidget(m_booklet);
    flow->addWidget(m_send);
    return buttons;
}

// Somebody whom the rule does not find.
QWidget *OfferMatchPanel::makeOther()
{
    auto *line = new QWidget(this);
    m_other = new CompletingEdit(CompletingEdit::Values::One, CompletingEdit::Names::Known,
                                 models::membersLike({m_workspace, &m_workspace->store()}, m_workspace->cohort().id),
                                 line);
    m_other->setObjectName(QStringLiteral("offerMemberEdit"));
    m_proposeOther = new QPushButton(tr("Propose to this member"), line);
    m_proposeOther->setObjectName(QStringLiteral("proposeToOtherButton"));
    connect(m_proposeOther, &QPushButton::clicked, this, &OfferMatchPanel::proposeToOther);
    connect(m_other, &CompletingEdit::returnPressed, this, &OfferMatchPanel::proposeToOther);
    auto *row = new QHBoxLayout;
    row->addWidget(kit::makeLabelFor(m_other, tr("Somebody else"), line));
    row->addWidget(m_other, 1);
    auto *column = new QVBoxLayout(line); // the button below: all three beside each other are too wide in large letters
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_proposeOther, 0, Qt::AlignLeft);
    kit::setSpace(row, {}, 2);
    kit::setSpace(column, {}, 1);
    return line;
}

void OfferMatchPanel::setOffer(const domain::Offer &offer)
{
    const bool isOther = offer.id != m_offer.id;
    if (isOther)
        m_othersTyped = othersTyped();
    m_offer = offer;
    show();
    if (isOther) {
        m_ticked.clear();
        m_other->setText(m_othersTyped.take(offer.id.toString()).toString());
        m_told->clear();
        clearLines();
        enableButtons();
    }
    readAgain();
}

QVariantMap OfferMatchPanel::othersTyped() const
{
    QVariantMap typed = m_othersTyped;
    if (const QString name = m_other->text().trimmed(); !name.isEmpty() && !m_offer.id.isNull())
        typed.insert(m_offer.id.toString(), name);
    return typed;
}

void OfferMatchPanel::retypeOthers(const QVariantMap &typed)
{
    m_othersTyped = typed;
    m_other->setText(m_othersTyped.take(m_offer.id.toString()).toString());
}

void OfferMatchPanel::clear()
{
    m_othersTyped = othersTyped();
    m_offer = {};
    m_other->clear();
    m_ticked.clear();
    clearLines();
    enableButtons();
    hide();
}

void OfferMatchPanel::readAgain()
{
    if (m_offer.id.isNull())
        return;
    delete m_reading; // what was asked before is overtaken
    using Read = std::pair<OfferReading, RomeTable>;
    m_reading = kit::startTask<Read>(
        this, tr("Looking for members"),
        [workspace = m_workspace, id = m_offer.id, kept = m_around.settings.romePath()](TaskContext &) -> Result<Read> {
            auto reading = workspace::membersForOffer(*workspace, id);
            if (!reading)
                return fail(reading.error());
            return Read{*std::move(reading), rebond::exchange::romeAt(kept)};
        },
        [this](const Result<Read> &read) {
            if (read && read->first.offer.id == m_offer.id) {
                m_rome = read->second;
                return showFound(read->first);
            }
            clearLines();
            enableButtons();
            m_told->setText(read ? QString() : read.error().sentence);
        });
}

void OfferMatchPanel::clearLines()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater(); // its box may be the one that was pressed
        }
        delete item;
    }
    m_lines.clear();
}

// Anew; a line that has the keyboard keeps it, and who was ticked stays ticked.
void OfferMatchPanel::showFound(const OfferReading &reading)
{
    m_offer = reading.offer;
    m_told->setText(toldOf(reading));
    const QWidget *held = window()->focusWidget();
    std::optional<Id<Member>> chosen;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.box->parentWidget()->isAncestorOf(held))
            chosen = line.match.member.id;
    }
    const QString name = chosen ? held->objectName() : QString();
    clearLines();
    for (const OfferMatch &match : reading.found.matches)
        addLine(match);
    enableButtons();
    if (!chosen)
        return;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.match.member.id != *chosen)
            continue;
        line.box->parentWidget()->show(); // what is not there yet cannot have it
        if (auto *same = line.box->parentWidget()->findChild<QWidget *>(name))
            return same->setFocus(Qt::OtherFocusReason);
    }
    m_other->setFocus(Qt::OtherFocusReason);
}

QString OfferMatchPanel::toldOf(const OfferReading &reading) const
{
    const domain::Offer &offer = reading.offer;
    if (hasExpired(offer, m_around.clock.today())) {
        return tr("It could be answered until %1, and is proposed to nobody any more.")
            .arg(m_around.formats.date(*offer.expiresOn));
    }
    if (offer.romeCode.isEmpty() && offer.skills.isEmpty())
        return tr("The offer names neither a ROME code nor skills: write one of them in to see whom it may suit.");
    const auto looked = static_cast<int>(reading.found.looked);
    const auto total = static_cast<int>(reading.found.total);
    if (total == 0)
        return tr("None of the %n member(s) who are searching seeks such an occupation or has these skills in the CV.",
                  nullptr, looked);
    const auto shown = static_cast<int>(reading.found.matches.size());
    QString told = //: %1 is a number of members
        tr("%n of the %1 member(s) who are searching, the nearest first.", nullptr, total)
            .arg(m_around.formats.number(looked));
    if (shown < total)
        told += u' ' + tr("The first %n are shown.", nullptr, shown);
    return told;
}

void OfferMatchPanel::addLine(const OfferMatch &match)
{
    const Member &member = match.member;
    auto *line = new QWidget(this);
    auto *box = new QCheckBox(line);
    box->setObjectName(QStringLiteral("offerMatchBox"));
    //: what a screen reader says of a box to be ticked: %1 is the name of a member
    box->setAccessibleName(tr("Choose %1").arg(member.displayName()));
    box->setChecked(m_ticked.contains(member.id));
    connect(box, &QCheckBox::toggled, this, [this, id = member.id](bool isOn) {
        if (isOn)
            m_ticked.insert(id);
        else
            m_ticked.remove(id);
        enableButtons();
    });
    auto *name = new QPushButton(member.displayName().replace(u'&', QStringLiteral("&&")), line);
    name->setObjectName(QStringLiteral("offerMatchButton"));
    name->setProperty("rebondData", true);
    kit::setButtonKind(name, kit::ButtonKind::Link);
    connect(name, &QPushButton::clicked, this, [this, id = member.id] { Q_EMIT memberRequested(id.raw()); });
    QLabel *reason = kit::makeDataLabel(line, "offerReasonLabel");
    reason->setText(reasonOf(match));
    kit::setQuiet(reason);
    auto *words = new QVBoxLayout;
    words->addWidget(name, 0, Qt::AlignLeft);
    words->addWidget(reason);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(box, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    kit::setSpace(words, {}, 1);
    kit::setSpace(row, {}, 2);
    m_column->addWidget(line);
    m_lines.append({match, box});
}

QStringList OfferMatchPanel::placeReasons(const OfferMatch &match) const
{
    const Formats &formats = m_around.formats;
    const Member &member = match.member;
    QStringList reasons;
    switch (match.place) {
    case OfferPlace::SameTown: reasons.append(tr("same town")); break;
    case OfferPlace::SameDepartment:
        //: why an offer may suit a member; %1 is the number of a département, 06
        reasons.append(tr("same département (%1)").arg(domain::departmentOf(member.postalCode)));
        break;
    case OfferPlace::Elsewhere:
        //: beside a member whom an offer may suit; %1 is the number of a département, 83
        reasons.append(tr("lives in another département (%1)").arg(domain::departmentOf(member.postalCode)));
        break;
    case OfferPlace::Unknown: reasons.append(tr("distance not known")); break;
    }
    if (member.mobilityKm && match.place != OfferPlace::SameTown) {
        //: %1 is a number of kilometres
        reasons.append(tr("goes as far as %1 km").arg(formats.number(*member.mobilityKm)));
    }
    if (member.availableFrom && *member.availableFrom > m_around.clock.today())
        reasons.append(tr("available from %1").arg(formats.date(*member.availableFrom)));
    return reasons;
}

// "M18 · Systèmes d’information et de télécommunication"
QString OfferMatchPanel::titled(const QString &code) const
{
    return kit::joined({code, m_rome.titleOf(code)});
}

QString OfferMatchPanel::reasonOf(const OfferMatch &match) const
{
    const Formats &formats = m_around.formats;
    QStringList reasons;
    switch (match.nearness) {
    //: why an offer may suit a member; %1 is a ROME code, M1805
    case OfferNearness::SameOccupation: reasons.append(tr("same occupation (%1)").arg(titled(match.sharedCode))); break;
    //: why an offer may suit a member; %1 is the beginning of a ROME code, M18
    case OfferNearness::SameDomain:
        reasons.append(tr("same field of occupations (%1)").arg(titled(match.sharedCode)));
        break;
    //: why an offer may suit a member; %1 is the first letter of a ROME code, M
    case OfferNearness::SameGreatDomain:
        reasons.append(tr("same great field (%1)").arg(titled(match.sharedCode)));
        break;
    case OfferNearness::SkillsOnly: break;
    }
    if (!match.sharedSkills.isEmpty()) {
        //: why an offer may suit a member; %1 is a list of skills, %n how many
        reasons.append(tr("%n skill(s) in the CV: %1", nullptr, static_cast<int>(match.sharedSkills.size()))
                           .arg(formats.list(match.sharedSkills)));
    }
    reasons += placeReasons(match);
    QString text = capitalised(reasons.join(QStringLiteral(", ")));
    if (const auto &proposal = match.proposal) {
        QStringList told = {tr("proposed on %1").arg(formats.date(proposal->proposedOn))};
        if (proposal->answer)
            told.append(domain::wordingOf(*proposal->answer));
        text = kit::joined({text, kit::joined(told)});
    }
    return text;
}

// Those ticked; without those it was proposed to already, or with them.
QList<Member> OfferMatchPanel::ticked(bool withProposal) const
{
    QList<Member> members;
    for (const Line &line : m_lines) {
        if (line.box->isChecked() && (withProposal || !line.match.proposal))
            members.append(line.match.member);
    }
    return members;
}

// A button with the keyboard that is switched off would hand it to its neighbour: they stay on, and say what is missing.
void OfferMatchPanel::enableButtons()
{
    const bool isThere = !m_lines.isEmpty();
    m_propose->setVisible(isThere);
    m_booklet->setVisible(isThere);
    const bool mayWrite = !m_workspace->isReadOnly();
    m_propose->setEnabled(mayWrite);
    m_send->setEnabled(mayWrite);
    m_proposeOther->setEnabled(mayWrite);
    m_other->setEnabled(mayWrite);
}

void OfferMatchPanel::proposeToTicked()
{
    QList<Id<Member>> members;
    for (const Member &member : ticked(false))
        members.append(member.id);
    if (members.isEmpty()) {
        return m_around.messages.say(kit::MessageBar::Severity::Info,
                                     tr("Tick at least one member to whom it was not proposed yet."));
    }
    propose(m_offer.id, members);
}

void OfferMatchPanel::propose(Id<domain::Offer> offer, const QList<Id<Member>> &members, const QString &other)
{
    if (m_writing || offer.isNull())
        return; // once, for who presses twice
    using Proposed = QList<OfferProposal>;
    m_writing = kit::startTask<Proposed>(
        this, tr("Writing the proposal down"),
        [workspace = m_workspace, offer, members, day = m_around.clock.today()](TaskContext &) {
            return operations::proposeOffer(workspace->store(), offer, members, day);
        },
        [this, offer, other](const Result<Proposed> &proposed) {
            if (!proposed)
                return m_around.messages.say(proposed.error());
            const bool isShown = offer == m_offer.id;
            if (isShown) // what is ticked for another one by now stays
                m_ticked.clear();
            if (isShown && m_other->text().trimmed() == other)
                m_other->clear();
            if (m_othersTyped.value(offer.toString()).toString() == other)
                m_othersTyped.remove(offer.toString());
            m_around.messages.say(kit::MessageBar::Severity::Good,
                                  tr("Written down: proposed to %n member(s) today. Undo takes it back.", nullptr,
                                     static_cast<int>(proposed->size())));
        });
}

void OfferMatchPanel::proposeToOther()
{
    const QString name = m_other->text().trimmed();
    if (m_writing || name.isEmpty())
        return m_other->setFocus(Qt::OtherFocusReason);
    m_writing = kit::startTask<Id<Member>>(
        this, tr("Looking for the member"),
        [workspace = m_workspace, name](TaskContext &) -> Result<Id<Member>> {
            return workspace->store().read([&](storage::Reader &reader) {
                return rebond::exchange::MemberLookup(reader, workspace->cohort().id, {name}).resolve(name);
            });
        },
        [this, offer = m_offer.id, name](const Result<Id<Member>> &found) { // whatever is looked at by then
            m_writing = nullptr;
            if (!found)
                return m_around.messages.say(found.error());
            propose(offer, {*found}, name);
        });
}

void OfferMatchPanel::sendBooklet()
{
    if (m_writing || m_offer.id.isNull())
        return;
    QList<Id<Member>> members;
    for (const Member &member : ticked(true))
        members.append(member.id);
    m_writing = kit::startTask<OfferSending>(
        this, tr("Reading the offer"),
        [workspace = m_workspace, offer = m_offer.id, members](TaskContext &) {
            return workspace::sendingForOffer(*workspace, offer, members);
        },
        [this](const Result<OfferSending> &sending) {
            if (!sending)
                return m_around.messages.say(sending.error());
            QList<RawId> chosen;
            for (const Id<Member> &member : sending->members)
                chosen.append(member.raw());
            Q_EMIT bookletRequested(sending->offer.id.raw(), chosen);
        });
}

void OfferMatchPanel::writeBooklet()
{
    workspace::BookletOrder order;
    for (const Member &member : ticked(true))
        order.members.append(member.id);
    if (order.members.isEmpty()) {
        return m_around.messages.say(kit::MessageBar::Severity::Info,
                                     tr("Tick at least one member: the booklet holds the CVs of those ticked."));
    }
    const Formats &formats = m_around.formats;
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Save,
                                   .title = tr("Booklet of the CVs for this offer"),
                                   .folder = m_around.settings.folder(QLatin1String(kBookletFolder)),
                                   .proposedName = workspace::proposedBookletName(*m_workspace, order, formats),
                                   .filter = tr("PDF (*.pdf)"),
                                   .suffix = QStringLiteral("pdf")};
    m_around.files.ask(this, request, [this, order](const QString &path) {
        m_around.settings.setFolder(QLatin1String(kBookletFolder), QFileInfo(path).absolutePath());
        auto *task = kit::startTask<workspace::BookletPages>(
            this, tr("Writing the booklet"),
            [workspace = m_workspace, order, formats = m_around.formats, path](TaskContext &context) {
                return workspace::writeBooklet(*workspace, order, formats, path, context);
            },
            [this, path](const Result<workspace::BookletPages> &written) {
                if (!written)
                    return m_around.messages.say(written.error());
                QStringList sentences = {
                    //: %1 is a file
                    tr("%n CV(s) are in %1.", nullptr, static_cast<int>(written->people.shown.size()))
                        .arg(QFileInfo(path).fileName())};
                sentences += workspace::bookletSentences(written->people, m_around.formats);
                sentences += workspace::boxedSentence(written->boxed, m_around.formats);
                sentences.removeAll(QString());
                kit::sayWritten(m_around.messages, m_around.desktop, sentences.join(u' '), path);
            });
        m_around.tasks.follow(task);
    });
}

} // namespace rebond::ui::offers

#include "moc_offermatchpanel.cpp"
