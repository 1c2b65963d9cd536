// What stands around every page: head, header with all views, footer, the phone's bar.

import type { View } from "../../views/index.ts";
import { ENGLISH, LANGUAGES, type Language, pageIn, prefixOf } from "../languages/index.ts";
import { argumentNames } from "../question.ts";
import { doctype, type Html, h } from "./html.ts";
import { type IconName, icon } from "./icon.ts";
import { HOME, labelOf, readable, type Site } from "./site.ts";

export interface Frame {
  readonly title: string;
  readonly current?: View;
  /** The time bar and banner, over the page. */
  readonly top?: Html;
  readonly main: Html;
  /** The page's own address, without what stands before every page. */
  readonly here?: string;
  /** The same answer as JSON. */
  readonly twin?: string;
  readonly stamp?: string;
  /** The what-ifs that are laid on, by name: a print says them on every sheet. */
  readonly supposed?: string;
}

/** All are asked for at once: a font that comes after the first sight would move the words. */
const FONTS = [
  "source-sans-3-latin-wght-normal",
  "source-serif-4-latin-wght-normal",
  "source-code-pro-latin-400-normal",
];

export function framed(frame: Frame, site: Site): string {
  const { base, root, record, words } = site;
  const { code, tag } = LANGUAGES.find((language) => language.code === (words?.lang ?? "en")) ?? ENGLISH;
  const still = site.still !== undefined;
  const languages = LANGUAGES.filter((language) => site.still?.languages.includes(language.code) ?? true);
  const alternate = frame.twin ? h`<link rel="alternate" type="application/json" href="${frame.twin}">` : "";
  const html = h`${doctype}
<html lang="${tag}"${still ? h` data-still` : ""}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${frame.title} · Trucebook</title>
${frame.here === undefined ? "" : languages.map(({ code, tag }) => h`<link rel="alternate" hreflang="${tag}" href="${root}${prefixOf(code)}${frame.here}">`)}
<link rel="icon" href="${root}/favicon.svg" type="image/svg+xml">
${still ? "" : FONTS.map((name) => h`<link rel="preload" href="${root}/assets/fonts/${name}.woff2" as="font" type="font/woff2" crossorigin>\n`)}<link rel="expect" href="#foot" blocking="render">
<link rel="stylesheet" href="${root}/assets/desk.css">
${scripts(site)}
${alternate}
</head>
<body>
<div class="print-head"><p><b>Trucebook</b> ${record.id} · ${frame.title}${frame.stamp ? h` · ${frame.stamp}` : ""}${frame.supposed ? h`<span class="what-t">What if: ${frame.supposed}. Laid on top of the book. Not the record.</span>` : ""}</p></div>
<a class="skip" href="#main">Skip to the answer</a>
<header class="top">
<a class="brand" href="${base}/" translate="no">Trucebook <small>${record.id}</small></a>
<nav class="nav" aria-label="Questions">${shownInNav(site).map((view) => navLink(view, frame.current, base))}<a href="${base}/#questions">All</a></nav>
${still ? "" : searchBox(site)}
<nav class="langs" aria-label="Language">${languages.map((language) => languageLink(language, code, frame.here ?? "/", root))}</nav>
<div class="tools"><button type="button" class="tool theme" aria-label="Light or dark">${icon("half")}</button><button type="button" class="tool help" aria-label="Keys"><kbd>?</kbd></button></div>
</header>
${frame.top ?? ""}
<main class="page" id="main" tabindex="-1">${frame.main}</main>
<footer class="foot" id="foot">
<span>Book ${record.id} · complete through ${readable(record.recordedThrough)}</span>
<span class="mono" translate="no" data-hash="${record.hash}">${record.hash.slice(0, 19)}</span>
${frame.twin ? h`<a href="${frame.twin}">This answer as JSON</a>` : ""}
${still ? h`<span>Static edition of ${readable(site.today)}</span><a href="${base}/data">The whole book as tables</a>` : ""}
<span>${frame.stamp ?? "Quotations belong to their authors; each links to its source"}</span>
<span class="print-url" translate="no">${frame.here ?? ""}</span>
</footer>
${tabs(site, frame.current)}
</body>
</html>`.toString();
  return words ? pageIn(words, html) : html;
}

const SHORT: Readonly<Record<string, string>> = { en: "EN", zh: "中文", es: "ES" };

function languageLink({ code, tag, name }: Language, current: string, here: string, root: string): Html {
  const now = code === current ? h` aria-current="true"` : "";
  return h`<a href="${root}${prefixOf(code)}${here}" hreflang="${tag}" lang="${tag}" translate="no" data-short="${SHORT[code]}" title="${name}"${now}>${name}</a>`;
}

/** One box for goods, measures and documents; a key leads to it. */
function searchBox({ views, base }: Site): Html {
  const find = views.find(({ name }) => name === "find");
  const [param] = find ? argumentNames(find) : [];
  if (!param) return h``;
  return h`<form class="search" role="search" method="get" action="${base}/find"><input class="inp" type="search" name="${param}" aria-label="Search goods, measures, documents" placeholder="Goods, measures, words" autocomplete="off"><kbd aria-hidden="true">/</kbd></form>`;
}

/** The theme is set before the page is drawn. From a file a browser loads no module. */
function scripts({ root, still }: Site): Html | "" {
  if (still && !still.script) return "";
  const desk = still
    ? h`<script defer src="${root}/assets/desk.js"></script>`
    : h`<script type="module" src="${root}/assets/desk.js"></script>`;
  return h`<script src="${root}/assets/theme.js"></script>
${desk}`;
}

/** What is asked most, in the order of the desk; the others stand on the first page. */
const NAV = ["today", "measures", "duty", "promises", "events", "changes", "read", "average", "sources"];

function shownInNav(site: Site): View[] {
  return NAV.flatMap((name) => site.views.find((view) => view.name === name) ?? []);
}

function navLink(view: View, current: View | undefined, base: string): Html {
  const href = view.name === HOME ? `${base}/` : `${base}/${view.name}`;
  return h`<a href="${href}"${view === current ? h` aria-current="page"` : ""}>${labelOf(view)}</a>`;
}

const TABS: Readonly<Record<string, IconName>> = { today: "home", measures: "lines", duty: "sum", promises: "hands" };

/** The questions asked most, and the way to the others. */
function tabs(site: Site, current: View | undefined): Html {
  const shown = site.views.filter((view) => view.name in TABS).slice(0, 4);
  const link = (view: View) =>
    h`<a href="${site.base}/${view.name === HOME ? "" : view.name}"${view === current ? h` aria-current="page"` : ""}>${icon(TABS[view.name] ?? "lines")}${labelOf(view)}</a>`;
  return h`<nav class="tabs" aria-label="Most asked">${shown.map(link)}<a href="${site.base}/#questions">${icon("dots")}All</a></nav>`;
}
