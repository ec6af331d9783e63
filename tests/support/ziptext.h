// SPDX-License-Identifier: GPL-3.0-or-later
// Small zip archives made by hand, nothing packed: what a document is told by, without a program that writes documents.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace rebond::test {

inline QByteArray zipOf(const QList<QPair<QByteArray, QByteArray>> &parts)
{
    const auto little = [](qint64 value, int bytes) {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text.append(char(value >> (8 * i) & 0xFF));
        return text;
    };
    QByteArray body;
    QByteArray directory;
    for (const auto &[name, contents] : parts) {
        const QByteArray sizes = little(0, 4) + little(contents.size(), 4) + little(contents.size(), 4)
                               + little(name.size(), 2) + little(0, 2);
        const QByteArray common = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + sizes;
        directory += QByteArray("PK\x01\x02", 4) + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
                   + little(0, 4) + little(body.size(), 4) + name;
        body += QByteArray("PK\x03\x04", 4) + common + name + contents;
    }
    return body + directory + QByteArray("PK\x05\x06", 4) + little(0, 4) + little(parts.size(), 2)
         + little(parts.size(), 2) + little(directory.size(), 4) + little(body.size(), 4) + little(0, 2);
}

} // namespace rebond::test
