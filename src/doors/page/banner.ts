// What is no plain answer from the record says so across the page: a what-if before a rewound book before a projection.

import type { Envelope } from "../../views/index.ts";
import { type Html, h } from "./html.ts";
import { icon } from "./icon.ts";
import { address, type Question, readable, type Site, upperFirst } from "./site.ts";

export function bannerHtml(envelope: Envelope, { view, raw }: Question, site: Site): Html {
  const { asOf, book, projected } = envelope;
  const back = (name: string, value: readonly string[] = []) => address(site.base, view, { ...raw, [name]: value });
  const end = book.recordedThrough;
  const beyond = projected ? h` <span class="chip projected">${icon("rise")}Projected</span>` : "";
  const rewound = asOf.known < end;
  const past = rewound ? h` <span class="chip open">${icon("turn")}Rewound</span>` : "";
  if (asOf.whatIf.length > 0) {
    return h`<section class="edge wi" aria-label="How to read this day"><span class="chip what">${icon("question")}What if</span>${past}${beyond}<p><b>${namesOf(asOf.whatIf, site)}</b>, laid on top of the book. Not the record.</p><a class="btn go" href="${back("what-if")}">Back to the record</a></section>`;
  }
  if (rewound) {
    return h`<section class="edge rew" aria-label="How to read this day"><span class="chip open">${icon("turn")}Rewound</span>${beyond}<p><b>As known on ${readable(asOf.known)}.</b> Later statements are left out.</p><a class="btn go" href="${back("known")}">All of the book</a></section>`;
  }
  if (!projected) return h``;
  return h`<section class="edge" aria-label="How to read this day"><span class="chip projected">${icon("rise")}Projected</span><p><b>The record is complete through ${readable(end)}.</b> ${readable(asOf.on)} lies past it: this is what the texts say if nobody acts.</p><a class="btn go" href="${back("on", [end])}">Go to ${readable(end)}</a></section>`;
}

/** What-ifs by their names. */
export function namesOf(ids: readonly string[], site: Site): string {
  return ids.map((id) => site.record.whatIfs.get(id)?.name.en ?? upperFirst(id.replaceAll("-", " "))).join(" and ");
}
