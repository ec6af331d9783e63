// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette.h"

#include "base/folding.h"
#include "desk/leads.h"
#include "desk/search.h"
#include "ui/kit/projector.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"
#include "ui/models/thresholds.h"
#include "ui/palette/linedelegate.h"
#include "ui/palette/lines.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rebond::ui::palette {

namespace {
constexpr int kOfEachKind = 5;

Answer answerOf(storage::Reader &reader, Id<domain::Cohort> cohort, const QString &text, QDate day,
                const desk::Thresholds &thresholds, desk::Reach reach, const TaskContext &task)
{
    const auto isCancelled = [&task] { return task.isCancelled(); };
    Answer answer{desk::search(reader, cohort, text, kOfEachKind, isCancelled, reach), {}};
    for (const domain::Act &act : std::as_const(answer.found.acts)) {
        if (isCancelled())
            break;
        if (!act.result && desk::leadWith(reader, act, day, thresholds).state.status == domain::LeadStatus::SansReponse)
            answer.unanswered.insert(act.id);
    }
    return answer;
}
} // namespace

Palette::Palette(const kit::Settings &settings, const Formats &formats, QList<QAction *> commands, QWidget *parent)
    : QFrame(parent),
      m_settings(settings),
      m_formats(formats),
      m_commands(std::move(commands)),
      m_edit(new QLineEdit(this)),
      m_model(new LineModel(this)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Search everything"));
    setProperty("rebondData", true); // names of people, and keys
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setAccessibleName(tr("Search everything"));
    m_edit->setPlaceholderText(tr("A name, a company, a reference, a date or a command"));
    m_edit->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setObjectName(QStringLiteral("paletteNothingLabel"));
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->hide();
    kit::setQuiet(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_edit);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    kit::setSpace(column, {3, 3, 3, 3}, 2);
    kit::followLook(this, [this] {
        arrange();
        m_list->doItemsLayout();
    });
    m_edit->installEventFilter(this);
    m_list->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        // The keyboard is in the line above: there a screen reader listens.
        m_edit->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
    });
    // Who goes elsewhere does not need it any more.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now->window() == window() && !isAncestorOf(now))
            hide();
    });
    hide();
    kit::followProjector(this, [this](bool) {
        if (isVisible())
            search();
    });
}

void Palette::setWorkspace(std::shared_ptr<workspace::Workspace> workspace)
{
    delete m_searching; // it hears nothing more, and lets go of the file
    m_isStale = false;
    m_workspace = std::move(workspace);
    hide();
}

void Palette::begin()
{
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
        m_edit->clear();
        arrange();
        setVisible(true);
        raise();
    }
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    search();
}

