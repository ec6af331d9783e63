// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of this session's writes: a replay of journal entries, no command class per edit. Each is a new write
// with its own journal entry; the journal itself only grows.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <mutex>
#include <optional>

namespace rebond::storage {

class Store;

class History
{
public:
    explicit History(Store &store) : m_store(store) {}

    struct Step
    {
        RawId entry; // the journal entry to revert
        QString label;
        friend bool operator==(const Step &, const Step &) = default;
    };
    // The step that undo or redo would take; nothing where there is none. From any thread.
    [[nodiscard]] std::optional<Step> undoStep() const;
    [[nodiscard]] std::optional<Step> redoStep() const;
    // Their names, as they were written.
    [[nodiscard]] std::optional<QString> undoLabel() const;
    [[nodiscard]] std::optional<QString> redoLabel() const;
    // The steps that undo() would take one after the other until the step of that journal entry is undone, the entry's own
    // last. Empty where it is no step of this session, or was undone already.
    [[nodiscard]] QList<Step> stepsBackTo(RawId entry) const;
    [[nodiscard]] QStringList labelsBackTo(RawId entry) const;

    // Conflict, with nothing changed, where a record was changed since by somebody else; Invalid where the step would
    // change what belongs to a closed cohort. Call from the owner's thread.
    [[nodiscard]] Done undo();
    [[nodiscard]] Done redo();

private:
    friend class Store;
    void committed(RawId entry, const QString &label);
    void clear();
    void reverted(RawId entry); // before the notice, so that its hearers see the steps as they are now
    [[nodiscard]] Done step(QList<Step> &from, QList<Step> &to, const QString &label);
    [[nodiscard]] Done revert(const Step &step, const QString &label);

    Store &m_store;
    mutable std::mutex m_mutex; // a Task's write adds a step while the window shows the last one
    QList<Step> m_undo;
    QList<Step> m_redo;
    QList<Step> *m_from = nullptr; // of the revert that is running
    QList<Step> *m_to = nullptr;
    Step m_reverting;
};

} // namespace rebond::storage
