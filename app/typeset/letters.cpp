// SPDX-License-Identifier: GPL-3.0-or-later
// Paper that goes by post: where the window of an envelope shows an address, and sheets of labels.
#include "typeset/galley.h"
#include "typeset/persontile.h"

#include <algorithm>

namespace rebond::typeset {

namespace {

constexpr double kLetterMm = 72 / 25.4;
// On A4 within margins of 18 mm, folded in three for a long envelope (110 × 220 mm) whose window of 35 × 100 mm stands 20 mm from
// the right and from the foot: the address is seen wherever in the envelope the letter slips to.
constexpr double kLetterMargin = 18 * kLetterMm;
constexpr double kWindowLeft = 112 * kLetterMm - kLetterMargin;
constexpr double kWindowTop = 55 * kLetterMm - kLetterMargin;
constexpr QSizeF kWindow{78 * kLetterMm, 24 * kLetterMm};
constexpr double kBelowWindow = 95 * kLetterMm - kLetterMargin;
constexpr QSizeF kSender{85 * kLetterMm, 30 * kLetterMm};
constexpr double kBelowLogo = 2 * kLetterMm;
constexpr double kLabelInset = 4 * kLetterMm; // printers slip by a millimetre or two

} // namespace

Galley layoutLetterHead(const document::LetterHead &head, const Frame &frame, Press &press)
{
    Piece piece;
    piece.height = kBelowWindow;
    double top = 0;
    if (head.logo) {
        for (const Piece &logo : layoutFigure(*head.logo, frame, press)) {
            place(piece.marks, logo, QPointF(0, top));
            top += logo.height;
        }
        top += kBelowLogo;
    }
    if (!head.sender.isEmpty()) {
        const QSizeF room(kSender.width(), std::max(kSender.height() / 2, kSender.height() - top));
        const FittedText sender = fittedText(head.sender.join(u'\n'), {.size = points(TextSize::Small)}, room,
                                             press.style);
        append(piece.marks, sender, QPointF(0, top), press.structure.add(Role::Paragraph));
    }
    const double width = std::min(kWindow.width(), frame.width - kWindowLeft);
    const FittedText address = fittedText(head.address.join(u'\n'), {.size = points(TextSize::Body) * 1.1},
                                          QSizeF(width, kWindow.height()), press.style);
    append(piece.marks, address, QPointF(kWindowLeft, kWindowTop), press.structure.add(Role::Paragraph));
    return {std::move(piece)};
}

Galley layoutLabels(const document::Labels &labels, Press &press)
{
    Galley galley;
    const int places = std::max(1, labels.columns * labels.rows);
    const double inset = std::min(kLabelInset, labels.height * 0.12);
    int place = std::clamp(labels.start, 0, places - 1);
    for (const QString &text : labels.texts) {
        if (galley.empty() || place == places) {
            if (!galley.empty()) {
                galley.push_back(Piece{.kind = Piece::Kind::Break});
                place = 0;
            }
            Piece sheet;
            sheet.height = labels.top + labels.rows * labels.height + (labels.rows - 1) * labels.rowGap;
            galley.push_back(std::move(sheet));
        }
        const int row = place / labels.columns;
        const int column = place % labels.columns;
        const QPointF corner(labels.left + column * (labels.width + labels.columnGap),
                             labels.top + row * (labels.height + labels.rowGap));
        const QSizeF room(labels.width - 2 * inset, labels.height - 2 * inset);
        const FittedText lines = fittedText(text, {.size = points(TextSize::Body)}, room, press.style);
        const QPointF at = corner + QPointF(inset, inset + std::max(0.0, (room.height() - lines.height) / 2));
        append(galley.back().marks, lines, at, press.structure.add(Role::Paragraph));
        ++place;
    }
    return galley;
}

} // namespace rebond::typeset
