// SPDX-License-Identifier: GPL-3.0-or-later
// The members of the cohort: list, the one that is chosen beside it, and the form. The pattern of the other lists.
#pragma once

#include "desk/timeline.h"
#include "figures/standings.h"
#include "ui/models/entrypage.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QPointer>

#include <memory>

namespace rebond::ui::members {

class Board;
class ConsentMatrix;
class CvDesk;
class FileDesk;
class FollowUpPrint;
class Gallery;
class MemberPanel;
class PhotoPage;
class RoleText;
class RomeLookup;
class Thumbnails;
struct FaceOfMember;

class MembersPage final : public models::EntryPage<domain::Member>
{
    Q_OBJECT
public:
    MembersPage(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &surroundings,
                QWidget *parent = nullptr);

    void refresh() override;
    // The form, or the CV that is being written.
    [[nodiscard]] QVariantMap draft() const override;
    [[nodiscard]] bool takeUp(const QVariantMap &draft) override;
    void giveUp() override;
    void startWork() override;

Q_SIGNALS:
    void dataRequested(rebond::RawId member);
    void entryRequested(rebond::desk::EntryKind kind, rebond::RawId record); // of a history

protected:
    [[nodiscard]] QString countText(qint64 count, bool isSearch) const override;
    [[nodiscard]] domain::Member freshRecord() const override;
    [[nodiscard]] QString headingOf(const domain::Member &member) const override { return member.displayName(); }
    [[nodiscard]] models::FormPanel *makeForm() override;
    void showRecord(const domain::Member *member) override;
    void beginParts(const domain::Member &member) override;
    [[nodiscard]] Entering entering() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr char kState[] = "state"; // key of the column that tells where somebody stands
    [[nodiscard]] QList<models::Column<domain::Member>> columns() const; // membercolumns.cpp
    [[nodiscard]] storage::Query<domain::Member> queryOf(const QString &folded) const;
    void makePanel();
    void makeFaces();
    void makeFiles();
    void layOutFollowUp(); // of the member who is chosen
    void addParts(models::FormPanel *form);
    using Places = QHash<Id<domain::Member>, figures::Place>;
    void askForPlaces();
    void takePlaces(const QList<domain::Member> &of, const Places &places);
    void askForPhoto(const domain::Member &member);
    void askForCv(const domain::Member &member);
    void askForBoard();
    void askForConsents(const domain::Member &member);
    void framePhoto(const domain::Member &member, const QImage &picture);
    [[nodiscard]] std::optional<domain::Member> chosenMember() const;
    [[nodiscard]] FaceOfMember faceOf(const domain::Member &member) const;

    std::shared_ptr<workspace::Workspace> m_workspace;
    MemberPanel *m_panel = nullptr;
    FileDesk *m_files = nullptr;
    FollowUpPrint *m_followUp = nullptr;
    CvDesk *m_cvs = nullptr;
    Thumbnails *m_thumbnails = nullptr;
    Gallery *m_gallery = nullptr;
    Board *m_board = nullptr;
    QPointer<kit::Task> m_boarding;
    bool m_boardIsStale = true;
    PhotoPage *m_photoPage = nullptr;
    Id<domain::Member> m_framed; // whose photo is on that page
    RoleText *m_roleText = nullptr;
    ConsentMatrix *m_consents = nullptr;
    RomeLookup *m_rome = nullptr;
    Places m_places;
    QSet<Id<domain::Member>> m_placed; // whose place was asked for since the last change
    QPointer<kit::Task> m_placing;
    bool m_placesAreStale = false;
};

} // namespace rebond::ui::members
