// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trombinoscope/heldback.h"

#include "ui/kit/card.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QAbstractListModel>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::trombinoscope {

namespace {
constexpr int kMostRowsSeen = 8;

// As high as its names, up to some.
void fitHeight(QListView &names)
{
    const int rows = std::clamp(names.model()->rowCount(), 1, kMostRowsSeen);
    names.setFixedHeight(rows * (QFontMetrics(QApplication::font()).height() + kit::unit(2)) + kit::unit(2));
}
} // namespace

// A name is made when it is seen: a file may have ten thousand, and the pages come after each choice.
class HeldNames final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const QList<domain::Member> &members() const { return m_members; }
    // Whether they are others than before.
    bool setMembers(const QList<domain::Member> &members)
    {
        const bool areSame = std::equal(members.cbegin(), members.cend(), m_members.cbegin(), m_members.cend(),
                                        [](const domain::Member &a, const domain::Member &b) {
                                            return a.id == b.id && a.revision == b.revision;
                                        });
        if (areSame)
            return false;
        beginResetModel();
        m_members = members;
        endResetModel();
        return true;
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_members.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || role != Qt::DisplayRole)
            return {};
        const domain::Member &member = m_members.at(index.row());
        const QString name = member.displayName();
        return name.isEmpty() ? member.reference : name;
    }

private:
    QList<domain::Member> m_members;
};

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
      //: heading: people of whom initials are shown in place of their photo
      m_broken(makePart(tr("Photo damaged"),
                        tr("With initials, because the photo was damaged within the cohort file: choose it again."),
                        "brokenPhotosList")),
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
    for (const Part *part : {&m_leftOut, &m_initials, &m_broken, &m_rebounds})
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
    part.names = new QListView(part.card);
    part.rows = new HeldNames(part.names);
    part.names->setModel(part.rows);
    part.names->setObjectName(QLatin1String(objectName));
    part.names->setAccessibleName(heading);
    part.names->setAccessibleDescription(why);
    part.names->setToolTip(tr("Enter or a click opens the member, where consents are entered."));
    part.names->setProperty("rebondData", true); // names
    part.names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.names->setTextElideMode(Qt::ElideRight);
    part.names->setUniformItemSizes(true);
    part.names->setEditTriggers(QAbstractItemView::NoEditTriggers);
    part.card->body()->addWidget(part.why);
    part.card->body()->addWidget(part.names);
    part.card->hide();
    const auto asked = [this, rows = part.rows](const QModelIndex &index) { ask(*rows, index); };
    connect(part.names, &QListView::clicked, this, asked);
    connect(part.names, &QListView::activated, this, asked);
    QListView *names = part.names;
    kit::followLook(names, [names] { fitHeight(*names); });
    return part;
}

void HeldBack::tell(const rebond::reports::PeopleChoice &people, bool isSeenByOthers)
{
    fill(m_leftOut, people.leftOut);
    fill(m_initials, people.photosHeld);
    fill(m_broken, people.photosBroken);
    fill(m_rebounds, people.reboundsHeld);
    m_nobody->setVisible(people.leftOut.isEmpty() && people.photosHeld.isEmpty() && people.reboundsHeld.isEmpty());
    m_nobody->setText(isSeenByOthers ? tr("Nobody is left out: everybody has agreed to what these pages show.")
                                     : tr("Nobody is left out: the roll-call names everybody. Keep it to yourselves."));
}

void HeldBack::fill(const Part &part, const QList<domain::Member> &members)
{
    part.card->setVisible(!members.isEmpty());
    if (!part.rows->setMembers(members))
        return; // who went down the list stays there
    part.names->setCurrentIndex(part.rows->index(0));
    fitHeight(*part.names);
}

int HeldBack::leftOut() const
{
    return m_leftOut.rows->rowCount();
}

void HeldBack::ask(const HeldNames &rows, const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT memberRequested(rows.members().at(index.row()).id.raw());
}

} // namespace rebond::ui::trombinoscope

#include "moc_heldback.cpp"
