// SPDX-License-Identifier: GPL-3.0-or-later
// The progress report: for which day and for whom, its pages as they will be printed, and its export as a PDF file.
#pragma once

#include "typeset/page.h"
#include "ui/kit/page.h"
#include "workspace/reporting.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace rebond::ui::kit {
class DateEdit;
class Task;
} // namespace rebond::ui::kit

namespace rebond::ui::paper {
class PagesView;
}

namespace rebond::ui::reports {

class FrozenPanel;

class ReportPage final : public kit::Page
{
    Q_OBJECT
public:
    ReportPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
               QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *firstStop() override;
    void startWork() override { exportReport(); }
    // Asks where, then writes.
    void exportReport();
    [[nodiscard]] paper::PagesView &pages() { return *m_pages; }

Q_SIGNALS:
    void previewed();
    void exported(const QString &path);

private:
    [[nodiscard]] QWidget *makeOptions();
    [[nodiscard]] QPushButton *makePanelButton(QWidget *parent);
    [[nodiscard]] workspace::ReportOrder order() const;
    void preview();
    void show(const typeset::PageList &pages);
    using QWidget::show;
    void showPageNumber(int page);
    void write(const QString &path);
    void told(const QString &path);

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    QPointer<kit::Task> m_running;
    bool m_isStale = true; // the pages are not of the data and options of now
    bool m_isWriting = false;

    kit::DateEdit *m_asOf = nullptr;
    QCheckBox *m_thenKnown = nullptr;
    QComboBox *m_audience = nullptr;
    QLabel *m_pageNumber = nullptr;
    QPushButton *m_export = nullptr;
    paper::PagesView *m_pages = nullptr;
    FrozenPanel *m_frozen = nullptr;
    QWidget *m_side = nullptr; // the panel, scrolled
};

} // namespace rebond::ui::reports
