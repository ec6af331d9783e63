// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/listkind.h"

#include <QCoreApplication>

namespace rebond::exchange {

namespace {

struct Entry
{
    const char *name;
    const char *title;
};

constexpr std::array<Entry, 11> kEntries = {{
    {"members", QT_TRANSLATE_NOOP("Lists", "Members")},
    {"companies", QT_TRANSLATE_NOOP("Lists", "Companies")},
    {"contacts", QT_TRANSLATE_NOOP("Lists", "Contacts")},
    {"outreach", QT_TRANSLATE_NOOP("Lists", "Outreach")},
    {"interviews", QT_TRANSLATE_NOOP("Lists", "Interviews")},
    {"outcomes", QT_TRANSLATE_NOOP("Lists", "Outcomes")},
    {"checkpoints", QT_TRANSLATE_NOOP("Lists", "Check-points")},
    {"press", QT_TRANSLATE_NOOP("Lists", "Press")},
    {"relays", QT_TRANSLATE_NOOP("Lists", "Relays")},
    {"offers", QT_TRANSLATE_NOOP("Lists", "Offers")},
    {"audience", QT_TRANSLATE_NOOP("Lists", "Visits of the site")},
}};

} // namespace

QString nameOf(ListKind kind)
{
    return QString::fromLatin1(kEntries.at(static_cast<size_t>(kind)).name);
}

QString titleOf(ListKind kind)
{
    return QCoreApplication::translate("Lists", kEntries.at(static_cast<size_t>(kind)).title);
}

std::optional<ListKind> parseListKind(QStringView name)
{
    for (const ListKind kind : kListKinds) {
        if (name == nameOf(kind))
            return kind;
    }
    return {};
}

} // namespace rebond::exchange
