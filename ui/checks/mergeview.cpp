// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/mergeview.h"

#include "base/folding.h"
#include "exchange/field.h"
#include "ui/kit/pressable.h"
#include "ui/kit/projector.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rebond::ui::checks {

using domain::Company;
using domain::Member;
using rebond::exchange::FieldDifference;
using rebond::exchange::ListKind;

namespace {

constexpr qsizetype kMostShown = 44; // letters of a value; the tool tip has all

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kMostShown ? line : line.left(kMostShown - 1).trimmed() + u'…';
}

QString titleOf(const Member &member)
{
    return member.reference + QStringLiteral(" · ") + member.displayName();
}

QString titleOf(const Company &company)
{
    return company.reference + QStringLiteral(" · ") + company.name;
}

template<typename R>
constexpr ListKind kKindOf = std::is_same_v<R, Member> ? ListKind::Members : ListKind::Companies;

// A photo, a CV and what is told of a role are no fields of a list: those there are stay.
void takePhoto(Member &stays, const Member &goes)
{
    if (!stays.photo)
        stays.photo = goes.photo;
    if (!stays.cv)
        stays.cv = goes.cv;
    if (stays.roleText.isEmpty())
        stays.roleText = goes.roleText;
}
void takePhoto(Company &, const Company &) {}

} // namespace

MergeView::MergeView(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_body(new QWidget(this)),
      m_merge(new QPushButton(tr("&Make them one"), this)),
      m_leave(new QPushButton(tr("Leave them as they are"), this))
{
    setObjectName(QStringLiteral("mergeView"));
    m_heading->setObjectName(QStringLiteral("mergeHeadingLabel"));
    m_heading->setWordWrap(true);
    kit::setTextStep(m_heading, kit::TextStep::Figure, QFont::Bold);
    auto *sentence =
        new QLabel(tr("Choose which one stays and what it holds. All that was done under either name stays, "
                      "and belongs to the one that stays; “Undo” brings both back."),
                   this);
    sentence->setWordWrap(true);
    kit::setQuiet(sentence);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_body);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addStretch(1);
    m_merge->setObjectName(QStringLiteral("mergeButton"));
    kit::setButtonKind(m_merge, kit::ButtonKind::Primary);
    m_leave->setObjectName(QStringLiteral("leaveMergeButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_merge);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(sentence);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 3);
    kit::setSpace(buttons, {}, 2);
    connect(m_merge, &QPushButton::clicked, this, &MergeView::mergeRequested);
    connect(m_leave, &QPushButton::clicked, this, &MergeView::left);
}

QLabel *MergeView::headingOf(const QString &text)
{
    auto *label = new QLabel(text, m_fields);
    label->setWordWrap(true);
    kit::setQuiet(label);
    return label;
}

QRadioButton *MergeView::makeButton(const QString &text, const QString &accessible, const QString &name)
{
    //: a field that one of two records leaves empty
    auto *button = new QRadioButton(text.isEmpty() ? tr("(empty)") : shortened(text), m_fields);
    button->setObjectName(name);
    button->setProperty("rebondData", true);
    button->setAccessibleName(accessible);
    button->setToolTip(text);
    return button;
}

// While others look on: which of the two it is can still be chosen, what it says cannot be read.
void MergeView::hideFromTheRoom(QRadioButton *button, const QString &spoken)
{
    const auto hide = [button, text = button->text(), whole = button->toolTip(), all = button->accessibleName(),
                       spoken](bool isOn) {
        //: stands for what a field holds, while others look at the screen
        button->setText(isOn ? tr("(hidden)") : text);
        button->setToolTip(isOn ? QString() : whole);
        button->setAccessibleName(isOn ? spoken : all);
    };
    kit::followProjector(button, hide);
}

void MergeView::begin(const TwoOfAKind &two)
{
    m_two = two;
    m_choices.clear();
    delete m_fields;
    m_fields = new QWidget(m_body);
    m_grid = new QGridLayout(m_fields);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    kit::followLook(m_fields, [grid = m_grid] {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(kit::unit(5));
        grid->setVerticalSpacing(kit::unit(2));
    });
    std::visit(
        [this]<typename R>(const Two<R> &both) {
            m_heading->setText(std::is_same_v<R, Member> ? tr("Two members, or one?") : tr("Two companies, or one?"));
            addChoice(tr("Which one stays"), {-1, titleOf(both.first), titleOf(both.second)}, QStringLiteral("stays"));
            m_stays = m_choices.takeFirst().buttons;
            const auto &fields = rebond::exchange::fieldsOf(kKindOf<R>);
            const QList<FieldDifference> differing = rebond::exchange::differences(both.first, both.second);
            for (const FieldDifference &each : differing)
                addChoice(fields.at(each.field).label(), each, fields.at(each.field).key);
        },
        two);
    auto *body = qobject_cast<QVBoxLayout *>(m_body->layout());
    body->insertWidget(0, m_fields);
    connect(m_stays, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            follow(id == 0);
    });
    follow(true);
    setBusy(false);
    // the choices are younger than the buttons below them
    const QButtonGroup *last = m_choices.isEmpty() ? m_stays : m_choices.constLast().buttons;
    setTabOrder(last->button(1), m_merge);
    setTabOrder(m_merge, m_leave);
}

void MergeView::addChoice(const QString &label, const FieldDifference &difference, const QString &name)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(headingOf(label), row, 0);
    auto *group = new QButtonGroup(m_fields);
    const QStringList texts{difference.first, difference.second};
    for (int i = 0; i < 2; ++i) {
        //: for screen readers: %1 is the name of a field, %2 what stands in it
        const QString spoken = tr("%1: %2").arg(label, texts.at(i).isEmpty() ? tr("(empty)") : texts.at(i));
        QRadioButton *button = makeButton(texts.at(i), spoken, QStringLiteral("%1Choice%2").arg(name).arg(i + 1));
        if (kit::isPrivateField(name))
            hideFromTheRoom(button, tr("%1: %2").arg(label, QString::number(i + 1)));
        group->addButton(button, i);
        m_grid->addWidget(button, row, i + 1);
    }
    group->button(0)->setChecked(true);
    m_choices.append({difference.field, group});
}

