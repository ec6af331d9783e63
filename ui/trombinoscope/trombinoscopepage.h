// SPDX-License-Identifier: GPL-3.0-or-later
// The group as pictures and names: which sheet, on which paper, in which order; its pages as they are printed, who is left out of
// them, and their way onto paper and into files. Choices are drawn at once and remembered for the cohort.
#pragma once

#include "typeset/page.h"
#include "ui/kit/page.h"
#include "workspace/attaching.h"
#include "workspace/trombinoscope.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimer;

namespace rebond::ui::kit {
class EmptyState;
class FlowLayout;
class TallScroll;
class Task;
} // namespace rebond::ui::kit

namespace rebond::ui::paper {
class PagesView;
class Thumbnails;
} // namespace rebond::ui::paper

namespace rebond::ui::trombinoscope {

class AttachPanel;
class HeldBack;

class TrombinoscopePage final : public kit::Page
{
    Q_OBJECT
public:
    TrombinoscopePage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                      QWidget *parent = nullptr);
    ~TrombinoscopePage() override;

    void refresh() override;
    [[nodiscard]] QWidget *firstStop() override;
    void startWork() override { exportPages(); }
    // Asks where, then writes.
    void exportPages();
    // Asks for a printer, as soon as the pages are those of now.
    void print();
    [[nodiscard]] paper::PagesView &pages() { return *m_pages; }

Q_SIGNALS:
    void previewed();
    void exported(const QStringList &paths);
    void printRequested(); // the pages are there, and the system is asked for a printer
    void memberRequested(rebond::RawId id);
    void membersRequested();
    void folderRead(); // who would get what is shown

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void makeChoices(QWidget *head, kit::FlowLayout *flow);
    void makeActions(QWidget *head, kit::FlowLayout *flow);
    [[nodiscard]] QComboBox *addChoice(QWidget *head, kit::FlowLayout *flow, const QString &label,
                                       const QStringList &choices, const char *objectName);
    [[nodiscard]] QSpinBox *addNumber(QWidget *head, kit::FlowLayout *flow, const QString &label,
                                      const char *objectName);
    void recall();
    void choose();
    void updateChoices();
    [[nodiscard]] workspace::TrombinoscopeOrder order() const;
    void preview();
    void show(const workspace::TrombinoscopePages &made);
    using QWidget::show;
    void showPageNumber(int page);
    void arrange();
    void sendToPrinter();
    void write(const QString &path);
    void told(const QStringList &paths, const QString &asked);
    // attaching.cpp
    void chooseFolder(operations::MemberFileKind kind);
    void readFolder(operations::MemberFileKind kind, const QString &folder);
    void keepFiles();
    void leaveFolder();

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    QPointer<kit::Task> m_running;
    bool m_isStale = true;      // the pages are not of the data and choices of now
    bool m_isOvertaken = false; // something changed while pages are being made
    bool m_isWriting = false;
    bool m_isPrintWanted = false;
    bool m_isRecalling = false;
    std::optional<bool> m_areNamesWanted; // by the user; none: where there is room
    typeset::PageList m_shown;
    std::shared_ptr<const workspace::AttachPlan> m_plan; // while it stands in the place of the pages
    bool m_isKeeping = false;

    QComboBox *m_kind = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_orientation = nullptr;
    QSpinBox *m_columns = nullptr;
    QSpinBox *m_rows = nullptr;
    QCheckBox *m_rebounds = nullptr;
    QPushButton *m_showNames = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_photosFolder = nullptr;
    QPushButton *m_cvsFolder = nullptr;
    QLabel *m_pageNumber = nullptr;
    paper::PagesView *m_pages = nullptr;
    paper::Thumbnails *m_thumbnails = nullptr;
    kit::EmptyState *m_nobody = nullptr;
    AttachPanel *m_attach = nullptr;
    HeldBack *m_held = nullptr;
    kit::TallScroll *m_heldPlace = nullptr;
    QTimer *m_pause = nullptr; // runs while somebody chooses: the pages follow when they pause
};

} // namespace rebond::ui::trombinoscope
