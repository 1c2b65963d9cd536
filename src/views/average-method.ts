// What an average says about itself, in words: no figure without them.

import type { BasketMethod, Definition } from "../model/averages.ts";
import type { Book } from "../model/book.ts";
import { weighed } from "../tariff/index.ts";
import { thousands } from "./say.ts";

export function methodWords(book: Book, definition: Definition): [string, string][] {
  switch (definition.kind) {
    case "published":
      return [
        ["Method", definition.method],
        ...definition.beyond.map(({ what, why }): [string, string] => ["Not computable here", `${what}: ${why}`]),
      ];
    case "flat":
      return [["Method", definition.about ?? ""], left(definition.notModelled)];
    default:
      return [...basketWords(book, definition), left(definition.notModelled)];
  }
}

function left(notModelled: readonly string[]): [string, string] {
  return ["Left out", notModelled.join("; ") || "nothing"];
}

function basketWords(book: Book, method: BasketMethod): [string, string][] {
  const { weights, mfn, specificRates, s301, s232, since } = method;
  const table = book.averages().weights(weights.table);
  const { basket } = weighed(book, method, book.recordedThrough);
  const worth = `USD ${thousands((basket.value / 1e9).toFixed(2))} billion`;
  return [
    [
      "Weights",
      `${table?.flow ?? weights.table}, ${table?.year ?? ""}, chapters ${weights.chapters}, ${worth}, ${weights.level}`,
    ],
    ["Layers", `${method.layers.map(({ name }) => name).join("; ")}${since ? `; only what came since ${since}` : ""}`],
    ["Base rates", `as printed on ${mfn.edition}; rates by weight or piece ${specificWords(specificRates)}`],
    ["Section 301", s301.exclusions === "none" ? "no exclusions" : `excluded: ${s301.exclusions.wholeLine.join(", ")}`],
    ["Section 232", `on ${baseWords(s232, book)}; fentanyl duty ${s232.fentanyl === "adds" ? "added" : "not added"}`],
    ["Exemptions", method.exemptions],
    ["Dates", "a duty counts from the day on which the law sets it in force"],
    ["Numbers", `${method.unmatchedCodes}: ${guessed(basket)}`],
  ];
}

function specificWords(rates: BasketMethod["specificRates"]): string {
  return rates.as === "zero" ? "count nothing" : `by what was collected on ${rates.on}`;
}

function baseWords({ base, content }: BasketMethod["s232"], book: Book): string {
  if (base.is === "full") return "the full value of goods with metal";
  if (base.is === "flat") return `${base.percent}% of the value of goods with metal`;
  return `the metal content (${book.averages().content(content ?? "")?.name.en ?? content})`;
}

function guessed({ divided, unmatched, value }: ReturnType<typeof weighed>["basket"]): string {
  const sum = (rows: readonly { readonly value: number }[]) => rows.reduce((all, row) => all + row.value, 0);
  const share = (part: number) => `${((100 * part) / value).toFixed(2)}%`;
  return `divided ${share(sum(divided))} of the value, unmatched ${share(sum(unmatched.map(({ row }) => row)))}`;
}
