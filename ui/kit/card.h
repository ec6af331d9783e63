// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of paper on the page: rounded, with a thin line round it, and a heading where it has one.
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace rebond::ui::kit {

class Card : public QFrame
{
    Q_OBJECT
public:
    // A heading makes a group of that name for screen readers.
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() { return m_body; }
    void setHeading(const QString &heading);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    QLabel *m_heading;
};

} // namespace rebond::ui::kit
