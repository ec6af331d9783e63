// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/sessionform.h"

#include "base/dates.h"
#include "base/formats.h"
#include "domain/wording.h"
#include "operations/workshops.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace rebond::ui::workshops {

namespace {
constexpr qreal kMomentUnits = 38; // of a field with a day or a time: as wide as what stands in it
} // namespace

SessionForm::SessionForm(const Formats &formats, QWidget *parent)
    : QWidget(parent),
      m_formats(formats),
      m_heading(new QLabel(this)),
      m_halfDay(new QComboBox(this)),
      m_told(new kit::ProblemLabel(QStringLiteral("workshopToldLabel"), this)),
      m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(QStringLiteral("workshopForm"));
    m_heading->setObjectName(QStringLiteral("workshopFormHeadingLabel"));
    m_heading->setProperty("rebondData", true);
    m_heading->setWordWrap(true);
    kit::setTextStep(m_heading, kit::TextStep::Figure, QFont::Bold);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_title = addField(form, tr("&Title"), "workshopTitleEdit");
    m_date = addField(form, tr("&Day"), "workshopDateEdit");
    QHBoxLayout *times = addTimes(form);
    m_halfDay->setObjectName(QStringLiteral("workshopHalfDayComboBox"));
    for (const auto halfDay : {domain::HalfDay::Matin, domain::HalfDay::ApresMidi})
        m_halfDay->addItem(domain::wordingOf(halfDay));
    new kit::CalmWheel(m_halfDay); // the panel is scrolled by the wheel
    form->addRow(kit::makeLabelFor(m_halfDay, tr("Half-d&ay"), this), m_halfDay);
    kit::followLook(m_halfDay, [this] { m_halfDay->setMaximumWidth(kit::unit(60)); });
    m_place = addField(form, tr("&Place"), "workshopPlaceEdit");
    m_facilitator = addField(form, tr("&Led by"), "workshopFacilitatorEdit");
    kit::followLook(m_date, [this] { m_date->setMaximumWidth(kit::unit(kMomentUnits)); });
    m_save->setObjectName(QStringLiteral("saveWorkshopButton"));
    kit::setButtonKind(m_save, kit::ButtonKind::Primary);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelWorkshopButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addLayout(form);
    column->addWidget(m_told);
    column->addLayout(buttons);
    column->addStretch(1);
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 3);
    kit::setSpace(form, {}, 1.5);
    kit::setSpace(times, {}, 2);
    kit::setSpace(buttons, {}, 2);
    kit::setSaves(m_save);
    connect(m_save, &QPushButton::clicked, this, &SessionForm::saveRequested);
    connect(cancel, &QPushButton::clicked, this, &SessionForm::cancelled);
}

QLineEdit *SessionForm::addField(QFormLayout *form, const QString &label, const char *objectName)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    kit::followLook(edit, [edit] { edit->setMaximumWidth(kit::unit(110)); });
    connect(edit, &QLineEdit::returnPressed, this, &SessionForm::saveRequested);
    form->addRow(kit::makeLabelFor(edit, label, this), edit);
    return edit;
}

// In one line: a line more would be too many in large letters on a small screen.
QHBoxLayout *SessionForm::addTimes(QFormLayout *form)
{
    const auto makeEdit = [this](const char *objectName) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QLatin1String(objectName));
        kit::followLook(edit, [edit] { edit->setMaximumWidth(kit::unit(kMomentUnits)); });
        connect(edit, &QLineEdit::returnPressed, this, &SessionForm::saveRequested);
        return edit;
    };
    m_time = makeEdit("workshopTimeEdit");
    m_end = makeEdit("workshopEndEdit");
    auto *line = new QHBoxLayout;
    line->addWidget(m_time);
    //: between two times: from 9:00 until 12:00
    line->addWidget(kit::makeLabelFor(m_end, tr("&until"), this));
    line->addWidget(m_end);
    line->addStretch(1);
    m_end->setAccessibleName(tr("Until when (optional)"));
    form->addRow(kit::makeLabelFor(m_time, tr("T&ime (optional)"), this), line);
    return line;
}

