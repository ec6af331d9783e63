// SPDX-License-Identifier: GPL-3.0-or-later
// What the group did week by week: bars of acts, and below each week its numbers. Words and numbers are painted in the
// widget's font; the same text is its name for screen readers.
#pragma once

#include "desk/round.h"

#include <QWidget>

namespace rebond {
class Formats;
}

namespace rebond::ui::workshops {

class WeekChart final : public QWidget
{
    Q_OBJECT
public:
    explicit WeekChart(const Formats &formats, QWidget *parent = nullptr);

    void setWeeks(const QList<desk::WeekCount> &weeks);
    [[nodiscard]] QString text() const; // what is shown, a line a week

    [[nodiscard]] int widthNeeded() const; // in the letters it has now
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QStringList rowNames();
    [[nodiscard]] int namesWidth() const;

    const Formats &m_formats;
    QList<desk::WeekCount> m_weeks;
};

} // namespace rebond::ui::workshops
