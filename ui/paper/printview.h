// SPDX-License-Identifier: GPL-3.0-or-later
// Pages before they are printed: seen, printed, kept as PDF, or left.
#pragma once

#include "typeset/page.h"

#include "ui/kit/page.h"

class QLabel;
class QPushButton;

namespace rebond::ui::paper {

class PagesView;

class PrintView final : public QWidget
{
    Q_OBJECT
public:
    explicit PrintView(const kit::Surroundings &surroundings, QWidget *parent = nullptr);

    // `name` is what the printer's queue calls it.
    void setPages(const typeset::PageList &pages, const QString &name);
    // Whether they say how to reach people, or hold notes: a room that looks on sees a sentence in their place (projector.h).
    void setPrivate(bool isPrivate);
    [[nodiscard]] const typeset::PageList &pages() const { return m_shown; }
    [[nodiscard]] QWidget *firstStop() const;
    // Asks the system for a printer, then prints (printing.h).
    void print();

Q_SIGNALS:
    void pdfRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPageNumber(int page);
    void hideFromTheRoom();

    kit::Surroundings m_around;
    typeset::PageList m_shown;
    QString m_name;
    PagesView *m_pages;
    QLabel *m_number;
    QPushButton *m_print;
    QLabel *m_projected;
    bool m_isPrivate = false;
};

} // namespace rebond::ui::paper
