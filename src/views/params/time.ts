// Days and instants as a question gives them.

import { wrong } from "../../model/problem.ts";
import { type Day, type Point, parseDay, parsePoint } from "../../time/index.ts";
import type { ParamType } from "../param.ts";

const DAY_SCHEMA = { type: "string", format: "date", examples: ["2025-11-10"] };

/** A day of the calendar. */
export const day: ParamType<Day> = {
  placeholder: "<date>",
  schema: DAY_SCHEMA,
  parse(text, name) {
    const value = parseDay(text.trim());
    return value ? { ok: true, value } : wrong(badDay(text, name));
  },
};

/** The day of record time at whose end a thing is known. */
export const recordDay = day;

/** A day, or an instant with its offset. */
export const point: ParamType<Point> = {
  placeholder: "<date|instant>",
  schema: { type: "string", examples: ["2025-11-10", "2025-11-10T13:00+08:00"] },
  parse(text, name) {
    const value = parsePoint(text.trim());
    return value ? { ok: true, value } : wrong(badDay(text, name));
  },
};

function badDay(given: string, name: string) {
  const text = given.slice(0, 40).replace(/\p{Cc}/gu, " ");
  const looksLikeDay = /^\d{4}-\d{2}-\d{2}$/.test(text.trim());
  return {
    code: "bad-date",
    message: looksLikeDay ? `${name}: there is no day ${text}` : `${name}: "${text}" is not a date`,
    help: "write a day as 2025-11-10, or an instant as 2025-11-10T13:00+08:00",
    at: name,
  };
}
