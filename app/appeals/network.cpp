// SPDX-License-Identifier: GPL-3.0-or-later
#include "appeals/network.h"

#include "base/folding.h"
#include "domain/webaddress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>

namespace rebond::appeals {

namespace {

constexpr QLatin1String kTextPlace("{text}");
constexpr QLatin1String kLinkPlace("{link}");
constexpr std::array<const char *, 3> kCountingCodes{"letters", "units", "weighted"}; // in the order of the enumeration

class NetworkSaid
{
    Q_DECLARE_TR_FUNCTIONS(Appeals)
public:
    static QString noName() { return tr("Say the name of the network."); }
    //: %1 is the name of a network, %2 and %3 are numbers
    static QString length(const Network &network)
    {
        return tr("A message for %1 is between %2 and %3 characters long: set another number.")
            .arg(network.name)
            .arg(kLeastCharacters)
            .arg(kMostCharacters);
    }
    //: %1 is the name of a network, %2 is a number
    static QString tags(const Network &network)
    {
        return tr("A message for %1 names between 0 and %2 accounts: set another number.")
            .arg(network.name)
            .arg(kMostTagsEver);
    }
    //: %1 is the name of a network, %2 is a number
    static QString link(const Network &network)
    {
        return tr("A link on %1 counts between 0 and %2 characters: set another number.")
            .arg(network.name)
            .arg(kMostLinkLength);
    }
    //: %1 is the name of a network
    static QString picture(const Network &network)
    {
        return tr("This size of picture is none that is drawn for %1: choose another one.").arg(network.name);
    }
    //: %1 is the name of a network
    static QString address(const Network &network)
    {
        return tr("The address of the share page of %1 must begin with https:// and may hold {text} and {link}.")
            .arg(network.name);
    }
};

QList<Network> madeStandard()
{
    const QSize wide(1600, 900);
    return {
        {QStringLiteral("X"), 280, Counting::Weighted, 23, 10, true, wide,
         QStringLiteral("https://x.com/intent/post?text={text}")},
        {QStringLiteral("LinkedIn"), 3000, Counting::Units, 0, 10, false, QSize(1200, 627),
         QStringLiteral("https://www.linkedin.com/feed/?shareActive=true&text={text}")},
        {QStringLiteral("Mastodon"), 500, Counting::Letters, 23, 10, false, wide,
         QStringLiteral("https://mastodon.social/share?text={text}"), true},
        {QStringLiteral("Facebook"), 5000, Counting::Units, 0, 10, false, QSize(1200, 630),
         QStringLiteral("https://www.facebook.com/sharer/sharer.php?u={link}")},
        {QStringLiteral("Bluesky"), 300, Counting::Letters, 0, 10, false, wide,
         QStringLiteral("https://bsky.app/intent/compose?text={text}")},
    };
}

QString keyOf(const QString &name)
{
    const QString key = fold(name);
    return key == u"twitter" || key == u"x (twitter)" || key == u"twitter (x)" || key == u"x/twitter"
             ? QStringLiteral("x")
             : key;
}

Network standardOf(const QString &name)
{
    const QString key = keyOf(name);
    for (const Network &network : standardNetworks()) {
        if (keyOf(network.name) == key)
            return network;
    }
    Network other;
    other.name = name.simplified();
    return other;
}

bool isAddressSound(const QString &address)
{
    if (address.isEmpty())
        return true;
    QString filled = address;
    filled.replace(kTextPlace, QStringLiteral("t")).replace(kLinkPlace, QStringLiteral("l"));
    return filled.startsWith(QLatin1String("https://")) && domain::cleanHttpUrl(filled).has_value();
}

QJsonObject objectOf(const Network &network)
{
    return {{QStringLiteral("name"), network.name},
            {QStringLiteral("characters"), network.mostCharacters},
            {QStringLiteral("counting"), QLatin1String(kCountingCodes[size_t(network.counting)])},
            {QStringLiteral("link"), network.linkLength},
            {QStringLiteral("tags"), network.mostTags},
            {QStringLiteral("tags_on_picture"), network.tagsOnPicture},
            {QStringLiteral("picture"), textOf(network.picture)},
            {QStringLiteral("share"), network.shareAddress},
            {QStringLiteral("hides_hosts"), network.hidesHosts}};
}

// Each value that is understood and sound, over the standard of that name.
Network readNetwork(const QJsonObject &object)
{
    Network network = standardOf(object.value(QLatin1String("name")).toString());
    const auto take = [&](auto &&change) {
        Network tried = network;
        change(tried);
        if (ensureSound(tried))
            network = tried;
    };
    take([&](Network &n) { n.mostCharacters = object.value(QLatin1String("characters")).toInt(n.mostCharacters); });
    take([&](Network &n) { n.linkLength = object.value(QLatin1String("link")).toInt(n.linkLength); });
    take([&](Network &n) { n.mostTags = object.value(QLatin1String("tags")).toInt(n.mostTags); });
    take([&](Network &n) { n.shareAddress = object.value(QLatin1String("share")).toString(n.shareAddress); });
    network.tagsOnPicture = object.value(QLatin1String("tags_on_picture")).toBool(network.tagsOnPicture);
    network.hidesHosts = object.value(QLatin1String("hides_hosts")).toBool(network.hidesHosts);
    network.picture = parsePictureSize(object.value(QLatin1String("picture")).toString()).value_or(network.picture);
    const QString counting = object.value(QLatin1String("counting")).toString();
    for (size_t i = 0; i < kCountingCodes.size(); ++i) {
        if (counting == QLatin1String(kCountingCodes[i]))
            network.counting = Counting(i);
    }
    return network;
}

} // namespace

const QList<QSize> &pictureSizes()
{
    static const QList<QSize> sizes{QSize(1200, 627), QSize(1200, 630), QSize(1080, 1080), QSize(1600, 900)};
    return sizes;
}

QString textOf(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

std::optional<QSize> parsePictureSize(QStringView text)
{
    for (const QSize size : pictureSizes()) {
        if (text == textOf(size))
            return size;
    }
    return {};
}

const QList<Network> &standardNetworks()
{
    static const QList<Network> networks = madeStandard();
    return networks;
}

Network networkNamed(const QString &name)
{
    return standardOf(name);
}

bool isSameNetwork(const QString &one, const QString &other)
{
    return keyOf(one) == keyOf(other);
}

QByteArray jsonOf(const QList<Network> &networks)
{
    QJsonArray array;
    for (const Network &network : networks) {
        if (!standardNetworks().contains(network))
            array.append(objectOf(network));
    }
    return array.isEmpty() ? QByteArray() : QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<Network> networksFrom(const QByteArray &json)
{
    QList<Network> networks = standardNetworks();
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const auto &value : array) {
        const Network read = readNetwork(value.toObject());
        if (!ensureSound(read))
            continue;
        const auto same = std::find_if(networks.begin(), networks.end(),
                                       [&](const Network &each) { return keyOf(each.name) == keyOf(read.name); });
        if (same != networks.end())
            *same = read;
        else
            networks.append(read);
    }
    return networks;
}

Done ensureSound(const Network &network)
{
    if (network.name.trimmed().isEmpty())
        return invalid(NetworkSaid::noName());
    if (network.mostCharacters < kLeastCharacters || network.mostCharacters > kMostCharacters)
        return invalid(NetworkSaid::length(network));
    if (network.mostTags < 0 || network.mostTags > kMostTagsEver)
        return invalid(NetworkSaid::tags(network));
    if (network.linkLength < 0 || network.linkLength > kMostLinkLength)
        return invalid(NetworkSaid::link(network));
    if (!pictureSizes().contains(network.picture))
        return invalid(NetworkSaid::picture(network));
    if (!isAddressSound(network.shareAddress))
        return invalid(NetworkSaid::address(network));
    return {};
}

std::optional<QUrl> shareAddressOf(const Network &network, const QString &text, const QString &link)
{
    if (network.shareAddress.isEmpty() || !isAddressSound(network.shareAddress))
        return {};
    const auto coded = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    // In one walk: a message that tells of {link} is no place for it.
    QString address;
    QStringView rest = network.shareAddress;
    while (!rest.isEmpty()) {
        if (rest.startsWith(kTextPlace)) {
            address += coded(text);
            rest = rest.sliced(kTextPlace.size());
        } else if (rest.startsWith(kLinkPlace)) {
            address += coded(link);
            rest = rest.sliced(kLinkPlace.size());
        } else {
            address += rest.front();
            rest = rest.sliced(1);
        }
    }
    const QUrl url = QUrl::fromEncoded(address.toUtf8(), QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" ? std::optional(url) : std::nullopt;
}

} // namespace rebond::appeals
