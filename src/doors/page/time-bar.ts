// The time of the question, in one place on every page: on, known, what if. A form that needs no script.

import type { RawArgs } from "../../views/index.ts";
import { hiddenInputs } from "./form.ts";
import { type Html, h } from "./html.ts";
import { icon } from "./icon.ts";
import { address, type Question, readable, type Site, timeOf } from "./site.ts";

export function timeBar(question: Question, site: Site): Html {
  const { view, raw } = question;
  const on = raw.on?.[0] ?? site.today;
  const known = raw.known?.[0] ?? site.record.recordedThrough;
  const own = Object.fromEntries(Object.entries(raw).filter(([name]) => !(name in timeOf(raw))));
  const at = (time: RawArgs) => address(site.base, view, { ...raw, ...time });
  return h`<section class="timebar" aria-label="Time: on, known, what if">
<form method="get" action="${site.base}/${view.name}">${hiddenInputs(own)}
<div class="asof">
<label><span class="k">On</span>${dateInput("on", on)}</label>
<label><span class="k">Known</span>${dateInput("known", known)}</label>
${whatIfs(raw["what-if"] ?? [], site)}
</div>
<button class="btn" type="submit">Go</button>
</form>
<p class="jumps"><a href="${at({ on: [] })}">Today</a> <a href="${at({ on: [site.record.recordedThrough] })}">Last day on record, ${readable(site.record.recordedThrough)}</a></p>
</section>`;
}

/** A day has the browser's calendar; an instant, which that cannot show, stays text. */
function dateInput(name: string, value: string): Html {
  const type = /^\d{4}-\d{2}-\d{2}$/.test(value) ? "date" : "text";
  return h`<input class="v" type="${type}" name="${name}" value="${value}">`;
}

function whatIfs(active: readonly string[], site: Site): Html {
  const all = [...site.record.whatIfs.values()].map(({ id, name, about }) => ({ id, name: name.en ?? id, about }));
  const announced = {
    id: "as-announced",
    name: "As announced",
    about: "What governments announced counts as if it were enacted.",
  };
  const listed = all.some((w) => w.id === announced.id) ? all : [announced, ...all];
  const label =
    active.length === 0
      ? "Nothing"
      : listed
          .filter((w) => active.includes(w.id))
          .map((w) => w.name)
          .join(", ");
  return h`<details class="pop${active.length > 0 ? " whatif" : ""}"><summary><span class="k">What if</span><span class="v">${label || active.join(", ")}${icon("chevron")}</span></summary>
<fieldset><legend class="vh">What if</legend>${listed.map(
    ({ id, name, about }) =>
      h`<label class="choice"><input type="checkbox" name="what-if" value="${id}"${active.includes(id) ? h` checked` : ""}><span><b>${name}</b> <span class="hint">${about}</span></span></label>`,
  )}<button class="btn pri" type="submit">Lay on top</button></fieldset></details>`;
}
