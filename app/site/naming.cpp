// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/naming.h"

#include "base/folding.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace rebond::site {

namespace {

constexpr qsizetype kLongestSlug = 60;
constexpr qsizetype kMarkLength = 12; // of a sum: 48 bits
constexpr char kPhotoForm[] = "1";    // how photos are drawn: another number gives all of them other names

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

} // namespace

QString markOf(const QString &what)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().left(kMarkLength));
}

QString slugOf(const QString &text)
{
    QString slug;
    const QString folded = fold(text);
    for (const QChar c : folded) {
        if (isPlain(c))
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(kLongestSlug);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

QString namedPageOf(const domain::Member &member)
{
    const QString slug = slugOf(member.displayName());
    const QString mark = markOf(QStringLiteral("named:") + member.id.toString());
    return (slug.isEmpty() ? QStringLiteral("membre-") : QStringLiteral("membre-") + slug + u'-') + mark
         + QStringLiteral(".html");
}

QString namelessPageOf(const domain::Member &member)
{
    return QStringLiteral("profil-") + markOf(QStringLiteral("nameless:") + member.id.toString())
         + QStringLiteral(".html");
}

QString groupPageOf(const QString &stem, const QString &text)
{
    const QString folded = fold(text);
    const QString slug = slugOf(text);
    const bool isWhole = QString(folded).replace(u' ', u'-') == slug && !folded.contains(u'-');
    QString name = stem;
    if (!slug.isEmpty())
        name += u'-' + slug;
    if (!isWhole)
        name += u'-' + markOf(folded);
    return name + QStringLiteral(".html");
}

QString laterPageOf(const QString &first, int number)
{
    return first.chopped(5) + u'_' + QString::number(number) + QStringLiteral(".html");
}

QString pageInLanguage(const QString &page, const QString &code)
{
    const qsizetype end = page.lastIndexOf(u'.');
    return page.left(end) + u'.' + code + page.mid(end);
}

QString photoFileOf(const domain::Member &member, const QString &sum)
{
    return QStringLiteral("photo-") + markOf(QLatin1String(kPhotoForm) + u':' + member.id.toString() + u':' + sum)
         + QStringLiteral(".jpg");
}

QString webpOf(const QString &photo, int widthPx)
{
    return photo.chopped(4) + u'_' + QString::number(widthPx) + QStringLiteral(".webp");
}

QString cvFileOf(const domain::Member &member, const QString &sum)
{
    return QStringLiteral("cv-") + markOf(QStringLiteral("cv:") + member.id.toString() + u':' + sum)
         + QStringLiteral(".pdf");
}

QString bookletFileOf(const QString &sum)
{
    return QStringLiteral("livret-") + markOf(QStringLiteral("booklet:") + sum) + QStringLiteral(".pdf");
}

bool isPageName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9_-]{0,120}(\\.[a-z]{2})?\\.html\\z"));
    return form.match(name).hasMatch();
}

bool isHomeName(const QString &name)
{
    return isPageName(name) && name.section(u'.', 0, 0) == QLatin1String(kHome).chopped(5);
}

bool isPhotoName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\Aphoto-[a-z0-9]{1,60}(\\.jpg|_[0-9]{2,4}\\.webp)\\z"));
    return form.match(name).hasMatch();
}

bool isPaperName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A(cv|livret)-[a-z0-9]{1,60}\\.pdf\\z"));
    return form.match(name).hasMatch();
}

bool isOurName(const QString &name)
{
    static const QRegularExpression news(QStringLiteral("\\Anouvelles(\\.[a-z]{2})?\\.xml\\z"));
    return isPageName(name) || isPhotoName(name) || isPaperName(name) || news.match(name).hasMatch()
        || name == QLatin1String(kSiteMap);
}

} // namespace rebond::site
