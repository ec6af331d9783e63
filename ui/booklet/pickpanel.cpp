// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booklet/pickpanel.h"

#include "base/folding.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::booklet {

namespace {

constexpr int kMember = Qt::UserRole;
constexpr int kFolded = Qt::UserRole + 1; // of what the line says

RawId memberOf(const QListWidgetItem *item)
{
    return item->data(kMember).value<RawId>();
}

QString lineOf(const domain::Member &member)
{
    const QString name = member.displayName();
    return kit::joined(
        {name.isEmpty() ? member.reference : name, member.occupations.value(0), member.sectors.value(0)});
}

} // namespace

PickPanel::PickPanel(QWidget *parent)
    : QWidget(parent),
      m_told(new QLabel(this)),
      m_everybody(new QPushButton(tr("Everybody again"), this)),
      m_search(new QLineEdit(this)),
      m_names(new QListWidget(this))
{
    setObjectName(QStringLiteral("bookletPickPanel"));
    m_told->setObjectName(QStringLiteral("pickedLabel"));
    m_told->setWordWrap(true);
    m_everybody->setObjectName(QStringLiteral("everybodyButton"));
    m_everybody->setToolTip(tr("Takes all ticks away: the booklet is of everybody who can stand in it."));
    m_search->setObjectName(QStringLiteral("pickSearchEdit"));
    m_search->setAccessibleName(tr("Search among those who can be chosen"));
    m_search->setPlaceholderText(tr("Name, occupation or sector"));
    m_search->setClearButtonEnabled(true);
    m_names->setObjectName(QStringLiteral("pickList"));
    m_names->setAccessibleName(tr("Who can stand in the booklet"));
    m_names->setToolTip(tr("The space bar ticks the line the keyboard stands on."));
    m_names->setProperty("rebondData", true);
    m_names->setTextElideMode(Qt::ElideRight);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setTabKeyNavigation(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_told);
    column->addWidget(m_everybody, 0, Qt::AlignLeft);
    column->addWidget(m_search);
    column->addWidget(m_names, 1);
    kit::setSpace(column, {}, 2);
    kit::followLook(this, [this] { m_names->setMinimumHeight(kit::unit(60)); });
    connect(m_everybody, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_search, &QLineEdit::textChanged, this, &PickPanel::filter);
    connect(m_names, &QListWidget::itemChanged, this, &PickPanel::take);
    tell();
}

// Who was chosen and cannot stand in it stays chosen: they are named among those left out, and nobody takes their place.
void PickPanel::setPeople(const QList<rebond::booklet::Shown> &people)
{
    const QSignalBlocker quiet(m_names);
    bool areSame = m_names->count() == people.size();
    for (int i = 0; areSame && i < m_names->count(); ++i)
        areSame = memberOf(m_names->item(i)) == people[i].member.id.raw()
               && m_names->item(i)->text() == lineOf(people[i].member);
    if (!areSame) {
        m_names->clear();
        for (const rebond::booklet::Shown &shown : people) {
            const RawId id = shown.member.id.raw();
            auto *item = new QListWidgetItem(lineOf(shown.member), m_names);
            item->setData(kMember, QVariant::fromValue(id));
            item->setData(kFolded, fold(item->text()));
            item->setToolTip(item->text());
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(m_chosen.contains(id) ? Qt::Checked : Qt::Unchecked);
        }
        m_names->setCurrentRow(0);
        filter();
    }
    tell();
}

QList<Id<domain::Member>> PickPanel::chosen() const
{
    QList<Id<domain::Member>> members;
    for (const RawId &id : m_chosen)
        members.append(Id<domain::Member>(id));
    std::sort(members.begin(), members.end());
    return members;
}

void PickPanel::choose(const QSet<RawId> &members)
{
    if (members == m_chosen)
        return;
    m_chosen = members;
    {
        const QSignalBlocker quiet(m_names);
        for (int i = 0; i < m_names->count(); ++i)
            m_names->item(i)->setCheckState(m_chosen.contains(memberOf(m_names->item(i))) ? Qt::Checked
                                                                                          : Qt::Unchecked);
    }
    tell();
    Q_EMIT changed();
}

void PickPanel::take(const QListWidgetItem *item)
{
    const bool isTicked = item->checkState() == Qt::Checked;
    if (isTicked == m_chosen.contains(memberOf(item)))
        return;
    if (isTicked)
        m_chosen.insert(memberOf(item));
    else
        m_chosen.remove(memberOf(item));
    tell();
    Q_EMIT changed();
}

// Each word somewhere in the line.
void PickPanel::filter()
{
    const QStringList words = fold(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_names->count(); ++i) {
        const QString line = m_names->item(i)->data(kFolded).toString();
        const bool isMeant = std::all_of(words.cbegin(), words.cend(),
                                         [&line](const QString &word) { return line.contains(word); });
        m_names->item(i)->setHidden(!isMeant);
    }
}

void PickPanel::tell()
{
    const int chosen = static_cast<int>(m_chosen.size());
    m_told->setText(
        chosen == 0 ? tr("Everybody who can stand in it: %n. Tick some to choose only them.", nullptr, m_names->count())
                    : tr("Only those who are ticked: %n.", nullptr, chosen));
    m_everybody->setEnabled(chosen > 0);
}

} // namespace rebond::ui::booklet

#include "moc_pickpanel.cpp"
