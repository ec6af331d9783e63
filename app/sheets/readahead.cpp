// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/readahead.h"

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

namespace rebond::sheets {

namespace {

constexpr size_t kBlockRows = 128;
constexpr qsizetype kBlockCharacters = 1 << 18; // a block of long rows is full earlier
constexpr size_t kBlocks = 4;

struct Block
{
    std::vector<Row> rows; // keep their memory from one use to the next
    size_t filled = 0;
    qsizetype characters = 0;
    qint64 done = 0; // how far the reader was when it handed the block over
    qint64 total = 0;
    QString what;

    void add(const Row &row)
    {
        if (filled == rows.size())
            rows.emplace_back();
        rows[filled++].fillFrom(row);
        characters += row.characters();
    }
    [[nodiscard]] bool isFull() const { return filled == kBlockRows || characters >= kBlockCharacters; }
    void empty()
    {
        if (characters > kBlockCharacters)
            rows.clear(); // one long row must not stay for good
        filled = 0;
        characters = 0;
    }
};

// A ring of blocks between the thread that reads and the one that works.
class Ring
{
public:
    // The reader's side: an empty block to fill, or none once nobody wants it.
    [[nodiscard]] Block *blockToFill()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_filled - m_emptied < kBlocks || m_isStopped; });
        return m_isStopped ? nullptr : &m_blocks[m_filled % kBlocks];
    }
    void handOver()
    {
        const std::lock_guard lock(m_mutex);
        ++m_filled;
        m_changed.notify_all();
    }
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_isEnded = true;
        m_changed.notify_all();
    }

    // The worker's side: a filled block, or none at the end and once the task is cancelled.
    [[nodiscard]] Block *blockToEmpty(const TaskContext &task)
    {
        using namespace std::chrono_literals;
        std::unique_lock lock(m_mutex);
        // A reader may go on for long without a row: the user does not wait for it.
        while (!m_changed.wait_for(lock, 50ms, [this] { return m_filled > m_emptied || m_isEnded; })) {
            if (task.isCancelled())
                return nullptr;
        }
        return m_filled > m_emptied && !task.isCancelled() ? &m_blocks[m_emptied % kBlocks] : nullptr;
    }
    void giveBack()
    {
        const std::lock_guard lock(m_mutex);
        ++m_emptied;
        m_changed.notify_all();
    }
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_changed.notify_all();
    }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    std::array<Block, kBlocks> m_blocks;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    size_t m_filled = 0;
    size_t m_emptied = 0;
    bool m_isEnded = false;
    std::atomic<bool> m_isStopped = false;
};

// Fills the ring; everything here but result() belongs to the reader's thread until it is joined.
class Ahead final : private TaskContext
{
public:
    Ahead(QString path, const ReadOptions &options)
        : m_path(std::move(path)),
          m_options(options),
          m_thread([this] { read(); })
    {}
    ~Ahead() override { stop(); }
    Ahead(const Ahead &) = delete;
    Ahead &operator=(const Ahead &) = delete;

    [[nodiscard]] Ring &ring() { return m_ring; }
    // What the reading came to; waits for its end.
    [[nodiscard]] Result<Origin> result()
    {
        join();
        if (m_thrown)
            std::rethrow_exception(m_thrown);
        return m_origin;
    }
    void stop()
    {
        m_ring.stop();
        join();
    }

private:
    void join()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    void read()
    {
        try {
            m_origin = forEachRow(
                m_path, m_options, [this](const Row &row) { return take(row); }, *this);
            handOver();
        } catch (...) {
            m_thrown = std::current_exception();
        }
        m_ring.end();
    }
    [[nodiscard]] Done take(const Row &row)
    {
        if (!m_block && !(m_block = m_ring.blockToFill()))
            return cancelled();
        m_block->add(row);
        if (m_block->isFull())
            handOver();
        return {};
    }
    void handOver()
    {
        if (!m_block)
            return;
        m_block->done = m_done;
        m_block->total = m_total;
        m_block->what = m_what;
        m_block = nullptr;
        m_ring.handOver();
    }
    void step(qint64 done, qint64 total, const QString &what) override
    {
        m_done = done;
        m_total = total;
        m_what = what;
    }
    [[nodiscard]] bool isCancelled() const override { return m_ring.isStopped(); }

    QString m_path;
    ReadOptions m_options;
    Ring m_ring;
    Block *m_block = nullptr; // being filled
    qint64 m_done = 0;
    qint64 m_total = 0;
    QString m_what;
    Result<Origin> m_origin;
    std::exception_ptr m_thrown;
    std::thread m_thread; // last: it begins when all else stands
};

Done empty(Block &block, const RowSink &sink)
{
    for (size_t i = 0; i < block.filled; ++i) {
        if (const Done done = sink(block.rows[i]); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Origin> forEachRowAhead(const QString &path, const ReadOptions &options, const RowSink &sink, TaskContext &task)
{
    std::optional<Ahead> ahead;
    try {
        ahead.emplace(path, options);
    } catch (const std::system_error &) { // no thread is to be had
        return forEachRow(path, options, sink, task);
    }
    while (Block *block = ahead->ring().blockToEmpty(task)) {
        if (const Done done = empty(*block, sink); !done)
            return fail(done.error());
        task.step(block->done, block->total, block->what);
        block->empty();
        ahead->ring().giveBack();
    }
    if (task.isCancelled())
        ahead->stop();
    auto origin = ahead->result();
    if (task.isCancelled())
        return cancelled();
    return origin;
}

} // namespace rebond::sheets
