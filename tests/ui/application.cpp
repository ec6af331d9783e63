// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include <memory>

namespace rebond::test {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace rebond::test
