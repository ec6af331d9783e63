// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pages of a cohort file begin, for tests that damage one.
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace rebond::test {

// In bytes, as the file's own header says it (sqlite.org/fileformat.html, offset 16). The file must have a header.
inline qsizetype pageSizeOf(const QByteArray &file)
{
    const qsizetype size = qFromBigEndian<quint16>(file.constData() + 16);
    return size == 1 ? 65536 : size;
}

} // namespace rebond::test