namespace {

// Where it lives or is: code and town go together.
bool isPlace(const QString &key)
{
    return key == u"postal_code" || key == u"city";
}

template<typename R>
bool areElsewhere(const R &one, const R &other)
{
    const auto differ = [](const QString &a, const QString &b) {
        return !a.isEmpty() && !b.isEmpty() && fold(a) != fold(b);
    };
    return differ(one.city, other.city) || differ(one.postalCode, other.postalCode);
}

} // namespace

// Its own fields, but for those it leaves empty, and for what must not be lost: a stop that the other says, which nobody took
// back, and the earlier day of entry, before which there would be acts.
void MergeView::follow(bool firstStays)
{
    std::visit(
        [&]<typename R>(const Two<R> &both) {
            const QList<FieldDifference> differing = rebond::exchange::differences(both.first, both.second);
            for (qsizetype i = 0; i < differing.size(); ++i) {
                bool takesFirst = firstStays ? !differing.at(i).first.isEmpty() : differing.at(i).second.isEmpty();
                const QString key = rebond::exchange::fieldsOf(kKindOf<R>).at(differing.at(i).field).key;
                if (isPlace(key) && areElsewhere(both.first, both.second))
                    takesFirst = firstStays;
                if constexpr (std::is_same_v<R, Company>) {
                    if (key == u"do_not_contact")
                        takesFirst = both.first.doNotContact;
                } else if (key == u"joined_on") {
                    takesFirst = both.first.joinedOn <= both.second.joinedOn;
                }
                m_choices.at(i).buttons->button(takesFirst ? 0 : 1)->setChecked(true);
            }
        },
        m_two);
}

TwoOfAKind MergeView::chosen() const
{
    const bool firstStays = m_stays->checkedId() == 0;
    return std::visit(
        [&]<typename R>(const Two<R> &both) -> TwoOfAKind {
            Two<R> wanted = firstStays ? both : Two<R>{both.second, both.first};
            for (const Choice &choice : m_choices)
                rebond::exchange::takeField(choice.field, choice.buttons->checkedId() == 0 ? both.first : both.second,
                                            wanted.first);
            takePhoto(wanted.first, wanted.second);
            return wanted;
        },
        m_two);
}

void MergeView::setBusy(bool isBusy)
{
    m_body->setEnabled(!isBusy);
    kit::setPressable(*m_merge, !isBusy);
}

QWidget *MergeView::firstStop() const
{
    return m_stays->checkedButton();
}

void MergeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::checks

#include "moc_mergeview.cpp"
