// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trombinoscope/trombinoscopepage.h"

#include "operations/memberfiles.h"
#include "reports/trombinoscope.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"
#include "ui/kit/written.h"
#include "ui/paper/pagesview.h"
#include "ui/paper/printing.h"
#include "ui/paper/thumbnails.h"
#include "ui/trombinoscope/attachpanel.h"
#include "ui/trombinoscope/choices.h"
#include "ui/trombinoscope/heldback.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace rebond::ui::trombinoscope {

using rebond::reports::PeopleOrder;
using rebond::reports::PeopleVariant;
using workspace::PaperFormat;
using workspace::TrombinoscopeOrder;
using workspace::TrombinoscopePages;

namespace {
constexpr int kPause = 250;             // milliseconds without a choice, after which the pages are drawn anew
constexpr qreal kNamesWidth = 60;       // units
constexpr qreal kLeastPagesWidth = 120; // units: narrower pages cannot be read

QString screenKey()
{
    return QStringLiteral("trombinoscope");
}
} // namespace

TrombinoscopePage::TrombinoscopePage(std::shared_ptr<workspace::Workspace> workspace,
                                     const kit::Surroundings &surroundings, QWidget *parent)
    : Page(parent),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_pages(new paper::PagesView(this)),
      m_thumbnails(new paper::Thumbnails(this)),
      m_nobody(new kit::EmptyState(tr("Nobody to show"), {}, this)),
      m_attach(new AttachPanel(this)),
      m_held(new HeldBack(this)),
      m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("trombinoscopePage"));
    QWidget *head = makeHead();
    QPushButton *members = m_nobody->addButton(tr("Go to the members"), QStringLiteral("trombinoscopeMembersButton"));
    m_heldPlace = new kit::TallScroll(m_held, this);
    m_heldPlace->setFrameShape(QFrame::NoFrame);
    m_nobody->hide();
    m_attach->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_thumbnails);
    line->addWidget(m_pages, 1);
    line->addWidget(m_nobody, 1);
    line->addWidget(m_attach, 1);
    line->addWidget(m_heldPlace);
    auto *column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addLayout(line, 1);
    kit::setSpace(line, {}, 3);
    kit::setSpace(column, {5, 4, 5, 4.5}, 3);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    recall();
    connect(m_pause, &QTimer::timeout, this, &TrombinoscopePage::preview);
    connect(members, &QPushButton::clicked, this, &TrombinoscopePage::membersRequested);
    connect(m_attach, &AttachPanel::keepRequested, this, &TrombinoscopePage::keepFiles);
    connect(m_attach, &AttachPanel::left, this, &TrombinoscopePage::leaveFolder);
    connect(m_held, &HeldBack::memberRequested, this, &TrombinoscopePage::memberRequested);
    connect(m_pages, &paper::PagesView::currentPageChanged, this, &TrombinoscopePage::showPageNumber);
    connect(m_thumbnails, &paper::Thumbnails::pageChosen, m_pages, &paper::PagesView::goToPage);
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    kit::followLook(this, [this] { arrange(); });
}

TrombinoscopePage::~TrombinoscopePage()
{
    m_workspace->store().changes().disconnect(this);
    m_pause->disconnect(this);
}

QWidget *TrombinoscopePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    auto *choices = new kit::FlowLayout(nullptr, 3);
    makeChoices(head, choices);
    auto *actions = new kit::FlowLayout(nullptr, 3);
    makeActions(head, actions);
    column->addLayout(choices);
    column->addLayout(actions);
    kit::setSpace(column, {}, 2);
    return head;
}

QComboBox *TrombinoscopePage::addChoice(QWidget *head, kit::FlowLayout *flow, const QString &label,
                                        const QStringList &choices, const char *objectName)
{
    auto *combo = new QComboBox(head);
    combo->setObjectName(QLatin1String(objectName));
    combo->addItems(choices);
    new kit::CalmWheel(combo);
    auto *pair = new QHBoxLayout;
    pair->addWidget(kit::makeLabelFor(combo, label, head));
    pair->addWidget(combo);
    flow->addLayout(pair);
    connect(combo, &QComboBox::currentIndexChanged, this, &TrombinoscopePage::choose);
    return combo;
}

QSpinBox *TrombinoscopePage::addNumber(QWidget *head, kit::FlowLayout *flow, const QString &label,
                                       const char *objectName)
{
    auto *number = new QSpinBox(head);
    number->setObjectName(QLatin1String(objectName));
    number->setRange(0, workspace::kMostPeopleAcross);
    //: in place of a number of columns or rows: the page chooses
    number->setSpecialValueText(tr("automatic"));
    new kit::CalmWheel(number);
    auto *pair = new QHBoxLayout;
    pair->addWidget(kit::makeLabelFor(number, label, head));
    pair->addWidget(number);
    flow->addLayout(pair);
    connect(number, &QSpinBox::valueChanged, this, &TrombinoscopePage::choose);
    return number;
}

