// An article with its claims underlined, each by its verdict in shape and word, and below it a card for every claim.

import type { Block, ByHand, Claimed } from "../../views/index.ts";
import { cellHtml, type Setting } from "./cell.ts";
import { chip } from "./chip.ts";
import { type Html, h } from "./html.ts";

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
  return h`<div class="article">${paragraphs(block)}</div>
<ol class="claims">${block.claims.map((claim) => card(claim, setting))}</ol>`;
}

/** The text as it was, and nothing of its markup: what stands in it is shown, never run. */
function paragraphs({ text, claims }: Article): Html {
  const inOrder = [...claims].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  const parts: Html[] = [];
  for (const claim of inOrder) {
    // Claims may share words: the first keeps them, the other is found by its card.
    if (claim.start < at) continue;
    parts.push(h`${text.slice(at, claim.start)}${marked(claim, text)}`);
    at = claim.end;
  }
  parts.push(h`${text.slice(at)}`);
  return h`<div class="prose" translate="no">${parts}</div>`;
}

function marked(claim: Claimed, text: string): Html {
  const line = LINES[claim.now] ?? "open";
  return h`<a class="cl ${line}" href="#claim-${claim.id}" title="${claim.now}">${text.slice(claim.start, claim.end)}<sup>${claim.id.replace(/^\D+/, "")}</sup></a>`;
}

function card(claim: Claimed, setting: Setting): Html {
  const same = claim.then === claim.now;
  const verdicts = same
    ? h`${chip(claim.now) ?? claim.now}`
    : h`<span class="muted">then</span> ${chip(claim.then) ?? claim.then} <span class="muted">now</span> ${chip(claim.now) ?? claim.now}`;
  const own = claim.hand?.added
    ? h``
    : h`<p>${verdicts}</p><p>${cellHtml(claim.why, setting)}</p><p class="sub">${cellHtml(claim.evidence, setting)}</p>`;
  const byHand = claim.hand ? handHtml(claim.hand, setting) : h``;
  return h`<li class="vcard" id="claim-${claim.id}" tabindex="-1"><p class="said" translate="no">“${claim.words}”</p>${own}${byHand}</li>\n`;
}

/** What a person judged, under the person's name, apart from what was computed. */
function handHtml({ added, then: written, now, why, who, evidence }: ByHand, setting: Setting): Html {
  const word = (label: string, verdict: string | null) =>
    verdict === null ? h`` : h`<span class="muted">${label}</span> ${chip(verdict) ?? verdict} `;
  return h`<div class="byhand"><p><b>${added ? "Added by hand" : "Overruled by hand"}</b> <span class="sub" translate="no">${who}</span></p><p>${word("then", written)}${word("now", now)}</p><p translate="no">${cellHtml(why, setting)}</p><p class="sub">${cellHtml(evidence, setting)}</p></div>`;
}
