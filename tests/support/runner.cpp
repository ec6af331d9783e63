// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runner.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHashSeed>

#include <cstdio>
#include <map>
#include <memory>

namespace rebond::test {

// A program of a room that draws or shows replaces this (tests/support/application.cpp) to make the application it needs.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);
__attribute__((weak)) std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

namespace {
std::map<QString, Factory> &registry()
{
    static std::map<QString, Factory> tests;
    return tests;
}
} // namespace

Registration::Registration(const char *file, Factory factory)
{
    registry()[QFileInfo(QString::fromUtf8(file)).completeBaseName()] = factory;
}

} // namespace rebond::test

int main(int argc, char **argv)
{
    using namespace rebond::test;
    QHashSeed::setDeterministicGlobalSeed();
    const auto application = makeApplication(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString program = arguments.takeFirst();
    QString wanted;
    if (!arguments.isEmpty() && registry().count(arguments.first()) != 0)
        wanted = arguments.takeFirst();
    int failures = 0;
    int ran = 0;
    for (const auto &[name, factory] : registry()) {
        if (!wanted.isEmpty() && name != wanted)
            continue;
        const std::unique_ptr<QObject> test(factory());
        failures += QTest::qExec(test.get(), QStringList(program) + arguments);
        ++ran;
    }
    if (ran == 0) {
        std::fprintf(stderr, "no such test\n");
        return 2;
    }
    return failures == 0 ? 0 : 1;
}
