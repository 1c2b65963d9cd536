// Who spoke of what at a glance: a square for Washington, a disc for Beijing, a line where both did, a dash for silence.

import type { Block, Voice } from "../../views/index.ts";
import { cellHtml, type Setting } from "./cell.ts";
import { type Html, h } from "./html.ts";

type Voices = Extract<Block, { kind: "voices" }>;

const WORDS = { speaks: "spoke", silent: "silent", "not-seen": "not seen" } as const;
const SHAPES = {
  us: h`<svg viewBox="0 0 14 14" aria-hidden="true"><rect width="14" height="14"/></svg>`,
  cn: h`<svg viewBox="0 0 14 14" aria-hidden="true"><circle cx="7" cy="7" r="7"/></svg>`,
};

export function voicesHtml({ rows }: Voices, setting: Setting): Html {
  return h`<table class="voices"><thead><tr><td></td><th scope="col" class="us-t">US</th><th scope="col" class="cn-t">China</th></tr></thead>
<tbody>${rows.map(({ topic, us, cn }) => {
    const both = us === "speaks" && cn === "speaks";
    return h`<tr${both ? h` class="both"` : ""}><th scope="row">${cellHtml(topic, setting)}</th>${voice("us", us)}${voice("cn", cn)}</tr>\n`;
  })}</tbody></table>`;
}

function voice(side: "us" | "cn", told: Voice): Html {
  if (told === null) return h`<td></td>`;
  const word = h`<span class="vh">${WORDS[told]}</span>`;
  return h`<td class="${side} ${told}">${told === "speaks" ? SHAPES[side] : told === "silent" ? "—" : "?"}${word}</td>`;
}
