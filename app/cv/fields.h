// SPDX-License-Identifier: GPL-3.0-or-later
// Which key of JSON Resume is which field, and what may stand there: one table a part, read by the reader and the writer.
#pragma once

#include "cv/resume.h"

namespace rebond::cv {

template<typename F>
void visitFields(F &field, Location &part)
{
    field.text("address", part.address);
    field.text("postalCode", part.postalCode);
    field.text("city", part.city);
    field.text("countryCode", part.countryCode);
    field.text("region", part.region);
}

template<typename F>
void visitFields(F &field, Profile &part)
{
    field.text("network", part.network);
    field.text("username", part.username);
    field.address("url", part.url);
}

template<typename F>
void visitFields(F &field, Basics &part)
{
    field.text("name", part.name);
    field.text("label", part.label);
    field.text("image", part.image);
    field.email("email", part.email);
    field.text("phone", part.phone);
    field.address("url", part.url);
    field.text("summary", part.summary);
    field.part("location", part.location);
    field.parts("profiles", part.profiles);
}

template<typename F>
void visitFields(F &field, Work &part)
{
    field.text("name", part.name);
    field.text("location", part.location);
    field.text("description", part.description);
    field.text("position", part.position);
    field.address("url", part.url);
    field.date("startDate", part.startDate);
    field.date("endDate", part.endDate);
    field.text("summary", part.summary);
    field.texts("highlights", part.highlights);
}

template<typename F>
void visitFields(F &field, Education &part)
{
    field.text("institution", part.institution);
    field.address("url", part.url);
    field.text("area", part.area);
    field.text("studyType", part.studyType);
    field.date("startDate", part.startDate);
    field.date("endDate", part.endDate);
    field.text("score", part.score);
    field.texts("courses", part.courses);
}

template<typename F>
void visitFields(F &field, Skill &part)
{
    field.text("name", part.name);
    field.text("level", part.level);
    field.texts("keywords", part.keywords);
}

template<typename F>
void visitFields(F &field, SpokenLanguage &part)
{
    field.text("language", part.language);
    field.text("fluency", part.fluency);
}

template<typename F>
void visitFields(F &field, Certificate &part)
{
    field.text("name", part.name);
    field.date("date", part.date);
    field.address("url", part.url);
    field.text("issuer", part.issuer);
}

template<typename F>
void visitFields(F &field, Interest &part)
{
    field.text("name", part.name);
    field.texts("keywords", part.keywords);
}

template<typename F>
void visitFields(F &field, Resume &part)
{
    field.part("basics", part.basics);
    field.parts("work", part.work);
    field.parts("education", part.education);
    field.parts("skills", part.skills);
    field.parts("languages", part.languages);
    field.parts("certificates", part.certificates);
    field.parts("interests", part.interests);
}

} // namespace rebond::cv
