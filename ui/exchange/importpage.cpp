// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "backup/backups.h"
#include "base/safefile.h"
#include "ui/exchange/matchingtable.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/fittedtable.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/paper/printview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace rebond::ui::exchange {

using rebond::exchange::importList;
using rebond::exchange::ImportOptions;
using rebond::exchange::ImportReport;
using rebond::exchange::kListKinds;
using rebond::exchange::ListKind;
using rebond::exchange::ListPreview;
using rebond::exchange::Matching;
using rebond::exchange::previewList;

namespace {
constexpr int kSamples = 20;

int missing(const Matching &matching)
{
    const auto problems = matching.problems();
    return static_cast<int>(
        std::count_if(problems.begin(), problems.end(), [](const auto &problem) { return problem.isMissing; }));
}

// Of the seven kinds the one whose headings fit best: nothing required is missing, and most columns are known.
bool isBetter(const Matching &one, const Matching &other)
{
    const auto worth = [](const Matching &matching) { return std::pair(-missing(matching), matching.matched()); };
    return worth(one) > worth(other);
}
} // namespace

void ImportPage::chooseFile(std::optional<ListKind> kind)
{
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Open,
                                   .title = tr("Choose a list"),
                                   .folder = m_around.settings.folder(QStringLiteral("lists")),
                                   .proposedName = {},
                                   .filter = tr("Lists (*.csv *.xlsx *.ods *.txt)") + QLatin1String(";;")
                                           + tr("All files (*)"),
                                   .suffix = {}};
    m_around.files.ask(this, request, [this, kind](const QString &path) {
        m_around.settings.setFolder(QStringLiteral("lists"), QFileInfo(path).absolutePath());
        take(path, kind);
    });
}

void ImportPage::take(const QString &path, std::optional<ListKind> kind)
{
    forgetResumed();
    m_pasted.clear();
    m_path = path;
    m_sheet.clear();
    read(kind);
}

void ImportPage::takePasted(ListKind kind, const QByteArray &list)
{
    forgetResumed();
    m_sheet.clear();
    m_skip->setChecked(false);
    if (keepPasted(list))
        read(kind);
}

bool ImportPage::keepPasted(const QByteArray &list)
{
    m_pasted = list;
    m_pastedFolder = std::make_unique<QTemporaryDir>(); // for this user's eyes only
    m_path = m_pastedFolder->filePath(tr("Pasted rows") + QStringLiteral(".csv")); // as sentences about it name it
    const Done written = writeWhole(m_path, list);
    if (written)
        return true;
    m_around.messages.say(written.error());
    startOver();
    return false;
}

void ImportPage::read(std::optional<ListKind> wanted)
{
    leavePages();
    m_leftOut.reset();
    if (m_resumed.isEmpty()) // else what is told of drafts stands there, and of other pages, too
        m_around.messages.clear();
    m_plan.reset();
    const auto guess = [path = m_path, sheet = m_sheet, wanted](TaskContext &context) -> Result<Guess> {
        std::optional<Guess> best;
        const FileState state = stateOf(path, context); // before it is read: a change while it is, is noticed later
        for (const ListKind kind : kListKinds) {
            if (wanted && kind != *wanted)
                continue;
            auto preview = previewList(path, kind, sheets::ReadOptions{.sheet = sheet, .separator = {}, .encoding = {}},
                                       kSamples, context);
            if (!preview)
                return fail(preview.error());
            if (!best || isBetter(preview->matching, best->preview.matching))
                best = Guess{kind, std::move(*preview), state};
        }
        return *std::move(best);
    };
    setBusy(true);
    m_running = kit::startTask<Guess>(this, tr("Reading the headings"), guess,
                                      [this, round = ++m_round](Result<Guess> result) {
                                          if (round != m_round)
                                              return;
                                          setBusy(false);
                                          if (isResumedLost(result))
                                              return;
                                          if (!result) {
                                              m_around.messages.say(result.error());
                                              return startOver();
                                          }
                                          showPreview(*result);
                                      });
    m_around.tasks.follow(m_running);
}

void ImportPage::showPreview(const Guess &guess)
{
    ListPreview preview = guess.preview;
    // As the user mended it for the last file of these headings.
    const QByteArray saved = m_around.settings.remembered(QLatin1String(kRemembered), preview.matching.key());
    const QString resumed = takeResumedMatching();
    m_state = guess.state;
    if (!resumed.isEmpty() || !saved.isEmpty())
        preview.matching = preview.matching.restored(resumed.isEmpty() ? QString::fromUtf8(saved) : resumed);
    {
        const QSignalBlocker quietKind(m_kind);
        const QSignalBlocker quietSheets(m_sheets);
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(guess.kind)));
        m_sheets->clear();
        m_sheets->addItems(preview.origin.sheets);
        m_sheets->setCurrentText(preview.origin.sheet);
    }
    const bool hasChoice = preview.origin.sheets.size() > 1;
    m_sheets->setVisible(hasChoice);
    m_sheetLabel->setVisible(hasChoice);
    m_file->setText(shownName());
    m_file->setToolTip(m_pasted.isEmpty() ? QDir::toNativeSeparators(m_path) : QString());
    m_matching->setPreview(preview);
    m_stack->setCurrentIndex(1);
    m_scroll->verticalScrollBar()->setValue(0); // where the last list was left off is nothing to this one
    m_matching->setFocus(Qt::OtherFocusReason);
    showProblems();
    plan();
}

