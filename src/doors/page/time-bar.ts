// The time of the question, in one place on every page: on, known, what if, and a step to the next day that changes
// something. A form and links; it needs no script.

import type { Book } from "../../model/book.ts";
import { addDays, parseDay } from "../../time/index.ts";
import { type RawArgs, whatIfsOf } from "../../views/index.ts";
import { hiddenInputs } from "./form.ts";
import { type Html, h } from "./html.ts";
import { icon } from "./icon.ts";
import { scrubber } from "./scrubber.ts";
import { address, type Question, readable, type Site, timeOf } from "./site.ts";
import { daysStated } from "./stated.ts";
import { stillTime } from "./still.ts";

export function timeBar(question: Question, site: Site): Html {
  const { view, raw } = question;
  const own = Object.fromEntries(Object.entries(raw).filter(([name]) => !(name in timeOf(raw))));
  const at = (time: RawArgs) => address(site.base, view, { ...raw, ...time });
  const parts = h`<div class="asof">${onPart(raw, site, at)}${knownPart(raw, site, at)}${whatIfPart(raw["what-if"] ?? [], site)}</div>`;
  const form = h`<form method="get" action="${site.base}/${view.name}">${hiddenInputs(own)}
${parts}
</form>`;
  const hrefOn = (day: string) => (site.still?.hasDay(question, day) === false ? undefined : at({ on: [day] }));
  return h`<section class="timebar" aria-label="Time: on, known, what if">
${site.still ? parts : form}
${scrubber({ record: site.record, on: raw.on?.[0] ?? site.today, known: raw.known?.[0], hrefOn })}
</section>`;
}

type At = (time: RawArgs) => string;

function onPart(raw: RawArgs, site: Site, at: At): Html {
  const on = raw.on?.[0] ?? site.today;
  const end = site.record.recordedThrough;
  return h`<details class="pop" name="time"><summary>${told("On", readable(on))}</summary><div class="panel">
${asked(site, h`<label>On the day, or minute with its offset ${timeInput("on", on)}</label><button class="btn pri" type="submit">Go</button>`)}
<p class="jumps"><a href="${at({ on: [] })}" data-go="today">Today</a> <a href="${at({ on: [end] })}" data-go="edge">Last day on record, ${readable(end)}</a> <a href="${at({ on: [dayFrom(on, -1)] })}" data-go="day-before">The day before</a> <a href="${at({ on: [dayFrom(on, 1)] })}" data-go="day-after">The day after</a></p>
</div></details>`;
}

function knownPart(raw: RawArgs, site: Site, at: At): Html {
  const end = site.record.recordedThrough;
  const known = raw.known?.[0] ?? end;
  const on = (raw.on?.[0] ?? site.today).slice(0, 10);
  const stops = neighbours(site.record, known);
  const look = known < end ? "pop rewound" : "pop";
  return h`<details class="${look}" name="time"><summary>${told("Known", known === end ? "All of the book" : readable(known))}</summary><div class="panel">
${asked(site, h`<label>Leave out what was stated after ${timeInput("known", known)}</label><button class="btn pri" type="submit">Go</button>`)}
${site.still ? "" : replay(site.record, known)}<p class="jumps"><a href="${at({ known: [] })}">All of the book</a>${on < end && on !== known ? h` <a href="${at({ known: [on] })}">The same as On, ${readable(on)}</a>` : ""} ${stops.map(([way, label, day]) => h`<a href="${at({ known: day === end ? [] : [day] })}" data-go="${way}">${label}, ${readable(day)}</a> `)}</p>
</div></details>`;
}

function whatIfPart(active: readonly string[], site: Site): Html {
  const listed = whatIfsOf(site.record);
  const names = listed.filter((w) => active.includes(w.id)).map((w) => w.name);
  const label = active.length === 0 ? "Nothing" : names.join(", ") || active.join(", ");
  const choices = listed.map(
    ({ id, name, about }) =>
      h`<label class="choice"><input type="checkbox" name="what-if" value="${id}"${active.includes(id) ? h` checked` : ""}><span><b>${name}</b> <span class="hint">${about}</span></span></label>`,
  );
  return h`<details class="pop${active.length > 0 ? " whatif" : ""}" name="time"><summary>${told("What if", label)}</summary><fieldset class="panel"><legend class="vh">What if</legend>${asked(site, h`${choices}<button class="btn pri" type="submit">Lay on top of the book</button>`)}</fieldset></details>`;
}

/** The fields, where there is somebody to answer. */
function asked(site: Site, fields: Html): Html {
  return site.still ? stillTime(site) : fields;
}

/** The days of knowledge before and after: each has something that was stated on it. */
function neighbours(record: Book, known: string): (readonly [way: string, label: string, day: string])[] {
  const days = daysStated(record);
  const before = days.findLast((day) => day < known);
  const after =
    days.find((day) => day > known) ?? (known < record.recordedThrough ? record.recordedThrough : undefined);
  return [
    ...(before ? [["known-before", "Previous statement", before] as const] : []),
    ...(after ? [["known-after", "Next statement", after] as const] : []),
  ];
}

/** A slider over those days, for who has the script; the links below lead the same way. */
function replay(record: Book, known: string): Html {
  const days = daysStated(record);
  if (days.length < 2) return h``;
  const at = Math.max(
    0,
    days.findLastIndex((day) => day <= known),
  );
  return h`<label class="scripted wide">Replay what was known, statement by statement <output class="mono" translate="no"></output><input type="range" min="0" max="${days.length - 1}" value="${at}" data-days="${days.join(" ")}"></label>`;
}

function dayFrom(on: string, days: number): string {
  const day = parseDay(on.slice(0, 10));
  return day ? addDays(day, days) : on;
}

function told(label: string, value: string): Html {
  return h`<span class="k">${label}</span> <span class="v"><span class="cut">${value}</span>${icon("chevron")}</span>`;
}

/** A day has the browser's calendar; an instant, which that cannot show, stays text. */
function timeInput(name: string, value: string): Html {
  const type = /^\d{4}-\d{2}-\d{2}$/.test(value) ? "date" : "text";
  return h`<input class="inp" type="${type}" name="${name}" value="${value}">`;
}
