// SPDX-License-Identifier: GPL-3.0-or-later
// Text whose letters look alike wherever they stand. Qt shapes a text anew to write it, tells a PDF the place of each of its
// letters, and packs all that: a fifth of the time of a booklet, a third of what the processors did. Such text needs none of it:
// where each letter stands is known from its neighbour. Only what writes PDFs includes it.
#pragma once

#include "base/sidework.h"
#include "typeset/finishing/finish.h"
#include "typeset/page.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace rebond::typeset {

// Of pages that are to be written: their letters, drawn by Qt in a PDF of their own, a page a face, for finishing to take the faces
// from; and how far they stand from each other, as Qt sets them. Some of their texts stay Qt's: those with letters that are joined,
// turned or put over others, or that the face does not have.
class PlainText
{
public:
    // Begins to draw the letters, in another thread.
    explicit PlainText(const PageList &pages);
    ~PlainText();
    Q_DISABLE_COPY_MOVE(PlainText)

    // Once, before any of what follows.
    void finish();
    [[nodiscard]] const QByteArray &letters() const { return m_drawn; }
    [[nodiscard]] const QList<PdfFace> &faces() const { return m_faces; }
    // To be placed at this point of its page, in units of which kUnitsPerPoint are a point of the size it was set at. Nothing: Qt
    // has to draw it.
    [[nodiscard]] std::optional<PdfText> placed(const TextRun &run, QPointF at, quint32 rgb) const;

private:
    struct Met;
    const Style m_style;
    std::vector<Met> m_met; // of each face
    QStringList m_letters;
    QList<NamedLetters> m_named;
    QByteArray m_drawn;
    QList<PdfFace> m_faces;             // by Face; without letters where it has no plain text
    std::vector<LetterPlaces> m_places; // of their letters
    std::optional<SideWork> m_drawing;
};

} // namespace rebond::typeset
