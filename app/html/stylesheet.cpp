// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/stylesheet.h"

#include <array>

namespace rebond::html {

namespace {

constexpr std::array kNames = {"ink",          "quiet",        "line",    "paper",   "raised", "sea",  "rebound",
                               "rebound-soft", "rebound-tint", "outline", "neutral", "good",   "warn", "bad"};
static_assert(kNames.size() == kColourCount);

QString valuesOf(Theme theme)
{
    QString values;
    for (int i = 0; i < kColourCount; ++i) {
        const Rgb value = rgb(static_cast<Colour>(i), theme) & 0xFFFFFFU;
        values +=
            QStringLiteral("--%1:#%2;").arg(QLatin1String(kNames.at(size_t(i)))).arg(value, 6, 16, QLatin1Char('0'));
    }
    return values;
}

// Sizes in rem, so that whoever sets larger letters gets them; distances in the steps of the grid.
constexpr char kRules[] =
    "body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 'Open Sans','Segoe UI',Roboto,"
    "'Helvetica Neue',Arial,sans-serif}"
    "header,main,footer{max-width:60rem;margin:0 auto;padding:0 1rem}"
    "header{display:flex;justify-content:space-between;gap:1rem;padding-top:1rem;border-bottom:2px solid var(--rebound)}"
    "header p,footer p{margin:0 0 .5rem}"
    "footer{color:var(--quiet);font-size:.875rem;padding-top:1rem;padding-bottom:2rem}"
    "h1{font-size:1.75rem;line-height:1.2;margin:1.5rem 0 .5rem}"
    "h2{font-size:1.25rem;margin:1.5rem 0 .5rem}"
    "h3{font-size:1rem;margin:1rem 0 .5rem}"
    "p{margin:.5rem 0}"
    ".headline{font-weight:400}.headline .number{font-size:4rem;font-weight:700;color:var(--rebound)}"
    ".subline,.quiet,figcaption{color:var(--quiet)}"
    ".note{color:var(--quiet);font-size:.875rem;border-top:1px solid var(--line);margin-top:1.5rem;padding-top:.5rem}"
    ".small{font-size:.875rem}.lead{font-size:1.25rem}"
    "figure{margin:1rem 0}svg,img{display:block;width:100%;height:auto}img{width:auto;max-width:100%}"
    ".people{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:1rem;padding:0;list-style:none}"
    ".people img,.people .initials{display:block;width:100%;aspect-ratio:4/5;object-fit:cover;background:var(--raised)}"
    ".people span{display:block}"
    ".people .initials{display:grid;place-items:center;font-size:2rem;color:var(--quiet)}"
    ".columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));gap:0 2.5rem}"
    ".wide{overflow-x:auto}"
    "table{border-collapse:collapse;width:100%}"
    "caption{text-align:left;font-weight:600;padding:.25rem 0}"
    "th,td{text-align:left;vertical-align:top;padding:.25rem .5rem .25rem 0;border-bottom:1px solid var(--line)}"
    "thead th{border-bottom:2px solid var(--line)}tbody th{font-weight:400}"
    ".right{text-align:right;font-variant-numeric:tabular-nums}.centre{text-align:center}"
    ".whole{white-space:nowrap}"
    ".bar{width:40%}.bar span{display:block;box-sizing:border-box;height:.75rem;margin-top:.375rem;"
    "border:1px solid var(--neutral)}"
    ".bar .strong,.bar .soft{border-color:var(--rebound);background:var(--rebound)}"
    ".bar .soft{background:var(--rebound-soft)}"
    "tfoot th,tfoot td{font-weight:600;border-bottom:0}"
    "details{margin:.5rem 0}summary{color:var(--sea);cursor:pointer}"
    "a{color:var(--sea)}:focus-visible{outline:3px solid var(--sea);outline-offset:2px}"
    ".told{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}"
    "@media (forced-colors:active){.bar span{border-color:CanvasText;forced-color-adjust:none}"
    ".bar .strong{background:CanvasText}.bar .soft{background:GrayText}}"
    "@media print{.next-page{break-before:page}tr,figure{break-inside:avoid}h1,h2,h3{break-after:avoid}"
    "details,.bar span{print-color-adjust:exact}}";

} // namespace

QString styleSheet()
{
    return QStringLiteral(":root{color-scheme:light dark;%1}@media screen and (prefers-color-scheme:dark){:root{%2}}")
               .arg(valuesOf(Theme::Light), valuesOf(Theme::Dark))
         + QLatin1String(kRules);
}

QString variableOf(Colour colour)
{
    return QStringLiteral("var(--%1)").arg(QLatin1String(kNames.at(size_t(colour))));
}

} // namespace rebond::html
