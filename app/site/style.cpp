// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/style.h"

#include "html/stylesheet.h"

namespace rebond::site {

namespace {

constexpr char kRules[] =
    "header,main,footer{max-width:68rem}main p{max-width:46rem;overflow-wrap:anywhere}"
    "header{flex-wrap:wrap;align-items:baseline;gap:0 2rem}header .site{font-weight:700;font-size:1.25rem}"
    "header .site a{color:var(--ink);text-decoration:none}"
    ".languages a{display:inline-block;padding:.25rem 0}.languages~nav{flex:1 0 100%}"
    "nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.125rem 1.25rem;margin:0 0 .75rem;padding:0}"
    "nav a{display:inline-block;padding:.25rem 0;min-height:1.5rem;text-decoration:none;border-bottom:3px solid "
    "transparent}nav a:hover{border-color:var(--outline)}"
    "nav a[aria-current]{color:var(--ink);font-weight:600;border-color:var(--rebound)}"
    ".skip{position:absolute;left:-100vw}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem}"
    "h1{font-size:2rem}h2{margin-top:2rem}"
    ".hero{background:var(--raised);border-radius:.5rem;margin-top:1.5rem;padding:.5rem 2rem 1rem}"
    ".hero h1{margin:.5rem 0 0}.hero figure{max-width:52rem}"
    ".cards,.faces{list-style:none;padding:0;display:grid;gap:1rem}"
    ".cards{grid-template-columns:repeat(auto-fill,minmax(min(19rem,100%),1fr))}"
    ".cards li{display:flex;gap:1rem;background:var(--raised);border:1px solid var(--line);border-radius:.375rem;"
    "padding:1rem;overflow-wrap:anywhere}.cards li div{min-width:0}"
    ".cards h2{font-size:1.125rem;line-height:1.3;margin:0 0 .25rem}.cards p{margin:.25rem 0;font-size:.9375rem}"
    ".cards .photo{width:6rem;height:7.5rem;flex:none}.cards .initials{font-size:1.75rem}"
    ".faces{grid-template-columns:repeat(auto-fill,minmax(7rem,1fr));gap:1.25rem 1rem}"
    ".faces li{overflow-wrap:anywhere;font-size:.9375rem;line-height:1.35}"
    ".faces .photo{width:100%;height:auto;aspect-ratio:4/5;margin-bottom:.375rem}"
    ".faces a{display:inline-block;min-height:1.5rem}"
    "[hidden]{display:none!important}"
    "picture{display:contents}source{display:none}"
    ".photo{width:12rem;height:15rem;max-width:100%;object-fit:cover;border-radius:.25rem}"
    ".initials{box-sizing:border-box;display:flex;align-items:center;justify-content:center;background:var(--paper);"
    "border:1px solid var(--outline);color:var(--quiet);font-size:2.5rem}"
    ".initials svg{width:60%;fill:var(--outline)}"
    ".person{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;padding-top:2rem}.person h1{margin-top:0}"
    ".person .says{flex:1 1 18rem;min-width:0;overflow-wrap:anywhere}"
    "ul.does{list-style:none;padding:0}main .does{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.5rem 0;max-width:none}"
    ".does a{display:inline-block;padding:.625rem 1.25rem;border:2px solid var(--sea);border-radius:.25rem;"
    "font:inherit;font-weight:600;text-decoration:none;background:var(--sea);color:var(--paper)}"
    ".does a:hover{text-decoration:underline}.does .second{background:none;color:var(--sea)}"
    ".find{margin:1rem 0;display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center}"
    "label{font-weight:600}"
    "input{box-sizing:border-box;font:inherit;color:inherit;background:var(--paper);"
    "border:1px solid var(--outline);border-radius:.25rem;padding:.5rem .75rem;max-width:100%}"
    "input{flex:0 1 20rem}"
    "dl{margin:1.25rem 0}dt{color:var(--quiet);font-size:.875rem;margin-top:.625rem}dd{margin:0;overflow-wrap:anywhere}"
    ".badge{border-left:4px solid var(--rebound);padding-left:.625rem;font-weight:600;font-size:.9375rem}"
    ".groups{columns:19rem;column-gap:2.5rem;padding:0;list-style:none}.groups li{break-inside:avoid;padding:.25rem 0;display:flex;"
    "justify-content:space-between;align-items:baseline;gap:.75rem;border-bottom:1px solid var(--line)}"
    ".groups a{min-width:0;overflow-wrap:anywhere}.groups .quiet{white-space:nowrap;font-size:.875rem}"
    ".press{list-style:none;padding:0;max-width:46rem}.press li{border-top:1px solid var(--line);padding:.75rem 0}"
    ".press p{margin:.125rem 0}"
    ".pages{display:flex;flex-wrap:wrap;gap:1rem;margin:1.5rem 0}.pages a{padding:.25rem 0}"
    "main{padding-bottom:3rem}footer{border-top:1px solid var(--line)}footer a{display:inline-block;padding:.25rem 0}"
    "@media (max-width:30rem){.hero{margin:0 -1rem;border-radius:0;padding:.25rem 1rem .5rem}"
    ".faces{grid-template-columns:repeat(auto-fill,minmax(6rem,1fr))}.cards .photo{width:5rem;height:6.25rem}"
    "input{flex:1 1 100%}}"
    "@media print{nav,.skip,.languages,.pages,main .does,.find{display:none}.hero{background:none;padding:0}"
    ".cards li,.faces li{break-inside:avoid}.cards{grid-template-columns:1fr 1fr;gap:.5rem}"
    ".cards li{padding:.5rem;background:none}.cards .photo{width:4rem;height:5rem}"
    ".faces{grid-template-columns:repeat(6,1fr)}.press a::after{content:' ('attr(href)')';font-weight:400}}";

// Accents and capitals make no difference, and each word may stand anywhere.
constexpr char kScript[] =
    "(function(){"
    "var field=document.getElementById('chercher'),told=document.getElementById('trouves');"
    "var items=Array.prototype.slice.call(document.querySelectorAll('.cards li,.faces li,.groups li'));"
    "function plain(text){return text.normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').toLowerCase()}"
    "var texts=items.map(function(item){return plain(item.textContent)});"
    "field.parentNode.hidden=false;"
    "field.addEventListener('input',function(){"
    "var words=plain(field.value).trim().split(/\\s+/),found=0;"
    "items.forEach(function(item,at){"
    "var has=words.every(function(word){return texts[at].indexOf(word)!==-1});"
    "item.hidden=!has;if(has)found+=1});"
    "told.textContent=field.value.trim()?told.getAttribute('data-words').replace('%1',found):''"
    "})})()";

} // namespace

QString siteStyle()
{
    return html::styleSheet() + QLatin1String(kRules);
}

QString siteScript()
{
    return QLatin1String(kScript);
}

} // namespace rebond::site
