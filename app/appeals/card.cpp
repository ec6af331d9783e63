// SPDX-License-Identifier: GPL-3.0-or-later
#include "appeals/card.h"

#include "appeals/publictext.h"
#include "typeset/fonts.h"
#include "typeset/pagepainter.h"
#include "typeset/persontile.h"
#include "typeset/structure.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace rebond::appeals {

using typeset::Face;
using typeset::Line;
using typeset::Mark;
using typeset::Style;
using typeset::TextLook;

namespace {

// As they are in a picture of 1200 × 627; in others everything grows with the side of a square of the same area.
constexpr double kDesignArea = 1200.0 * 627;
constexpr double kMargin = 48;
constexpr double kGap = 16;
constexpr double kFace = 280;  // width of the photo beside the words
constexpr double kSmall = 200; // and above them, in a square
constexpr double kKicker = 26;
constexpr double kWanted = 76;
constexpr double kLine = 32;
constexpr double kName = 36;       // below the face
constexpr double kNameBeside = 54; // and at its side
constexpr double kFoot = 24;
constexpr double kSkill = 24;
constexpr double kSkillHigh = 42;  // of its frame
constexpr double kSkillWhite = 16; // at its sides
constexpr qsizetype kSkillsAtMost = 6;
constexpr double kLeast = 22;             // smaller is not read on a telephone
constexpr double kSmallerEach = 0.93;     // from one try to the next
constexpr qsizetype kLettersAtMost = 400; // of one text
constexpr double kWideFrom = 1.3;         // of width to height: the photo stands beside the words

class CardSaid
{
    Q_DECLARE_TR_FUNCTIONS(Appeals)
public:
    //: above what somebody seeks, on a picture
    static QString looking() { return tr("Looking for work"); }
    //: above a field of occupations, on a picture, where the occupation itself may not be told
    static QString lookingInField() { return tr("Looking for work in the field"); }
    //: on a picture: what somebody looks for where nothing may be told of it
    static QString anyWork() { return tr("A job"); }
    //: on a picture, more occupations: %1 is a list
    static QString also(const QString &list) { return tr("Also: %1").arg(list); }
    //: read aloud for a picture; %1 is a list of skills
    static QString skills(const QString &list) { return tr("Skills: %1").arg(list); }
    //: on a picture; %1 is a distance
    static QString mobility(int km) { return tr("Within %1 km").arg(km); }
    //: on a picture; %1 is a date
    static QString available(const QString &day) { return tr("Available from %1").arg(day); }
    //: in place of a name, on a picture; %1 is the name of a group
    static QString memberOf(const QString &group) { return tr("A member of “%1”").arg(group); }
    //: in place of a name, on a picture
    static QString member() { return tr("A member of the group"); }
};

QString wantedOf(const Told &told)
{
    if (!told.occupation().isEmpty())
        return told.occupation();
    return told.field.isEmpty() ? CardSaid::anyWork() : told.field;
}

QString kickerOf(const Told &told)
{
    return told.occupation().isEmpty() && !told.field.isEmpty() ? CardSaid::lookingInField() : CardSaid::looking();
}

QString nameOn(const Card &card)
{
    if (!card.told.name.isEmpty())
        return card.told.name;
    const QString group = publicLine(card.group);
    return group.isEmpty() ? CardSaid::member() : CardSaid::memberOf(group);
}

QStringList factsOf(const Told &told, const Formats &formats)
{
    QStringList facts;
    if (!told.city.isEmpty())
        facts.append(told.city);
    if (told.mobilityKm)
        facts.append(CardSaid::mobility(*told.mobilityKm));
    if (told.availableFrom)
        facts.append(CardSaid::available(formats.date(*told.availableFrom)));
    return facts;
}

QStringList shownSkills(const Told &told)
{
    return told.skills.first(std::min(told.skills.size(), kSkillsAtMost));
}

// What a picture could never hold is not measured again and again: a cell of a list may have a million letters.
QString withinReason(const QString &text)
{
    if (text.size() <= kLettersAtMost)
        return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(kLettersAtMost);
    if (!letters.isAtBoundary())
        letters.toPreviousBoundary();
    return text.left(letters.position()).trimmed() + u'…';
}

struct Words // set on lines
{
    typeset::FittedText set;
    [[nodiscard]] double height() const { return set.height; }
};

Words onLines(const QString &text, const TextLook &look, double width, const Style &style)
{
    Words words;
    words.set.text = document::RichText(text);
    words.set.lines = breakLines(words.set.text, look, width, style);
    for (const Line &line : std::as_const(words.set.lines))
        words.set.height += line.height;
    return words;
}

bool areWordsWhole(const QString &text, const TextLook &look, double width, const Style &style)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return typeset::textWidth(word, look.face, look.size, style) <= width;
    });
}

