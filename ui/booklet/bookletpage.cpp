// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booklet/bookletpage.h"

#include "ui/booklet/leftout.h"
#include "ui/booklet/letterpanel.h"
#include "ui/booklet/pickpanel.h"
#include "ui/booklet/textspanel.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/projector.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rebond::ui::booklet {

using workspace::BookletOrder;
using workspace::BookletPages;
using Seen = paper::PagesHead::Seen;

namespace {
constexpr int kBookletPause = 500; // milliseconds: texts are typed, and the pages of sixty take a moment
constexpr qreal kPanelWidth = 72;  // units

QString bookletKey()
{
    return QStringLiteral("booklet");
}
} // namespace

struct BookletPage::Made
{
    BookletPages booklet;
    QList<rebond::booklet::Shown> everybody; // who could stand in it, chosen or not
    typeset::PageList pages;
};

BookletPage::BookletPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                         QWidget *parent)
    : PaperPage(surroundings, kBookletPause, parent),
      m_workspace(std::move(workspace)),
      m_nobody(new kit::EmptyState(tr("Nobody to show"), {}, this)),
      m_projected(new kit::EmptyState(tr("Not for the projector"),
                                      tr("The CVs tell how to reach people. Anonymous ones are shown."), this)),
      m_leftOut(new LeftOut(this)),
      m_texts(new TextsPanel(this)),
      m_picks(new PickPanel(this)),
      m_letter(new LetterPanel(m_workspace, surroundings, this))
{
    setObjectName(QStringLiteral("bookletPage"));
    m_more = makeMoreChoices(); // before what stands above the pages, as all that stands beside them: Tab goes so
    makeChoices();
    makeSides();
    setWhenEmpty(m_nobody);
    m_projected->setObjectName(QStringLiteral("bookletProjectedState"));
    addInstead(m_projected);
    recall();
    connectParts();
    complete();
    kit::followProjector(this, [this](bool) { hideFromProjector(); });
}

BookletPage::~BookletPage()
{
    m_workspace->store().changes().disconnect(this);
    for (QObject *part :
         {static_cast<QObject *>(m_texts), static_cast<QObject *>(m_picks), static_cast<QObject *>(m_letter)})
        part->disconnect(this);
}

QComboBox *BookletPage::addChoice(const QString &label, const QStringList &choices, const char *objectName)
{
    QComboBox *combo = head().addCombo(label, choices, objectName, Seen::WithMore);
    connect(combo, &QComboBox::currentIndexChanged, this, &BookletPage::choose);
    return combo;
}

QCheckBox *BookletPage::addCheck(QWidget *to, const QString &text, const QString &help, const char *objectName)
{
    auto *check = new QCheckBox(text, to);
    check->setObjectName(QLatin1String(objectName));
    check->setToolTip(help);
    to->layout()->addWidget(check);
    connect(check, &QCheckBox::toggled, this, &BookletPage::choose);
    return check;
}

// In the order of the enumerations.
void BookletPage::makeChoices()
{
    m_anonymous = new QCheckBox(tr("Anonymous"), &head());
    m_anonymous->setObjectName(QStringLiteral("bookletAnonymousCheckBox"));
    m_anonymous->setToolTip(
        tr("Without name, photo, age, address, links and what tells whether it is a man or a woman."));
    head().addChoice(m_anonymous, Seen::Always);
    connect(m_anonymous, &QCheckBox::toggled, this, &BookletPage::choose);
    //: label of a choice: by what CVs are ordered
    m_order = addChoice(tr("Order"), {tr("By sector"), tr("By occupation"), tr("By name")}, "bookletOrderComboBox");
    //: label of a choice: how CVs look
    m_style = addChoice(tr("Template"),
                        //: how CVs look
                        {tr("Classic"), tr("Modern"), tr("Compact")}, "bookletTemplateComboBox");
    //: label of a choice: how pages stand on the sheets of a file
    m_sheets = addChoice(tr("Exported as"),
                         {tr("Pages"), tr("Stapled A5 booklet"),
                          //: of a file: pages that are larger than they are cut, with marks where
                          tr("For a printer’s shop")},
                         "bookletSheetsComboBox");
    m_sheets->setToolTip(
        tr("The file alone: what is shown, printed and sent stands on pages. For a printer’s shop they "
           "have bleed and crop marks."));
    endChoices(tr("Export the booklet…"), "exportBookletButton");
}

