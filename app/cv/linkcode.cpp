// SPDX-License-Identifier: GPL-3.0-or-later
#include "cv/linkcode.h"

#include <QUrl>

#include <algorithm>
#include <memory>
#include <qrencode.h>

namespace rebond::cv {

namespace {

constexpr double kMostModule = 0.7 * 72 / 25.4; // points: larger ones only take room

// As it goes into a code: letters that addresses do not have are written as they stand in them.
QString webAddress(const QString &written)
{
    const QUrl url(written.trimmed());
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return isWeb && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded) : QString();
}

bool isOfLinkedIn(const Profile &profile)
{
    const QString host = QUrl(profile.url.trimmed()).host();
    return profile.network.trimmed().compare(u"LinkedIn", Qt::CaseInsensitive) == 0 || host == u"linkedin.com"
        || host.endsWith(u".linkedin.com");
}

struct Freeing
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QString profileLinkOf(const Resume &resume)
{
    const Basics &basics = resume.basics;
    for (const Profile &profile : basics.profiles) {
        if (const QString address = webAddress(profile.url); !address.isEmpty() && isOfLinkedIn(profile))
            return address;
    }
    if (const QString own = webAddress(basics.url); !own.isEmpty())
        return own;
    for (const Profile &profile : basics.profiles) {
        if (const QString address = webAddress(profile.url); !address.isEmpty())
            return address;
    }
    return {};
}

std::optional<document::MatrixCode> codeOf(const QString &address, double side)
{
    const QByteArray bytes = address.toUtf8();
    if (bytes.isEmpty() || bytes.contains('\0'))
        return {};
    const std::unique_ptr<QRcode, Freeing> made(QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!made || made->width > kMostModules)
        return {};
    document::MatrixCode code;
    code.side = made->width;
    code.dark.resize(code.side * code.side);
    for (int i = 0; i < code.side * code.side; ++i)
        code.dark.setBit(i, (made->data[i] & 1U) != 0);
    code.module = std::clamp(side / code.side, kLeastModule, kMostModule);
    code.address = address;
    return code;
}

LinkCode linkCodeOf(const Resume &resume)
{
    const QString address = profileLinkOf(resume);
    if (address.isEmpty())
        return LinkCode::NoLink;
    return codeOf(address, 0) ? LinkCode::Drawn : LinkCode::TooLong;
}

} // namespace rebond::cv
