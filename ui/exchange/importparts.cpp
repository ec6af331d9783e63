// SPDX-License-Identifier: GPL-3.0-or-later
// How the import page is put together; what it does is in importpage.cpp.
#include "ui/exchange/importpage.h"

#include "ui/exchange/listwriting.h"
#include "ui/exchange/matchingtable.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/card.h"
#include "ui/kit/currentstack.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factlist.h"
#include "ui/kit/fittedtable.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"
#include "ui/paper/printview.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <array>

namespace rebond::ui::exchange {

using rebond::exchange::kListKinds;
using rebond::exchange::ListKind;

namespace {
constexpr std::array kVerdicts = {PlanModel::Verdict::Created,   PlanModel::Verdict::Updated,
                                  PlanModel::Verdict::Unchanged, PlanModel::Verdict::Repeated,
                                  PlanModel::Verdict::Refused,   PlanModel::Verdict::Remark};
} // namespace

ImportPage::ImportPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                       QWidget *parent)
    : Page(parent),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_stack(new kit::CurrentStack(this)),
      m_model(new PlanModel(this)),
      m_output(new models::OutputDesk(surroundings, this))
{
    setObjectName(QStringLiteral("importPage"));
    setAcceptDrops(true);
    m_stack->addWidget(makeStart());
    m_stack->addWidget(makeWork());
    m_stack->addWidget(makeLeftOut());
    connectOutput();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    setBusy(false);
}

ImportPage::~ImportPage() = default;

QWidget *ImportPage::makeStart()
{
    auto *start = new kit::EmptyState(
        tr("Import a list"),
        tr("A spreadsheet (.xlsx, .ods) or a CSV file, with headings above its columns: members first, then "
           "companies, contacts, outreach, interviews, outcomes and check-points; press mentions, relays, offers and "
           "visits of the site at any time. Nothing comes in before you have seen what would change."),
        this);
    m_choose = start->addButton(tr("Choose a file…"), QStringLiteral("chooseListButton"));
    connect(m_choose, &QPushButton::clicked, this, [this] { chooseFile({}); });
    QPushButton *fill = start->addButton(tr("A template to fill"), QStringLiteral("templateButton"));
    auto *kinds = new QMenu(fill);
    kinds->setObjectName(QStringLiteral("pageTemplateMenu"));
    addListKinds(*kinds, [this](ListKind kind) { writeTemplate(this, kind, m_around); });
    fill->setMenu(kinds);
    return start;
}

QWidget *ImportPage::makeWork()
{
    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout(work);
    column->addWidget(makeSourceCard());
    column->addWidget(makeMatchingCard(), 2);
    column->addWidget(makePlanCard(), 3);
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 4);
    auto *whole = new QWidget(this);
    m_scroll = new QScrollArea(whole);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(work);
    auto *both = new QVBoxLayout(whole);
    both->addWidget(m_scroll, 1);
    both->addWidget(makeFoot(whole));
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    return whole;
}

// Below what scrolls: the button that takes the list in is always in sight.
QWidget *ImportPage::makeFoot(QWidget *parent)
{
    auto *foot = new QWidget(parent);
    m_skip = new QCheckBox(tr("&Leave out the refused rows"), foot);
    m_skip->setObjectName(QStringLiteral("skipRefusedCheckBox"));
    m_go = new QPushButton(foot);
    m_go->setObjectName(QStringLiteral("importListButton"));
    kit::setButtonKind(m_go, kit::ButtonKind::Primary);
    auto *cancel = new QPushButton(tr("Give up"), foot);
    cancel->setObjectName(QStringLiteral("cancelImportButton"));
    auto *column = new QVBoxLayout(foot);
    auto *flow = new kit::FlowLayout(nullptr, 3);
    column->addLayout(flow);
    flow->addWidget(m_skip);
    flow->addWidget(cancel);
    flow->addWidget(m_go);
    kit::setSpace(column, {5, 2, 5, 3}, 0);
    connect(m_skip, &QCheckBox::clicked, this, &ImportPage::plan);
    connect(m_go, &QPushButton::clicked, this, &ImportPage::import);
    connect(cancel, &QPushButton::clicked, this, &ImportPage::giveUp);
    return foot;
}