// In the order of the enumerations.
void TrombinoscopePage::makeChoices(QWidget *head, kit::FlowLayout *flow)
{
    //: label of a choice: which kind of sheet
    m_kind = addChoice(head, flow, tr("Sheet"),
                       //: kinds of sheets: photos and names to look people up
                       {tr("Directory"), tr("Wall poster, one page"), tr("Roll-call, for ourselves"),
                        //: kinds of sheets: names to fold and put on the table
                        tr("Name tents"), tr("Badges")},
                       "trombinoscopeKindComboBox");
    //: label of a choice: by what people are ordered
    m_order = addChoice(head, flow, tr("Order"), {tr("By name"), tr("By sector"), tr("By occupation")},
                        "trombinoscopeOrderComboBox");
    m_paper = addChoice(head, flow, tr("Paper"), //: a size of paper
                        {tr("A4"),
                         //: a size of paper
                         tr("A3")},
                        "trombinoscopePaperComboBox");
    //: label of a choice: how the sheet lies
    m_orientation = addChoice(head, flow, tr("Lying"),
                              //: of a sheet of paper
                              {tr("Portrait"),
                               //: of a sheet of paper
                               tr("Landscape")},
                              "trombinoscopeOrientationComboBox");
    m_columns = addNumber(head, flow, tr("Columns"), "trombinoscopeColumnsSpinBox");
    m_rows = addNumber(head, flow, tr("Rows"), "trombinoscopeRowsSpinBox");
    m_rebounds = new QCheckBox(tr("Tell who has rebounded"), head);
    m_rebounds->setObjectName(QStringLiteral("trombinoscopeReboundsCheckBox"));
    m_rebounds->setToolTip(tr("Below the name of those who have agreed to have it told, and of nobody else."));
    flow->addWidget(m_rebounds);
    flow->setAlignment(m_rebounds, Qt::AlignVCenter); // beside fields, which are higher
    connect(m_rebounds, &QCheckBox::toggled, this, &TrombinoscopePage::choose);
}

void TrombinoscopePage::makeActions(QWidget *head, kit::FlowLayout *flow)
{
    m_export = new QPushButton(tr("Export the pages…"), head);
    m_export->setObjectName(QStringLiteral("exportTrombinoscopeButton"));
    m_export->setIcon(kit::icon(QLatin1String("document-export"), QPalette::Light));
    kit::setButtonKind(m_export, kit::ButtonKind::Primary);
    m_print = new QPushButton(tr("Print the pages…"), head);
    m_print->setObjectName(QStringLiteral("printTrombinoscopeButton"));
    m_showNames = new QPushButton(tr("Who is left out"), head);
    m_showNames->setObjectName(QStringLiteral("trombinoscopeNamesButton"));
    m_showNames->setCheckable(true);
    m_photosFolder = new QPushButton(tr("Photos from a folder…"), head);
    m_photosFolder->setObjectName(QStringLiteral("photosFolderButton"));
    m_photosFolder->setToolTip(tr("Takes the photos of the whole group at once; who gets which is shown before."));
    m_cvsFolder = new QPushButton(tr("CVs from a folder…"), head);
    m_cvsFolder->setObjectName(QStringLiteral("cvsFolderButton"));
    m_cvsFolder->setToolTip(tr("Takes the CVs of the whole group at once; who gets which is shown before."));
    m_photosFolder->setEnabled(!m_workspace->isReadOnly());
    m_cvsFolder->setEnabled(!m_workspace->isReadOnly());
    m_pageNumber = new QLabel(head);
    m_pageNumber->setObjectName(QStringLiteral("trombinoscopePageNumberLabel"));
    kit::setQuiet(m_pageNumber);
    for (QWidget *part : {static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_print),
                          static_cast<QWidget *>(m_showNames), static_cast<QWidget *>(m_photosFolder),
                          static_cast<QWidget *>(m_cvsFolder), static_cast<QWidget *>(m_pageNumber)})
        flow->addWidget(part);
    flow->setAlignment(m_pageNumber, Qt::AlignVCenter); // beside buttons, which are higher
    connect(m_export, &QPushButton::clicked, this, &TrombinoscopePage::exportPages);
    connect(m_print, &QPushButton::clicked, this, &TrombinoscopePage::print);
    connect(m_photosFolder, &QPushButton::clicked, this, [this] { chooseFolder(operations::MemberFileKind::Photo); });
    connect(m_cvsFolder, &QPushButton::clicked, this, [this] { chooseFolder(operations::MemberFileKind::Cv); });
    connect(m_showNames, &QPushButton::clicked, this, [this](bool areWanted) {
        m_areNamesWanted = areWanted;
        arrange();
    });
}