void ImportPage::mended()
{
    showProblems();
    plan();
}

bool ImportPage::isMatchingSound() const
{
    return m_matching->matching().problems().isEmpty();
}

void ImportPage::showProblems()
{
    QStringList sentences;
    const auto problems = m_matching->matching().problems();
    for (const auto &problem : problems)
        sentences.append(problem.sentence);
    m_problems->setText(sentences.join(u'\n'));
    m_problems->setVisible(!sentences.isEmpty());
}

ImportOptions ImportPage::options(bool dryRun) const
{
    ImportOptions options;
    options.kind = m_matching->matching().kind();
    options.cohort = m_workspace->cohort().id;
    options.dryRun = dryRun;
    options.skipRefused = m_skip->isChecked();
    options.reading.sheet = m_sheet;
    options.matching = m_matching->matching();
    options.verdicts = dryRun ? kRowsTold : 0;
    options.tellsOfDoubles = true;
    return options;
}

void ImportPage::plan()
{
    m_plan.reset();
    m_isStale = false;
    m_model->setReport({});
    m_counts->clear();
    m_unknown->clear();
    if (m_running)
        m_running->cancel();
    if (!isMatchingSound()) {
        ++m_round;
        setBusy(false);
        m_counts->setText(tr("Match the required columns first; then you see here what would come in."));
        return;
    }
    setBusy(true);
    m_counts->setText(tr("Looking at every row…"));
    m_running = kit::startTask<ImportReport>(
        this, tr("Looking at what would come in"),
        [workspace = m_workspace, path = m_path, options = options(true)](TaskContext &context) {
            return importList(workspace->store(), path, options, context);
        },
        [this, round = ++m_round](Result<ImportReport> report) {
            if (round != m_round)
                return;
            setBusy(false);
            m_counts->clear();
            if (report)
                showPlan(*report);
            else
                m_around.messages.say(report.error());
        });
    m_around.tasks.follow(m_running);
}

void ImportPage::showPlan(const ImportReport &report)
{
    m_plan = report;
    m_model->setReport(report);
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->setCurrentIndex(
            report.refusedRows > 0 ? m_filter->findData(static_cast<int>(PlanModel::Verdict::Refused)) : 0);
    }
    filterPlan();
    showCounts(report);
    m_skip->setVisible(report.refusedRows > 0 || m_skip->isChecked());
    setBusy(false);
}

void ImportPage::showCounts(const ImportReport &report)
{
    QStringList counts;
    const auto add = [&counts](qint64 count, const QString &text) {
        if (count > 0)
            counts.append(text);
    };
    const auto asInt = [](qint64 count) { return static_cast<int>(std::min<qint64>(count, INT_MAX)); };
    add(report.created, tr("%n created", "records an import makes", asInt(report.created)));
    add(report.updated, tr("%n updated", "records an import changes", asInt(report.updated)));
    add(report.unchanged, tr("%n unchanged", "records an import leaves as they are", asInt(report.unchanged)));
    add(report.repeatedRows, tr("%n repeated", "rows that say the same as an earlier one", asInt(report.repeatedRows)));
    add(report.companiesCreated,
        tr("%n company(ies) created by name", "companies named in a cell", asInt(report.companiesCreated)));
    add(report.refusedRows, tr("%n row(s) refused", "rows an import cannot take", asInt(report.refusedRows)));
    add(report.remarks.size(),
        tr("%n remark(s)", "things to know about rows that are imported", asInt(report.remarks.size())));
    QString text = counts.isEmpty() ? tr("There are no rows below the headings.") : counts.join(QStringLiteral(" · "));
    if (report.refusal && report.refusedRows > 0)
        text += u'\n' + tr("Nothing comes in as long as rows are refused: mend them in your file, or leave them out.");
    else if (report.refusal)
        text += u'\n' + report.refusal->sentence;
    m_counts->setText(text);
    //: %1 is a list of headings
    m_unknown->setText(report.unknownColumns.isEmpty()
                           ? QString()
                           : tr("Left out: %1.").arg(m_around.formats.list(report.unknownColumns)));
    m_unknown->setVisible(!report.unknownColumns.isEmpty());
}

void ImportPage::filterPlan()
{
    const QVariant chosen = m_filter->currentData();
    m_model->show(chosen.isValid() ? std::optional(static_cast<PlanModel::Verdict>(chosen.toInt())) : std::nullopt);
}

