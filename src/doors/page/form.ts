// A question as a form, made from the view's parameters. It needs no script.

import type { Param, RawArgs, View, Want } from "../../views/index.ts";
import { type Html, h } from "./html.ts";
import { capital, type Site, timeOf, withoutDashes, worded } from "./site.ts";
import { stillAsk } from "./still.ts";

/** So many fields stand open; the others fold, unless one of them is used. A text to paste leaves room for fewer. */
const OPEN = 4;
const OPEN_BESIDE_TEXT = 2;

/** `wants` is what could matter to the answer that stands below. */
export function questionForm(view: View, raw: RawArgs, site: Site, wants: readonly Want[] = []): Html {
  const fields = Object.entries(view.params);
  if (fields.length === 0) return h``;
  if (site.still) return stillAsk(view, raw, site);
  fields.sort(([, a], [, b]) => rank(a) - rank(b));
  const file = fields.some(([, param]) => param.type.isFile);
  const open = file ? OPEN_BESIDE_TEXT : OPEN;
  const [first, rest] = [fields.slice(0, open), fields.slice(open)];
  const method = file ? h`method="post" enctype="multipart/form-data"` : h`method="get"`;
  const { on, ...time } = timeOf(raw);
  const entered = view.day ? dayField(view.day, on?.[0] ?? site.today) : "";
  const kept = view.day || !on ? time : { on, ...time };
  return h`<form class="ask${view.day ? " entry" : ""}" id="ask" ${method} action="${site.base}/${view.name}" aria-label="${capital(view.name)}: the question">
<div class="fields">${first.map(([name, param]) => field(name, param, raw))}${entered}<button class="btn pri" type="submit">Ask</button></div>
${view.wants ? mattering(rest, raw, wants) : more(rest, raw)}${hiddenInputs(kept)}
</form>`;
}

type Fields = readonly (readonly [name: string, param: Param<unknown>])[];

function more(rest: Fields, raw: RawArgs): Html {
  if (rest.length === 0) return h``;
  const used = rest.some(([name]) => isUsed(raw, name));
  return h`<details class="more"${used ? h` open` : ""}><summary>More: ${rest.map(([name]) => worded(name)).join(", ")}</summary><div class="fields">${rest.map(([name, param]) => field(name, param, raw))}</div></details>`;
}

/** Facts that this answer asks for and those given stand open, claims that it names can be ticked, the rest folds. */
function mattering(rest: Fields, raw: RawArgs, wants: readonly Want[]): Html {
  const asked = (name: string) => wants.filter(({ param, value }) => param === name && value === undefined);
  const ticked = new Set(wants.filter(({ value }) => value !== undefined).map(({ param }) => param));
  const open = rest.filter(([name]) => asked(name).length > 0 || (isUsed(raw, name) && !ticked.has(name)));
  const folded = rest.filter((field) => !open.includes(field));
  const facts = open.map(([name, param]) => field(name, param, raw, asked(name)));
  const claims = rest.filter(([name]) => ticked.has(name)).map(([name]) => ticks(name, raw, wants));
  const without = Object.fromEntries(Object.entries(raw).filter(([name]) => !ticked.has(name)));
  return h`${facts.length > 0 ? h`<div class="fields needed">${facts}</div>` : ""}<div class="folds">${claims}
<details class="more"><summary>More that may matter <span class="count">${folded.length}</span></summary><div class="fields">${folded.map(([name, param]) => field(name, param, without))}</div></details></div>`;
}

/** What may be claimed for these goods, one tick each; what was claimed already stays among it. */
function ticks(name: string, raw: RawArgs, wants: readonly Want[]): Html {
  const given = raw[name] ?? [];
  const all = wants.flatMap(({ param, value, what }) => (param === name && value ? [[value, what] as const] : []));
  const boxes = all.map(
    ([value, what]) =>
      h`<label class="tick"><input type="checkbox" name="${name}" value="${value}"${given.includes(value) ? h` checked` : ""}><span><span class="mono">${value}</span> ${what}</span></label>`,
  );
  return h`<details class="more ticks"${given.length > 0 ? h` open` : ""}><summary>${capital(name)}s <span class="count">${given.length}/${all.length}</span></summary><div class="ticklist">${boxes}</div></details>`;
}

function isUsed(raw: RawArgs, name: string): boolean {
  return (raw[name]?.length ?? 0) > 0;
}

