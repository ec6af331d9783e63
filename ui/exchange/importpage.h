// SPDX-License-Identifier: GPL-3.0-or-later
// A list comes in: choose the file, mend which column is which field, see what would happen, then let it happen. The
// preview is the import itself, rolled back, so it cannot promise something else.
#pragma once

#include "exchange/import.h"
#include "ui/exchange/planmodel.h"
#include "ui/kit/drafting.h"
#include "ui/kit/page.h"
#include "ui/models/outputdesk.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTemporaryDir;

namespace rebond::ui::kit {
class Card;
class FittedTable;
class Task;
} // namespace rebond::ui::kit

namespace rebond::ui::exchange {

class MatchingTable;

class ImportPage final : public kit::Page, public kit::Drafting, public models::GoesOut
{
    Q_OBJECT
public:
    ImportPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
               QWidget *parent = nullptr);
    ~ImportPage() override;

    [[nodiscard]] QWidget *firstStop() override;
    void refresh() override; // a preview of data that have changed meanwhile is made anew
    void startWork() override { chooseFile({}); }
    // The file chosen, its matching as mended, and by which bytes it is known again; of rows that were pasted, themselves, up
    // to 4 MiB.
    [[nodiscard]] QVariantMap draft() const override;
    // It is read when the page is seen: until then nothing of it keeps the file of the cohort busy. Where the list is gone or
    // another by then, that is said there, and the matching waits for a list of its headings.
    [[nodiscard]] bool takeUp(const QVariantMap &draft) override;
    void giveUp() override;
    // What it holds is that kind of list; without one it is guessed.
    void chooseFile(std::optional<rebond::exchange::ListKind> kind);
    void take(const QString &path, std::optional<rebond::exchange::ListKind> kind = {});
    // A small list that was pasted (exchange/pasting.h): judged, shown and imported as a file of its own.
    void takePasted(rebond::exchange::ListKind kind, const QByteArray &list);
    // The rows that are shown: of the plan, or those that were left out of what came in.
    [[nodiscard]] bool canGoOut() const override;
    void print() override;
    void exportShown() override;

Q_SIGNALS:
    void imported();   // something came in
    void pastedLeft(); // rows that were pasted came in, or were given up: before anything is said of it
    void dashboardRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    static constexpr char kRemembered[] = "importMatching"; // among the settings
    static constexpr int kRowsTold = 2000;                  // of the plan; refused rows and remarks come besides
    struct FileState
    {
        qint64 bytes = -1;
        QString digest; // SHA-256; empty where it could not be read
    };
    [[nodiscard]] static FileState stateOf(const QString &path, TaskContext &task);
    struct Guess // what reading the beginning brings
    {
        rebond::exchange::ListKind kind = rebond::exchange::ListKind::Members;
        rebond::exchange::ListPreview preview;
        FileState state;
    };
    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] QWidget *makeWork();
    [[nodiscard]] QWidget *makeFoot(QWidget *parent);
    [[nodiscard]] kit::Card *makeSourceCard();
    [[nodiscard]] kit::Card *makeMatchingCard();
    [[nodiscard]] kit::Card *makePlanCard();
    [[nodiscard]] kit::FittedTable *makeRows(QWidget *parent, const char *objectName);
    [[nodiscard]] QWidget *makeLeftOut();

    [[nodiscard]] bool keepPasted(const QByteArray &list); // at the path from then on
    void goOn();                                           // with what was taken up
    [[nodiscard]] bool isResumedLost(const Result<Guess> &read);
    void loseResumed(const QVariantMap &draft);
    void rememberColumns(const QVariantMap &draft);
    [[nodiscard]] QString takeResumedMatching();
    void forgetResumed();
    void read(std::optional<rebond::exchange::ListKind> kind);
    void showPreview(const Guess &guess);
    void mended();
    void showProblems();
    void plan(); // the dry run
    void showPlan(const rebond::exchange::ImportReport &report);
    void showCounts(const rebond::exchange::ImportReport &report);
    void import();
    void told(const rebond::exchange::ImportReport &report);
    void showLeftOut(rebond::exchange::ImportReport report, const QString &name, bool werePasted);
    void leaveLeftOut();
    [[nodiscard]] QString shownName() const; // of the list, as people call it
    void connectOutput();
    [[nodiscard]] rebond::reports::PrintedList printedList() const;
    [[nodiscard]] models::ShownTable shownRows() const;
    [[nodiscard]] bool isCutShort() const;
    void leavePages();
    void startOver();
    void tellPastedLeft(bool werePasted);
    void setBusy(bool busy);
    void filterPlan();
    [[nodiscard]] rebond::exchange::ImportOptions options(bool dryRun) const;
    [[nodiscard]] bool isMatchingSound() const;

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    QString m_path;
    QByteArray m_pasted;                           // the list at the path, where it was pasted
    std::unique_ptr<QTemporaryDir> m_pastedFolder; // where it lies as long as it is looked at
    QString m_sheet;
    QVariantMap m_resumed;                                // waits for the headings it belongs to
    bool m_isResumedUnread = false;                       // and for being seen
    QString m_lost;                                       // the list that was to be gone on with, and is gone
    FileState m_state;                                    // of the list that is shown
    std::optional<rebond::exchange::ImportReport> m_plan; // of the matching shown
    QPointer<kit::Task> m_running;
    QPointer<QWidget> m_waiting; // has the keyboard again once nothing runs
    int m_round = 0;             // answers of earlier rounds are of no interest
    bool m_isStale = false;      // data changed since the plan was made
    bool m_isImporting = false;  // the commit heard of is our own: its result is on the way
    // What came in last, as long as the rows that were left out of it are shown.
    std::optional<rebond::exchange::ImportReport> m_leftOut;
    QString m_leftOutName;
    bool m_werePasted = false;

    QStackedWidget *m_stack;
    QPushButton *m_choose = nullptr;
    QLabel *m_file = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_sheetLabel = nullptr;
    QComboBox *m_sheets = nullptr;
    MatchingTable *m_matching = nullptr;
    QLabel *m_problems = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_unknown = nullptr;
    QComboBox *m_filter = nullptr;
    PlanModel *m_model;
    kit::FittedTable *m_rows = nullptr;
    QScrollArea *m_scroll = nullptr;
    QCheckBox *m_skip = nullptr;
    QPushButton *m_go = nullptr;
    QLabel *m_leftOutCount = nullptr;
    kit::FittedTable *m_leftOutRows = nullptr;
    models::OutputDesk *m_output;
    QPointer<paper::PrintView> m_pages; // in the place of the rows, once they were laid out
};

} // namespace rebond::ui::exchange
