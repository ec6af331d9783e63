// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journaltable.h"

#include "base/folding.h"
#include "base/task.h"
#include "exchange/changewording.h"
#include "storage/mappings/all.h"

#include <utility>

namespace rebond::ui::journal {

using models::Heading;
using storage::JournalEntry;
using storage::JournalFilter;

namespace {

constexpr int kMostMeant = 100; // people and companies that a search text may mean

class JournalPassage final : public models::RowPassage
{
public:
    JournalPassage(std::shared_ptr<storage::Store> store, Formats formats, QString searched, JournalChoice choice,
                   QObject *parent)
        : RowPassage(parent),
          m_store(std::move(store)),
          m_formats(formats),
          m_searched(std::move(searched)),
          m_choice(std::move(choice))
    {}
    void read(Answer answer) override
    {
        kit::startTask<JournalTable::Portion>(
            this, {},
            [store = m_store, searched = m_searched, choice = m_choice, last = m_last](TaskContext &task) {
                return JournalTable::read(*store, searched, choice, last, kPortion, task);
            },
            [this, answer = std::move(answer)](const Result<JournalTable::Portion> &portion) {
                if (!portion)
                    return answer(fail(portion.error()), true);
                m_last = portion->last;
                Rows rows;
                for (const JournalEntry &entry : portion->entries)
                    rows.append(JournalTable::textsOf(entry, m_formats));
                answer(rows, !m_last);
            });
    }

private:
    std::shared_ptr<storage::Store> m_store;
    Formats m_formats;
    QString m_searched;
    JournalChoice m_choice;
    std::optional<RawId> m_last;
};

QList<Heading> journalHeadings()
{
    return {
        //: heading in the journal: day and time of a step
        Heading{.key = "when", .text = JournalTable::tr("When"), .isName = true, .characters = 20},
        //: heading in the journal: who took a step
        Heading{.key = "who", .text = JournalTable::tr("Who"), .characters = 14, .yields = 1},
        //: heading in the journal: what a step was
        Heading{.key = "what", .text = JournalTable::tr("What was done"), .characters = 44},
        //: heading in the journal: how many entries a step changed
        Heading{.key = "count", .text = JournalTable::tr("Changes"), .isNumber = true, .characters = 9, .yields = 2},
    };
}

// People and companies whose name the text is in.
QList<RawId> meant(storage::Reader &reader, const QString &words)
{
    using namespace domain;
    using storage::Query;
    QList<RawId> ids;
    // By the index of names, which is a tenth of their records.
    const auto add = [&]<typename R>(Query<R> query) {
        int found = 0;
        reader.eachOf(
            query.inAnyOrder(),
            [&](Id<R> id) {
                ids.append(id.raw());
                return ++found < kMostMeant;
            },
            &R::id);
    };
    add(Query<Member>().whereAnyHolds({QStringLiteral("name_key"), QStringLiteral("spoken_key")}, words));
    add(Query<Company>().whereAnyHolds({QStringLiteral("name_key")}, words));
    return ids;
}

} // namespace

JournalTable::JournalTable(std::shared_ptr<storage::Store> store, const Formats &formats, QObject *parent)
    : RecordTable(journalHeadings(), WhenColumn, parent),
      m_store(std::move(store)),
      m_formats(formats)
{
    connect(&m_store->changes(), &storage::ChangeBus::committed, this, &JournalTable::readAnew);
}

void JournalTable::choose(const JournalChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    readOthers();
}

std::optional<RawId> JournalTable::idAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? std::optional(m_entries.at(row).id) : std::nullopt;
}

int JournalTable::rowOf(RawId id) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).id == id)
            return row;
    }
    return -1;
}

int JournalTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QStringList JournalTable::textsOf(const JournalEntry &entry, const Formats &formats)
{
    const QDateTime here = entry.at.toLocalTime();
    return {formats.shortDate(here.date()) + u' ' + here.time().toString(QStringLiteral("HH:mm")), entry.author,
            entry.label, formats.number(entry.changeCount)};
}

QVariant JournalTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return textsOf(m_entries.at(index.row()), m_formats).at(index.column());
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case IdRole: return m_entries.at(index.row()).id.toString();
    default: return {};
    }
}

