// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/thumbnails.h"

#include "pictures/photo.h"
#include "storage/mappings/all.h"

namespace rebond::ui::members {

using domain::File;

namespace {
constexpr int kLongestSide = 256;
constexpr int kKeptKib = 64 * 1024;
constexpr int kAtATime = 8;
constexpr int kWaiting = 100; // more than can be in sight

using Made = QList<std::pair<Id<File>, QImage>>;
} // namespace

Thumbnails::Thumbnails(std::shared_ptr<storage::Store> store, QObject *parent)
    : QObject(parent),
      m_store(std::move(store)),
      m_made(kKeptKib)
{}

QImage Thumbnails::of(Id<File> photo)
{
    if (const QImage *made = m_made.object(photo))
        return *made;
    m_wanted.removeOne(photo);
    m_wanted.append(photo);
    if (m_wanted.size() > kWaiting)
        m_wanted.removeFirst();
    makeSome();
    return {};
}

void Thumbnails::makeSome()
{
    if (m_making || m_wanted.isEmpty())
        return;
    QList<Id<File>> asked;
    while (!m_wanted.isEmpty() && asked.size() < kAtATime)
        asked.append(m_wanted.takeLast());
    m_making = kit::startTask<Made>(
        this, tr("Reading the photos"),
        [store = m_store, asked](TaskContext &task) -> Result<Made> {
            Made made;
            for (const Id<File> &id : asked) {
                if (task.isCancelled())
                    return cancelled();
                const auto file = store->read([&](storage::Reader &reader) { return reader.find(id); });
                if (!file)
                    return fail(file.error());
                const auto picture = *file ? pictures::readPhoto((*file)->bytes, kLongestSide)
                                           : Result<QImage>(QImage());
                made.append({id, picture.value_or(QImage())});
            }
            return made;
        },
        [this](const Result<Made> &made) {
            m_making = nullptr;
            if (!made)
                return; // asked for again when it is next painted
            for (const auto &[id, picture] : *made)
                m_made.insert(id, new QImage(picture), std::max<int>(1, int(picture.sizeInBytes() / 1024)));
            Q_EMIT arrived();
            makeSome();
        });
}

} // namespace rebond::ui::members

#include "moc_thumbnails.cpp"
