// SPDX-License-Identifier: GPL-3.0-or-later
// "How many on that day?": a slider over the days of the cohort, and which of the two clocks counts: what was known on that
// day, or all that is known today.
#pragma once

#include "base/formats.h"
#include "figures/figures.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;
class QSlider;

namespace rebond::ui::dashboard {

class Replay final : public QWidget
{
    Q_OBJECT
public:
    explicit Replay(const Formats &formats, QWidget *parent = nullptr);

    // The days it goes over; the chosen day stays where it can, and stays at the end where it was there.
    void setDays(QDate first, QDate last);
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    [[nodiscard]] figures::Question question() const;
    void choose(QDate day);

Q_SIGNALS:
    void asked(); // question() is another one

private:
    void moved();

    const Formats &m_formats;
    QDate m_first;
    QDate m_last;
    QSlider *m_slider;
    QLabel *m_day;
    QRadioButton *m_thenKnown;
    QRadioButton *m_nowKnown;
    QPushButton *m_toEnd;
};

} // namespace rebond::ui::dashboard
