// What was known, replayed: a stop for each statement that changed it, in equal steps. Later stops are hollow: that
// they came is said, not what they said.

import type { Block } from "../../views/index.ts";
import { type Html, h } from "./html.ts";
import { readable } from "./site.ts";

type Replay = Extract<Block, { kind: "replay" }>;

export interface ReplaySetting {
  /** The page as it stood on a day, with what was known on it. */
  hrefKnown(day: string): string;
  /** The days of stops that were not known yet. */
  readonly later: readonly string[];
}

export function replayHtml({ stops }: Replay, { hrefKnown, later }: ReplaySetting): Html {
  const now = stops.length - 1;
  const way = (i: number) => (i === now - 1 ? "known-before" : i === now + 1 ? "known-after" : "");
  const known = stops.map(({ known: day, value, word }, i) =>
    stop(day, i === now ? "now" : "", hrefKnown(day), way(i), value, word),
  );
  const hidden = later.map((day, i) => stop(day, "later", hrefKnown(day), way(now + 1 + i), "", "not known yet"));
  return h`<ol class="replay" tabindex="0" aria-label="What was known, stop by stop">${known}${hidden}</ol>`;
}

function stop(day: string, look: string, href: string, way: string, value: string, word: string): Html {
  const date = readable(day);
  const year = date.slice(-4);
  const current = look === "now" ? h` aria-current="date"` : "";
  const go = way ? h` data-go="${way}"` : "";
  return h`<li class="${look}"><a href="${href}"${current}${go}><b>${value || h`<span class="vh">no count</span>`}</b><i aria-hidden="true"></i><span>${date.slice(0, -5)} <small>${year}</small></span><small>${word}</small></a></li>`;
}
