// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF written by hand.
#pragma once

#include <QByteArray>
#include <QList>

namespace rebond::test {

inline constexpr char kFont[] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

// Objects numbered from 1 as they are added; the first is the catalog.
class HandMade
{
public:
    int add(const QByteArray &body)
    {
        m_objects.append(body);
        return int(m_objects.size());
    }
    int addStream(const QByteArray &bytes, const QByteArray &more = {})
    {
        return add("<< /Length " + QByteArray::number(bytes.size()) + ' ' + more + " >>\nstream\n" + bytes
                   + "\nendstream");
    }
    [[nodiscard]] QByteArray file() const
    {
        QByteArray bytes = "%PDF-1.7\n";
        QList<qsizetype> places;
        for (qsizetype i = 0; i < m_objects.size(); ++i) {
            places.append(bytes.size());
            bytes += QByteArray::number(i + 1) + " 0 obj\n" + m_objects[i] + "\nendobj\n";
        }
        const qsizetype table = bytes.size();
        bytes += "xref\n0 " + QByteArray::number(m_objects.size() + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype place : places)
            bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        return bytes + "trailer\n<< /Size " + QByteArray::number(m_objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n"
             + QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    QList<QByteArray> m_objects;
};

} // namespace rebond::test