void ImportPage::setBusy(bool busy)
{
    // What is switched off hands the keyboard to its neighbour, where the next key would do something else: it waits in the
    // table and comes back.
    for (QWidget *widget : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_sheets),
                            static_cast<QWidget *>(m_skip), static_cast<QWidget *>(m_go)}) {
        if (busy && widget->hasFocus()) {
            m_waiting = widget;
            m_rows->setFocus(Qt::OtherFocusReason);
        }
    }
    // What a closed cohort refuses has no plan.
    const bool comesIn = !m_workspace->isFileReadOnly() && m_plan && !m_plan->refusal
                      && m_plan->created + m_plan->updated > 0;
    m_go->setEnabled(!busy && comesIn);
    const qint64 count = m_plan ? m_plan->created + m_plan->updated : 0;
    m_go->setText(comesIn ? tr("Import %n record(s)", "button", static_cast<int>(std::min<qint64>(count, INT_MAX)))
                          : tr("Import"));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_sheets), static_cast<QWidget *>(m_skip)})
        widget->setEnabled(!busy);
    if (!busy && m_waiting && m_waiting->isEnabled() && m_rows->hasFocus())
        m_waiting->setFocus(Qt::OtherFocusReason);
    if (!busy)
        m_waiting.clear();
}

void ImportPage::import()
{
    setBusy(true);
    m_isImporting = true;
    const auto unkept = std::make_shared<std::optional<Error>>();
    m_running = kit::startTask<ImportReport>(
        this, tr("Importing"),
        [workspace = m_workspace, path = m_path, options = options(false), unkept](TaskContext &context) {
            // What the file was before is kept where it can be; where it cannot, the import goes on and this is said.
            if (const Done kept = workspace->backUpBefore(rebond::backup::Why::Import); !kept)
                *unkept = kept.error();
            return importList(workspace->store(), path, options, context);
        },
        [this, round = ++m_round, unkept](Result<ImportReport> report) {
            m_isImporting = false;
            if (round != m_round)
                return;
            setBusy(false);
            if (report && !report->refusal) {
                told(*report);
                if (*unkept)
                    m_around.messages.say(kit::MessageBar::Severity::Warning,
                                          m_around.messages.sentence() + u' ' + (*unkept)->sentence, (*unkept)->detail);
                return;
            }
            if (report)
                showPlan(*report); // the file changed since the preview
            else
                m_around.messages.say(report.error());
            refresh(); // of what somebody else wrote meanwhile
        });
    m_around.tasks.follow(m_running);
}

void ImportPage::told(const ImportReport &report)
{
    // Only a matching that worked is worth remembering.
    const Matching &matching = m_matching->matching();
    m_around.settings.remember(QLatin1String(kRemembered), matching.key(), matching.save().toUtf8());
    const QString kind = titleOf(report.kind);
    QString sentence;
    if (report.refusedRows > 0) {
        //: %1 is a kind of list ("Members"), %2, %3 and %4 are numbers
        sentence = tr("%1: %2 created, %3 updated; %4 rows were left out.")
                       .arg(kind, m_around.formats.number(report.created), m_around.formats.number(report.updated),
                            m_around.formats.number(report.refusedRows));
    } else {
        //: %1 is a kind of list ("Members"), %2 and %3 are numbers
        sentence = tr("%1: %2 created, %3 updated.")
                       .arg(kind, m_around.formats.number(report.created), m_around.formats.number(report.updated));
    }
    const bool werePasted = !m_pasted.isEmpty();
    const QString name = shownName();
    ImportReport leftOut = report;
    leftOut.rows = m_plan ? m_plan->rows : report.rows; // which say whom a row is about
    startOver();
    if (report.refusedRows > 0)
        showLeftOut(std::move(leftOut), name, werePasted);
    else
        tellPastedLeft(werePasted);
    m_around.messages.say(report.refusedRows > 0 ? kit::MessageBar::Severity::Warning : kit::MessageBar::Severity::Good,
                          sentence);
    m_around.messages.offer(tr("See how things stand"), QStringLiteral("seeDashboardButton"),
                            kit::MessageBar::AfterPress::Close, this, [this] { Q_EMIT dashboardRequested(); });
    Q_EMIT imported();
}

void ImportPage::startOver()
{
    if (m_running)
        m_running->cancel();
    ++m_round;
    leavePages();
    m_plan.reset();
    m_leftOut.reset();
    m_path.clear();
    m_pasted.clear();
    m_pastedFolder.reset();
    m_state = {};
    forgetResumed();
    m_skip->setChecked(false);
    m_model->setReport({});
    m_stack->setCurrentIndex(0);
    m_choose->setFocus(Qt::OtherFocusReason);
}

void ImportPage::giveUp()
{
    const bool werePasted = !m_pasted.isEmpty();
    startOver();
    tellPastedLeft(werePasted);
}

// Who has gone elsewhere meanwhile stays there.
void ImportPage::tellPastedLeft(bool werePasted)
{
    if (werePasted && isVisible())
        Q_EMIT pastedLeft();
}

QWidget *ImportPage::firstStop()
{
    if (m_pages && m_pages->isVisibleTo(this))
        return m_pages->firstStop();
    if (m_leftOut)
        return m_leftOutRows;
    return m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_choose) : m_matching;
}

void ImportPage::refresh()
{
    goOn();
    if (m_isStale && !m_isImporting && !m_path.isEmpty() && m_stack->currentIndex() == 1)
        plan();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    take(urls.first().toLocalFile());
}

} // namespace rebond::ui::exchange

#include "moc_importpage.cpp"
