// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/sessionpanel.h"

#include "base/formats.h"
#include "ui/kit/card.h"
#include "ui/kit/factlist.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/workshops/wording.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::workshops {

SessionPanel::SessionPanel(std::shared_ptr<storage::Store> store, const Formats &formats, bool mayEdit, QWidget *parent)
    : QWidget(parent),
      m_store(std::move(store)),
      m_formats(formats),
      m_card(new kit::Card({}, this)),
      m_title(kit::makeDataLabel(m_card, "workshopTitleLabel")),
      m_when(kit::makeDataLabel(m_card, "workshopWhenLabel")),
      m_state(kit::makeDataLabel(m_card, "workshopStateLabel")),
      m_counts(kit::makeDataLabel(m_card, "workshopCountsLabel")),
      m_lines(new kit::FactList(m_card))
{
    setObjectName(QStringLiteral("workshopPanel"));
    kit::setTextStep(m_title, kit::TextStep::Large, QFont::Bold);
    kit::setQuiet(m_when);
    m_place = m_lines->add(tr("Place"), "workshopPlaceLabel");
    m_facilitator = m_lines->add(tr("Led by"), "workshopFacilitatorLabel");
    m_reference = m_lines->add(tr("Reference"), "workshopReferenceLabel");

    const auto button = [&](const QString &text, const char *name, auto signal) {
        auto *made = new QPushButton(text, m_card);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, signal);
        return made;
    };
    auto *attendance = button(tr("&Register"), "openRegisterButton", &SessionPanel::registerRequested);
    auto *round = button(tr("Round &table"), "startRoundButton", &SessionPanel::roundRequested);
    auto *sheet = button(tr("Attendance sheet…"), "attendanceButton", &SessionPanel::attendanceRequested);
    auto *edit = button(tr("E&dit"), "editWorkshopButton", &SessionPanel::editRequested);
    auto *remove = button(tr("Remove"), "removeWorkshopButton", &SessionPanel::removeRequested);
    kit::setButtonKind(attendance, kit::ButtonKind::Primary);
    kit::setButtonKind(remove, kit::ButtonKind::Link);
    for (QPushButton *each : {edit, remove}) // the round is gone through all the same
        each->setEnabled(mayEdit);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {attendance, round, edit})
        buttons->addWidget(each);
    buttons->addStretch(1);

    QVBoxLayout *body = m_card->body();
    body->addWidget(m_title);
    body->addWidget(m_when);
    body->addWidget(m_state);
    body->addWidget(m_counts);
    body->addLayout(buttons);
    kit::setSpace(buttons, {}, 2);
    body->addWidget(sheet, 0, Qt::AlignLeft);
    body->addWidget(m_lines);
    body->addWidget(remove, 0, Qt::AlignLeft);
    body->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    clear();
}

void SessionPanel::setWorkshop(const domain::Workshop &workshop)
{
    if (workshop.id != m_workshop.id)
        m_counts->clear();
    m_workshop = workshop;
    m_card->show();
    m_title->setText(m_formats.typography(workshop.title));
    m_when->setText(whenOf(workshop, m_formats));
    m_state->setText(workshop.isClosed ? tr("✓ Closed: everybody has a mark") : tr("Open"));
    m_lines->set(m_place, workshop.place);
    m_lines->set(m_facilitator, workshop.facilitator);
    m_lines->set(m_reference, workshop.reference);
    askForCounts();
}

void SessionPanel::askForCounts()
{
    kit::startTask<storage::Attendance>(
        this, tr("Reading the register"),
        [store = m_store, workshop = m_workshop](TaskContext &) {
            return store->read([&](storage::Reader &reader) { return storage::attendanceAt(reader, workshop); });
        },
        [this, id = m_workshop.id](const Result<storage::Attendance> &attendance) {
            if (attendance && id == m_workshop.id)
                m_counts->setText(countsOf(*attendance, m_formats));
        });
}

void SessionPanel::clear()
{
    m_workshop = {};
    m_card->hide();
}

void SessionPanel::readAgain()
{
    if (!m_workshop.id.isNull())
        askForCounts();
}

} // namespace rebond::ui::workshops

#include "moc_sessionpanel.cpp"
