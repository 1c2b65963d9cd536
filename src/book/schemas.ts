// The JSON Schema of each kind of file of a book, so that an editor can complete and check what a person writes.

import * as z from "zod";
import { KINDS } from "../engine/kinds/index.ts";
import { BookText } from "../model/book-file.ts";
import { Instrument } from "../model/instrument.ts";
import { PositionText } from "../model/position.ts";
import { Source } from "../model/source.ts";
import { StatementText } from "../model/statement.ts";
import { SubjectText } from "../model/subject.ts";
import { WhatIfText } from "../model/what-if.ts";

/** File name in `schema/` → its text. */
export function schemaFiles(): Record<string, string> {
  return {
    "book.json": file("The head of a book", BookText),
    "instrument.json": file("Instruments: documents that move something", z.array(Instrument)),
    "source.json": file("Sources: documents that move nothing by themselves", z.array(Source)),
    "position.json": file("Positions: what somebody said", z.array(PositionText)),
    "subject.json": file("A subject and the statements about it", subject()),
    "what-if.json": file("A what-if: statements of our own laid on top of the book", WhatIfText),
  };
}

/** One branch a kind, so that an editor offers only the facets that the kind has. */
function subject() {
  const branches = [...KINDS.values()].map((kind) => {
    const says = kind.facets.optional().describe(kind.about);
    const statements = z.array(StatementText.extend({ says })).min(1);
    return SubjectText.extend({ kind: z.literal(kind.id).describe(kind.about), statements });
  });
  return z.discriminatedUnion("kind", branches as [(typeof branches)[number], ...typeof branches]);
}

function file(title: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}
