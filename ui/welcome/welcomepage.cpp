// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/kit/card.h"
#include "ui/kit/contextmenu.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/icons.h"
#include "ui/kit/settings.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>

#include <algorithm>

namespace rebond::ui::welcome {

namespace {
constexpr int kPathRole = Qt::UserRole;
constexpr int kNameRole = Qt::UserRole + 1;
constexpr int kFolderRole = Qt::UserRole + 2;
constexpr int kRestMs = 400; // nothing new for so long: it is written
// What is kept of a new cohort's form:
const QString kKeptScreen = QStringLiteral("welcome");
const QString kKeptKey = QStringLiteral("newCohort");
const QString kTypedKey = QStringLiteral("typed");
const QString kImportKey = QStringLiteral("import");
const QString kShownKey = QStringLiteral("shown");

QPushButton *makeButton(const QString &text, const QString &objectName, const char *icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setIcon(kit::icon(QLatin1String(icon)));
    return button;
}

// Two lines a file: its name, and quieter where it is.
class FileDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {kit::unit(40), 2 * option.fontMetrics.height() + kit::unit(4)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const kit::Colours &colours = kit::coloursOf(option.palette);
        const QRect place = option.rect.adjusted(kit::unit(0.5), kit::unit(0.5), -kit::unit(0.5), -kit::unit(0.5));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->setBrush(colours.tint);
        if (option.state.testFlag(QStyle::State_HasFocus))
            painter->setPen(QPen(colours.sea, std::max(2.0, kit::unit() / 2.0)));
        painter->drawRoundedRect(place, kit::unit(1.5), kit::unit(1.5));
        const QRect words = place.adjusted(kit::unit(2.5), kit::unit(1), -kit::unit(2.5), -kit::unit(1));
        QFont font(option.font);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colours.ink);
        const QString name = index.data(kNameRole).toString();
        painter->drawText(words, Qt::AlignTop | Qt::AlignLeading,
                          QFontMetrics(font).elidedText(name, Qt::ElideRight, words.width()));
        painter->setFont(option.font);
        painter->setPen(colours.quiet);
        const QString folder = index.data(kFolderRole).toString();
        painter->drawText(words, Qt::AlignBottom | Qt::AlignLeading,
                          option.fontMetrics.elidedText(folder, Qt::ElideMiddle, words.width()));
        painter->restore();
    }
};

// A name users can give a file on any system.
QString fileNameOf(const QString &cohort)
{
    QString name = cohort.simplified();
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, u'-');
    return name + QLatin1String(".rebond");
}
} // namespace

WelcomePage::WelcomePage(const kit::Surroundings &surroundings, QWidget *parent)
    : Page(parent),
      m_around(surroundings),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("welcomePage"));
    m_form = new NewCohortForm(surroundings.formats, this);
    auto *formPlace = new QWidget(this);
    auto *formColumn = new QVBoxLayout(formPlace);
    formColumn->addWidget(m_form);
    kit::setSpace(formColumn, {12, 10, 12, 8}, 0);

    for (QWidget *widget : {makeChoices(), formPlace})
        m_stack->addWidget(new kit::TallScroll(widget, this));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);

    connect(m_form, &NewCohortForm::accepted, this, &WelcomePage::choosePlace);
    const QVariantMap kept =
        QJsonDocument::fromJson(surroundings.settings.remembered(kKeptScreen, kKeptKey)).object().toVariantMap();
    m_form->retype(kept.value(kTypedKey).toMap());
    m_thenImport = kept.value(kImportKey).toBool();
    m_hasFound = !m_form->typed().isEmpty();
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kRestMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &WelcomePage::keep);
    connect(m_form, &NewCohortForm::changed, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_form, &NewCohortForm::cancelled, this, [this] {
        m_isLeft = true;
        keep();
        m_stack->setCurrentIndex(0);
        m_open->setFocus(Qt::OtherFocusReason);
        Q_EMIT cohortCancelled();
    });
    refresh();
}

