// SPDX-License-Identifier: GPL-3.0-or-later
// The disk is waited for once. The machine loses its power before that: files hold anything, and the next publication mends them.
#include "site/folder.h"

#include "group.h"
#include "site/manifest.h"
#include "site/photo.h"
#include "site/survey.h"
#include "sitefolder.h"
#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

using namespace rebond;
using namespace rebond::domain;
using test::Group;

namespace {

std::optional<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

void leave(const QString &path, const std::optional<QByteArray> &bytes)
{
    QFile file(path);
    if (!bytes)
        file.remove();
    else if (file.open(QIODevice::WriteOnly))
        file.write(*bytes);
}

// Lose their power at one step, and know what the disk need not have kept by then.
class UnpoweredHands final : public site::Hands
{
public:
    explicit UnpoweredHands(qsizetype cutAt = -1) : m_cutAt(cutAt) {}
    Done write(const QString &path, const QByteArray &bytes) override
    {
        return goesOn('c', path) ? Hands::write(path, bytes) : off();
    }
    Done remove(const QString &path) override { return goesOn('c', path) ? Hands::remove(path) : off(); }
    Done flush() override
    {
        if (!goesOn('f', {}))
            return off();
        m_before.clear();
        return Hands::flush();
    }
    Done note(const QString &path, const QByteArray &bytes) override
    {
        return goesOn('n', {}) ? Hands::note(path, bytes) : off();
    }

    // Another fate for each file at each cut: none of the new bytes has come to the disk, or they are as many and nothing, or a
    // half, or the file is empty, or it is whole. What was removed is back, or gone.
    void lose() const
    {
        qsizetype fate = m_cutAt;
        for (auto each = m_before.cbegin(); each != m_before.cend(); ++each, ++fate) {
            const auto now = contentsOf(each.key());
            if (!now || fate % 5 == 0)
                leave(each.key(), fate % 2 == 0 ? *each : now);
            else if (fate % 5 == 1)
                leave(each.key(), QByteArray(now->size(), '\0'));
            else if (fate % 5 == 2)
                leave(each.key(), now->left(now->size() / 2));
            else if (fate % 5 == 3)
                leave(each.key(), QByteArray());
        }
    }
    QByteArray steps; // of which kinds: note, change, flush

private:
    bool goesOn(char kind, const QString &path)
    {
        if (steps.size() == m_cutAt)
            return false;
        steps.append(kind);
        if (kind == 'c' && !m_before.contains(path))
            m_before.insert(path, contentsOf(path));
        return true;
    }
    static Done off() { return storageFailed(QStringLiteral("The power is cut.")); }

    qsizetype m_cutAt;
    QMap<QString, std::optional<QByteArray>> m_before; // of what is not on the disk, what is
};

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT

    const Formats m_formats{Language::English};
    std::unique_ptr<QTemporaryDir> m_place;
    int m_photosRead = 0;

