// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence beside a class says the same as the class.
#include "domain/classrule.h"

#include "domain/outcomeclass.h"
#include "domain/wording.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;

class TestClassRule : public QObject
{
    Q_OBJECT

    static Outcome outcomeOf(OutcomeType type, QDate begin, std::optional<QDate> end)
    {
        Outcome outcome;
        outcome.type = type;
        outcome.effectiveOn = begin;
        outcome.plannedEnd = end;
        return outcome;
    }

private Q_SLOTS:
    void theSentenceNamesTypeAndClass()
    {
        const Formats formats(Language::English);
        for (const auto &term : terms<OutcomeType>()) {
            for (const std::optional<QDate> end :
                 {std::optional<QDate>(), std::optional(QDate(2012, 3, 1)), std::optional(QDate(2013, 3, 1))}) {
                const Outcome outcome = outcomeOf(term.value, QDate(2012, 1, 1), end);
                const QString sentence = ruleInWords(outcome, formats);
                QVERIFY2(sentence.startsWith(wordingOf(term.value)) && sentence.endsWith(u'.'), qPrintable(sentence));
                const OutcomeClass itsClass = classOf(outcome);
                const QString word = itsClass == OutcomeClass::Durable    ? QStringLiteral("lasting")
                                   : itsClass == OutcomeClass::Transition ? QStringLiteral("transitional")
                                   : itsClass == OutcomeClass::Positive   ? QStringLiteral("step on the way")
                                                                          : QStringLiteral("no rebound");
                QVERIFY2(sentence.contains(word), qPrintable(sentence));
            }
        }
    }
    void aContractTellsItsDates()
    {
        const Formats formats(Language::English);
        QCOMPARE(ruleInWords(outcomeOf(OutcomeType::CDD, QDate(2011, 8, 31), QDate(2012, 2, 28)), formats),
                 QStringLiteral("Fixed-term contract planned until 28 February 2012: six months or more, so lasting."));
        QCOMPARE(ruleInWords(outcomeOf(OutcomeType::CDD, QDate(2011, 8, 31), QDate(2012, 2, 27)), formats),
                 QStringLiteral("Fixed-term contract planned until 27 February 2012: less than six months, so "
                                "transitional. Lasting would be until 28 February 2012 at least."));
    }
};

REBOND_TEST(TestClassRule)
#include "tst_classrule.moc"
