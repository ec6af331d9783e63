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
#include <QImage>

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

} // namespace rebond::bench
