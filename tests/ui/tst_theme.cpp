// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include "support/patience.h"
#include "support/runner.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QVBoxLayout>

#include <cmath>
#include <memory>

using namespace rebond::ui::kit;

namespace {
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// Web content accessibility guidelines 2.1, "contrast ratio".
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}
} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textCanBeRead()
    {
        QFETCH(bool, dark);
        const Colours &c = dark ? darkColours() : lightColours();
        for (const QColor &ground : {c.paper, c.raised}) {
            for (const QColor &text : {c.ink, c.quiet, c.sea, c.good, c.warn, c.bad})
                QVERIFY2(contrast(text, ground) >= 4.5,
                         qPrintable(text.name() + u' ' + QString::number(contrast(text, ground))));
            QVERIFY2(contrast(c.edge, ground) >= 3.0, qPrintable(QString::number(contrast(c.edge, ground))));
            QVERIFY(contrast(c.rebound, ground) >= 3.0); // the large figure and the filled shapes
        }
        QVERIFY(contrast(c.rebound, c.paper) >= 4.5); // where it is text
        QVERIFY(contrast(c.ink, c.tint) >= 4.5);
        QVERIFY(contrast(c.sea, c.tint) >= 4.5);
        QVERIFY(contrast(c.onSea, c.sea) >= 4.5);
    }
    void followsWhatIsChosen()
    {
        rebond::ui::kit::Theme theme(*qApp);
        QLabel label;
        label.show();
        theme.choose(ThemeChoice::Dark);
        QVERIFY(isDark(QApplication::palette()));
        QTRY_COMPARE_WITH_TIMEOUT(label.palette().color(QPalette::WindowText), darkColours().ink,
                                  rebond::test::kPatience);
        theme.choose(ThemeChoice::Light);
        QVERIFY(!isDark(QApplication::palette()));
        QTRY_COMPARE_WITH_TIMEOUT(label.palette().color(QPalette::WindowText), lightColours().ink,
                                  rebond::test::kPatience);
        QCOMPARE(coloursOf(label.palette()).sea, lightColours().sea);
    }
    void zoomEnlargesLettersAndSpace()
    {
        rebond::ui::kit::Theme theme(*qApp);
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *title = new QLabel(QStringLiteral("Title"), &page);
        auto *field = new QLineEdit(&page);
        auto *button = new QPushButton(QStringLiteral("Press"), &page);
        column->addWidget(title);
        column->addWidget(field);
        column->addWidget(button);
        setTextStep(title, TextStep::Title);
        setSpace(column, {4, 4, 4, 4}, 2);
        page.show();
        const int before = column->contentsMargins().left();
        const QSize fieldBefore = field->sizeHint();
        const QSize buttonBefore = button->sizeHint();
        const qreal titleBefore = title->font().pointSizeF();
        theme.zoom(200);
        QCoreApplication::processEvents();
        QVERIFY(std::abs(column->contentsMargins().left() - 2 * before) <= 2);
        QVERIFY(std::abs(field->sizeHint().height() - 2 * fieldBefore.height()) <= 6);
        QVERIFY(std::abs(button->sizeHint().height() - 2 * buttonBefore.height()) <= 6);
        QCOMPARE(title->font().pointSizeF(), 2 * titleBefore);
        theme.zoom(100);
        QCOMPARE(column->contentsMargins().left(), before);
        QCOMPARE(title->font().pointSizeF(), titleBefore);
    }
    void zoomStaysWithinReason()
    {
        rebond::ui::kit::Theme theme(*qApp);
        theme.zoom(5);
        QCOMPARE(theme.zoomPercent(), 50);
        theme.zoom(9000);
        QCOMPARE(theme.zoomPercent(), 400);
        theme.zoom(100);
    }
    void focusCanBeSeen()
    {
        rebond::ui::kit::Theme theme(*qApp);
        theme.choose(ThemeChoice::Light);
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *one = new QPushButton(QStringLiteral("One"), &page);
        auto *two = new QPushButton(QStringLiteral("Two"), &page);
        column->addWidget(one);
        column->addWidget(two);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page, rebond::test::kPatience));
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page, rebond::test::kPatience));
        one->setFocus(Qt::TabFocusReason);
        QTest::keyClick(&page, Qt::Key_Tab);
        QTRY_VERIFY_WITH_TIMEOUT(two->hasFocus(), rebond::test::kPatience);
        const auto seaPixels = [](QWidget *widget) {
            const QImage image = widget->grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == lightColours().sea ? 1 : 0;
            }
            return count;
        };
        // Two pixels all round, less the rounded corners.
        QVERIFY(seaPixels(two) > 2 * (two->width() + two->height()));
        QCOMPARE(seaPixels(one), 0);
    }
    // In the colours of fields and choices, by day and by night; its arrows grow with its letters.
    void aNumberIsFramedAsAField_data() { textCanBeRead_data(); }
    void aNumberIsFramedAsAField()
    {
        QFETCH(bool, dark);
        rebond::ui::kit::Theme theme(*qApp);
        theme.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const Colours &colours = dark ? darkColours() : lightColours();
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *field = new QLineEdit(QStringLiteral("7"), &page);
        auto *number = new QSpinBox(&page);
        number->setRange(0, 9);
        number->setValue(5);
        column->addWidget(field);
        column->addWidget(number);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page, rebond::test::kPatience));
        field->setFocus();
        QVERIFY(field->hasFocus());
        const auto edges = [&] { // in the middle of each side
            const QImage image = number->grab().toImage();
            return QList<QColor>{image.pixelColor(0, image.height() / 2),
                                 image.pixelColor(image.width() - 1, image.height() / 2),
                                 image.pixelColor(image.width() / 2, 0),
                                 image.pixelColor(image.width() / 2, image.height() - 1)};
        };
        QCOMPARE(edges(), QList<QColor>(4, colours.edge));
        number->setFocus();
        QVERIFY(number->hasFocus());
        QCOMPARE(edges(), QList<QColor>(4, colours.sea));
        number->setEnabled(false);
        QCOMPARE(edges(), QList<QColor>(4, colours.line));
        number->setEnabled(true);
        QCOMPARE(number->sizeHint().height(), field->sizeHint().height());
        QTest::mouseClick(number, Qt::LeftButton, {}, QPoint(number->width() - unit(3), unit(2)));
        QCOMPARE(number->value(), 6);
        QTest::mouseClick(number, Qt::LeftButton, {}, QPoint(number->width() - unit(3), number->height() - unit(2)));
        QCOMPARE(number->value(), 5);
    }
    void wordsWithoutRoomEndInAnEllipsis()
    {
        rebond::ui::kit::Theme theme(*qApp);
        theme.choose(ThemeChoice::Light);
        const QString whole = QStringLiteral("Responsable de production");
        const auto isElided = [&whole](QWidget &widget, int most, const auto &say) {
            say(whole);
            const QImage cut = widget.grab().toImage();
            for (int room = most / 2; room <= most; ++room) {
                say(widget.fontMetrics().elidedText(whole, Qt::ElideRight, room)); // which has room
                if (widget.grab().toImage() == cut)
                    return true;
            }
            return false;
        };
        const int width = QFontMetrics(QApplication::font()).horizontalAdvance(whole);
        QComboBox choice;
        choice.addItem(whole);
        choice.setFixedWidth(width);
        QVERIFY(
            isElided(choice, width - unit(2) - unit(6) - 2, [&](const QString &text) { choice.setItemText(0, text); }));
        QStandardItemModel model(1, 1);
        QHeaderView header(Qt::Horizontal);
        header.setModel(&model);
        header.setFixedSize(width, header.sizeHint().height());
        header.resizeSection(0, width / 2);
        QVERIFY(isElided(header, width / 2 - unit(2),
                         [&](const QString &text) { model.setHeaderData(0, Qt::Horizontal, text); }));
    }
    void iconsFollowThePalette()
    {
        rebond::ui::kit::Theme theme(*qApp);
        QVERIFY(hasIcon(QLatin1String("document-open")));
        QVERIFY(icon(QLatin1String("no-such-icon")).isNull());
        for (const bool dark : {false, true}) {
            theme.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
            const QImage image = icon(QLatin1String("document-open")).pixmap(QSize(44, 44)).toImage();
            const QColor ink = (dark ? darkColours() : lightColours()).ink;
            bool found = false;
            for (int y = 0; y < image.height() && !found; ++y) {
                for (int x = 0; x < image.width() && !found; ++x)
                    found = image.pixelColor(x, y) == ink;
            }
            QVERIFY(found);
        }
        const auto drawn = [](int size) {
            return icon(QLatin1String("document-open")).pixmap(QSize(size, size)).cacheKey();
        };
        QCOMPARE(drawn(44), drawn(44)); // once
        QVERIFY(drawn(44) != drawn(45));
        // The cross that clears a field is drawn, too, in any size, and not a picture of few dots.
        const QIcon cross = QApplication::style()->standardIcon(QStyle::SP_LineEditClearButton);
        QCOMPARE(cross.actualSize(QSize(96, 96)), QSize(96, 96));
    }
    // What our style says of a cell without laying out its words is what Qt says of it.
    void aCellOfWordsIsWhereFusionHasIt()
    {
        rebond::ui::kit::Theme theme(*qApp);
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
        const QStyle *ours = QApplication::style();
        QStyleOptionViewItem cell;
        cell.showDecorationSelected = true;
        cell.displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        cell.features = QStyleOptionViewItem::HasDisplay;
        cell.text = QStringLiteral("Jean-Baptiste Roquesteron");
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const int width : {3, 40, 400}) {
                cell.rect = QRect(11, 23, width, 29);
                cell.direction = direction;
                for (const auto part : {QStyle::SE_ItemViewItemText, QStyle::SE_ItemViewItemFocusRect})
                    QCOMPARE(ours->subElementRect(part, &cell, nullptr), fusion->subElementRect(part, &cell, nullptr));
            }
        }
        cell.direction = Qt::LeftToRight; // and behind its picture where it has one
        cell.features |= QStyleOptionViewItem::HasDecoration;
        cell.decorationSize = QSize(16, 16);
        QVERIFY(ours->subElementRect(QStyle::SE_ItemViewItemText, &cell, nullptr).left() >= 11 + 16);
    }
};

REBOND_TEST(TestTheme)
#include "tst_theme.moc"
