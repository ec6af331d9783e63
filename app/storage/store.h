// SPDX-License-Identifier: GPL-3.0-or-later
// A cohort file (or, later, a server's database), open. All reading and writing goes through read() and write().
//
// One write is one transaction, one journal entry, one notice after the commit and one undo step; a write that changes
// nothing leaves no trace. What f throws or answers as an error rolls everything back.
//
// Threads: a store belongs to the thread that opened it. read() and write() may also be called from a Task's thread; they
// open a connection of their own there. Writes are serialised.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "domain/records.h"
#include "storage/changes.h"
#include "storage/failure.h"
#include "storage/history.h"
#include "storage/transaction.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>

class QThread;

namespace rebond::storage {

struct Location;
struct Migration;

// What opening an older file did to it.
struct Upgrade
{
    int from = 0; // version of the schema
    int to = 0;
    QString backup; // path of the file as it was
};

// What stands in the journal beside every write. The clock and the ids must outlive the store.
struct Author
{
    const Clock &clock;
    IdMaker &ids;
    QString name; // may be empty
};

// What an erasure did.
struct Erased
{
    QList<Id<domain::Member>> members; // the person first, then those once merged into them
    QList<domain::Member> known;       // as they were called there, now and earlier: for what is kept beside the file
    std::optional<Error> remains;      // the file could not be made anew: what it still holds, and the remedy
};

class Store
{
public:
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    // Opens a file that stands: its header and schema are checked at once, an older schema is migrated after a backup
    // beside the file, its pages are checked by ensureSound(). A file that is refused is left byte-identical.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, const Author &author);
    // Opens a file that must stay as it is, to the byte: writes are answered by `why`. Conflict where its schema is older,
    // which reading would have to bring up to date.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openForReading(const QString &path, const Author &author,
                                                                       const Error &why);
    // The same by another list of migrations than the program's own: the proof that migrations keep their promises.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, const Author &author,
                                                             const QList<Migration> &migrations);
    // Makes a new file, whole or not at all: it appears under its name only once fill() has succeeded. Conflict where
    // something stands there already.
    [[nodiscard]] static Done create(const QString &path, const Author &author,
                                     const std::function<Done(Store &)> &fill);
    // A PostgreSQL database by libpq names; its schema is made where the database is empty. For this room's tests so far.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openServer(const QString &host, const QString &user,
                                                                   const QString &database, const Author &author);

    // f(Reader &) answers a value or a Result; all its reads see one state.
    template<typename F>
    [[nodiscard]] auto read(F &&f) const
    {
        return capture<Reader>(std::forward<F>(f),
                               [this](const std::function<Done(Reader &)> &body) { return runRead(body); });
    }
    // f(Transaction &) answers nothing, a value or a Result. label: what the journal and the undo button call it,
    // translated, e.g. "Import 60 members".
    template<typename F>
    [[nodiscard]] auto write(const QString &label, F &&f)
    {
        return capture<Transaction>(std::forward<F>(f), [&](const std::function<Done(Transaction &)> &body) {
            return runWrite(label, body, Purpose::Change, {});
        });
    }

    // For what can be made again from the records (keptpages.h): in one transaction, without a journal entry, a notice or a
    // step to undo.
    [[nodiscard]] Done keepAside(const std::function<void(Transaction &)> &f)
    {
        return runWrite({}, [&](Transaction &transaction) { return f(transaction), Done(); }, Purpose::Aside, {});
    }

    // From now on every write is answered by this: somebody else has the file. Once.
    void refuseWrites(const Error &why) { m_refusal = why; }
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    // Whether another state of the file stands at the path, one that lacks what this store has seen: writes then are a
    // Conflict and change nothing. From any thread.
    [[nodiscard]] Result<bool> wasReplaced() const;

    [[nodiscard]] History &history() { return m_history; }
    [[nodiscard]] ChangeBus &changes() { return m_changes; }
    [[nodiscard]] const Author &author() const { return m_author; }
    // Under which name the writes to come stand in the journal; waits for the one under way.
    void setAuthorName(const QString &name);
    [[nodiscard]] QString path() const; // of the file; the database's name on a server
    [[nodiscard]] const std::optional<Upgrade> &upgrade() const { return m_upgrade; } // nothing where none was due

    // Reads every page (SQLite's quick_check), once a session: before the first write and before a report at the latest,
    // earlier where the window runs it behind. Cheap once done. Storage where the file is damaged.
    [[nodiscard]] Done ensureSound() const;
    // Every page, key and index of the file, however long that takes: what `check` asks.
    [[nodiscard]] Done checkWhole() const;

    // Erases a member, also one removed before, and all that tells about them: the record, consents, photo, CV, interviews,
    // outcomes, check-points, workshops' notes, pairs, links (press mentions stay, without their name) and the acts made
    // for them alone, and the contents of every journal entry about any
    // of these, imported batches included; who, when and which kind stay. Cannot be undone: the session's undo steps are
    // forgotten. The file is then made anew, which takes as much room on the disk again: SQLite leaves copies of moved
    // rows in its pages, whatever it overwrites. NotFound where neither a record nor the journal knows the member.
    [[nodiscard]] Result<Erased> erasePerson(Id<domain::Member> member);
    // For this room: the same in a file that nobody has seen yet, brought up to date without a backup; how many were in it.
    [[nodiscard]] static Result<int> eraseIn(const Location &unseen, const Author &author,
                                             const QList<Id<domain::Member>> &members);

