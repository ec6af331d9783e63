// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperpage.h"

#include "ui/kit/icons.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"
#include "ui/paper/pageshead.h"
#include "ui/paper/pagesview.h"
#include "ui/paper/thumbnails.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace rebond::ui::paper {

namespace {
constexpr qreal kLeastPagesWidth = 120; // units: narrower pages cannot be read
constexpr int kNoSide = -1;
constexpr int kAfterPages = 2; // in the line: thumbnails, pages, what stands in their place, what stands beside
} // namespace

PaperPage::PaperPage(const kit::Surroundings &surroundings, int pause, QWidget *parent)
    : Page(parent),
      m_around(surroundings),
      m_head(new PagesHead(this)),
      m_line(new QHBoxLayout),
      m_pages(new PagesView(this)),
      m_thumbnails(new Thumbnails(this)),
      m_pause(new QTimer(this))
{
    m_line->addWidget(m_thumbnails);
    m_line->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addLayout(m_line, 1);
    kit::setSpace(m_line, {}, 3);
    kit::setSpace(column, {5, 4, 5, 4.5}, 3);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_pause, &QTimer::timeout, this, &PaperPage::preview);
    connect(m_pages, &PagesView::currentPageChanged, this, &PaperPage::showPageNumber);
    connect(m_thumbnails, &Thumbnails::pageChosen, m_pages, &PagesView::goToPage);
}

PaperPage::~PaperPage()
{
    m_pause->disconnect(this);
    m_pages->disconnect(this);
}

void PaperPage::endChoices(const QString &exportText, const char *objectName)
{
    m_export = new QPushButton(exportText, m_head);
    m_export->setObjectName(QLatin1String(objectName));
    dressExport(kit::ButtonKind::Primary);
    connect(m_export, &QPushButton::clicked, this, &PaperPage::exportPages);
    m_head->endChoices(m_export);
}

void PaperPage::dressExport(kit::ButtonKind kind)
{
    const bool isPrimary = kind == kit::ButtonKind::Primary;
    m_export->setIcon(
        kit::icon(QLatin1String("document-export"), isPrimary ? QPalette::Light : QPalette::ButtonText));
    kit::setButtonKind(m_export, kind);
}

QPushButton *PaperPage::makeSide(QWidget *content, qreal units, const QString &text, const char *objectName)
{
    auto *place = new kit::TallScroll(content, this);
    place->setFrameShape(QFrame::NoFrame);
    m_line->addWidget(place);
    auto *button = new QPushButton(text, m_head);
    button->setObjectName(QLatin1String(objectName));
    button->setCheckable(true);
    connect(button, &QPushButton::clicked, this, [this, side = static_cast<int>(m_sides.size())](bool isWanted) {
        m_sideWanted = isWanted ? side : kNoSide;
        arrange();
    });
    m_sides.push_back({content, place, button, units});
    return button;
}

void PaperPage::endActions(const QString &printText, const char *objectName, const char *numberName)
{
    auto *button = new QPushButton(printText, m_head);
    button->setObjectName(QLatin1String(objectName));
    connect(button, &QPushButton::clicked, this, &PaperPage::print);
    m_head->addAction(button, PagesHead::Seen::WithMore);
    m_pageNumber = new QLabel(m_head);
    m_pageNumber->setObjectName(QLatin1String(numberName));
    kit::setQuiet(m_pageNumber);
    m_head->addAction(m_pageNumber, PagesHead::Seen::Always);
}

void PaperPage::setWhenEmpty(QWidget *part)
{
    m_whenEmpty = part;
    addInstead(part);
}

void PaperPage::addInstead(QWidget *part)
{
    part->hide();
    m_line->insertWidget(kAfterPages, part, 1);
}

void PaperPage::complete()
{
    m_isComplete = true;
    kit::followLook(this, [this] { arrange(); });
}

void PaperPage::showSide(QWidget *content)
{
    const auto side = std::find_if(m_sides.cbegin(), m_sides.cend(),
                                   [content](const Side &each) { return each.content == content; });
    m_sideWanted = static_cast<int>(side - m_sides.cbegin());
    arrange();
}

bool PaperPage::isSideShown(const QWidget *content) const
{
    return std::any_of(m_sides.cbegin(), m_sides.cend(),
                       [content](const Side &each) { return each.content == content && !each.place->isHidden(); });
}