// As large as it fits the room with whole words, but not smaller than `least`; what does not fit even so is cut at the end of its
// last line that does.
Words fitting(const QString &text, TextLook look, QSizeF room, double least, const Style &style)
{
    Words words = onLines(text, look, room.width(), style);
    while ((words.height() > room.height() || !areWordsWhole(text, look, room.width(), style))
           && look.size * kSmallerEach >= least) {
        look.size *= kSmallerEach;
        words = onLines(text, look, room.width(), style);
    }
    if (words.height() <= room.height())
        return words;
    const auto most = std::max<qsizetype>(1, qsizetype(room.height() / typeset::leading(look.size)));
    QString kept;
    QString rest;
    for (qsizetype i = 0; i < words.set.lines.size(); ++i) {
        for (const Line::Piece &piece : std::as_const(words.set.lines[i].pieces))
            (i < most - 1 ? kept : rest) += piece.run.text;
    }
    const QString last = elided(document::RichText(rest), look, room.width() * 0.98, style).plain();
    words = onLines(kept.isEmpty() ? last : kept.trimmed() + u'\n' + last, look, room.width(), style);
    return words;
}

class CardPage
{
public:
    CardPage(const Card &card, QSize pixels, const Formats &formats)
        : m_card(card),
          m_size(pixels),
          m_formats(formats),
          m_unit(std::sqrt(m_size.width() * m_size.height() / kDesignArea))
    {
        m_style.language = codeOf(formats.language());
        m_person.name = withinReason(nameOn(card));
        m_person.initials = card.told.initials;
        if (card.told.hasPhoto)
            m_person.photo = card.photo;
    }

    typeset::PageList pages()
    {
        typeset::ensureFonts();
        const bool isWide = m_size.width() >= m_size.height() * kWideFrom;
        const double margin = unit(kMargin);
        QRectF words;
        if (isWide) {
            const double band = unit(kFace) + 2 * margin;
            addBand(QRectF(0, 0, band, m_size.height()));
            addFace(QRectF(margin, margin, unit(kFace), unit(kFace) / 0.8));
            const double below = margin + unit(kFace) / 0.8 + unit(kGap);
            const QSizeF room(unit(kFace), m_size.height() - margin - below);
            append(m_marks, nameFor(kName, room), QPointF(margin, below), 0);
            words = QRectF(band + margin, margin, m_size.width() - band - 2 * margin, m_size.height() - 2 * margin);
        } else {
            const double band = unit(kSmall) / 0.8 + 2 * margin;
            addBand(QRectF(0, 0, m_size.width(), band));
            addFace(QRectF(margin, margin, unit(kSmall), unit(kSmall) / 0.8));
            const double left = margin + unit(kSmall) + margin;
            const QSizeF room(m_size.width() - left - margin, unit(kSmall) / 0.8);
            const typeset::FittedText name = nameFor(kNameBeside, room);
            append(m_marks, name, QPointF(left, margin + std::max(0.0, (room.height() - name.height) / 2)), 0);
            words = QRectF(margin, band + margin, m_size.width() - 2 * margin, m_size.height() - band - 2 * margin);
        }
        addFoot(words);
        addSearch(words.adjusted(0, 0, 0, -unit(kFoot) * 1.5 - 2 * unit(kGap)));
        for (Mark &mark : m_marks)
            mark.node = 0;
        typeset::Structure structure;
        structure.add(typeset::Role::Figure, typeset::kArtifact, alternativeOf(m_card, m_formats));
        return typeset::PageList(m_style, {typeset::Page{.size = m_size, .marks = std::move(m_marks)}},
                                 structure.take());
    }

private:
    [[nodiscard]] double unit(double count) const { return count * m_unit; }

