// The statements behind an answer, beside it: what each says, in whose words, which it beat, where it stands, what to
// read. A figure of the page leads to its own; the script then shows that one alone.

import { type Because, viewOf } from "../../views/index.ts";
import type { Setting } from "./cell.ts";
import { documentOf } from "./cited.ts";
import { type Html, h, webAddress } from "./html.ts";
import { DESK_PAGE, hrefOf, readable, withDays } from "./site.ts";

/** Only what a figure leads to is shown where `namedOnly`; the number of the others leads to what can show them. */
export function becauseHtml(because: readonly Because[], setting: Setting, namedOnly = false): Html {
  const count = h`${because.length} ${because.length === 1 ? "statement" : "statements"}`;
  const numbered = because.map((one, i) => ({ one, number: i + 1 }));
  const shown = namedOnly ? numbered.filter(({ number }) => setting.cited.isNamed(number)) : numbered;
  const left = because.length - shown.length;
  return h`<aside class="drawer" id="because" aria-label="Because: the statements behind this answer">
<header><h2>Because</h2><span class="sub">${count}</span></header>
<ol>${shown.map(({ one, number }) => entry(one, number, setting))}</ol>
<p class="rest"><a href="#because">All statements</a></p>
${left > 0 ? h`<p class="sub"><a href="${setting.site.base}/${DESK_PAGE}">${left} more statements</a></p>` : ""}</aside>`;
}

function entry(one: Because, number: number, setting: Setting): Html {
  const { says, by, at, made, quote, source, about } = one;
  const href = webAddress(source.url);
  const title = href ? h`<a href="${href}" rel="noreferrer">${source.title}</a>` : h`${source.title}`;
  const citation = source.citation && !source.title.includes(source.citation) ? `, ${source.citation}` : "";
  const thing = about === undefined ? undefined : thingOf(about, setting);
  const spare = setting.cited.isNamed(number) ? "" : h` spare`;
  const why = thing?.view === "why" && !one.beat ? h` data-why="${thing.href}"` : "";
  return h`<li class="stmt${spare}" id="because-${number}" data-id="${one.id}" data-n="${number}"${why} tabindex="-1">${thing?.view === "why" ? h`<h3 class="more-of">Statement that won</h3>` : ""}<p class="says">${emphasized(says)}</p>
${quote ? h`<blockquote class="more-of" translate="no">“${quote}”</blockquote>` : ""}<p class="sub">${title}${citation}</p>
<p class="sub">${documentHtml(by, setting)}${made ? h`<span class="more-of">, made <span class="nb">${readable(made)}</span></span>` : ""}</p>
${one.beat ? beaten(one.beat) : ""}<p class="acts more-of">${href ? h`<a class="btn" href="${href}" rel="noreferrer">Read the document</a> ` : ""}${thing ? h`<a class="btn" href="${thing.href}">${thing.label}</a>` : ""}</p><p class="path" translate="no">${breakable(at)}</p></li>\n`;
}

/** The book's page of the document, and the place in it. */
function documentHtml(by: string, { site, time }: Setting): Html {
  const id = documentOf(by);
  if (viewOf(site.record, id) !== "source") return h`<span translate="no">${by}</span>`;
  return h`<span translate="no"><a href="${hrefOf(site, { view: "source", args: { id } }, time)}">${id}</a>${by.slice(id.length)}</span>`;
}

const THINGS = { why: "The measure", promise: "The promise", event: "The event", series: "The series" };

function thingOf(id: string, { site, time }: Setting) {
  const view = viewOf(site.record, id);
  if (view === null || view === "source") return undefined;
  return { view, label: THINGS[view], href: hrefOf(site, { view, args: { id } }, time) };
}

function beaten(beat: NonNullable<Because["beat"]>): Html {
  return h`<div class="beat"><h3>Statements that lost</h3><ul>${beat.map(({ says, made, by, because }) => h`<li><b>${withDays(says)}</b> <span class="sub"><span translate="no">${by}</span>, made <span class="nb">${readable(made)}</span></span> <span class="sub">${upper(because)}</span></li>`)}</ul></div>`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `us-301-list-4a: rate 7.5%`: what it speaks of stands out. */
function emphasized(says: string): Html {
  const [, subject, rest] = /^([\w.-]+):(.*)$/s.exec(says) ?? [];
  return subject === undefined ? h`${withDays(says)}` : h`<b translate="no">${subject}</b>${withDays(rest ?? "")}`;
}

/** A path may be broken behind its strokes, nowhere else. */
function breakable(path: string): Html {
  return h`${path.split("/").map((part, i) => h`${i > 0 ? h`/<wbr>` : ""}${part}`)}`;
}
