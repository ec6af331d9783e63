// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the pages of a file: settings, lock, and the search over everything.
#include "ui/shell/mainwindow.h"

#include "ui/kit/actiontable.h"
#include "ui/palette/palette.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/choices.h"
#include "ui/shell/lock.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>

namespace rebond::ui::shell {

namespace {
constexpr const char *kAside[] = {"manual", "shortcuts", "about", "settings"};
} // namespace

void MainWindow::makeAside()
{
    m_choices = new Choices(menuBar()->findChild<QMenu *>(QStringLiteral("viewMenu")), m_house.settings);
    connect(m_choices, &Choices::changed, this, &MainWindow::takeSetting);
    auto *settings = new settings::SettingsPage(surroundings(), Session::systemUser(), m_stack);
    connect(settings, &settings::SettingsPage::changed, this, &MainWindow::takeSetting);
    m_byId.insert(QStringLiteral("settings"), settings);
    m_lock = new Lock(this, m_whole);
    m_lock->setMinutes(m_house.settings.value(kit::setting::kLockMinutes));
    m_house.session.setAuthor(m_house.settings.value(kit::setting::kFacilitator));

    m_palette = new palette::Palette(m_house.settings, m_house.formats, m_commands->actions(), m_whole);
    using palette::Palette;
    const auto companies = QLatin1String("companies");
    connect(m_palette, &Palette::memberChosen, this, [this](RawId id) { goToRecord(QLatin1String("members"), id); });
    connect(m_palette, &Palette::companyChosen, this, [this, companies](RawId id) { goToRecord(companies, id); });
    // A contact stands with its company.
    connect(m_palette, &Palette::contactChosen, this,
            [this, companies](RawId, RawId company) { goToRecord(companies, company); });
    connect(m_palette, &Palette::actChosen, this,
            [this](RawId id, RawId) { goToRecord(QLatin1String("outreach"), id); });
    connect(m_palette, &Palette::offerChosen, this, [this](RawId id) { goToRecord(QLatin1String("offers"), id); });
    connect(m_palette, &Palette::mentionChosen, this, [this](RawId id) { goToRecord(QLatin1String("press"), id); });
    connect(m_palette, &Palette::relayChosen, this, [this](RawId id) { goToRecord(QLatin1String("relays"), id); });
    connect(m_commands->action(QLatin1String("edit.search")), &QAction::triggered, m_palette,
            [this] { m_palette->begin(); });
    connect(m_commands->action(QLatin1String("edit.settings")), &QAction::triggered, this,
            [this] { goTo(QStringLiteral("settings")); });
    connect(m_commands->action(QLatin1String("file.lock")), &QAction::triggered, m_lock, [this] { m_lock->lock(); });
}

// Escape leaves the pages that are no work for the one before.
void MainWindow::makeWayBack()
{
    for (const char *id : kAside) {
        auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_byId.value(QLatin1String(id)));
        escape->setContext(Qt::WidgetWithChildrenShortcut);
        connect(escape, &QShortcut::activated, this, [this] {
            if (m_byId.contains(m_cameFrom)) // its file may be closed
                return goTo(m_cameFrom);
            goTo(m_house.session.workspace() ? QStringLiteral("dashboard") : QStringLiteral("welcome"));
        });
    }
}

void MainWindow::noteWayBack(const QString &to)
{
    const auto isAside = [](const QString &id) {
        return std::any_of(std::begin(kAside), std::end(kAside),
                           [&id](const char *each) { return id == QLatin1String(each); });
    };
    const QString from = m_byId.key(static_cast<kit::Page *>(m_stack->currentWidget()));
    if (isAside(to) && !isAside(from))
        m_cameFrom = from;
}

void MainWindow::goToRecord(QLatin1String page, const RawId &id)
{
    goTo(page);
    if (kit::Page *asked = m_byId.value(page))
        asked->goToRecord(id);
}

// Most settings are read each time they are needed; these act at once.
void MainWindow::takeSetting(const QString &key)
{
    const auto is = [&](const auto &item) { return key == QLatin1String(item.key); };
    namespace setting = kit::setting;
    m_choices->refresh();
    if (is(setting::kTheme)) {
        m_house.theme.choose(kit::themeChoice(m_house.settings.value(setting::kTheme)));
    } else if (is(setting::kZoomPercent)) {
        m_house.theme.zoom(m_house.settings.value(setting::kZoomPercent));
    } else if (is(setting::kLockMinutes)) {
        m_lock->setMinutes(m_house.settings.value(setting::kLockMinutes));
    } else if (is(setting::kFacilitator)) {
        m_house.session.setAuthor(m_house.settings.value(setting::kFacilitator));
    } else if (is(setting::kLanguage)) {
        m_house.settings.setState(QLatin1String(kGeometryState), saveGeometry()); // the window is made anew
        Q_EMIT languageChosen(m_house.settings.value(setting::kLanguage));
    }
}

} // namespace rebond::ui::shell
