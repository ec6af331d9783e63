// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is typed and not saved beside the cohort file while somebody types, and gives it back when the file is opened
// again (backup/drafts.h). It looks at the places that hold drafts when the hand rests, and writes behind the window.
#pragma once

#include "base/result.h"
#include "backup/drafts.h"
#include "ui/kit/drafting.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace rebond::ui::shell {

class DraftKeeper final : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(QObject *parent = nullptr);
    ~DraftKeeper() override; // end()

    // From now on, for the cohort of that workspace; nothing is kept where the file may only be read.
    void begin(const std::shared_ptr<workspace::Workspace> &workspace);
    // A place of the window; it lives until end(). What waits for a place that is not watched goes on waiting.
    void watch(const QString &place, kit::Drafting *drafting);

    struct Found
    {
        QStringList places;          // that hold something again, in the order they are watched in
        bool isWhole = true;         // else something was typed for a record that is gone
        std::optional<Error> damage; // of the file
        QList<RawId> otherCohorts;   // for which something waits
    };
    // Puts what stands in the file into its places, but for those that hold what is newer.
    [[nodiscard]] Found takeUp(const QStringList &butFor);
    // What stood there, by place, for bringBack().
    QVariantMap giveUp(const QStringList &places);
    // Where nothing else stands by now.
    void bringBack(const QVariantMap &byPlace);
    // What tells about somebody who was erased goes, on the screen, too.
    void forget(const backup::Mention &person);
    // At once, and on the disk when it returns; else why what is typed is kept nowhere.
    Done write();
    // Places save what they save by themselves, the rest is written, and nothing is looked at any more.
    void end();

Q_SIGNALS:
    void failed(const rebond::Error &error); // once a file
    void forgot(const rebond::backup::Mention &person);
    void erasedElsewhere(); // what was typed about somebody went, because another program erased their data

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        QString name;
        kit::Drafting *drafting;
    };
    // Writes in any thread, the later state last.
    class Pen;

    // Another program wrote: whoever was erased there is forgotten here.
    void lookForErased();
    void forgetErased(const QStringList &ids);
    void lookSoon();
    void look();
    [[nodiscard]] backup::Drafts now() const;
    void writeBehind(const backup::Drafts &drafts);
    void tell(const Done &written);

    std::shared_ptr<workspace::Workspace> m_workspace; // none: nothing is kept
    QList<Place> m_places;
    backup::Drafts m_kept;    // of all cohorts, as far as they are not shown
    backup::Drafts m_seen;    // at the last look
    backup::Drafts m_written; // or being written
    std::optional<Error> m_damage;
    std::shared_ptr<Pen> m_pen;
    QTimer m_timer;
    QElapsedTimer m_waiting; // since something was typed that is not written
    bool m_hasFailed = false;
};

} // namespace rebond::ui::shell
