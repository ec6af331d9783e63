// SPDX-License-Identifier: GPL-3.0-or-later
// The photos of a cohort file, for documents that show them while they are painted.
#pragma once

#include "document/people.h"
#include "storage/store.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <utility>

namespace rebond::workspace {

class Workspace;

// By the id of each file. The store must outlive it; a keeper keeps its workspace as long as pages live that show photos.
class FileShelf final : public document::PictureShelf
{
public:
    explicit FileShelf(const storage::Store &store, std::shared_ptr<const Workspace> keeper = {})
        : m_store(store),
          m_keeper(std::move(keeper))
    {}
    [[nodiscard]] QByteArray bytes(const QString &key) const override;

private:
    const storage::Store &m_store;
    std::shared_ptr<const Workspace> m_keeper; // pages may be painted after everybody else has let go of the file
};

// One picture that was read already, whatever its key.
class HeldPhoto final : public document::PictureShelf
{
public:
    explicit HeldPhoto(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] QByteArray bytes(const QString &) const override { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace rebond::workspace
