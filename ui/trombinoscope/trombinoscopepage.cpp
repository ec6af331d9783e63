// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trombinoscope/trombinoscopepage.h"

#include "operations/memberfiles.h"
#include "reports/trombinoscope.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/labels.h"
#include "ui/kit/settings.h"
#include "ui/trombinoscope/attachpanel.h"
#include "ui/trombinoscope/choices.h"
#include "ui/trombinoscope/heldback.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <utility>

namespace rebond::ui::trombinoscope {

using rebond::reports::PeopleOrder;
using rebond::reports::PeopleVariant;
using workspace::PaperFormat;
using workspace::TrombinoscopeOrder;
using workspace::TrombinoscopePages;
using Seen = paper::PagesHead::Seen;

namespace {
constexpr int kChoicePause = 250;
constexpr qreal kNamesWidth = 60; // units

QString screenKey()
{
    return QStringLiteral("trombinoscope");
}
} // namespace

TrombinoscopePage::TrombinoscopePage(std::shared_ptr<workspace::Workspace> workspace,
                                     const kit::Surroundings &surroundings, QWidget *parent)
    : PaperPage(surroundings, kChoicePause, parent),
      m_workspace(std::move(workspace)),
      m_nobody(new kit::EmptyState(tr("Nobody to show"), {}, this)),
      m_attach(new AttachPanel(this)),
      m_held(new HeldBack(this))
{
    setObjectName(QStringLiteral("trombinoscopePage"));
    makeChoices();
    makeActions();
    QPushButton *members = m_nobody->addButton(tr("Go to the members"), QStringLiteral("trombinoscopeMembersButton"));
    setWhenEmpty(m_nobody);
    addInstead(m_attach);
    recall();
    connect(members, &QPushButton::clicked, this, &TrombinoscopePage::membersRequested);
    connect(m_attach, &AttachPanel::keepRequested, this, &TrombinoscopePage::keepFiles);
    connect(m_attach, &AttachPanel::left, this, &TrombinoscopePage::leaveFolder);
    connect(m_held, &HeldBack::memberRequested, this, &TrombinoscopePage::memberRequested);
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, &TrombinoscopePage::dataChanged);
    complete();
}

TrombinoscopePage::~TrombinoscopePage()
{
    m_workspace->store().changes().disconnect(this);
}

QComboBox *TrombinoscopePage::addChoice(const QString &label, const QStringList &choices, const char *objectName,
                                        Seen seen)
{
    QComboBox *combo = head().addCombo(label, choices, objectName, seen);
    connect(combo, &QComboBox::currentIndexChanged, this, &TrombinoscopePage::choose);
    return combo;
}

QSpinBox *TrombinoscopePage::addNumber(const QString &label, const char *objectName)
{
    auto *number = new QSpinBox(&head());
    number->setObjectName(QLatin1String(objectName));
    number->setRange(0, workspace::kMostPeopleAcross);
    //: in place of a number of columns or rows: the page chooses
    number->setSpecialValueText(tr("automatic"));
    new kit::CalmWheel(number);
    head().addActionField(kit::makeLabelFor(number, label, &head()), number, Seen::WithMore);
    connect(number, &QSpinBox::valueChanged, this, &TrombinoscopePage::choose);
    return number;
}

// In the order of the enumerations.
void TrombinoscopePage::makeChoices()
{
    //: label of a choice: which kind of sheet
    m_kind = addChoice(tr("Sheet"),
                       //: kinds of sheets: photos and names to look people up
                       {tr("Directory"), tr("Wall poster, one page"), tr("Roll-call, for ourselves"),
                        //: kinds of sheets: names to fold and put on the table
                        tr("Name tents"), tr("Badges")},
                       "trombinoscopeKindComboBox", Seen::Always);
    //: label of a choice: by what people are ordered
    m_order = addChoice(tr("Order"), {tr("By name"), tr("By sector"), tr("By occupation")},
                        "trombinoscopeOrderComboBox", Seen::WithMore);
    m_paper = addChoice(tr("Paper"), //: a size of paper
                        {tr("A4"),
                         //: a size of paper
                         tr("A3")},
                        "trombinoscopePaperComboBox", Seen::WithMore);
    //: label of a choice: how the sheet lies
    m_orientation = addChoice(tr("Lying"),
                              //: of a sheet of paper
                              {tr("Portrait"),
                               //: of a sheet of paper
                               tr("Landscape")},
                              "trombinoscopeOrientationComboBox", Seen::WithMore);
    m_rebounds = new QCheckBox(tr("Tell who has rebounded"), &head());
    m_rebounds->setObjectName(QStringLiteral("trombinoscopeReboundsCheckBox"));
    m_rebounds->setToolTip(tr("Below the name of those who have agreed to have it told, and of nobody else."));
    head().addChoice(m_rebounds, Seen::WithMore);
    connect(m_rebounds, &QCheckBox::toggled, this, &TrombinoscopePage::choose);
    endChoices(tr("Export the pages…"), "exportTrombinoscopeButton");
}

