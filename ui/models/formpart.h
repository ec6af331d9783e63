// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a form that is no field of a list: a matrix, a longer text. The form asks it what it asks its fields; the screen
// begins it with what a record holds, and writes it.
#pragma once

#include <QVariant>
#include <QWidget>

namespace rebond::ui::models {

class FormPart : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual bool isChanged() const = 0;
    // What was changed, to begin another form of the kind with.
    [[nodiscard]] virtual QVariant typed() const = 0;
    virtual void retype(const QVariant &typed) = 0;
    // Takes what is being typed; false, and says why beside it, where that cannot be.
    [[nodiscard]] virtual bool settle() { return true; }
};

} // namespace rebond::ui::models
