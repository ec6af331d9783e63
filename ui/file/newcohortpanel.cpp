// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/newcohortpanel.h"

#include "base/dates.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::file {

NewCohortPanel::NewCohortPanel(const Formats &formats, QWidget *parent)
    : QWidget(parent),
      m_problem(new QLabel(this)),
      m_create(new QPushButton(tr("Begin this cohor&t"), this))
{
    setObjectName(QStringLiteral("newCohortPanel"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_name = addField(form, tr("&Name of the cohort"), "newCohortNameEdit");
    m_territory = addField(form, tr("Te&rritory (optional)"), "newCohortTerritoryEdit");
    m_starts = addField(form, tr("F&irst day (optional)"), "newCohortStartsEdit");
    m_ends = addField(form, tr("&Last day (optional)"), "newCohortEndsEdit");
    m_goal = addField(form, tr("G&oal (optional)"), "newCohortGoalEdit");
    for (QLineEdit *day : {m_starts, m_ends})
        day->setPlaceholderText(formats.shortDate(QDate(2026, 1, 31)));
    m_problem->setObjectName(QStringLiteral("newCohortProblemLabel"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    kit::followLook(m_problem, [this] {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::WindowText, kit::coloursOf(palette).bad);
        m_problem->setPalette(palette);
    });
    m_create->setObjectName(QStringLiteral("beginCohortButton"));
    kit::setButtonKind(m_create, kit::ButtonKind::Primary);
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
    column->addWidget(m_problem);
    column->addLayout(buttons);
    kit::setSpace(buttons, {}, 3);
    kit::setSpace(form, {}, 1.5);
    kit::setSpace(column, {0, 2, 0, 2}, 2);
    begin();
}

QLineEdit *NewCohortPanel::addField(QFormLayout *form, const QString &label, const char *objectName)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    kit::followLook(edit, [edit] { edit->setMaximumWidth(kit::unit(110)); });
    connect(edit, &QLineEdit::returnPressed, this, &NewCohortPanel::submit);
    form->addRow(kit::makeLabelFor(edit, label, this), edit);
    return edit;
}

void NewCohortPanel::begin()
{
    for (QLineEdit *edit : {m_name, m_territory, m_starts, m_ends, m_goal})
        edit->clear();
    m_problem->hide();
    m_name->setFocus(Qt::OtherFocusReason);
}

QVariantMap NewCohortPanel::typed() const
{
    QVariantMap typed;
    for (const QLineEdit *edit : {m_name, m_territory, m_starts, m_ends, m_goal}) {
        if (!edit->text().isEmpty())
            typed.insert(edit->objectName(), edit->text());
    }
    return typed;
}

void NewCohortPanel::retype(const QVariantMap &typed)
{
    for (QLineEdit *edit : {m_name, m_territory, m_starts, m_ends, m_goal})
        edit->setText(typed.value(edit->objectName()).toString());
}

void NewCohortPanel::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_name->setAccessibleDescription(sentence);
    m_name->setFocus(Qt::OtherFocusReason);
}

void NewCohortPanel::setBusy(bool isBusy)
{
    m_create->setEnabled(!isBusy);
}

std::optional<QDate> NewCohortPanel::dateIn(QLineEdit *field)
{
    if (field->text().trimmed().isEmpty())
        return {};
    const auto date = parseDate(field->text());
    if (date)
        return *date;
    if (!m_firstWrong) {
        m_firstWrong = field;
        m_problem->setText(date.error().sentence);
    }
    return {};
}

// Whether the name is free and the days fit each other, the operation says.
void NewCohortPanel::submit()
{
    m_firstWrong = nullptr;
    m_problem->hide();
    operations::NewCohort cohort{.name = m_name->text(),
                                 .territory = m_territory->text(),
                                 .startsOn = dateIn(m_starts),
                                 .endsOn = dateIn(m_ends),
                                 .goal = {}};
    if (const QString goal = m_goal->text().trimmed(); !goal.isEmpty()) {
        bool isNumber = false;
        cohort.goal = goal.toInt(&isNumber);
        if (!isNumber && !m_firstWrong) {
            m_firstWrong = m_goal;
            m_problem->setText(tr("Give the goal as a whole number of people, such as 30."));
        }
    }
    if (!m_firstWrong)
        return Q_EMIT accepted(cohort);
    m_problem->show();
    m_firstWrong->setAccessibleDescription(m_problem->text());
    m_firstWrong->setFocus(Qt::OtherFocusReason);
}

void NewCohortPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::file