// What is chosen once for a cohort stands beside the pages: above them it took a line more.
QWidget *BookletPage::makeMoreChoices()
{
    auto *more = new QWidget(this);
    more->setObjectName(QStringLiteral("bookletMorePanel"));
    auto *column = new QVBoxLayout(more);
    kit::setSpace(column, {}, 3);
    m_own = new QComboBox(more);
    m_own->setObjectName(QStringLiteral("bookletOwnPdfsComboBox"));
    //: where the PDF of a member's own stands in the booklet
    m_own->addItems({tr("Where there is no other CV"), tr("In place of Rebond’s pages"), tr("After Rebond’s pages")});
    m_own->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_own->setMinimumContentsLength(12); // all panels are as wide as the widest
    new kit::CalmWheel(m_own);
    connect(m_own, &QComboBox::currentIndexChanged, this, &BookletPage::choose);
    //: label of a choice: where PDFs that members made themselves stand in the booklet
    column->addWidget(kit::makeLabelFor(m_own, tr("Own PDFs"), more));
    column->addWidget(m_own);
    m_logo = addCheck(more, tr("With the logo"),
                      tr("On the cover and on the letter: the one that is chosen on the page Report."),
                      "bookletLogoCheckBox");
    m_photos = addCheck(more, tr("Photos on the CVs"),
                        tr("Only of those who agreed to it; never on a CV without the name."), "bookletPhotosCheckBox");
    m_codes =
        addCheck(more, tr("QR codes of their links"),
                 tr("On each CV that tells a link: LinkedIn’s, or its first. Members’ own PDFs stay as they are."),
                 "bookletCodesCheckBox");
    column->addStretch(1);
    return more;
}

void BookletPage::makeSides()
{
    m_showLeftOut = makeSide(m_leftOut, kPanelWidth, tr("Who is left out"), "bookletLeftOutButton");
    head().addAction(m_showLeftOut, Seen::Always);
    m_showPicks = makeSide(m_picks, kPanelWidth, tr("Who is in it"), "bookletPicksButton");
    head().addAction(m_showPicks, Seen::WithMore);
    //: button: shows what is chosen of a booklet besides its order: the logo, photos, own PDFs
    head().addAction(makeSide(m_more, kPanelWidth, tr("On the pages"), "bookletMoreButton"), Seen::WithMore);
    //: button: what facilitators write in a booklet of CVs
    head().addAction(makeSide(m_texts, kPanelWidth, tr("Texts"), "bookletTextsButton"), Seen::WithMore);
    //: button: the booklet for one company alone
    head().addAction(makeSide(m_letter, kPanelWidth, tr("To a company"), "bookletLetterButton"), Seen::WithMore);
    endActions(tr("Print the pages…"), "printBookletButton", "bookletPageNumberLabel");
}

void BookletPage::connectParts()
{
    QPushButton *members = m_nobody->addButton(tr("Go to the members"), QStringLiteral("bookletMembersButton"));
    connect(members, &QPushButton::clicked, this, &BookletPage::membersRequested);
    connect(m_leftOut, &LeftOut::memberRequested, this, &BookletPage::memberRequested);
    connect(m_texts, &TextsPanel::changed, this, &BookletPage::choose);
    connect(m_picks, &PickPanel::changed, this, &BookletPage::choose);
    connect(m_letter, &LetterPanel::changed, this, &BookletPage::choose);
    connect(m_letter, &LetterPanel::sendRequested, this, &BookletPage::lookBeforeSending);
    connect(this, &BookletPage::printRequested, this, [this] {
        if (m_ownPdfs > 0)
            around().messages.say(kit::MessageBar::Severity::Warning,
                                  tr("%n CV(s) are PDFs of their own and come out as grey boxes: export the booklet, "
                                     "and print that PDF.",
                                     nullptr, m_ownPdfs));
    });
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, &BookletPage::dataChanged);
}

