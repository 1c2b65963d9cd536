// What a duty can be charged on besides the entered value: weights, counts, contents, values of parts.

/** Contents and weights that are not the net weight, as words after `kg`. */
export const KG_OF = [
  "lead content",
  "copper content",
  "tungsten content",
  "molybdenum content",
  "magnesium content",
  "drained weight",
  "entire contents",
  "contents and container",
  "total sugars",
  "clean",
] as const;

/** Parts of an article that are valued apart; the last two are sums of earlier ones. */
export const PARTS = [
  "movement",
  "case",
  "strap",
  "battery",
  "apparatus",
  "rifle",
  "sight",
  "lead content",
  "movement and case",
  "case and strap",
] as const;
export type Part = (typeof PARTS)[number];

const COUNTS = [
  "kg",
  "liter",
  "pf.liter",
  "m",
  "m2",
  "No.",
  "pr.",
  "jewels",
  "jewels over 7",
  "other pieces",
  "plates",
  "gross lines",
  "degrees",
] as const;

/** Customs' own unit of each thing that is weighed, counted or valued; all quantities are held in one of these. */
export type Basis =
  | (typeof COUNTS)[number]
  | `kg ${(typeof KG_OF)[number]}`
  | `value of the ${Part}`
  | "duty of the complete movement";

/** The larger whole that an amount cannot exceed: what bounds a duty while the amount is not known. */
export function wholeOf(basis: Basis): "kg" | "entered value" | null {
  if (basis.startsWith("value of")) return "entered value";
  const heavier = basis === "kg entire contents" || basis === "kg contents and container";
  return basis.startsWith("kg ") && !heavier ? "kg" : null;
}

/** Is it an amount of money? */
export const isMoney = (basis: Basis): boolean => /^(?:value|duty) of/.test(basis);

/** The parts of which a basis is the sum. */
export function partsOf(basis: Basis): readonly Basis[] {
  if (basis === "value of the movement and case") return ["value of the movement", "value of the case"];
  if (basis === "value of the case and strap") return ["value of the case", "value of the strap"];
  return [];
}
