// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL of the test program's own: in a temporary folder, on a Unix socket only, as an unprivileged user. Started
// at the first question for it, once a program; a keeper process stops it and takes its folder away as soon as the
// program ends, however it ends (the keeper reads a pipe whose other end the program holds).
#pragma once

#include <QProcess>
#include <QString>

#include <memory>

namespace rebond::test {

class Cluster
{
public:
    [[nodiscard]] static Cluster &ofThisProgram();
    ~Cluster();
    Cluster(const Cluster &) = delete;
    Cluster &operator=(const Cluster &) = delete;

    [[nodiscard]] const QString &whyMissing() const { return m_whyMissing; } // empty where it runs
    [[nodiscard]] const QString &folder() const { return m_folder; }         // of the socket: the host to name
    [[nodiscard]] static QString user() { return QStringLiteral("rebond"); }
    [[nodiscard]] QString newDatabase(); // the name of an empty one

private:
    Cluster();
    [[nodiscard]] QString start(); // what hinders
    [[nodiscard]] bool makeFolder();

    QString m_folder;
    QString m_whyMissing;
    QProcess m_keeper;
    int m_databases = 0;
};

} // namespace rebond::test
