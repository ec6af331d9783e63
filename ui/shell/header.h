// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the head of the window: whose cohort this is, and where; and the line at its foot: where the file is, and
// what can be undone.
#pragma once

#include <QFrame>
#include <QString>

class QAction;
class QLabel;
class QPushButton;

namespace rebond::ui::kit {
class ElidedLabel;
}

namespace rebond::ui::shell {

class Header final : public QFrame
{
    Q_OBJECT
public:
    explicit Header(QWidget *parent = nullptr);
    void setCohort(const QString &name, const QString &place);
    // A word on the file that is not as usual, and what it means; empty: as usual.
    void setState(const QString &words, const QString &meaning);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    kit::ElidedLabel *m_name;
    kit::ElidedLabel *m_place;
    QLabel *m_projector;
    QLabel *m_state;
};

class Footer final : public QFrame
{
    Q_OBJECT
public:
    explicit Footer(QWidget *parent = nullptr);

    // Empty: none. `words` are shown in place of the path, which stays the tool tip.
    void setFile(const QString &path, const QString &words = {});
    void setUndo(const QString &text); // empty: nothing to undo
    // A message stands in the place of the file's name: what can be undone is then said in one word.
    void yield(bool toMessage);
    [[nodiscard]] int yielded() const; // the width that is free then, from the beginning of the line

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QLabel *m_file;
    QPushButton *m_undo;
    QString m_path;
    QString m_words;
    QString m_undoText;
    bool m_isYielding = false;
};

} // namespace rebond::ui::shell
