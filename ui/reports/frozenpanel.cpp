// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/frozenpanel.h"

#include "operations/cohorts.h"
#include "operations/frozenreports.h"
#include "reports/progressreport.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/secondclick.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"
#include "ui/kit/written.h"
#include "ui/reports/thennowtable.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::reports {

using domain::FrozenReport;
using figures::Audience;
using workspace::FrozenState;

namespace {

const QString kFolder = QStringLiteral("reports");
constexpr int kPatienceMs = 300; // work that is over by then asks for no button

QLabel *makeTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    kit::setTextStep(label, kit::TextStep::Body, QFont::DemiBold);
    return label;
}

QListWidget *makeList(const QString &name, const char *objectName, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(QLatin1String(objectName));
    list->setAccessibleName(name);
    list->setProperty("rebondData", true);
    list->setWordWrap(true);
    list->setResizeMode(QListView::Adjust); // else lines stay broken for the width they were made in
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return list;
}

} // namespace

FrozenPanel::FrozenPanel(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around,
                         OrderNow orderNow, QWidget *parent)
    : QWidget(parent),
      m_workspace(std::move(workspace)),
      m_around(around),
      m_orderNow(std::move(orderNow)),
      m_list(makeList(tr("Frozen reports"), "frozenList", this)),
      m_nothing(new QLabel(this)),
      m_since(new QLabel(this)),
      m_thenNow(new ThenNowTable(this)),
      m_notKept(new QLabel(this)),
      m_changes(makeList(tr("What has changed since"), "revisionList", this)),
      m_patience(new QTimer(this)),
      m_secondClick(new kit::SecondClick(this)),
      m_besideDay(new QCheckBox(tr("Beside another &day"), this)),
      m_day(new kit::DateEdit(around.formats, QStringLiteral("besideDayEdit"), this)),
      m_ofDay(new QLabel(this)),
      m_besideGroups(new QCheckBox(tr("Beside the other &groups of the file"), this))
{
    setObjectName(QStringLiteral("frozenPanel"));
    auto *column = new QVBoxLayout(this);
    addFrozen(column);
    addBeside(column);
    kit::setSpace(column, {}, 2);
    connect(m_list, &QListWidget::currentRowChanged, this, &FrozenPanel::showChosen);
}

// The day may have the keyboard, and is left while the panel goes down.
FrozenPanel::~FrozenPanel()
{
    m_day->disconnect(this);
    m_list->disconnect(this);
}

QPushButton *FrozenPanel::makeButton(const QString &text, const char *objectName, void (FrozenPanel::*press)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    connect(button, &QPushButton::clicked, this, press);
    return button;
}

void FrozenPanel::addFrozen(QVBoxLayout *column)
{
    QPushButton *freeze = makeButton(tr("Free&ze this report…"), "freezeReportButton", &FrozenPanel::freeze);
    freeze->setToolTip(
        tr("Writes the PDF to hand out, and keeps what it says: later you are told what has changed since."));
    freeze->setEnabled(!m_workspace->isFileReadOnly());
    m_takeOff = makeButton(tr("Take off the &list"), "forgetFrozenButton", &FrozenPanel::takeOff);
    m_stop = makeButton(tr("Cancel"), "stopFrozenButton", &FrozenPanel::stop);
    m_stop->setAccessibleName(tr("Cancel the work on the frozen reports"));
    m_stop->setToolTip(tr("Escape does so, too."));
    m_stop->hide();
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] { m_stop->setVisible(m_latest); });
    m_nothing->setObjectName(QStringLiteral("noFrozenLabel"));
    m_notKept->setObjectName(QStringLiteral("figuresNotKeptLabel"));
    m_notKept->setText(tr("Its figures are no longer kept: somebody whom it counted has been erased."));
    m_since->setObjectName(QStringLiteral("sinceLabel"));
    m_since->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_nothing, m_since, m_notKept})
        label->setWordWrap(true);
    kit::setQuiet(m_nothing);
    kit::setQuiet(m_notKept);
    column->addWidget(makeTitle(tr("Frozen reports"), this));
    column->addWidget(freeze);
    column->addWidget(m_stop);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 2);
    column->addWidget(m_since);
    column->addWidget(m_thenNow);
    column->addWidget(m_notKept);
    column->addWidget(m_changes, 2);
    column->addWidget(m_takeOff);
    column->addWidget(makeButton(tr("&Check a PDF…"), "checkPdfButton", &FrozenPanel::check));
    show({});
}

