// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listoutput.h"

#include "base/safefile.h"
#include "exchange/shownlist.h"
#include "storage/fileheader.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"
#include "ui/kit/covered.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/written.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace rebond::ui::models {

using rebond::exchange::ShownList;

// Rows on their way from the window's thread, which reads them portion by portion, to the one work that writes them all:
// so that its progress shows, and that it can be stopped at any portion.
class ListOutput::Portions : public std::enable_shared_from_this<ListOutput::Portions>
{
public:
    explicit Portions(ListOutput *output) : m_output(output) {}

    // In the work's thread: the next rows; none behind the last, or where the task is cancelled.
    Result<std::optional<RowPassage::Rows>> next(TaskContext &task)
    {
        if (m_isLast)
            return std::optional<RowPassage::Rows>();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [output = m_output, self = shared_from_this()] {
                if (output)
                    output->askForMore(self);
            },
            Qt::QueuedConnection);
        // Who reads needs a thread, too, however few there are.
        QThreadPool::globalInstance()->releaseThread();
        const bool isThere = wait(task);
        QThreadPool::globalInstance()->reserveThread();
        if (!isThere)
            return cancelled();
        const QMutexLocker lock(&m_mutex);
        Result<RowPassage::Rows> rows = *std::exchange(m_rows, {});
        if (!rows)
            return fail(rows.error());
        return std::optional(*std::move(rows));
    }
    [[nodiscard]] qint64 passed()
    {
        const QMutexLocker lock(&m_mutex);
        return m_passed;
    }
    // With how many of the table's rows that is.
    void give(const Result<RowPassage::Rows> &rows, bool isLast, qint64 passed)
    {
        const QMutexLocker lock(&m_mutex);
        m_rows = rows;
        m_isLast = isLast;
        m_passed = passed;
        m_given.wakeAll();
    }

private:
    bool wait(TaskContext &task)
    {
        QMutexLocker lock(&m_mutex);
        while (!m_rows) {
            if (task.isCancelled())
                return false;
            m_given.wait(&m_mutex, kLookMs);
        }
        return !task.isCancelled();
    }

    static constexpr int kLookMs = 50; // how often it is asked whether to stop
    QPointer<ListOutput> m_output;     // only looked at in the window's thread
    QMutex m_mutex;
    QWaitCondition m_given;
    std::optional<Result<RowPassage::Rows>> m_rows;
    bool m_isLast = false;
    qint64 m_passed = 0;
};

namespace {
template<typename P>
Done writeList(const QString &path, const QString &title, const QList<ShownList::Column> &columns, Language language,
               P &portions, qint64 total, TaskContext &task)
{
    const auto file = ShownList::open(path, title, columns, language);
    if (!file)
        return fail(file.error());
    for (;;) {
        const auto rows = portions.next(task);
        if (!rows)
            return fail(rows.error());
        if (!*rows)
            break;
        if (const Done added = (*file)->add(**rows); !added)
            return added;
        task.step(portions.passed(), total, {});
    }
    return task.isCancelled() ? Done(cancelled()) : (*file)->finish();
}

struct LaidOut
{
    typeset::PageList pages;
    bool isPrivate = false;
};

// A next step, or what was agreed: whatever the column is, its words may say how to reach somebody.
bool tellsHowToReach(const QList<QStringList> &rows)
{
    return std::any_of(rows.cbegin(), rows.cend(), [](const QStringList &row) {
        return std::any_of(row.cbegin(), row.cend(), [](const QString &text) { return kit::covered(text) != text; });
    });
}
} // namespace

ListOutput::~ListOutput() = default;

ListOutput::ListOutput(const kit::Surroundings &surroundings, QWidget *page) : QObject(page), m_around(surroundings) {}

void ListOutput::write(const ShownTable &shown, const QString &path)
{
    if (isBusy())
        return;
    m_around.messages.clear();
    m_shown = shown;
    m_path = path;
    m_given = 0;
    m_passage = shown.start(this);
    if (!m_passage)
        return giveUp(unread());
    QList<ShownList::Column> columns;
    for (const auto &column : shown.list.columns)
        columns.append({column.heading, column.isNumber});
    const auto portions = std::make_shared<Portions>(this);
    m_task = kit::startTask<void>(
        this, tr("Exporting the list"),
        [path, columns, title = shown.list.title, portions, total = shown.total,
         language = m_around.formats.language()](TaskContext &task) {
            return writeList(path, title, columns, language, *portions, total, task);
        },
        [this](const Done &done) {
            if (!done)
                return giveUp(done.error());
            finish();
            tellWritten(m_path);
            layOutKept();
        });
    m_around.tasks.follow(m_task);
}

void ListOutput::askForMore(const std::shared_ptr<Portions> &portions)
{
    if (!m_passage) // who waits for rows must hear of it
        return portions->give(fail(unread()), true, m_given);
    m_passage->read([this, portions](const Result<RowPassage::Rows> &rows, bool isLast) {
        if (rows)
            m_given += rows->size();
        portions->give(rows ? Result<RowPassage::Rows>(shownOf(*rows)) : rows, isLast,
                       m_passage ? m_passage->passed(m_given) : m_given);
    });
}

