// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpage.h"

#include "operations/reportoptions.h"
#include "pictures/logo.h"
#include "storage/mappings/all.h"
#include "typeset/typesetter.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"
#include "ui/paper/pagesview.h"
#include "ui/paper/thumbnails.h"
#include "ui/reports/frozenpanel.h"
#include "ui/reports/optionspanel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace rebond::ui::reports {

using figures::Audience;
using paper::PagesView;

namespace {
constexpr int kPause = 400;             // milliseconds without a key, after which the pages are drawn anew
constexpr qreal kSideWidth = 72;        // units
constexpr qreal kLeastPagesWidth = 120; // units: narrower pages cannot be read
constexpr qreal kActionSpace = 3;       // units
constexpr qreal kSideMargin = 5;        // units
constexpr qreal kMostOfHeight = 0.25;   // of the page, for what stands above the pages
} // namespace

ReportPage::ReportPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                       QWidget *parent)
    : Page(parent),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_pages(new PagesView(this)),
      m_thumbnails(new paper::Thumbnails(this)),
      m_options(new OptionsPanel(this)),
      m_frozen(new FrozenPanel(
          m_workspace, surroundings,
          [this]() -> std::optional<workspace::ReportOrder> {
              return settledDay() ? std::optional(order()) : std::nullopt;
          },
          this)),
      m_typing(new QTimer(this)),
      m_today(surroundings.clock.today())
{
    setObjectName(QStringLiteral("reportPage"));
    QWidget *head = makeHead();
    m_optionsPlace = new kit::TallScroll(m_options, this);
    m_frozenPlace = new kit::TallScroll(m_frozen, this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_thumbnails);
    line->addWidget(m_pages, 1);
    for (kit::TallScroll *side : {m_optionsPlace, m_frozenPlace}) {
        side->setFrameShape(QFrame::NoFrame);
        line->addWidget(side);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addLayout(line, 1);
    kit::setSpace(line, {}, 3);
    kit::setSpace(column, {kSideMargin, 4, kSideMargin, 4.5}, 3);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kPause);
    connect(m_typing, &QTimer::timeout, this, &ReportPage::preview);
    connect(m_pages, &PagesView::currentPageChanged, this, &ReportPage::showPageNumber);
    connect(m_thumbnails, &paper::Thumbnails::pageChosen, m_pages, &PagesView::goToPage);
    connect(m_options, &OptionsPanel::changed, m_typing, qOverload<>(&QTimer::start));
    connect(m_options, &OptionsPanel::settled, this, &ReportPage::keepOptions);
    connect(m_options, &OptionsPanel::logoRequested, this, &ReportPage::chooseLogo);
    connect(m_options, &OptionsPanel::logoRemoved, this, &ReportPage::removeLogo);
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    connect(m_frozen, &FrozenPanel::besideChanged, this, &ReportPage::preview);
    if (m_workspace->isFileReadOnly())
        m_options->setReadOnly();
    m_asOf->setDate(m_today);
    placeReplay();
    kit::followLook(this, [this] { arrange(); });
}

// Fields that have the keyboard are left while the page goes down, when nobody is here to listen any more.
ReportPage::~ReportPage()
{
    m_workspace->store().changes().disconnect(this);
    keepOptions();
    for (QObject *part : {static_cast<QObject *>(m_options), static_cast<QObject *>(m_asOf),
                          static_cast<QObject *>(m_frozen), static_cast<QObject *>(m_typing)})
        part->disconnect(this);
}

QWidget *ReportPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    QLayout *choices = makeChoices(head);
    column->addLayout(choices);
    column->addWidget(m_asOf->problem());
    column->addLayout(makeActions(head));
    kit::setSpace(choices, {}, 3); // once it stands in its widget
    kit::setSpace(column, {}, 1);
    connect(m_asOf, &kit::DateEdit::dateChanged, this, [this] {
        placeReplay();
        preview();
    });
    connect(m_thenKnown, &QRadioButton::toggled, this, &ReportPage::preview);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &ReportPage::choose);
    connect(m_export, &QPushButton::clicked, this, &ReportPage::exportReport);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    return head;
}

