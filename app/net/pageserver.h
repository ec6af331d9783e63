// SPDX-License-Identifier: GPL-3.0-or-later
// Shows pages to a browser on this machine, and to nobody else: it listens on 127.0.0.1 alone, answers GET and HEAD, and
// closes each connection.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace rebond::net {

class PageServer
{
public:
    // The file of that name: ASCII letters, digits, "-", "_" and ".", neither two points nor one in front. None: it is not
    // there. Called in a thread of the server's, one call at a time.
    using Files = std::function<std::optional<QByteArray>(const QString &name)>;

    // Runs until it goes. home: the file shown where none is named. Network, where this machine lets nobody listen.
    [[nodiscard]] static Result<std::unique_ptr<PageServer>> start(Files files, const QString &home);
    ~PageServer(); // waits for the answer being made
    PageServer(const PageServer &) = delete;
    PageServer &operator=(const PageServer &) = delete;

    // "http://127.0.0.1:40123/4f…/": where the home is; everything else is beside it.
    [[nodiscard]] QUrl address() const;

private:
    class Listener;
    PageServer();
    std::unique_ptr<Listener> m_listener;
};

} // namespace rebond::net
