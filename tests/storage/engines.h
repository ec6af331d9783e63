// SPDX-License-Identifier: GPL-3.0-or-later
// A store to test on, on either engine, with a clock that stands still and ids that come out alike each time.
#pragma once

#include "storage/connection.h"
#include "storage/folder.h"
#include "storage/store.h"

#include "support/runner.h"

#include <QTemporaryDir>

#include <memory>

Q_DECLARE_METATYPE(rebond::storage::Engine)

namespace rebond::test {

// The column "engine" and a row for each; a name is added where the table has more columns.
void addEngines();
// Why tests on this engine cannot run here; empty where they can.
[[nodiscard]] QString whyMissing(storage::Engine engine);
[[nodiscard]] const char *nameOf(storage::Engine engine);

// What a test on both engines begins with.
#define REBOND_FETCH_ENGINE(engine)                                                                                    \
    QFETCH(const rebond::storage::Engine, engine);                                                                     \
    REBOND_NEED_ENGINE(engine)
#define REBOND_NEED_ENGINE(engine)                                                                                     \
    if (const QString why = rebond::test::whyMissing(engine); !why.isEmpty())                                          \
    QSKIP(qPrintable(why))

// An empty store; for a file, one that stood already. Anything that fails on the way ends the test program: a test
// cannot say more.
class Bench
{
public:
    explicit Bench(storage::Engine engine, quint64 seed = 7);
    ~Bench();
    Bench(const Bench &) = delete;
    Bench &operator=(const Bench &) = delete;

    [[nodiscard]] storage::Store &store() { return *m_store; }
    [[nodiscard]] storage::Author author() const;
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const; // of the file
    [[nodiscard]] const storage::Location &location() const { return m_location; }
    void close() { m_store.reset(); }
    void reopen();
    // A second program on the same data, with ids of its own; it must end before the bench does.
    [[nodiscard]] std::unique_ptr<storage::Store> another() const;

    // Asks past the store, on a connection of its own: rows of columns as text, NULL as "∅".
    [[nodiscard]] QList<QStringList> ask(const QString &sql) const;
    void tell(const QString &sql) const;

private:
    QTemporaryDir m_folder{scratchTemplate()};
    FixedClock m_clock{QDate(2012, 6, 30)};
    std::unique_ptr<IdMaker> m_ids;
    std::unique_ptr<IdMaker> m_otherIds;
    storage::Location m_location;
    std::unique_ptr<storage::Store> m_store;
};

// What went wrong, for QVERIFY2.
template<typename T>
[[nodiscard]] QByteArray told(const Result<T> &result)
{
    return result ? QByteArray()
                  : QStringLiteral("%1 / %2").arg(result.error().sentence, result.error().detail).toUtf8();
}
#define REBOND_DONE(result)                                                                                            \
    do {                                                                                                               \
        const auto &outcomeOfIt = (result); /* once: it may be a write */                                              \
        QVERIFY2(outcomeOfIt, rebond::test::told(outcomeOfIt).constData());                                            \
    } while (false)

} // namespace rebond::test