kit::Card *ImportPage::makeSourceCard()
{
    auto *card = new kit::Card({}, this);
    m_file = new QLabel(card);
    m_file->setObjectName(QStringLiteral("listFileLabel"));
    m_file->setProperty("rebondData", true);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    kit::setTextStep(m_file, kit::TextStep::Heading, QFont::Bold);
    m_kind = new QComboBox(card);
    m_kind->setObjectName(QStringLiteral("listKindComboBox"));
    for (const ListKind kind : kListKinds)
        m_kind->addItem(titleOf(kind), static_cast<int>(kind));
    m_sheets = new QComboBox(card);
    m_sheets->setObjectName(QStringLiteral("sheetComboBox"));
    m_sheets->setProperty("rebondData", true);
    for (QComboBox *choice : {m_kind, m_sheets})
        new kit::CalmWheel(choice); // the page is scrolled by the wheel
    m_sheetLabel = kit::makeLabelFor(m_sheets, tr("Shee&t"), card);
    auto *other = new QPushButton(tr("Another file…"), card);
    other->setObjectName(QStringLiteral("otherListButton"));
    kit::setButtonKind(other, kit::ButtonKind::Link);

    auto *line = new QHBoxLayout;
    line->addWidget(kit::makeLabelFor(m_kind, tr("The list hol&ds"), card));
    line->addWidget(m_kind);
    line->addWidget(m_sheetLabel);
    line->addWidget(m_sheets);
    line->addStretch(1);
    line->addWidget(other);
    card->body()->addWidget(m_file);
    card->body()->addLayout(line);
    kit::setSpace(line, {}, 3);

    connect(m_kind, &QComboBox::activated, this,
            [this] { read(static_cast<ListKind>(m_kind->currentData().toInt())); });
    connect(m_sheets, &QComboBox::activated, this, [this] {
        m_sheet = m_sheets->currentText();
        read(static_cast<ListKind>(m_kind->currentData().toInt()));
    });
    connect(other, &QPushButton::clicked, this, [this] { chooseFile({}); });
    return card;
}

kit::Card *ImportPage::makeMatchingCard()
{
    auto *card = new kit::Card(tr("Which column is what"), this);
    m_matching = new MatchingTable(card);
    m_problems = new QLabel(card);
    m_problems->setObjectName(QStringLiteral("matchingProblemsLabel"));
    m_problems->setProperty("rebondData", true);
    m_problems->setWordWrap(true);
    kit::followLook(m_problems, [label = m_problems] {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::WindowText, kit::coloursOf(palette).bad);
        label->setPalette(palette);
    });
    card->body()->addWidget(m_matching, 1);
    card->body()->addWidget(m_problems);
    kit::followLook(m_matching, [table = m_matching] { table->setMinimumHeight(kit::unit(56)); });
    connect(m_matching, &MatchingTable::mended, this, &ImportPage::mended);
    return card;
}

kit::FittedTable *ImportPage::makeRows(QWidget *parent, const char *objectName)
{
    QStringList words;
    for (const PlanModel::Verdict verdict : kVerdicts)
        words.append(PlanModel::wordOf(verdict));
    auto *rows = new kit::FittedTable(parent);
    rows->setObjectName(QLatin1String(objectName));
    rows->setModel(m_model);
    rows->setWidest(PlanModel::LineColumn, {QStringLiteral("0000000")});
    rows->setWidest(PlanModel::VerdictColumn, words);
    return rows;
}

// Nobody has to remember what has to be mended.
QWidget *ImportPage::makeLeftOut()
{
    auto *page = new QWidget(this);
    auto *title = new QLabel(tr("Rows that were left out"), page);
    title->setWordWrap(true);
    kit::setTextStep(title, kit::TextStep::Figure, QFont::Bold);
    m_leftOutCount = kit::makeDataLabel(page, "leftOutCountLabel");
    kit::setQuiet(m_leftOutCount);
    m_leftOutRows = makeRows(page, "leftOutTable");
    m_leftOutRows->setAccessibleName(title->text());
    auto *buttons = new kit::FlowLayout(nullptr, 2);
    const auto add = [&](const QString &text, const char *objectName, auto act) {
        auto *button = new QPushButton(text, page);
        button->setObjectName(QLatin1String(objectName));
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    auto *column = new QVBoxLayout(page);
    column->addWidget(title);
    column->addWidget(m_leftOutCount);
    column->addWidget(m_leftOutRows, 1);
    column->addLayout(buttons);
    add(tr("Print…"), "printLeftOutButton", &ImportPage::print);
    add(tr("Export…"), "exportLeftOutButton", &ImportPage::exportShown);
    add(tr("Done"), "leaveLeftOutButton", &ImportPage::leaveLeftOut);
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 3);
    return page;
}

kit::Card *ImportPage::makePlanCard()
{
    auto *card = new kit::Card(tr("What would happen"), this);
    m_counts = new QLabel(card);
    m_counts->setObjectName(QStringLiteral("planCountsLabel"));
    m_counts->setWordWrap(true);
    m_unknown = new QLabel(card);
    m_unknown->setObjectName(QStringLiteral("unknownColumnsLabel"));
    m_unknown->setProperty("rebondData", true);
    m_unknown->setWordWrap(true);
    kit::setQuiet(m_unknown);
    m_filter = new QComboBox(card);
    m_filter->setObjectName(QStringLiteral("planFilterComboBox"));
    m_filter->addItem(tr("All rows"));
    new kit::CalmWheel(m_filter);
    for (const PlanModel::Verdict verdict : kVerdicts)
        m_filter->addItem(PlanModel::wordOf(verdict), static_cast<int>(verdict));
    m_rows = makeRows(card, "planTable");
    m_rows->setAccessibleName(tr("Rows of the list and what becomes of them"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_counts, 1);
    head->addWidget(kit::makeLabelFor(m_filter, tr("&Show"), card));
    head->addWidget(m_filter);
    card->body()->addLayout(head);
    card->body()->addWidget(m_unknown);
    card->body()->addWidget(m_rows, 1);
    kit::setSpace(head, {}, 3);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ImportPage::filterPlan);
    return card;
}

} // namespace rebond::ui::exchange
