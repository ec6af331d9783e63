// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cv/cvpage.h"

#include "cv/jsonresume.h"
#include "operations/cvs.h"
#include "spelling/speller.h"
#include "storage/mappings/all.h"
#include "ui/cv/cvform.h"
#include "ui/kit/calmwheel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/projector.h"
#include "ui/kit/seen.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/theme.h"
#include "ui/paper/pagesview.h"
#include "workspace/cvremarks.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace rebond::ui::cv {

using domain::Cv;
using kit::MessageBar;

namespace {
constexpr int kPause = 300; // milliseconds without another letter
constexpr qsizetype kWordsTold = 8;
constexpr int kChoiceLetters = 36; // of a version: its name, whether it is current, and some of the rest
constexpr qreal kLeastHeight = 45; // units, of the form and of the pages
constexpr qreal kNarrowPage = 180; // units: below this width form and pages are no longer beside each other

struct Sheet
{
    typeset::PageList pages;
    QString proposed;
    QString telling;
};
} // namespace

CvPage::CvPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings, QWidget *parent)
    : QWidget(parent),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_mayEdit(!m_workspace->isReadOnly()),
      m_heading(new QLabel(this)),
      m_choice(new QComboBox(this)),
      m_form(new CvForm),
      m_template(new QComboBox(this)),
      m_nameless(new QCheckBox(tr("&Without the name"), this)),
      m_spelling(new QLabel(this)),
      m_telling(new QLabel(this)),
      m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("cvPage"));
    m_heading->setObjectName(QStringLiteral("cvHeadingLabel"));
    m_heading->setWordWrap(true);
    m_heading->setProperty("rebondData", true);
    kit::setTextStep(m_heading, kit::TextStep::Figure, QFont::Bold);
    auto *versions = new QWidget(this);
    makeVersionLine(versions);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(versions);
    column->addWidget(makeSplit(), 1);
    column->addWidget(makeFoot());
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 2);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    allow();
    connect(m_pause, &QTimer::timeout, this, [this] {
        checkSpelling();
        preview();
    });
    connect(m_form, &CvForm::changed, this, &CvPage::typedOn);
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this,
            [this](const storage::ChangeSet &changes) {
                if (changes.isEmpty() && isMemberGone()) { // another program erased their data
                    giveUp();
                    Q_EMIT left();
                    return;
                }
                if (m_member.id.isNull() || !kit::isSeen(*this) || m_form->isTyped())
                    return;
                const Id<Cv> seen = m_form->version().id;
                read(seen.isNull() ? std::nullopt : std::optional(seen), m_form->version());
            });
    kit::followProjector(this, [this](bool) { hideFromProjector(); });
}

QWidget *CvPage::makeSplit()
{
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setObjectName(QStringLiteral("cvSplitter"));
    m_split->setChildrenCollapsible(false);
    auto *scroll = new kit::TallScroll(m_form);
    scroll->setObjectName(QStringLiteral("cvFormScroll"));
    m_split->addWidget(scroll);
    m_split->addWidget(makeSheet());
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    kit::followLook(scroll, [scroll] { scroll->setMinimumHeight(kit::unit(kLeastHeight)); });
    kit::followLook(m_pages, [pages = m_pages] { pages->setMinimumHeight(kit::unit(kLeastHeight)); });
    return m_split;
}

// One below the other where they would squeeze each other: the window is scrolled to the lower one.
void CvPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_split->setOrientation(width() < kit::unit(kNarrowPage) ? Qt::Vertical : Qt::Horizontal);
}

