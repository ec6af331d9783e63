// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/backupwording.h"

#include <QCoreApplication>

namespace rebond::ui::file {

namespace {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BackupWording)
};
} // namespace

QString wordingOf(backup::Why why)
{
    switch (why) {
    case backup::Why::Day: return Tr::tr("after a day’s work");
    case backup::Why::Asked: return Tr::tr("asked for");
    case backup::Why::Import: return Tr::tr("before an import");
    case backup::Why::Merge: return Tr::tr("before a merge");
    case backup::Why::Erasure: return Tr::tr("before an erasure");
    case backup::Why::Restore: return Tr::tr("before a restore");
    case backup::Why::Update: return Tr::tr("before an update of the file");
    }
    Q_UNREACHABLE();
}

QString momentOf(const QDateTime &instant, const Formats &formats)
{
    const QDateTime here = instant.toLocalTime();
    //: %1 is a day, %2 a time of day
    return Tr::tr("%1, %2").arg(formats.date(here.date()), formats.time(here.time()));
}

QString sizeOf(qint64 bytes, const Formats &formats)
{
    constexpr double kThousand = 1000;
    if (bytes < 1000 * 1000)
        //: size of a file, %1 is a number
        return Tr::tr("%1 kB").arg(formats.decimal(double(bytes) / kThousand, 0));
    //: size of a file, %1 is a number
    return Tr::tr("%1 MB").arg(formats.decimal(double(bytes) / kThousand / kThousand, 1));
}

QString holdingText(const storage::Holding &holding, const Formats &formats)
{
    const auto shown = [](qint64 count) { return static_cast<int>(std::min<qint64>(count, INT_MAX)); };
    const QString members = Tr::tr("%n member(s)", nullptr, shown(holding.members));
    const QString acts = Tr::tr("%n act(s) of outreach", nullptr, shown(holding.acts));
    QStringList cohorts;
    for (const QString &name : holding.cohorts)
        cohorts.append(formats.quoted(name));
    //: %1 is a list of names of cohorts, %2 "60 members", %3 "412 acts of outreach"
    QString text = Tr::tr("It holds %1: %2, %3.").arg(formats.list(cohorts), members, acts);
    if (holding.lastChange.isValid())
        //: %1 is a day and a time
        text += u' ' + Tr::tr("Last changed on %1.").arg(momentOf(holding.lastChange, formats));
    return text;
}

} // namespace rebond::ui::file
