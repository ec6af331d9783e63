// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draftkeeper.h"

#include "backup/erasures.h"
#include "operations/cohorts.h"
#include "ui/kit/task.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMutex>

#include <algorithm>
#include <utility>

namespace rebond::ui::shell {

using backup::Drafts;

namespace {
constexpr int kRestMs = 400;     // nothing new for so long: it is written
constexpr int kLongestMs = 4000; // somebody who never rests
} // namespace

class DraftKeeper::Pen
{
public:
    [[nodiscard]] quint64 next() { return ++m_given; } // in the window's thread
    [[nodiscard]] Done write(const QString &file, const Drafts &drafts, quint64 number)
    {
        const QMutexLocker locker(&m_mutex);
        if (number < m_written)
            return {}; // a later state stands there
        m_written = number;
        return drafts.writeFor(file);
    }

private:
    quint64 m_given = 0;
    QMutex m_mutex;
    quint64 m_written = 0;
};

DraftKeeper::DraftKeeper(QObject *parent) : QObject(parent), m_pen(std::make_shared<Pen>())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kRestMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::look);
}

DraftKeeper::~DraftKeeper()
{
    end();
}

void DraftKeeper::begin(const std::shared_ptr<workspace::Workspace> &workspace)
{
    end();
    if (workspace->isFileReadOnly())
        return;
    m_workspace = workspace;
    m_hasFailed = false;
    m_damage.reset();
    m_kept = {};
    if (auto stored = Drafts::readFor(workspace->path()))
        m_kept = *std::move(stored);
    else
        m_damage = stored.error();
    // Of another file that stood at this path, or of a cohort whose beginning was undone.
    if (const auto cohorts = operations::cohortsOf(workspace->store())) {
        const QList<RawId> kept = m_kept.cohorts();
        for (const RawId &each : kept) {
            const bool isHere = std::any_of(cohorts->cbegin(), cohorts->cend(),
                                            [&](const domain::Cohort &cohort) { return cohort.id.raw() == each; });
            if (!isHere)
                m_kept.set(each, {});
        }
    }
    m_seen = m_written = m_kept;
    qApp->installEventFilter(this);
    connect(&workspace->store().changes(), &storage::ChangeBus::committed, this,
            [this](const storage::ChangeSet &changes) {
                lookSoon();
                if (changes.isEmpty())
                    lookForErased();
            });
}

void DraftKeeper::watch(const QString &place, kit::Drafting *drafting)
{
    if (m_workspace)
        m_places.append({place, drafting});
}

DraftKeeper::Found DraftKeeper::takeUp(const QStringList &butFor)
{
    Found found;
    if (!m_workspace)
        return found;
    found.damage = m_damage;
    const RawId cohort = m_workspace->cohort().id.raw();
    const QVariantMap byPlace = m_kept.of(cohort);
    for (const Place &place : std::as_const(m_places)) {
        const QVariantMap draft = byPlace.value(place.name).toMap();
        if (draft.isEmpty() || butFor.contains(place.name))
            continue;
        found.isWhole = place.drafting->takeUp(draft) && found.isWhole;
        if (!place.drafting->draft().isEmpty()) // else all of it is saved by now
            found.places.append(place.name);
    }
    found.otherCohorts = m_kept.cohorts();
    found.otherCohorts.removeAll(cohort);
    lookSoon();
    return found;
}

QVariantMap DraftKeeper::giveUp(const QStringList &places)
{
    QVariantMap byPlace;
    for (const Place &place : std::as_const(m_places)) {
        if (!places.contains(place.name))
            continue;
        byPlace.insert(place.name, place.drafting->draft());
        place.drafting->giveUp();
    }
    look();
    return byPlace;
}

void DraftKeeper::bringBack(const QVariantMap &byPlace)
{
    for (const Place &place : std::as_const(m_places)) {
        const QVariantMap draft = byPlace.value(place.name).toMap();
        if (!draft.isEmpty() && place.drafting->draft().isEmpty())
            (void)place.drafting->takeUp(draft);
    }
    lookSoon();
}

void DraftKeeper::forget(const backup::Mention &person)
{
    if (!m_workspace)
        return;
    backup::Mention whole = person;
    whole.ids += backup::goneFrom(m_workspace->store(), now());
    for (const Place &place : std::as_const(m_places)) {
        const QVariantMap draft = place.drafting->draft();
        const QVariantMap left = backup::without(draft, whole);
        if (left == draft)
            continue;
        place.drafting->giveUp();
        if (!left.isEmpty())
            (void)place.drafting->takeUp(left);
    }
    m_kept.forget(whole);
    (void)write();
    Q_EMIT forgot(whole);
}