QWidget *BookletPage::firstStop()
{
    return m_anonymous;
}

void BookletPage::recall()
{
    const Choices last = choicesFrom(around().settings.remembered(bookletKey(), m_workspace->cohort().id.toString()));
    m_isRecalling = true;
    m_order->setCurrentIndex(static_cast<int>(last.order));
    m_style->setCurrentIndex(static_cast<int>(last.style));
    m_own->setCurrentIndex(static_cast<int>(last.own));
    m_sheets->setCurrentIndex(static_cast<int>(last.sheets));
    m_anonymous->setChecked(last.isAnonymous);
    m_logo->setChecked(last.hasLogo);
    m_photos->setChecked(last.hasPhotos);
    m_codes->setChecked(last.hasCodes);
    m_texts->show(last);
    m_isRecalling = false;
    allow();
}

// An anonymous booklet has none of these; what is chosen stays chosen for one with names.
void BookletPage::allow()
{
    for (QWidget *choice :
         {static_cast<QWidget *>(m_own), static_cast<QWidget *>(m_photos), static_cast<QWidget *>(m_codes)})
        choice->setEnabled(!m_anonymous->isChecked());
}

Choices BookletPage::choices() const
{
    Choices choices;
    choices.order = static_cast<rebond::booklet::Order>(m_order->currentIndex());
    choices.style = static_cast<cv::CvTemplate>(m_style->currentIndex());
    choices.own = static_cast<rebond::booklet::OwnPdfs>(m_own->currentIndex());
    choices.sheets = static_cast<typeset::SheetForm>(m_sheets->currentIndex());
    choices.isAnonymous = m_anonymous->isChecked();
    choices.hasLogo = m_logo->isChecked();
    choices.hasPhotos = m_photos->isChecked();
    choices.hasCodes = m_codes->isChecked();
    m_texts->take(choices);
    return choices;
}

BookletOrder BookletPage::order() const
{
    const Choices chosen = choices();
    BookletOrder order;
    order.order = chosen.order;
    order.style = chosen.style;
    order.own = chosen.own;
    order.isAnonymous = chosen.isAnonymous;
    order.hasLogo = chosen.hasLogo;
    order.hasPhotos = chosen.hasPhotos;
    order.hasCodes = chosen.hasCodes;
    order.texts = m_texts->texts();
    order.members = m_picks->chosen();
    order.to = m_letter->company();
    order.letter = m_letter->letter();
    order.offer = m_letter->offer();
    if (!chosen.isAnonymous)
        order.author = around().settings.value(kit::setting::kFacilitator);
    return order;
}

void BookletPage::choose()
{
    if (m_isRecalling)
        return;
    around().settings.remember(bookletKey(), m_workspace->cohort().id.toString(), remembered(choices()));
    m_letter->setSending(maySend(), m_isSending);
    allow();
    hideFromProjector();
    changed();
}

// Until the anonymous pages are there, those with names are not shown, either.
void BookletPage::hideFromProjector()
{
    const bool isAnonymous = m_anonymous->isChecked() && m_arePagesAnonymous;
    showInstead(kit::isProjected(this) && !isAnonymous ? m_projected : nullptr);
}