void FrozenPanel::addBeside(QVBoxLayout *column)
{
    m_besideDay->setObjectName(QStringLiteral("besideDayCheckBox"));
    m_besideGroups->setObjectName(QStringLiteral("besideGroupsCheckBox"));
    m_day->edit()->setAccessibleName(tr("The other day"));
    m_day->setDate(m_around.clock.today().addMonths(-3));
    m_day->setEnabled(false);
    if (const auto cohorts = operations::cohortsOf(m_workspace->store())) {
        for (const domain::Cohort &cohort : *cohorts) {
            if (cohort.id != m_workspace->cohort().id)
                m_others.prepend(cohort.id); // the newest first: a page takes a few
        }
    }
    m_ofDay->setObjectName(QStringLiteral("besideRemarkLabel"));
    m_ofDay->setTextFormat(Qt::PlainText);
    m_ofDay->setWordWrap(true);
    m_ofDay->hide();
    m_besideGroups->setVisible(!m_others.isEmpty());
    auto *words = new QLabel(tr("In the report for ourselves only."), this);
    words->setWordWrap(true);
    kit::setQuiet(words);
    column->addWidget(makeTitle(tr("Side by side"), this));
    column->addWidget(words);
    column->addWidget(m_besideDay);
    column->addWidget(m_day);
    column->addWidget(m_day->problem());
    column->addWidget(m_ofDay);
    column->addWidget(m_besideGroups);
    column->addStretch(1);
    connect(m_besideDay, &QCheckBox::toggled, this, [this](bool isWanted) {
        dressBeside();
        if (!isWanted)
            m_day->setDate(m_day->date()); // whatever was wrong with it is over
    });
    connect(m_besideDay, &QCheckBox::toggled, this, &FrozenPanel::besideChanged);
    connect(m_besideGroups, &QCheckBox::toggled, this, &FrozenPanel::besideChanged);
    connect(m_day, &kit::DateEdit::dateChanged, this, &FrozenPanel::besideChanged);
}

void FrozenPanel::setAudience(Audience audience)
{
    m_isForOurselves = audience == Audience::Internal;
    dressBeside();
}

void FrozenPanel::dressBeside()
{
    m_besideDay->setEnabled(m_isForOurselves);
    m_besideGroups->setEnabled(m_isForOurselves);
    m_day->setEnabled(m_isForOurselves && m_besideDay->isChecked());
}

workspace::Beside FrozenPanel::beside() const
{
    workspace::Beside beside;
    if (!m_isForOurselves)
        return beside;
    if (m_besideDay->isChecked())
        beside.day = m_day->date();
    if (m_besideGroups->isChecked())
        beside.cohorts = m_others;
    return beside;
}

bool FrozenPanel::settleDay()
{
    return !m_isForOurselves || !m_besideDay->isChecked() || m_day->settle();
}

void FrozenPanel::goToDay()
{
    m_day->edit()->setFocus(Qt::OtherFocusReason);
}

void FrozenPanel::tellOfDay(const QString &remark)
{
    m_ofDay->setText(remark);
    m_ofDay->setVisible(!remark.isEmpty());
}

void FrozenPanel::readAgain()
{
    if (m_reading) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_reading = kit::startTask<QList<FrozenState>>(
        this, tr("Asking the frozen reports again"),
        [workspace = m_workspace](TaskContext &context) { return workspace::frozenStates(*workspace, context); },
        [this](Result<QList<FrozenState>> states) {
            m_reading = nullptr;
            if (states) {
                m_isRead = true;
                show(*states);
            } else {
                m_around.messages.say(states.error()); // nothing where it was stopped
                showNothing();
            }
            if (m_isStale)
                readAgain();
            else
                Q_EMIT shown();
        });
    follow(m_reading);
    showNothing();
}

