// SPDX-License-Identifier: GPL-3.0-or-later
// Letters by merge, of a file written by hand: who is written to, what is filled in, what is noted of it.
#include "workspace/mailing.h"

#include "letters/starters.h"
#include "operations/cohorts.h"
#include "operations/mailings.h"
#include "storage/mappings/all.h"
#include "support/runner.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::domain;
using letters::Recipients;
using workspace::MailingOrder;

class TestMailing : public QObject
{
    Q_OBJECT

    const QDate m_today = QDate(2012, 6, 30);
    const Formats m_formats{Language::English};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<workspace::Workspace> m_workspace;
    Member m_member;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    storage::Store &store() { return m_workspace->store(); }
    template<typename R>
    R save(const R &record)
    {
        return store().write(QStringLiteral("Save"), [&](storage::Transaction &t) { return t.save(record); }).value();
    }
    template<typename R>
    QList<R> all()
    {
        return store().read([](storage::Reader &reader) { return reader.list<R>(); }).value();
    }
    Company addCompany(const QString &name, bool isSilent = false)
    {
        Company company;
        company.name = name;
        company.address = QStringLiteral("1 rue Imaginée");
        company.postalCode = QStringLiteral("06000");
        company.city = QStringLiteral("Nice");
        company.doNotContact = isSilent;
        return save(company);
    }
    LetterTemplate letter(const QString &list, const QString &body)
    {
        LetterTemplate made;
        made.name = QStringLiteral("Essai");
        made.recipients = list;
        made.sheet = QLatin1String(letters::kLetterSheet);
        made.body = body;
        return made;
    }
    MailingOrder orderTo(Recipients list, const QString &body)
    {
        MailingOrder order;
        order.letter = letter(letters::codeOf(list), body);
        order.recipients = workspace::recipientsOf(*m_workspace, list).value().recipients;
        return order;
    }
    void agree(ConsentUse use)
    {
        Consent consent;
        consent.member = m_member.id;
        consent.use = use;
        consent.medium = ConsentMedium::Outreach;
        consent.givenOn = m_today;
        save(consent);
    }
    // The words of a document's paragraphs.
    QString wordsOf(const MailingOrder &order)
    {
        const auto document = workspace::mailingDocument(*m_workspace, order, m_formats);
        if (!document)
            return document.error().sentence;
        QStringList words;
        for (const document::Block &block : document->blocks) {
            if (const auto *paragraph = std::get_if<document::Paragraph>(&block.content))
                words.append(paragraph->text.plain());
        }
        return words.join(u'|');
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(m_today);
        IdMaker ids(*m_clock);
        const operations::NewCohort cohort{.name = QStringLiteral("Les Imaginés"),
                                           .territory = QStringLiteral("06"),
                                           .startsOn = {},
                                           .endsOn = {},
                                           .goal = {}};
        const QString path = at(QStringLiteral("cohort.rebond"));
        QVERIFY(operations::createCohortFile(path, storage::Author{*m_clock, ids, {}}, cohort));
        m_workspace = std::move(*workspace::Workspace::open(path, *m_clock, QStringLiteral("Solange Imaginé")));
        m_workspace->keepNoBackups();
        m_member = {};
        m_member.cohort = m_workspace->cohort().id;
        m_member.familyName = QStringLiteral("Éclairval");
        m_member.givenName = QStringLiteral("Camille");
        m_member.joinedOn = QDate(2012, 1, 9);
        m_member.occupations = {QStringLiteral("Fleuriste")};
        m_member = save(m_member);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void whoAskedForSilenceIsNamedAndNotWrittenTo()
    {
        const Company open = addCompany(QStringLiteral("Azurel"));
        const Company silent = addCompany(QStringLiteral("Mistralou"), true);
        Contact contact;
        contact.company = open.id;
        contact.familyName = QStringLiteral("Objecteur");
        contact.objected = true;
        save(contact);
        contact.objected = false;
        contact.familyName = QStringLiteral("Silencieux");
        contact.company = silent.id;
        save(contact);
        contact.company = open.id;
        contact.familyName = QStringLiteral("Bienvenu");
        save(contact);
        const auto companies = workspace::recipientsOf(*m_workspace, Recipients::Companies).value();
        QCOMPARE(companies.recipients.size(), 1);
        QCOMPARE(companies.leftOut.size(), 1);
        QCOMPARE(companies.leftOut.first().name, silent.name);
        const auto contacts = workspace::recipientsOf(*m_workspace, Recipients::Contacts).value();
        QCOMPARE(contacts.recipients.size(), 1);
        QCOMPARE(contacts.recipients.first().contact, QStringLiteral("Bienvenu"));
        QCOMPARE(contacts.leftOut.size(), 2);
        QCOMPARE(contacts.recipients.first().address,
                 (QStringList{QStringLiteral("Azurel"), QStringLiteral("Bienvenu"), QStringLiteral("1 rue Imaginée"),
                              QStringLiteral("06000 Nice")}));
        const auto narrowed = workspace::recipientsOf(*m_workspace, Recipients::Companies, QStringLiteral("NICE"));
        QCOMPARE(narrowed->recipients.size(), 1);
        QVERIFY(workspace::recipientsOf(*m_workspace, Recipients::Companies, QStringLiteral("Paris"))
                    ->recipients.isEmpty());
    }

    void aMemberIsNamedOnlyWithAConsent()
    {
        addCompany(QStringLiteral("Azurel"));
        MailingOrder order = orderTo(Recipients::Companies,
                                     QStringLiteral("Pour {nom}[ : {membre}, {métier du membre}]."));
        QVERIFY2(wordsOf(order).contains(QStringLiteral("Pour Azurel.")), qPrintable(wordsOf(order)));
        order.member = m_member.id;
        const auto refused = workspace::mailingDocument(*m_workspace, order, m_formats);
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(QStringLiteral("Camille Éclairval")),
                 qPrintable(refused.error().sentence));
        agree(ConsentUse::Name);
        const auto keptBack = [&] { return workspace::keptBackOf(*m_workspace, order, m_formats).value(); };
        // The name is no consent to more: their occupation is of their CV.
        QVERIFY2(wordsOf(order).contains(QStringLiteral("Pour Azurel.")), qPrintable(wordsOf(order)));
        QVERIFY2(keptBack().contains(QStringLiteral("“cv”")), qPrintable(keptBack()));
        order.letter.body = QStringLiteral("De {membre}[, {courriel du membre}].");
        QVERIFY2(wordsOf(order).contains(QStringLiteral("De Camille Éclairval.")), qPrintable(wordsOf(order)));
        QVERIFY(keptBack().isEmpty()); // there is none to keep back
        order.letter.body = QStringLiteral("Pour {nom}[ : {membre}, {métier du membre}].");
        agree(ConsentUse::Cv);
        QVERIFY2(wordsOf(order).contains(QStringLiteral("Camille Éclairval, Fleuriste")), qPrintable(wordsOf(order)));
        QVERIFY(keptBack().isEmpty());
    }

