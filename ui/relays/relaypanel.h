// SPDX-License-Identifier: GPL-3.0-or-later
// One relay: whom it reaches, what was agreed with it, how its followers grew, and the log of what it was asked.
#pragma once

#include "domain/relay.h"
#include "storage/store.h"
#include "ui/kit/card.h"
#include "ui/kit/page.h"
#include "ui/kit/task.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QLayout;
class QPushButton;

namespace rebond::ui::kit {
class FactList;
}

namespace rebond::ui::models {
class LineLog;
}

namespace rebond::ui::relays {

class RequestEditor;

class RelayPanel final : public kit::Card
{
    Q_OBJECT
public:
    RelayPanel(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, bool mayEdit,
               QWidget *parent = nullptr);

    void setRelay(const domain::Relay &relay);
    void clear();
    void readAgain(); // something was committed: a request, a name
    // What is typed of a request and not saved (requesteditor.h); taken up, of which relay it is. None: that request is gone.
    [[nodiscard]] QVariantMap requestDraft() const;
    [[nodiscard]] std::optional<RawId> takeUpRequest(const QVariantMap &draft);
    void giveUpRequest();

Q_SIGNALS:
    void editRequested();
    void memberRequested(rebond::RawId id);

private:
    [[nodiscard]] static QString requestHeading(const QString &relay, const QString &member);
    struct Logged
    {
        domain::RelayRequest request;
        QString member; // the name
        friend bool operator==(const Logged &, const Logged &) = default;
    };
    using Step = std::function<Done(storage::Store &)>;

    QWidget *makeHead();
    void tellFacts();
    void showLog(const QList<Logged> &log);
    void makeLines(const QList<Logged> &log);
    void addSteps(QWidget *line, const Logged &logged);
    [[nodiscard]] QString toldOf(const domain::RelayRequest &request) const;
    void addStep(QLayout *steps, const QString &text, const QString &spoken, const char *objectName, Step step);
    [[nodiscard]] QString followersText() const;

    std::shared_ptr<storage::Store> m_store;
    const kit::Surroundings &m_around;
    bool m_mayEdit;
    domain::Relay m_relay; // null id: none
    QPointer<kit::Task> m_reading;
    QPointer<kit::Task> m_stepping;
    QLabel *m_name = nullptr;
    QLabel *m_account = nullptr;
    QPushButton *m_edit = nullptr;
    kit::FactList *m_facts = nullptr;
    QLabel *m_sectors = nullptr;
    QLabel *m_rome = nullptr;
    QLabel *m_tag = nullptr;
    QLabel *m_followers = nullptr;
    QLabel *m_introduced = nullptr;
    QLabel *m_limit = nullptr;
    QLabel *m_stopped = nullptr;
    QLabel *m_email = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_reference = nullptr;
    RequestEditor *m_editor = nullptr;
    models::LineLog *m_log = nullptr;
    QList<Logged> m_shown;      // in its lines
    bool m_isProjected = false; // reactions are not for a room
};

} // namespace rebond::ui::relays
