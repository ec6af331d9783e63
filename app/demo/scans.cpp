// SPDX-License-Identifier: GPL-3.0-or-later
// What two of the press mentions looked like: pages of an invented paper, written by hand as PDF so that they are the same
// everywhere and their words can be searched. Only those stand in them who have agreed to be named in the press.
#include "demo/draft.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>
#include <span>

namespace rebond::demo {

using namespace domain;

namespace {

struct Article
{
    const char *mention; // reference
    const char *name;    // of the file
    std::span<const char16_t *const> headline;
    std::span<const char16_t *const> text; // in lines of two columns; an empty one parts paragraphs
};

constexpr const char16_t *kParasolHeadline[] = {u"Du tour de table", u"au Grand Parasol"};
constexpr const char16_t *kParasolText[] = {
    u"Chaque mardi, ils sont une trentaine",
    u"à se retrouver autour d’une grande table.",
    u"Ils cherchent un emploi, et ils le cherchent",
    u"ensemble : soixante au départ, de tous les",
    u"métiers, dans un collectif qui porte le",
    u"numéro de son département.",
    u"",
    u"La règle est simple. Chacun dit en deux",
    u"minutes ce qu’il a fait depuis la semaine",
    u"passée, à qui il a écrit, et ce qu’on lui a",
    u"répondu. Puis le groupe donne ce qu’il a :",
    u"un nom, une adresse, un conseil.",
    u"",
    u"« On arrive avec un CV, on repart avec",
    u"trois pistes », sourit Falicornet. Depuis",
    u"novembre, il est responsable d’exploitation",
    u"au Grand Parasol, un hébergeur de sites.",
    u"Le mardi, il revient quand il le peut :",
    u"« Maintenant, c’est moi qui ai des adresses",
    u"à donner. »",
    u"",
    u"Le site du collectif présente les CV par",
    u"secteur et par métier. Il est tenu par ceux",
    u"qui cherchent, et mis à jour à chaque",
    u"tour de table : qui retrouve un poste le dit",
    u"aux autres, et cède sa place.",
    u"",
    u"Reste la question que tous se posent : et",
    u"après ? Le groupe a décidé de se compter",
    u"en juin, et de dire le chiffre, quel qu’il soit.",
};
constexpr const char16_t *kYearHeadline[] = {u"Un an après, le collectif", u"fait ses comptes"};
constexpr const char16_t *kYearText[] = {
    u"Ils avaient promis de donner le chiffre,",
    u"ils le donnent. Un an après sa première",
    u"réunion, le collectif a compté les siens un",
    u"par un, dates à l’appui.",
    u"",
    u"« Nous avons commencé par nous mettre",
    u"d’accord sur ce qui compte », explique",
    u"Kervazo. Un poste, ou une entreprise que",
    u"l’on crée. Une formation est une bonne",
    u"nouvelle, mais elle n’est pas un emploi.",
    u"",
    u"Le chiffre est affiché avec son jour et avec",
    u"sa règle. « Il change toutes les semaines,",
    u"c’est bon signe », dit Falicornet.",
    u"",
    u"Que sont devenus les autres ? La plupart",
    u"cherchent encore, quelques-uns se forment,",
    u"deux n’ont plus donné de nouvelles. Ils sont",
    u"comptés eux aussi : personne ne disparaît",
    u"d’un total parce qu’il ne répond plus.",
    u"",
    u"Le groupe continue. Le prochain tour de",
    u"table a lieu mardi ; la porte est ouverte aux",
    u"entreprises comme à ceux qui cherchent.",
};

constexpr Article kArticles[] = {
    {"R04", "quotidien-2012-01-18.pdf", kParasolHeadline, kParasolText},
    {"R08", "quotidien-2012-06-20.pdf", kYearHeadline, kYearText},
};

// Of a string of PDF, in the letters of Windows-1252.
QByteArray shown(QString text)
{
    text.replace(QChar(0x2019), QChar(0x92));
    text.replace(QChar(0x0153), QChar(0x9C));
    QByteArray bytes = text.toLatin1();
    for (const char special : {'\\', '(', ')'})
        bytes.replace(QByteArray(1, special), QByteArray("\\") + special);
    return '(' + bytes + ')';
}

QByteArray line(const char *font, int size, int x, int y, const QString &text)
{
    return QByteArray("BT /") + font + ' ' + QByteArray::number(size) + " Tf " + QByteArray::number(x) + ' '
         + QByteArray::number(y) + " Td " + shown(text) + " Tj ET\n";
}

QByteArray drawn(const Article &article, const PressMention &mention)
{
    constexpr int kLeft = 56;
    constexpr int kSecond = 306;
    constexpr int kLeading = 18;
    QByteArray page = line("B", 30, kLeft, 762, mention.outlet);
    page += "0.6 w 56 748 m 539 748 l S 56 728 m 539 728 l S\n";
    page += line("R", 11, kLeft, 734,
                 QStringLiteral("Page 7 · ") + mention.date.toString(QStringLiteral("dd/MM/yyyy")));
    int y = 676;
    for (const char16_t *words : article.headline) {
        page += line("B", 36, kLeft, y, QString::fromUtf16(words));
        y -= 42;
    }
    page += line("I", 12, kLeft, y + 8, QStringLiteral("Par ") + mention.journalist);
    const int top = y - 24;
    const auto half = (article.text.size() + 1) / 2;
    for (size_t i = 0; i < article.text.size(); ++i) {
        const bool isSecond = i >= half;
        const int row = static_cast<int>(isSecond ? i - half : i);
        const QString words = QString::fromUtf16(article.text[i]);
        if (!words.isEmpty())
            page += line("R", 13, isSecond ? kSecond : kLeft, top - row * kLeading, words);
    }
    return page;
}

QByteArray pdfOf(const QByteArray &page)
{
    const auto font = [](const char *name) -> QByteArray {
        return QByteArray("<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /") + name + " >>";
    };
    const QByteArray sheet =
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R /Resources << /Font << /R 4 0 R "
        "/B 5 0 R /I 6 0 R >> >> >>";
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", sheet};
    objects += {font("Times-Roman"), font("Times-Bold"), font("Times-Italic")};
    objects.append("<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page + "\nendstream");
    QByteArray bytes = "%PDF-1.4\n";
    QByteArray table = "xref\n0 8\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const qsizetype begin = bytes.size();
    return bytes + table + "trailer\n<< /Size 8 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(begin) + "\n%%EOF\n";
}

} // namespace

void addScans(Draft &draft)
{
    for (const Article &article : kArticles) {
        const auto mention = std::find_if(draft.out.pressMentions.begin(), draft.out.pressMentions.end(),
                                          [&](const PressMention &each) {
                                              return each.reference == QLatin1String(article.mention);
                                          });
        Q_ASSERT_X(mention != draft.out.pressMentions.end(), "demo", article.mention);
        File file;
        file.id = draft.ids.next<File>();
        file.name = QLatin1String(article.name);
        file.mediaType = QStringLiteral("application/pdf");
        file.bytes = pdfOf(drawn(article, *mention));
        file.sha256 = QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
        file.keptOn = mention->date;
        mention->scan = file.id;
        draft.out.scans.append(file);
    }
}

} // namespace rebond::demo