QLayout *ReportPage::makeChoices(QWidget *head)
{
    m_asOf = new kit::DateEdit(m_around.formats, QStringLiteral("asOfEdit"), head);
    QLabel *asOfLabel = kit::makeLabelFor(m_asOf->edit(), tr("As &of"), head);
    m_audience = new QComboBox(head);
    m_audience->setObjectName(QStringLiteral("audienceComboBox"));
    //: reader of the report
    m_audience->addItem(tr("Ourselves, with names"), static_cast<int>(Audience::Internal));
    //: reader of the report
    m_audience->addItem(tr("A funder, small numbers hidden"), static_cast<int>(Audience::Funder));
    //: reader of the report
    m_audience->addItem(tr("The public, headline only"), static_cast<int>(Audience::Public));
    QLabel *audienceLabel = kit::makeLabelFor(m_audience, tr("Fo&r"), head);
    m_export = new QPushButton(tr("Export the report…"), head);
    m_export->setObjectName(QStringLiteral("exportReportButton"));
    m_export->setIcon(kit::icon(QLatin1String("document-export"), QPalette::Light));
    kit::setButtonKind(m_export, kit::ButtonKind::Primary);
    auto *line = new QHBoxLayout;
    line->addWidget(asOfLabel);
    line->addWidget(m_asOf);
    line->addWidget(audienceLabel);
    line->addWidget(m_audience);
    line->addStretch(1);
    line->addWidget(m_export);
    return line;
}

QLayout *ReportPage::makeActions(QWidget *head)
{
    m_replay = makeReplay(head);
    m_nowKnown = new QRadioButton(tr("With all that is known today"), head);
    m_nowKnown->setObjectName(QStringLiteral("reportKnownNowButton"));
    m_nowKnown->setToolTip(tr("Counts what became known after the day as well, on the day on which it took effect."));
    m_nowKnown->setChecked(true);
    m_thenKnown = new QRadioButton(tr("As was &known on that day"), head);
    m_thenKnown->setObjectName(QStringLiteral("reportKnownThenButton"));
    m_thenKnown->setToolTip(tr("Leaves out what became known after the day: the count as it was given then."));
    m_more = new QPushButton(tr("More choices"), head);
    m_more->setObjectName(QStringLiteral("moreChoicesButton"));
    m_more->setCheckable(true);
    m_more->setToolTip(tr("Shows what was known when, what stands beside the pages, and printing."));
    m_more->hide();
    connect(m_more, &QPushButton::toggled, this, &ReportPage::dressActions);
    m_print = new QPushButton(tr("Print the report…"), head);
    m_print->setObjectName(QStringLiteral("printReportButton"));
    m_showOptions = makeSideButton(tr("Parts, comments, signature, logo"), "reportOptionsButton", Side::Options, head);
    m_showFrozen = makeSideButton(tr("Frozen and side b&y side"), "frozenPanelButton", Side::Frozen, head);
    m_showFrozen->setToolTip(tr("Freeze a report, see what has changed since, hold it against another day or group."));
    m_pageNumber = new QLabel(head);
    m_pageNumber->setObjectName(QStringLiteral("pageNumberLabel"));
    kit::setQuiet(m_pageNumber);
    auto *line = new kit::FlowLayout(nullptr, kActionSpace);
    line->addWidget(m_more);
    line->addWidget(m_replay);
    line->addWidget(m_nowKnown);
    line->addWidget(m_thenKnown);
    line->addWidget(m_showOptions);
    line->addWidget(m_showFrozen);
    line->addWidget(m_print);
    line->addWidget(m_pageNumber);
    line->setAlignment(m_pageNumber, Qt::AlignVCenter); // beside buttons, which are higher
    return line;
}

QSlider *ReportPage::makeReplay(QWidget *head)
{
    auto *slider = new QSlider(Qt::Horizontal, head);
    slider->setObjectName(QStringLiteral("reportReplaySlider"));
    slider->setAccessibleName(tr("Day of the report"));
    slider->setToolTip(tr("Goes through the days of the cohort; the pages show the report of each."));
    slider->setPageStep(30);                 // a month
    slider->setProperty("rebondData", true); // described by its date
    kit::followLook(slider, [slider] { slider->setMinimumWidth(kit::unit(36)); });
    connect(slider, &QSlider::valueChanged, this, [this](int days) {
        m_asOf->setDate(m_firstDay.addDays(days));
        m_replay->setAccessibleDescription(m_around.formats.date(m_asOf->date()));
        preview(); // the pages of the days passed over are dropped
    });
    return slider;
}

