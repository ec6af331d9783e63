// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include <memory>

namespace rebond::test {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv); // replaces the one of runner.cpp
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace rebond::test
