// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relays/relaychoicepanel.h"

#include "base/clock.h"
#include "base/formats.h"
#include "domain/consent.h"
#include "domain/romecode.h"
#include "exchange/lookups.h"
#include "exchange/rometable.h"
#include "operations/relays.h"
#include "storage/mappings/all.h"
#include "ui/kit/completingedit.h"
#include "ui/kit/factlist.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/models/proposals.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rebond::ui::relays {

using desk::RelayChoice;
using desk::RelayNearness;
using domain::Member;
using kit::CompletingEdit;

namespace {
constexpr qsizetype kProposedAtMost = 24; // letters of a line's name, beside its button
}

RelayChoicePanel::RelayChoicePanel(std::shared_ptr<storage::Store> store, Id<domain::Cohort> cohort,
                                   const kit::Surroundings &surroundings, bool mayEdit, QWidget *parent)
    : kit::Card(tr("Whom to ask for a member"), parent),
      m_store(std::move(store)),
      m_cohort(cohort),
      m_around(surroundings),
      m_mayEdit(mayEdit)
{
    setObjectName(QStringLiteral("relayChoicePanel"));
    m_member = new CompletingEdit(CompletingEdit::Values::One, CompletingEdit::Names::Known,
                                  models::membersLike(m_store, m_cohort), this);
    m_member->setObjectName(QStringLiteral("relayMemberEdit"));
    auto *line = new QHBoxLayout;
    line->addWidget(kit::makeLabelFor(m_member, tr("Member"), this));
    line->addWidget(m_member, 1);
    body()->addLayout(line);
    kit::setSpace(line, {}, 2);
    m_told = new QLabel(this);
    m_told->setObjectName(QStringLiteral("relayChoiceLabel"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setProperty("rebondData", true);
    m_told->setWordWrap(true);
    kit::setQuiet(m_told);
    m_told->setText(tr("Name a member to see which relays reach the people of their occupation or sector."));
    body()->addWidget(m_told);
    m_lines = new QVBoxLayout;
    body()->addLayout(m_lines);
    kit::setSpace(m_lines, {}, 2);
    connect(m_member, &CompletingEdit::taken, this, &RelayChoicePanel::choose);
    connect(m_member, &CompletingEdit::returnPressed, this, &RelayChoicePanel::choose);
}

void RelayChoicePanel::choose()
{
    const QString name = m_member->text().trimmed();
    delete m_reading; // what was asked before is overtaken
    m_chosen.reset();
    clearLines();
    Q_EMIT nobodyChosen();
    if (name.isEmpty())
        return m_told->clear();
    m_reading = kit::startTask<Id<Member>>(
        this, tr("Looking for the member"),
        [store = m_store, cohort = m_cohort, name](TaskContext &) -> Result<Id<Member>> {
            return store->read([&](storage::Reader &reader) {
                return rebond::exchange::MemberLookup(reader, cohort, {name}).resolve(name);
            });
        },
        [this](const Result<Id<Member>> &found) {
            m_reading = nullptr;
            if (!found)
                return m_told->setText(found.error().sentence);
            m_chosen = *found;
            readAgain();
        });
}

void RelayChoicePanel::readAgain()
{
    if (!m_chosen)
        return;
    delete m_reading; // what was asked before is overtaken
    m_reading = kit::startTask<Proposed>(
        this, tr("Looking for relays"),
        [store = m_store, id = *m_chosen, day = m_around.clock.today(),
         kept = m_around.settings.romePath()](TaskContext &) -> Result<Proposed> {
            return store->read([&](storage::Reader &reader) -> Result<Proposed> {
                const auto member = reader.find(id);
                if (!member)
                    return notFound(tr("This member is no longer in the file: choose another one."));
                const auto consents = reader.list(
                    storage::Query<domain::Consent>().where(&domain::Consent::member, id));
                Proposed proposed{*member,
                                  desk::relaysFor(reader, *member, day),
                                  domain::allows(consents, domain::ConsentUse::Name, domain::ConsentMedium::Social,
                                                 day),
                                  {}};
                const auto rome = rebond::exchange::romeAt(kept);
                for (const RelayChoice &choice : std::as_const(proposed.choices))
                    proposed.shared.append(
                        kit::joined({choice.shared, rome.titleOf(choice.shared)})); // of a sector none
                return proposed;
            });
        },
        [this](const Result<Proposed> &proposed) {
            if (proposed)
                return showProposed(*proposed);
            clearLines();
            m_told->setText(proposed.error().sentence);
            if (proposed.error().kind != Error::Kind::NotFound)
                return;
            m_chosen.reset(); // erased, perhaps: no name stays
            m_member->clear();
        });
}

void RelayChoicePanel::clearLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater(); // its button may be the one that was pressed
        }
        delete item;
    }
    m_shown.clear();
}

// Anew; a line that has the keyboard keeps it, and where its relay is asked no more, the first one gets it.
void RelayChoicePanel::showLines(const Proposed &proposed)
{
    const QWidget *held = window()->focusWidget();
    std::optional<Id<domain::Relay>> chosen;
    for (int row = 0; row < m_lines->count(); ++row) {
        if (m_lines->itemAt(row)->widget()->isAncestorOf(held))
            chosen = m_shown.at(row);
    }
    const QString button = chosen ? held->objectName() : QString();
    clearLines();
    for (qsizetype i = 0; i < proposed.choices.size(); ++i)
        addLine(proposed.choices.at(i), proposed.shared.value(i));
    if (!chosen)
        return;
    if (m_shown.isEmpty())
        return m_member->setFocus(Qt::OtherFocusReason);
    QWidget *line = m_lines->itemAt(static_cast<int>(std::max<qsizetype>(0, m_shown.indexOf(*chosen))))->widget();
    line->show(); // what is not there yet cannot have it
    if (auto *same = line->findChild<QPushButton *>(button))
        same->setFocus(Qt::OtherFocusReason);
}