void ReportPage::placeReplay()
{
    const QDate day = m_asOf->date();
    const QDate last = std::max(day, m_around.clock.today());
    m_firstDay = std::min(day, m_workspace->cohort().startsOn.value_or(last.addYears(-1)));
    const QSignalBlocker quiet(m_replay);
    m_replay->setRange(0, static_cast<int>(m_firstDay.daysTo(last)));
    m_replay->setValue(static_cast<int>(m_firstDay.daysTo(day)));
    m_replay->setAccessibleDescription(m_around.formats.date(day));
}

// A page that stood at today when the day turned goes on to the new one; a day that was chosen stays.
void ReportPage::renewDay()
{
    const QDate before = std::exchange(m_today, m_around.clock.today());
    if (m_today == before)
        return;
    if (m_asOf->date() == before && !m_asOf->edit()->isModified())
        m_asOf->setDate(m_today);
    placeReplay();
}

QPushButton *ReportPage::makeSideButton(const QString &text, const char *objectName, Side side, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(objectName));
    button->setCheckable(true);
    connect(button, &QPushButton::clicked, this, [this, side](bool isWanted) {
        m_sideWanted = isWanted ? side : Side::None;
        arrange();
    });
    return button;
}

QWidget *ReportPage::firstStop()
{
    if (!m_pages->isHidden())
        return m_pages;
    return m_frozenPlace->isHidden() ? m_options->firstStop() : m_showFrozen;
}

Audience ReportPage::audience() const
{
    return static_cast<Audience>(m_audience->currentData().toInt());
}

workspace::ReportOrder ReportPage::order() const
{
    const QDate day = m_asOf->date();
    // What anybody may read names nobody.
    const QString author = audience() == Audience::Public ? QString()
                                                          : m_around.settings.value(kit::setting::kFacilitator);
    return {.question = {.asOf = day, .knownBy = m_thenKnown->isChecked() ? std::optional(day) : std::nullopt},
            .audience = audience(),
            .author = author,
            .options = m_options->isChanged() ? std::optional(m_options->options()) : std::nullopt,
            .beside = m_frozen->beside()};
}

bool ReportPage::settledDay()
{
    if (!m_asOf->settle()) {
        m_asOf->edit()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_frozen->settleDay())
        return true;
    m_sideWanted = Side::Frozen; // where that day is seen
    arrange();
    m_frozen->goToDay();
    return false;
}

void ReportPage::refresh()
{
    renewDay();
    preview(); // each time it is shown: another window or program may have the file open too
    if (!m_frozenPlace->isHidden())
        m_frozen->readAgain();
}

void ReportPage::choose()
{
    m_options->setAudience(audience());
    m_frozen->setAudience(audience());
    preview();
}

// What this reader is shown: the facts and the options are read, the pages laid out. Asked to stop, it does so in between.
Result<ReportPage::Made> ReportPage::made(const workspace::Workspace &workspace, const workspace::ReportOrder &order,
                                          const Formats &formats, const TaskContext &context)
{
    Made made;
    const Done read = workspace.store().read([&](storage::Reader &reader) -> Done {
        made.kept = operations::reportOptionsOf(reader, workspace.cohort().id);
        if (const auto logo = made.kept.logo ? reader.find(*made.kept.logo) : std::nullopt)
            made.logo = logo->bytes;
        return {};
    });
    if (!read)
        return fail(read.error());
    const auto document = workspace::reportDocument(workspace, order, formats);
    if (!document)
        return fail(document.error());
    const auto remark = workspace::besideRemark(workspace, order, formats);
    if (!remark)
        return fail(remark.error());
    made.besideRemark = *remark;
    if (context.isCancelled())
        return cancelled();
    made.pages = typeset::Typesetter().typeset(*document);
    return made;
}

