// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one file through SafeFile, for tests that disturb it from outside: safefile_writer PATH SIZE HOW, HOW being
// replace, refuse, name (as a library that wants one) or plain (not SafeFile at all: the positive control).
// Ends in 0 where it is done and in 1 where it is not, with the sentence on standard error.
#include "base/safefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <cstdio>

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
    if (!done) {
        std::fprintf(stderr, "%s [%s]\n", qPrintable(done.error().sentence), qPrintable(done.error().detail));
        return 1;
    }
    return 0;
}
