// What must still be said before a duty can be told, and how to say it.

import { isMoney } from "../quantity/index.ts";
import { printRate, type Rate, REFERENCES, type Reference, type ReferencePhrase } from "../rate/index.ts";
import type { Need } from "./answer.ts";
import type { ChargeBasis } from "./goods.ts";

/** The need for an amount of a basis. */
export function needOf(basis: ChargeBasis, rate: Rate, unit: string = basis): Need {
  const why = `the rate is ${printRate(rate)}${CAVEATS[basis] ?? ""}`;
  if (basis === "entered value") return { need: "value", basis, why, example: "--value 10000" };
  return { need: "quantity", basis: unit, why, example: `--quantity '${exampleOf(basis, unit)}'` };
}

/** The need for the rate of other goods, which a rate by reference stands for. */
export function needOfReference(text: ReferencePhrase): Need {
  return { need: "other-rate", why: `the rate is: ${text}`, ...REFERRED[REFERENCES[text]] };
}

/** The need for a rate that an additional US note sets. */
export function needOfNote(note: string): Need {
  const basis = `the rate in additional U.S. note ${note} of the chapter`;
  return { need: "other-rate", basis, why: `the rate is: see additional U.S. note ${note}`, example: "read the note" };
}

const CAVEATS: Partial<Record<ChargeBasis, string>> = {
  "value of the sight": "; give 0 where there is no sight",
  "duty of the complete movement": "; give '0 plates' where no plate is among the parts",
};

function exampleOf(basis: ChargeBasis, unit: string): string {
  if (basis === "degrees") return "96 degrees";
  if (basis === "duty of the complete movement") return "duty:movement=12.50";
  if (basis === "entered value" || !isMoney(basis)) return `100 ${unit}`;
  return `value:${basis.replace(/^value of the /, "").replace(" and ", "+")}=12.50`;
}

const REFERRED: Readonly<Record<Reference, Pick<Need, "basis" | "example">>> = {
  ensemble: { basis: "the line, value and quantity of each garment", example: "ask for each garment on its own line" },
  set: {
    basis: "the line of each article in the set",
    example: "ask for each article's line; the highest of their rates is charged on the whole set",
  },
  "parent-article": {
    basis: "the line of the article that it belongs to",
    example: "ask for the line of that article",
  },
  "complete-movement": {
    basis: "the line of the complete movement",
    example: "ask for the line of the movement in heading 9108 or 9109",
  },
  juice: { basis: "the line of the natural juice", example: "ask for the juice's line in heading 2009" },
  "each-article": { basis: "the line and value of each article", example: "ask for each article on its own line" },
};
