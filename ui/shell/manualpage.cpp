// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manualpage.h"

#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

static void loadManual() // outside any namespace, as Q_INIT_RESOURCE asks
{
    Q_INIT_RESOURCE(rebond_manual);
}

namespace rebond::ui::shell {

namespace {

QString manualText(const QString &language)
{
    loadManual();
    QFile file(QStringLiteral(":/manual/%1.md").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression unseen(QStringLiteral("^(!\\[.*\\)|<!-- .* -->)\\n"),
                                           QRegularExpression::MultilineOption);
    return QString::fromUtf8(file.readAll()).remove(unseen);
}

// The headings above which the manual names pages of the window.
QHash<QString, QString> headingsOfPages(const QString &language)
{
    loadManual();
    QHash<QString, QString> headings;
    QFile file(QStringLiteral(":/manual/%1.md").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return headings;
    static const QRegularExpression place(QStringLiteral("^<!-- page: ([\\w ]+) -->\\n#+ (.+)$"),
                                          QRegularExpression::MultilineOption);
    auto found = place.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QStringList pages = match.captured(1).split(u' ');
        for (const QString &page : pages)
            headings.insert(page, match.captured(2));
    }
    return headings;
}

constexpr int kBlockRole = Qt::UserRole;     // where the chapter begins
constexpr int kDepthRole = Qt::UserRole + 1; // 0: a chapter, 1: a section in it …

// A heading under another stands further in, with all its lines.
class ChapterDelegate final : public QStyledItemDelegate
{
public:
    explicit ChapterDelegate(QListWidget *list) : QStyledItemDelegate(list), m_list(list) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect room(0, 0, m_list->viewport()->width(), option.fontMetrics.height() * 10);
        const QRect words = QFontMetrics(fontOf(option, index))
                                .boundingRect(wordsIn(room, index), kWrapped, index.data().toString());
        return {kit::unit(20), words.height() + kit::unit(2.5)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QStyle *style = m_list->style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, m_list);
        painter->setFont(fontOf(option, index));
        style->drawItemText(painter, wordsIn(option.rect, index), kWrapped, option.palette, true,
                            index.data().toString(), QPalette::Text);
        if (!option.state.testFlag(QStyle::State_HasFocus))
            return;
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, m_list);
    }

private:
    static constexpr int kWrapped = static_cast<int>(Qt::AlignLeading) | static_cast<int>(Qt::AlignVCenter)
                                  | static_cast<int>(Qt::TextWordWrap);
    static QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font(option.font);
        if (index.data(kDepthRole).toInt() == 0)
            font.setWeight(QFont::DemiBold);
        return font;
    }
    static QRect wordsIn(const QRect &room, const QModelIndex &index)
    {
        const int indent = kit::unit(2.5 + 4 * index.data(kDepthRole).toInt());
        return room.adjusted(indent, 0, -kit::unit(2), 0);
    }

    QListWidget *m_list;
};

