// SPDX-License-Identifier: GPL-3.0-or-later
// What one network takes, as the user knows it; a value that could not be one is told where it stands.
#pragma once

#include "appeals/network.h"
#include "ui/kit/page.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace rebond::ui::kit {
class ProblemLabel;
}

namespace rebond::ui::relays {

class LimitsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit LimitsForm(QWidget *parent = nullptr);

    void setNetwork(const appeals::Network &network);

Q_SIGNALS:
    void changed(const rebond::appeals::Network &network); // by the user, to something sound

private:
    [[nodiscard]] QSpinBox *addNumber(const QString &label, const char *objectName, int least, int most);
    void take();

    appeals::Network m_network;
    bool m_isSetting = false;
    QSpinBox *m_characters = nullptr;
    QSpinBox *m_tags = nullptr;
    QSpinBox *m_link = nullptr;
    QComboBox *m_counting = nullptr;
    QComboBox *m_place = nullptr;
    QLineEdit *m_share = nullptr;
    kit::ProblemLabel *m_problem = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace rebond::ui::relays
