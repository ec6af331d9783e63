// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/refusals.h"

#include <QCoreApplication>

namespace rebond::publish {

namespace {

QString inWords(const char *sentence)
{
    return QCoreApplication::translate("Publish", sentence);
}

Error network(const QString &sentence, const QString &detail)
{
    return {Error::Kind::Network, sentence, detail};
}

Error storage(const QString &sentence, const QString &detail)
{
    return {Error::Kind::Storage, sentence, detail};
}

} // namespace

Error unknownHost(const QString &server, const QString &detail)
{
    //: %1 is the name of a host
    return network(inWords(QT_TRANSLATE_NOOP("Publish",
                                             "No host called “%1” was found. Check the address, and that this "
                                             "machine is on the network."))
                       .arg(server),
                   detail);
}

Error noAnswer(const QString &server, const QString &detail)
{
    //: %1 is the name of a host
    return network(inWords(QT_TRANSLATE_NOOP("Publish",
                                             "“%1” does not answer there. Check the address and its port, or "
                                             "try again later."))
                       .arg(server),
                   detail);
}

Error cutOff(const QString &server, const QString &detail)
{
    //: %1 is the name of a host
    return network(inWords(QT_TRANSLATE_NOOP("Publish", "The connection to “%1” broke off. What was sent stays there: "
                                                        "publish again, and it goes on from there."))
                       .arg(server),
                   detail);
}

Error wrongPassword(const QString &server, const QString &detail)
{
    //: %1 is the name of a host
    return network(inWords(QT_TRANSLATE_NOOP("Publish", "“%1” refuses this user with this password. Check both, then "
                                                        "publish again."))
                       .arg(server),
                   detail);
}

Error forbidden(const QString &server, const QString &name, const QString &detail)
{
    //: %1 is the name of a host, %2 a file or folder there
    return storage(inWords(QT_TRANSLATE_NOOP("Publish", "“%1” does not let this user read or write “%2”. Check the "
                                                        "folder in the address, or ask your host."))
                       .arg(server, name),
                   detail);
}

Error notThere(const QString &address, const QString &detail)
{
    //: %1 is an address
    return storage(inWords(QT_TRANSLATE_NOOP("Publish",
                                             "There is no folder “%1”, and none above it to make it in. Check "
                                             "the address."))
                       .arg(address),
                   detail);
}

Error diskFull(const QString &server, const QString &name, const QString &detail)
{
    //: %1 is the name of a host, %2 a file
    return storage(inWords(QT_TRANSLATE_NOOP("Publish", "“%1” has no room left for “%2”. Make room there, then publish "
                                                        "again: what was sent stays, and it goes on from there."))
                       .arg(server, name),
                   detail);
}

Error notKept(const QString &server, const QString &name, const QString &detail)
{
    //: %1 is the name of a host, %2 a file
    return storage(inWords(QT_TRANSLATE_NOOP("Publish", "“%1” did not keep “%2”: its disk may be full, or this user’s "
                                                        "share of it. Look there, then publish again: it goes on from "
                                                        "there."))
                       .arg(server, name),
                   detail);
}

Error halfTaken(const QString &server, const QString &name, const QString &detail)
{
    //: %1 is the name of a host, %2 a file
    return storage(inWords(QT_TRANSLATE_NOOP("Publish",
                                             "“%1” stopped taking “%2” before its end: its disk may be full, "
                                             "or the line broke off. Look there, then publish again: it goes "
                                             "on from there."))
                       .arg(server, name),
                   detail);
}

Error notRemoved(const QString &server, const QString &name, const QString &detail)
{
    //: %1 is the name of a host, %2 a file
    return storage(inWords(QT_TRANSLATE_NOOP("Publish", "“%1” did not take “%2” away, and visitors can still read it. "
                                                        "Take it away there, or publish again."))
                       .arg(server, name),
                   detail);
}

Error otherKey(const QString &server, const QString &shown, const QString &trusted)
{
    //: %1 is the name of a host, %2 and %3 its key as it is written: SHA256:…
    return network(inWords(QT_TRANSLATE_NOOP("Publish", "“%1” shows another key than the one that was trusted (%2, not "
                                                        "%3). Somebody may stand between: nothing was sent. Ask your "
                                                        "host whether its key is new before you trust it."))
                       .arg(server, shown, trusted),
                   {});
}

Error untrustedKey(const QString &server, const QString &shown)
{
    //: %1 is the name of a host, %2 its key as it is written: SHA256:…
    return network(inWords(QT_TRANSLATE_NOOP("Publish", "“%1” is not known yet, and nothing was sent. Its key is %2: "
                                                        "compare it with the one that your host tells."))
                       .arg(server, shown),
                   {});
}

} // namespace rebond::publish