QWidget *WelcomePage::makeChoices()
{
    auto *page = new QWidget(this);
    auto *name = new QLabel(QStringLiteral("Rebond"), page);
    name->setProperty("rebondData", true);
    kit::setTextStep(name, kit::TextStep::Title, QFont::Bold);
    name->setForegroundRole(QPalette::BrightText);
    auto *sentence = new QLabel(
        tr("How many of your cohort have rebounded, since when and by which way: counted from your own lists, and "
           "ready to be shown."),
        page);
    sentence->setWordWrap(true);
    kit::setTextStep(sentence, kit::TextStep::Heading);
    kit::followLook(sentence, [sentence] { sentence->setMaximumWidth(kit::unit(140)); });

    m_open = makeButton(tr("Open a cohort file…"), QStringLiteral("openButton"), "document-open", page);
    m_open->setIcon(kit::icon(QLatin1String("document-open"), QPalette::Light)); // it stands on a surface of colour
    auto *create = makeButton(tr("Begin a new cohort…"), QStringLiteral("newButton"), "document-new", page);
    auto *import = makeButton(tr("Begin from your lists…"), QStringLiteral("importButton"), "document-import", page);
    import->setToolTip(tr("Begins a new cohort and goes on to import a list of its members."));
    auto *demo = makeButton(tr("Look at the demonstration"), QStringLiteral("demoButton"), "view-statistics", page);
    demo->setToolTip(tr("Opens a fresh copy of the demonstration cohort, sixty invented people."));
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_open, create, import, demo})
        buttons->addWidget(button);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(create, &QPushButton::clicked, this, [this] { beginCohort(false); });
    connect(import, &QPushButton::clicked, this, [this] { beginCohort(true); });
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demonstrationRequested);

    m_recentCard = makeRecent();
    auto *privacy =
        new QLabel(tr("Everything stays in the file you choose, on this computer; Rebond sends nothing anywhere."),
                   page);
    privacy->setWordWrap(true);
    kit::setQuiet(privacy);

    auto *column = new QVBoxLayout(page);
    column->addWidget(name);
    column->addWidget(sentence);
    auto *middle = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    left->addLayout(buttons);
    left->addStretch(1);
    middle->addLayout(left);
    middle->addWidget(m_recentCard, 1);
    middle->addStretch(); // without files last used, buttons stay as wide as their words
    column->addLayout(middle);
    column->addWidget(privacy);
    column->addStretch(1);
    kit::setSpace(column, {12, 12, 12, 8}, 5);
    kit::setSpace(middle, {0, 3, 0, 3}, 8);
    kit::setSpace(buttons, {}, 3);
    return page;
}

kit::Card *WelcomePage::makeRecent()
{
    auto *card = new kit::Card(tr("Files last used"), this);
    m_recent = new QListWidget(card);
    m_recent->setObjectName(QStringLiteral("recentFilesList"));
    m_recent->setAccessibleName(tr("Files last used"));
    m_recent->setAccessibleDescription(tr("Enter opens the file, Delete takes it off this list."));
    m_recent->setProperty("rebondData", true);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setTabKeyNavigation(false);
    m_recent->setItemDelegate(new FileDelegate(m_recent));
    m_recent->installEventFilter(this);
    m_forget = new QPushButton(tr("Take off this list"), card);
    m_forget->setObjectName(QStringLiteral("forgetFileButton"));
    m_forget->setToolTip(tr("The file itself stays where it is."));
    kit::setButtonKind(m_forget, kit::ButtonKind::Link);
    card->body()->addWidget(m_recent, 1);
    card->body()->addWidget(m_forget, 0, Qt::AlignLeft);
    kit::followLook(m_recent, [this] { m_recent->setMinimumSize(kit::unit(60), kit::unit(45)); });
    connect(m_recent, &QListWidget::itemActivated, this, &WelcomePage::openCurrent);
    connect(m_forget, &QPushButton::clicked, this, &WelcomePage::forgetCurrent);
    kit::offerMenu(m_recent, [this](QMenu &menu) {
        if (!m_recent->currentItem())
            return;
        //: in the menu of a file used last
        QAction *open = menu.addAction(tr("Open"));
        open->setObjectName(QStringLiteral("openRecentFileAction"));
        connect(open, &QAction::triggered, this, &WelcomePage::openCurrent);
        kit::addButton(menu, m_forget);
    });
    connect(m_recent, &QListWidget::currentRowChanged, this, [this](int row) { m_forget->setEnabled(row >= 0); });
    return card;
}

