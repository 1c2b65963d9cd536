// A method that is like another says only what differs: the parts of both, joined before they are read.

import { type AverageText, METHOD_PARTS, type MethodText } from "../../model/average.ts";
import type { Loading } from "../loading.ts";
import type { Spot } from "../shape.ts";
import { didYouMean } from "../suggest.ts";

/** A definition in its shape, and where it stands. */
export interface Shaped<T extends AverageText = AverageText> {
  readonly id: string;
  readonly text: T;
  readonly spot: Spot;
}

/** Only what is added since a day need name that day. */
const NOT_NEEDED: ReadonlySet<string> = new Set(["since"]);

/** A method of which nothing is missing. */
export type WholeMethod = {
  readonly [K in Exclude<keyof MethodText, "since">]-?: Exclude<MethodText[K], undefined>;
} & {
  readonly since?: string | undefined;
};

/** The whole method of a definition; null, and reported, where a part stands in neither or the other is unknown. */
export function methodOf(loading: Loading, all: ReadonlyMap<string, Shaped>, one: Shaped): WholeMethod | null {
  const parts = joined(loading, all, one, []);
  if (!parts) return null;
  const missing = METHOD_PARTS.filter((part) => !NOT_NEEDED.has(part) && parts[part] === undefined);
  for (const part of missing) {
    const help = `add \`${part}:\`, or \`like:\` a definition that has it`;
    loading.report({ code: "missing-key", message: `\`${part}\` is missing`, help, at: one.spot.file.at([]) });
  }
  return missing.length > 0 ? null : (parts as WholeMethod);
}

function joined(
  loading: Loading,
  all: ReadonlyMap<string, Shaped>,
  { id, text, spot }: Shaped,
  seen: readonly string[],
): MethodText | null {
  if (text.kind === "flat") return {};
  if (text.like === undefined) return partsOf(text);
  const other = all.get(text.like);
  const circle = seen.includes(id);
  if (!other || other.text.kind === "flat" || circle) {
    if (loading.claims.ids.has(text.like)) return null;
    const message = circle ? `\`${id}\` is like itself in the end` : `there is no basket \`${text.like}\` to be like`;
    const help = circle ? "write one of them out in full" : didYouMean(text.like, all.keys(), "write it out in full");
    loading.report({ code: "unknown-definition", message, help, at: spot.file.at(["like"]) });
    return null;
  }
  const parts = joined(loading, all, other, [...seen, id]);
  return parts && { ...parts, ...partsOf(text) };
}

function partsOf(text: MethodText): MethodText {
  const said = METHOD_PARTS.filter((part) => text[part] !== undefined);
  return Object.fromEntries(said.map((part) => [part, text[part]]));
}
