// SPDX-License-Identifier: GPL-3.0-or-later
// The files of acts: what was sent, opened; advertisements as they come and go: chosen in a dialogue or dropped, read behind the window, stored or opened.
// What is wrong with a file is said in the message bar, and nothing changes.
#pragma once

#include "domain/records.h"
#include "storage/store.h"
#include "ui/kit/page.h"

#include <QObject>

#include <memory>

class QMimeData;
class QTemporaryDir;

namespace rebond::ui::outreach {

class AdvertDesk final : public QObject
{
    Q_OBJECT
public:
    AdvertDesk(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, QWidget *page);
    ~AdvertDesk() override; // copies that were opened go, too

    void choose(const domain::Act &act);
    void take(const domain::Act &act, const QString &path);
    void takeOff(const domain::Act &act);
    void openFile(const domain::Act &act);
    void askForName(const domain::Act &act); // answered by named()
    // The same of what was sent with the act.
    void openSent(const domain::Act &act);
    void askForSent(const domain::Act &act); // answered by sentNamed()

    // The one file of this computer that is being dragged; empty where there is none, or several.
    [[nodiscard]] static QString fileIn(const QMimeData *data);

Q_SIGNALS:
    void named(rebond::RawId act, const QString &name);
    void sentNamed(rebond::RawId act, const QString &name, const QString &sha256);

private:
    void open(const QString &title, Id<domain::File> file);
    void write(const QString &title, std::function<Done(storage::Store &)> operation);

    std::shared_ptr<storage::Store> m_store;
    kit::Surroundings m_around;
    QWidget *m_page;
    std::shared_ptr<QTemporaryDir> m_copies;
};

} // namespace rebond::ui::outreach
