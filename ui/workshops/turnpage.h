// SPDX-License-Identifier: GPL-3.0-or-later
// One member's turn in the round, in large letters: what was agreed, what was done since, what is next. Whatever it shows unasked
// is covered for the room (ui/kit/covered.h, roundanswer.h), whether the projector's switch is on or not: it is made for the wall.
#pragma once

#include "desk/round.h"
#include "operations/workshops.h"

#include <QWidget>

class QLabel;

namespace rebond {
class Formats;
}

namespace rebond::ui::kit {
class GrowingEdit;
}

namespace rebond::ui::workshops {

class RoundAnswer;

class TurnPage final : public QWidget
{
    Q_OBJECT
public:
    // `whyOnlyRead`: empty where notes may be written.
    TurnPage(const Formats &formats, const QString &whyOnlyRead, QWidget *parent = nullptr);

    // `since`: the day after which things are counted, told as it is told today. `passed`: who was passed over before, in words;
    // `kept`: what could not be written before.
    struct Days
    {
        QDate since;
        QDate today;
    };
    void show(const desk::Turn &turn, Days days, const QString &passed, const operations::RoundNote &kept);
    using QWidget::show;
    // What was typed since then; nothing given where nothing was.
    [[nodiscard]] operations::RoundNote typed() const;
    void settle();                                        // what stands there is kept now
    void begin();                                         // the keyboard where the turn begins
    void goOn();                                          // the keyboard where something is typed and not kept
    void setStep(int step);                               // of the letters
    [[nodiscard]] static int linesNeeded() { return 17; } // of the letters of that step

Q_SIGNALS:
    void finished(); // Enter in the last field

private:
    QLabel *addLabel(const char *objectName);

    const Formats &m_formats;
    QLabel *m_passed;
    QLabel *m_name;
    QLabel *m_buddy;
    QLabel *m_agreedOn;
    QLabel *m_agreed;
    QLabel *m_since;
    QLabel *m_doneName;
    kit::GrowingEdit *m_done;
    RoundAnswer *m_doneAnswer;
    QLabel *m_nextName;
    kit::GrowingEdit *m_next;
    RoundAnswer *m_nextAnswer;
};

} // namespace rebond::ui::workshops
