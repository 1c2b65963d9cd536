// The steps of a bridge between two averages, in words.

import type { BasketMethod } from "../model/averages.ts";
import type { Book } from "../model/book.ts";

/** What a step switches, as it stands once it is switched. */
export function stepWords(book: Book, step: string, to: BasketMethod | null): string {
  const [verb, layer] = step.split(" ");
  if (layer !== undefined) return `${verb} the layer ${layer}`;
  if (step === "unexplained") return "unexplained";
  if (step === "unexplained-start") return "unexplained: from the printed figure to our nearest";
  return to ? switched(book, step, to) : step;
}

function switched(book: Book, step: string, to: BasketMethod): string {
  const table = book.averages().weights(to.weights.table);
  switch (step) {
    case "s232.base":
      return `Section 232 on ${baseWords(to.s232)}`;
    case "s232.fentanyl":
      return to.s232.fentanyl === "adds" ? "fentanyl duty added to Section 232" : "Section 232 in place of fentanyl";
    case "weights":
      return `weights: ${table?.flow ?? to.weights.table}, ${table?.year ?? ""}`;
    case "weights.level":
      return `lines at ${to.weights.level}`;
    case "weights.chapters":
      return `chapters ${to.weights.chapters}`;
    case "s301.exclusions":
      return to.s301.exclusions === "none" ? "no exclusions from Section 301" : "excluded lines taken as a whole";
    case "mfn":
      return `base rates as printed on ${to.mfn.edition}`;
    case "specificRates":
      return to.specificRates.as === "zero"
        ? "rates by weight or piece count nothing"
        : "rates by weight or piece as collected";
    case "since":
      return to.since ? `only what came since ${to.since}` : "all that is in force";
    case "claims":
      return "what counts as claimed";
    default:
      return step;
  }
}

function baseWords({ base }: BasketMethod["s232"]): string {
  if (base.is === "content") return "the metal content";
  return base.is === "full" ? "the full value" : `${base.percent}% of the value`;
}
