// The three parameters of time that every question takes, as doors describe them to programs.

import { AS_ANNOUNCED } from "../engine/index.ts";
import type { Book } from "../model/book.ts";
import type { JsonSchema } from "../views/index.ts";

export interface TimeParam {
  readonly name: string;
  readonly about: string;
  readonly schema: JsonSchema;
  readonly many: boolean;
}

export function timeParams(record: Book): readonly TimeParam[] {
  const day = { type: "string", format: "date" };
  const instant = { type: "string" };
  const whatIf = { type: "string", enum: [AS_ANNOUNCED, ...record.whatIfs.keys()] };
  return [
    {
      name: "on",
      about: "the day (2025-11-10), or minute (2025-11-10T13:00+08:00), asked about; default: today",
      schema: instant,
      many: false,
    },
    { name: "known", about: "leave out every statement made after this day", schema: day, many: false },
    { name: "what-if", about: "hypotheses to lay on top of the book", schema: whatIf, many: true },
  ];
}
