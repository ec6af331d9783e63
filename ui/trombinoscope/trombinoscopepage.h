// SPDX-License-Identifier: GPL-3.0-or-later
// The group as pictures and names: which sheet, on which paper, in which order; its pages as they are printed, who is left out of
// them, and their way onto paper and into files. Choices are drawn at once and remembered for the cohort.
#pragma once

#include "ui/paper/pageshead.h"
#include "ui/paper/paperpage.h"
#include "workspace/attaching.h"
#include "workspace/trombinoscope.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace rebond::ui::kit {
class EmptyState;
}

namespace rebond::ui::trombinoscope {

class AttachPanel;
class HeldBack;

class TrombinoscopePage final : public paper::PaperPage
{
    Q_OBJECT
public:
    TrombinoscopePage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                      QWidget *parent = nullptr);
    ~TrombinoscopePage() override;

    void refresh() override;
    [[nodiscard]] QWidget *firstStop() override;

Q_SIGNALS:
    void memberRequested(rebond::RawId id);
    void membersRequested();
    void folderRead(); // who would get what is shown

protected:
    void layOut() override;
    [[nodiscard]] QString printedName() const override;
    [[nodiscard]] kit::FileRequest exportRequest() override;
    [[nodiscard]] QString writingTitle() const override;
    [[nodiscard]] Writing writing(const QString &path) const override;
    [[nodiscard]] QString writtenSentence(const QString &path, const QStringList &files) const override;

private:
    void makeChoices();
    void makeActions();
    [[nodiscard]] QComboBox *addChoice(const QString &label, const QStringList &choices, const char *objectName,
                                       paper::PagesHead::Seen seen);
    [[nodiscard]] QSpinBox *addNumber(const QString &label, const char *objectName);
    [[nodiscard]] QPushButton *addFolder(const QString &text, const QString &help, const char *objectName,
                                         operations::MemberFileKind kind);
    void recall();
    void choose();
    void updateChoices();
    [[nodiscard]] workspace::TrombinoscopeOrder order() const;
    void tell(const workspace::TrombinoscopePages &made);
    // attaching.cpp
    void chooseFolder(operations::MemberFileKind kind);
    void readFolder();
    void readFolderAgain();
    void showPlan(const workspace::AttachPlan &plan);
    void keepFiles();
    void leaveFolder();

    std::shared_ptr<workspace::Workspace> m_workspace;
    QString m_boxes; // on the pages that are shown; as a rule empty
    bool m_isRecalling = false;
    std::shared_ptr<const workspace::AttachPlan> m_plan; // while it stands in the place of the pages
    bool m_isKeeping = false;
    struct Folder
    {
        operations::MemberFileKind kind = operations::MemberFileKind::Photo;
        QString path;
    };
    Folder m_planned; // of the plan
    Folder m_asked;   // being read
    QPointer<kit::Task> m_reading;
    bool m_isReadingAgain = false;     // what stands there
    bool m_isReadingOvertaken = false; // something changed while the folder is being read

    QComboBox *m_kind = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_orientation = nullptr;
    QSpinBox *m_columns = nullptr;
    QSpinBox *m_rows = nullptr;
    QCheckBox *m_rebounds = nullptr;
    QPushButton *m_showNames = nullptr;
    QPushButton *m_photosFolder = nullptr;
    QPushButton *m_cvsFolder = nullptr;
    kit::EmptyState *m_nobody = nullptr;
    AttachPanel *m_attach = nullptr;
    HeldBack *m_held = nullptr;
};

} // namespace rebond::ui::trombinoscope
