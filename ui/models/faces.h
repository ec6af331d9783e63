// SPDX-License-Identifier: GPL-3.0-or-later
// The faces of one list (a table, pictures, a board): one is seen, buttons change it, and the choice is kept.
#pragma once

#include "ui/kit/currentstack.h"

class QButtonGroup;
class QHBoxLayout;

namespace rebond::ui::kit {
class Settings;
}

namespace rebond::ui::models {

class Faces final : public kit::CurrentStack
{
    Q_OBJECT
public:
    // `name` begins the object names of the buttons ("members": membersTableFaceButton) and the key of the choice.
    Faces(const QString &name, kit::Settings &settings, QWidget *parent = nullptr);

    // The first one is seen at first. `key` begins with a capital and is stable: it stands in settings.
    void add(QWidget *face, const QString &key, const QString &text, const QString &help);
    // To be put where there is room; there is something in it from the second face on.
    [[nodiscard]] QWidget *bar() { return m_bar; }
    // Shows the face that was seen last. Once, when all of them are there.
    void restore();

Q_SIGNALS:
    void turned(); // to another face

private:
    void turnTo(int face);

    QString m_name;
    kit::Settings &m_settings;
    QWidget *m_bar;
    QHBoxLayout *m_row;
    QButtonGroup *m_buttons;
    QStringList m_keys;
};

} // namespace rebond::ui::models