private:
    friend class History;
    enum class Purpose { Change, Revert, Erasure, Aside };

    Store(Location location, const Author &author);
    enum class Opening { Create, Work, Reading };
    [[nodiscard]] Done connect(Opening opening, const QList<Migration> &migrations);
    [[nodiscard]] Done runRead(const std::function<Done(Reader &)> &body) const;
    [[nodiscard]] Done runWrite(const QString &label, const std::function<Done(Transaction &)> &body, Purpose purpose,
                                std::optional<RawId> reverts);
    [[nodiscard]] Done writeOn(Connection &connection, const QString &label,
                               const std::function<Done(Transaction &)> &body, Purpose purpose,
                               std::optional<RawId> reverts, ChangeSet &changes);
    [[nodiscard]] RawId writeJournal(Connection &connection, Transaction &transaction, const QString &label,
                                     std::optional<RawId> reverts);
    [[nodiscard]] Done bringUpToDate(Connection &connection, Opening opening, const QList<Migration> &migrations);
    void upgradeFile(Connection &connection, const QList<Migration> &migrations);
    [[nodiscard]] QString backUp(Connection &connection, int version) const;
    [[nodiscard]] static QString newestId(Connection &connection);
    [[nodiscard]] static bool hasEntry(Connection &connection, const QString &id);
    [[nodiscard]] Failure replaced() const;
    [[nodiscard]] Done checkPages(Connection &connection) const;
    [[nodiscard]] Done ask(Connection &connection, const QString &check) const; // a PRAGMA whose good answer is ok
    [[nodiscard]] std::optional<Error> makeAnew();
    template<typename F>
    auto withConnection(bool writing, F &&f) const;

    // Turns f, whatever it answers, into a body that answers Done, and its value back into a Result.
    template<typename Access, typename F, typename Run>
    static auto capture(F &&f, Run &&run)
    {
        using Answer = std::invoke_result_t<F, Access &>;
        if constexpr (std::is_void_v<Answer>) {
            return run([&](Access &access) -> Done {
                f(access);
                return {};
            });
        } else if constexpr (std::is_same_v<Answer, Done>) {
            return run([&](Access &access) -> Done { return f(access); });
        } else if constexpr (requires(Answer answer) { answer.error().sentence; }) {
            std::optional<typename Answer::value_type> value = {};
            const Done done = run([&](Access &access) -> Done {
                Answer answer = f(access);
                if (!answer)
                    return fail(std::move(answer.error()));
                value = std::move(*answer);
                return {};
            });
            return done ? Answer(std::move(*value)) : Answer(fail(done.error()));
        } else {
            std::optional<Answer> value = {};
            const Done done = run([&](Access &access) -> Done {
                value = f(access);
                return {};
            });
            return done ? Result<Answer>(std::move(*value)) : Result<Answer>(fail(done.error()));
        }
    }

    std::unique_ptr<Location> m_location;
    Author m_author;
    QThread *m_owner;
    std::unique_ptr<Connection> m_connection; // the owner thread's
    mutable std::mutex m_writing;
    QString m_seen; // the newest entry this store knows; read and written with m_writing
    std::optional<Error> m_refusal;
    mutable std::atomic<bool> m_isSound = false;
    std::optional<Upgrade> m_upgrade;
    ChangeBus m_changes;
    History m_history;
};

} // namespace rebond::storage
