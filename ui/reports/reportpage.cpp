// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpage.h"

#include "operations/reportoptions.h"
#include "pictures/logo.h"
#include "reports/progressreport.h"
#include "storage/mappings/all.h"
#include "typeset/typesetter.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/labels.h"
#include "ui/kit/problemlabel.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/paper/pageshead.h"
#include "ui/paper/pagesview.h"
#include "ui/reports/frozenpanel.h"
#include "ui/reports/optionspanel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <utility>

namespace rebond::ui::reports {

using figures::Audience;
using Seen = paper::PagesHead::Seen;

namespace {
constexpr int kTypingPause = 400;
constexpr qreal kSideWidth = 72; // units
} // namespace

ReportPage::ReportPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                       QWidget *parent)
    : PaperPage(surroundings, kTypingPause, parent),
      m_workspace(std::move(workspace)),
      m_options(new OptionsPanel(this)),
      m_frozen(new FrozenPanel(
          m_workspace, surroundings,
          [this]() -> std::optional<workspace::ReportOrder> {
              return settle() ? std::optional(order()) : std::nullopt;
          },
          this)),
      m_today(surroundings.clock.today())
{
    setObjectName(QStringLiteral("reportPage"));
    makeChoices();
    makeActions();
    connectParts();
    if (m_workspace->isFileReadOnly())
        m_options->setReadOnly();
    m_asOf->setDate(m_today);
    placeReplay();
    complete();
}

// Fields that have the keyboard are left while the page goes down, when nobody is here to listen any more.
ReportPage::~ReportPage()
{
    m_workspace->store().changes().disconnect(this);
    keepOptions();
    for (QObject *part :
         {static_cast<QObject *>(m_options), static_cast<QObject *>(m_asOf), static_cast<QObject *>(m_frozen)})
        part->disconnect(this);
}

void ReportPage::makeChoices()
{
    m_asOf = new kit::DateEdit(around().formats, QStringLiteral("asOfEdit"), &head());
    head().addField(kit::makeLabelFor(m_asOf->edit(), tr("As &of"), &head()), m_asOf, Seen::Always);
    m_audience = new QComboBox(&head());
    m_audience->setObjectName(QStringLiteral("audienceComboBox"));
    new kit::CalmWheel(m_audience);
    //: reader of the report
    m_audience->addItem(tr("Ourselves, with names"), static_cast<int>(Audience::Internal));
    //: reader of the report
    m_audience->addItem(tr("A funder, small numbers hidden"), static_cast<int>(Audience::Funder));
    //: reader of the report
    m_audience->addItem(tr("The public, headline only"), static_cast<int>(Audience::Public));
    head().addField(kit::makeLabelFor(m_audience, tr("Fo&r"), &head()), m_audience, Seen::Always);
    m_replay = makeReplay();
    head().addChoice(m_replay, Seen::WithMore); // the day can be typed
    endChoices(tr("Export the report…"), "exportReportButton");
    head().addBelowChoices(m_asOf->problem());
}

void ReportPage::makeActions()
{
    m_nowKnown = new QRadioButton(tr("With all that is known today"), &head());
    m_nowKnown->setObjectName(QStringLiteral("reportKnownNowButton"));
    m_nowKnown->setToolTip(tr("Counts what became known after the day as well, on the day on which it took effect."));
    m_nowKnown->setChecked(true);
    head().addAction(m_nowKnown, Seen::WithMore);
    m_thenKnown = new QRadioButton(tr("As was &known on that day"), &head());
    m_thenKnown->setObjectName(QStringLiteral("reportKnownThenButton"));
    m_thenKnown->setToolTip(tr("Leaves out what became known after the day: the count as it was given then."));
    head().addAction(m_thenKnown, Seen::WithMore);
    QPushButton *options = makeSide(m_options, kSideWidth, tr("Parts and comments"), "reportOptionsButton");
    options->setToolTip(tr("What the report holds, your words below its parts, who signs it, and the logo."));
    head().addAction(options, Seen::WithMore);
    m_showFrozen = makeSide(m_frozen, kSideWidth, tr("Frozen and side b&y side"), "frozenPanelButton");
    m_showFrozen->setToolTip(tr("Freeze a report, see what has changed since, hold it against another day or group."));
    head().addAction(m_showFrozen, Seen::WithMore);
    endActions(tr("Print the report…"), "printReportButton", "pageNumberLabel");
}

QSlider *ReportPage::makeReplay()
{
    auto *slider = new QSlider(Qt::Horizontal, &head());
    slider->setObjectName(QStringLiteral("reportReplaySlider"));
    slider->setAccessibleName(tr("Day of the report"));
    slider->setToolTip(tr("Goes through the days of the cohort; the pages show the report of each."));
    new kit::CalmWheel(slider);
    slider->setPageStep(30);                 // a month
    slider->setProperty("rebondData", true); // described by its date
    kit::followLook(slider, [slider] { slider->setMinimumWidth(kit::unit(36)); });
    connect(slider, &QSlider::valueChanged, this, [this](int days) {
        m_asOf->setDate(m_firstDay.addDays(days));
        m_replay->setAccessibleDescription(around().formats.date(m_asOf->date()));
        preview(); // the pages of the days passed over are dropped
    });
    return slider;
}