QWidget *TrombinoscopePage::firstStop()
{
    return m_kind;
}

void TrombinoscopePage::recall()
{
    const TrombinoscopeOrder last = orderFrom(
        m_around.settings.remembered(screenKey(), m_workspace->cohort().id.toString()));
    m_isRecalling = true;
    m_kind->setCurrentIndex(static_cast<int>(last.shape.variant));
    m_order->setCurrentIndex(static_cast<int>(last.shape.order));
    m_paper->setCurrentIndex(last.paper == PaperFormat::A3 ? 1 : 0);
    m_orientation->setCurrentIndex(last.isLandscape ? 1 : 0);
    m_columns->setValue(last.shape.columns);
    m_rows->setValue(last.shape.rows);
    m_rebounds->setChecked(last.shape.tellsRebounds);
    m_isRecalling = false;
    updateChoices();
}

TrombinoscopeOrder TrombinoscopePage::order() const
{
    TrombinoscopeOrder order;
    order.shape.variant = static_cast<PeopleVariant>(m_kind->currentIndex());
    order.shape.order = static_cast<PeopleOrder>(m_order->currentIndex());
    order.shape.columns = m_columns->value();
    order.shape.rows = m_rows->value();
    order.shape.tellsRebounds = m_rebounds->isChecked();
    order.paper = m_paper->currentIndex() == 1 ? PaperFormat::A3 : PaperFormat::A4;
    order.isLandscape = m_orientation->currentIndex() == 1;
    order.author = m_around.settings.value(kit::setting::kFacilitator);
    return order;
}

// What means nothing on a sheet cannot be chosen for it; it stays as it was for the next.
void TrombinoscopePage::updateChoices()
{
    const auto variant = static_cast<PeopleVariant>(m_kind->currentIndex());
    m_columns->setEnabled(variant != PeopleVariant::NameTents);
    m_columns->setToolTip(variant == PeopleVariant::RollCall
                              ? tr("How many boxes to tick stand beside each name; two where it is automatic.")
                              : tr("How many people stand side by side."));
    m_rows->setToolTip(tr("How many stand one below the other on a page."));
    m_rebounds->setEnabled(rebond::reports::isPicture(variant));
}

void TrombinoscopePage::choose()
{
    if (m_isRecalling)
        return;
    updateChoices();
    m_around.settings.remember(screenKey(), m_workspace->cohort().id.toString(), remembered(order()));
    m_isStale = true;
    m_pause->start();
}

// Each time it is shown: another window or program may have the file open too.
void TrombinoscopePage::refresh()
{
    preview();
}

