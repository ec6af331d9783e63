// SPDX-License-Identifier: GPL-3.0-or-later
// What came of one request: the days, the link, the reaction. What is typed stays until it is saved or given up.
#pragma once

#include "domain/relay.h"
#include "storage/store.h"
#include "ui/kit/page.h"
#include "ui/kit/task.h"

#include <QPointer>
#include <QStringList>
#include <QVariantMap>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;

namespace rebond::ui::kit {
class ProblemLabel;
}

namespace rebond::ui::relays {

class RequestEditor final : public QWidget
{
    Q_OBJECT
public:
    RequestEditor(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings,
                  QWidget *parent = nullptr);

    // `heading` says whose request it is, and of which relay: it stays while another relay is looked at. While something is typed
    // for another one, that is said instead.
    void begin(const domain::RelayRequest &request, const QString &heading);
    // What is typed and not saved, over a closed window; empty: nothing.
    [[nodiscard]] QVariantMap draft() const;
    void takeUp(const domain::RelayRequest &request, const QString &heading, const QVariantMap &draft);
    [[nodiscard]] static std::optional<Id<domain::RelayRequest>> requestIn(const QVariantMap &draft);
    void giveUp();

Q_SIGNALS:
    void left(const rebond::RawId &request); // it is gone, and had the keyboard

private:
    [[nodiscard]] QStringList typed() const;
    void retype(const QStringList &texts);
    void save();
    void leave();

    std::shared_ptr<storage::Store> m_store;
    const kit::Surroundings &m_around;
    domain::RelayRequest m_request;
    QStringList m_begun; // what stood in the fields before anything was typed
    QLabel *m_heading = nullptr;
    QLineEdit *m_done = nullptr;
    QLineEdit *m_link = nullptr;
    QLineEdit *m_reaction = nullptr;
    QLineEdit *m_thanked = nullptr;
    kit::ProblemLabel *m_problem = nullptr;
    QPointer<kit::Task> m_saving;
};

} // namespace rebond::ui::relays
