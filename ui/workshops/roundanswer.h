// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a field of the round while a whole room looks on. Telephone numbers and addresses in what was typed before are
// covered, though the field has the keyboard as soon as a turn begins: nobody has asked for them yet. Whoever goes on writing
// there (a key that writes, a click, a drop) has the words as they are, else a number could neither be mended nor taken out; they
// are covered again when the field is left. What is being typed is seen by all, since nobody writes blind: what a room must not
// see at all belongs into the register.
#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace rebond::ui::kit {
class GrowingEdit;
}

namespace rebond::ui::workshops {

class RoundAnswer final : public QObject
{
public:
    explicit RoundAnswer(kit::GrowingEdit *edit); // belongs to it

    void set(const QString &words, bool isModified);
    [[nodiscard]] QString words() const; // whole, whatever is seen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover();
    void uncover();
    void show(const QString &words, const QString &description);

    kit::GrowingEdit *m_edit;
    std::optional<QString> m_whole; // while it is covered
};

} // namespace rebond::ui::workshops