Result<JournalTable::Portion> JournalTable::read(const storage::Store &store, const QString &searched,
                                                 const JournalChoice &choice, std::optional<RawId> behind, int rows,
                                                 TaskContext &task)
{
    JournalFilter filter;
    filter.kind = choice.kind;
    filter.words = fold(searched);
    if (choice.day) {
        filter.from = choice.day->startOfDay().toUTC();
        filter.to = choice.day->addDays(1).startOfDay().toUTC();
    }
    if (!filter.words.isEmpty()) {
        const auto ids = store.read([&](storage::Reader &reader) { return meant(reader, filter.words); });
        if (!ids)
            return fail(ids.error());
        filter.about = *ids;
    }
    Portion whole;
    whole.last = behind;
    do {
        const auto portion = store.read([&](storage::Reader &reader) {
            auto some = storage::someEntries(reader, whole.last, rows - static_cast<int>(whole.entries.size()), filter,
                                             [&task] { return task.isCancelled(); });
            for (JournalEntry &entry : some.entries) {
                if (task.isCancelled())
                    break;
                entry.label = rebond::exchange::lineOfToday(entry, reader);
            }
            return some;
        });
        if (!portion)
            return fail(portion.error());
        whole.entries += portion->entries;
        whole.last = portion->last;
    } while (whole.last && whole.entries.size() < rows && !task.isCancelled());
    if (task.isCancelled())
        return cancelled();
    if (filter == JournalFilter()) {
        const auto count = store.read([](storage::Reader &reader) { return storage::countEntries(reader); });
        if (!count)
            return fail(count.error());
        whole.total = *count;
    }
    return whole;
}

models::RowPassage *JournalTable::startPassage(QObject *parent) const
{
    return new JournalPassage(m_store, m_formats, searched(), m_choice, parent);
}

// What a search or a kind asks for is looked for step by step, in their contents: the newest that fits is shown at once.
int JournalTable::firstRows() const
{
    return searched().isEmpty() && !m_choice.kind ? kPortion : 1;
}

kit::Task *JournalTable::startReading(int rows)
{
    return kit::startTask<Portion>(
        this, readingTitle(),
        [store = m_store, text = searched(), choice = m_choice, rows](TaskContext &task) {
            return read(*store, text, choice, {}, rows, task);
        },
        [this, question = Question{searched(), m_choice}](const Result<Portion> &portion) {
            if (portion)
                take(*portion, question, true);
            else
                failReading(portion.error());
        });
}

kit::Task *JournalTable::startReadingOn()
{
    return kit::startTask<Portion>(
        this, readingTitle(),
        [store = m_store, text = searched(), choice = m_choice, last = m_last](TaskContext &task) {
            return read(*store, text, choice, last, kPortion, task);
        },
        [this, question = m_answered](const Result<Portion> &portion) {
            if (portion)
                take(*portion, question, false);
            else
                failReading(portion.error());
        });
}

// Entries never change, but for an erasure and the names in their labels: what comes new stands at the head of those that are shown.
bool JournalTable::continues(const QList<JournalEntry> &entries) const
{
    const qsizetype fresh = freshIn(entries);
    if (fresh < 0)
        return false;
    const qsizetype both = std::min(entries.size() - fresh, m_entries.size());
    return std::equal(m_entries.cbegin(), m_entries.cbegin() + both, entries.cbegin() + fresh,
                      [](const JournalEntry &a, const JournalEntry &b) { return a.id == b.id && a.label == b.label; });
}

qsizetype JournalTable::freshIn(const QList<JournalEntry> &entries) const
{
    for (qsizetype i = 0; i < entries.size() && !m_entries.isEmpty(); ++i) {
        if (entries.at(i).id == m_entries.first().id)
            return i;
    }
    return -1;
}

void JournalTable::append(const QList<JournalEntry> &entries)
{
    if (entries.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

void JournalTable::take(const Portion &portion, const Question &question, bool isNew)
{
    if (isOvertaken())
        return finishReading({}, false);
    // Steps of today are the first of all steps, too: an answer to another question is no continuation, whatever it holds.
    const bool isOther = std::exchange(m_answered, question) != question;
    if (!isOther && (!isNew || m_entries.isEmpty())) {
        append(portion.entries);
        m_last = portion.last;
    } else if (!isOther && continues(portion.entries)) {
        if (const qsizetype fresh = freshIn(portion.entries); fresh > 0) {
            beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
            m_entries = portion.entries.first(fresh) + m_entries;
            endInsertRows();
        }
        if (portion.entries.size() >= m_entries.size()) { // else what was read further down stays
            append(portion.entries.mid(m_entries.size()));
            m_last = portion.last;
        }
    } else {
        beginResetModel();
        m_entries = portion.entries;
        m_last = portion.last;
        endResetModel();
    }
    finishReading(portion.total.value_or(m_entries.size()), !m_last);
}

} // namespace rebond::ui::journal

#include "moc_journaltable.cpp"
