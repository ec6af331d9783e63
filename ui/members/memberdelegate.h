// SPDX-License-Identifier: GPL-3.0-or-later
// How one member is drawn in a gallery or on a board: the 4:5 frame, the same with a photo as with initials, and two lines.
#pragma once

#include "domain/records.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace rebond::ui::members {

class Thumbnails;

struct FaceOfMember
{
    QString givenName;
    QString familyName;
    QString line; // below the name, quiet
    std::optional<Id<domain::File>> photo;
    QString reference = {}; // told where two have one name
};

class MemberDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Shape { Tall, Wide }; // the frame above the lines, or before them
    using FaceOf = std::function<FaceOfMember(const QModelIndex &)>;
    MemberDelegate(Shape shape, Thumbnails &thumbnails, FaceOf faceOf, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Shape m_shape;
    Thumbnails &m_thumbnails;
    FaceOf m_faceOf;
};

} // namespace rebond::ui::members
