// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/pagelinks.h"

#include <QUrl>

#include <algorithm>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

constexpr qsizetype kLongestAddress = 2000;

// The address of a link that does nothing but lead there; empty for any other annotation.
QString addressOf(Object annotation)
{
    if (!annotation.isDictionary() || !annotation.getKey("/Subtype").isNameAndEquals("/Link"))
        return {};
    Object action = annotation.getKey("/A");
    if (!action.isDictionary() || !action.getKey("/S").isNameAndEquals("/URI") || !action.getKey("/URI").isString())
        return {};
    const QString address = QString::fromStdString(action.getKey("/URI").getUTF8Value()).trimmed();
    const QUrl url(address, QUrl::StrictMode);
    const bool isMail = url.scheme() == QLatin1String("mailto");
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (address.size() > kLongestAddress || !url.isValid() || !url.userInfo().isEmpty()
        || !(isMail ? !url.path().isEmpty() : isWeb && !url.host().isEmpty()))
        return {};
    return address;
}

} // namespace

QList<SaneLink> linksOf(QPDFPageObjectHelper page, Object form, const QPDFMatrix &placed, QSizeF size, int index)
{
    QList<SaneLink> links;
    Object annotations = page.getObjectHandle().getKey("/Annots");
    if (!annotations.isArray())
        return links;
    Object matrix = form.getDict().getKey("/Matrix");
    const QPDFMatrix drawn = matrix.isMatrix() ? QPDFMatrix(matrix.getArrayAsMatrix()) : QPDFMatrix();
    const int count = annotations.getArrayNItems();
    for (int i = 0; i < count && links.size() < kMostLinksOfAPage; ++i) {
        Object annotation = annotations.getArrayItem(i);
        const QString address = addressOf(annotation);
        Object edges = annotation.isDictionary() ? annotation.getKey("/Rect") : Object::newNull();
        if (address.isEmpty() || !edges.isRectangle())
            continue;
        const Object::Rectangle room = placed.transformRectangle(drawn.transformRectangle(edges.getArrayAsRectangle()));
        const QRectF seen = QRectF(QPointF(room.llx, room.lly), QPointF(room.urx, room.ury))
                                .intersected(QRectF(QPointF(), size));
        if (!seen.isEmpty())
            links.append({index, seen, address});
    }
    return links;
}

} // namespace rebond::typeset