/** The day, where it is a fact of what is asked about: it is the same as in the time bar. */
function dayField(label: string, on: string): Html {
  const type = /^\d{4}-\d{2}-\d{2}$/.test(on) ? "date" : "text";
  return h`<div class="field"><label for="q-on">${label}</label><input class="inp" type="${type}" id="q-on" name="on" value="${on}"></div>`;
}

/** On a phone an answered question folds into this line; pressing it opens the form. */
export function foldedQuestion(view: View, raw: RawArgs): Html {
  const told = Object.entries(view.params).flatMap(([name, param]) =>
    (raw[name] ?? []).map((value) =>
      param.place === "argument" ? value : value ? `${worded(name)}: ${value}` : worded(name),
    ),
  );
  if (told.length === 0) return h``;
  return h`<a class="folded" href="#ask"><b>${told[0]}</b>${told.length > 1 ? ` · ${told.slice(1).join(" · ")}` : ""} <span class="hint">Change the question</span></a>`;
}

/** What is needed comes first, then what is given by name, switches last. */
function rank(param: Param<unknown>): number {
  if (param.place === "argument") return 0;
  if (param.needed) return 1;
  return param.place === "option" ? 2 : 3;
}

export function hiddenInputs(raw: RawArgs): Html {
  return h`${Object.entries(raw).flatMap(([name, values]) =>
    values.map((value) => h`<input type="hidden" name="${name}" value="${value}">`),
  )}`;
}

function field(name: string, param: Param<unknown>, raw: RawArgs, asked: readonly Want[] = []): Html {
  const id = `q-${name}`;
  const values = raw[name] ?? [];
  if (param.place === "flag") {
    const on = values.length > 0 && !["false", "0", "no"].includes(values[0] ?? "");
    return h`<div class="field check"><input type="checkbox" id="${id}" name="${name}" value="true"${on ? h` checked` : ""}><label for="${id}">${capital(name)} <span class="hint">${about(param)}</span></label></div>`;
  }
  if (param.type.isFile) return fileField(name, param);
  const repeated = param.many && param.place === "option";
  const shown = repeated ? [...values.filter(Boolean), ""] : [values.join(" ")];
  const inputs = shown.map((value, i) => input(name, param, value, i === 0 ? id : `${id}-${i}`, param.usual?.(raw)));
  const hint = asked.length > 0 ? asked.map(({ what }) => what).join("; ") : about(param);
  return h`<div class="field${param.place === "argument" ? " wide" : ""}"><label for="${id}">${labelled(name, param)}</label>${inputs}<p class="hint" id="${id}-about">${hint}</p></div>`;
}

/** A text to paste, or a file to drop: both go to this desk and nowhere else. */
function fileField(name: string, param: Param<unknown>): Html {
  const id = `q-${name}`;
  return h`<div class="field wide"><label for="${id}">${capital(name)}: paste the text</label><textarea class="inp area-in" id="${id}" name="${name}" rows="${param.needed ? 8 : 4}"></textarea><label for="${id}-file">or choose a file</label><input class="inp" type="file" id="${id}-file" name="${name}" accept=".html,.htm,.md,.txt,.csv,.yaml,.yml,text/*"><p class="hint">${about(param)}. It is read on this desk; nothing leaves it.</p></div>`;
}

function input(name: string, param: Param<unknown>, value: string, id: string, usual = param.example): Html {
  const choices = choicesOf(param);
  const described = h` aria-describedby="q-${name}-about"`;
  const named = id === `q-${name}` ? "" : h` aria-label="${labelled(name, param)}, another"`;
  if (choices) {
    const none = param.needed && value ? "" : h`<option value="">${param.usual ? usual : ""}</option>`;
    return h`<select class="inp" id="${id}" name="${name}"${described}${named}>${none}${choices.filter((c) => !param.usual || c !== usual || c === value).map((c) => h`<option value="${c}"${c === value ? h` selected` : ""}>${c}</option>`)}</select>`;
  }
  const type = param.type.schema.format === "date" ? "date" : "text";
  const example = usual ? h` placeholder="${usual}"` : "";
  const needed = param.needed ? h` required` : "";
  return h`<input class="inp" type="${type}" id="${id}" name="${name}" value="${value}" autocomplete="off"${described}${named}${example}${needed}>`;
}

/** What the parameter is, without the dashes by which a command line names the others. */
function about(param: Param<unknown>): string {
  return withoutDashes(param.about);
}

function labelled(name: string, param: Param<unknown>): string {
  return param.label ?? capital(name);
}

function choicesOf(param: Param<unknown>): readonly string[] | undefined {
  const list = param.type.schema.enum;
  return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : undefined;
}
