// SPDX-License-Identifier: GPL-3.0-or-later
// A day, typed as people type it; wrong ones are told under the field as soon as it is left.
#pragma once

#include "base/formats.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace rebond::ui::kit {

class DateEdit final : public QWidget
{
    Q_OBJECT
public:
    DateEdit(const Formats &formats, const QString &objectName, QWidget *parent = nullptr);

    void setDate(QDate date);                           // without telling
    [[nodiscard]] QDate date() const { return m_date; } // the last valid one
    // Takes what stands in the field, as leaving it does; false where that is no day.
    bool settle();
    [[nodiscard]] QLineEdit *edit() const { return m_edit; } // for its label

Q_SIGNALS:
    void dateChanged(QDate date); // by the user, to another valid one

private:
    void take();

    const Formats &m_formats;
    QDate m_date;
    QLineEdit *m_edit;
    QLabel *m_problem;
};

} // namespace rebond::ui::kit
