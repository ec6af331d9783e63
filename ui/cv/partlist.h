// SPDX-License-Identifier: GPL-3.0-or-later
// One section of a CV: its entries in their order, and the fields of the one that is chosen.
#pragma once

#include "ui/cv/parts.h"
#include "ui/kit/card.h"

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace rebond::ui::kit {
class ProblemLabel;
}

namespace rebond::ui::cv {

class PartList final : public kit::Card
{
    Q_OBJECT
public:
    explicit PartList(const Part &part, QWidget *parent = nullptr);

    void showAnew(); // the resume is another one
    [[nodiscard]] QList<QPlainTextEdit *> prose() const { return m_prose; }

Q_SIGNALS:
    void changed();

private:
    void makeFields(QVBoxLayout *column);
    void makeButtons(QVBoxLayout *column);
    QPushButton *addButton(const QString &text, const char *name, void (PartList::*act)());
    void choose();
    void take(int field, const QString &text);
    void allow();
    void select(int entry);
    void addEntry();
    void goIntoFields();
    void addNext();
    void removeEntry();
    void moveUp();
    void moveDown();
    void moveTo(int entry);

    Part m_part;
    QListWidget *m_list;
    QWidget *m_fields;
    QList<std::function<void(const QString &)>> m_put; // by field
    QList<kit::ProblemLabel *> m_told;
    QList<QPlainTextEdit *> m_prose;
    QWidget *m_first = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    bool m_isFilling = false;
};

} // namespace rebond::ui::cv
