// What a question about a port fee may say, and how that becomes the call of a ship.

import { fine, type Problem, wrong } from "../model/problem.ts";
import { SHIP_TYPES } from "../model/ship-types.ts";
import type { ShipCall } from "../tariff/index.ts";
import { type Decimal, decimal, parsePercent, plain } from "../tariff/index.ts";
import { type Args, needed, option, type ParamType } from "./param.ts";
import { country } from "./params/goods.ts";
import { oneOf } from "./params/text.ts";
import { day } from "./params/time.ts";

const MOST_TONS = decimal("1000000");
const LONGEST = 20;

/** Digits, thousands set off by commas or not; null for a sign, an exponent, words. */
function amount(text: string, decimals: boolean): Decimal | null {
  const tidy = text.trim();
  const shape = decimals ? /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/ : /^(?:\d+|\d{1,3}(?:,\d{3})+)$/;
  return shape.test(tidy) && tidy.length <= LONGEST ? decimal(tidy) : null;
}

const tons: ParamType<Decimal> = {
  placeholder: "<tons>",
  schema: { type: "string", maxLength: LONGEST, examples: ["10000"] },
  parse(text, name) {
    const value = amount(text, true);
    return value?.gt("0") && value.lte(MOST_TONS) ? fine(value) : wrong(bad("bad-net-tons", text, name, TONS));
  },
};

const count: ParamType<Decimal> = {
  placeholder: "<number>",
  schema: { type: "string", maxLength: LONGEST, examples: ["3000"] },
  parse(text, name) {
    const value = amount(text, false);
    return value?.lte(MOST_TONS) ? fine(value) : wrong(bad("bad-count", text, name, COUNT));
  },
};

const share: ParamType<string> = {
  placeholder: "<percent>",
  schema: { type: "string", maxLength: LONGEST, examples: ["30%"] },
  parse(text, name) {
    const tidy = text.trim();
    const value = parsePercent(tidy.endsWith("%") ? tidy : `${tidy}%`);
    return value?.lte("100") ? fine(plain(value)) : wrong(bad("bad-percent", text, name, SHARE));
  },
};

const TONS = ["the net tons of a ship", "write the net tons of its tonnage certificate, 10000 or 10,000"] as const;
const COUNT = ["a count", "write a whole number from 0 on, 3000"] as const;
const SHARE = ["a share", "write a share between 0% and 100%, 30%"] as const;

function bad(code: string, text: string, at: string, [what, help]: readonly [string, string]): Problem {
  return { code, message: `${at}: "${text.slice(0, 40)}" is not ${what}`, help, at };
}

export const shipFeeParams = {
  port: needed(oneOf(["US", "CN"]), "whose port the ship calls at", "US"),
  "net-tons": needed(tons, "net tons of the ship", "10000"),
  day: option(day, "the day of the call (default: --on)"),
  containers: option(count, "containers put ashore on the whole string of calls", "3000"),
  owner: option(country, "country of the owner", "GR"),
  operator: option(country, "country of the operator", "DK"),
  built: option(country, "country in which the ship was built", "CN"),
  flag: option(country, "country of the flag", "LR"),
  "us-share": option(share, "largest US share of equity, votes or board seats in owner or operator", "30%"),
  type: option(oneOf(SHIP_TYPES), "what the ship is made for (vehicle-carrier: ro-ro ships too)", "container"),
  "earlier-charges": option(count, "how often the ship was charged in the same year before (default 0)"),
  rotation: option(oneOf(["first", "later"]), "is it the first port of that side on the voyage? (default first)"),
};

export type ShipFeeArgs = Args<typeof shipFeeParams>;

export function callOf(args: ShipFeeArgs): ShipCall {
  return {
    facts: {
      type: args.type ?? null,
      built: args.built ?? null,
      owner: args.owner ?? null,
      operator: args.operator ?? null,
      flag: args.flag ?? null,
      "us-share": args["us-share"] ?? null,
    },
    netTons: args["net-tons"],
    containers: args.containers ?? null,
    firstPort: args.rotation !== "later",
    earlierCharges: Number(plain(args["earlier-charges"] ?? decimal("0"))),
  };
}
