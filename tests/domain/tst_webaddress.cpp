// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webaddress.h"

#include "cleanertable.h"
#include "support/runner.h"

using namespace rebond::domain;
using namespace rebond::test;

class TestWebAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emails_data()
    {
        addCleanerColumns();
        accepted(u"anne.essai@example.org", u"anne.essai@example.org");
        accepted(u" Anne.Essai@Example.ORG ", u"Anne.Essai@Example.ORG");
        accepted(u"mailto:a@example.org", u"a@example.org");
        accepted(u"<a@example.org>", u"a@example.org");
        accepted(u"o'neil+emploi_06@mail.example.co.uk", u"o'neil+emploi_06@mail.example.co.uk");
        accepted(u"hélène@exämple.fr", u"hélène@exämple.fr");
        accepted(u"a@xn--exmple-cua.fr", u"a@xn--exmple-cua.fr");
        refused({u"",
                 u"@",
                 u"a@",
                 u"@example.org",
                 u"a@example",
                 u"a@@example.org",
                 u"a@b@example.org",
                 u"a b@example.org",
                 u"a@exam ple.org",
                 u".a@example.org",
                 u"a.@example.org",
                 u"a..b@example.org",
                 u"a@.org",
                 u"a@example..org",
                 u"a@-example.org",
                 u"a@example-.org",
                 u"a@example.org.",
                 u"a@example.123",
                 u"a@[127.0.0.1]",
                 u"a@127.0.0.1",
                 u"a@example.org;b@example.org",
                 u"a@example.org, b@example.org",
                 u"\"a b\"@example.org",
                 u"a@example.o",
                 u"a@example.org\r\nBcc: b@example.org",
                 u"a\u200B@example.org",
                 u"aexample.org",
                 u"a(at)example.org"});
    }
    void emails() { checkCleaner(&cleanEmail); }

    void urls_data()
    {
        addCleanerColumns();
        accepted(u"https://www.example.org", u"https://www.example.org");
        accepted(u"HTTP://Example.org/Page", u"http://Example.org/Page");
        accepted(u"www.example.org", u"https://www.example.org");
        accepted(u"example.org/cv?id=1&x=%20#top", u"https://example.org/cv?id=1&x=%20#top");
        accepted(u" https://example.org/ ", u"https://example.org/");
        accepted(u"example.org:8080/x", u"https://example.org:8080/x");
        accepted(u"https://example.org/profil/hélène", u"https://example.org/profil/hélène");
        accepted(u"https://exämple.fr", u"https://exämple.fr");
        accepted(u"https://example.org/a(b),c;d~e!f$g*h+i", u"https://example.org/a(b),c;d~e!f$g*h+i");
        accepted(u"https://example.org/?next=https://other.example.org/@user",
                 u"https://example.org/?next=https://other.example.org/@user");
        refused({u"",
                 u"javascript:alert(1)",
                 u"JavaScript:alert(1)",
                 u" javascript:alert(1)",
                 u"java\tscript:alert(1)",
                 u"javascript:1",
                 u"javascript://example.org/%0aalert(1)",
                 u"data:text/html,<script>",
                 u"data:text/html;base64,AA",
                 u"vbscript:x",
                 u"file:///etc/passwd",
                 u"ftp://example.org",
                 u"mailto:a@example.org",
                 u"tel:0493123456",
                 u"//example.org",
                 u"/page.html",
                 u"http://",
                 u"https:///x",
                 u"http:example.org",
                 u"https://localhost",
                 u"https://user:secret@example.org",
                 u"https://example.org@evil.example.org",
                 u"https://@example.org",
                 u"https://exa mple.org",
                 u"https://example.org/a b",
                 u"https://example.org/\"onmouseover=x",
                 u"https://example.org/<b>",
                 u"https://example.org/'x",
                 u"https:\\\\example.org",
                 u"https://example.org\\@evil.example.org",
                 u"https://example.org/\u202Efdp",
                 u"https://example.org:99999/",
                 u"https://exam_ple.org",
                 u"https://.org",
                 u"http://127.0.0.1/",
                 u"néant",
                 u"-",
                 u"aucun site"});
        QTest::newRow("refused: too long")
            << QStringLiteral("https://example.org/") + QString(2000, u'x') << QString() << false;
        QTest::newRow("refused: a NUL") << QStringLiteral("https://example.org/") + QChar(0) << QString() << false;
    }
    void urls() { checkCleaner(&cleanHttpUrl); }
};

REBOND_TEST(TestWebAddress)
#include "tst_webaddress.moc"
