// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/projector.h"

#include <QWidget>

#include <algorithm>
#include <iterator>
#include <utility>

namespace rebond::ui::kit {

Projector &Projector::instance()
{
    static Projector projector;
    return projector;
}

void Projector::turn(bool on)
{
    if (std::exchange(m_isOn, on) != on)
        Q_EMIT turned(on);
}

void followProjector(QWidget *widget, std::function<void(bool isOn)> apply)
{
    apply(Projector::instance().isOn());
    QObject::connect(&Projector::instance(), &Projector::turned, widget, std::move(apply));
}

bool isPrivateField(QStringView key)
{
    static constexpr QStringView kKeys[] = {u"email", u"phone", u"notes", u"note", u"debrief", u"contacts"};
    return std::find(std::begin(kKeys), std::end(kKeys), key) != std::end(kKeys);
}

} // namespace rebond::ui::kit
