// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookletmaker.h"

#include "measure.h"

#include "base/clock.h"
#include "base/id.h"
#include "cv/jsonresume.h"
#include "cv/resume.h"
#include "domain/cv.h"
#include "operations/memberfiles.h"
#include "pictures/photo.h"
#include "pictures/portrait.h"
#include "storage/mappings/all.h"
#include "storage/store.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QXmlStreamWriter>

#include <array>
#include <random>

namespace rebond::bench {

namespace {

using namespace domain;

const QDate kFirstDay(2012, 1, 9);
constexpr QSize kOriginal(2400, 3000);
constexpr qint64 kOriginalBytes = 2'000'000;

constexpr std::array kWords = {u"chantier",   u"équipe",  u"devis",   u"planning", u"réunion", u"client",
                               u"budget",     u"atelier", u"stock",   u"commande", u"qualité", u"sécurité",
                               u"production", u"accueil", u"dossier", u"réseau",   u"contrat", u"formation",
                               u"logistique", u"projet",  u"tournée"};
constexpr std::array kTrades = {u"Bâtiment", u"Commerce", u"Santé", u"Tourisme", u"Industrie", u"Informatique"};

class Words
{
public:
    explicit Words(int number) : m_engine(static_cast<quint64>(number) + 2012) {}
    [[nodiscard]] QString some(int count)
    {
        QStringList words;
        for (int i = 0; i < count; ++i)
            words.append(QString::fromUtf16(kWords.at(m_engine() % kWords.size())));
        return words.join(u' ');
    }

private:
    std::mt19937_64 m_engine;
};

QString givenNameOf(int number)
{
    return QStringLiteral("Prénom%1").arg(number % 50);
}

QString familyNameOfCv(int number)
{
    return QStringLiteral("Inventé%1").arg(number);
}

cv::Resume resumeOf(int number)
{
    Words words(number);
    const bool isShort = number % 2 == 0;
    cv::Resume resume;
    resume.basics.name = givenNameOf(number) + u' ' + familyNameOfCv(number);
    resume.basics.label = QStringLiteral("Métier %1").arg(number % 25);
    resume.basics.email = QStringLiteral("b%1@example.org").arg(number);
    resume.basics.summary = words.some(isShort ? 15 : 40);
    const int posts = isShort ? 2 : 5;
    for (int i = 0; i < posts; ++i) {
        cv::Work post;
        post.name = QStringLiteral("Maison ") + words.some(1);
        post.position = words.some(3);
        post.startDate = {.year = 2009 - i, .month = 2};
        post.endDate = {.year = 2010 - i, .month = 1};
        for (int line = 0; line < (isShort ? 2 : 3); ++line)
            post.highlights.append(words.some(isShort ? 8 : 12));
        resume.work.append(post);
    }
    cv::Education study;
    study.institution = words.some(3);
    study.studyType = QStringLiteral("BTS");
    study.endDate = {.year = 1990};
    resume.education.append(study);
    for (int i = 0; i < 4; ++i) {
        cv::Skill skill;
        skill.name = words.some(1);
        skill.keywords = {words.some(1), words.some(1)};
        resume.skills.append(skill);
    }
    for (const auto &[language, fluency] :
         {std::pair(u"Français", u"langue maternelle"), std::pair(u"Anglais", u"B2")}) {
        cv::SpokenLanguage spoken;
        spoken.language = QString::fromUtf16(language);
        spoken.fluency = QString::fromUtf16(fluency);
        resume.languages.append(spoken);
    }
    return resume;
}

QImage faceOf(int number)
{
    const auto seen = number % 2 == 0 ? pictures::Presentation::Feminine : pictures::Presentation::Masculine;
    return pictures::drawPortrait(pictures::portraitTraits(static_cast<quint64>(number), seen, 25 + number % 40));
}

Member memberOfCv(int number, Id<Cohort> cohort)
{
    Member member;
    member.cohort = cohort;
    member.reference = cvReference(number);
    member.familyName = familyNameOfCv(number);
    member.givenName = givenNameOf(number);
    member.email = QStringLiteral("b%1@example.org").arg(number);
    member.city = QStringLiteral("Nice");
    member.sectors = {QString::fromUtf16(kTrades.at(static_cast<size_t>(number) % kTrades.size()))};
    member.occupations = {QStringLiteral("Métier %1").arg(number % 25)};
    member.joinedOn = kFirstDay;
    return member;
}

void saveSomebody(storage::Transaction &transaction, int number, Id<Cohort> cohort, CvsOf cvs, bool hasPhotos)
{
    Member member = memberOfCv(number, cohort);
    if (hasPhotos)
        member.photo = transaction.save(operations::photoFile(pictures::encodePhoto(faceOf(number)))).id;
    member = transaction.save(member);
    for (const ConsentMedium medium : {ConsentMedium::Booklet, ConsentMedium::Trombinoscope}) {
        for (const ConsentUse use : {ConsentUse::Name, ConsentUse::Photo, ConsentUse::Cv, ConsentUse::Contact}) {
            Consent consent;
            consent.member = member.id;
            consent.use = use;
            consent.medium = medium;
            transaction.save(consent);
        }
    }
    if (cvs == CvsOf::Themselves)
        return;
    Cv version;
    version.member = member.id;
    version.name = QStringLiteral("CV");
    version.language = QStringLiteral("fr");
    version.isCurrent = true;
    version.resume = QString::fromUtf8(cv::exportResume(resumeOf(number)));
    transaction.save(version);
}

QByteArray jpegOf(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "JPEG", quality))
        stop(QStringLiteral("no JPEG can be written"));
    return bytes;
}