QWidget *CvPage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *buttons = new kit::FlowLayout(foot, 2);
    m_save = addButton(foot, tr("&Keep this version"), "saveCvButton", &CvPage::save);
    m_discard = addButton(foot, tr("Take &back what I typed"), "discardCvButton", &CvPage::discard);
    m_write = addButton(foot, tr("Write it on &pages…"), "writeCvVersionButton", &CvPage::askWhere);
    m_back = new QPushButton(tr("Back to the &list"), foot);
    m_back->setObjectName(QStringLiteral("leaveCvButton"));
    connect(m_back, &QPushButton::clicked, this, &CvPage::left);
    kit::setButtonKind(m_save, kit::ButtonKind::Primary);
    for (QPushButton *button : {m_save, m_discard, m_write, m_back})
        buttons->addWidget(button);
    return foot;
}

bool CvPage::isMemberGone() const
{
    if (m_member.id.isNull())
        return false;
    const auto found = m_workspace->store().read([&](storage::Reader &reader) { return reader.find(m_member.id); });
    return found && !*found;
}

QPushButton *CvPage::addButton(QWidget *line, const QString &text, const char *name, void (CvPage::*act)())
{
    auto *button = new QPushButton(text, line);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void CvPage::makeVersionLine(QWidget *line)
{
    m_choice->setObjectName(QStringLiteral("cvVersionCombo"));
    m_choice->setProperty("rebondData", true);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(kChoiceLetters);
    new kit::CalmWheel(m_choice);
    auto *flow = new kit::FlowLayout(line, 2);
    QLabel *label = kit::makeLabelFor(m_choice, tr("Version"), line);
    flow->addWidget(label);
    flow->setAlignment(label, Qt::AlignVCenter);
    m_choice->setParent(line);
    flow->addWidget(m_choice);
    m_new = addButton(line, tr("&New version"), "newCvVersionButton", &CvPage::beginNew);
    m_copy = addButton(line, tr("&Copy of this one"), "copyCvVersionButton", &CvPage::beginCopy);
    m_current = addButton(line, tr("&Make it the current one"), "currentCvVersionButton", &CvPage::makeCurrent);
    m_remove = addButton(line, tr("&Delete it"), "deleteCvVersionButton", &CvPage::remove);
    m_current->setToolTip(tr("The current version is the one that is shown and bound."));
    for (QPushButton *button : {m_new, m_copy, m_current, m_remove})
        flow->addWidget(button);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CvPage::chooseVersion);
}

// Until the pages without the name are there, those with it are not shown, either.
void CvPage::hideFromProjector()
{
    const bool isHidden = kit::isProjected(this) && !(m_nameless->isChecked() && m_arePagesNameless);
    m_pages->setVisible(!isHidden);
    m_projected->setVisible(isHidden);
}

void CvPage::begin(const domain::Member &member)
{
    m_member = member;
    //: heading; %1 is a person
    m_heading->setText(tr("CV of %1").arg(member.displayName()));
    // Until their versions are read there is nothing to type in, least of all what another member's page showed.
    m_versions.clear();
    m_proposed.clear();
    m_isOpening = true;
    m_form->begin({}, {});
    allow();
    askForSpeller();
    read({});
}

QWidget *CvPage::firstStop() const
{
    return m_choice->isEnabled() ? static_cast<QWidget *>(m_choice) : m_form;
}

QString CvPage::lineOf(const Cv &version) const
{
    //: of several versions of a CV, the one that is shown; %1 is a date, where it is known since when
    const QString since = version.currentSince
                            ? tr("current since %1").arg(m_around.formats.shortDate(*version.currentSince))
                            : tr("current");
    return kit::joined(
        {version.name, version.isCurrent ? since : QString(), CvForm::languageOf(version.language), version.target});
}

void CvPage::read(std::optional<Id<Cv>> chosen, const std::optional<Cv> &seen)
{
    kit::startTask<QList<Cv>>(
        this, tr("Reading the versions of a CV"),
        [workspace = m_workspace, id = m_member.id](TaskContext &) {
            return operations::cvsOf(workspace->store(), id);
        },
        [this, id = m_member.id, chosen, seen](const Result<QList<Cv>> &versions) {
            if (m_member.id != id || (seen && *seen != m_form->version()))
                return;
            if (!versions)
                return m_around.messages.say(versions.error());
            fill(*versions, chosen);
        });
}

