// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

namespace rebond::exchange {

namespace {

// QJsonObject sorts its keys; the contract has an order.
void appendText(QByteArray &json, const QString &text)
{
    json += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"': json += "\\\""; break;
        case '\\': json += "\\\\"; break;
        case '\n': json += "\\n"; break;
        case '\r': json += "\\r"; break;
        case '\t': json += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                json += "\\u00" + QByteArray::number(static_cast<int>(c), 16).rightJustified(2, '0');
            else
                json += c;
        }
    }
    json += '"';
}

void appendNumber(QByteArray &json, const char *key, qint64 value)
{
    json += ",\n  \"";
    json += key;
    json += "\": ";
    json += QByteArray::number(value);
}

void appendRemarks(QByteArray &json, const char *key, const QList<RowRemark> &remarks)
{
    json += ",\n  \"";
    json += key;
    json += "\": [";
    bool isFirst = true;
    for (const RowRemark &remark : remarks) {
        json += isFirst ? "\n    {\"line\": " : ",\n    {\"line\": ";
        isFirst = false;
        json += QByteArray::number(remark.line) + ", \"row\": " + QByteArray::number(remark.row) + ", \"column\": ";
        if (remark.column)
            appendText(json, *remark.column);
        else
            json += "null";
        json += ", \"reason\": ";
        appendText(json, remark.reason);
        json += '}';
    }
    json += isFirst ? "]" : "\n  ]";
}

} // namespace

QByteArray ImportReport::toJson() const
{
    QByteArray json = "{\n  \"kind\": ";
    appendText(json, nameOf(kind));
    appendNumber(json, "created", created);
    appendNumber(json, "updated", updated);
    appendNumber(json, "unchanged", unchanged);
    appendNumber(json, "companies_created", companiesCreated);
    appendNumber(json, "refused_rows", refusedRows);
    appendRemarks(json, "refused", refused);
    appendRemarks(json, "remarks", remarks);
    json += ",\n  \"unknown_columns\": [";
    for (qsizetype i = 0; i < unknownColumns.size(); ++i) {
        if (i > 0)
            json += ", ";
        appendText(json, unknownColumns[i]);
    }
    json += "]\n}\n";
    return json;
}

} // namespace rebond::exchange
