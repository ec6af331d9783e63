// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/checkspage.h"

#include "backup/backups.h"
#include "base/clock.h"
#include "base/formats.h"
#include "operations/merge.h"
#include "storage/mappings/all.h"
#include "ui/checks/checksmodel.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/contextmenu.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/fittedtable.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFontMetrics>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rebond::ui::checks {

using rebond::exchange::ListKind;
using workspace::CheckKind;
using workspace::CheckLine;
using workspace::CheckList;

namespace {
constexpr qsizetype kSubjectLetters = 44; // longer ones take two lines
}

ChecksPage::ChecksPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                       QWidget *parent)
    : Page(parent),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_model(new ChecksModel(this)),
      m_output(new models::OutputDesk(surroundings, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new kit::EmptyState(tr("There is nothing to check"),
                                  tr("No entry contradicts another, nothing is missing, and nobody seems to be entered "
                                     "twice. This page looks again whenever something changes."),
                                  this)),
      m_mergeView(new MergeView(this))
{
    setObjectName(QStringLiteral("checksPage"));
    m_stack->addWidget(makeBoard());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_mergeView);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connectOutput();
    connect(m_mergeView, &MergeView::left, this, &ChecksPage::showBoard);
    connect(m_mergeView, &MergeView::mergeRequested, this, &ChecksPage::merge);
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *ChecksPage::makeBoard()
{
    auto *board = new QWidget(this);
    auto *title = new QLabel(tr("Verify the data"), board);
    kit::setTextStep(title, kit::TextStep::Figure, QFont::Bold);
    m_count = new QLabel(board);
    m_count->setObjectName(QStringLiteral("checksCountLabel"));
    kit::setQuiet(m_count);
    m_kinds = new QComboBox(board);
    m_kinds->setObjectName(QStringLiteral("checksKindComboBox"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    new kit::CalmWheel(m_kinds);
    QLabel *kindsLabel = kit::makeLabelFor(m_kinds, tr("&Show"), board);
    auto *sentence =
        new QLabel(tr("Nothing here changes a figure: entries count as they stand. Mend what is wrong; what "
                      "is right may stay."),
                   board);
    sentence->setWordWrap(true);
    kit::setQuiet(sentence);
    m_more = new QLabel(tr("There is more than is listed here: mend these first."), board);
    m_more->setObjectName(QStringLiteral("moreChecksLabel"));
    m_more->setWordWrap(true);
    kit::setQuiet(m_more);
    m_table = new kit::FittedTable(board);
    m_table->setObjectName(QStringLiteral("checksTable"));
    m_table->setProperty("rebondData", true);
    m_table->setAccessibleName(title->text());
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_open = new QPushButton(tr("&Open the entry"), board);
    m_open->setObjectName(QStringLiteral("openCheckButton"));
    m_merge = new QPushButton(tr("&Compare and merge…"), board);
    m_merge->setObjectName(QStringLiteral("beginMergeButton"));
    auto *heading = new QHBoxLayout;
    heading->addWidget(title, 0, Qt::AlignBottom);
    heading->addWidget(m_count, 0, Qt::AlignBottom);
    auto *kinds = new QHBoxLayout;
    kinds->addWidget(kindsLabel);
    kinds->addWidget(m_kinds);
    kinds->setAlignment(Qt::AlignRight);
    auto *head = new kit::FlowLayout(nullptr, 3);
    auto *buttons = new kit::FlowLayout(nullptr, 2);
    auto *column = new QVBoxLayout(board);
    column->addLayout(head);
    head->addLayout(heading);
    head->addLayout(kinds);
    column->addWidget(sentence);
    column->addWidget(m_table, 1);
    column->addWidget(m_more);
    column->addLayout(buttons);
    buttons->addWidget(m_open);
    buttons->addWidget(m_merge);
    kit::setSpace(heading, {}, 3);
    kit::setSpace(kinds, {}, 3);
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 3);
    connectBoard();
    return board;
}

void ChecksPage::connectBoard()
{
    kit::followLook(m_count, [this] { // on one line with the title
        const QFontMetrics title(kit::stepped(QApplication::font(), kit::TextStep::Figure, QFont::Bold));
        const int lower = title.descent() - QFontMetrics(QApplication::font()).descent();
        m_count->setContentsMargins(0, 0, 0, std::max(0, lower));
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ChecksPage::narrow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChecksPage::showButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChecksPage::showButtons);
    connect(m_table, &QTableView::doubleClicked, this, &ChecksPage::openRecord);
    kit::offerMenu(m_table, [this](QMenu &menu) {
        for (QPushButton *button : {m_open, m_merge})
            kit::addButton(menu, button);
    });
    connect(m_open, &QPushButton::clicked, this, &ChecksPage::openRecord);
    connect(m_merge, &QPushButton::clicked, this, &ChecksPage::beginMerge);
    showButtons();
}

QWidget *ChecksPage::firstStop()
{
    QWidget *shown = m_stack->currentWidget();
    if (shown == m_mergeView)
        return m_mergeView->firstStop();
    if (shown == m_empty)
        return m_empty;
    return m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : shown->findChild<QPushButton *>();
}

void ChecksPage::refresh()
{
    look();
}

void ChecksPage::look()
{
    m_isStale = m_looking != nullptr;
    if (m_isStale)
        return;
    struct Looked
    {
        QString version;
        std::optional<CheckList> list; // none where the version is the one known
    };
    m_looking = kit::startTask<Looked>(
        this, tr("Looking through the data"),
        [workspace = m_workspace, formats = m_around.formats, day = m_around.clock.today(),
         known = m_version](TaskContext &task) -> Result<Looked> {
            const QString version = workspace->version() + day.toString(Qt::ISODate);
            if (version == known)
                return Looked{version, {}};
            auto list = workspace::checkList(*workspace, formats, day, task);
            if (!list)
                return fail(list.error());
            return Looked{version, std::move(*list)};
        },
        [this](Result<Looked> looked) {
            m_looking = nullptr;
            if (!looked)
                m_around.messages.say(looked.error());
            else if (looked->list) {
                m_version = looked->version;
                show(*looked->list);
            }
            if (std::exchange(m_isStale, false))
                look();
        });
    m_around.tasks.follow(m_looking);
}

void ChecksPage::show(const CheckList &list)
{
    const int row = m_table->currentIndex().row();
    QSet<QString> kinds;
    QSet<QString> references;
    QSet<QString> subjects;
    for (const CheckLine &line : list.lines) {
        kinds.insert(ChecksModel::wordOf(line.kind));
        references.insert(line.reference);
        subjects.insert(line.about.left(kSubjectLetters));
    }
    m_table->setWidest(ChecksModel::KindColumn, kinds.values());
    m_table->setWidest(ChecksModel::ReferenceColumn, references.values());
    m_table->setWanted(ChecksModel::AboutColumn, subjects.values());
    m_model->setList(list);
    fillKinds(list);
    qint64 count = 0;
    for (const qint64 each : list.counts)
        count += each;
    m_count->setText(tr("%n thing(s) to check", nullptr, static_cast<int>(std::min<qint64>(count, INT_MAX))));
    m_more->setVisible(list.isCutShort);
    if (m_stack->currentIndex() <= 1) // else a merge is chosen, or pages are looked at
        m_stack->setCurrentIndex(list.lines.isEmpty() ? 1 : 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    showButtons();
    Q_EMIT looked();
}

void ChecksPage::fillKinds(const CheckList &list)
{
    const QVariant chosen = m_kinds->currentData();
    {
        const QSignalBlocker quiet(m_kinds);
        m_kinds->clear();
        m_kinds->addItem(tr("Everything"));
        for (auto kind = list.counts.cbegin(); kind != list.counts.cend(); ++kind) {
            if (kind.value() == 0)
                continue;
            //: %1 is a kind of thing to check ("Photo missing"), %2 how many there are
            m_kinds->addItem(tr("%1 (%2)").arg(ChecksModel::wordOf(kind.key()), m_around.formats.number(kind.value())),
                             static_cast<int>(kind.key()));
        }
        m_kinds->setCurrentIndex(std::max(0, chosen.isValid() ? m_kinds->findData(chosen) : 0));
    }
    narrow();
}

void ChecksPage::narrow()
{
    const QVariant kind = m_kinds->currentData();
    m_model->show(kind.isValid() ? std::optional(static_cast<CheckKind>(kind.toInt())) : std::nullopt);
}

const CheckLine *ChecksPage::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->lineAt(row) : nullptr;
}

void ChecksPage::showButtons()
{
    const CheckLine *line = chosen();
    m_open->setEnabled(line && line->record);
    // Companies are the file's, whatever cohort is closed.
    const bool isOpen = line && (line->list == ListKind::Companies || !m_workspace->isClosed());
    m_merge->setEnabled(line && line->other && isOpen && !m_workspace->isFileReadOnly());
}

void ChecksPage::openRecord()
{
    if (const CheckLine *line = chosen(); line && line->record)
        Q_EMIT recordRequested(line->list, *line->record);
}

bool ChecksPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        // NOLINTNEXTLINE(*-static-cast-downcast): the type says so
        const auto &pressed = static_cast<const QKeyEvent &>(*event);
        if (pressed.key() == Qt::Key_Return || pressed.key() == Qt::Key_Enter) {
            // Pressed twice on the button that makes two one, it was meant for that.
            const bool isOnceMore = pressed.isAutoRepeat()
                                 || (m_sinceMerged.isValid()
                                     && m_sinceMerged.elapsed() < QApplication::doubleClickInterval());
            if (!isOnceMore)
                openRecord();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ChecksPage::beginMerge()
{
    const CheckLine *line = chosen();
    if (!line || !line->other)
        return;
    const auto two = m_workspace->store().read([&](storage::Reader &reader) -> std::optional<TwoOfAKind> {
        const auto both = [&]<typename R>(Id<R> one, Id<R> other) -> std::optional<TwoOfAKind> {
            const auto first = reader.find(one);
            const auto second = reader.find(other);
            return first && second ? std::optional<TwoOfAKind>(Two<R>{*first, *second}) : std::nullopt;
        };
        return line->list == ListKind::Members
                 ? both(Id<domain::Member>(*line->record), Id<domain::Member>(*line->other))
                 : both(Id<domain::Company>(*line->record), Id<domain::Company>(*line->other));
    });
    if (!two)
        return m_around.messages.say(two.error());
    if (!*two)
        return look(); // one of them went meanwhile
    m_mergeView->begin(**two);
    m_stack->setCurrentWidget(m_mergeView);
    m_mergeView->firstStop()->setFocus(Qt::OtherFocusReason);
}

void ChecksPage::merge()
{
    m_mergeView->setBusy(true);
    m_around.messages.clear();
    const TwoOfAKind wanted = m_mergeView->chosen();
    const auto unkept = std::make_shared<std::optional<Error>>();
    m_around.tasks.follow(kit::startTask<void>(
        this, tr("Making the two one"),
        [workspace = m_workspace, wanted, unkept](TaskContext &) -> Done {
            // What the file was before is kept where it can be; where it cannot, the two are made one and this is said.
            if (const Done kept = workspace->backUpBefore(rebond::backup::Why::Merge); !kept)
                *unkept = kept.error();
            return std::visit(
                [&]<typename R>(const Two<R> &two) -> Done {
                    if constexpr (std::is_same_v<R, domain::Member>) {
                        const auto merged = operations::mergeMembers(workspace->store(), two.first, two.second);
                        return merged ? Done() : Done(fail(merged.error()));
                    } else {
                        const auto merged = operations::mergeCompanies(workspace->store(), two.first, two.second);
                        return merged ? Done() : Done(fail(merged.error()));
                    }
                },
                wanted);
        },
        [this, wanted, unkept](const Done &done) {
            told(wanted, done);
            if (done && *unkept)
                m_around.messages.say(kit::MessageBar::Severity::Warning,
                                      m_around.messages.sentence() + u' ' + (*unkept)->sentence, (*unkept)->detail);
        }));
}

namespace {
QString nameOf(const domain::Member &member)
{
    return QStringLiteral("%1 (%2)").arg(member.displayName(), member.reference);
}

QString nameOf(const domain::Company &company)
{
    return QStringLiteral("%1 (%2)").arg(company.name, company.reference);
}
} // namespace

void ChecksPage::told(const TwoOfAKind &wanted, const Done &done)
{
    m_mergeView->setBusy(false);
    if (!done) {
        m_around.messages.say(done.error());
        if (done.error().kind == Error::Kind::Conflict)
            showBoard();
        return;
    }
    const auto [stays,
                goes] = std::visit([](const auto &two) { return std::pair(nameOf(two.first), nameOf(two.second)); },
                                   wanted);
    showBoard();
    m_sinceMerged.start();
    //: %1 and %2 are names with their references
    m_around.messages.say(kit::MessageBar::Severity::Good,
                          tr("%1 is now part of %2, with all that was done under its name.").arg(goes, stays));
}

void ChecksPage::showBoard()
{
    m_stack->setCurrentIndex(m_model->list().lines.isEmpty() ? 1 : 0);
    firstStop()->setFocus(Qt::OtherFocusReason);
    look();
}

} // namespace rebond::ui::checks

#include "moc_checkspage.cpp"
