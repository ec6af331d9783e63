// SPDX-License-Identifier: GPL-3.0-or-later
// A host that is nothing but a map of files, remembers what was asked of it, and breaks off when told to.
#pragma once

#include "madesite.h"
#include "publish/host.h"

namespace rebond::test {

class MemoryHost final : public publish::Host
{
public:
    Files files;
    bool isThere = true;
    int requests = 0;
    int breaksAt = 0; // at that request, and at every one after it; 0: never
    Error::Kind breaksBy = Error::Kind::Network;
    bool canReplace = true;
    bool losesBytes = false; // says it took a file and keeps half of it
    QStringList log;         // "write index.html"

    [[nodiscard]] Result<std::optional<QList<publish::Entry>>> list(TaskContext &task) override;
    [[nodiscard]] Done makeFolder(TaskContext &task) override;
    [[nodiscard]] Result<QByteArray> read(const QString &name, TaskContext &task) override;
    [[nodiscard]] Done write(const QString &name, const QByteArray &bytes, bool stands, TaskContext &task) override;
    [[nodiscard]] Done remove(const QString &name, TaskContext &task) override;
    [[nodiscard]] bool replacesWhole() const override { return canReplace; }

    // Without hidden ones.
    [[nodiscard]] Files visible() const;

private:
    [[nodiscard]] Done next(const QString &what);
};

} // namespace rebond::test
