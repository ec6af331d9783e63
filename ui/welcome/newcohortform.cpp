// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/newcohortform.h"

#include "base/dates.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/theme.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::welcome {

namespace {
constexpr int kGoalAtMost = 100000;
}

NewCohortForm::NewCohortForm(const Formats &formats, QWidget *parent) : QWidget(parent)
{
    auto *title = new QLabel(tr("A new cohort"), this);
    kit::setTextStep(title, kit::TextStep::Figure, QFont::Bold);
    auto *sentence =
        new QLabel(tr("Its file holds everything, photos and CVs included. You choose next where it is kept."), this);
    sentence->setWordWrap(true);
    kit::setQuiet(sentence);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows); // labels above: nothing is cut when letters are large
    m_nameField = addField(form, tr("&Name of the cohort"),
                           tr("As it will stand on every page, for instance “60 dans le 06”."),
                           QStringLiteral("cohortNameEdit"));
    m_name = m_nameField.edit;
    m_territory = addField(form, tr("&Territory (optional)"), tr("A département or a region, for instance 06."),
                           QStringLiteral("cohortTerritoryEdit"));
    const QString example = formats.shortDate(QDate(2026, 1, 31));
    //: %1 is an example of a date as it is typed
    const QString dateHelp = tr("Day, month, year, for instance %1.").arg(example);
    m_starts = addField(form, tr("F&irst day (optional)"), dateHelp, QStringLiteral("cohortStartsEdit"));
    m_ends = addField(form, tr("&Last day (optional)"), dateHelp, QStringLiteral("cohortEndsEdit"));
    m_goal = addField(form, tr("&Goal (optional)"), tr("How many people you want to see rebound."),
                      QStringLiteral("cohortGoalEdit"));

    auto *create = new QPushButton(tr("Choose where to keep it…"), this);
    create->setObjectName(QStringLiteral("createCohortButton"));
    create->setDefault(true);
    kit::setButtonKind(create, kit::ButtonKind::Primary);
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(QStringLiteral("cancelCohortButton"));
    m_empty = new QPushButton(tr("Empty the form"), this);
    m_empty->setObjectName(QStringLiteral("emptyCohortButton"));
    m_empty->setEnabled(false);
    kit::setButtonKind(m_empty, kit::ButtonKind::Link);
    auto *buttons = new kit::FlowLayout(nullptr, 3);
    buttons->addWidget(create);
    buttons->addWidget(back);
    buttons->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addLayout(form);
    column->addLayout(buttons);
    column->addStretch(1);
    kit::setSpace(column, {}, 4);
    kit::setSpace(form, {}, 2);

    kit::setSaves(create);
    connect(create, &QPushButton::clicked, this, &NewCohortForm::submit);
    connect(m_empty, &QPushButton::clicked, this, [this] {
        m_name->setFocus(Qt::OtherFocusReason); // the button has no use after it
        retype({});
    });
    connect(this, &NewCohortForm::changed, this, [this] { m_empty->setEnabled(!typed().isEmpty()); });
    connect(back, &QPushButton::clicked, this, &NewCohortForm::cancelled);
}

NewCohortForm::Field NewCohortForm::addField(QFormLayout *form, const QString &label, const QString &help,
                                             const QString &objectName)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleDescription(help);
    auto *hint = new QLabel(help, this);
    hint->setWordWrap(true);
    kit::setQuiet(hint);
    kit::setTextStep(hint, kit::TextStep::Small);
    auto *problem = new kit::ProblemLabel(objectName + QLatin1String("Problem"), this);
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->addWidget(hint);
    column->addWidget(edit);
    column->addWidget(problem);
    kit::setSpace(column, {0, 0, 0, 1}, 1);
    kit::followLook(edit, [edit] { edit->setMaximumWidth(kit::unit(110)); });
    form->addRow(kit::makeLabelFor(edit, label, this), place);
    connect(edit, &QLineEdit::returnPressed, this, &NewCohortForm::submit);
    connect(edit, &QLineEdit::textChanged, this, &NewCohortForm::changed);
    return {edit, problem};
}

void NewCohortForm::submit()
{
    if (const auto cohort = read())
        Q_EMIT accepted(*cohort);
}

QVariantMap NewCohortForm::typed() const
{
    QVariantMap typed;
    const QList<Field> all = fields();
    for (const Field &field : all) {
        if (!field.edit->text().trimmed().isEmpty())
            typed.insert(field.edit->objectName(), field.edit->text());
    }
    return typed;
}

void NewCohortForm::retype(const QVariantMap &typed)
{
    const QList<Field> all = fields();
    for (const Field &field : all) {
        field.edit->setText(typed.value(field.edit->objectName()).toString());
        field.problem->end();
    }
}

void NewCohortForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void NewCohortForm::complain(const Field &field, const QString &problem)
{
    field.problem->tell(problem, field.edit);
    if (!m_firstWrong)
        m_firstWrong = field.edit;
}

std::optional<NewCohort> NewCohortForm::read()
{
    m_firstWrong = nullptr;
    const QList<Field> all = fields();
    for (const Field &field : all)
        field.problem->end();

    NewCohort cohort;
    cohort.name = m_name->text().trimmed();
    cohort.territory = m_territory.edit->text().trimmed();
    if (cohort.name.isEmpty())
        complain(m_nameField, tr("Give the cohort a name."));
    const auto date = [this](const Field &field) -> std::optional<QDate> {
        if (field.edit->text().trimmed().isEmpty())
            return {};
        const auto parsed = parseDate(field.edit->text());
        if (parsed)
            return *parsed;
        complain(field, parsed.error().sentence);
        return {};
    };
    cohort.startsOn = date(m_starts);
    cohort.endsOn = date(m_ends);
    if (cohort.startsOn && cohort.endsOn && *cohort.endsOn < *cohort.startsOn)
        complain(m_ends, tr("The last day is before the first one. Mend one of the two."));
    if (const QString goal = m_goal.edit->text().trimmed(); !goal.isEmpty()) {
        bool isNumber = false;
        const int value = goal.toInt(&isNumber);
        if (isNumber && value > 0 && value <= kGoalAtMost)
            cohort.goal = value;
        else
            complain(m_goal, tr("Give the goal as a whole number of people, such as 30."));
    }
    if (!m_firstWrong)
        return cohort;
    m_firstWrong->setFocus(Qt::OtherFocusReason);
    kit::bringIntoView(m_firstWrong);
    return {};
}

} // namespace rebond::ui::welcome

#include "moc_newcohortform.cpp"
