// SPDX-License-Identifier: GPL-3.0-or-later
// The progress report: for which day and for whom, what it looks like, its pages as they will be printed, and their way onto
// paper and into files. What is chosen and typed is drawn at once and kept with the cohort: a choice when it is made, a text
// when its field is left.
#pragma once

#include "domain/reportoptions.h"
#include "typeset/page.h"
#include "ui/kit/drafting.h"
#include "ui/paper/paperpage.h"
#include "workspace/reporting.h"
#include "workspace/workspace.h"

#include <memory>

class QComboBox;
class QRadioButton;
class QSlider;

namespace rebond::ui::kit {
class DateEdit;
}

namespace rebond::ui::reports {

class FrozenPanel;
class OptionsPanel;

class ReportPage final : public paper::PaperPage, public kit::Drafting
{
    Q_OBJECT
public:
    ReportPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
               QWidget *parent = nullptr);
    ~ReportPage() override; // keeps what was typed

    void refresh() override;
    [[nodiscard]] QWidget *firstStop() override;

    [[nodiscard]] QVariantMap draft() const override;
    [[nodiscard]] bool takeUp(const QVariantMap &draft) override;
    void giveUp() override;
    void keepOwn() override { keepOptions(); }

protected:
    void layOut() override;
    [[nodiscard]] bool settle() override; // both days stand in their fields
    [[nodiscard]] QString printedName() const override;
    [[nodiscard]] kit::FileRequest exportRequest() override;
    [[nodiscard]] QString writingTitle() const override;
    [[nodiscard]] Writing writing(const QString &path) const override;
    [[nodiscard]] QString writtenSentence(const QString &path, const QStringList &files) const override;
    void sideOpened(QWidget *content) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Made
    {
        typeset::PageList pages;
        domain::ReportOptions kept;
        QByteArray logo;
        QString besideRemark; // on the day it is held against
    };
    void makeChoices();
    void makeActions();
    [[nodiscard]] QSlider *makeReplay();
    void connectParts();
    void placeReplay(); // where the day of the report is
    void renewDay();    // it may be another day than when the page was made
    [[nodiscard]] static Result<Made> made(const workspace::Workspace &workspace, const workspace::ReportOrder &order,
                                           const Formats &formats, const TaskContext &context);
    [[nodiscard]] figures::Audience audience() const;
    [[nodiscard]] workspace::ReportOrder order() const;
    [[nodiscard]] QString proposedName() const;
    void choose();
    void keepOptions();
    void chooseLogo();
    void takeLogo(const QString &path);
    void removeLogo();

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::DateEdit *m_asOf = nullptr;
    QSlider *m_replay = nullptr; // over the days of the cohort, up to today
    QDate m_firstDay;
    QRadioButton *m_nowKnown = nullptr;
    QRadioButton *m_thenKnown = nullptr;
    QComboBox *m_audience = nullptr;
    QPushButton *m_showFrozen = nullptr;
    OptionsPanel *m_options = nullptr;
    FrozenPanel *m_frozen = nullptr;
    QDate m_today; // when the page was made, or shown last
};

} // namespace rebond::ui::reports