class ManualPage final : public kit::Page
{
public:
    ManualPage(const QString &language, QWidget *parent);
    [[nodiscard]] QWidget *firstStop() override { return m_text; }
    void openAt(const QString &page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void share();
    void wrapExamples();
    void listChapters();
    void find(bool backward);
    void scrollTo(int chapter);

    QHash<QString, QString> m_headings; // by pages of the window
    QLineEdit *m_search;
    QLabel *m_nothing;
    QListWidget *m_chapters;
    QTextBrowser *m_text;
};

ManualPage::ManualPage(const QString &language, QWidget *parent)
    : Page(parent),
      m_headings(headingsOfPages(language)),
      m_search(new QLineEdit(this)),
      m_nothing(new QLabel(this)),
      m_chapters(new QListWidget(this)),
      m_text(new QTextBrowser(this))
{
    const QString title = QCoreApplication::translate("HelpPages", "Manual");
    setObjectName(QStringLiteral("manualPage"));
    setAccessibleName(title);
    m_search->setObjectName(QStringLiteral("manualSearchEdit"));
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(QCoreApplication::translate("HelpPages", "Search the manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_nothing->setObjectName(QStringLiteral("manualNothingLabel"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_chapters->setObjectName(QStringLiteral("manualChapters"));
    m_chapters->setAccessibleName(QCoreApplication::translate("HelpPages", "Chapters"));
    m_chapters->setTabKeyNavigation(false);
    m_chapters->setItemDelegate(new ChapterDelegate(m_chapters));
    m_chapters->setResizeMode(QListView::Adjust);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(QStringLiteral("manualText"));
    m_text->setAccessibleName(title);
    m_text->setProperty("rebondData", true); // its words are the manual's own
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setMarkdown(manualText(language), QTextDocument::MarkdownDialectGitHub);
    wrapExamples();
    m_text->moveCursor(QTextCursor::Start);
    listChapters();

    auto *side = new QVBoxLayout;
    side->addWidget(m_search);
    side->addWidget(m_nothing);
    side->addWidget(m_chapters, 1);
    auto *line = new QHBoxLayout(this);
    line->addLayout(side);
    line->addWidget(m_text, 1000);
    line->addStretch(1);
    kit::setSpace(side, {}, 3);
    kit::setSpace(line, {5, 4.5, 5, 4.5}, 4);
    kit::followLook(this, [this] { dress(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        find(false);
    });
    connect(m_chapters, &QListWidget::currentRowChanged, this, &ManualPage::scrollTo);
}

void ManualPage::scrollTo(int chapter)
{
    if (chapter < 0)
        return;
    const QTextBlock block = m_text->document()->findBlockByNumber(m_chapters->item(chapter)->data(kBlockRole).toInt());
    m_text->verticalScrollBar()->setValue(qRound(m_text->document()->documentLayout()->blockBoundingRect(block).top()));
}

void ManualPage::openAt(const QString &page)
{
    const auto found = m_chapters->findItems(m_headings.value(page), Qt::MatchExactly);
    if (found.isEmpty())
        return;
    m_chapters->setCurrentItem(found.first());
    // Its place is known when the text is as wide as it is shown.
    QTimer::singleShot(0, this, [this] { scrollTo(m_chapters->currentRow()); });
}

// The chapters beside the text, which has the larger part, and lines short enough to read.
void ManualPage::share()
{
    const int width = std::min(kit::unit(62), std::max(kit::unit(40), this->width() * 3 / 8));
    for (QWidget *each :
         {static_cast<QWidget *>(m_chapters), static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_nothing)})
        each->setFixedWidth(width);
    m_text->setMaximumWidth(kit::unit(150));
    m_chapters->doItemsLayout();
}

void ManualPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    share();
}

// Letters follow the window's size; tables get air and thin lines instead of boxes.
void ManualPage::dress()
{
    QTextDocument *document = m_text->document();
    document->setDocumentMargin(kit::unit(4));
    share();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat spaced;
        if (block.blockFormat().headingLevel() < 2)
            continue;
        spaced.setTopMargin(kit::unit(4));
        QTextCursor(block).mergeBlockFormat(spaced);
    }
    const auto frames = document->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(palette().color(QPalette::Mid));
        format.setCellPadding(kit::unit(1));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 98)); // beside its frame
        format.setTopMargin(kit::unit(2));
        format.setBottomMargin(kit::unit(3));
        table->setFormat(format);
    }
}

// Lines of a terminal may be longer than the page is wide.
void ManualPage::wrapExamples()
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().nonBreakableLines())
            continue;
        QTextBlockFormat wrapped;
        wrapped.setNonBreakableLines(false);
        QTextCursor(block).mergeBlockFormat(wrapped);
    }
}

void ManualPage::listChapters()
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level < 2) // the title
            continue;
        auto *item = new QListWidgetItem(block.text(), m_chapters);
        item->setData(kBlockRole, block.blockNumber());
        item->setData(kDepthRole, level - 2);
    }
}

// Goes round: after the last place comes the first again.
void ManualPage::find(bool backward)
{
    const QString wanted = m_search->text();
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool isFound = wanted.isEmpty() || m_text->find(wanted, flags);
    if (!isFound) {
        m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        isFound = m_text->find(wanted, flags);
    }
    //: %1 is what was searched for
    const QString nothing = QCoreApplication::translate("HelpPages", "“%1” does not stand in the manual.").arg(wanted);
    m_nothing->setText(isFound ? QString() : nothing);
    m_nothing->setVisible(!isFound);
    m_search->setAccessibleDescription(m_nothing->text()); // screen readers say it where the typing goes on
}

} // namespace

kit::Page *makeManualPage(const QString &language, QWidget *parent)
{
    return new ManualPage(language, parent);
}

void openManualAt(kit::Page *manual, const QString &page)
{
    if (auto *its = dynamic_cast<ManualPage *>(manual))
        its->openAt(page);
}

} // namespace rebond::ui::shell