void ReportPage::preview()
{
    m_typing->stop();
    if (m_running) {
        m_isOvertaken = true;
        m_running->cancel(); // its pages would be old
        return;
    }
    m_isStale = false;
    m_running = kit::startTask<Made>(
        this, tr("Laying out the pages"),
        [workspace = m_workspace, order = order(), formats = m_around.formats](TaskContext &context) {
            return made(*workspace, order, formats, context);
        },
        [this](const Result<Made> &made) {
            m_running = nullptr;
            if (std::exchange(m_isOvertaken, false))
                return preview();
            if (made)
                return show(*made);
            m_isStale = true;
            m_isPrintWanted = false;
            m_around.messages.say(made.error()); // nothing where the user stopped it: the pages stay as they were
        });
    m_around.tasks.follow(m_running);
}

void ReportPage::show(const Made &made)
{
    m_options->begin(made.kept, made.logo);
    m_frozen->tellOfDay(made.besideRemark);
    m_shown = made.pages;
    m_pages->setPages(made.pages);
    m_thumbnails->setPages(made.pages);
    arrange();
    showPageNumber(m_pages->currentPage());
    Q_EMIT previewed();
    if (m_isPrintWanted)
        sendToPrinter();
}

void ReportPage::showPageNumber(int page)
{
    //: %1 is the number of the page in view, %2 how many there are
    m_pageNumber->setText(tr("Page %1 of %2").arg(page + 1).arg(m_pages->pageCount()));
    m_thumbnails->showCurrent(page);
}

// Beside the pages where there is room for both; else in their place.
void ReportPage::arrange()
{
    if (!m_frozenPlace)
        return;
    dressActions();
    int beside = kit::unit(kSideWidth);
    for (const kit::TallScroll *place : {m_optionsPlace, m_frozenPlace})
        beside = std::max(beside,
                          place->widget()->minimumSizeHint().width() + place->verticalScrollBar()->sizeHint().width());
    const int pages = kit::unit(kLeastPagesWidth);
    const bool isRoomForBoth = width() >= beside + pages;
    const Side side = m_sideWanted.value_or(isRoomForBoth ? Side::Options : Side::None);
    const bool arePagesShown = side == Side::None || isRoomForBoth;
    const int room = width() - (side == Side::None ? 0 : beside);
    for (kit::TallScroll *place : {m_optionsPlace, m_frozenPlace}) {
        place->setMinimumWidth(isRoomForBoth ? beside : 0);
        place->setMaximumWidth(isRoomForBoth ? beside : QWIDGETSIZE_MAX);
    }
    const bool isFrozenNew = side == Side::Frozen && m_frozenPlace->isHidden();
    m_optionsPlace->setVisible(side == Side::Options);
    m_frozenPlace->setVisible(side == Side::Frozen);
    if (isFrozenNew)
        m_frozen->readAgain();
    m_pages->setVisible(arePagesShown);
    m_thumbnails->setVisible(arePagesShown && m_shown.count() > 1 && m_shown.count() <= paper::Thumbnails::kMostPages
                             && room >= pages + m_thumbnails->width());
    m_showOptions->setChecked(side == Side::Options);
    m_showFrozen->setChecked(side == Side::Frozen);
}

// In large letters these choices take several lines: on a low page they wait behind a button, or the pages would be a strip.
void ReportPage::dressActions()
{
    const std::array<QWidget *, 5> actions = {m_nowKnown, m_thenKnown, m_showOptions, m_showFrozen, m_print};
    const int space = kit::unit(kActionSpace);
    const int room = width() - 2 * kit::unit(kSideMargin);
    int lines = 1;
    int used = 0;
    for (const QWidget *each : actions) {
        const int wide = each->sizeHint().width();
        if (used > 0 && used + wide > room) {
            ++lines;
            used = 0;
        }
        used += wide + space;
    }
    const int high = (lines + 1) * (m_print->sizeHint().height() + space); // with the line above them
    const bool isLow = lines > 1 && high > height() * kMostOfHeight;
    m_more->setVisible(isLow);
    for (QWidget *each : actions)
        each->setVisible(!isLow || m_more->isChecked());
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// Whoever goes elsewhere while the pages are made is not asked for a printer there.
void ReportPage::hideEvent(QHideEvent *event)
{
    m_isPrintWanted = false;
    keepOptions();
    Page::hideEvent(event);
}

} // namespace rebond::ui::reports
