// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with something typed, where it is put right, behind a sign: hidden as long as nothing is, and again as soon as
// something else stands in the field. Whoever lays it out gives it the width of the form.
#pragma once

#include <QLabel>
#include <QPointer>

namespace rebond::ui::kit {

class ProblemLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ProblemLabel(const QString &objectName, QWidget *parent = nullptr);

    // Scrolled to where it is seen, with the field it is about, if it is about one (a line, several lines, a choice or a list of
    // them); screen readers say it there.
    void tell(const QString &sentence, QWidget *field = nullptr);
    // What is only worth knowing: in quiet letters, without a sign, and nothing is scrolled.
    void remark(const QString &sentence, QWidget *field = nullptr);
    void end();
    [[nodiscard]] bool isTold() const { return !isHidden(); }

Q_SIGNALS:
    void ended();

private:
    void put(const QString &sentence, QWidget *field, bool isBad);
    void dress();

    bool m_isBad = true;
    QPointer<QWidget> m_field;
    QString m_description; // the field's own
    QMetaObject::Connection m_watch;
};

} // namespace rebond::ui::kit