    void addBand(const QRectF &band)
    {
        QPainterPath path;
        path.addRect(band);
        m_marks.append({typeset::Shape{.path = path, .fill = Colour::Raised, .stroke = {}}});
    }
    void addFace(const QRectF &box)
    {
        appendPortrait(m_marks, m_person, box, 0, m_style);
        if (m_person.photo.isNull() && m_person.initials.isEmpty())
            addNobody(box);
    }
    // Head and shoulders of whoever may not be named, in the box of all.
    void addNobody(const QRectF &box)
    {
        const double head = box.width() * 0.36;
        QPainterPath path;
        path.addEllipse(QRectF(box.center().x() - head / 2, box.top() + box.height() * 0.2, head, head));
        const double width = box.width() * 0.68;
        const double top = box.top() + box.height() * 0.56;
        const QRectF shoulders(box.center().x() - width / 2, top, width, (box.bottom() - top) * 2);
        QPainterPath body;
        body.addEllipse(shoulders);
        QPainterPath above;
        above.addRect(box.adjusted(1, 1, -1, -1));
        path.addPath(body.intersected(above));
        m_marks.append({typeset::Shape{.path = path, .fill = {}, .stroke = Colour::Outline, .strokeWidth = unit(3)}});
    }
    // Whole, however long: set smaller before a letter is left out.
    [[nodiscard]] typeset::FittedText nameFor(double size, QSizeF room) const
    {
        const TextLook look{.face = Face::Semibold, .size = unit(size)};
        const Words words = fitting(m_person.name, look, room, unit(kLeast) * 0.7, m_style);
        return words.set.text.plain() == m_person.name ? words.set
                                                       : typeset::fittedText(m_person.name, look, room, m_style);
    }
    // Below the words on one line: whose group it is, and the mark.
    void addFoot(const QRectF &words)
    {
        const double y = words.bottom() - unit(kFoot) * 0.3;
        const double rule = words.bottom() - unit(kFoot) * 1.5 - unit(kGap) * 0.5;
        m_marks.append({typeset::Rule{.from = {words.left(), rule},
                                      .to = {words.right(), rule},
                                      .width = unit(1.5),
                                      .colour = Colour::Line}});
        const TextLook tag{.face = Face::Semibold, .size = unit(kFoot), .colour = Colour::Sea};
        const QString mark = elided(withinReason(publicLine(m_card.tag)), tag, words.width() * 0.5, m_style).plain();
        const double taken = typeset::textWidth(mark, tag.face, tag.size, m_style);
        appendText(m_marks, mark, QPointF(words.right(), y), tag, m_style, Qt::AlignRight);
        const TextLook group{.size = unit(kFoot), .colour = Colour::Quiet};
        const double free = words.width() - taken - (taken > 0 ? unit(kGap) * 2 : 0);
        const QString whose = elided(withinReason(publicLine(m_card.group)), group, free, m_style).plain();
        appendText(m_marks, whose, QPointF(words.left(), y), group, m_style);
    }
    // One below the other, each in what the others leave.
    void addSearch(const QRectF &room)
    {
        const Told &told = m_card.told;
        double top = room.top();
        const auto add = [&](const QString &text, const TextLook &look, double share, double least, double white) {
            if (text.isEmpty() || room.bottom() - top < typeset::leading(unit(kLeast)))
                return;
            const QSizeF free(room.width(), std::min(room.height() * share, room.bottom() - top));
            const Words words = fitting(withinReason(text), look, free, unit(least), m_style);
            append(m_marks, words.set, QPointF(room.left(), top), 0);
            top += words.height() + unit(white);
        };
        const TextLook quiet{.size = unit(kLine), .colour = Colour::Quiet};
        add(kickerOf(told), {.face = Face::Semibold, .size = unit(kKicker), .colour = Colour::Sea}, 0.15, kLeast,
            kGap * 0.5);
        add(wantedOf(told), {.face = Face::Bold, .size = unit(kWanted)}, 0.42, 34, kGap * 0.5);
        add(m_formats.list(told.sectors), quiet, 0.2, kLeast, kGap * 0.5);
        if (told.occupations.size() > 1)
            add(CardSaid::also(m_formats.list(told.occupations.mid(1))), quiet, 0.2, kLeast, kGap);
        // The facts and a row of skills stand below the headline, and are not pushed out by it.
        const QString facts = withinReason(factsOf(told, m_formats).join(QStringLiteral(" · ")));
        const TextLook factLook{.face = Face::Semibold, .size = unit(kKicker)};
        double kept = facts.isEmpty() ? 0 : onLines(facts, factLook, room.width(), m_style).height() + unit(kGap) * 0.5;
        if (!told.skills.isEmpty())
            kept += unit(kSkillHigh + kGap);
        const double share = std::max(0.0, (room.bottom() - top - kept) / room.height());
        if (share * room.height() >= typeset::leading(unit(kLeast)))
            add(told.headline, {.face = Face::Italic, .size = unit(kLine * 0.9)}, share, kLeast, kGap * 0.5);
        add(facts, factLook, 1, kLeast, kGap);
        addSkills(QRectF(QPointF(room.left(), top), room.bottomRight()));
    }
    // Each in a frame, as many as there is room for below all else.
    void addSkills(const QRectF &room)
    {
        const TextLook look{.size = unit(kSkill)};
        const double high = unit(kSkillHigh);
        const double white = unit(kSkillWhite);
        QPointF at = room.topLeft();
        const QStringList skills = shownSkills(m_card.told);
        for (const QString &skill : skills) {
            const QString text = elided(withinReason(skill), look, room.width() - 2 * white, m_style).plain();
            const double wide = typeset::textWidth(text, look.face, look.size, m_style) + 2 * white;
            if (at.x() > room.left() && at.x() + wide > room.right())
                at = QPointF(room.left(), at.y() + high + white / 2);
            if (at.y() + high > room.bottom())
                return;
            QPainterPath frame;
            frame.addRoundedRect(QRectF(at, QSizeF(wide, high)), high / 2, high / 2);
            m_marks.append({typeset::Shape{.path = frame, .fill = Colour::Raised, .stroke = Colour::Line}});
            appendText(m_marks, text, QPointF(at.x() + white, at.y() + high * 0.5 + unit(kSkill) * 0.36), look,
                       m_style);
            at.rx() += wide + white / 2;
        }
    }

