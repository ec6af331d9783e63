// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with something typed, where it is put right: hidden as long as nothing is, and again as soon as another text
// is typed. Whoever lays it out gives it the width of the form.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace rebond::ui::kit {

class ProblemLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ProblemLabel(const QString &objectName, QWidget *parent = nullptr);

    // Scrolled to where it is seen, with the field it is about, if it is about one; screen readers say it there.
    void tell(const QString &sentence, QLineEdit *field = nullptr);
    void end();
    [[nodiscard]] bool isTold() const { return !isHidden(); }

private:
    QPointer<QLineEdit> m_field;
    QString m_description; // the field's own
};

} // namespace rebond::ui::kit
