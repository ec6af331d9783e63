// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of a CV, by the table of its fields (fields.h). Private to this room.
#pragma once

#include "cv/fields.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace rebond::cv {

// Addresses, e-mails and dates are no texts.
template<typename F>
class TextVisitor
{
public:
    explicit TextVisitor(F &see) : m_see(see) {}
    void text(const char *key, QString &text) { m_see(key, text); }
    void texts(const char *key, QStringList &texts)
    {
        QStringList left;
        for (QString each : std::as_const(texts)) {
            const bool wasEmpty = each.isEmpty();
            m_see(key, each);
            if (wasEmpty || !each.isEmpty())
                left.append(each);
        }
        texts = left;
    }
    void address(const char *, QString &) {}
    void email(const char *, QString &) {}
    void date(const char *, PartialDate &) {}
    template<typename P>
    void part(const char *, P &part)
    {
        visitFields(*this, part);
    }
    template<typename P>
    void parts(const char *, QList<P> &parts)
    {
        for (P &each : parts)
            visitFields(*this, each);
    }

private:
    F &m_see;
};

// see(key, text) may change the text; of a list, one that it leaves empty goes.
template<typename F>
void eachText(Resume &resume, F &&see)
{
    TextVisitor visitor(see);
    visitFields(visitor, resume);
}

} // namespace rebond::cv