void TrombinoscopePage::preview()
{
    m_pause->stop();
    if (m_running) {
        m_isOvertaken = true;
        m_running->cancel(); // its pages would be old
        return;
    }
    m_isStale = false;
    m_running = kit::startTask<TrombinoscopePages>(
        this, tr("Laying out the pages"),
        [workspace = m_workspace, order = order(), formats = m_around.formats](TaskContext &context) {
            return workspace::layOutTrombinoscope(workspace, order, formats, context);
        },
        [this](const Result<TrombinoscopePages> &made) {
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

void TrombinoscopePage::show(const TrombinoscopePages &made)
{
    m_shown = made.pages;
    m_held->tell(made.people, rebond::reports::isSeenByOthers(order().shape.variant));
    m_nobody->setSentence(made.people.leftOut.isEmpty()
                              ? tr("Enter or import the members of the cohort first.")
                              : tr("Nobody has a consent to be named in the trombinoscope that holds today. Enter the "
                                   "consents on the page of each member, or choose the roll-call, which names "
                                   "everybody."));
    m_pages->setPages(m_shown);
    m_thumbnails->setPages(m_shown);
    const int leftOut = m_held->leftOut();
    m_showNames->setText(leftOut == 0 ? tr("Who is left out") : tr("Who is left out: %n", nullptr, leftOut));
    arrange();
    showPageNumber(m_pages->currentPage());
    Q_EMIT previewed();
    if (m_isPrintWanted)
        sendToPrinter();
}

void TrombinoscopePage::showPageNumber(int page)
{
    const int count = m_shown.count();
    //: %1 is the number of the page in view, %2 how many there are
    m_pageNumber->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count));
    if (count > 0)
        m_thumbnails->showCurrent(page);
}

// Beside the pages where there is room for both; else in their place.
void TrombinoscopePage::arrange()
{
    if (!m_heldPlace || !m_showNames)
        return;
    m_attach->setVisible(m_plan != nullptr);
    if (m_plan) {
        for (QWidget *other : {static_cast<QWidget *>(m_pages), static_cast<QWidget *>(m_nobody),
                               static_cast<QWidget *>(m_thumbnails), static_cast<QWidget *>(m_heldPlace)})
            other->hide();
        return;
    }
    const int beside = std::max(kit::unit(kNamesWidth), m_held->minimumSizeHint().width()
                                                            + m_heldPlace->verticalScrollBar()->sizeHint().width());
    const int pages = kit::unit(kLeastPagesWidth);
    const bool isRoomForBoth = width() >= beside + pages;
    const bool areNamesShown = m_areNamesWanted.value_or(isRoomForBoth);
    const bool arePagesShown = !areNamesShown || isRoomForBoth;
    m_heldPlace->setMinimumWidth(isRoomForBoth ? beside : 0);
    m_heldPlace->setMaximumWidth(isRoomForBoth ? beside : QWIDGETSIZE_MAX);
    m_heldPlace->setVisible(areNamesShown);
    const bool isAnybody = m_shown.count() > 0;
    m_pages->setVisible(arePagesShown && (isAnybody || m_isStale || m_running));
    m_nobody->setVisible(arePagesShown && m_pages->isHidden());
    const int room = width() - (areNamesShown ? beside : 0);
    m_thumbnails->setVisible(arePagesShown && m_shown.count() > 1 && m_shown.count() <= paper::Thumbnails::kMostPages
                             && room >= pages + m_thumbnails->width());
    m_showNames->setChecked(areNamesShown);
}

void TrombinoscopePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// Whoever goes elsewhere while the pages are made is not asked for a printer there.
void TrombinoscopePage::hideEvent(QHideEvent *event)
{
    m_isPrintWanted = false;
    Page::hideEvent(event);
}

void TrombinoscopePage::print()
{
    m_isPrintWanted = true;
    if (m_isStale)
        preview();
    else if (!m_running)
        sendToPrinter();
}

void TrombinoscopePage::sendToPrinter()
{
    m_isPrintWanted = false;
    if (m_shown.count() == 0)
        return; // the page says why
    const QString name = QFileInfo(workspace::proposedTrombinoscopeName(*m_workspace, order(), QStringLiteral("pdf")))
                             .completeBaseName();
    Q_EMIT printRequested();
    paper::printPages(
        this, m_shown, name, [this](kit::Task *task) { m_around.tasks.follow(task); },
        [this](bool isDone) {
            if (!isDone)
                m_around.messages
                    .say(kit::MessageBar::Severity::Bad,
                         tr("The printer did not take the pages. Look whether it is on, or export them as PDF."));
        });
}

void TrombinoscopePage::exportPages()
{
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Save,
                                   .title = tr("Export the trombinoscope"),
                                   .folder = m_around.settings.folder(QStringLiteral("reports")),
                                   .proposedName = workspace::proposedTrombinoscopeName(*m_workspace, order(),
                                                                                        QStringLiteral("pdf")),
                                   .filter = QStringList{tr("PDF files (*.pdf)"),
                                                         tr("Pictures at 300 dpi, a file a page (*.png)"),
                                                         tr("Drawings, a file a page (*.svg)")}
                                                 .join(QLatin1String(";;")),
                                   .suffix = QStringLiteral("pdf")};
    m_around.files.ask(this, request, [this](const QString &path) {
        m_around.settings.setFolder(QStringLiteral("reports"), QFileInfo(path).absolutePath());
        write(path);
    });
}

void TrombinoscopePage::write(const QString &path)
{
    if (m_isWriting)
        return;
    m_isWriting = true; // the button keeps the keyboard: one that is switched off hands it to its neighbour
    m_around.messages.end(kit::MessageBar::BySuccess);
    m_around.tasks.follow(kit::startTask<QStringList>(
        this, tr("Exporting the trombinoscope"),
        [workspace = m_workspace, order = order(), formats = m_around.formats, path](TaskContext &context) {
            return workspace::writeTrombinoscope(*workspace, order, formats, path, context);
        },
        [this, path](const Result<QStringList> &files) {
            m_isWriting = false;
            if (!files)
                return m_around.messages.say(files.error());
            told(*files, path);
            preview(); // of what was written: another window may have changed the file
        }));
}

void TrombinoscopePage::told(const QStringList &paths, const QString &asked)
{
    const QString first = QFileInfo(paths.first()).fileName();
    const int count = static_cast<int>(paths.size());
    const QString sentence = count == 1 //: %1 is the name of a file
                               ? tr("The trombinoscope has been written: %1.").arg(first)
                               //: %1 and %2 are the names of the first and the last file
                               : tr("The trombinoscope has been written on %n page(s), from %1 to %2.", nullptr, count)
                                     .arg(first, QFileInfo(paths.last()).fileName());
    const QString older = workspace::olderPagesSentence(asked, paths, m_around.formats);
    kit::sayWritten(m_around.messages, m_around.desktop, (sentence + u' ' + older).trimmed(), paths.first());
    Q_EMIT exported(paths);
}

} // namespace rebond::ui::trombinoscope
