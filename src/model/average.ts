// How an average of tariffs, the goods that it weighs and their share of metal stand in the files of a book.

import * as z from "zod";
import { Id } from "./id.ts";
import { NameText } from "./words-text.ts";

const text = z.string().min(1);
const Heading = z.string().regex(/^9\d{3}\.\d{2}\.\d{2}$/, "a heading is written 9903.88.03");
const Digits = z.string().regex(/^\d{2,10}$/, "digits with which a number begins, 49 or 8471");

const LayerText = z.strictObject({ id: Id, name: text, groups: z.array(text).min(1) });

const ClaimText = z.strictObject({
  heading: Heading,
  goods: z.union([z.literal("as-listed"), z.array(Digits).min(1)]),
  except: z.array(Digits).optional(),
  why: text,
});

/** Every part of a method. One that is `like` another says only what differs; the rest is the other's. */
const method = z
  .strictObject({
    origin: z.string().regex(/^[A-Z]{2}$/, "a country is two letters, CN"),
    layers: z.array(LayerText).min(1),
    since: text,
    weights: z.strictObject({ table: Id, level: z.enum(["hts10", "hts8"]), chapters: z.enum(["01-97", "01-99"]) }),
    mfn: z.strictObject({ basis: z.literal("statutory"), edition: text }),
    specificRates: z.strictObject({ as: z.enum(["equivalent", "zero"]), on: text.optional() }),
    s301: z.strictObject({
      exclusions: z.union([z.literal("none"), z.array(Heading).min(1)]),
      level: z.literal("statistical-number"),
    }),
    s232: z.strictObject({
      base: z.string().regex(/^(?:content|full|\d{1,3}%)$/, "content, full, or a share of every value: 50%"),
      content: Id.optional(),
      fentanyl: z.enum(["adds", "yields"]),
    }),
    claims: z.array(ClaimText),
    exemptions: text,
    dates: z.literal("legal"),
    unmatched: text,
    rounding: z.string().regex(/^[0-6]$/, "decimals of a point, 0 to 6"),
    notModelled: z.array(text),
  })
  .partial();

const head = { id: Id, name: NameText, about: text.optional() };

export const BasketText = z.strictObject({
  ...head,
  kind: z.enum(["statutory", "added"]),
  like: Id.optional(),
  ...method.shape,
  beside: z.array(Id).optional(),
});
export type BasketText = z.infer<typeof BasketText>;

export const FlatText = z.strictObject({
  ...head,
  kind: z.literal("flat"),
  side: z.enum(["US", "CN"]),
  dates: z.literal("legal"),
  notModelled: z.array(text),
  beside: z.array(Id).optional(),
});
export type FlatText = z.infer<typeof FlatText>;

export const PublishedText = z.strictObject({
  ...head,
  kind: z.literal("published"),
  series: Id,
  /** `daily`: each figure stands until the next one. `single`: for its day alone. */
  figures: z.enum(["daily", "single"]),
  method: text,
  like: Id.optional(),
  ...method.shape,
  beyond: z.array(z.strictObject({ what: text, why: text })).optional(),
});
export type PublishedText = z.infer<typeof PublishedText>;

export const AverageText = z.discriminatedUnion("kind", [BasketText, FlatText, PublishedText]);
export type AverageText = z.infer<typeof AverageText>;

export type MethodText = z.infer<typeof method>;
/** The parts of a method, in the order in which a missing one is told. `since` may be missing. */
export const METHOD_PARTS = Object.keys(method.shape) as (keyof MethodText)[];

export const WeightsText = z.strictObject({
  id: Id,
  name: NameText,
  /** What is weighed: `US imports for consumption, customs value`. */
  flow: text,
  year: z.string().regex(/^\d{4}$/, "a year is written 2024"),
  source: Id,
  note: text.optional(),
});
export type WeightsText = z.infer<typeof WeightsText>;

export const MetalContentText = z.strictObject({ id: Id, name: NameText, about: text, source: Id });
export type MetalContentText = z.infer<typeof MetalContentText>;