void SessionForm::begin(const domain::Workshop &workshop)
{
    m_workshop = workshop;
    m_heading->setText(workshop.revision == 0 ? tr("A new workshop") : workshop.title);
    m_title->setText(workshop.title);
    m_date->setText(m_formats.shortDate(workshop.date));
    const auto cellOf = [](const std::optional<QTime> &time) {
        return time ? time->toString(QStringLiteral("H:mm")) : QString();
    };
    m_time->setText(cellOf(workshop.time));
    m_end->setText(cellOf(workshop.endTime));
    m_halfDay->setCurrentIndex(workshop.halfDay == domain::HalfDay::Matin ? 0 : 1);
    m_place->setText(workshop.place);
    m_facilitator->setText(workshop.facilitator);
    m_askedOf = {};
    m_told->end();
    m_before = texts();
    m_title->selectAll();
}

QVariantMap SessionForm::texts() const
{
    QVariantMap map;
    for (const QLineEdit *edit : {m_title, m_date, m_time, m_end, m_place, m_facilitator})
        map.insert(edit->objectName(), edit->text());
    map.insert(m_halfDay->objectName(), m_halfDay->currentIndex());
    return map;
}

QVariantMap SessionForm::changes() const
{
    QVariantMap changed = texts();
    for (auto before = m_before.cbegin(); before != m_before.cend(); ++before) {
        if (changed.value(before.key()) == before.value())
            changed.remove(before.key());
    }
    return changed;
}

void SessionForm::setTexts(const QVariantMap &texts)
{
    for (QLineEdit *edit : {m_title, m_date, m_time, m_end, m_place, m_facilitator})
        edit->setText(texts.value(edit->objectName(), edit->text()).toString());
    m_halfDay->setCurrentIndex(texts.value(m_halfDay->objectName(), m_halfDay->currentIndex()).toInt());
}

std::optional<domain::Workshop> SessionForm::typed()
{
    m_told->end();
    domain::Workshop workshop = m_workshop;
    const auto date = parseDate(m_date->text());
    if (!date) {
        refuse(date.error().sentence, m_date);
        return {};
    }
    // Once: who saves it so again means it.
    if (isFarFromOurTime(*date) && std::exchange(m_askedOf, *date) != *date) {
        //: %1 is a date
        refuse(tr("The day %1 is far from our time: put it right, or save once more to keep it as it is.")
                   .arg(m_formats.date(*date)),
               m_date);
        return {};
    }
    workshop.date = *date;
    workshop.halfDay = m_halfDay->currentIndex() == 0 ? domain::HalfDay::Matin : domain::HalfDay::ApresMidi;
    if (!readTime(m_time, workshop.time) || !readTime(m_end, workshop.endTime))
        return {};
    if (const auto fault = operations::faultOfHours(workshop)) {
        refuse(fault->sentence, fault->isBeginningMissing ? m_time : m_end);
        return {};
    }
    workshop.title = m_title->text();
    workshop.place = m_place->text();
    workshop.facilitator = m_facilitator->text();
    return workshop;
}

bool SessionForm::readTime(QLineEdit *field, std::optional<QTime> &to)
{
    to.reset();
    if (field->text().trimmed().isEmpty())
        return true;
    const auto time = parseTime(field->text());
    if (!time) {
        refuse(time.error().sentence, field);
        return false;
    }
    to = *time;
    return true;
}

void SessionForm::refuse(const QString &sentence, QLineEdit *field)
{
    complain(sentence, field);
    field->setFocus(Qt::OtherFocusReason);
}

void SessionForm::complain(const QString &sentence, QLineEdit *field)
{
    m_told->tell(sentence, field);
}

QWidget *SessionForm::firstStop() const
{
    return m_title;
}

void SessionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->matches(QKeySequence::Save))
        Q_EMIT saveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::workshops

#include "moc_sessionform.cpp"
