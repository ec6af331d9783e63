// SPDX-License-Identifier: GPL-3.0-or-later
// Covers the window after a while without input: nothing of it can be read, by eyes or by a screen reader, until somebody
// asks for it. It keeps passers-by from reading along; it is no password, and what is typed stays as it is.
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QMainWindow;
class QPushButton;

namespace rebond::ui::shell {

class Lock final : public QWidget
{
    Q_OBJECT
public:
    // Lies in the place of `content`, in the layout of their parent, which it joins. The window's menus go with it.
    Lock(QMainWindow *window, QWidget *content);

    void setMinutes(int minutes) { setPatience(std::chrono::minutes(minutes)); } // 0: never
    void setPatience(std::chrono::milliseconds patience);
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    // Of the window: shown once it is uncovered.
    void setTitle(const QString &title);

public Q_SLOTS:
    void lock();
    void unlock();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void checkIdleness();
    void hideOthers();

    QMainWindow *m_window;
    QWidget *m_content;
    QPushButton *m_show;
    QTimer m_timer;
    QElapsedTimer m_input; // since the last
    std::chrono::milliseconds m_patience{0};
    bool m_isLocked = false;
    QString m_title; // of the window as it was
    QPointer<QWidget> m_focus;
    QList<QPointer<QWidget>> m_others; // windows hidden meanwhile
};

} // namespace rebond::ui::shell