// In the strip below the pages, too; here as well, because this is where somebody waits for it.
void FrozenPanel::follow(kit::Task *task)
{
    m_around.tasks.follow(task);
    m_latest = task;
    m_stop->setEnabled(true);
    m_patience->start();
    connect(task, &kit::Task::cancelling, m_stop, [this] { m_stop->setEnabled(false); });
    connect(task, &kit::Task::finished, this, [this, task] {
        if (m_latest != task)
            return;
        m_latest = nullptr;
        m_patience->stop();
        if (m_stop->hasFocus())
            m_list->setFocus(Qt::OtherFocusReason); // a button that goes hands the keyboard to whatever comes next
        m_stop->hide();
    });
}

void FrozenPanel::stop()
{
    if (m_latest)
        m_latest->cancel();
}

void FrozenPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_latest)
        stop();
    else
        QWidget::keyPressEvent(event);
}

void FrozenPanel::showNothing()
{
    if (m_isRead)
        m_nothing->setText(
            tr("No report has been frozen yet. Freeze the one you hand out: when a fact comes late, this page "
               "and the next report say so."));
    else if (m_reading)
        m_nothing->setText(tr("The frozen reports are being read."));
    else
        m_nothing->setText(tr("The frozen reports have not been read. Close this column and open it to read them."));
    m_nothing->setVisible(m_states.isEmpty());
}

// "30 June 2012 · for a funder": the words of the options above the pages.
QString FrozenPanel::titleOf(const FrozenReport &report) const
{
    const QString day = m_around.formats.date(report.asOf);
    switch (figures::audienceOf(report)) {
    case Audience::Funder:
        //: a frozen report: %1 is a date
        return tr("%1 · for a funder").arg(day);
    case Audience::Public:
        //: a frozen report: %1 is a date
        return tr("%1 · for the public").arg(day);
    case Audience::Internal: break;
    }
    //: a frozen report: %1 is a date
    return tr("%1 · for ourselves").arg(day);
}

void FrozenPanel::show(const QList<FrozenState> &states)
{
    const FrozenState *before = chosen();
    const Id<FrozenReport> kept = before ? before->report.id : Id<FrozenReport>();
    m_states = states;
    const QSignalBlocker quiet(m_list);
    // Where the chosen one has gone, its neighbour.
    int row = static_cast<int>(std::min<qsizetype>(std::max(m_list->currentRow(), 0), states.size() - 1));
    m_list->clear();
    for (const FrozenState &state : states) {
        const QString line = state.revision.changes.isEmpty() && state.revision.within.isEmpty()
                               ? titleOf(state.report)
                               //: a frozen report that says something else today; %1 is "30 June 2012 · for a funder"
                               : tr("%1 (revised)").arg(titleOf(state.report));
        m_list->addItem(line);
        if (state.report.id == kept)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    showNothing();
    m_list->setVisible(!states.isEmpty());
    m_takeOff->setVisible(!states.isEmpty());
    m_takeOff->setEnabled(!m_workspace->isFileReadOnly());
    showChosen();
}

const FrozenState *FrozenPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_states.size() ? &m_states.at(row) : nullptr;
}

void FrozenPanel::showChosen()
{
    const FrozenState *state = chosen();
    m_since->setVisible(state);
    m_thenNow->setFigures(state ? state->thenAndNow : QList<figures::ThenNow>(), m_around.formats);
    m_thenNow->setVisible(state && !state->thenAndNow.isEmpty());
    m_notKept->setVisible(state && state->thenAndNow.isEmpty());
    const auto changes = state ? state->revision.changes + state->revision.within : QList<figures::RevisionChange>();
    m_changes->clear();
    m_changes->setVisible(!changes.isEmpty());
    if (!state)
        return;
    const figures::Revision &revision = state->revision;
    const QString frozen = m_around.formats.date(state->report.frozenOn);
    const auto number = [this](qint64 value) { return m_around.formats.number(value); };
    if (changes.isEmpty())
        //: %1 is a date, %2 of %3 people
        m_since->setText(tr("Frozen on %1: %2 of %3. Nobody is counted otherwise since.")
                             .arg(frozen, number(revision.then.rebounded), number(revision.then.counted)));
    else
        //: %1 is a date, %2 of %3 and %4 of %5 people
        m_since->setText(tr("Frozen on %1: %2 of %3 then, %4 of %5 now.")
                             .arg(frozen, number(revision.then.rebounded), number(revision.then.counted),
                                  number(revision.now.rebounded), number(revision.now.counted)));
    for (const figures::RevisionChange &change : changes) {
        const QString wording = figures::wordingOf(change, m_around.formats);
        m_changes->addItem(change.name.isEmpty() ? wording : change.name + QStringLiteral(" · ") + wording);
    }
}

