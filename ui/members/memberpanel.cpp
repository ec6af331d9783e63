// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberpanel.h"

#include "base/formats.h"
#include "domain/phone.h"
#include "domain/wording.h"
#include "figures/catalogue.h"
#include "ui/kit/card.h"
#include "ui/kit/portrait.h"
#include "ui/kit/theme.h"
#include "ui/models/historyview.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::members {

namespace {
QLabel *makeData(QWidget *parent, const char *objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setProperty("rebondData", true);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

MemberPanel::MemberPanel(std::shared_ptr<storage::Store> store, const Formats &formats, bool mayEdit, QWidget *parent)
    : QWidget(parent),
      m_formats(formats),
      m_card(new kit::Card({}, this)),
      m_portrait(new kit::Portrait(m_card)),
      m_name(makeData(m_card, "memberNameLabel")),
      m_place(makeData(m_card, "memberPlaceLabel")),
      m_headline(makeData(m_card, "memberHeadlineLabel")),
      m_lines(new QFormLayout),
      m_edit(new QPushButton(tr("&Edit"), m_card)),
      m_history(new models::HistoryView(std::move(store), formats, models::Whose::Members, m_card))
{
    setObjectName(QStringLiteral("memberPanel"));
    kit::setTextStep(m_name, kit::TextStep::Large, QFont::Bold);
    kit::setQuiet(m_headline);
    m_edit->setObjectName(QStringLiteral("editMemberButton"));
    m_edit->setEnabled(mayEdit);
    connect(m_edit, &QPushButton::clicked, this, &MemberPanel::editRequested);

    auto *who = new QVBoxLayout;
    who->addWidget(m_name);
    who->addWidget(m_place);
    who->addWidget(m_headline);
    who->addStretch(1);
    who->addWidget(m_edit, 0, Qt::AlignLeft);
    auto *head = new QHBoxLayout;
    head->addWidget(m_portrait, 0, Qt::AlignTop);
    head->addLayout(who, 1);
    m_lines->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_lines->setLabelAlignment(Qt::AlignLeading);
    m_sectors = addLine(tr("Sector"), "memberSectorsLabel");
    m_occupations = addLine(tr("Occupation"), "memberOccupationsLabel");
    m_email = addLine(tr("E-mail"), "memberEmailLabel");
    m_phone = addLine(tr("Telephone"), "memberPhoneLabel");
    m_home = addLine(tr("Lives in"), "memberHomeLabel");
    m_role = addLine(tr("Role in the group"), "memberRoleLabel");
    m_joined = addLine(tr("Joined"), "memberJoinedLabel");
    m_left = addLine(tr("Left"), "memberLeftLabel");
    m_reference = addLine(tr("Reference"), "memberReferenceLabel");
    m_card->body()->addLayout(head);
    m_card->body()->addLayout(m_lines);
    m_history->setObjectName(QStringLiteral("memberHistoryTable"));
    m_card->body()->addWidget(m_history, 1);
    kit::setSpace(who, {}, 1);
    kit::setSpace(head, {}, 4);
    kit::setSpace(m_lines, {}, 1.5);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    clear();
}

QLabel *MemberPanel::addLine(const QString &label, const char *objectName)
{
    auto *name = new QLabel(label, m_card);
    kit::setQuiet(name);
    QLabel *value = makeData(m_card, objectName);
    m_lines->addRow(name, value);
    return value;
}

// A line without a value is not shown: what is missing is a matter of the form.
void MemberPanel::setLine(QLabel *value, const QString &text)
{
    value->setText(text);
    value->setVisible(!text.isEmpty());
    m_lines->labelForField(value)->setVisible(!text.isEmpty());
}

void MemberPanel::setMember(const domain::Member &member, std::optional<figures::Place> place)
{
    const bool isOther = member.id != m_member.id;
    if (isOther)
        m_history->ask([id = member.id](storage::Reader &reader, const std::optional<desk::Cursor> &after) {
            return desk::timelineOf(reader, id, after);
        });
    m_member = member;
    m_card->show();
    if (isOther || !member.photo)
        m_portrait->setPerson(member.givenName, member.familyName);
    m_name->setText(member.displayName());
    m_place->setText(place ? figures::labelOfOne(*place) : QString());
    m_headline->setText(m_formats.typography(member.headline));
    m_headline->setVisible(!member.headline.isEmpty());
    setLine(m_sectors, member.sectors.join(QStringLiteral(", ")));
    QString occupations = member.occupations.join(QStringLiteral(", "));
    if (!member.romeCodes.isEmpty()) {
        const QString codes = member.romeCodes.join(QStringLiteral(", "));
        //: %1 is one or more occupations, %2 their ROME codes
        occupations = occupations.isEmpty() ? codes : tr("%1 (%2)").arg(occupations, codes);
    }
    setLine(m_occupations, occupations);
    setLine(m_email, member.email);
    setLine(m_phone, domain::formatPhone(member.phone));
    setLine(m_home, (member.postalCode + u' ' + member.city).trimmed());
    setLine(m_role, m_formats.typography(member.projectRole));
    setLine(m_joined, m_formats.date(member.joinedOn));
    QString left = member.leftOn ? m_formats.date(*member.leftOn) : QString();
    if (member.exitReason) {
        const QString reason = domain::wordingOf(*member.exitReason);
        //: %1 is a date, %2 why a member left
        left = left.isEmpty() ? reason : tr("%1: %2").arg(left, reason);
    }
    setLine(m_left, left);
    setLine(m_reference, member.reference);
}

void MemberPanel::setPhoto(const QImage &photo)
{
    m_portrait->setPerson(m_member.givenName, m_member.familyName, photo);
}

void MemberPanel::clear()
{
    m_member = {};
    m_card->hide();
    m_history->clear();
}

void MemberPanel::readHistoryAgain()
{
    m_history->askAgain();
}

} // namespace rebond::ui::members
