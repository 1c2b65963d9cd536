// The calendar of calls, rounds and meetings: a row a year, a column a month; each sign leads to its event.

import type { CalendarMark } from "../../views/index.ts";
import { MONTHS, type Months, yearsOf } from "../months.ts";
import type { Setting } from "./cell.ts";
import { type Html, h } from "./html.ts";
import { hrefOf, readable } from "./site.ts";

const SIGNS: Readonly<Record<CalendarMark["what"], Html>> = {
  round: h`<path class="rail-open" d="M1,6L6,1L11,6L6,11z"/>`,
  call: h`<circle class="rail-open" cx="6" cy="6" r="4.300"/>`,
  meeting: h`<circle class="rail-full" cx="6" cy="6" r="4.800"/>`,
};

const LEGEND = { round: "Round", call: "Call", meeting: "Meeting" } as const;

export function monthsHtml(block: Months, setting: Setting): Html {
  const here = block.on.slice(0, 7);
  const used = (["call", "round", "meeting"] as const).filter((what) => block.marks.some((m) => m.what === what));
  return h`<table class="cal">
<thead><tr><td></td>${MONTHS.map((name) => h`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${yearsOf(block).map(
    ({ year, months }) =>
      h`<tr><th scope="row">${year}</th>${months.map((marks, m) => {
        const now = here === `${year}-${String(m + 1).padStart(2, "0")}`;
        return h`<td${now ? h` class="now"` : ""}>${marks.map((mark) => markHtml(mark, setting))}</td>`;
      })}</tr>\n`,
  )}</tbody></table>
<p class="sub cal-key">${used.map((what) => h`<span>${sign(what)} ${LEGEND[what]}</span> `)}${block.marks.some(({ ahead }) => ahead) ? h`<span class="ahead">${sign("meeting")} Planned</span>` : ""}</p>`;
}

function markHtml({ on, what, name, event, ahead }: CalendarMark, { site, time }: Setting): Html {
  const href = hrefOf(site, { view: "event", args: { id: event } }, time);
  const title = `${name}, ${readable(on)}`;
  return h`<a href="${href}"${ahead ? h` class="ahead"` : ""} title="${title}" aria-label="${title}">${sign(what)}${Number(on.slice(8, 10))}</a>`;
}

function sign(what: CalendarMark["what"]): Html {
  return h`<svg viewBox="0 0 12 12" aria-hidden="true">${SIGNS[what]}</svg>`;
}
