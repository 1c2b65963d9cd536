// A whole method from its text to the checked form: days, groups, headings, and the tables that it names.

import { FilingGroup } from "../../engine/kinds/additional-duty.ts";
import type { BasketMethod, MetalsDefinition } from "../../model/averages.ts";
import type { Day } from "../../time/index.ts";
import { dayAt } from "../documents.ts";
import type { Loading } from "../loading.ts";
import type { Spot } from "../shape.ts";
import { didYouMean } from "../suggest.ts";
import type { WholeMethod } from "./like.ts";

/** What a method may name. */
export interface Tables {
  readonly weights: ReadonlySet<string>;
  readonly contents: ReadonlySet<string>;
  /** Chapter 99 headings of the book's measures and exemptions. */
  readonly headings: ReadonlySet<string>;
}

export function toMethod(loading: Loading, text: WholeMethod, spot: Spot, tables: Tables): BasketMethod {
  checkNames(loading, text, spot, tables);
  const day = (said: string, ...path: string[]) => dayOf(loading, said, spot, path);
  const { as, on } = text.specificRates;
  if (as === "equivalent" && on === undefined) missing(loading, spot, ["specificRates"], "on");
  if (text.s232.base === "content" && text.s232.content === undefined) missing(loading, spot, ["s232"], "content");
  return {
    layers: text.layers,
    since: text.since === undefined ? null : day(text.since, "since"),
    weights: text.weights,
    origin: text.origin,
    mfn: { basis: text.mfn.basis, edition: day(text.mfn.edition, "mfn", "edition") },
    specificRates: as === "zero" ? { as } : { as, on: day(on ?? "2000-01-01", "specificRates", "on") },
    s301: { ...text.s301, exclusions: exclusionsOf(text.s301.exclusions) },
    s232: { base: baseOf(text.s232.base), content: text.s232.content ?? null, fentanyl: text.s232.fentanyl },
    claims: text.claims.map((claim) => ({ ...claim, except: claim.except ?? [] })),
    exemptions: text.exemptions,
    datesRule: text.dates,
    unmatchedCodes: text.unmatched,
    rounding: Number(text.rounding),
    notModelled: text.notModelled,
  };
}

function exclusionsOf(said: "none" | readonly string[]): BasketMethod["s301"]["exclusions"] {
  return said === "none" ? said : { wholeLine: said };
}

function baseOf(said: string): MetalsDefinition["base"] {
  return said === "content" || said === "full" ? { is: said } : { is: "flat", percent: Number(said.slice(0, -1)) };
}

function dayOf(loading: Loading, said: string, { file, path }: Spot, inside: readonly string[]): Day {
  const own = { file, path: [...path, ...inside.slice(0, -1)] };
  return dayAt(loading, said, own, inside.at(-1) ?? "") as Day;
}

function missing({ report }: Loading, { file }: Spot, path: readonly string[], key: string): void {
  report({ code: "missing-key", message: `\`${key}\` is missing`, help: `add \`${key}:\``, at: file.at(path) });
}

function checkNames({ report, claims }: Loading, text: WholeMethod, { file }: Spot, tables: Tables): void {
  const groups = ["base-rate", ...FilingGroup.options];
  for (const [i, layer] of text.layers.entries()) {
    for (const [j, group] of layer.groups.entries()) {
      if (groups.includes(group)) continue;
      const message = `\`groups\` is \`${group}\`: no group of the filing sequence`;
      const help = didYouMean(group, groups, `there are ${groups.join(", ")}`);
      report({ code: "bad-value", message, help, at: file.at(["layers", i, "groups", j]) });
    }
  }
  const named = (id: string, known: ReadonlySet<string>, folder: string, ...path: string[]) => {
    if (known.has(id) || claims.ids.has(id)) return;
    const help = didYouMean(id, known, `add it under ${folder}/`);
    report({
      code: "unknown-basket",
      message: `there is no table \`${id}\` under ${folder}/`,
      help,
      at: file.at(path),
    });
  };
  named(text.weights.table, tables.weights, "weights", "weights", "table");
  if (text.s232.content !== undefined) named(text.s232.content, tables.contents, "metal-content", "s232", "content");
  const heading = (id: string, ...path: (string | number)[]) => {
    if (tables.headings.has(id) || claims.unreadable.size > 0) return;
    const help = didYouMean(id, tables.headings, "name a heading that an exemption or a claimed duty has");
    report({
      code: "unknown-reference",
      message: `nothing in the book has the heading ${id}`,
      help,
      at: file.at(path),
    });
  };
  for (const [i, claim] of text.claims.entries()) heading(claim.heading, "claims", i, "heading");
  const { exclusions } = text.s301;
  if (exclusions !== "none") for (const [i, id] of exclusions.entries()) heading(id, "s301", "exclusions", i);
}