void CvPage::fill(const QList<Cv> &versions, std::optional<Id<Cv>> chosen)
{
    m_versions = versions;
    int row = 0;
    m_isFilling = true;
    m_choice->clear();
    for (int i = 0; i < int(versions.size()); ++i) {
        m_choice->addItem(lineOf(versions.at(i)));
        if (chosen ? versions.at(i).id == *chosen : versions.at(i).isCurrent)
            row = i;
    }
    m_isFilling = false;
    if (versions.isEmpty())
        beginNew();
    m_choice->setCurrentIndex(row);
    chooseVersion(row);
    if (std::exchange(m_isOpening, false))
        firstStop()->setFocus(Qt::OtherFocusReason);
}

void CvPage::chooseVersion(int row)
{
    if (!m_isFilling && row >= 0 && row < int(m_versions.size()))
        edit(m_versions.at(row));
}

void CvPage::edit(const Cv &version)
{
    const auto resume = rebond::cv::parseResume(version.resume.toUtf8());
    if (!resume)
        m_around.messages.say(resume.error());
    m_form->begin(version, resume.value_or(rebond::cv::Resume()));
    allow();
    checkSpelling();
    preview();
}

void CvPage::typedOn()
{
    allow();
    m_pause->start();
}

void CvPage::allow()
{
    const Cv version = m_form->version();
    const bool isNew = version.id.isNull();
    const bool isChanged = m_form->isChanged();
    const bool isRead = !version.member.isNull();
    m_form->setEnabled(m_mayEdit && isRead);
    m_choice->setEnabled(isRead && !isChanged);
    m_new->setEnabled(m_mayEdit && isRead && !isChanged);
    m_copy->setEnabled(m_mayEdit && isRead && !isChanged);
    m_current->setEnabled(m_mayEdit && isRead && !isChanged && !version.isCurrent);
    m_remove->setEnabled(m_mayEdit && isRead && !isChanged);
    m_save->setEnabled(m_mayEdit && isRead && isChanged);
    m_discard->setEnabled(m_mayEdit && isRead && isChanged && (!isNew || !m_versions.isEmpty()));
    m_write->setEnabled(isRead && !m_proposed.isEmpty());
}

void CvPage::preview()
{
    if (m_laying) {
        m_isOvertaken = true;
        return;
    }
    if (m_form->version().member.isNull())
        return;
    m_laying = kit::startTask<Sheet>(
        this, tr("Laying out the pages"),
        [workspace = m_workspace, version = m_form->version(), order = order(),
         formats = m_around.formats](TaskContext &) -> Result<Sheet> {
            auto paper = workspace::paperOfVersion(*workspace, version, order);
            if (!paper)
                return fail(paper.error());
            const QString proposed = workspace::proposedCvName(*paper);
            QStringList telling = workspace::missingBesideName(*paper, order);
            telling.prepend(workspace::tellingSentence(*paper, formats));
            const workspace::CvPages laidOut = workspace::layOutCv(*paper);
            telling.append(workspace::boxesSentence(*paper, laidOut, formats));
            telling.removeAll(QString());
            return Sheet{laidOut.pages, proposed, telling.join(u' ')};
        },
        [this, member = m_form->version().member, isNameless = order().isAnonymous](const Result<Sheet> &sheet) {
            m_laying = nullptr;
            if (std::exchange(m_isOvertaken, false))
                return preview();
            if (member != m_form->version().member)
                return; // whose page was left
            if (!sheet)
                return m_around.messages.say(sheet.error());
            m_proposed = sheet->proposed;
            m_pages->setPages(sheet->pages);
            m_telling->setText(sheet->telling);
            m_telling->setVisible(!sheet->telling.isEmpty());
            m_arePagesNameless = isNameless;
            hideFromProjector();
            allow();
            Q_EMIT previewed();
        });
}