void FrozenPanel::freeze()
{
    const auto order = m_orderNow();
    if (!order || m_isFreezing)
        return;
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Save,
                                   .title = tr("Freeze the report"),
                                   .folder = m_around.settings.folder(kFolder),
                                   .proposedName = rebond::reports::proposedFileName(m_workspace->cohort(),
                                                                                     order->question, order->audience),
                                   .filter = tr("PDF files (*.pdf)"),
                                   .suffix = QStringLiteral("pdf")};
    m_around.files.ask(this, request, [this, order = *order](const QString &path) {
        m_around.settings.setFolder(kFolder, QFileInfo(path).absolutePath());
        write(order, path);
    });
}

void FrozenPanel::write(const workspace::ReportOrder &order, const QString &path)
{
    m_isFreezing = true;
    m_around.messages.end(kit::MessageBar::BySuccess); // what stands for good stays until there is something to say
    follow(kit::startTask<FrozenReport>(
        this, tr("Freezing the report"),
        [workspace = m_workspace, order, formats = m_around.formats, path](TaskContext &context) {
            return workspace::freezeReport(*workspace, order, formats, path, context);
        },
        [this, path](const Result<FrozenReport> &frozen) {
            m_isFreezing = false;
            if (!frozen) {
                m_around.messages.say(frozen.error());
                return;
            }
            readAgain();
            //: %1 is the name of a file
            const QString sentence = tr("The report is frozen: %1 is the file to hand out.")
                                         .arg(QFileInfo(path).fileName());
            kit::sayWritten(m_around.messages, m_around.desktop, sentence, path);
        }));
}

void FrozenPanel::takeOff()
{
    const FrozenState *state = chosen();
    if (!state || m_secondClick->isAwaited()) // a second click is not meant for the neighbour
        return;
    m_secondClick->await();
    const Done gone = operations::forgetFrozenReport(m_workspace->store(), state->report.id, m_around.formats);
    if (!gone) {
        m_around.messages.say(gone.error());
        return;
    }
    m_around.messages.say(kit::MessageBar::Severity::Info,
                          tr("The report is off the list. The file you handed out is where it was."));
    readAgain();
}

void FrozenPanel::check()
{
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Open,
                                   .title = tr("Check whether a PDF is a frozen report"),
                                   .folder = m_around.settings.folder(kFolder),
                                   .proposedName = {},
                                   .filter = tr("PDF files (*.pdf)"),
                                   .suffix = {}};
    m_around.files.ask(this, request, [this](const QString &path) {
        follow(kit::startTask<std::optional<FrozenReport>>(
            this, tr("Reading the file"),
            [workspace = m_workspace, path](TaskContext &) { return workspace::frozenAs(*workspace, path); },
            [this, path](const Result<std::optional<FrozenReport>> &report) {
                if (report)
                    tell(*report, path);
                else
                    m_around.messages.say(report.error());
                Q_EMIT checked();
            }));
    });
}

void FrozenPanel::tell(const std::optional<FrozenReport> &report, const QString &path)
{
    using Severity = kit::MessageBar::Severity;
    const QString name = QFileInfo(path).fileName();
    if (report)
        //: %1 is the name of a file, %2 says which report ("30 June 2012 · for a funder"), %3 is a date
        m_around.messages.say(Severity::Good,
                              tr("%1 is, to the byte, the report %2 frozen on %3.")
                                  .arg(name, titleOf(*report), m_around.formats.date(report->frozenOn)));
    else
        //: %1 is the name of a file
        m_around.messages
            .say(Severity::Warning,
                 tr("%1 is none of the frozen reports of this group, or has been changed since.").arg(name));
}

} // namespace rebond::ui::reports

#include "moc_frozenpanel.cpp"
