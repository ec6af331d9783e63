// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF as small as one can be that shows words on its page, written by hand.
#pragma once

#include <QByteArray>
#include <QList>

namespace rebond::test {

inline QByteArray plainPdf(const QByteArray &words)
{
    const QByteArray drawn = "BT /F1 20 Tf 72 700 Td (" + words + ") Tj ET";
    const QList<QByteArray> objects{
        QByteArray("<< /Type /Catalog /Pages 2 0 R >>"), QByteArray("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
        QByteArray("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> "
                   "/Contents 5 0 R >>"),
        QByteArray("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
        "<< /Length " + QByteArray::number(drawn.size()) + " >>\nstream\n" + drawn + "\nendstream"};
    QByteArray bytes = "%PDF-1.4\n";
    QList<qsizetype> places;
    for (const QByteArray &object : objects) {
        places.append(bytes.size());
        bytes += QByteArray::number(places.size()) + " 0 obj\n" + object + "\nendobj\n";
    }
    const qsizetype table = bytes.size();
    bytes += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return bytes + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace rebond::test
