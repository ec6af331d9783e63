// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/replay.h"

#include "ui/kit/calmwheel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace rebond::ui::dashboard {

Replay::Replay(const Formats &formats, QWidget *parent)
    : QWidget(parent),
      m_formats(formats),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_day(new QLabel(this)),
      m_thenKnown(new QRadioButton(tr("As was &known on that day"), this)),
      m_nowKnown(new QRadioButton(tr("With all that is known today"), this)),
      m_toEnd(new QPushButton(tr("Back to today"), this))
{
    m_slider->setObjectName(QStringLiteral("replaySlider"));
    m_slider->setPageStep(30);                 // a month
    m_slider->setProperty("rebondData", true); // described by its date
    new kit::CalmWheel(m_slider);              // the page is scrolled by the wheel
    //: verb: go back through the days
    QLabel *label = kit::makeLabelFor(m_slider, tr("&Replay"), this);
    kit::setQuiet(label);
    m_day->setObjectName(QStringLiteral("replayDayLabel"));
    m_day->setProperty("rebondData", true);
    m_thenKnown->setObjectName(QStringLiteral("knownThenButton"));
    m_thenKnown->setToolTip(tr("Leaves out what became known after the day: the count as it was given then."));
    m_nowKnown->setObjectName(QStringLiteral("knownNowButton"));
    m_nowKnown->setToolTip(tr("Counts what became known after the day as well, on the day on which it took effect."));
    auto *clocks = new QButtonGroup(this);
    clocks->addButton(m_nowKnown);
    clocks->addButton(m_thenKnown);
    m_nowKnown->setChecked(true);
    m_toEnd->setObjectName(QStringLiteral("toTodayButton"));
    kit::setButtonKind(m_toEnd, kit::ButtonKind::Link);

    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_slider, 1);
    line->addWidget(m_day);
    auto *below = new QWidget(this);
    auto *choices = new kit::FlowLayout(below, 3);
    for (QWidget *choice :
         {static_cast<QWidget *>(m_nowKnown), static_cast<QWidget *>(m_thenKnown), static_cast<QWidget *>(m_toEnd)})
        choices->addWidget(choice);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(below);
    kit::setSpace(column, {}, 1);
    kit::setSpace(line, {}, 3);

    connect(m_slider, &QSlider::valueChanged, this, &Replay::moved);
    connect(m_thenKnown, &QRadioButton::toggled, this, &Replay::asked);
    connect(m_toEnd, &QPushButton::clicked, this, [this] {
        m_slider->setFocus(Qt::OtherFocusReason); // the button goes; the keyboard must not be lost
        m_nowKnown->setChecked(true);             // as the page is when it is opened
        m_slider->setValue(m_slider->maximum());
    });
}

void Replay::setDays(QDate first, QDate last)
{
    const bool wasAtEnd = !m_last.isValid() || m_slider->value() == m_slider->maximum();
    const QDate chosen = m_first.isValid() ? m_first.addDays(m_slider->value()) : last;
    m_first = std::min(first, last);
    m_last = last;
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, static_cast<int>(m_first.daysTo(m_last)));
        m_slider->setValue(static_cast<int>(m_first.daysTo(wasAtEnd ? last : chosen)));
    }
    m_day->setText(m_formats.date(question().asOf));
    m_slider->setAccessibleDescription(m_day->text());
    m_toEnd->setVisible(m_slider->value() != m_slider->maximum());
}

void Replay::choose(QDate day)
{
    m_slider->setValue(static_cast<int>(m_first.daysTo(day)));
}

figures::Question Replay::question() const
{
    const QDate day = m_first.addDays(m_slider->value());
    return {.asOf = day, .knownBy = m_thenKnown->isChecked() ? std::optional(day) : std::nullopt};
}

void Replay::moved()
{
    m_day->setText(m_formats.date(question().asOf));
    // Screen readers say the slider's number of days; the date is what it means.
    m_slider->setAccessibleDescription(m_day->text());
    m_toEnd->setVisible(m_slider->value() != m_slider->maximum());
    Q_EMIT asked();
}

} // namespace rebond::ui::dashboard

#include "moc_replay.cpp"