void PaperPage::showInstead(QWidget *part)
{
    if (m_instead && m_instead != part)
        m_instead->hide();
    m_instead = part;
    arrange();
}

int PaperPage::roomBeside() const
{
    int room = 0;
    for (const Side &side : m_sides) {
        const int bar = side.place->verticalScrollBar()->sizeHint().width();
        room = std::max({room, kit::unit(side.units), side.content->minimumSizeHint().width() + bar});
    }
    return room;
}

// As wide as all of its kind beside the pages, or as the page in their place.
void PaperPage::placeSide(const Side &side, int width, bool isShown)
{
    side.place->setMinimumWidth(width);
    side.place->setMaximumWidth(width > 0 ? width : QWIDGETSIZE_MAX);
    const bool isNew = isShown && side.place->isHidden();
    side.place->setVisible(isShown);
    if (isNew)
        sideOpened(side.content);
}

// Beside the pages where there is room for both; else in their place.
void PaperPage::arrange()
{
    if (!m_isComplete)
        return;
    m_head->fit();
    const int beside = roomBeside();
    const int least = kit::unit(kLeastPagesWidth);
    const bool isRoomForBoth = width() >= beside + least;
    const int first = isRoomForBoth && !m_sides.empty() ? 0 : kNoSide;
    const int wanted = m_sideWanted.value_or(first);
    const bool arePagesSeen = !m_instead && (wanted == kNoSide || isRoomForBoth);
    const bool isEmpty = m_whenEmpty && m_shown.count() == 0 && !m_isStale && !m_running;
    const int room = width() - (wanted == kNoSide ? 0 : beside);
    for (int i = 0; i < static_cast<int>(m_sides.size()); ++i) {
        const Side &side = m_sides[static_cast<size_t>(i)];
        placeSide(side, isRoomForBoth ? beside : 0, i == wanted && !m_instead);
        side.button->setChecked(i == wanted);
    }
    m_pages->setVisible(arePagesSeen && !isEmpty);
    if (m_whenEmpty)
        m_whenEmpty->setVisible(arePagesSeen && isEmpty);
    // Where there are no pages, the one thing to do is what stands in their place.
    const kit::ButtonKind kind = arePagesSeen && isEmpty ? kit::ButtonKind::Plain : kit::ButtonKind::Primary;
    if (m_export && kit::buttonKind(m_export) != kind)
        dressExport(kind);
    if (m_instead)
        m_instead->show();
    m_thumbnails->setVisible(arePagesSeen && m_shown.count() > 1 && m_shown.count() <= Thumbnails::kMostPages
                             && room >= least + m_thumbnails->width());
}

void PaperPage::preview()
{
    m_pause->stop();
    if (m_running) {
        m_isOvertaken = true;
        m_running->cancel(); // its pages would be old
        return;
    }
    m_isStale = false;
    layOut();
}

void PaperPage::changed()
{
    m_isStale = true;
    m_pause->start();
}

void PaperPage::dataChanged()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

QString PaperPage::layingOut()
{
    return tr("Laying out the pages");
}

void PaperPage::follow(kit::Task *task)
{
    m_running = task;
    m_around.tasks.follow(task);
}

bool PaperPage::isOfNow(const Error *error)
{
    m_running = nullptr;
    if (std::exchange(m_isOvertaken, false)) {
        preview();
        return false;
    }
    if (!error)
        return true;
    m_isStale = true;
    m_isPrintWanted = false;
    m_around.messages.say(*error); // nothing where the user stopped it: the pages stay as they were
    return false;
}

void PaperPage::showPages(const typeset::PageList &pages)
{
    m_shown = pages;
    m_pages->setPages(pages);
    m_thumbnails->setPages(pages);
    arrange();
    showPageNumber(m_pages->currentPage());
    Q_EMIT previewed();
    if (m_isPrintWanted)
        sendToPrinter();
}

void PaperPage::showPageNumber(int page)
{
    const int count = m_shown.count();
    //: %1 is the number of the page in view, %2 how many there are
    m_pageNumber->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count));
    if (count > 0)
        m_thumbnails->showCurrent(page);
}

void PaperPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// Whoever goes elsewhere while the pages are made is not asked for a printer there.
void PaperPage::hideEvent(QHideEvent *event)
{
    m_isPrintWanted = false;
    Page::hideEvent(event);
}

} // namespace rebond::ui::paper

#include "moc_paperpage.cpp"