    // What all letters say is nobody's; what one says is told by whom it goes to.
    void lettersInNoFontAreRemarked()
    {
        const QString none = QStringLiteral("\u0378"); // no letter yet
        const QString other = QStringLiteral("\u0379");
        addCompany(QStringLiteral("Azurel"));
        addCompany(QStringLiteral("Mistralou") + none);
        MailingOrder order = orderTo(Recipients::Companies, QStringLiteral("Bonjour."));
        const auto remark = [&] { return workspace::keptBackOf(*m_workspace, order, m_formats).value(); };
        const QString theirs = QStringLiteral("Mistralou%1 – “%1”").arg(none);
        QVERIFY2(remark().contains(theirs) && !remark().contains(QStringLiteral("Azurel")), qPrintable(remark()));
        order.letter.body = QStringLiteral("Bonjour ") + other;
        QVERIFY2(remark().contains(QStringLiteral(": “%1” · %2").arg(other, theirs)), qPrintable(remark()));
        order.letter.sheet = QStringLiteral("3x8"); // labels have no address but what they say
        QVERIFY2(remark().contains(other) && !remark().contains(none), qPrintable(remark()));
        order.letter.body = QStringLiteral("Bonjour.");
        QCOMPARE(remark(), QString());
    }

    void lettersAreNotedAsActsInOneStep()
    {
        addCompany(QStringLiteral("Azurel"));
        addCompany(QStringLiteral("Mistralou"));
        const MailingOrder order = orderTo(Recipients::Companies, QStringLiteral("Bonjour."));
        const QDate due = m_today.addDays(10);
        const auto noted = workspace::noteMailing(*m_workspace, order, due);
        QVERIFY2(noted, noted ? "" : qPrintable(noted.error().sentence));
        QCOMPARE(*noted, 2);
        const QList<Act> acts = all<Act>();
        QCOMPARE(acts.size(), 2);
        for (const Act &act : acts) {
            QCOMPARE(act.channel, Channel::Courrier);
            QCOMPARE(act.onBehalfOf, OnBehalfOf::Collectif);
            QCOMPARE(act.date, m_today);
            QCOMPARE(act.dueOn, std::optional(due));
            QCOMPARE(act.notes, QStringLiteral("Essai"));
        }
        const auto again = workspace::noteMailing(*m_workspace, order, due);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QCOMPARE(all<Act>().size(), 2);
        const Done undone = store().history().undo();
        QVERIFY(undone);
        QCOMPARE(all<Act>().size(), 0);
        // Labels go with letters, members are nobody's outreach, and a relay is asked for somebody.
        MailingOrder labels = order;
        labels.letter.sheet = QStringLiteral("3x8");
        QVERIFY(!workspace::noteMailing(*m_workspace, labels, due));
        QVERIFY(!workspace::noteMailing(*m_workspace, orderTo(Recipients::Members, QStringLiteral("Bonjour.")), due));
    }

