// SPDX-License-Identifier: GPL-3.0-or-later
// A reader who wants to know what is hidden: takes a whole report as one system of sums, and looks for another cohort of which
// the same report would be printed.
#pragma once

#include "figures/disclosure.h"
#include "figures/figures.h"

#include <QHash>
#include <QString>

#include <vector>

namespace rebond::test {

class Attacker
{
public:
    // What is shown, what the marks mean, and every sum that holds between the numbers.
    Attacker(const figures::Figures &figures, const figures::Disclosure &disclosure, figures::Audience audience);

    struct Find
    {
        QString name;
        qint64 value = 0;
    };
    // The hidden numbers that have but one value. `undecided` counts those for which the search gave up.
    [[nodiscard]] QList<Find> found(int &undecided) const;
    [[nodiscard]] int hidden() const; // how many numbers are

private:
    struct Variable
    {
        QString name;
        qint64 truth = 0;
        qint64 low = 0; // of what it may be; besides, where `orNone`, 0
        qint64 high = 0;
        bool orNone = false;
        bool isWanted = false; // a number of the report that is hidden
    };
    struct Sum // of the variables times their sign is `total`
    {
        std::vector<std::pair<size_t, int>> parts;
        qint64 total = 0;
    };
    struct Box
    {
        qint64 low;
        qint64 high;
        bool orNone;
    };
    using Values = std::vector<qint64>;
    using Boxes = std::vector<Box>;

    size_t add(const QString &name, qint64 truth, figures::Mask mask, bool isPerhapsNobody, bool isPlain);
    [[nodiscard]] bool isPlain(const figures::Disclosure &d, qint64 one, qint64 other) const;
    size_t addFree(qint64 truth);
    // Numbers that were masked together.
    std::vector<size_t> addAll(const QString &name, const QList<qint64> &truths, const QList<figures::Mask> &masks,
                               bool arePerhapsNobody, bool isPlain = false);
    void sum(const std::vector<size_t> &parts, std::optional<size_t> whole, qint64 total = 0);
    void addPeople(const figures::Figures &f, const figures::Disclosure &d);
    void addRebounds(const figures::Figures &f, const figures::Disclosure &d);
    void addTypesAndChannels(const figures::Figures &f, const figures::Disclosure &d);
    void addBreakdown(const figures::Figures &f, const figures::Disclosure &d, figures::Breakdown breakdown);

    [[nodiscard]] bool allows(size_t variable, qint64 value) const;
    [[nodiscard]] qint64 missing(const Sum &sum, const Values &values) const;
    // By changing few numbers.
    bool mends(Values &values, std::vector<bool> &changed, int depth, int &steps) const;
    // By trying all; none where there were too many.
    std::optional<bool> exists(Boxes boxes, int &steps) const;
    bool narrow(Boxes &boxes) const;

    qint64 m_largest;
    qint64 m_all;
    std::vector<Variable> m_variables;
    std::vector<Sum> m_sums;
    std::vector<std::vector<size_t>> m_sumsOf; // by variable
    size_t m_rebounded = 0;
    size_t m_durable = 0;
    size_t m_collective = 0;
    size_t m_individual = 0;
};

} // namespace rebond::test