void ReportPage::connectParts()
{
    connect(m_asOf, &kit::DateEdit::dateChanged, this, [this] {
        placeReplay();
        preview();
    });
    connect(m_thenKnown, &QRadioButton::toggled, this, &ReportPage::preview);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &ReportPage::choose);
    connect(m_options, &OptionsPanel::changed, this, &ReportPage::changed);
    connect(m_options, &OptionsPanel::settled, this, &ReportPage::keepOptions);
    connect(m_options, &OptionsPanel::logoRequested, this, &ReportPage::chooseLogo);
    connect(m_options, &OptionsPanel::logoRemoved, this, &ReportPage::removeLogo);
    connect(m_frozen, &FrozenPanel::besideChanged, this, &ReportPage::preview);
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, &ReportPage::dataChanged);
}

void ReportPage::placeReplay()
{
    const QDate day = m_asOf->date();
    const QDate last = std::max(day, around().clock.today());
    m_firstDay = std::min(day, m_workspace->cohort().startsOn.value_or(last.addYears(-1)));
    const QSignalBlocker quiet(m_replay);
    m_replay->setRange(0, static_cast<int>(m_firstDay.daysTo(last)));
    m_replay->setValue(static_cast<int>(m_firstDay.daysTo(day)));
    m_replay->setAccessibleDescription(around().formats.date(day));
}

// A page that stood at today when the day turned goes on to the new one; a day that was chosen stays.
void ReportPage::renewDay()
{
    const QDate before = std::exchange(m_today, around().clock.today());
    if (m_today == before)
        return;
    if (m_asOf->date() == before && !m_asOf->edit()->isModified())
        m_asOf->setDate(m_today);
    placeReplay();
}

QWidget *ReportPage::firstStop()
{
    if (!pages().isHidden())
        return &pages();
    return isSideShown(m_frozen) ? head().stopFor(m_showFrozen) : m_options->firstStop();
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
                                                          : around().settings.value(kit::setting::kFacilitator);
    return {.question = {.asOf = day, .knownBy = m_thenKnown->isChecked() ? std::optional(day) : std::nullopt},
            .audience = audience(),
            .author = author,
            .options = m_options->isChanged() ? std::optional(m_options->options()) : std::nullopt,
            .beside = m_frozen->beside()};
}

bool ReportPage::settle()
{
    if (!m_asOf->settle()) {
        m_asOf->edit()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_frozen->settleDay())
        return true;
    showSide(m_frozen); // where that day is seen
    m_frozen->goToDay();
    return false;
}

void ReportPage::refresh()
{
    renewDay();
    preview(); // each time it is shown: another window or program may have the file open too
    if (isSideShown(m_frozen))
        m_frozen->readAgain();
}

void ReportPage::sideOpened(QWidget *content)
{
    if (content == m_frozen)
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

void ReportPage::layOut()
{
    layOutAs<Made>([workspace = m_workspace, order = order(), formats = around().formats](
                       TaskContext &context) { return made(*workspace, order, formats, context); },
                   [this](const Made &made) {
                       m_options->begin(made.kept, made.logo);
                       m_frozen->tellOfDay(made.besideRemark);
                   });
}

QString ReportPage::proposedName() const
{
    const auto order = this->order();
    return rebond::reports::proposedFileName(m_workspace->cohort(), order.question, order.audience);
}

QString ReportPage::printedName() const
{
    return proposedName().chopped(QStringLiteral(".pdf").size());
}

kit::FileRequest ReportPage::exportRequest()
{
    keepOptions();
    kit::FileRequest request;
    request.title = tr("Export the report");
    request.proposedName = proposedName();
    request.filter = QStringList{tr("PDF files (*.pdf)"), tr("Web pages (*.html)"),
                                 tr("All figures as a CSV list (*.csv)")}
                         .join(QLatin1String(";;"));
    return request;
}

QString ReportPage::writingTitle() const
{
    return tr("Exporting the report");
}

// One file, the very one that was chosen.
ReportPage::Writing ReportPage::writing(const QString &path) const
{
    return [workspace = m_workspace, order = order(), formats = around().formats,
            path](Unasked, TaskContext &context) -> Result<QStringList> {
        if (const Done done = workspace::writeReport(*workspace, order, formats, path, context); !done)
            return fail(done.error());
        return QStringList(path);
    };
}

QString ReportPage::writtenSentence(const QString &path, const QStringList &) const
{
    //: %1 is the name of a file
    return tr("The report has been written: %1.").arg(QFileInfo(path).fileName());
}

void ReportPage::hideEvent(QHideEvent *event)
{
    keepOptions();
    PaperPage::hideEvent(event);
}

} // namespace rebond::ui::reports

#include "moc_reportpage.cpp"
