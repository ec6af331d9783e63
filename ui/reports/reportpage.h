// SPDX-License-Identifier: GPL-3.0-or-later
// The progress report: for which day and for whom, what it looks like, its pages as they will be printed, and their way onto
// paper and into files. What is chosen and typed is drawn at once and kept with the cohort: a choice when it is made, a text
// when its field is left.
#pragma once

#include "domain/reportoptions.h"
#include "typeset/page.h"
#include "ui/kit/drafting.h"
#include "ui/kit/page.h"
#include "workspace/reporting.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSlider;
class QTimer;

namespace rebond::ui::kit {
class DateEdit;
class FlowLayout;
class Task;
class TallScroll;
} // namespace rebond::ui::kit

namespace rebond::ui::paper {
class PagesView;
class Thumbnails;
} // namespace rebond::ui::paper

namespace rebond::ui::reports {

class FrozenPanel;
class OptionsPanel;

class ReportPage final : public kit::Page, public kit::Drafting
{
    Q_OBJECT
public:
    ReportPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
               QWidget *parent = nullptr);
    ~ReportPage() override; // keeps what was typed

    void refresh() override;
    [[nodiscard]] QWidget *firstStop() override;
    void startWork() override { exportReport(); }
    // Asks where, then writes.
    void exportReport();
    // Asks for a printer, as soon as the pages are those of now.
    void print();
    [[nodiscard]] paper::PagesView &pages() { return *m_pages; }

    [[nodiscard]] QVariantMap draft() const override;
    [[nodiscard]] bool takeUp(const QVariantMap &draft) override;
    void giveUp() override;
    void keepOwn() override { keepOptions(); }

Q_SIGNALS:
    void previewed();
    void exported(const QString &path);
    void printRequested(); // the pages are there, and the system is asked for a printer

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Side { None, Options, Frozen };
    struct Made
    {
        typeset::PageList pages;
        domain::ReportOptions kept;
        QByteArray logo;
        QString besideRemark; // on the day it is held against
    };
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QLayout *makeChoices(QWidget *head);
    [[nodiscard]] QLayout *makeActions(QWidget *head);
    [[nodiscard]] QSlider *makeReplay(QWidget *head);
    void placeReplay(); // where the day of the report is
    void renewDay();    // it may be another day than when the page was made
    [[nodiscard]] static Result<Made> made(const workspace::Workspace &workspace, const workspace::ReportOrder &order,
                                           const Formats &formats, const TaskContext &context);
    [[nodiscard]] figures::Audience audience() const;
    [[nodiscard]] QPushButton *makeSideButton(const QString &text, const char *objectName, Side side, QWidget *parent);
    [[nodiscard]] workspace::ReportOrder order() const;
    // Both days stand in their fields; else the keyboard goes to the one that does not.
    [[nodiscard]] bool settledDay();
    void choose();
    void preview();
    void show(const Made &made);
    using QWidget::show;
    void showPageNumber(int page);
    void arrange();
    void dressActions();
    void keepOptions();
    void chooseLogo();
    void takeLogo(const QString &path);
    void removeLogo();
    void sendToPrinter();
    void write(const QString &path);
    void told(const QString &path);

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    QPointer<kit::Task> m_running;
    bool m_isStale = true;      // the pages are not of the data and options of now
    bool m_isOvertaken = false; // something changed while pages are being made
    bool m_isWriting = false;
    bool m_isPrintWanted = false;
    std::optional<Side> m_sideWanted; // by the user; none: the options where there is room
    typeset::PageList m_shown;

    kit::DateEdit *m_asOf = nullptr;
    QSlider *m_replay = nullptr; // over the days of the cohort, up to today
    QDate m_firstDay;
    QRadioButton *m_nowKnown = nullptr;
    QRadioButton *m_thenKnown = nullptr;
    QComboBox *m_audience = nullptr;
    QLabel *m_pageNumber = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_showOptions = nullptr;
    QPushButton *m_showFrozen = nullptr;
    QPushButton *m_more = nullptr; // shows what a low page hides
    paper::PagesView *m_pages = nullptr;
    paper::Thumbnails *m_thumbnails = nullptr;
    OptionsPanel *m_options = nullptr;
    kit::TallScroll *m_optionsPlace = nullptr;
    FrozenPanel *m_frozen = nullptr;
    kit::TallScroll *m_frozenPlace = nullptr;
    QTimer *m_typing = nullptr; // runs while somebody types: the pages follow when they pause
    QDate m_today;              // when the page was made, or shown last
};

} // namespace rebond::ui::reports
