// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/projector.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace rebond::ui::kit {

Projector::Projector(QObject *window) : QObject(window) {}

void Projector::turn(bool on)
{
    if (std::exchange(m_isOn, on) != on)
        Q_EMIT turned(on);
}

Projector *projectorOf(const QObject *part)
{
    for (; part; part = part->parent()) {
        if (auto *its = part->findChild<Projector *>(QString(), Qt::FindDirectChildrenOnly))
            return its;
    }
    return nullptr;
}

bool isProjected(const QObject *part)
{
    const Projector *projector = projectorOf(part);
    return projector && projector->isOn();
}

void followProjector(QObject *part, std::function<void(bool isOn)> apply)
{
    const Projector *projector = projectorOf(part);
    apply(projector && projector->isOn());
    if (projector)
        QObject::connect(projector, &Projector::turned, part, std::move(apply));
}

bool isPrivateField(QStringView key)
{
    static constexpr QStringView kKeys[] = {u"email", u"phone", u"notes", u"note", u"debrief", u"contacts"};
    return std::find(std::begin(kKeys), std::end(kKeys), key) != std::end(kKeys);
}

} // namespace rebond::ui::kit

#include "moc_projector.cpp"
