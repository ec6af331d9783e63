// SPDX-License-Identifier: GPL-3.0-or-later
// What a room must not read where it stands among other words: e-mail addresses and telephone numbers in what somebody typed,
// a next step, an advertisement, the text of an offer. Fields that hold nothing else are hidden whole (projector.h).
#pragma once

#include <QPointer>
#include <QString>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace rebond::ui::kit {

class Projector;

// Three dots in the place of each address and number; days, amounts and references stay.
[[nodiscard]] QString covered(const QString &text);
// The same while the window of `part` is projected, else the text as it is.
[[nodiscard]] QString forTheRoom(const QString &text, const QObject *part);

// Draws the cells of a list so; who copies, prints or hears them has the words as they are.
class CoveringDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CoveringDelegate(QAbstractItemView *view);
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;

private:
    mutable QPointer<Projector> m_projector; // looked for until the view stands in its window: each cell asks
};

} // namespace rebond::ui::kit
