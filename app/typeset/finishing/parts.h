// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs that were drawn apart, made one.
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <qpdf/QPDF.hh>

#include <memory>
#include <vector>

namespace rebond::typeset {

// Must live until the file is written: pages are read while it is. So must the bytes.
class Parts
{
public:
    // The pages of each, without the first where that is one of letters. A face that is the same in several stands there once, by
    // its bytes and by how its letters are numbered; one that differs stays as it is.
    Parts(const QByteArrayList &drawn, bool hasLetters);

    [[nodiscard]] QPDF &whole() { return *m_parts.front(); }

private:
    std::vector<std::unique_ptr<QPDF>> m_parts;
};

} // namespace rebond::typeset
