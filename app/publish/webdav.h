// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that a web server takes files into (WebDAV, RFC 4918). Private to this room.
#pragma once

#include "publish/host.h"
#include "publish/webline.h"

namespace rebond::publish {

class WebDavHost final : public Host
{
public:
    WebDavHost(const Place &place, const QString &password);

    [[nodiscard]] Result<std::optional<QList<Entry>>> list(TaskContext &task) override;
    [[nodiscard]] Done makeFolder(TaskContext &task) override;
    [[nodiscard]] Result<QByteArray> read(const QString &name, TaskContext &task) override;
    [[nodiscard]] Done write(const QString &name, const QByteArray &bytes, bool isThere, TaskContext &task) override;
    [[nodiscard]] Done remove(const QString &name, TaskContext &task) override;
    [[nodiscard]] bool replacesWhole() const override { return m_canMove; }

private:
    [[nodiscard]] QUrl at(const QString &name) const;
    // An answer of HTTP; the error where there is none, or one that means the same for every question.
    [[nodiscard]] Result<Answer> ask(const Question &question, TaskContext &task);
    [[nodiscard]] Done put(const QString &name, const QByteArray &bytes, const QString &shown, TaskContext &task);
    [[nodiscard]] Error refusal(const Answer &answer, const QString &name) const;

    Place m_place;
    QString m_server;
    QString m_newName; // of the file that is being sent
    bool m_canMove = true;
    WebLine m_line;
};

} // namespace rebond::publish
