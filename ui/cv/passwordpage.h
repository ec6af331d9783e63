// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of the list while a PDF that somebody handed in asks for its password.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rebond::ui::kit {
class ProblemLabel;
}

namespace rebond::ui::cv {

class PasswordPage final : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordPage(QWidget *parent = nullptr);

    void begin(const QString &file);
    void tellWrong(); // that was not it
    void setBusy(bool isBusy);
    [[nodiscard]] QString password() const;
    [[nodiscard]] QWidget *firstStop() const;
    void clear(); // nothing of it stays

Q_SIGNALS:
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_heading;
    QLineEdit *m_password;
    kit::ProblemLabel *m_told;
    QPushButton *m_open;
    QPushButton *m_cancel;
};

} // namespace rebond::ui::cv