void BookletPage::layOut()
{
    layOutAs<Made>(
        [workspace = m_workspace, order = order(), formats = around().formats](TaskContext &context) -> Result<Made> {
            BookletOrder ofEverybody = order;
            ofEverybody.members.clear();
            auto everybody = workspace::bookletPeople(*workspace, ofEverybody);
            if (!everybody)
                return fail(everybody.error());
            auto booklet = workspace::layOutBooklet(workspace, order, formats, context);
            if (!booklet)
                return fail(booklet.error());
            Made made;
            made.pages = booklet->pages;
            made.booklet = std::move(*booklet);
            made.everybody = std::move(everybody->shown);
            return made;
        },
        [this](const Made &made) { tell(made); });
}

void BookletPage::tell(const Made &made)
{
    const rebond::booklet::Choice &people = made.booklet.people;
    m_arePagesAnonymous = people.isAnonymous;
    hideFromProjector();
    m_leftOut->tell(people, made.booklet.codeless);
    m_picks->setPeople(made.everybody);
    m_hasPages = !people.shown.isEmpty();
    m_ownPdfs = static_cast<int>(
        std::count_if(people.shown.cbegin(), people.shown.cend(), [](const rebond::booklet::Shown &shown) {
            return shown.source == rebond::booklet::CvSource::OwnPdf || shown.isOwnAfter;
        }));
    m_letter->setProposal(workspace::proposedLetter(*m_workspace, order(), people.shown.size(), m_letter->post()));
    m_letter->setSending(maySend(), m_isSending);
    m_nobody->setSentence(
        people.leftOut.isEmpty()
            ? tr("Enter or import the members of the cohort first.")
            : tr("It takes a CV and a consent for it in the booklet that holds today. The list beside "
                 "says who lacks what; both are entered on the page of each member."));
    m_showLeftOut->setText(m_leftOut->count() == 0 ? tr("Who is left out")
                                                   : tr("Who is left out: %n", nullptr, m_leftOut->count()));
    m_showPicks->setText(tr("Who is in it: %n", nullptr, static_cast<int>(people.shown.size())));
}

bool BookletPage::settle()
{
    if (m_texts->settle())
        return true;
    showSide(m_texts);
    return m_texts->settle();
}

QString BookletPage::printedName() const
{
    return QFileInfo(workspace::proposedBookletName(*m_workspace, order(), around().formats)).completeBaseName();
}

kit::FileRequest BookletPage::exportRequest()
{
    kit::FileRequest request;
    request.title = tr("Export the booklet");
    request.proposedName = workspace::proposedBookletName(*m_workspace, order(), around().formats);
    request.filter = tr("PDF files (*.pdf)");
    return request;
}

QString BookletPage::writingTitle() const
{
    return tr("Exporting the booklet");
}

BookletPage::Writing BookletPage::writing(const QString &path) const
{
    BookletOrder onSheets = order();
    onSheets.sheets.form = choices().sheets;
    return [workspace = m_workspace, order = std::move(onSheets), formats = around().formats, path,
            told = m_written](Unasked, TaskContext &context) -> Result<QStringList> {
        const auto written = workspace::writeBooklet(*workspace, order, formats, path, context);
        if (!written)
            return fail(written.error());
        *told = {written->sheets,
                 written->letterPages,
                 {workspace::looseFontsSentence(*written, formats), workspace::boxedSentence(written->boxed, formats)}};
        told->remarks.removeAll(QString());
        return QStringList(path);
    };
}

QString BookletPage::writtenSentence(const QString &path, const QStringList &files) const
{
    Q_UNUSED(files)
    //: %1 is the name of a file
    QStringList sentences{tr("The booklet has been written: %1.").arg(QFileInfo(path).fileName())};
    sentences.append(m_written->remarks);
    BookletPages stapled;
    stapled.sheets = m_written->sheets;
    stapled.letterPages = m_written->letterPages;
    if (stapled.sheets > 0)
        sentences.append(workspace::howToStaple(stapled));
    return sentences.join(u' ');
}

} // namespace rebond::ui::booklet

#include "moc_bookletpage.cpp"