// A face as a telephone takes it: large, and with a grain that makes the file so.
QImage originalOf(int number)
{
    QImage image = faceOf(number)
                       .scaled(kOriginal, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_RGB32);
    std::mt19937 grain(static_cast<unsigned>(number));
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int by = static_cast<int>(grain() % 17) - 8;
            const auto grained = [by](int value) { return std::clamp(value + by, 0, 255); };
            line[x] = qRgb(grained(qRed(line[x])), grained(qGreen(line[x])), grained(qBlue(line[x])));
        }
    }
    return image;
}

class WebPage
{
public:
    explicit WebPage(QFile &file) : m_xml(&file)
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        begin("html");
        m_xml.writeAttribute(QStringLiteral("lang"), QStringLiteral("fr"));
        begin("head");
        element("title", QStringLiteral("Livret des CV"));
        element("style",
                QStringLiteral("@page { size: A4; margin: 18mm } body { font: 10pt 'Open Sans' } "
                               "section { break-before: page } h1 { font-size: 20pt } h2 { font-size: 12pt } "
                               "p, ul { margin: 0 0 6pt } figure { display: inline-block; width: 45pt; "
                               "margin: 4pt } img { width: 45pt; height: 56pt } figcaption { font-size: 6pt }"));
        end();
        begin("body");
    }
    void finish() { m_xml.writeEndDocument(); }

    void begin(const char *name, const QString &id = {})
    {
        m_xml.writeStartElement(QLatin1String(name));
        if (!id.isEmpty())
            m_xml.writeAttribute(QStringLiteral("id"), id);
    }
    void end() { m_xml.writeEndElement(); }
    void element(const char *name, const QString &words) { m_xml.writeTextElement(QLatin1String(name), words); }
    void face(const QString &source, const QString &name)
    {
        begin("figure");
        begin("img");
        m_xml.writeAttribute(QStringLiteral("src"), source);
        m_xml.writeAttribute(QStringLiteral("alt"), name);
        end();
        element("figcaption", name);
        end();
    }
    void link(const QString &target, const QString &words)
    {
        begin("p");
        begin("a");
        m_xml.writeAttribute(QStringLiteral("href"), target);
        m_xml.writeCharacters(words);
        end();
        end();
    }
    void resume(const cv::Resume &resume, const QString &id)
    {
        begin("section", id);
        element("h1", resume.basics.name);
        element("p", resume.basics.label);
        link(QStringLiteral("mailto:") + resume.basics.email, resume.basics.email);
        element("h2", QStringLiteral("Profil"));
        element("p", resume.basics.summary);
        element("h2", QStringLiteral("Expérience professionnelle"));
        for (const cv::Work &post : resume.work) {
            element("h3", post.name);
            element("p", post.position + QStringLiteral(" · ") + post.startDate.toText() + QStringLiteral(" – ")
                             + post.endDate.toText());
            list(post.highlights);
        }
        element("h2", QStringLiteral("Formation"));
        for (const cv::Education &study : resume.education)
            element("p", study.studyType + QStringLiteral(" · ") + study.institution);
        element("h2", QStringLiteral("Compétences"));
        QStringList lines;
        for (const cv::Skill &skill : resume.skills)
            lines.append(skill.name + QStringLiteral(" – ") + skill.keywords.join(QStringLiteral(", ")));
        list(lines);
        element("h2", QStringLiteral("Langues"));
        lines.clear();
        for (const cv::SpokenLanguage &spoken : resume.languages)
            lines.append(spoken.language + QStringLiteral(" – ") + spoken.fluency);
        list(lines);
        end();
    }