    void aRelayIsAskedForAMember()
    {
        Relay relay;
        relay.name = QStringLiteral("Relais Imaginaire");
        relay.network = QStringLiteral("LinkedIn");
        relay.handle = QStringLiteral("@relais");
        save(relay);
        MailingOrder order = orderTo(Recipients::Relays, QStringLiteral("Bonjour {nom}, {compte}."));
        QVERIFY(!workspace::noteMailing(*m_workspace, order, {}));
        order.member = m_member.id;
        const auto noted = workspace::noteMailing(*m_workspace, order, {});
        QVERIFY2(noted, noted ? "" : qPrintable(noted.error().sentence));
        QCOMPARE(all<RelayRequest>().size(), 1);
        QCOMPARE(all<RelayRequest>().first().member, m_member.id);
        QCOMPARE(all<Act>().size(), 0);
    }

    void templatesAreKeptWithWhatCanBeFilledIn()
    {
        const auto kept = workspace::keepTemplate(*m_workspace,
                                                  letter(QStringLiteral("contacts"), QStringLiteral("{prénom}\n\n")));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().sentence));
        QCOMPARE(kept->body, QStringLiteral("{prénom}"));
        QVERIFY2(kept->reference.startsWith(u'G'), qPrintable(kept->reference));
        QCOMPARE(workspace::templateMeant(*m_workspace, QStringLiteral("ESSAI")).value(), *kept);
        QCOMPARE(workspace::templateMeant(*m_workspace, kept->reference).value(), *kept);
        const auto unknown = workspace::templateMeant(*m_workspace, QStringLiteral("Autre"));
        QVERIFY(!unknown);
        QVERIFY(unknown.error().sentence.contains(QStringLiteral("“Essai”")));
        const auto wrong = workspace::keepTemplate(*m_workspace,
                                                   letter(QStringLiteral("companies"), QStringLiteral("{prénom}")));
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().sentence.contains(QStringLiteral("{prénom}")), qPrintable(wrong.error().sentence));
        LetterTemplate other = letter(QStringLiteral("companies"), QStringLiteral("Bonjour"));
        QVERIFY(!workspace::keepTemplate(*m_workspace, other)); // the name is taken
        other.name = QStringLiteral("Autre");
        other.sheet = QStringLiteral("9x9");
        const auto noSheet = workspace::keepTemplate(*m_workspace, other);
        QVERIFY(!noSheet);
        QVERIFY(noSheet.error().sentence.contains(QStringLiteral("3x8")));
        QCOMPARE(all<LetterTemplate>().size(), 1);
    }

    void theSameLettersAreTheSameBytes()
    {
        addCompany(QStringLiteral("Azurel"));
        const MailingOrder order = orderTo(Recipients::Companies, QStringLiteral("Bonjour {nom}."));
        SilentTask task;
        QVERIFY(workspace::writeMailing(*m_workspace, order, m_formats, at(QStringLiteral("a.pdf")), task));
        QVERIFY(workspace::writeMailing(*m_workspace, order, m_formats, at(QStringLiteral("b.pdf")), task));
        QVERIFY(bytesOf(QStringLiteral("a.pdf")).startsWith("%PDF-"));
        QVERIFY(bytesOf(QStringLiteral("a.pdf")) == bytesOf(QStringLiteral("b.pdf")));
        MailingOrder nobody = order;
        nobody.recipients.clear();
        QVERIFY(!workspace::writeMailing(*m_workspace, nobody, m_formats, at(QStringLiteral("c.pdf")), task));
        MailingOrder wordless = order;
        wordless.letter.body = QStringLiteral(" \n ");
        QVERIFY(workspace::mailingDocument(*m_workspace, wordless, m_formats)); // it may be seen while it is written
        QVERIFY(!workspace::writeMailing(*m_workspace, wordless, m_formats, at(QStringLiteral("c.pdf")), task));
        QVERIFY(!QFile::exists(at(QStringLiteral("c.pdf"))));
    }
};

REBOND_TEST(TestMailing)
#include "tst_mailing.moc"