void WelcomePage::refresh()
{
    m_recent->clear();
    const auto files = m_around.settings.recentFiles();
    for (const QString &path : files) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        //: a file that was used and is no longer there; %1 is its name
        const QString name = file.exists() ? file.completeBaseName()
                                           : tr("%1 (no longer there)").arg(file.completeBaseName());
        auto *item = new QListWidgetItem(name + u'\n' + folder, m_recent);
        item->setData(kPathRole, path);
        item->setData(kNameRole, name);
        item->setData(kFolderRole, folder);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recent->setCurrentRow(files.isEmpty() ? -1 : 0);
    m_forget->setEnabled(!files.isEmpty());
    m_recentCard->setVisible(!files.isEmpty());
    if (m_form->typed().isEmpty())
        m_stack->setCurrentIndex(0);
    kit::setButtonKind(m_open, kit::ButtonKind::Primary);
}

QWidget *WelcomePage::firstStop()
{
    if (m_stack->currentIndex() == 1)
        return m_form->firstField();
    return m_recent->count() > 0 ? static_cast<QWidget *>(m_recent) : m_open;
}

void WelcomePage::beginCohort(bool thenImport)
{
    m_thenImport = thenImport;
    m_hasFound = false;
    m_isLeft = false;
    m_stack->setCurrentIndex(1);
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
    keep();
}

void WelcomePage::goOn()
{
    beginCohort(m_thenImport);
}

void WelcomePage::giveUp()
{
    m_form->retype({});
    m_hasFound = false;
    keep();
    m_stack->setCurrentIndex(0);
}

void WelcomePage::noteOpened(const QString &path, const QString &cohort)
{
    const bool wasAskedFor = !m_askedPath.isEmpty() && cohort == m_askedName
                          && QFileInfo(path).absoluteFilePath() == QFileInfo(m_askedPath).absoluteFilePath();
    if (!wasAskedFor)
        return;
    m_askedPath.clear();
    giveUp();
}

// At once: a file of some lines.
void WelcomePage::keep()
{
    m_keepSoon.stop();
    const QVariantMap typed = m_form->typed();
    const QJsonObject kept{{kTypedKey, QJsonObject::fromVariantMap(typed)}, {kImportKey, m_thenImport}};
    const QByteArray now = typed.isEmpty() || m_isLeft ? QByteArray()
                                                       : QJsonDocument(kept).toJson(QJsonDocument::Compact);
    if (now != m_around.settings.remembered(kKeptScreen, kKeptKey))
        m_around.settings.remember(kKeptScreen, kKeptKey, now);
}

// Another page, or the window is closed.
void WelcomePage::hideEvent(QHideEvent *event)
{
    if (m_keepSoon.isActive())
        keep();
    Page::hideEvent(event);
}

QVariantMap WelcomePage::begun() const
{
    const QVariantMap typed = m_form->typed();
    if (typed.isEmpty() || m_hasFound)
        return {};
    return {{kTypedKey, typed}, {kImportKey, m_thenImport}, {kShownKey, m_stack->currentIndex() == 1}};
}

void WelcomePage::takeUp(const QVariantMap &begun)
{
    m_form->retype(begun.value(kTypedKey).toMap());
    m_thenImport = begun.value(kImportKey).toBool();
    m_hasFound = false;
    m_isLeft = !begun.value(kShownKey).toBool();
    m_stack->setCurrentIndex(m_isLeft ? 0 : 1);
    keep();
}

void WelcomePage::choosePlace(const NewCohort &cohort)
{
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Save,
                                   .title = tr("Where to keep the cohort"),
                                   .folder = m_around.settings.folder(QStringLiteral("cohorts")),
                                   .proposedName = fileNameOf(cohort.name),
                                   .filter = tr("Cohort files (*.rebond)"),
                                   .suffix = QStringLiteral("rebond"),
                                   .asksToReplace = false};
    m_around.files.ask(this, request, [this, cohort](const QString &path) {
        m_around.settings.setFolder(QStringLiteral("cohorts"), QFileInfo(path).absolutePath());
        m_askedPath = path;
        m_askedName = cohort.name;
        Q_EMIT cohortRequested(cohort, path, m_thenImport);
    });
}

void WelcomePage::openCurrent()
{
    if (const QListWidgetItem *item = m_recent->currentItem())
        Q_EMIT openFileRequested(item->data(kPathRole).toString());
}

void WelcomePage::forgetCurrent()
{
    const QListWidgetItem *item = m_recent->currentItem();
    if (!item)
        return;
    m_around.settings.removeRecentFile(item->data(kPathRole).toString());
    refresh();
    firstStop()->setFocus(Qt::OtherFocusReason);
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            forgetCurrent();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace rebond::ui::welcome

#include "moc_welcomepage.cpp"
