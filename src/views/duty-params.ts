// What a question about a duty may say, and how that becomes an entry.

import { fine, type Result, wrong } from "../model/problem.ts";
import { addMoney, type EntryFacts, type Metal, type Money, parseQuantities } from "../tariff/index.ts";
import { type Args, argument, flag, option, options, type RawArgs } from "./param.ts";
import { claim, content, country, money, number, percent } from "./params/goods.ts";
import { oneOf, text } from "./params/text.ts";
import { day } from "./params/time.ts";

const usualOrigin = ({ importer }: RawArgs) => (importer?.[0] === "CN" ? "US" : "CN");

export const dutyParams = {
  hts: {
    ...argument(number, "the tariff number of the goods, 8 or 10 digits", "8507.60.0020"),
    label: "Goods: number or everyday words",
  },
  origin: {
    ...option(country, "country of origin (default CN; US with --importer CN)", "CN"),
    label: "From",
    usual: usualOrigin,
  },
  importer: { ...option(oneOf(["US", "CN"]), "who imports (default US)"), label: "Into", usual: () => "US" },
  value: { ...option(money, "entered value in US dollars", "10000"), label: "Value, US$" },
  quantity: options(text, "a quantity with its unit; repeat for more", "100 kg"),
  loaded: option(day, "the day the goods were loaded, for in-transit rules"),
  exported: option(day, "the day the goods were exported, for in-transit rules"),
  claim: options(claim, "a heading that the importer claims, or C, K, L, in-quota; repeat for more", "9903.94.05"),
  content: option(content, "declared value of each metal", "steel=1200,aluminum=300"),
  "us-content": option(percent, "share of the value that is of US origin", "25%"),
  dutiable: option(money, "under a 9802 claim: the part of the value that stays dutiable"),
  shipment: option(oneOf(["ordinary", "postal"]), "postal: mail of low value"),
  "postal-method": option(oneOf(["ad-valorem", "specific"]), "how the carrier pays for mail"),
  fees: flag("also the merchandise processing and harbor maintenance fees"),
};

export type DutyArgs = Args<typeof dutyParams>;

/** The facts of the entry, checked against each other. */
export function factsOf(args: DutyArgs): Result<EntryFacts> {
  const quantities = parseQuantities(args.quantity);
  if (!quantities.ok) return quantities;
  const metals = args.content ?? new Map<Metal, Money>();
  if (args.value && addMoney(...metals.values()).gt(args.value)) {
    const message = "the metals are declared at more than the entered value";
    return wrong({ code: "bad-content", message, help: "give the metals' part of the value", at: "content" });
  }
  if (args.dutiable && args.value && args.dutiable.gt(args.value)) {
    const message = "the dutiable part is more than the entered value";
    return wrong({
      code: "bad-dutiable",
      message,
      help: "give the part of the value that stays dutiable",
      at: "dutiable",
    });
  }
  return fine({
    value: args.value ?? null,
    quantities: quantities.value,
    loaded: args.loaded ?? null,
    exported: args.exported ?? null,
    claims: new Set(args.claim),
    content: metals,
    usContent: args["us-content"] ?? null,
    dutiable: args.dutiable ?? null,
  });
}
