// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/consentscard.h"

#include "base/clock.h"
#include "base/formats.h"
#include "domain/wording.h"
#include "operations/settling.h"
#include "storage/mappings/all.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::file {

using domain::Consent;

namespace {
// "photoSiteWithdrawCheck"
QString objectNameOf(domain::ConsentUse use, domain::ConsentMedium medium)
{
    QString second = domain::codeOf(medium);
    second.front() = second.front().toUpper();
    return domain::codeOf(use) + second + QStringLiteral("WithdrawCheck");
}
} // namespace

ConsentsCard::ConsentsCard(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around,
                           QWidget *parent)
    : Card(tr("What this person agreed to"), parent),
      m_workspace(std::move(workspace)),
      m_around(around),
      m_nothing(new QLabel(tr("Nothing: or all of it was withdrawn."), this)),
      m_withdraw(new QPushButton(this))
{
    auto *words =
        new QLabel(tr("Whoever agreed may agree no more, also after the cohort was closed. Tick what is taken "
                      "back: nothing of it may be shown from today on."),
                   this);
    words->setWordWrap(true);
    kit::setQuiet(words);
    m_nothing->setObjectName(QStringLiteral("noConsentsLabel"));
    m_withdraw->setObjectName(QStringLiteral("withdrawTickedButton"));
    m_withdraw->setText(tr("Withdraw what is ticked"));
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentsCard::withdraw);
    body()->addWidget(words);
    body()->addWidget(m_nothing);
    body()->addWidget(m_withdraw, 0, Qt::AlignLeft);
    m_nothing->hide();
    updateButton();
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, [this] {
        if (isVisible())
            readAgain();
    });
}

void ConsentsCard::begin(Id<domain::Member> member)
{
    m_member = member;
    show({});
    m_nothing->hide(); // nobody knows yet
    readAgain();
}

void ConsentsCard::readAgain()
{
    if (m_member.isNull())
        return;
    kit::startTask<QList<Consent>>(
        this, tr("Reading the consents"),
        [workspace = m_workspace, member = m_member](TaskContext &) {
            return workspace->store().read([&](storage::Reader &reader) {
                QList<Consent> standing = reader.list(storage::Query<Consent>().where(&Consent::member, member));
                standing.removeIf([](const Consent &consent) { return consent.withdrawnOn.has_value(); });
                return standing;
            });
        },
        [this, member = m_member](const Result<QList<Consent>> &consents) {
            if (member != m_member)
                return;
            if (!consents)
                return m_around.messages.say(consents.error());
            if (*consents != m_shown || consents->isEmpty())
                show(*consents);
        });
}

void ConsentsCard::show(const QList<Consent> &consents)
{
    m_shown = consents;
    m_lines.clear();
    delete m_place;
    m_place = new QWidget(this);
    auto *column = new QVBoxLayout(m_place);
    for (const auto &medium : domain::terms<domain::ConsentMedium>()) {
        if (QWidget *line = makeMedium(medium.value, consents))
            column->addWidget(line);
    }
    kit::setSpace(column, {}, 1.5);
    body()->insertWidget(body()->indexOf(m_nothing), m_place);
    m_nothing->setVisible(consents.isEmpty());
    m_withdraw->setVisible(!consents.isEmpty());
    QWidget *before = m_withdraw->previousInFocusChain();
    for (const Line &line : m_lines) {
        setTabOrder(before, line.box);
        before = line.box;
    }
    updateButton();
}

// None where nothing was agreed to for it.
QWidget *ConsentsCard::makeMedium(domain::ConsentMedium medium, const QList<Consent> &consents)
{
    auto *place = new QWidget(m_place);
    auto *flow = new kit::FlowLayout(place, 3);
    auto *name = new QLabel(domain::wordingOf(medium), place);
    kit::setTextStep(name, kit::TextStep::Body, QFont::DemiBold);
    flow->addWidget(name);
    flow->setAlignment(name, Qt::AlignVCenter);
    const size_t first = m_lines.size();
    for (const auto &use : domain::terms<domain::ConsentUse>()) {
        Line line{{}, nullptr};
        const Consent *longest = nullptr;
        for (const Consent &each : consents) {
            if (each.medium != medium || each.use != use.value)
                continue;
            line.consents.append(each.id);
            const bool isLonger = longest && longest->expiresOn
                               && (!each.expiresOn || *each.expiresOn > *longest->expiresOn);
            longest = !longest || isLonger ? &each : longest;
        }
        if (!longest)
            continue;
        line.box = new QCheckBox(textOf(*longest), place);
        line.box->setObjectName(objectNameOf(use.value, medium));
        line.box->setProperty("rebondData", true); // its text holds a day
        //: for screen readers, a box: %1 is a medium (“Web site”), %2 a use with its last day
        line.box->setAccessibleName(tr("%1: %2").arg(domain::wordingOf(medium), line.box->text()));
        connect(line.box, &QCheckBox::toggled, this, &ConsentsCard::updateButton);
        flow->addWidget(line.box);
        m_lines.push_back(line);
    }
    if (m_lines.size() > first)
        return place;
    delete place;
    return nullptr;
}

QString ConsentsCard::textOf(const Consent &consent) const
{
    const QString use = domain::wordingOf(consent.use);
    if (!consent.expiresOn)
        return use;
    const QString day = m_around.formats.shortDate(*consent.expiresOn);
    //: a consent that no longer holds: %1 is a use (“Photo”), %2 its last day
    return *consent.expiresOn < m_around.clock.today() ? tr("%1, ended %2").arg(use, day)
                                                       //: a consent: %1 is a use (“Photo”), %2 its last day
                                                       : tr("%1, to %2").arg(use, day);
}

void ConsentsCard::updateButton()
{
    const bool isAny = std::any_of(m_lines.cbegin(), m_lines.cend(),
                                   [](const Line &line) { return line.box->isChecked(); });
    m_withdraw->setEnabled(isAny && !m_isWriting && !m_workspace->isFileReadOnly());
}

void ConsentsCard::withdraw()
{
    QList<Id<Consent>> taken;
    for (const Line &line : m_lines) {
        if (line.box->isChecked())
            taken += line.consents;
    }
    m_isWriting = true;
    updateButton();
    auto *task = kit::startTask<void>(
        this, tr("Withdrawing consents"),
        [workspace = m_workspace, taken, today = m_around.clock.today()](TaskContext &) {
            return operations::withdrawConsents(workspace->store(), taken, today);
        },
        [this, count = static_cast<int>(taken.size())](const Done &done) {
            m_isWriting = false;
            updateButton();
            readAgain();
            if (!done)
                return m_around.messages.say(done.error());
            Q_EMIT withdrawn();
            m_around.messages.say(kit::MessageBar::Severity::Good,
                                  tr("%n consent(s) withdrawn. What was printed before stays as it is; publish the web "
                                     "site anew.",
                                     nullptr, count));
        });
    m_around.tasks.follow(task);
}

} // namespace rebond::ui::file

#include "moc_consentscard.cpp"