void ListOutput::layOut(const ShownTable &shown)
{
    if (m_isLayingOut)
        return;
    if (isBusy())
        return keep(shown);
    m_around.messages.clear();
    begin(shown, shown.start(this));
}

// The last one asked for, once: a key that seems not to be heard is pressed again.
void ListOutput::keep(const ShownTable &shown)
{
    if (m_kept)
        delete m_kept->passage.data();
    m_kept = Kept{shown, shown.start(this)};
}

// What was just said of the file stays.
void ListOutput::layOutKept()
{
    if (const auto kept = std::exchange(m_kept, {}))
        begin(kept->shown, kept->passage);
}

void ListOutput::begin(const ShownTable &shown, RowPassage *passage)
{
    m_shown = shown;
    m_shown.list.rows.clear();
    m_passage = passage;
    if (!m_passage)
        return giveUp(unread());
    m_isLayingOut = true;
    readOn(&ListOutput::gather);
}

void ListOutput::readOn(void (ListOutput::*take)(const RowPassage::Rows &, bool))
{
    if (!m_passage)
        return;
    m_passage->read([this, take](const Result<RowPassage::Rows> &rows, bool isLast) {
        if (rows)
            (this->*take)(shownOf(*rows), isLast);
        else
            giveUp(rows.error());
    });
}

RowPassage::Rows ListOutput::shownOf(const RowPassage::Rows &rows) const
{
    RowPassage::Rows shown;
    shown.reserve(rows.size());
    for (const QStringList &row : rows) {
        QStringList texts;
        for (const int column : m_shown.columns)
            texts.append(row.value(column));
        shown.append(texts);
    }
    return shown;
}

void ListOutput::gather(const RowPassage::Rows &rows, bool isLast)
{
    m_shown.list.rows += rows;
    if (!isLast && m_shown.list.rows.size() < kMostPrinted)
        return readOn(&ListOutput::gather);
    m_shown.list.isCutShort = m_shown.list.isCutShort || !isLast || m_shown.list.rows.size() > kMostPrinted;
    m_shown.list.rows = m_shown.list.rows.mid(0, kMostPrinted);
    if (m_shown.total > 0 || !m_shown.list.isCutShort) // else nobody knows
        m_shown.list.count = m_shown.count(m_shown.total > 0 ? m_shown.total : m_shown.list.rows.size());
    makePages();
}

void ListOutput::makePages()
{
    const bool isLandscape = reports::isLandscape(m_shown.list);
    const document::Document document = reports::listDocument(m_shown.list, m_around.formats);
    m_metadata = document.metadata;
    m_task = kit::startTask<LaidOut>(
        this, tr("Laying out the pages"),
        [document, isLandscape, rows = m_shown.list.rows,
         isPrivate = m_shown.isPrivate](TaskContext &) -> Result<LaidOut> {
            typeset::Paper paper = typeset::Paper::a4();
            if (isLandscape)
                paper.size.transpose();
            return LaidOut{typeset::Typesetter({}, paper).typeset(document), isPrivate || tellsHowToReach(rows)};
        },
        [this](const Result<LaidOut> &made) {
            if (!made)
                return giveUp(made.error());
            m_pages = made->pages;
            m_isPrivate = made->isPrivate;
            finish();
            Q_EMIT laidOut(m_pages);
        });
    m_around.tasks.follow(m_task);
}

void ListOutput::writePdf(const QString &path)
{
    if (isBusy())
        return;
    m_task = kit::startTask<void>(
        this, tr("Writing the PDF"),
        [pages = m_pages, metadata = m_metadata, path](TaskContext &task) -> Done {
            if (const Done replaceable = storage::ensureNoCohortFile(path); !replaceable)
                return replaceable;
            SafeFile file(path);
            if (const Done opened = file.open(); !opened)
                return opened;
            const auto pdf = typeset::writePdf(pages, metadata, task);
            if (!pdf)
                return fail(pdf.error());
            file.write(*pdf);
            return file.commit();
        },
        [this, path](const Done &done) {
            m_task = nullptr;
            if (done)
                tellWritten(path);
            else
                m_around.messages.say(done.error());
            layOutKept();
        });
    m_around.tasks.follow(m_task);
}

void ListOutput::tellWritten(const QString &path)
{
    //: %1 is the name of a file
    const QString sentence = tr("The list has been written: %1.").arg(QFileInfo(path).fileName());
    kit::sayWritten(m_around.messages, m_around.desktop, sentence, path);
    Q_EMIT written(path);
}

void ListOutput::finish()
{
    if (m_passage)
        m_passage->deleteLater();
    m_passage = nullptr;
    m_task = nullptr;
    m_isLayingOut = false;
    m_shown.list.rows.clear();
}

Error ListOutput::unread()
{
    return {Error::Kind::Storage,
            tr("This list could not be read, and nothing was written. Open its page again and try once more."),
            QStringLiteral("no passage through the rows")};
}

void ListOutput::giveUp(const Error &error)
{
    finish();
    m_around.messages.say(error);
    layOutKept();
}

} // namespace rebond::ui::models

#include "moc_listoutput.cpp"
