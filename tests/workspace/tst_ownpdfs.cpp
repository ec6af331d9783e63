// SPDX-License-Identifier: GPL-3.0-or-later
// What is bound of somebody's own PDF is made once, when it is taken in, and again only where it is no longer there.
#include "workspace/ownpdfs.h"

#include "operations/demonstration.h"
#include "storage/mappings/all.h"
#include "support/plainpdf.h"
#include "support/runner.h"
#include "workspace/handedcv.h"
#include "workspace/sanitiser.h"
#include "workspace/workspace.h"

#include <QDataStream>
#include <QFile>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::domain;

class TestOwnPdfs : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2012, 6, 30)};
    std::unique_ptr<workspace::Workspace> m_workspace;
    const QString m_none = QStringLiteral("/nowhere/rebond-tool");

    // In the place of the process: a program that answers as it does on that PDF.
    QString sanitiserOf(const QString &name, const QByteArray &pdf) const
    {
        QByteArray request;
        QDataStream stream(&request, QDataStream::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_2);
        stream << quint8(0) << pdf << QString() << qint64(0);
        const QString answer = m_folder.filePath(name + QStringLiteral(".answer"));
        const QString program = m_folder.filePath(name);
        QFile bytes(answer);
        QFile script(program);
        if (!bytes.open(QIODevice::WriteOnly) || !script.open(QIODevice::WriteOnly))
            qFatal("cannot be written");
        bytes.write(workspace::sanitisingAnswer(request));
        script.write("#!/bin/sh\ncat '" + answer.toUtf8() + "'\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return program;
    }
    std::optional<Id<File>> cvOf(Id<Member> member) const
    {
        return m_workspace->store().read([&](storage::Reader &reader) { return reader.find(member); }).value()->cv;
    }
    // How many pages it has; 0 where it would take a process that is not there.
    int pagesOf(Id<File> file, const QString &sanitiser) const
    {
        SilentTask task;
        const auto pages = workspace::ownPdfs(*m_workspace, {file}, sanitiser, task);
        return pages && pages->front().pdf ? int(pages->front().sizes.size()) : 0;
    }
    void keepAside(Id<File> file, const storage::KeptPages &pages) const
    {
        QVERIFY(m_workspace->keepAside(
            [&](storage::Transaction &transaction) { storage::keepPages(transaction, file, pages); }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("cohort.rebond"));
        QVERIFY(operations::createDemonstration(path));
        auto opened = workspace::Workspace::open(path, m_clock, QStringLiteral("Solange Imaginé"));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_workspace->keepNoBackups();
    }
    void cleanupTestCase() { m_workspace.reset(); }

    void theyAreMadeOnce()
    {
        const QByteArray pdf = test::plainPdf("Bonjour");
        const QString sanitiser = sanitiserOf(QStringLiteral("sane"), pdf);
        SilentTask task;
        const auto taken = workspace::takenCv({.name = QStringLiteral("CV.pdf"), .bytes = pdf, .sanitiser = sanitiser},
                                              task);
        QVERIFY(taken && taken->own && taken->pages);
        QVERIFY2(taken->remark.contains(QStringLiteral("(Helvetica)")), qPrintable(taken->remark)); // it is only named
        const auto members = m_workspace->store().read([](storage::Reader &reader) { return reader.list<Member>(); });
        QVERIFY(members);
        const Id<Member> member = members->at(7).id;
        QVERIFY(workspace::keepHandedCv(*m_workspace, member, *taken));
        const auto file = cvOf(member);
        QVERIFY(file);
        const auto kept = m_workspace->store().read([&](storage::Reader &reader) { return reader.find(*file); });
        QVERIFY(kept && (*kept)->bytes == pdf);
        QCOMPARE((*kept)->keptOn, std::optional(QDate(2012, 6, 30)));
        QCOMPARE(pagesOf(*file, m_none), 1);
        // With its step undone and done again the file is there, and its pages are made at need.
        QVERIFY(m_workspace->store().history().undo());
        QVERIFY(!cvOf(member));
        QVERIFY(m_workspace->store().history().redo());
        QCOMPARE(cvOf(member), file);
        QCOMPARE(pagesOf(*file, m_none), 0);
        QCOMPARE(pagesOf(*file, sanitiser), 1);
        QCOMPARE(pagesOf(*file, m_none), 1);
        // What other rules made, and what cannot be read, is made again.
        for (const storage::KeptPages &other :
             {storage::KeptPages{typeset::kOwnPagesRules + 1, "later"}, {typeset::kOwnPagesRules, "damaged"}}) {
            keepAside(*file, other);
            QCOMPARE(pagesOf(*file, m_none), 0);
            QCOMPARE(pagesOf(*file, sanitiser), 1);
            QCOMPARE(pagesOf(*file, m_none), 1);
        }
    }
    void whatCannotBeMendedIsNotTaken()
    {
        const QByteArray broken = "%PDF-1.4\nnothing";
        SilentTask task;
        const auto taken = workspace::takenCv({.name = QStringLiteral("CV.pdf"),
                                               .bytes = broken,
                                               .sanitiser = sanitiserOf(QStringLiteral("broken"), broken)},
                                              task);
        QVERIFY(!taken);
        QVERIFY2(taken.error().sentence.startsWith(QStringLiteral("“CV.pdf” was not taken.")),
                 qPrintable(taken.error().sentence));
    }
};

REBOND_TEST(TestOwnPdfs)
#include "tst_ownpdfs.moc"
