// Goods as a question gives them: money, shares, quantities, contents, claims, countries.

import type { Problem, Result } from "../../model/problem.ts";
import { fine, wrong } from "../../model/problem.ts";
import {
  type Metal,
  type Money,
  moneyProblem,
  type Percent,
  parseHeading,
  parseMoney,
  parsePercent,
  WORD_CLAIMS,
} from "../../tariff/index.ts";
import type { ParamType } from "../param.ts";

const TEXT = { type: "string", maxLength: 200 };

/** A tariff number, read later against the schedule that the question needs. */
export const number: ParamType<string> = {
  placeholder: "<hts>",
  schema: { ...TEXT, examples: ["8507.60.0020"] },
  parse(text, name) {
    const value = text.trim();
    if (value.length > 0 && value.length <= 40) return fine(value);
    const help = "write 8 or 10 digits, 8507.60.0020";
    return wrong({ code: "malformed-hts", message: "that is not a tariff number", help, at: name });
  },
};

export const money: ParamType<Money> = {
  placeholder: "<usd>",
  schema: { ...TEXT, examples: ["10000", "10000.50"] },
  parse: (text, name) => orProblem(parseMoney(text), moneyProblem(text.slice(0, 60), name)),
};

export const percent: ParamType<Percent> = {
  placeholder: "<percent>",
  schema: { ...TEXT, examples: ["25%"] },
  parse(text, name) {
    const given = text.trim();
    const value = parsePercent(given.endsWith("%") ? given : `${given}%`);
    const help = "write a share between 0% and 100%, 25%";
    const message = `${name}: "${text.slice(0, 60)}" is not a share of the value`;
    return orProblem(value?.lte("100") ? value : null, { code: "bad-percent", message, help, at: name });
  },
};

/** The origin or importer: an ISO 3166 code of two letters. */
export const country: ParamType<string> = {
  placeholder: "<country>",
  schema: { type: "string", pattern: "^[A-Z]{2}$", examples: ["CN"] },
  parse(text, name) {
    const code = text.trim().toUpperCase();
    const help = "write the two letters of ISO 3166: CN, HK, MO, US, JP";
    const message = `${name}: "${text.slice(0, 60)}" is not a country`;
    return orProblem(isCountry(code) ? code : null, { code: "unknown-country", message, help, at: name });
  },
};

const NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
/** Codes that the runtime names and that are no country of origin. */
const NO_COUNTRY = new Set(["EU", "EZ", "UN", "ZZ", "QO", "XA", "XB", "AC", "CP", "DG", "EA", "IC", "TA"]);

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.has(code) && NAMES.of(code) !== undefined;
}

/** A Chapter 99 or 98 heading, or one of the words C, K, L, in-quota. */
export const claim: ParamType<string> = {
  placeholder: "<heading>",
  schema: { ...TEXT, examples: ["9903.88.69", "C", "in-quota"] },
  parse(text, name) {
    const given = text.trim();
    const word = Object.keys(WORD_CLAIMS).find((w) => w.toLowerCase() === given.toLowerCase());
    const help = "write a heading, 9903.88.69, or one of C, K, L, in-quota";
    const message = `${name}: "${given.slice(0, 60)}" is no heading`;
    return orProblem(word ?? parseHeading(given), { code: "bad-claim", message, help, at: name });
  },
};

const METALS: readonly Metal[] = ["steel", "aluminum", "copper"];

/** `steel=1200,aluminum=300`, US dollars each. */
export const content: ParamType<ReadonlyMap<Metal, Money>> = {
  placeholder: "<metal=usd,…>",
  schema: { ...TEXT, examples: ["steel=1200,aluminum=300"] },
  parse(text, name) {
    const found = new Map<Metal, Money>();
    const problems: Problem[] = [];
    for (const part of text.split(/,(?=\s*[a-z])/i)) {
      const [word = "", amount = ""] = part.split("=").map((p) => p.trim());
      const metal = METALS.find(
        (m) => m === word.toLowerCase() || (m === "aluminum" && word.toLowerCase() === "aluminium"),
      );
      const value = parseMoney(amount);
      if (metal && value && !found.has(metal)) found.set(metal, value);
      else problems.push(badContent(part.trim().slice(0, 60), name));
    }
    return problems.length > 0 ? { ok: false, problems } : fine(found);
  },
};

function badContent(part: string, at: string): Problem {
  const help = "write the value of each metal in US dollars once: steel=1200,aluminum=300";
  return { code: "bad-content", message: `"${part}" is not a metal and its value`, help, at };
}

function orProblem<T>(value: T | null | undefined, problem: Problem): Result<T> {
  return value === null || value === undefined ? wrong(problem) : fine(value);
}
