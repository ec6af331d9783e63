// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/host.h"

#include "publish/sftp.h"
#include "publish/webdav.h"

namespace rebond::publish {

std::unique_ptr<Host> openHost(const Place &place, const Access &access)
{
    if (place.way == Place::Way::Sftp)
        return std::make_unique<SftpHost>(place, access);
    return std::make_unique<WebDavHost>(place, access.password);
}

Result<QString> hostKeyOf(const Place &place, TaskContext &task)
{
    if (place.way != Place::Way::Sftp)
        return QString();
    return SftpHost(place, {}).hostKey(task);
}

} // namespace rebond::publish
