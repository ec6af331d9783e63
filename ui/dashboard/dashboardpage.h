// SPDX-License-Identifier: GPL-3.0-or-later
// The cohort at a glance: k of N, the people, the curve, where the others are, what was done. All of it is one Reading of
// one set of figures, computed behind the window whenever something was committed or another day is asked for. Beside
// it stands what is due today, whatever day the figures are of.
#pragma once

#include "base/id.h"
#include "document/block.h"
#include "figures/activity.h"
#include "figures/lookback.h"
#include "figures/reading.h"
#include "ui/models/outputdesk.h"
#include "workspace/doubtlist.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace rebond::ui::kit {
class BarList;
class Card;
class DrawingView;
class EmptyState;
class OpeningLabel;
class Task;
} // namespace rebond::ui::kit

namespace rebond::ui::dashboard {

class BehindCard;
class OtherNumbers;
class Replay;
class Tiles;
class TodoCard;

class DashboardPage final : public kit::Page, public models::GoesOut
{
    Q_OBJECT
public:
    DashboardPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                  QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *firstStop() override;
    [[nodiscard]] QString version() const override { return m_version; }
    // The rows behind a number, while they are listed; else what is due, as it stands on the page.
    [[nodiscard]] bool canGoOut() const override;
    void print() override;
    void exportShown() override;
    // The figures shown, once there are any.
    [[nodiscard]] const std::optional<figures::Reading> &reading() const { return m_reading; }

Q_SIGNALS:
    void importRequested();
    // The record of a thing to do.
    void memberRequested(rebond::RawId id);
    void companyRequested(rebond::RawId id);
    void actRequested(rebond::RawId id);
    void nextActRequested(rebond::RawId after); // of the lead of that act
    void actForRequested(rebond::RawId member); // an act in that member's name
    void interviewRequested(rebond::RawId id);
    void outcomeRequested(rebond::RawId id);
    void offerRequested(rebond::RawId id);
    void checksRequested(); // to see what is doubtful
    void shown();           // other figures stand on the page
    void doubted();         // other doubts stand on it

private:
    [[nodiscard]] QWidget *makeBoard();
    [[nodiscard]] kit::Card *makeHeadlineCard();
    [[nodiscard]] QWidget *makeTodo(QWidget *board);
    [[nodiscard]] QWidget *makeLate(QWidget *card);
    [[nodiscard]] QWidget *makeBehind(QWidget *board);
    struct Counted // what one computation brings
    {
        figures::Figures figures;
        document::StepCurve curve;          // its steps name who made them
        QHash<RawId, QString> names;        // of those
        figures::LookBack lookBack;         // at the day that is shown
        QList<figures::ActivityWeek> weeks; // acts and interviews of the year up to it
        QString version;                    // of the data they were made of
    };
    void readAll();
    void compute();
    [[nodiscard]] static Counted counted(const domain::CohortFacts &facts, const figures::Question &question,
                                         const Formats &formats);
    // The rows of a number; those of the curve up to a day, those of a week from one day to another.
    void list(const QString &figure, const QString &heading, std::optional<QDate> upTo = {},
              std::optional<QDate> from = {});
    void listFigure(figures::FigureId figure);
    void listPeople(int spot);
    void listStep(int spot);
    void listWeek(int spot);
    void listRow(const QString &key); // of one of the tables
    void orderStops();
    struct Doubted // what one look through the lists brings
    {
        QString version;                          // of the data and the day
        std::optional<workspace::DoubtList> list; // none where the version is the one known
    };
    void lookForDoubts();
    void showDoubts(const workspace::DoubtList &list);
    [[nodiscard]] kit::Card *makeDoubtsCard();
    void connectOutput();
    [[nodiscard]] bool isBoard() const; // else pages to be printed stand there, or nobody is counted
    // The rows behind a number, where they are listed, else what is due.
    [[nodiscard]] rebond::reports::PrintedList shownList(bool isEachSaid) const;
    void writeDue(rebond::reports::PrintedList &list, bool isEachSaid) const;
    void show(const Counted &counted);
    using QWidget::show;
    void showBoard();
    void showHeadline(const figures::Reading &reading);
    void showTable(kit::Card *card, kit::BarList *list, figures::TableId table, bool withTotal);

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    std::optional<figures::Reading> m_reading;
    QString m_version;       // of the data shown
    bool m_isComing = false; // all of it is read when the loop of events comes round
    QPointer<kit::Task> m_running;
    QPointer<kit::Task> m_doubting;
    bool m_doubtsAreStale = false;
    QString m_doubtsOf;     // the version whose doubts are shown
    bool m_isStale = false; // something changed while the last figures were being computed

    models::OutputDesk *m_output;
    QString m_printedTitle;
    QStackedWidget *m_stack = nullptr;
    kit::EmptyState *m_empty = nullptr;
    QScrollArea *m_scroll = nullptr;
    kit::OpeningLabel *m_number = nullptr;
    QLabel *m_rest = nullptr;
    QLabel *m_date = nullptr;
    kit::OpeningLabel *m_inWork = nullptr;
    kit::OpeningLabel *m_upcoming = nullptr;
    QLabel *m_goal = nullptr;
    QLabel *m_warning = nullptr;
    kit::DrawingView *m_people = nullptr;
    kit::DrawingView *m_curve = nullptr;
    Replay *m_replay = nullptr;
    QWidget *m_late = nullptr; // says why the two clocks differ on that day
    QLabel *m_lateWords = nullptr;
    BehindCard *m_behind = nullptr;
    Tiles *m_tiles = nullptr;
    OtherNumbers *m_others = nullptr;
    TodoCard *m_todo = nullptr;
    kit::Card *m_weeksCard = nullptr;
    kit::DrawingView *m_weeks = nullptr;
    QList<QDate> m_mondays; // of the weeks drawn
    kit::Card *m_placesCard = nullptr;
    kit::BarList *m_places = nullptr;
    kit::Card *m_typesCard = nullptr;
    kit::BarList *m_types = nullptr;
    kit::Card *m_doubtsCard = nullptr;
    QLabel *m_doubtsCount = nullptr;
    QPushButton *m_doubtsButton = nullptr;
};

} // namespace rebond::ui::dashboard
