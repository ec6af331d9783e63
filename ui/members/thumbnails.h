// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of the members' photos, made behind the window a few at a time and kept while there is room for them.
#pragma once

#include "domain/records.h"
#include "storage/store.h"
#include "ui/kit/task.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPointer>

#include <memory>

namespace rebond::ui::members {

class Thumbnails final : public QObject
{
    Q_OBJECT
public:
    explicit Thumbnails(std::shared_ptr<storage::Store> store, QObject *parent = nullptr);

    // Null until it has been made, and where it cannot be. Asking asks for it; what was asked for last comes first, so that
    // the rows in sight do not wait for those that were scrolled over.
    [[nodiscard]] QImage of(Id<domain::File> photo);

Q_SIGNALS:
    void arrived(); // some of those asked for

private:
    void makeSome();

    std::shared_ptr<storage::Store> m_store;
    QCache<Id<domain::File>, QImage> m_made; // a file never changes under its id; cost in KiB
    QList<Id<domain::File>> m_wanted;        // the last is the next
    QPointer<kit::Task> m_making;
};

} // namespace rebond::ui::members
