// SPDX-License-Identifier: GPL-3.0-or-later
// Fields are kept when they are left, and where the hand rests: a crash takes no more than the last words. Private to this room.
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <chrono>
#include <functional>

namespace rebond::ui::site {

// Calls `then` when nothing was typed for a moment into the fields that `place` has by now.
inline void whenTypingRests(QWidget &place, const std::function<void()> &then)
{
    auto *rest = new QTimer(&place);
    rest->setSingleShot(true);
    rest->setInterval(std::chrono::milliseconds(400));
    QObject::connect(rest, &QTimer::timeout, &place, then);
    const auto lines = place.findChildren<QLineEdit *>();
    for (const QLineEdit *edit : lines)
        QObject::connect(edit, &QLineEdit::textEdited, rest, qOverload<>(&QTimer::start));
    const auto texts = place.findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *edit : texts)
        QObject::connect(edit, &QPlainTextEdit::textChanged, rest, qOverload<>(&QTimer::start));
}

} // namespace rebond::ui::site
