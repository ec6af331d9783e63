// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trombinoscope/heldback.h"

#include "ui/kit/card.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::trombinoscope {

namespace {
constexpr int kMostRowsSeen = 8;
constexpr int kIdRole = Qt::UserRole;

// As high as its names, up to some.
void fitHeight(QListWidget &names)
{
    const int rows = std::clamp(names.count(), 1, kMostRowsSeen);
    names.setFixedHeight(rows * (names.fontMetrics().height() + kit::unit()) + kit::unit(3));
}
} // namespace

HeldBack::HeldBack(QWidget *parent)
    : QWidget(parent),
      m_nobody(new QLabel(this)),
      //: heading: people who are not on the pages
      m_leftOut(makePart(tr("Left out"),
                         tr("Without a consent to be named in the trombinoscope that holds today. They stand in the "
                            "roll-call."),
                         "leftOutList")),
      //: heading: people of whom initials are shown in place of their photo
      m_initials(
          makePart(tr("With initials"), tr("Without a consent for their photo that holds today."), "heldPhotosList")),
      //: heading: people of whom it is not said that they have rebounded
      m_rebounds(makePart(tr("Rebound not told"), tr("Without a consent to have it told that holds today."),
                          "heldReboundsList"))
{
    setObjectName(QStringLiteral("heldBackPanel"));
    m_nobody->setObjectName(QStringLiteral("nobodyHeldBackLabel"));
    m_nobody->setWordWrap(true);
    kit::setQuiet(m_nobody);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_nobody);
    for (const Part *part : {&m_leftOut, &m_initials, &m_rebounds})
        column->addWidget(part->card);
    column->addStretch(1);
    kit::setSpace(column, {}, 3);
}

HeldBack::Part HeldBack::makePart(const QString &heading, const QString &why, const char *objectName)
{
    Part part;
    part.card = new kit::Card(heading, this);
    part.why = new QLabel(why, part.card);
    part.why->setWordWrap(true);
    kit::setQuiet(part.why);
    part.names = new QListWidget(part.card);
    part.names->setObjectName(QLatin1String(objectName));
    part.names->setAccessibleName(heading);
    part.names->setAccessibleDescription(why);
    part.names->setToolTip(tr("Enter or a click opens the member, where consents are entered."));
    part.names->setProperty("rebondData", true); // names
    part.names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.names->setTextElideMode(Qt::ElideRight);
    part.names->setUniformItemSizes(true);
    part.card->body()->addWidget(part.why);
    part.card->body()->addWidget(part.names);
    part.card->hide();
    connect(part.names, &QListWidget::itemClicked, this, &HeldBack::ask);
    connect(part.names, &QListWidget::itemActivated, this, &HeldBack::ask);
    QListWidget *names = part.names;
    kit::followLook(names, [names] { fitHeight(*names); });
    return part;
}

void HeldBack::tell(const rebond::reports::PeopleChoice &people, bool isSeenByOthers)
{
    fill(m_leftOut, people.leftOut);
    fill(m_initials, people.photosHeld);
    fill(m_rebounds, people.reboundsHeld);
    m_nobody->setVisible(people.leftOut.isEmpty() && people.photosHeld.isEmpty() && people.reboundsHeld.isEmpty());
    m_nobody->setText(isSeenByOthers ? tr("Nobody is left out: everybody has agreed to what these pages show.")
                                     : tr("Nobody is left out: the roll-call names everybody. Keep it to yourselves."));
}

void HeldBack::fill(const Part &part, const QList<domain::Member> &members)
{
    part.card->setVisible(!members.isEmpty());
    part.names->clear();
    for (const domain::Member &member : members) {
        const QString name = member.displayName();
        auto *item = new QListWidgetItem(name.isEmpty() ? member.reference : name, part.names);
        item->setData(kIdRole, member.id.toString());
    }
    part.names->setCurrentRow(members.isEmpty() ? -1 : 0);
    fitHeight(*part.names);
}

int HeldBack::leftOut() const
{
    return m_leftOut.names->count();
}

void HeldBack::ask(const QListWidgetItem *item)
{
    if (const auto id = item ? RawId::parse(item->data(kIdRole).toString()) : std::nullopt)
        Q_EMIT memberRequested(*id);
}

} // namespace rebond::ui::trombinoscope
