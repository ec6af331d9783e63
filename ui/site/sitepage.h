// SPDX-License-Identifier: GPL-3.0-or-later
// The site of the group: what it would tell today and of whom, what stands in its folder, publishing it there, and a visitor's
// look at it before.
#pragma once

#include "ui/kit/page.h"
#include "workspace/sitepublishing.h"
#include "workspace/workspace.h"

#include <QPointer>
#include <QUrl>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rebond::net {
class PageServer;
}
namespace rebond::workspace {
class SitePreview;
}
namespace rebond::ui::kit {
class Card;
class FactList;
class FittedTable;
class Task;
} // namespace rebond::ui::kit

namespace rebond::ui::site {

class HostCard;
class LinksCard;
class OptionsForm;
class PeopleRows;
class VisitsCard;

class SitePage final : public kit::Page
{
    Q_OBJECT
public:
    SitePage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around,
             QWidget *parent = nullptr);
    ~SitePage() override; // keeps what was typed, ends the visitor's look

    void refresh() override;
    [[nodiscard]] QWidget *firstStop() override;
    void startWork() override { publish(); }
    // Asks for a folder where none is chosen.
    void publish();
    // The site into its folder, and from there to its host.
    void publishToHost();
    void preview();
    // Of the visitor's look; empty where there is none.
    [[nodiscard]] QUrl previewAddress() const;

Q_SIGNALS:
    void memberRequested(const rebond::RawId &member);
    void importRequested();
    void surveyed();
    void published(const QString &folder);
    void previewed(); // the browser was asked to show it

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] kit::Card *makeTold();
    [[nodiscard]] kit::Card *makePlace();
    [[nodiscard]] HostCard *makeHost();
    [[nodiscard]] LinksCard *makeLinks();
    [[nodiscard]] rebond::site::Options options() const;
    [[nodiscard]] kit::Card *makeLeftOut();
    [[nodiscard]] kit::Card *makeEndings();
    [[nodiscard]] kit::FittedTable *makeTable(const char *objectName, PeopleRows *rows, QWidget *parent);
    [[nodiscard]] QString folder() const { return m_folder; }
    void readKept();
    void keep();
    void chooseFolder(void (SitePage::*then)());
    void survey();
    struct Surveyed; // what is found, and its people in words
    void show(const Surveyed &found);
    void showCounts(const workspace::SiteSurvey &survey);
    void showDuty();
    using QWidget::show;
    void told(const workspace::SiteMade &made, const QString &folder);
    void serve(const std::shared_ptr<workspace::SitePreview> &preview);
    void endPreview();

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    QString m_folder;
    QPointer<kit::Task> m_surveying;
    bool m_isOvertaken = false; // something changed while it is being looked at
    bool m_isWriting = false;
    bool m_isSending = false;
    bool m_isPreparing = false;
    std::unique_ptr<net::PageServer> m_server;

    QLabel *m_count = nullptr;
    QLabel *m_rule = nullptr;
    kit::FactList *m_facts = nullptr;
    QLabel *m_people = nullptr;
    QLabel *m_nameless = nullptr;
    QLabel *m_left = nullptr;
    QLabel *m_press = nullptr;
    QLabel *m_until = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_standing = nullptr;
    QLabel *m_duty = nullptr;
    QString m_dutyWords; // whole; a room does not read the address that they quote
    QLabel *m_notice = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_endLook = nullptr;
    QLabel *m_lookPlace = nullptr;
    OptionsForm *m_options = nullptr;
    HostCard *m_host = nullptr;
    LinksCard *m_links = nullptr;
    VisitsCard *m_visits = nullptr;
    PeopleRows *m_leftRows = nullptr;
    PeopleRows *m_endingRows = nullptr;
    kit::Card *m_endings = nullptr;
    kit::FittedTable *m_leftTable = nullptr;
    kit::FittedTable *m_endingTable = nullptr;
};

} // namespace rebond::ui::site
