// Facets that several kinds of measure share, and how their text is checked.

import * as z from "zod";
import { STATUSES } from "../../model/words.ts";

export const Status = z.enum(STATUSES);

/** An ad valorem rate as the schedule prints it, at most four decimals: `25%`, `7.5%`. */
export const Percent = z.string().regex(/^\d{1,4}(?:\.\d{1,4})?%$/, "a rate is written 25% or 7.5%");

/** A Chapter 99 (or Chapter 98) heading, as it is filed: `9903.88.03`. */
export const Heading = z.string().regex(/^9[89]\d{2}\.\d{2}\.\d{2}$/, "a heading is written 9903.88.03");

export const SubjectId = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "the id of a subject of the book");

export const Moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/, "a day or a minute at the place: 2025-03-07T00:01");

export const text = z.string().min(1);

export const YesNo = z.enum(["yes", "no"]);
