// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/newcohortpanel.h"

#include "base/dates.h"
#include "ui/kit/labels.h"
#include "ui/kit/pressable.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rebond::ui::file {

NewCohortPanel::NewCohortPanel(const Formats &formats, QWidget *parent)
    : QWidget(parent),
      m_formats(formats),
      m_create(new QPushButton(this))
{
    setObjectName(QStringLiteral("newCohortPanel"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_name = addField(form, tr("&Name of the cohort"), "newCohortNameEdit");
    m_territory = addField(form, tr("Territor&y (optional)"), "newCohortTerritoryEdit");
    m_starts = addField(form, tr("F&irst day (optional)"), "newCohortStartsEdit");
    m_ends = addField(form, tr("&Last day (optional)"), "newCohortEndsEdit");
    m_goal = addField(form, tr("G&oal (optional)"), "newCohortGoalEdit");
    for (QLineEdit *day : {m_starts, m_ends})
        day->setPlaceholderText(tr("dd/mm/yyyy"));
    m_create->setObjectName(QStringLiteral("beginCohortButton"));
    kit::setButtonKind(m_create, kit::ButtonKind::Primary);
    kit::setSaves(m_create);
    connect(m_create, &QPushButton::clicked, this, &NewCohortPanel::submit);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelNewCohortButton"));
    connect(cancel, &QPushButton::clicked, this, &NewCohortPanel::cancelled);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_create);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addLayout(buttons);
    kit::setSpace(buttons, {}, 3);
    kit::setSpace(form, {}, 1.5);
    kit::setSpace(column, {0, 2, 0, 2}, 2);
    clear();
}

QLineEdit *NewCohortPanel::addField(QFormLayout *form, const QString &label, const char *objectName)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    kit::followLook(edit, [edit] { edit->setMaximumWidth(kit::unit(110)); });
    connect(edit, &QLineEdit::returnPressed, this, &NewCohortPanel::submit);
    auto *problem = new kit::ProblemLabel(edit->objectName() + QLatin1String("Problem"), this);
    m_problems.append({edit, problem});
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->addWidget(edit);
    column->addWidget(problem);
    kit::setSpace(column, {}, 0.5);
    form->addRow(kit::makeLabelFor(edit, label, this), place);
    return edit;
}

void NewCohortPanel::endProblems()
{
    for (const Field &field : std::as_const(m_problems))
        field.problem->end();
}

void NewCohortPanel::begin()
{
    begin({}, tr("Begin this cohor&t"));
}

void NewCohortPanel::begin(const domain::Cohort &cohort)
{
    const auto day = [this](const std::optional<QDate> &date) { return date ? m_formats.shortDate(*date) : QString(); };
    begin({cohort.name, cohort.territory, day(cohort.startsOn), day(cohort.endsOn),
           cohort.goal ? QString::number(*cohort.goal) : QString()},
          tr("Save the &corrections"));
}

void NewCohortPanel::begin(const QStringList &texts, const QString &button)
{
    m_create->setText(button);
    m_before.clear();
    for (QLineEdit *edit : fields()) {
        m_before.append(texts.value(m_before.size()));
        edit->setText(m_before.last());
    }
    endProblems();
    m_name->setFocus(Qt::OtherFocusReason);
    kit::bringIntoView(m_create); // with all that is above it
}

void NewCohortPanel::clear()
{
    m_before.clear();
    for (QLineEdit *edit : fields())
        edit->clear();
    endProblems();
}

QVariantMap NewCohortPanel::typed() const
{
    QVariantMap typed;
    for (qsizetype i = 0; i < fields().size(); ++i) {
        if (const QLineEdit *edit = fields().at(i); edit->text() != m_before.value(i))
            typed.insert(edit->objectName(), edit->text());
    }
    return typed;
}

void NewCohortPanel::retype(const QVariantMap &typed)
{
    for (QLineEdit *edit : fields()) {
        if (typed.contains(edit->objectName()))
            edit->setText(typed.value(edit->objectName()).toString());
    }
}

void NewCohortPanel::complain(const QString &sentence)
{
    complainOf(m_name, sentence);
    (void)showFirstProblem();
}

void NewCohortPanel::complainOf(const QLineEdit *field, const QString &sentence)
{
    for (const Field &each : std::as_const(m_problems)) {
        if (each.edit == field)
            each.problem->tell(sentence, each.edit);
    }
}

bool NewCohortPanel::showFirstProblem()
{
    const auto first = std::find_if(m_problems.cbegin(), m_problems.cend(),
                                    [](const Field &each) { return each.problem->isTold(); });
    if (first == m_problems.cend())
        return false;
    first->edit->setFocus(Qt::OtherFocusReason);
    kit::bringIntoView(first->problem);
    kit::bringIntoView(first->edit);
    return true;
}

void NewCohortPanel::setBusy(bool isBusy)
{
    kit::setPressable(*m_create, !isBusy);
}

std::optional<QDate> NewCohortPanel::dateIn(QLineEdit *field)
{
    if (field->text().trimmed().isEmpty())
        return {};
    const auto date = parseDate(field->text());
    if (date)
        return *date;
    complainOf(field, date.error().sentence);
    return {};
}

// Whether the name is free, the operation says.
void NewCohortPanel::submit()
{
    endProblems();
    operations::NewCohort cohort{.name = m_name->text(),
                                 .territory = m_territory->text(),
                                 .startsOn = dateIn(m_starts),
                                 .endsOn = dateIn(m_ends),
                                 .goal = {}};
    if (cohort.name.trimmed().isEmpty())
        complainOf(m_name, tr("Give the cohort a name."));
    if (cohort.startsOn && cohort.endsOn && *cohort.endsOn < *cohort.startsOn)
        complainOf(m_ends, tr("The last day is before the first one. Mend one of the two."));
    if (const QString goal = m_goal->text().trimmed(); !goal.isEmpty()) {
        bool isNumber = false;
        cohort.goal = goal.toInt(&isNumber);
        if (!isNumber || *cohort.goal < 0)
            complainOf(m_goal, tr("Give the goal as a whole number of people, such as 30."));
    }
    if (!showFirstProblem())
        Q_EMIT accepted(cohort);
}

void NewCohortPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::file

#include "moc_newcohortpanel.cpp"
