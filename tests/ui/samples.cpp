// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samples.h"

#include "operations/cohorts.h"
#include "operations/demonstration.h"

#include <QFile>
#include <QTest>

namespace rebond::test {

namespace {
std::shared_ptr<workspace::Workspace> opened(const QString &path, const Clock &clock)
{
    auto workspace = workspace::Workspace::openNewest(path, clock, QString());
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().sentence));
    return std::shared_ptr<workspace::Workspace>(std::move(*workspace));
}
} // namespace

std::shared_ptr<workspace::Workspace> openDemonstration(const QString &folder, const Clock &clock)
{
    // Made once and copied: making it takes longer than any test of a page.
    static const QByteArray bytes = [&folder] {
        const QString first = folder + QLatin1String("/first.rebond");
        if (const Done made = operations::createDemonstration(first); !made)
            qFatal("%s", qPrintable(made.error().sentence));
        QFile file(first);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return opened(writeFile(folder, QStringLiteral("60 dans le 06.rebond"), bytes), clock);
}

std::shared_ptr<workspace::Workspace> openEmptyCohort(const QString &folder, const Clock &clock)
{
    const QString path = folder + QLatin1String("/empty.rebond");
    IdMaker ids(clock);
    const operations::NewCohort cohort{.name = QStringLiteral("Nouveaux"),
                                       .territory = {},
                                       .startsOn = {},
                                       .endsOn = {},
                                       .goal = {}};
    if (const Done made = operations::createCohortFile(path, storage::Author{clock, ids, {}}, cohort); !made)
        qFatal("%s", qPrintable(made.error().sentence));
    return opened(path, clock);
}

QString writeFile(const QString &folder, const QString &name, const QByteArray &contents)
{
    const QString path = folder + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace rebond::test
