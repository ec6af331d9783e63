// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Resume, schema 1.0.0 (jsonresume.org), in and out. Reading and writing lose nothing: what is written says what was
// read, unknown keys included; only texts, lists and parts without contents ("" and null too) are not written again, and
// addresses are written as they are cleaned (www.example.org gets https://).
#pragma once

#include "base/result.h"
#include "cv/resume.h"

#include <QByteArray>

namespace rebond::cv {

inline constexpr qsizetype kMostResumeBytes = 4 * 1024 * 1024;

// Invalid with a sentence that says where: the line where it is no JSON, else the section, the entry and the key. Refused are
// a wrong kind of value where the schema has a text, a list or an object, dates that are none, ends before their beginning,
// addresses that no browser or mail program may open (javascript: …), numbers of entries beyond any CV.
[[nodiscard]] Result<Resume> parseResume(const QByteArray &json);

enum class JsonLayout { Compact, Indented };
// UTF-8; keys in alphabetical order, so that equal CVs give equal bytes.
[[nodiscard]] QByteArray writeResume(const Resume &resume, JsonLayout layout = JsonLayout::Compact);

// The same for other programs: indented, with the address of the schema where none is named, a line end last.
[[nodiscard]] QByteArray exportResume(const Resume &resume);

} // namespace rebond::cv
