// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entrypanel.h"

#include "exchange/field.h"
#include "storage/mappings/all.h"
#include "ui/kit/card.h"
#include "ui/kit/factlist.h"
#include "ui/kit/fittedtable.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/projector.h"
#include "ui/kit/task.h"
#include "ui/kit/theme.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rebond::ui::journal {

using rebond::exchange::ChangedField;
using rebond::exchange::ToldChange;

namespace {
constexpr qsizetype kMostOfText = 2000; // letters, before and after
constexpr int kFieldLetters = 20;       // longer labels take two lines

bool isSameRecord(const ToldChange &one, const ToldChange &other)
{
    return one.kind == other.kind && one.record == other.record && one.how == ToldChange::How::Changed
        && other.how == ToldChange::How::Changed;
}

// What the earlier change of the record left is what the later one found.
void addLater(QList<ChangedField> &fields, const QList<ChangedField> &later)
{
    for (const ChangedField &field : later) {
        const auto same = std::find_if(fields.begin(), fields.end(),
                                       [&](const ChangedField &each) { return each.label == field.label; });
        if (same == fields.end())
            fields.append(field);
        else
            same->after = field.after;
    }
}

// A record that a step changes more than once is told once, as it was before the step and as it is after it; not at all
// where that is the same.
QList<ToldChange> toldOnce(const QList<ToldChange> &changes)
{
    QList<ToldChange> once;
    QList<RawId> again;
    for (const ToldChange &change : changes) {
        const auto same = std::find_if(once.begin(), once.end(),
                                       [&](const ToldChange &each) { return isSameRecord(each, change); });
        if (same == once.end()) {
            once.append(change);
            continue;
        }
        addLater(same->fields, change.fields);
        again.append(change.record);
    }
    for (ToldChange &change : once) {
        if (again.contains(change.record))
            change.fields.removeIf([](const ChangedField &field) { return field.before == field.after; });
    }
    once.removeIf([&](const ToldChange &change) { return change.fields.isEmpty() && again.contains(change.record); });
    return once;
}
} // namespace

// A line that names each record, across the table, and below it one for each of its fields; of a record of which nothing
// more is known, what became of it.
class ChangesModel final : public QAbstractTableModel
{
public:
    enum Column { FieldColumn, ChangeColumn, ColumnCount };
    explicit ChangesModel(QObject *parent) : QAbstractTableModel(parent)
    {
        kit::followProjector(this, [this](bool isOn) {
            m_isProjected = isOn;
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0, ChangeColumn), index(rowCount() - 1, ChangeColumn));
        });
    }

    void setChanges(const QList<ToldChange> &changes)
    {
        beginResetModel();
        m_changes = changes;
        m_lines.clear();
        for (int i = 0; i < static_cast<int>(changes.size()); ++i) {
            const auto fields = static_cast<int>(changes.at(i).fields.size());
            m_lines.append({i, kName});
            for (int field = 0; field < std::max(1, fields); ++field)
                m_lines.append({i, field < fields ? field : kNone});
        }
        endResetModel();
    }
    [[nodiscard]] bool isName(int row) const { return m_lines.at(row).field == kName; }
    [[nodiscard]] const ToldChange &changeAt(int row) const { return m_changes.at(m_lines.at(row).change); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Line &line = m_lines.at(index.row());
        if (role == Qt::FontRole && line.field == kName) {
            QFont font = QApplication::font();
            font.setWeight(QFont::DemiBold);
            return font;
        }
        if (role != Qt::DisplayRole)
            return {};
        const ToldChange &change = m_changes.at(line.change);
        if (line.field == kName)
            return index.column() == FieldColumn ? change.what : QString();
        if (line.field == kNone)
            return index.column() == ChangeColumn ? wordOf(change.how) : QString();
        const ChangedField &field = change.fields.at(line.field);
        return index.column() == FieldColumn ? field.label : sentenceOf(field, change.how);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        switch (section) {
        case FieldColumn:
            //: heading in the journal: the field that changed
            return EntryPanel::tr("Field");
        default:
            //: heading in the journal: what stood there before, and what after
            return EntryPanel::tr("Before → after");
        }
    }