void DraftKeeper::lookForErased()
{
    if (!m_workspace)
        return;
    kit::startTask<QStringList>(
        this, tr("Looking for changes"),
        [workspace = m_workspace, drafts = now()](TaskContext &) -> Result<QStringList> {
            return backup::erasedAmong(workspace->store(), drafts);
        },
        [this, of = m_workspace](const Result<QStringList> &erased) {
            if (erased && of == m_workspace)
                forgetErased(*erased);
        });
}

void DraftKeeper::forgetErased(const QStringList &ids)
{
    const backup::Mention erased{ids, {}, {}};
    Drafts drafts = now();
    if (ids.isEmpty() || !drafts.forget(erased))
        return;
    forget(erased);
    Q_EMIT erasedElsewhere();
}

bool DraftKeeper::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonRelease:
    case QEvent::Drop:
    case QEvent::Wheel: // over a choice
    case QEvent::FocusOut:
    case QEvent::ApplicationStateChange: lookSoon(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void DraftKeeper::lookSoon()
{
    if (m_workspace && !m_timer.isActive())
        m_timer.start();
}

backup::Drafts DraftKeeper::now() const
{
    Drafts drafts = m_kept;
    QVariantMap byPlace = m_kept.of(m_workspace->cohort().id.raw());
    for (const Place &place : m_places) {
        byPlace.remove(place.name);
        if (const QVariantMap draft = place.drafting->draft(); !draft.isEmpty())
            byPlace.insert(place.name, draft);
    }
    drafts.set(m_workspace->cohort().id.raw(), byPlace);
    return drafts;
}

// What was saved or given up goes at once; what is typed is written when it stands still, or has waited long enough.
void DraftKeeper::look()
{
    if (!m_workspace)
        return;
    const Drafts drafts = now();
    if (drafts == m_written)
        return m_waiting.invalidate();
    const RawId cohort = m_workspace->cohort().id.raw();
    const QVariantMap before = m_written.of(cohort);
    const QVariantMap after = drafts.of(cohort);
    const bool isLess = std::any_of(before.keyBegin(), before.keyEnd(),
                                    [&](const QString &place) { return !after.contains(place); });
    const bool hasRested = drafts == m_seen;
    m_seen = drafts;
    if (!m_waiting.isValid())
        m_waiting.start();
    if (isLess || hasRested || m_waiting.hasExpired(kLongestMs))
        return writeBehind(drafts);
    m_timer.start();
}

void DraftKeeper::writeBehind(const Drafts &drafts)
{
    m_written = drafts;
    m_waiting.invalidate();
    struct Kept
    {
        Done written;
        QStringList erased;
    };
    kit::startTask<Kept>(
        this, tr("Keeping what is typed"),
        [pen = m_pen, workspace = m_workspace, drafts, number = m_pen->next()](TaskContext &) -> Result<Kept> {
            Kept kept;
            kept.erased = backup::erasedAmong(workspace->store(), drafts);
            Drafts left = drafts;
            if (!kept.erased.isEmpty())
                (void)left.forget({kept.erased, {}, {}});
            kept.written = pen->write(workspace->path(), left, number);
            return kept;
        },
        [this, of = m_workspace](const Result<Kept> &kept) {
            if (!kept)
                return tell(fail(kept.error()));
            tell(kept->written);
            if (of == m_workspace)
                forgetErased(kept->erased);
        });
}

Done DraftKeeper::write()
{
    if (!m_workspace)
        return {};
    m_timer.stop();
    // Also where it is what was written last: that may be under way.
    Drafts drafts = now();
    if (const QStringList erased = backup::erasedAmong(m_workspace->store(), drafts); !erased.isEmpty())
        (void)drafts.forget({erased, {}, {}});
    const bool isNothing = drafts.isEmpty() && m_written.isEmpty();
    m_seen = m_written = drafts;
    m_waiting.invalidate();
    if (isNothing)
        return {};
    Done written = m_pen->write(m_workspace->path(), drafts, m_pen->next());
    tell(written);
    return drafts.isEmpty() ? Done() : written;
}

void DraftKeeper::tell(const Done &written)
{
    if (written || std::exchange(m_hasFailed, true))
        return;
    Q_EMIT failed(written.error());
}

void DraftKeeper::end()
{
    if (!m_workspace)
        return;
    qApp->removeEventFilter(this);
    m_workspace->store().changes().disconnect(this);
    for (const Place &place : std::as_const(m_places))
        place.drafting->keepOwn();
    (void)write();
    m_places.clear();
    m_workspace.reset();
}

} // namespace rebond::ui::shell

#include "moc_draftkeeper.cpp"