void CvPage::askForSpeller()
{
    if (std::exchange(m_isSpellerAsked, true))
        return;
    kit::startTask<std::shared_ptr<spelling::Speller>>(
        this, tr("Reading the dictionary"), [](TaskContext &) { return spelling::Speller::french(); },
        [this](const Result<std::shared_ptr<spelling::Speller>> &speller) {
            if (speller)
                m_speller = *speller;
            else
                m_noSpelling = speller.error().sentence;
            m_form->setSpeller(m_speller);
            checkSpelling();
        });
}

void CvPage::checkSpelling()
{
    if (!m_speller)
        return m_spelling->setText(m_noSpelling);
    const QStringList words = m_form->misspelt();
    QString told = words.mid(0, kWordsTold).join(QStringLiteral(", "));
    if (words.size() > kWordsTold)
        told += QStringLiteral("…");
    //: %1 are words of a CV
    m_spelling->setText(words.isEmpty() ? QString() : tr("Not in the dictionary: %1").arg(told));
}

void CvPage::keep(const Cv &version, const QString &said)
{
    if (std::exchange(m_isKeeping, true))
        return; // once, for who presses twice
    kit::startTask<Cv>(
        this, tr("Keeping a CV"),
        [workspace = m_workspace, version](TaskContext &) { return operations::saveCv(workspace->store(), version); },
        [this, said, seen = m_form->version()](const Result<Cv> &kept) {
            m_isKeeping = false;
            if (!kept)
                return m_around.messages.say(kept.error());
            m_around.messages.say(MessageBar::Severity::Good, said.arg(kept->name));
            if (kept->member != m_member.id)
                return;
            if (seen == m_form->version())
                read(kept->id, seen);
            else
                goOn(*kept);
        });
}

// Somebody who types while it is kept goes on with what is kept now.
void CvPage::goOn(const Cv &kept)
{
    if (const auto resume = rebond::cv::parseResume(kept.resume.toUtf8()))
        m_form->goOn(kept, *resume);
    allow();
}

void CvPage::save()
{
    if (m_form->settle())
        //: %1 is the name of a version of a CV
        keep(m_form->version(), tr("This version of the CV is kept: %1."));
}

void CvPage::makeCurrent()
{
    Cv version = m_form->version();
    version.isCurrent = true;
    //: %1 is the name of a version of a CV
    keep(version, tr("This version of the CV is the current one now: %1."));
}

void CvPage::discard()
{
    const Cv version = m_form->version();
    read(version.id.isNull() ? std::nullopt : std::optional(version.id));
}

void CvPage::begin(bool isCopy)
{
    auto fresh = workspace::freshCv(*m_workspace, m_member.id);
    if (!fresh)
        return m_around.messages.say(fresh.error());
    if (isCopy) {
        const Cv copied = m_form->version();
        fresh->language = copied.language;
        fresh->target = copied.target;
        fresh->resume = copied.resume;
    }
    edit(*fresh);
}

void CvPage::beginNew()
{
    begin(false);
}

void CvPage::beginCopy()
{
    begin(true);
}

void CvPage::remove()
{
    const Cv version = m_form->version();
    kit::startTask<bool>(
        this, tr("Deleting a version of a CV"),
        [workspace = m_workspace, id = version.id](TaskContext &) -> Result<bool> {
            if (const Done done = operations::removeCvVersion(workspace->store(), id); !done)
                return fail(done.error());
            return true;
        },
        [this, name = version.name](const Result<bool> &removed) {
            if (!removed)
                return m_around.messages.say(removed.error());
            m_around.messages.say(MessageBar::Severity::Good,
                                  //: %1 is the name of a version of a CV
                                  tr("This version of the CV is deleted: %1. Undo brings it back.").arg(name));
            read({});
        });
}

void CvPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::cv

#include "moc_cvpage.cpp"
