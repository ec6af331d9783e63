// SPDX-License-Identifier: GPL-3.0-or-later
// What comes after an interview, written in a line or two: something to be done by a day, or the next round.
#pragma once

#include "base/clock.h"
#include "base/formats.h"
#include "operations/interviews.h"

#include <QStringList>
#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rebond::ui::kit {
class DateEdit;
}

namespace rebond::ui::interviews {

class NextSteps final : public QWidget
{
    Q_OBJECT
public:
    enum class Step { FollowUp, NextRound };

    NextSteps(const Formats &formats, const Clock &clock, QWidget *parent = nullptr);

    void begin(Step step, int round); // what is typed and not saved stays
    [[nodiscard]] QWidget *firstStop() const;
    // What is typed and not saved, to go on with where the interview is shown again; empty: nothing.
    [[nodiscard]] QVariantMap typed() const;
    void retype(const QVariantMap &typed); // after it has begun
    [[nodiscard]] static Step stepOf(const QVariantMap &typed);
    void tell(const QString &sentence);
    void leave();

Q_SIGNALS:
    void followUpWritten(const rebond::operations::FollowUp &wanted);
    void roundPlanned(const rebond::operations::NextRound &wanted);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFollowUp();
    QWidget *makeRound();
    void clear();
    [[nodiscard]] QStringList texts() const;
    void writeFollowUp();
    void planRound();
    void add(QVBoxLayout *column, QWidget *control, QWidget *field, const QString &label);

    const Formats &m_formats;
    const Clock &m_clock;
    Step m_step = Step::FollowUp;
    QStringList m_begun; // texts() as it began
    QLabel *m_told;
    QWidget *m_followUp = nullptr;
    QWidget *m_round = nullptr;
    QLineEdit *m_action = nullptr;
    kit::DateEdit *m_due = nullptr;
    QComboBox *m_channel = nullptr;
    QLabel *m_roundTitle = nullptr;
    kit::DateEdit *m_date = nullptr;
    QLineEdit *m_time = nullptr;
    QComboBox *m_kind = nullptr;
};

} // namespace rebond::ui::interviews
