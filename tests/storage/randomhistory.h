// SPDX-License-Identifier: GPL-3.0-or-later
// One step after another, chosen by a seed: what a trainer and his imports could do to a cohort file.
#pragma once

#include "storage/engines.h"
#include "storage/samples.h"

#include <QRandomGenerator>

namespace rebond::test {

class RandomWriter
{
public:
    RandomWriter(storage::Store &store, const Related &related, quint32 seed)
        : m_store(store),
          m_related(related),
          m_random(seed)
    {}

    enum class Step { Save, Batch, Fail, Nothing, Remove, Close, Undo, Redo, Erase };
    [[nodiscard]] Step nextStep();
    [[nodiscard]] static QString nameOf(Step step);

    // One write of a few records, new and changed and removed ones; label: how it is called. Of a closed cohort only what
    // may still be written there.
    [[nodiscard]] Done save(int records, const QString &label);
    [[nodiscard]] Done removeOne(const QString &label); // may be refused: others may refer to it
    [[nodiscard]] Done closeOrReopen(const QString &label);
    [[nodiscard]] Done failInTheMiddle();
    [[nodiscard]] std::optional<domain::Member> anyMember();

private:
    void saveOne(storage::Transaction &transaction);
    template<typename R>
    [[nodiscard]] std::optional<R> any(storage::Reader &reader);
    template<typename R>
    [[nodiscard]] std::optional<R> anyToChange(storage::Reader &reader);
    template<typename R>
    void saveAny(storage::Transaction &transaction);
    template<typename R>
    void fit(R &record, const Related &related, storage::Transaction &transaction);
    [[nodiscard]] Related someRelated(storage::Reader &reader);
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }

    storage::Store &m_store;
    Related m_related;
    QRandomGenerator m_random;
    int m_names = 0;
};

} // namespace rebond::test
