// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webaddress.h"

#include "base/cells.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace rebond::domain {

namespace {

// Labels of letters, digits and inner hyphens, at least two, the last with a letter.
bool isHostName(QStringView host)
{
    const auto labels = host.split(u'.');
    if (labels.size() < 2 || host.size() > 253)
        return false;
    for (const QStringView label : labels) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        for (const QChar c : label) {
            if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && c != u'-')
                return false;
        }
    }
    const QStringView last = labels.last();
    return last.size() >= 2 && std::any_of(last.begin(), last.end(), [](QChar c) { return c.isLetter(); });
}

bool isLocalPart(QStringView local)
{
    if (local.isEmpty() || local.size() > 64 || local.startsWith(u'.') || local.endsWith(u'.')
        || local.contains(QLatin1String(".."))) {
        return false;
    }
    const QStringView others = u".!#$%&'*+/=?^_`{|}~-"; // RFC 5322 atext and the point
    return std::all_of(local.begin(), local.end(), [&](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || others.contains(c);
    });
}

bool isForbiddenInUrl(QChar c)
{
    // What ends or opens something where addresses are written, and what nobody sees.
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == u'<'
        || c == u'>' || c == u'"' || c == u'\\' || c == u'`' || c == u'\'';
}

} // namespace

Result<Cleaned> cleanEmail(QStringView text)
{
    QStringView address = text.trimmed();
    if (address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        address = address.mid(7);
    if (address.startsWith(u'<') && address.endsWith(u'>'))
        address = address.mid(1, address.size() - 2).trimmed();
    const qsizetype at = address.indexOf(u'@');
    if (at > 0 && address.size() <= 254 && isLocalPart(address.left(at)) && isHostName(address.mid(at + 1)))
        return Cleaned{address.toString(), {}};
    //: %1 is what the user wrote.
    return invalid(
        QCoreApplication::translate("Values",
                                    "“%1” is not an e-mail address. Write one address, like name@example.org.")
            .arg(excerpt(text)));
}

Result<Cleaned> cleanHttpUrl(QStringView text)
{
    static const QRegularExpression schemeForm(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*):(?!\\d)"));
    QString address = text.trimmed().toString();
    const QRegularExpressionMatch scheme = schemeForm.match(address);
    if (!scheme.hasMatch())
        address.prepend(QLatin1String("https://"));
    else
        address.replace(0, scheme.capturedLength(1), scheme.captured(1).toLower());
    const QUrl url(address, QUrl::TolerantMode);
    const bool isWeb = address.startsWith(QLatin1String("http://")) || address.startsWith(QLatin1String("https://"));
    const bool isClean = std::none_of(address.cbegin(), address.cend(), isForbiddenInUrl);
    if (isWeb && isClean && address.size() <= 2000 && url.isValid() && url.userInfo().isEmpty()
        && !url.authority().contains(u'@') && isHostName(url.host())) {
        return Cleaned{address, {}};
    }
    //: %1 is what the user wrote.
    return invalid(
        QCoreApplication::translate("Values", "“%1” is not a web address. Write it like https://www.example.org.")
            .arg(excerpt(text)));
}

} // namespace rebond::domain