private:
    static constexpr int kNone = -1;
    static constexpr int kName = -2;
    struct Line
    {
        int change = 0;
        int field = kNone;
    };
    [[nodiscard]] static QString wordOf(ToldChange::How how)
    {
        switch (how) {
        case ToldChange::How::Made: return EntryPanel::tr("Written in");
        case ToldChange::How::Changed: return EntryPanel::tr("Nothing that is shown changed");
        case ToldChange::How::Removed: return EntryPanel::tr("Removed");
        case ToldChange::How::Erased: return EntryPanel::tr("Erased with the person it told about");
        }
        Q_UNREACHABLE();
    }
    // Fields of lists are told by their labels.
    [[nodiscard]] static bool isPrivate(const ChangedField &field)
    {
        if (field.isPrivate)
            return true;
        const auto isOne = [&](rebond::exchange::ListKind list) {
            const auto &fields = rebond::exchange::fieldsOf(list);
            return std::any_of(fields.cbegin(), fields.cend(), [&](const rebond::exchange::FieldInfo &one) {
                return kit::isPrivateField(one.key) && one.label() == field.label;
            });
        };
        using enum rebond::exchange::ListKind;
        return isOne(Members) || isOne(Companies) || isOne(Contacts) || isOne(Outreach) || isOne(Interviews);
    }
    [[nodiscard]] QString sentenceOf(const ChangedField &field, ToldChange::How how) const
    {
        //: stands for a field with nothing in it
        const QString nothing = EntryPanel::tr("(empty)");
        if (m_isProjected && isPrivate(field)) {
            //: stands for what a field held and holds, while others look at the screen
            return EntryPanel::tr("(hidden)");
        }
        const QString before = field.before.isEmpty() ? nothing : kit::shortened(field.before, kMostOfText);
        const QString after = field.after.isEmpty() ? nothing : kit::shortened(field.after, kMostOfText);
        switch (how) {
        case ToldChange::How::Made: return QStringLiteral("→ ") + after;
        case ToldChange::How::Removed: return before + QStringLiteral(" → ✕");
        default: return before + QStringLiteral(" → ") + after;
        }
    }

    bool m_isProjected = false;
    QList<ToldChange> m_changes;
    QList<Line> m_lines;
};

