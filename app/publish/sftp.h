// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that is reached by SSH file transfer, through libcurl. Private to this room.
#pragma once

#include "publish/host.h"

#include <memory>

namespace rebond::publish {

class SftpHost final : public Host
{
public:
    SftpHost(const Place &place, const Access &access);
    ~SftpHost() override;

    [[nodiscard]] Result<std::optional<QList<Entry>>> list(TaskContext &task) override;
    [[nodiscard]] Done makeFolder(TaskContext &task) override;
    [[nodiscard]] Result<QByteArray> read(const QString &name, TaskContext &task) override;
    [[nodiscard]] Done write(const QString &name, const QByteArray &bytes, bool isThere, TaskContext &task) override;
    [[nodiscard]] Done remove(const QString &name, TaskContext &task) override;
    [[nodiscard]] bool replacesWhole() const override { return m_canReplace; }

    // Connects, and lets go before anything is said about the user.
    [[nodiscard]] Result<QString> hostKey(TaskContext &task);

private:
    class Line;
    struct Job;
    struct End;
    [[nodiscard]] End run(const Job &job, TaskContext &task);
    [[nodiscard]] Error refusal(const End &end, const QString &name) const;

    Place m_place;
    QString m_server;
    QString m_newName; // of the file that is being sent
    bool m_canReplace = true;
    std::unique_ptr<Line> m_line;
};

} // namespace rebond::publish
