// SPDX-License-Identifier: GPL-3.0-or-later
// A table of good and bad examples for one clean…() and what must hold for each of them.
#pragma once

#include "domain/cleaned.h"

#include <QTest>

namespace rebond::test {

inline void addCleanerColumns()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("text"); // empty: refused
    QTest::addColumn<bool>("isRemarked");
}
inline void accepted(const char16_t *given, const char16_t *text, bool isRemarked = false)
{
    const QString shown = QString::fromUtf16(given);
    QTest::addRow("%s", qPrintable(shown)) << shown << QString::fromUtf16(text) << isRemarked;
}
inline void refused(std::initializer_list<const char16_t *> examples)
{
    for (const char16_t *given : examples) {
        const QString shown = QString::fromUtf16(given);
        QTest::addRow("refused: %s", qPrintable(shown)) << shown << QString() << false;
    }
}
inline void checkCleaner(domain::Cleaner clean)
{
    QFETCH(QString, given);
    QFETCH(QString, text);
    QFETCH(bool, isRemarked);
    const Result<domain::Cleaned> cleaned = clean(given);
    if (text.isEmpty()) {
        QVERIFY(!cleaned);
        QVERIFY(cleaned.error().kind == Error::Kind::Invalid);
        QVERIFY(cleaned.error().sentence.endsWith(u'.'));
        return;
    }
    QVERIFY2(cleaned.has_value(), cleaned ? "" : qPrintable(cleaned.error().sentence));
    QCOMPARE(cleaned->text, text);
    QCOMPARE(!cleaned->remark.isEmpty(), isRemarked);
    if (isRemarked)
        QVERIFY(cleaned->remark.endsWith(u'.'));
    const Result<domain::Cleaned> again = clean(cleaned->text);
    QVERIFY(again.has_value());
    QCOMPARE(again->text, text);
}

} // namespace rebond::test
