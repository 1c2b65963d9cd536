// The set phrases of the schedule's rate texts, and what each is charged on.

import { type Decimal, decimal } from "../decimal.ts";
import type { Basis } from "../quantity/index.ts";

/** What a specific amount is charged per: so many of a basis; `unit` is how a user writes one. */
export interface Per {
  readonly basis: Basis;
  readonly count: Decimal;
  readonly unit: string;
}

const per = (basis: Basis, unit: string = basis, count = "1"): Per => ({ basis, count: decimal(count), unit });

/** By the words after the amount, blank or stroke included. */
export const PER = {
  " each": per("No."),
  " for each other piece or part": per("other pieces"),
  "/kg": per("kg"),
  "/kg on drained weight": per("kg drained weight"),
  "/kg on entire contents of container": per("kg entire contents"),
  "/kg on contents and container": per("kg contents and container"),
  "/kg of total sugars": per("kg total sugars"),
  "/kg on lead content": per("kg lead content"),
  "/kg on copper content": per("kg copper content"),
  "/kg on tungsten content": per("kg tungsten content"),
  "/kg on molybdenum content": per("kg molybdenum content"),
  "/kg on magnesium content": per("kg magnesium content"),
  "/clean kg": per("kg clean"),
  "/t": per("kg", "t", "1000"),
  "/liter": per("liter", "liters"),
  "/pf.liter": per("pf.liter", "pf.liters"),
  "/pf.liter on ethyl alcohol content": per("pf.liter", "pf.liters"),
  "/bbl": per("liter", "bbl", "158.987294928"),
  "/m2": per("m2"),
  "/m3": per("liter", "m3", "1000"),
  "/head": per("No.", "head"),
  "/article": per("No."),
  "/doz.": per("No.", "doz.", "12"),
  "/pr.": per("pr."),
  "/gross": per("No.", "gross", "144"),
  "/line/gross": per("gross lines"),
  "/1000": per("No.", "thousand", "1000"),
  "/thousand": per("No.", "thousand", "1000"),
  "/1,000 pins": per("No.", "thousand", "1000"),
  "/jewel": per("jewels"),
  "/jewel over 7": per("jewels over 7"),
} as const satisfies Record<string, Per>;
export type PerPhrase = keyof typeof PER;

/** By the words after "on": the part whose value a percentage is charged on. A whole set is the entered value itself. */
export const ON = {
  "the value of the lead content": "value of the lead content",
  "the entire set": "entered value",
  "the movement and case": "value of the movement and case",
  "the movement": "value of the movement",
  "the case": "value of the case",
  "the case and strap, band or bracelet": "value of the case and strap",
  "case and strap, band or bracelet": "value of the case and strap",
  "the strap, band or bracelet": "value of the strap",
  "the battery": "value of the battery",
  "the apparatus": "value of the apparatus",
  "the value of the rifle": "value of the rifle",
  "the value of the telescopic sight, if any": "value of the sight",
} as const satisfies Record<string, Basis | "entered value">;
export type OnPhrase = keyof typeof ON;

/** Whose rate a rate by reference is. */
export type Reference = "ensemble" | "set" | "parent-article" | "complete-movement" | "juice" | "each-article";

/** The rates by reference, word for word. */
export const REFERENCES = {
  "The rate applicable to each garment in the ensemble if separately entered": "ensemble",
  "The rate of duty applicable to that article in the set subject to the highest rate of duty": "set",
  "The rate applicable to the article of which it is a part or accessory": "parent-article",
  "The rate applicable to the article of which it is an accessory": "parent-article",
  "The rate applicable to the complete, assembled movement": "complete-movement",
  "The rate applicable to the natural juice in heading 2009": "juice",
  "The rate applicable to each article in the absence of this subheading": "each-article",
} as const satisfies Record<string, Reference>;
export type ReferencePhrase = keyof typeof REFERENCES;

/** Ends two rates of chapter 91: parts of clocks pay no more than the whole movement would. */
export const CAP =
  ", but if consisting in part of a plate or a set of plates the total duty shall not exceed the duty for the complete movement";
