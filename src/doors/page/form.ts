// A question as a form, made from the view's parameters. It needs no script.

import type { Param, RawArgs, View } from "../../views/index.ts";
import { type Html, h } from "./html.ts";
import { capital, type Site, timeOf, worded } from "./site.ts";

/** So many fields stand open; the others fold, unless one of them is used. */
const OPEN = 4;

export function questionForm(view: View, raw: RawArgs, site: Site): Html {
  const fields = Object.entries(view.params);
  if (fields.length === 0) return h``;
  fields.sort(([, a], [, b]) => rank(a) - rank(b));
  const [first, rest] = [fields.slice(0, OPEN), fields.slice(OPEN)];
  const used = rest.some(([name]) => (raw[name]?.length ?? 0) > 0);
  const more = h`<details class="more"${used ? h` open` : ""}><summary>More: ${rest.map(([name]) => worded(name)).join(", ")}</summary><div class="fields">${rest.map(([name, param]) => field(name, param, raw))}</div></details>`;
  const file = fields.some(([, param]) => param.type.isFile);
  const method = file ? h`method="post" enctype="multipart/form-data"` : h`method="get"`;
  return h`<form class="ask" id="ask" ${method} action="${site.base}/${view.name}" aria-label="${capital(view.name)}: the question">
<div class="fields">${first.map(([name, param]) => field(name, param, raw))}<button class="btn pri" type="submit">Ask</button></div>
${rest.length > 0 ? more : ""}${hiddenInputs(timeOf(raw))}
</form>`;
}

/** On a phone an answered question folds into this line; pressing it opens the form. */
export function foldedQuestion(view: View, raw: RawArgs): Html {
  const told = Object.entries(view.params).flatMap(([name, param]) =>
    (raw[name] ?? []).map((value) => (param.place === "argument" ? value : `${worded(name)} ${value}`.trim())),
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

function field(name: string, param: Param<unknown>, raw: RawArgs): Html {
  const id = `q-${name}`;
  const values = raw[name] ?? [];
  if (param.place === "flag") {
    const on = values.length > 0 && !["false", "0", "no"].includes(values[0] ?? "");
    return h`<div class="field check"><input type="checkbox" id="${id}" name="${name}" value="true"${on ? h` checked` : ""}><label for="${id}">${capital(name)} <span class="hint">${about(param)}</span></label></div>`;
  }
  if (param.type.isFile) return fileField(name, param);
  const repeated = param.many && param.place === "option";
  const shown = repeated ? [...values.filter(Boolean), ""] : [values.join(" ")];
  const inputs = shown.map((value, i) => input(name, param, value, i === 0 ? id : `${id}-${i}`));
  return h`<div class="field${param.place === "argument" ? " wide" : ""}"><label for="${id}">${capital(name)}</label>${inputs}<p class="hint" id="${id}-about">${about(param)}</p></div>`;
}

/** A text to paste, or a file to drop: both go to this desk and nowhere else. */
function fileField(name: string, param: Param<unknown>): Html {
  const id = `q-${name}`;
  return h`<div class="field wide"><label for="${id}">${capital(name)}: paste the text</label><textarea class="inp area-in" id="${id}" name="${name}" rows="8"></textarea><label for="${id}-file">or choose a file</label><input class="inp" type="file" id="${id}-file" name="${name}" accept=".html,.htm,.md,.txt,.csv,text/*"><p class="hint">${about(param)}. It is read on this desk; nothing leaves it.</p></div>`;
}

function input(name: string, param: Param<unknown>, value: string, id: string): Html {
  const choices = choicesOf(param);
  const described = h` aria-describedby="q-${name}-about"`;
  const named = id === `q-${name}` ? "" : h` aria-label="${capital(name)}, another"`;
  if (choices) {
    const none = param.needed && value ? "" : h`<option value=""></option>`;
    return h`<select class="inp" id="${id}" name="${name}"${described}${named}>${none}${choices.map((c) => h`<option${c === value ? h` selected` : ""}>${c}</option>`)}</select>`;
  }
  const type = param.type.schema.format === "date" ? "date" : "text";
  const example = param.example ? h` placeholder="${param.example}"` : "";
  const needed = param.needed ? h` required` : "";
  return h`<input class="inp" type="${type}" id="${id}" name="${name}" value="${value}" autocomplete="off"${described}${named}${example}${needed}>`;
}

/** What the parameter is, without the dashes by which a command line names the others. */
function about(param: Param<unknown>): string {
  return param.about.replace(/--([a-z])/g, "$1");
}

function choicesOf(param: Param<unknown>): readonly string[] | undefined {
  const list = param.type.schema.enum;
  return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : undefined;
}