    QString folder(const QString &name = QStringLiteral("site")) const { return m_place->filePath(name); }
    Result<site::Published> publish(Group &group, site::Hands &hands, const QString &where, TaskContext &task)
    {
        m_photosRead = 0;
        site::Pages pages(group.sources(), group.shown(), m_formats);
        const site::PhotoOf photos = [this](Id<File> file) {
            ++m_photosRead;
            return Group::photos()(file);
        };
        return site::publish(pages, m_formats, where, photos, hands, task);
    }
    Result<site::Published> publish(Group &group, site::Hands &hands, const QString &where)
    {
        SilentTask task;
        return publish(group, hands, where, task);
    }
    Result<site::Published> publish(Group &group, const QString &where)
    {
        site::Hands hands;
        return publish(group, hands, where);
    }
    // The same four people in each group, of whom these let themselves be seen: "ab".
    static void people(Group &group, const QString &seen)
    {
        for (const QChar letter : QStringLiteral("abcd")) {
            Member &member = group.add(QStringLiteral("Zoé"), QStringLiteral("Rêvée ") + letter);
            member.occupations = {QStringLiteral("Métier ") + letter};
            group.givePhoto(member);
            for (const ConsentUse use : {ConsentUse::Name, ConsentUse::Cv, ConsentUse::Photo}) {
                Consent &consent = group.agree(member, use); // the same ids, whoever is seen
                if (!seen.contains(letter))
                    consent.withdrawnOn = group.day();
            }
        }
    }

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_place.reset(); }

    void theDiskIsWaitedForOnce()
    {
        for (const QString &seen : {QStringLiteral("abc"), QStringLiteral("bcd")}) {
            Group group;
            people(group, seen);
            UnpoweredHands hands;
            const auto made = publish(group, hands, folder());
            QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
            // What is ours is noted before anything changes, and vouched for when all of it is on the disk.
            QVERIFY2(hands.steps.startsWith("nc") && hands.steps.endsWith("cfn"), hands.steps.constData());
            QCOMPARE(hands.steps.count('f'), 1);
            QCOMPARE(hands.steps.count('n'), 2);
            UnpoweredHands again;
            QVERIFY(publish(group, again, folder()));
            QCOMPARE(again.steps, QByteArray());
        }
    }
    void aCutAnywhereIsMended_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("the first time") << QString();
        QTest::newRow("somebody goes, somebody comes") << QStringLiteral("abc");
    }
    void aCutAnywhereIsMended()
    {
        QFETCH(QString, before);
        Group old;
        people(old, before);
        Group now;
        people(now, QStringLiteral("bcd"));
        UnpoweredHands whole;
        if (!before.isEmpty())
            QVERIFY(publish(old, folder()));
        QVERIFY(publish(now, whole, folder()));
        const auto good = test::filesOf(folder());
        const qsizetype last = whole.steps.size() - 1;
        // Around the notes each step, else every fifth.
        for (qsizetype at = 0; at <= last; at += at < 3 || at > last - 6 ? 1 : 5) {
            const QString where = folder(QStringLiteral("at%1").arg(at));
            if (!before.isEmpty())
                QVERIFY(publish(old, where));
            UnpoweredHands hands(at);
            QVERIFY(!publish(now, hands, where));
            hands.lose();
            const auto again = publish(now, where);
            QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
            QVERIFY2(test::filesOf(where) == good, qPrintable(QStringLiteral("cut at step %1").arg(at)));
        }
    }
    void whatWasSureIsNotDrawnAnew()
    {
        Group old;
        people(old, QStringLiteral("abc"));
        UnpoweredHands whole;
        QVERIFY(publish(old, whole, folder()));
        Group now;
        people(now, QStringLiteral("abcd"));
        UnpoweredHands hands(QByteArray("n").size() + site::photoFilesOf(QStringLiteral("photo-a.jpg")).size());
        QVERIFY(!publish(now, hands, folder())); // the photo is written, and no page
        QCOMPARE(m_photosRead, 1);
        site::Pages pages(now.sources(), now.shown(), m_formats);
        SilentTask task;
        const auto found = site::survey(pages, folder(), Group::photos(), task);
        QVERIFY(found && !found->isUpToDate() && found->isHomeOld);
        QVERIFY2(found->renewed > site::photoFilesOf(QStringLiteral("photo-a.jpg")).size(),
                 qPrintable(QString::number(found->renewed)));
        QVERIFY(publish(now, folder()));
        QCOMPARE(m_photosRead, 1);
        QCOMPARE(test::wrongIn(folder()), QStringList());
    }
    // The disk takes all of it, and says in the end that it has not: what can be read there now proves nothing.
    void afterAFlushThatFailedAllIsWrittenAnew()
    {
        Group group;
        people(group, QStringLiteral("ab"));
        UnpoweredHands whole;
        QVERIFY(publish(group, whole, folder(QStringLiteral("other"))));
        UnpoweredHands hands(whole.steps.indexOf('f'));
        QVERIFY(!publish(group, hands, folder()));
        QVERIFY(test::filesOf(folder()) == test::filesOf(folder(QStringLiteral("other"))));
        const auto again = publish(group, folder());
        QVERIFY(again);
        QCOMPARE(again->unchanged, 0);
        QCOMPARE(again->written, test::filesOf(folder()).size());
    }
    void whoStopsItHasNothingDrawnTwice()
    {
        class Stopping final : public TaskContext
        {
        public:
            int steps = 0;
            void step(qint64, qint64, const QString &) override { ++steps; }
            [[nodiscard]] bool isCancelled() const override { return steps == 2; }
        };
        Group group;
        people(group, QStringLiteral("abc"));
        UnpoweredHands hands;
        Stopping task;
        const auto stopped = publish(group, hands, folder(), task);
        QVERIFY(!stopped && stopped.error().kind == Error::Kind::Cancelled);
        QCOMPARE(m_photosRead, 2);
        QVERIFY2(hands.steps.endsWith("cfn"), hands.steps.constData());
        const auto manifest = site::manifestIn(folder()); // it is not to be sent on
        QVERIFY(manifest && *manifest && !(*manifest)->unsure.isEmpty());
        QVERIFY(publish(group, folder()));
        QCOMPARE(m_photosRead, 1);
        QCOMPARE(test::wrongIn(folder()), QStringList());
    }
};

REBOND_TEST(TestPowerCut)
#include "tst_powercut.moc"