void Palette::leave()
{
    QWidget *before = m_before;
    hide();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

void Palette::search()
{
    if (!isVisible())
        return;
    const QString text = m_edit->text();
    if (!m_workspace || text.trimmed().isEmpty()) {
        m_isStale = m_searching != nullptr; // what it finds is of no use any more
        if (m_searching)
            m_searching->cancel();
        show({});
        return;
    }
    if (m_searching) {
        m_isStale = true;
        m_searching->cancel(); // nobody waits for it any more
        return;
    }
    m_hasMoved = false;
    look(text, desk::Reach::Indexed);
}

void Palette::look(const QString &text, desk::Reach reach)
{
    m_searching = kit::startTask<Answer>(
        this, tr("Searching"),
        [workspace = m_workspace, text, day = m_workspace->clock().today(),
         thresholds = models::thresholdsOf(m_settings), reach](TaskContext &task) {
            return workspace->store().read([&](storage::Reader &reader) {
                return answerOf(reader, workspace->cohort().id, text, day, thresholds, reach, task);
            });
        },
        [this, text](const Result<Answer> &answer) {
            m_searching = nullptr;
            if (std::exchange(m_isStale, false))
                return search();
            if (!answer)
                return show({});
            // What was found at once stands there while all names are looked through.
            if (answer->found.isWhole || !answer->found.isEmpty())
                show(*answer);
            if (!answer->found.isWhole && isVisible())
                look(text, desk::Reach::All);
        });
}

void Palette::show(const Answer &answer)
{
    // Who has gone to a line by the arrows stays there when more is found.
    const int before = m_list->currentIndex().row();
    const std::optional<Line> gone = m_hasMoved && before >= 0 ? std::optional(m_model->lines().at(before))
                                                               : std::nullopt;
    const QString typed = m_edit->text();
    const auto notes = kit::isProjected(this) ? models::Notes::Hidden : models::Notes::Shown;
    const QList<Line> found = linesOf(answer, m_formats, notes);
    const QList<Line> commands = linesOf(m_commands, typed);
    // Whoever types the whole name of a page wants the page, and not a company that begins like it.
    const bool isNamed = std::any_of(commands.cbegin(), commands.cend(),
                                     [&](const Line &line) { return line.action && fold(line.text) == fold(typed); });
    const QList<Line> lines = isNamed ? commands + found : found + commands;
    m_model->setLines(lines);
    //: %1 is what was searched for
    const QString nothing = tr(
        "Nothing is called “%1”. Names are found by their first letters, one of which may be wrong; "
        "acts by their company, their member or their day.");
    m_nothing->setText(lines.isEmpty() ? nothing.arg(typed.trimmed()) : QString());
    m_nothing->setVisible(lines.isEmpty());
    m_list->setVisible(!lines.isEmpty());
    const auto same = std::find_if(lines.cbegin(), lines.cend(), [&gone](const Line &line) {
        return gone && line.kind == gone->kind && line.id == gone->id && line.action == gone->action;
    });
    if (same != lines.cend())
        setCurrent(static_cast<int>(same - lines.cbegin()));
    else if (const auto first = m_model->choosable(0, 1))
        setCurrent(*first);
    else
        m_edit->setAccessibleDescription(m_nothing->text());
    Q_EMIT arrived();
}

void Palette::setCurrent(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
    if (row <= 1)
        m_list->scrollToTop(); // with its heading
    QAccessibleEvent said(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void Palette::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !m_model->lines().at(row).isEnabled)
        return;
    const Line line = m_model->lines().at(row); // what is chosen may have other lines shown
    leave();
    switch (line.kind) {
    case LineKind::Heading: break;
    case LineKind::Member: Q_EMIT memberChosen(line.id); break;
    case LineKind::Company: Q_EMIT companyChosen(line.id); break;
    case LineKind::Contact: Q_EMIT contactChosen(line.id, line.company); break;
    case LineKind::Act: Q_EMIT actChosen(line.id, line.company); break;
    case LineKind::Offer: Q_EMIT offerChosen(line.id); break;
    case LineKind::Press: Q_EMIT mentionChosen(line.id); break;
    case LineKind::Relay: Q_EMIT relayChosen(line.id); break;
    case LineKind::Command:
        if (line.action)
            line.action->trigger();
        break;
    }
}

bool Palette::takeKey(int key)
{
    const int row = m_list->currentIndex().row();
    const auto go = [this](std::optional<int> next) {
        if (!next)
            return;
        setCurrent(*next);
        m_hasMoved = true;
    };
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (key) {
    case Qt::Key_Down: go(m_model->choosable(row + 1, 1)); return true;
    case Qt::Key_Up: go(m_model->choosable(row - 1, -1)); return true;
    case Qt::Key_PageDown: go(m_model->choosable(std::min(row + page, m_model->rowCount() - 1), -1)); return true;
    case Qt::Key_PageUp: go(m_model->choosable(std::max(row - page, 0), 1)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(row); return true;
    case Qt::Key_Escape: leave(); return true;
    default: return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange();
    if ((watched == m_edit || watched == m_list) && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event)->key()); // NOLINT(*-static-cast-downcast): the type says so
    return QFrame::eventFilter(watched, event);
}

void Palette::arrange()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(kit::unit(190), room.width() - kit::unit(6));
    const int height = std::min(kit::unit(120), room.height() - kit::unit(12));
    setGeometry((room.width() - width) / 2, std::min(kit::unit(10), room.height() / 10), width, height);
}

void Palette::paintEvent(QPaintEvent *)
{
    const kit::Colours &colours = kit::coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kit::unit(2), kit::unit(2));
}

} // namespace rebond::ui::palette

#include "moc_palette.cpp"
