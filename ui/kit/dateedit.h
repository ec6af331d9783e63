// SPDX-License-Identifier: GPL-3.0-or-later
// A day, typed as people type it; what is wrong with it is told as soon as the field is left, in a line that is wider than the
// field: whoever lays the form out places it.
#pragma once

#include "base/formats.h"

#include <QDate>
#include <QWidget>

class QLineEdit;

namespace rebond::ui::kit {

class ProblemLabel;

class DateEdit final : public QWidget
{
    Q_OBJECT
public:
    DateEdit(const Formats &formats, const QString &objectName, QWidget *parent = nullptr);

    void setDate(QDate date);                           // without telling
    [[nodiscard]] QDate date() const { return m_date; } // the last valid one
    // Takes what stands in the field, as leaving it does; false where that is no day.
    bool settle();
    // What is written down on that day is asked about once where the day is far from our time: settled so again, it is meant.
    void askOfFarDays() { m_asksOfFarDays = true; }
    [[nodiscard]] QLineEdit *edit() const { return m_edit; } // for its label
    [[nodiscard]] ProblemLabel *problem() const { return m_problem; }

Q_SIGNALS:
    void dateChanged(QDate date); // by the user, to another valid one

protected:
    // Where nothing was typed in it, Ctrl+Z is for the window: what was written down on that day is taken back.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class By { Leaving, Settling };
    void take(By by);
    [[nodiscard]] bool mustAsk(QDate date, By by);

    const Formats &m_formats;
    QDate m_date;
    QLineEdit *m_edit;
    ProblemLabel *m_problem;
    bool m_asksOfFarDays = false;
    QDate m_askedOf;
};

} // namespace rebond::ui::kit
