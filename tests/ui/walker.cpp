// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walker.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>

namespace rebond::test {

namespace {
QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u'/' + widget->objectName();
}

// Parts that Qt makes within a control and that the control speaks for.
bool isPartOfControl(const QWidget *widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QHeaderView *>(widget))
        return true;
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QHeaderView *>(parent) || qobject_cast<const QMenuBar *>(parent)
            || qobject_cast<const QLineEdit *>(parent)) // its cross that clears it: Delete does so too
            return true;
        const auto *table = qobject_cast<const QTableView *>(parent);
        if (table && qobject_cast<const QAbstractButton *>(widget))
            return true; // the corner
    }
    return false;
}

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

bool isControl(const QWidget *widget)
{
    const bool takesInput = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
                         || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
                         || qobject_cast<const QAbstractSpinBox *>(widget);
    return takesInput || (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

// Of buttons of which one is chosen, Tab stops at that one; arrows go to the others.
bool isBesideItsChosen(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || button->isChecked())
        return false;
    if (const QButtonGroup *group = button->group())
        return group->exclusive() && group->checkedButton();
    if (!button->autoExclusive())
        return false;
    const auto beside = button->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(beside.cbegin(), beside.cend(),
                       [](const QAbstractButton *each) { return each->autoExclusive() && each->isChecked(); });
}

bool isTabStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && !isPartOfControl(widget)
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !isBesideItsChosen(widget);
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

bool isTranslated(const QString &text)
{
    return !hasLetters(text) || text.contains(u'⟦');
}

bool showsData(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->property("rebondData").toBool())
            return true;
    }
    return false;
}

QStringList wordsOf(const QWidget *widget)
{
    QStringList words{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(),
                      widget->statusTip()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words << button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        words << edit->placeholderText();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            words << combo->itemText(i);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
        const auto *table = qobject_cast<const QTableView *>(widget);
        for (int column = 0; table && column < view->model()->columnCount(view->rootIndex()); ++column)
            words << view->model()->headerData(column, Qt::Horizontal).toString();
    }
    return words;
}
} // namespace

QString PseudoLanguage::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    Q_UNUSED(context)
    Q_UNUSED(disambiguation)
    QString text = QString::fromUtf8(source);
    if (text.isEmpty() || !hasLetters(text))
        return text; // formats such as "%1: %2" are data
    if (n >= 0)
        text.replace(QLatin1String("%n"), QString::number(n));
    // French is about a third longer than English.
    return u'⟦' + text + QString(text.size() / 3, u'é') + u'⟧';
}

QStringList unreachableControls(QWidget *page)
{
    QStringList found;
    QSet<QWidget *> chain;
    for (QWidget *widget = page->nextInFocusChain(); widget && widget != page && !chain.contains(widget);
         widget = widget->nextInFocusChain())
        chain.insert(widget);
    const auto widgets = page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(page) || isPartOfControl(widget) || !isControl(widget))
            continue;
        if (accessibleName(widget).trimmed().isEmpty())
            found << nameOf(widget) + QLatin1String(": no accessible name");
        if (widget->objectName().isEmpty())
            found << nameOf(widget) + QLatin1String(": no object name");
        // Once one radio button of a group has had the keyboard, Qt makes the chosen one the group's only stop.
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus || isBesideItsChosen(widget);
        if (!chain.contains(widget) || (widget->isEnabled() && !isStop))
            found << nameOf(widget) + QLatin1String(": no tab stop");
    }
    return found;
}

QStringList controlsTabMisses(QWidget *page)
{
    QList<QPointer<QWidget>> expected; // in the order they were made: the walk always begins at the same one
    const auto widgets = page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (isTabStop(widget))
            expected.append(widget);
    }
    if (expected.isEmpty())
        return {};
    const auto reach = [&expected](const QWidget *reached) {
        expected.removeIf([reached](const QPointer<QWidget> &each) { return each.data() == reached; });
    };
    QStringList found;
    expected.first()->setFocus(Qt::TabFocusReason);
    const qsizetype stops = page->window()->findChildren<QWidget *>().size();
    for (qsizetype i = 0; i < stops && !expected.isEmpty(); ++i) {
        QWidget *at = QApplication::focusWidget();
        if (!at)
            break;
        for (const QWidget *each = at; each; each = each->parentWidget()) // a part stands for its control
            reach(each);
        const auto *button = qobject_cast<QAbstractButton *>(at);
        if (button && button->group()
            && button->group()->exclusive()) { // one stop for all, wherever the keyboard was last
            const auto together = button->group()->buttons();
            for (const QAbstractButton *each : together)
                reach(each);
        }
        QTest::keyClick(at, Qt::Key_Tab);
        if (QApplication::focusWidget() == at) {
            found << nameOf(at) + QLatin1String(": holds the keyboard");
            break;
        }
    }
    for (const QPointer<QWidget> &widget : std::as_const(expected)) {
        if (widget && isTabStop(widget)) // what is read behind the page may have taken it away since
            found << nameOf(widget) + QLatin1String(": Tab does not come to it");
    }
    return found;
}

QStringList untranslatedWords(QWidget *page)
{
    QStringList found;
    auto widgets = page->findChildren<QWidget *>();
    widgets.prepend(page);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (isPartOfControl(widget) || showsData(widget))
            continue;
        const auto words = wordsOf(widget);
        for (const QString &text : words) {
            if (!isTranslated(text))
                found << nameOf(widget) + QLatin1String(": ") + text;
        }
    }
    return found;
}

namespace {
struct Keyed
{
    QString key;
    QString words; // with the widget's name
};

// What Alt and a letter press on a page.
QList<Keyed> keyedWords(QWidget *page)
{
    QList<Keyed> found;
    const auto widgets = page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label && label->buddy() ? label->text() : button ? button->text() : QString();
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty() && widget->isVisibleTo(page))
            found.append({key, nameOf(widget) + QLatin1String(": ") + text});
    }
    return found;
}
} // namespace

QStringList keysOfMenus(QWidget *page, const QStringList &menus)
{
    QSet<QString> taken;
    for (const QString &menu : menus)
        taken.insert(QKeySequence::mnemonic(menu).toString());
    QStringList found;
    for (const Keyed &each : keyedWords(page)) {
        if (taken.contains(each.key))
            found.append(each.words);
    }
    return found;
}

QStringList keysTwice(QWidget *page)
{
    QHash<QString, QString> first;
    QStringList found;
    for (const Keyed &each : keyedWords(page)) {
        if (first.contains(each.key))
            found.append(each.words + QLatin1String(" and ") + first.value(each.key));
        else
            first.insert(each.key, each.words);
    }
    return found;
}

QStringList clippedWords(QWidget *page)
{
    QStringList found;
    const auto widgets = page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(page) || isPartOfControl(widget))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const bool wraps = label->wordWrap();
            const int needed = wraps ? label->heightForWidth(label->width()) : label->minimumSizeHint().width();
            if (wraps ? needed > label->height() + 1 : needed > label->width() + 1)
                found << nameOf(widget) + QLatin1String(": ") + label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!button->text().isEmpty() && button->minimumSizeHint().width() > button->width() + 1)
                found << nameOf(widget) + QLatin1String(": ") + button->text();
        }
    }
    return found;
}

} // namespace rebond::test
