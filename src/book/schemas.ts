// The JSON Schema of each kind of file of a book, so that an editor can complete and check what a person writes.

import * as z from "zod";
import { KINDS } from "../engine/kinds/index.ts";
import { AverageText, MetalContentText, WeightsText } from "../model/average.ts";
import { BookText } from "../model/book-file.ts";
import { CommitmentText } from "../model/commitment.ts";
import { EventText } from "../model/event.ts";
import { GoodsText } from "../model/goods.ts";
import { Instrument } from "../model/instrument.ts";
import { NotesText } from "../model/note-text.ts";
import { PositionText } from "../model/position.ts";
import { SeriesText } from "../model/series.ts";
import { Source } from "../model/source.ts";
import { StatementText } from "../model/statement.ts";
import { SubjectText } from "../model/subject.ts";
import { TopicText } from "../model/topic.ts";
import { WhatIfText } from "../model/what-if.ts";

/** File name in `schema/` → its text. */
export function schemaFiles(): Record<string, string> {
  return {
    "book.json": file("The head of a book", BookText),
    "instrument.json": file("Instruments: documents that move something", z.array(Instrument)),
    "source.json": file("Sources: documents that move nothing by themselves", z.array(Source)),
    "position.json": file("Positions: what somebody said", z.array(PositionText)),
    "topic.json": file("Topics of promises, readouts and positions", z.array(TopicText)),
    "goods.json": file("Everyday names of goods", z.array(GoodsText)),
    "commitment.json": file("A commitment: terms by speaker, and the yardsticks that judge it", CommitmentText),
    "event.json": file("An event: when it was to be or was, and what each side told of it", EventText),
    "series.json": file("A series of figures; its rows stand in the table beside it", SeriesText),
    "average.json": file("An average of tariffs: all that it says about itself", AverageText),
    "weights.json": file("The goods that an average weighs; their values stand in the table beside it", WeightsText),
    "metal-content.json": file("Shares of metal in goods; they stand in the table beside it", MetalContentText),
    "subject.json": file("A subject and the statements about it", subject()),
    "notes.json": file("Notes by hand beside an article", NotesText),
    "what-if.json": file("A what-if: statements of our own laid on top of the book", WhatIfText),
  };
}

/** One branch a kind, so that an editor offers only the facets that the kind has. */
function subject() {
  const branches = [...KINDS.values()].map((kind) => {
    const says = kind.facets.optional().describe(kind.about);
    const statement = kind.id === "list" ? StatementText : StatementText.omit({ add: true, remove: true });
    const statements = z.array(statement.extend({ says })).min(1);
    return SubjectText.extend({ kind: z.literal(kind.id).describe(kind.about), statements });
  });
  return z.discriminatedUnion("kind", branches as [(typeof branches)[number], ...typeof branches]);
}

/** What an editor shows beside a key. */
const WORDS: Record<string, string> = {
  from: "The first moment that it speaks about, on the clock of its side: 2025-04-09T00:01, or a day for its first minute.",
  until: "The first moment that it no longer speaks about. Left out: until further notice.",
  made: "The day on which it was made. In a statement only where that is not the instrument's day.",
  by: "The instrument that makes it: an id of a file under instruments/.",
  at: "The place in the instrument: section, annex, note.",
  over: "Statements made on the same day that this one sets aside, where neither span lies inside the other.",
  add: "Codes that come in, or a .txt file of them beside the list.",
  remove: "Codes that go out, or a .txt file of them beside the list.",
  side: "The party that has it in hand.",
  counters: "Levers of the other side that answer this one, or that it answers.",
  recordedThrough: "The last day through which the record is complete.",
};

function file(title: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "input",
    override({ jsonSchema, path }) {
      const words = WORDS[String(path.at(-1))];
      if (words !== undefined && !path.includes("disputed")) jsonSchema.description ??= words;
      // The loader takes every scalar as text; an editor takes `at: 3` and `add: [8507.60]` for numbers.
      const free = jsonSchema.type === "string" && !jsonSchema.enum && !("const" in jsonSchema) && !jsonSchema.format;
      if (free) Object.assign(jsonSchema, { type: ["string", "number"] });
    },
  });
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}
