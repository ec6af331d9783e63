// SPDX-License-Identifier: GPL-3.0-or-later
// The advertisement kept with an act: one step each, back and forth, and nothing left behind.
#include "operations/adverts.h"
#include "operations/memberfiles.h"

#include "storage/dump.h"
#include "storage/engines.h"
#include "storage/mappings/all.h"

#include <QFileInfo>

using namespace rebond;
using namespace rebond::operations;
using namespace rebond::storage;
using namespace rebond::test;
using domain::Act;
using domain::File;

namespace {
const QByteArray kPng("\x89PNG\r\n\x1A\nnotice", 14);
}

class TestAdverts : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Id<Act> m_act;
    Id<Act> m_other;

    Store &store() { return m_bench->store(); }
    Act act(Id<Act> id) const
    {
        return m_bench->store().read([&](Reader &reader) { return reader.find(id).value(); }).value();
    }
    QList<File> files() const
    {
        return m_bench->store().read([](Reader &reader) { return reader.list<File>(); }).value();
    }
    void begin(Engine engine)
    {
        m_bench = std::make_unique<Bench>(engine);
        REBOND_DONE(store().write(QStringLiteral("Begin"), [&](Transaction &t) {
            domain::Cohort cohort;
            cohort.name = QStringLiteral("Essai");
            domain::Company company;
            company.name = QStringLiteral("Azurel");
            Act act;
            act.cohort = t.save(cohort).id;
            act.company = t.save(company).id;
            act.date = QDate(2012, 6, 1);
            act.onBehalfOf = domain::OnBehalfOf::Collectif;
            m_act = t.save(act).id;
            m_other = t.save(act).id;
        }));
    }
    static File advert(const char *name, const QByteArray &bytes)
    {
        return advertFile(QString::fromUtf8(name), bytes).value();
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void eachIsOneStepBackAndForth_data() { addEngines(); }
    void eachIsOneStepBackAndForth()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        QList<QStringList> states{recordsOf(store())};
        const auto keep = [&](const Done &done, const char *label) {
            REBOND_DONE(done);
            QCOMPARE(store().history().undoLabel(), std::optional(QString::fromLatin1(label)));
            states.append(recordsOf(store()));
        };
        keep(setAdvert(store(), m_act, advert("/some/where/Annonce.pdf", "%PDF-1.4\na")), "Advertisement of D001");
        QCOMPARE(files().value(0).name, QStringLiteral("Annonce.pdf"));
        keep(setAdvert(store(), m_act, advert("panneau.png", kPng)), "Advertisement of D001");
        QCOMPARE(files().size(), 1); // what was there before has gone
        QCOMPARE(files().value(0).id, act(m_act).advert.value());
        QVERIFY(!act(m_other).advert);
        keep(removeAdvert(store(), m_act), "Take the advertisement off D001");
        QVERIFY(files().isEmpty() && !act(m_act).advert);
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            REBOND_DONE(store().history().undo());
            QCOMPARE(difference(recordsOf(store()), states[i]), QByteArray());
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            REBOND_DONE(store().history().redo());
            QCOMPARE(difference(recordsOf(store()), states[i]), QByteArray());
        }
    }
    void theSameAgainLeavesNoTraceAndASharedFileStays()
    {
        begin(Engine::Sqlite);
        REBOND_DONE(setAdvert(store(), m_act, advert("a.pdf", "%PDF-1.4\na")));
        const auto entries = journalOf(store()).size();
        REBOND_DONE(setAdvert(store(), m_act, advert("b.pdf", "%PDF-1.4\na")));
        REBOND_DONE(removeAdvert(store(), m_other));
        QCOMPARE(journalOf(store()).size(), entries);
        REBOND_DONE(store().write(QStringLiteral("Share"), [&](Transaction &t) {
            Act other = *t.find(m_other);
            other.advert = t.find(m_act)->advert;
            t.save(other);
        }));
        REBOND_DONE(removeAdvert(store(), m_act));
        QCOMPARE(files().size(), 1);
        REBOND_DONE(removeAdvert(store(), m_other));
        QVERIFY(files().isEmpty());
        const Done gone = removeAdvert(store(), Id<Act>(RawId{1, 2}));
        QVERIFY(!gone && gone.error().kind == Error::Kind::NotFound);
    }
    void onlyDocumentsAndPicturesAreTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType"); // empty: refused
        QTest::addColumn<QString>("name");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QStringLiteral("application/pdf")
                             << QStringLiteral("offre.pdf");
        QTest::newRow("png") << kPng << QStringLiteral("image/png") << QStringLiteral("offre.png");
        QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << QStringLiteral("image/jpeg")
                              << QStringLiteral("offre.jpg");
        QTest::newRow("program") << QByteArray("MZ") << QString() << QString();
        QTest::newRow("script") << QByteArray("#!/bin/sh\n") << QString() << QString();
        QTest::newRow("nothing") << QByteArray() << QString() << QString();
        QTest::newRow("too large") << QByteArray("%PDF-1.4\n") + QByteArray(kLargestAdvert, 'x') << QString()
                                   << QString();
    }
    void onlyDocumentsAndPicturesAreTaken()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, mediaType);
        QFETCH(const QString, name);
        const auto file = advertFile(QStringLiteral("offre.exe"), bytes);
        QCOMPARE(file.has_value(), !mediaType.isEmpty());
        if (!file) {
            QVERIFY(file.error().kind == Error::Kind::Invalid && file.error().sentence.contains(u"offre.exe"));
            return;
        }
        QCOMPARE(file->mediaType, mediaType);
        begin(Engine::Sqlite);
        REBOND_DONE(setAdvert(store(), m_act, *file));
        const auto copy = copyOut(store(), *act(m_act).advert, m_bench->folder());
        REBOND_DONE(copy);
        // A copy is opened by what it is, not by what it called itself.
        QVERIFY2(copy->endsWith(name.section(u'.', -1)), qPrintable(*copy));
        QFile opened(*copy);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QCOMPARE(opened.readAll(), bytes);
    }
};

REBOND_TEST(TestAdverts)
#include "tst_adverts.moc"
