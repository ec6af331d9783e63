// SPDX-License-Identifier: GPL-3.0-or-later
// What no source may hold, and how large it may grow.
#include "architecture/house.h"
#include "architecture/names.h"
#include "architecture/rules.h"
#include "architecture/sizes.h"
#include "support/runner.h"

using namespace rebond::architecture;

namespace {

constexpr int kFileLines = 500;
constexpr int kFunctionLines = 60;

// The room's README names a file that is larger on purpose, and says why.
bool isNamedInReadme(const House &house, const QString &path)
{
    const QString folder = path.section(u'/', 0, 1);
    return house.read(folder + QStringLiteral("/README.md")).contains(path.section(u'/', -1));
}

// A rule that misses something is not broken by a line.
bool isAbsence(const Rule &rule)
{
    return QLatin1String(rule.forbidden).startsWith(QLatin1String("\\A(?!"));
}

bool isTable(const Function &function)
{
    return function.name.contains(QLatin1String("_data()"));
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_house.sources().size() > 20); }

    void eachRuleBites_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(rules().size()); ++i)
            QTest::newRow(rules()[static_cast<size_t>(i)].name) << i;
    }
    void eachRuleBites()
    {
        QFETCH(int, index);
        const Rule &rule = rules()[static_cast<size_t>(index)];
        const QString text = QString::fromUtf8(rule.example) + u'\n';
        const SourceFile breaking{QString::fromUtf8(rule.where), text, withoutComments(text)};
        QCOMPARE(breaches(rule, breaking).size(), 1);
        QVERIFY2(rule.inComments || isAbsence(rule)
                     || breaches(rule, {breaking.path, text, withoutComments(QStringLiteral("// ") + text)}).isEmpty(),
                 "a comment may speak of what code may not do");
    }

    void sourcesKeep_data() { eachRuleBites_data(); }
    void sourcesKeep()
    {
        QFETCH(int, index);
        QStringList found;
        for (const SourceFile &file : m_house.sources()) {
            if (!file.path.startsWith(QLatin1String("tests/architecture/")))
                found += breaches(rules()[static_cast<size_t>(index)], file);
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void commentsAreBlanked()
    {
        QCOMPARE(withoutComments(QStringLiteral("a // b\nc /* d\n*/ e")), QStringLiteral("a     \nc     \n   e"));
        QCOMPARE(withoutComments(QStringLiteral("\"http://x\" '\"' // y")), QStringLiteral("\"http://x\" '\"'     "));
        QCOMPARE(withoutComments(QStringLiteral("1'000 // y")), QStringLiteral("1'000     "));
        QCOMPARE(withoutComments(QStringLiteral("R\"x(// stays)x\" // y")), QStringLiteral("R\"x(// stays)x\"     "));
    }

    void functionsAreMeasured()
    {
        const QString code = QStringLiteral(
            "int a(int b,\n      int c)\n{\n    return 1;\n}\n\nstruct S\n{\n    void f()\n    {\n"
            "        g();\n        h();\n    }\n};\n");
        const QList<Function> functions = functionsIn(code);
        QCOMPARE(functions.size(), 2);
        QCOMPARE(functions[0].length, 5);
        QCOMPARE(functions[1].length, 5);
        QCOMPARE(functions[1].line, 10);
    }

    void definitionsAreRead()
    {
        const QString code = QStringLiteral(
            "namespace a {\nclass Told;\n}\n\nnamespace a::b {\n\nnamespace {\nstruct Hidden\n{\n    int x;\n};\n}\n\n"
            "struct One\n{\n    struct Inner\n    {\n    };\n};\n\nint f()\n{\n    return 1;\n}\n\n"
            "template<typename T>\nclass Two final : public One\n{\n};\n\nstruct Two<int>\n{\n};\n"
            "enum class Kind { Ours, Theirs };\nclass Later;\nstruct One::Inner2\n{\n};\n\n}\n");
        QStringList names;
        for (const Defined &each : typesDefinedIn(code))
            names.append(QStringLiteral("%1 %2").arg(each.line).arg(each.name));
        QCOMPARE(names, (QStringList{QStringLiteral("14 a::b::One"), QStringLiteral("27 a::b::Two"),
                                     QStringLiteral("34 a::b::Kind")}));
    }

    void aNameIsDefinedOnce()
    {
        QHash<QString, QString> places;
        QStringList found;
        for (const SourceFile &file : m_house.sources()) {
            if (!file.path.startsWith(QLatin1String("app/")) && !file.path.startsWith(QLatin1String("ui/")))
                continue;
            if (!file.path.endsWith(QLatin1String(".h")) && !file.path.endsWith(QLatin1String(".cpp")))
                continue;
            for (const Defined &each : typesDefinedIn(file.code)) {
                const QString place = QStringLiteral("%1:%2").arg(file.path).arg(each.line);
                if (places.contains(each.name))
                    found.append(QStringLiteral("%1: %2 stands in %3, too").arg(place, each.name, places[each.name]));
                places.insert(each.name, place);
            }
        }
        QVERIFY(places.contains(QStringLiteral("rebond::desk::Week")) && places.size() > 300);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void filesStaySmall()
    {
        QStringList found;
        for (const SourceFile &file : m_house.sources()) {
            const qsizetype lines = file.text.count(u'\n');
            if (lines > kFileLines && !isNamedInReadme(m_house, file.path))
                found.append(QStringLiteral("%1: %2 lines (alarm at %3)").arg(file.path).arg(lines).arg(kFileLines));
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void functionsStaySmall()
    {
        QStringList found;
        for (const SourceFile &file : m_house.sources()) {
            for (const Function &function : functionsIn(file.code)) {
                if (function.length > kFunctionLines && !isTable(function) && !isNamedInReadme(m_house, file.path)) {
                    found.append(QStringLiteral("%1:%2: %3 lines: %4")
                                     .arg(file.path)
                                     .arg(function.line)
                                     .arg(function.length)
                                     .arg(function.name));
                }
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

private:
    House m_house{QStringLiteral(REBOND_SOURCE_DIR)};
};

REBOND_TEST(TestSources)
#include "tst_sources.moc"
