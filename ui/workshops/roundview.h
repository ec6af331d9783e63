// SPDX-License-Identifier: GPL-3.0-or-later
// The round of the table, on the whole screen, to be read from the back of the room: one member after another by the
// keyboard alone, at the end the week of the group. What is typed is kept when a turn ends, and when the round is left.
#pragma once

#include "operations/workshops.h"
#include "ui/kit/page.h"
#include "ui/workshops/begunnotes.h"
#include "ui/workshops/writequeue.h"

#include "desk/round.h"

#include <QHash>

#include <memory>
#include <utility>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace rebond::ui::workshops {

class TurnPage;
class WeekChart;

class RoundView final : public QWidget
{
    Q_OBJECT
public:
    // `whyOnlyRead`: empty where notes may be written.
    RoundView(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, QString whyOnlyRead,
              QWidget *parent = nullptr);
    ~RoundView() override;

    // Reads the workshop and begins with the first member who is there, or the first for whom something typed is not kept yet;
    // where none of those is asked, it is left again, and it is said. The window is shown by the caller.
    enum class Start { First, Begun };
    void begin(Id<domain::Workshop> workshop, Start start = Start::First);
    [[nodiscard]] bool isAtEnd() const; // the week of the group is shown

    // What is being typed, what could not be written, and what still waits for its member's turn.
    [[nodiscard]] BegunNotes begunNotes() const;
    void takeUp(const BegunNotes &notes); // when that workshop's round is run
    void giveUp();
    void keep(); // what was typed in the turn shown is written

Q_SIGNALS:
    void begun(); // the first turn stands there
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Told
    {
        std::optional<desk::Round> round;
        QList<desk::WeekCount> weeks;
    };
    using Place = std::pair<Id<domain::Workshop>, Id<domain::Member>>;
    void makeFoot();
    void take(const desk::Round &round, const QList<desk::WeekCount> &weeks);
    void beginAtTyped();
    [[nodiscard]] bool isTypedFor(Id<domain::Member> member) const;
    void go(qsizetype place); // among those asked; behind the last: the week
    void tellRefused(const Place &place, const QString &name, const Error &error);
    void leave();
    void fit();
    [[nodiscard]] QString passedBefore(qsizetype place) const;
    [[nodiscard]] QString keysAt(bool isEnd) const;

    std::shared_ptr<storage::Store> m_store;
    kit::Surroundings m_around;
    QString m_whyOnlyRead;
    bool m_mayEdit;
    desk::Round m_round;
    QList<qsizetype> m_asked; // places in the turns of the round
    qsizetype m_at = 0;
    struct Unwritten
    {
        operations::RoundNote note;
        domain::Participation before;
        bool isRefused = false; // else it is being written
    };
    void showTurn();
    QHash<Place, Unwritten> m_unwritten;
    Place m_told;         // whose refusal stands on the screen
    BegunNotes m_waiting; // of an earlier day of the program
    QLabel *m_title;
    QStackedWidget *m_stack;
    TurnPage *m_turn;
    QWidget *m_end;
    QLabel *m_endHeading;
    QLabel *m_endCounts;
    WeekChart *m_weeks;
    QLabel *m_failure; // the window's message bar lies under this one
    QLabel *m_place;
    QLabel *m_keys;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_leave;
    WriteQueue *m_writes;
};

} // namespace rebond::ui::workshops
