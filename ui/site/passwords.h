// SPDX-License-Identifier: GPL-3.0-or-later
// Where the password for a host is kept: in the key store of the system, nowhere else. Private to this room.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace rebond::ui::site {

// An interface, so that tests have a store of their own.
class Passwords
{
public:
    Passwords() = default;
    virtual ~Passwords() = default;
    Passwords(const Passwords &) = delete;
    Passwords &operator=(const Passwords &) = delete;

    // Both answer later, once, unless the receiver has gone; the system may ask the user meanwhile. None: there is no store,
    // it is locked, or it has none of that account.
    using Found = std::function<void(const std::optional<QString> &password)>;
    virtual void find(const QString &account, QObject *receiver, Found found) = 0;
    using Kept = std::function<void(bool isKept)>;
    virtual void keep(const QString &account, const QString &password, QObject *receiver, Kept kept) = 0;
    virtual void forget(const QString &account) = 0;
};

class KeyStorePasswords final : public Passwords
{
public:
    void find(const QString &account, QObject *receiver, Found found) override;
    void keep(const QString &account, const QString &password, QObject *receiver, Kept kept) override;
    void forget(const QString &account) override;
};

} // namespace rebond::ui::site