QPushButton *TrombinoscopePage::addFolder(const QString &text, const QString &help, const char *objectName,
                                          operations::MemberFileKind kind)
{
    auto *button = new QPushButton(text, &head());
    button->setObjectName(QLatin1String(objectName));
    button->setToolTip(help);
    button->setEnabled(!m_workspace->isReadOnly());
    connect(button, &QPushButton::clicked, this, [this, kind] { chooseFolder(kind); });
    head().addAction(button, Seen::WithMore);
    return button;
}

void TrombinoscopePage::makeActions()
{
    using operations::MemberFileKind;
    m_columns = addNumber(tr("Columns"), "trombinoscopeColumnsSpinBox");
    m_rows = addNumber(tr("Rows"), "trombinoscopeRowsSpinBox");
    m_showNames = makeSide(m_held, kNamesWidth, tr("Who is left out"), "trombinoscopeNamesButton");
    head().addAction(m_showNames, Seen::Always);
    m_photosFolder = addFolder(tr("Photos from a folder…"),
                               tr("Takes the photos of the whole group at once; who gets which is shown before."),
                               "photosFolderButton", MemberFileKind::Photo);
    m_cvsFolder = addFolder(tr("CVs from a folder…"),
                            tr("Takes the CVs of the whole group at once; who gets which is shown before."),
                            "cvsFolderButton", MemberFileKind::Cv);
    endActions(tr("Print the pages…"), "printTrombinoscopeButton", "trombinoscopePageNumberLabel");
}

void TrombinoscopePage::refresh()
{
    PaperPage::refresh();
    readFolderAgain();
}

QWidget *TrombinoscopePage::firstStop()
{
    return m_kind;
}

void TrombinoscopePage::recall()
{
    const TrombinoscopeOrder last = orderFrom(
        around().settings.remembered(screenKey(), m_workspace->cohort().id.toString()));
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
    order.author = around().settings.value(kit::setting::kFacilitator);
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
    around().settings.remember(screenKey(), m_workspace->cohort().id.toString(), remembered(order()));
    changed();
}

void TrombinoscopePage::layOut()
{
    layOutAs<TrombinoscopePages>(
        [workspace = m_workspace, order = order(), formats = around().formats](TaskContext &context) {
            return workspace::layOutTrombinoscope(workspace, order, formats, context);
        },
        [this](const TrombinoscopePages &made) { tell(made); });
}

void TrombinoscopePage::tell(const TrombinoscopePages &made)
{
    m_boxes = made.boxes;
    m_held->tell(made.people, rebond::reports::isSeenByOthers(order().shape.variant));
    m_nobody->setSentence(made.people.leftOut.isEmpty()
                              ? tr("Enter or import the members of the cohort first.")
                              : tr("Nobody has a consent to be named in the trombinoscope that holds today. Enter the "
                                   "consents on the page of each member, or choose the roll-call, which names "
                                   "everybody."));
    const int leftOut = m_held->leftOut();
    m_showNames->setText(leftOut == 0 ? tr("Who is left out") : tr("Who is left out: %n", nullptr, leftOut));
}

QString TrombinoscopePage::printedName() const
{
    return QFileInfo(workspace::proposedTrombinoscopeName(*m_workspace, order(), QStringLiteral("pdf")))
        .completeBaseName();
}

kit::FileRequest TrombinoscopePage::exportRequest()
{
    kit::FileRequest request;
    request.title = tr("Export the trombinoscope");
    request.proposedName = workspace::proposedTrombinoscopeName(*m_workspace, order(), QStringLiteral("pdf"));
    request.filter = QStringList{tr("PDF files (*.pdf)"), tr("Pictures at 300 dpi, a file a page (*.png)"),
                                 tr("Drawings, a file a page (*.svg)")}
                         .join(QLatin1String(";;"));
    return request;
}

QString TrombinoscopePage::writingTitle() const
{
    return tr("Exporting the trombinoscope");
}

TrombinoscopePage::Writing TrombinoscopePage::writing(const QString &path) const
{
    return [workspace = m_workspace, order = order(), formats = around().formats, path](Unasked unasked,
                                                                                        TaskContext &context) {
        return workspace::writeTrombinoscope(*workspace, order, formats, path, context,
                                             unasked == Unasked::Refuse ? workspace::Unasked::Refuse
                                                                        : workspace::Unasked::Replace);
    };
}

QString TrombinoscopePage::writtenSentence(const QString &path, const QStringList &files) const
{
    const QString first = QFileInfo(files.first()).fileName();
    const int count = static_cast<int>(files.size());
    const QString sentence = count == 1 //: %1 is the name of a file
                               ? tr("The trombinoscope has been written: %1.").arg(first)
                               //: %1 and %2 are the names of the first and the last file
                               : tr("The trombinoscope has been written on %n page(s), from %1 to %2.", nullptr, count)
                                     .arg(first, QFileInfo(files.last()).fileName());
    QStringList sentences{sentence, m_boxes, workspace::olderPagesSentence(path, files, around().formats)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace rebond::ui::trombinoscope

#include "moc_trombinoscopepage.cpp"
