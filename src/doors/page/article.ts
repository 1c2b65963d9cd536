// An article with its claims underlined, each by its verdict in shape and word, and beside it a card for every claim.

import type { Block, ByHand, Claimed } from "../../views/index.ts";
import { cellHtml, type Setting } from "./cell.ts";
import { chip, pictureOf } from "./chip.ts";
import { type Html, h } from "./html.ts";
import { icon } from "./icon.ts";

type Article = Extract<Block, { kind: "article" }>;

/** Which line stands under the words of a verdict. */
const LINES: Readonly<Record<string, string>> = {
  true: "right",
  "true with limits": "part",
  misleading: "mis",
  false: "wrong",
  overtaken: "part",
};

export function articleHtml(block: Article, setting: Setting): Html {
  return h`<div class="reader"><div class="r-text">${tally(block)}<div class="article">${paragraphs(block)}</div>${LEGEND}</div>
<section class="r-side" aria-label="All claims"><h2 class="h3">All claims</h2><ol class="claims">${block.claims.map((claim, i) => card(claim, i + 1, setting))}</ol></section></div>`;
}

/** How many claims there are of each verdict as known now; the desk's script makes a filter of them. */
function tally({ claims }: Article): Html {
  const words = [...new Set([...Object.keys(LINES), ...claims.map(({ now }) => now)])];
  const counted = words
    .map((word) => ({ word, count: claims.filter(({ now }) => now === word).length }))
    .filter(({ count }) => count > 0);
  return h`<div class="tally" role="group" aria-label="Claims by verdict, as known now">${counted.map(({ word, count }) => h`<span class="pick" data-verdict="${word}"><b>${count}</b> ${chip(word) ?? word}</span>\n`)}</div>`;
}

const LEGEND = h`<p class="legend sub"><span class="cl right">solid</span> true <span class="cl part">dashed</span> with limits, overtaken <span class="cl mis">double</span> misleading <span class="cl wrong">double, strong</span> false <span class="cl open">dotted</span> nobody can say</p>`;

/** The text as it was, and nothing of its markup: what stands in it is shown, never run. */
function paragraphs({ text, claims }: Article): Html {
  const numbered = claims.map((claim, i) => ({ claim, number: i + 1 }));
  numbered.sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end);
  let at = 0;
  const parts: Html[] = [];
  for (const { claim, number } of numbered) {
    // Claims may share words: the first keeps them, the other is found by its card.
    if (claim.start < at) continue;
    parts.push(h`${text.slice(at, claim.start)}${marked(claim, number, text)}`);
    at = claim.end;
  }
  parts.push(h`${text.slice(at)}`);
  return h`<div class="prose" translate="no">${parts}</div>`;
}

function marked({ id, start, end, now, hand }: Claimed, number: number, text: string): Html {
  const picture = pictureOf(now);
  const pencil = hand ? h`<span class="vh">, judged by hand</span><span aria-hidden="true">✎</span>` : "";
  return h`<a class="cl ${LINES[now] ?? "open"}" id="mark-${id}" href="#claim-${id}" data-verdict="${now}" title="${now}">${text.slice(start, end)}<sup>${picture ? icon(picture) : ""}<span class="vh"> ${now}, claim </span>${number}${pencil}</sup></a>`;
}

function card(claim: Claimed, number: number, setting: Setting): Html {
  const { id, words, now, hand } = claim;
  const own = hand?.added ? h`` : computed(claim, setting);
  return h`<li class="vcard" id="claim-${id}" data-verdict="${now}" tabindex="-1"><p class="said" translate="no"><a class="num" href="#mark-${id}" aria-label="${number}">${number}</a> “${words}”</p><p class="verdicts">${verdicts(claim)}</p><div class="vbody">${own}${hand ? byHand(hand, setting) : ""}</div></li>\n`;
}

function verdicts({ then: written, now, hand }: Claimed): Html {
  const word = hand?.added ? h`<span class="muted">by hand</span> ` : "";
  const also = hand && !hand.added ? h` <span class="muted">overruled by hand</span>` : "";
  if (written === now) return h`${word}${chip(now) ?? now}${also}`;
  return h`${word}<span class="muted">then</span> ${chip(written) ?? written} <span class="muted">now</span> ${chip(now) ?? now}${also}`;
}

function computed({ why, evidence }: Claimed, setting: Setting): Html {
  return h`<p>${cellHtml(why, setting)}</p><p class="sub">${cellHtml(evidence, setting)}</p>`;
}

/** What a person judged, under the person's name, apart from what was computed. */
function byHand({ added, then: written, now, why, who, evidence }: ByHand, setting: Setting): Html {
  const word = (label: string, verdict: string | null) =>
    verdict === null ? h`` : h`<span class="muted">${label}</span> ${chip(verdict) ?? verdict} `;
  return h`<div class="byhand"><p><b>${added ? "Added by hand" : "Overruled by hand"}</b> <span class="sub" translate="no">${who}</span></p><p>${word("then", written)}${word("now", now)}</p><p translate="no">${cellHtml(why, setting)}</p><p class="sub">${cellHtml(evidence, setting)}</p></div>`;
}
