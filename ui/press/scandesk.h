// SPDX-License-Identifier: GPL-3.0-or-later
// Scans of what appeared as they come and go: chosen in a dialogue, read behind the window, stored or opened. What is wrong with a
// file is said in the message bar, and nothing changes. Private to this room.
#pragma once

#include "domain/press.h"
#include "storage/store.h"
#include "ui/kit/page.h"

#include <QObject>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace rebond::ui::press {

class ScanDesk final : public QObject
{
    Q_OBJECT
public:
    ScanDesk(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, QWidget *page);
    ~ScanDesk() override; // copies that were opened go, too

    void choose(const domain::PressMention &mention);
    void open(const domain::PressMention &mention);
    void takeOff(const domain::PressMention &mention);

private:
    void take(Id<domain::PressMention> mention, const QString &path);
    void write(const QString &title, std::function<Done(storage::Store &)> operation);

    std::shared_ptr<storage::Store> m_store;
    kit::Surroundings m_around;
    QWidget *m_page;
    std::shared_ptr<QTemporaryDir> m_copies;
};

} // namespace rebond::ui::press
