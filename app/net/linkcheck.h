// SPDX-License-Identifier: GPL-3.0-or-later
// Asks whether web addresses still lead somewhere. Only where somebody asked for it: it speaks to the machines named in them.
#pragma once

#include "base/result.h"
#include "base/task.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace rebond::net {

struct LinkState
{
    QString address;
    bool isDead = false; // nobody answers, or answers that there is nothing; who wants a login or no programs is alive
    int status = 0;      // of HTTP, where redirects end; 0: nobody answered
    friend bool operator==(const LinkState &, const LinkState &) = default;
};

// In their order, a few at a time; each gets some seconds. Nothing of what comes is kept. Of other schemes than http and https it
// says that they are dead, and asks nobody. In a thread that may wait. Cancelled where the task is.
[[nodiscard]] Result<QList<LinkState>> checkLinks(const QStringList &addresses, TaskContext &task);

} // namespace rebond::net
