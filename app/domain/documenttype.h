// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of document bytes are, by what is in them: a name may say anything.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace rebond::domain {

enum class DocumentType { Pdf, Docx, Odt };

// A PDF by its header, a DOCX or ODT by the parts its archive lists. Whether the document is sound is not looked into.
[[nodiscard]] std::optional<DocumentType> documentTypeOf(QByteArrayView bytes);

[[nodiscard]] QString mediaTypeOf(DocumentType type);
// With its dot: what a copy's name must end in, so that it is opened by what it is, not by what it calls itself.
[[nodiscard]] QString suffixOf(DocumentType type);
[[nodiscard]] std::optional<DocumentType> documentTypeNamed(const QString &mediaType);

// The last part of a path as the name of a copy: without folders, control characters and what file systems do not bear,
// not hidden, of bounded length, with that suffix. Never empty.
[[nodiscard]] QString safeFileName(const QString &name, const QString &suffix);

} // namespace rebond::domain
