// The statements behind an answer, beside it: what each says, by which instrument, where it stands, what to read.

import type { Because } from "../../views/index.ts";
import { type Html, h, webAddress } from "./html.ts";

/** More than these fold away, so that the page stays a page. */
const OPEN = 8;

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
  const citation = source.citation ? h`, <span class="nb">${source.citation}</span>` : "";
  return h`<li class="stmt"><p>${says}</p><p class="sub">${title}${citation}</p><p class="path">${by} · ${at}</p></li>\n`;
}