    const Card &m_card;
    QSizeF m_size;
    const Formats &m_formats;
    double m_unit;
    Style m_style;
    document::Person m_person;
    QList<Mark> m_marks;
};

// A sentence that is quoted has its end within the marks.
QString ended(const QString &text)
{
    QStringView said = text;
    while (!said.isEmpty() && (QStringView(u"»”").contains(said.back()) || said.back().isSpace()))
        said.chop(1);
    const bool hasEnd = said.isEmpty() || QStringView(u".!?…").contains(said.back());
    return hasEnd ? text : text + u'.';
}

} // namespace

typeset::PageList layOut(const Card &card, QSize pixels, const Formats &formats)
{
    return CardPage(card, pixels, formats).pages();
}

QString alternativeOf(const Card &card, const Formats &formats)
{
    const Told &told = card.told;
    QStringList sentences{nameOn(card), kickerOf(told) + QStringLiteral(" – ") + wantedOf(told)};
    if (!told.sectors.isEmpty())
        sentences.append(formats.list(told.sectors));
    if (told.occupations.size() > 1)
        sentences.append(CardSaid::also(formats.list(told.occupations.mid(1))));
    if (!told.headline.isEmpty())
        sentences.append(formats.quoted(told.headline));
    sentences += factsOf(told, formats);
    if (!told.skills.isEmpty())
        sentences.append(CardSaid::skills(formats.list(shownSkills(told))));
    if (!told.name.isEmpty() && !publicLine(card.group).isEmpty())
        sentences.append(publicLine(card.group));
    for (QString &sentence : sentences)
        sentence = ended(sentence);
    return formats.typography(sentences.join(u' '));
}

QImage painted(const Card &card, QSize pixels, const Formats &formats)
{
    const typeset::PageList pages = layOut(card, pixels, formats);
    return typeset::renderImage(pages.page(0), pages.style(), 72);
}

QByteArray pngOf(const Card &card, QSize pixels, const Formats &formats)
{
    QImage image = painted(card, pixels, formats);
    image.setText(QStringLiteral("Description"), alternativeOf(card, formats));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return bytes;
}

} // namespace rebond::appeals
