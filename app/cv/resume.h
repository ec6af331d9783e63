// SPDX-License-Identifier: GPL-3.0-or-later
// What a CV says: JSON Resume 1.0.0 as plain values. Names of fields are those of the schema where they can be. `rest` is
// what stood beside the fields that are read here, key by key, as it came: it is written again and shown nowhere.
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rebond::cv {

// A year, a month of a year or a day: as exact as its writer was.
struct PartialDate
{
    int year = 0;  // 0: no date
    int month = 0; // 0: the year alone
    int day = 0;   // 0: the month or the year alone

    [[nodiscard]] bool isNull() const { return year == 0; }
    // "2012", "2012-06", "2012-06-30"; empty for no date.
    [[nodiscard]] QString toText() const;
    // Nothing where the text is no such date, or the day does not exist.
    [[nodiscard]] static std::optional<PartialDate> parse(QStringView text);
    // As people write it, in French or English: "2012", "06/2012", "30/06/2012", "juin 2012", or as above; nothing where it is none
    // of these. An empty text is no date.
    [[nodiscard]] static std::optional<PartialDate> parseTyped(QStringView text);
    // "2012", "06/2012", "30/06/2012": parseTyped() reads it back.
    [[nodiscard]] QString typed() const;
    friend bool operator==(const PartialDate &, const PartialDate &) = default;
};

struct Location
{
    QString address;
    QString postalCode;
    QString city;
    QString countryCode;
    QString region;
    QJsonObject rest;
    friend bool operator==(const Location &, const Location &) = default;
};

struct Profile
{
    QString network;
    QString username;
    QString url;
    QJsonObject rest;
    friend bool operator==(const Profile &, const Profile &) = default;
};

struct Basics
{
    QString name;
    QString label; // the headline
    QString image; // an address, kept and never fetched
    QString email;
    QString phone;
    QString url;
    QString summary;
    Location location;
    QList<Profile> profiles;
    QJsonObject rest;
    friend bool operator==(const Basics &, const Basics &) = default;
};

// One post. Posts in one company follow each other under the same name.
struct Work
{
    QString name; // of the company
    QString location;
    QString description; // of the company
    QString position;
    QString url;
    PartialDate startDate;
    PartialDate endDate; // none: it goes on, where there is a beginning
    QString summary;
    QStringList highlights;
    int months = 0; // how long it lasted, where its dates may not be told (anonymous.h); neither read nor written
    QJsonObject rest;
    friend bool operator==(const Work &, const Work &) = default;
};

struct Education
{
    QString institution;
    QString url;
    QString area;
    QString studyType;
    PartialDate startDate;
    PartialDate endDate;
    QString score;
    QStringList courses;
    QJsonObject rest;
    friend bool operator==(const Education &, const Education &) = default;
};

struct Skill
{
    QString name;
    QString level; // in words
    QStringList keywords;
    QJsonObject rest;
    friend bool operator==(const Skill &, const Skill &) = default;
};

struct SpokenLanguage
{
    QString language;
    QString fluency; // "B2", "C1 – courant", "langue maternelle"
    QJsonObject rest;
    friend bool operator==(const SpokenLanguage &, const SpokenLanguage &) = default;
};

struct Certificate
{
    QString name;
    PartialDate date;
    QString url;
    QString issuer;
    QJsonObject rest;
    friend bool operator==(const Certificate &, const Certificate &) = default;
};

struct Interest
{
    QString name;
    QStringList keywords;
    QJsonObject rest;
    friend bool operator==(const Interest &, const Interest &) = default;
};

struct Resume
{
    Basics basics;
    QList<Work> work; // as they are to be read, the latest first by custom
    QList<Education> education;
    QList<Skill> skills;
    QList<SpokenLanguage> languages;
    QList<Certificate> certificates;
    QList<Interest> interests;
    QJsonObject rest; // "$schema", "meta", "volunteer", "references" … among it
    friend bool operator==(const Resume &, const Resume &) = default;
};

// A company with the posts held there one after the other.
struct Employer
{
    QString name;
    QList<Work> posts; // never empty
    friend bool operator==(const Employer &, const Employer &) = default;
};
// In the order of `work`; entries without a company stand alone.
[[nodiscard]] QList<Employer> employersOf(const QList<Work> &work);

// "A1" to "C2" where the text names one level of the European framework as a word of its own, and no other.
[[nodiscard]] std::optional<QString> cefrLevelOf(QStringView fluency);

} // namespace rebond::cv
