// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF that a member made themselves, as it will stand in the booklet.
#pragma once

#include "typeset/page.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rebond::ui::paper {
class PagesView;
}

namespace rebond::ui::cv {

class OwnPdfPage final : public QWidget
{
    Q_OBJECT
public:
    explicit OwnPdfPage(QWidget *parent = nullptr);

    void begin(const QString &name, const typeset::PageList &pages);
    [[nodiscard]] QWidget *firstStop() const;

Q_SIGNALS:
    void openRequested(); // with another program
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_heading;
    paper::PagesView *m_pages;
    QLabel *m_projected; // in its place
    QPushButton *m_open;
    QPushButton *m_back;
};

} // namespace rebond::ui::cv