void RelayChoicePanel::showProposed(const Proposed &proposed)
{
    const auto count = static_cast<int>(proposed.choices.size());
    QStringList told;
    if (count == 0) {
        told.append(tr("No relay can be asked for %1: none shares an occupation or a sector, or those who do have "
                       "stopped or had their requests of the month.")
                        .arg(proposed.member.displayName()));
    } else {
        told.append(tr("%n relay(s) for %1, the nearest first.", nullptr, count).arg(proposed.member.displayName()));
    }
    if (!proposed.mayBeNamed)
        told.append(tr("⚠ No consent to be named on social networks: ask for it before anything is passed on."));
    m_told->setText(kit::breakable(told.join(u'\n')));
    showLines(proposed);
    QList<domain::Relay> relays;
    for (const RelayChoice &choice : proposed.choices)
        relays.append(choice.standing.relay);
    Q_EMIT relaysShown(proposed.member.id.raw(), relays);
}

void RelayChoicePanel::addLine(const RelayChoice &choice, const QString &shared)
{
    const domain::Relay &relay = choice.standing.relay;
    auto *line = new QWidget(this);
    const QString called = kit::shortened(relay.name, kProposedAtMost);
    auto *name = new QPushButton(QString(called).replace(u'&', QStringLiteral("&&")), line);
    name->setObjectName(QStringLiteral("proposedRelayButton"));
    name->setProperty("rebondData", true);
    name->setAccessibleName(relay.name);
    name->setToolTip(relay.name);
    kit::setButtonKind(name, kit::ButtonKind::Link);
    connect(name, &QPushButton::clicked, this, [this, id = relay.id] { Q_EMIT relayRequested(id.raw()); });
    QLabel *reason = kit::makeDataLabel(line, "relayReasonLabel");
    reason->setText(reasonOf(choice, shared));
    kit::setQuiet(reason);
    auto *asked = new QPushButton(tr("Asked"), line);
    asked->setObjectName(QStringLiteral("relayAskedButton"));
    //: what a screen reader says of the button “Asked”: %1 is the name of a relay
    asked->setAccessibleName(tr("%1 was asked today").arg(relay.name));
    asked->setEnabled(m_mayEdit);
    connect(asked, &QPushButton::clicked, this, [this, id = relay.id, called = relay.name] { ask(id, called); });
    auto *words = new QVBoxLayout;
    words->addWidget(name, 0, Qt::AlignLeft);
    words->addWidget(reason);
    auto *row = new QHBoxLayout(line);
    row->addLayout(words, 1);
    kit::setSpace(words, {}, 1);
    row->addWidget(asked, 0, Qt::AlignTop);
    kit::setSpace(row, {}, 2);
    m_lines->addWidget(line);
    m_shown.append(relay.id);
}

QString RelayChoicePanel::reasonOf(const RelayChoice &choice, const QString &shared) const
{
    const domain::Relay &relay = choice.standing.relay;
    const storage::RelayLoad &load = choice.standing.load;
    const Formats &formats = m_around.formats;
    QStringList reasons;
    switch (choice.nearness) {
    //: why a relay is proposed; %1 is a ROME code, M1805
    case RelayNearness::SameOccupation: reasons.append(tr("same occupation (%1)").arg(shared)); break;
    //: why a relay is proposed; %1 is the beginning of a ROME code, M18
    case RelayNearness::SameDomain: reasons.append(tr("same field of occupations (%1)").arg(shared)); break;
    //: why a relay is proposed; %1 is the first letter of a ROME code, M
    case RelayNearness::SameGreatDomain: reasons.append(tr("same great field (%1)").arg(shared)); break;
    //: why a relay is proposed; %1 is a sector
    case RelayNearness::SameSector: reasons.append(tr("same sector (%1)").arg(shared)); break;
    }
    reasons.append(load.lastAsked ? tr("last asked on %1").arg(formats.date(*load.lastAsked)) : tr("never asked"));
    if (load.lastAskedFor)
        reasons.append(tr("asked for this member on %1 already").arg(formats.date(*load.lastAskedFor)));
    if (relay.monthlyLimit) {
        //: %1 is how many requests a relay had this month, %2 how many were agreed
        reasons.append(
            tr("%1 of %2 requests this month").arg(formats.number(load.inMonth), formats.number(*relay.monthlyLimit)));
    } else if (load.inMonth > 0) {
        reasons.append(tr("%n request(s) this month", nullptr, load.inMonth));
    }
    reasons.append(relay.introducedOn ? tr("knows the group since %1").arg(formats.date(*relay.introducedOn))
                                      : tr("not introduced yet: present the group first"));
    return kit::joined({kit::joined({relay.network, relay.handle}), capitalised(reasons.join(QStringLiteral(", ")))});
}

void RelayChoicePanel::ask(Id<domain::Relay> relay, const QString &name)
{
    if (!m_chosen || m_asking)
        return;
    m_asking = kit::startTask<domain::RelayRequest>(
        this, tr("Writing the request down"),
        [store = m_store, relay, member = *m_chosen, day = m_around.clock.today()](TaskContext &) {
            return operations::askRelay(*store, relay, member, day);
        },
        [this, name](const Result<domain::RelayRequest> &asked) {
            if (!asked)
                return m_around.messages.say(asked.error());
            m_around.messages.say(kit::MessageBar::Severity::Good,
                                  tr("Written down: %1 was asked today. Undo takes it back.").arg(name));
        });
}

} // namespace rebond::ui::relays

#include "moc_relaychoicepanel.cpp"
