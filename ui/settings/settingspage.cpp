// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "base/folding.h"
#include "ui/kit/card.h"
#include "ui/kit/factlist.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/settings.h"
#include "ui/kit/tallscroll.h"
#include "ui/kit/theme.h"
#include "ui/settings/settingrows.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace rebond::ui::settings {

namespace setting = kit::setting;

SettingsPage::SettingsPage(const kit::Surroundings &surroundings, const QString &systemUser, QWidget *parent)
    : Page(parent),
      m_around(surroundings),
      m_search(new QLineEdit(this)),
      m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    setAccessibleName(tr("Settings"));
    auto *heading = new QLabel(tr("Settings"), this);
    kit::setTextStep(heading, kit::TextStep::Figure, QFont::Bold);
    m_search->setObjectName(QStringLiteral("settingsSearchEdit"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    kit::followLook(m_search, [this] { m_search->setMaximumWidth(kit::unit(90)); });
    m_nothing->setObjectName(QStringLiteral("settingsNothingLabel"));
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->hide();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::find);

    auto *board = new QWidget(this);
    kit::followLook(board, [board] { board->setMaximumWidth(kit::unit(206)); }); // lines stay short enough to read
    auto *cards = new QVBoxLayout(board);
    addAll(cards, systemUser);
    findChild<QWidget *>(QStringLiteral("languageComboBox"))->setProperty("rebondData", true); // names of languages
    addPlace(cards);
    cards->addStretch(1);
    auto *head = new QVBoxLayout;
    head->addWidget(heading);
    head->addWidget(m_search);
    head->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(new kit::TallScroll(board, this), 1);
    kit::setSpace(cards, {5, 1, 5, 4.5}, 4);
    kit::setSpace(head, {5, 4.5, 5, 3}, 3);
    kit::setSpace(column, {}, 0);
}

void SettingsPage::add(QVBoxLayout *column, const QString &heading, const QList<SettingRow *> &rows)
{
    auto *card = new kit::Card(heading, this);
    for (SettingRow *row : rows)
        card->body()->addWidget(row);
    kit::followLook(card, [card] { card->body()->setSpacing(kit::unit(4)); });
    column->addWidget(card);
    m_groups.append({card, rows});
}

void SettingsPage::addAll(QVBoxLayout *column, const QString &systemUser)
{
    const SettingRows make(m_around, this, [this](const QString &key) { Q_EMIT changed(key); });
    add(column, tr("You"),
        {make.words(
             setting::kFacilitator, tr("Your &name"),
             tr("Stands in the journal beside what you change, and as the author of reports that are not public. "
                "Empty: the name this computer knows you by."),
             systemUser),
         make.days(setting::kWorkingWeek, tr("&Working week"),
                   tr("A follow-up that is proposed is due on one of these days."))});
    add(column, tr("Reminders and warnings"),
        {make.number(setting::kFollowUpDays, tr("Da&ys until a follow-up"),
                     tr("So many days after a letter or a call its follow-up is proposed.")),
         make.number(setting::kSilenceDays, tr("Days of &silence"),
                     tr("A lead that has had no answer for so long is shown as unanswered. Nothing is written down for "
                        "it, and no figure changes.")),
         make.number(
             setting::kEarlierActDays, tr("D&ays around earlier acts"),
             tr("Before an act is saved, you are warned of others at the same company up to so many days before "
                "and after."),
             //: in place of 0 days
             tr("that day only")),
         make.number(setting::kSilentMemberDays, tr("Days without any a&ct"),
                     tr("A member who searches, and for whom nothing was written down for so long, stands among the "
                        "things to do.")),
         make.number(setting::kAbsences, tr("A&bsences in a row"),
                     tr("A member who searches, and was away from so many workshops one after the other, stands among "
                        "the things to do.")),
         make.number(setting::kConsentDays, tr("Days before consents en&d"),
                     tr("So many days before the last one on which it holds, a consent stands among the things to "
                        "do.")),
         make.number(setting::kStaleDays, tr("Days until data are s&tale"),
                     tr("When the last act of the cohort is older, the first page says so."))});
    const QString begin = tr("Where the dialogue for the file begins. Empty: in the folder used last.");
    add(column, tr("Folders"),
        {make.folder(setting::kListsFolder, tr("Lists to &import"), begin),
         make.folder(setting::kExportsFolder, tr("Lists and templates to e&xport"), begin),
         make.folder(setting::kReportsFolder, tr("Re&ports"), begin)});
    // Names of languages stand in their own language, whatever the window's.
    add(column, tr("Window"),
        {make.choice(setting::kLanguage, tr("&Language"), tr("Holds at once; what you are typing stays."),
                     //: language or colours of the window
                     {{QStringLiteral("system"), tr("As the system")},
                      {QStringLiteral("fr"), QStringLiteral("Français")},
                      {QStringLiteral("en"), QStringLiteral("English")}}),
         make.choice(setting::kTheme, tr("C&olours"), tr("Light paper, dark paper, or as the system has it."),
                     {{QStringLiteral("system"), tr("As the system")},
                      //: colours of the window
                      {QStringLiteral("light"), tr("Light")},
                      //: colours of the window
                      {QStringLiteral("dark"), tr("Dark")}}),
         make.number(setting::kZoomPercent, tr("Size of lette&rs, in percent"),
                     tr("Of the system's size; everything else grows with them.")),
         make.number(setting::kLockMinutes, tr("Minutes until the window is loc&ked"),
                     tr("After so long without a key or the mouse, the window is covered until you show it again. That "
                        "keeps passers-by from reading along; it asks for no password and protects no file."),
                     //: in place of 0 minutes: the window is never locked
                     tr("never"))});
}