private:
    void list(const QStringList &lines)
    {
        begin("ul");
        for (const QString &line : lines)
            element("li", line);
        end();
    }

    QXmlStreamWriter m_xml;
};

// The photos of the cohort in files beside the page, by the member's number.
void takePhotos(const QString &cohortFile, const QDir &folder, int members)
{
    const FixedClock clock(kFirstDay);
    IdMaker ids(clock, 60);
    const auto store = storage::Store::open(cohortFile, storage::Author{clock, ids, {}});
    if (!store)
        stop(store.error().sentence);
    const Done taken = (*store)->read([&](storage::Reader &reader) {
        for (const Member &member : reader.list<Member>()) {
            const auto photo = member.photo ? reader.find(*member.photo) : std::nullopt;
            QFile file(folder.filePath(member.reference + QStringLiteral(".jpg")));
            if (!photo || !file.open(QIODevice::WriteOnly) || file.write(photo->bytes) != photo->bytes.size())
                stop(QStringLiteral("a photo is missing"));
            --members;
        }
    });
    if (!taken || members != 0)
        stop(QStringLiteral("not everybody has a photo"));
}

} // namespace

QString cvReference(int number)
{
    return QStringLiteral("B%1").arg(number + 1, 4, 10, QLatin1Char('0'));
}

void makeCvCohort(const QString &path, int members, CvsOf cvs, bool hasPhotos)
{
    const FixedClock clock(kFirstDay);
    IdMaker ids(clock, 2012);
    const Done made = storage::Store::create(path, storage::Author{clock, ids, {}}, [&](storage::Store &store) -> Done {
        return store.write(QStringLiteral("Made up"), [&](storage::Transaction &transaction) {
            Cohort cohort;
            cohort.name = QStringLiteral("Soixante inventés");
            cohort = transaction.save(cohort);
            for (int number = 0; number < members; ++number)
                saveSomebody(transaction, number, cohort.id, cvs, hasPhotos);
        });
    });
    if (!made)
        stop(made.error().sentence);
}

void makeOriginals(const QString &folder, int members)
{
    int quality = 0;
    for (int number = 0; number < members; ++number) {
        const QImage image = originalOf(number);
        for (int tried = 95; quality == 0 && tried > 40; tried -= 3) { // the first one says how fine they are
            if (jpegOf(image, tried).size() <= kOriginalBytes * 11 / 10)
                quality = tried;
        }
        QFile file(QDir(folder).filePath(cvReference(number) + QStringLiteral(".jpg")));
        const QByteArray bytes = jpegOf(image, quality == 0 ? 40 : quality);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            stop(file.errorString());
    }
}

void writeCvWebPage(const QString &html, const QString &cohortFile, int members)
{
    takePhotos(cohortFile, QFileInfo(html).dir(), members);
    QFile file(html);
    if (!file.open(QIODevice::WriteOnly))
        stop(file.errorString());
    WebPage page(file);
    page.element("h1", QStringLiteral("Livret des CV"));
    for (int number = 0; number < members; ++number)
        page.face(cvReference(number) + QStringLiteral(".jpg"), resumeOf(number).basics.name);
    page.begin("section");
    page.element("h1", QStringLiteral("Sommaire"));
    for (int number = 0; number < members; ++number)
        page.link(u'#' + cvReference(number), resumeOf(number).basics.name);
    page.end();
    for (int number = 0; number < members; ++number)
        page.resume(resumeOf(number), cvReference(number));
    page.finish();
}

} // namespace rebond::bench
