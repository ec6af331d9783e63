// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/sanitising.h"

#include "base/platform.h"
#include "tool/terminal.h"
#include "workspace/sanitiser.h"

#include <QtEndian>

#include <cstdio>

namespace rebond::tool {

namespace {

// Shorter where the input ends.
QByteArray readInput(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    bytes.truncate(qsizetype(std::fread(bytes.data(), 1, size_t(size), stdin)));
    return bytes;
}

} // namespace

int sanitise()
{
    platform::shareHeapAmongThreads(); // a heap for each thread takes room that is limited, whether it is used or not
    for (;;) {
        const QByteArray head = readInput(sizeof(quint32));
        if (head.isEmpty())
            return kDone;
        if (head.size() < qsizetype(sizeof(quint32)))
            return kCouldNot;
        const qsizetype size = qFromBigEndian<quint32>(head.constData());
        if (size > workspace::kLargestRequest)
            return kCouldNot;
        const QByteArray request = readInput(size);
        if (request.size() < size)
            return kCouldNot;
        platform::limitProcess(workspace::kSanitiserBytes, workspace::kSanitiserSeconds);
        if (!output(workspace::sanitisingAnswer(request)))
            return kCouldNot;
    }
}

} // namespace rebond::tool