void SettingsPage::addPlace(QVBoxLayout *column)
{
    auto *card = new kit::Card(tr("Where they are kept"), this);
    auto *words =
        new QLabel(tr("In one file of your account on this computer; no cohort file holds any of them. It also "
                      "remembers the files you opened last, and nothing about members."),
                   card);
    words->setWordWrap(true);
    kit::setQuiet(words);
    auto *path = kit::makeDataLabel(card, "settingsPathLabel");
    path->setText(QDir::toNativeSeparators(m_around.settings.path()));
    //: for a screen reader: the path of the file of settings
    path->setAccessibleName(tr("File of the settings: %1").arg(path->text()));
    auto *open = new QPushButton(tr("Open its folder"), card);
    open->setObjectName(QStringLiteral("openSettingsFolderButton"));
    kit::setButtonKind(open, kit::ButtonKind::Link);
    connect(open, &QPushButton::clicked, this,
            [this] { (void)m_around.desktop.openFolderOf(m_around.settings.path()); });
    card->body()->addWidget(path);
    card->body()->addWidget(words);
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    column->addWidget(card);
}

void SettingsPage::refresh()
{
    for (const Group &group : std::as_const(m_groups)) {
        for (SettingRow *row : group.rows)
            row->refresh();
    }
}

void SettingsPage::find(const QString &text)
{
    const QStringList wanted = fold(text).split(u' ', Qt::SkipEmptyParts);
    bool isAny = false;
    for (const Group &group : std::as_const(m_groups)) {
        bool isAnyHere = false;
        for (SettingRow *row : group.rows) {
            row->setVisible(row->matches(wanted));
            isAnyHere = isAnyHere || row->matches(wanted);
        }
        group.card->setVisible(isAnyHere);
        isAny = isAny || isAnyHere;
    }
    //: %1 is what was searched for
    m_nothing->setText(isAny ? QString() : tr("No setting speaks of “%1”.").arg(text));
    m_nothing->setVisible(!isAny);
    m_search->setAccessibleDescription(m_nothing->text()); // screen readers say it where the typing goes on
}

QVariantMap SettingsPage::preparation() const
{
    if (!isVisible())
        return {};
    const QWidget *focus = QApplication::focusWidget();
    const bool isHere = focus && isAncestorOf(focus);
    return {{QStringLiteral("search"), m_search->text()},
            {QStringLiteral("focus"), isHere ? focus->objectName() : QString()}};
}

void SettingsPage::resume(const QVariantMap &preparation)
{
    m_search->setText(preparation.value(QStringLiteral("search")).toString());
    if (!m_nothing->isHidden())
        m_search->clear(); // words of the language before, which this one does not have
    const QString name = preparation.value(QStringLiteral("focus")).toString();
    if (!name.isEmpty())
        m_goOnAt = findChild<QWidget *>(name);
}

QWidget *SettingsPage::firstStop()
{
    QWidget *goOnAt = std::exchange(m_goOnAt, nullptr);
    return goOnAt ? goOnAt : m_search;
}

} // namespace rebond::ui::settings

#include "moc_settingspage.cpp"
