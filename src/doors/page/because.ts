// The statements behind an answer, beside it: what each says, by which instrument, where it stands, what to read.

import type { Because } from "../../views/index.ts";
import { type Html, h, webAddress } from "./html.ts";

/** More than these fold away, so that the page stays a page. */
const OPEN = 6;

export function becauseHtml(because: readonly Because[]): Html {
  const shown = because.slice(0, OPEN);
  const rest = because.slice(OPEN);
  const more = h`<details class="more"><summary>${rest.length} more ${rest.length === 1 ? "statement" : "statements"}</summary><ol start="${OPEN + 1}">${rest.map(entry)}</ol></details>`;
  return h`<aside class="drawer" aria-label="Because: the statements behind this answer">
<header><h2>Because</h2><span class="sub">${because.length} ${because.length === 1 ? "statement" : "statements"}</span></header>
<ol>${shown.map(entry)}</ol>${rest.length > 0 ? more : ""}
</aside>`;
}

function entry({ says, by, at, source }: Because): Html {
  const href = webAddress(source.url);
  const title = href ? h`<a href="${href}" rel="noreferrer">${source.title}</a>` : h`${source.title}`;
  const citation = source.citation && !source.title.includes(source.citation) ? `, ${source.citation}` : "";
  return h`<li class="stmt"><p>${emphasized(says)}</p><p class="sub">${title}${citation}</p><p class="sub">${by}</p><p class="path" translate="no">${breakable(at)}</p></li>\n`;
}

/** `us-301-list-4a: rate 7.5%`: what it speaks of stands out. */
function emphasized(says: string): Html {
  const [, subject, rest] = /^([\w.-]+):(.*)$/s.exec(says) ?? [];
  return subject === undefined ? h`${says}` : h`<b>${subject}</b>${rest}`;
}

/** A path may be broken behind its strokes, nowhere else. */
function breakable(path: string): Html {
  return h`${path.split("/").map((part, i) => h`${i > 0 ? h`/<wbr>` : ""}${part}`)}`;
}