EntryPanel::EntryPanel(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, QWidget *parent)
    : QWidget(parent),
      m_store(std::move(store)),
      m_around(surroundings),
      m_card(new kit::Card({}, this)),
      m_label(kit::makeDataLabel(m_card, "entryLabel")),
      m_when(kit::makeDataLabel(m_card, "entryWhenLabel")),
      m_more(new QLabel(m_card)),
      m_way(new QLabel(m_card)),
      m_undo(new QPushButton(tr("&Undo back to before this step"), m_card)),
      m_open(new QPushButton(tr("Open the entr&y"), m_card)),
      m_model(new ChangesModel(this)),
      m_table(new kit::FittedTable(m_card))
{
    kit::setTextStep(m_label, kit::TextStep::Heading, QFont::DemiBold);
    kit::setQuiet(m_when);
    m_more->setObjectName(QStringLiteral("moreChangesLabel"));
    m_more->setWordWrap(true);
    kit::setQuiet(m_more);
    m_way->setObjectName(QStringLiteral("wayBackLabel"));
    m_way->setWordWrap(true);
    m_way->setProperty("rebondData", true);
    kit::setQuiet(m_way);
    m_undo->setObjectName(QStringLiteral("undoBackButton"));
    m_open->setObjectName(QStringLiteral("openChangedButton"));
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setProperty("rebondData", true);
    m_table->setAccessibleName(tr("What this step changed"));
    m_table->setModel(m_model);
    QVBoxLayout *body = m_card->body();
    body->addWidget(m_label);
    body->addWidget(m_when);
    body->addWidget(m_table, 1);
    body->addWidget(m_more);
    body->addWidget(m_open, 0, Qt::AlignLeft);
    body->addWidget(m_way);
    body->addWidget(m_undo, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card, 1);
    connect(m_undo, &QPushButton::clicked, this, &EntryPanel::undoRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { openChange(m_table->currentIndex().row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { openChange(index.row()); });
    clear();
}

void EntryPanel::clear()
{
    m_entry = {};
    showChanges({});
    m_card->hide();
}

void EntryPanel::setEntry(const storage::JournalEntry &entry)
{
    const bool isSame = entry.id == m_entry.id && entry.label == m_entry.label;
    m_entry = entry;
    const QDateTime here = entry.at.toLocalTime();
    m_label->setText(m_around.formats.typography(entry.label));
    const QString when = m_around.formats.date(here.date()) + QStringLiteral(", ") + m_around.formats.time(here.time());
    m_when->setText(entry.author.isEmpty() ? when : entry.author + QStringLiteral(" · ") + when);
    m_card->show();
    if (!isSame)
        askForChanges();
}

void EntryPanel::askForChanges()
{
    showChanges({});
    m_more->hide();
    m_open->setEnabled(false);
    kit::startTask<Changes>(
        this, tr("Reading the step"),
        [store = m_store, id = m_entry.id](TaskContext &) {
            return store->read([&](storage::Reader &reader) {
                Changes changes;
                storage::eachChange(reader, id, [&](storage::Change &&change) {
                    changes.told.append(rebond::exchange::tell(change, reader));
                    return changes.told.size() < kMostChanges;
                });
                return changes;
            });
        },
        [this, id = m_entry.id](const Result<Changes> &changes) {
            if (id != m_entry.id)
                return;
            if (!changes)
                return m_around.messages.say(changes.error());
            QStringList fields;
            for (const ToldChange &change : changes->told) {
                for (const ChangedField &field : change.fields)
                    fields.append(field.label.left(kFieldLetters));
            }
            fields.removeDuplicates();
            m_table->setWidest(ChangesModel::FieldColumn, fields);
            showChanges(toldOnce(changes->told));
            if (m_model->rowCount() > 0)
                m_table->setCurrentIndex(m_model->index(0, 0));
            m_open->setEnabled(m_model->rowCount() > 0);
            const qint64 left = m_entry.changeCount - changes->told.size();
            m_more->setText(tr("… and %n more change(s).", nullptr, static_cast<int>(left)));
            m_more->setVisible(left > 0);
            Q_EMIT read();
        });
}

void EntryPanel::showChanges(const QList<ToldChange> &changes)
{
    m_table->clearSpans();
    m_model->setChanges(changes);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isName(row))
            m_table->setSpan(row, 0, 1, ChangesModel::ColumnCount);
    }
}

void EntryPanel::openChange(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const ToldChange &change = m_model->changeAt(row);
    if (change.list && change.how != ToldChange::How::Removed && change.how != ToldChange::How::Erased)
        Q_EMIT recordRequested(*change.list, change.record);
    else
        m_around.messages.say(kit::MessageBar::Severity::Info, tr("This entry is no longer there, or has no page."));
}

void EntryPanel::setWayBack(const QStringList &labels)
{
    m_undo->setEnabled(!labels.isEmpty());
    if (labels.isEmpty()) {
        m_way->setText(
            m_entry.reverts
                ? tr("There is nothing to undo here: this step undid another one, or made it again.")
                : tr(
                    "There is nothing to undo here: this step was undone already, or done before the file was opened."));
        return;
    }
    QStringList quoted;
    for (const QString &label : labels.mid(0, kStepsNamed))
        quoted.append(m_around.formats.quoted(label));
    QString list = quoted.join(QStringLiteral(", "));
    if (labels.size() > quoted.size())
        list += QStringLiteral(" …");
    //: %n steps, whose names %1 lists
    const QString text = tr("Undoes %n step(s), the last first: %1", nullptr, static_cast<int>(labels.size()))
                             .arg(list);
    m_way->setText(m_around.formats.typography(text));
}

} // namespace rebond::ui::journal

#include "moc_entrypanel.cpp"
