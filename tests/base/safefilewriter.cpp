// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one file through SafeFile, for tests that disturb it from outside: safefile_writer PATH SIZE HOW, HOW being
// replace, refuse, name (as a library that wants one), many (of which it is the last, with one flush for all) or plain (not
// SafeFile at all: the positive control).
// Ends in 0 where it is done and in 1 where it is not, with the sentence on standard error.
#include "base/manyfiles.h"
#include "base/safefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <cstdio>

namespace {

rebond::Done writeMany(const QString &path, const QByteArray &bytes)
{
    rebond::ManyFiles files(QFileInfo(path).path(), rebond::platform::Access::Everyone);
    if (const rebond::Done other = files.write(path + QStringLiteral(".other"), bytes); !other)
        return other;
    if (const rebond::Done last = files.write(path, bytes); !last)
        return last;
    return files.flush();
}

int tell(const rebond::Done &done)
{
    if (done)
        return 0;
    std::fprintf(stderr, "%s [%s]\n", qPrintable(done.error().sentence), qPrintable(done.error().detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace rebond;
    platform::restrictNewFiles();
    platform::keepWriteSignalsAsErrors();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const QString how = arguments.at(3);
    const QByteArray bytes(arguments.at(2).toInt(), 'n');

    if (how == u"plain") {
        QFile out(arguments.at(1));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush() ? 0 : 1;
    }
    if (how == u"many")
        return tell(writeMany(arguments.at(1), bytes));
    SafeFile file(arguments.at(1), how == u"refuse" ? SafeFile::Overwrite::Refuse : SafeFile::Overwrite::Replace);
    Done done = file.open();
    if (done && how == u"name") {
        const Result<QString> name = file.temporaryPath();
        QFile out(name ? *name : QString());
        const bool isWritten = name && out.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
                            && out.write(bytes) == bytes.size();
        out.close();
        done = isWritten ? file.commit() : Done(storageFailed(QStringLiteral("The library failed.")));
    } else if (done) {
        file.write(bytes);
        done = file.commit();
    }
    return tell(done);
}
