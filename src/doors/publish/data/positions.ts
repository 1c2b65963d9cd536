// Tables of what was said and moves nothing: positions, what they announce, and the what-ifs of the book.

import type { Book } from "../../../model/book.ts";
import { numbered, sorted, type Table, table } from "./table.ts";

export function positionTables(book: Book): readonly Table[] {
  return [positions(book), announcements(book), whatIfs(book), suppositions(book)];
}

function positions(book: Book): Table {
  return table(sorted(book.positions), {
    name: "positions",
    title: "Positions",
    about: "What governments and officials said. A position moves no measure.",
    key: ["id"],
    columns: (c) => ({
      id: c.text("Its id", (p) => p.id),
      party: c.text("Who speaks", (p) => p.party, { needed: true }),
      speaker: c.text("Through whom", (p) => p.speaker, { needed: true }),
      made: c.date("The day on which it was said", (p) => p.made, { needed: true }),
      about: c.list("Subjects, promises and events that it names", (p) => p.about),
      topics: c.list("Its topics", (p) => p.topics),
      says: c.text("What it says, in our words", (p) => p.says, { needed: true }),
      quote: c.text("Its own words, where they matter", (p) => p.quote),
      source: c.text("Where it can be read", (p) => p.source, { to: "sources", needed: true }),
      confidence: c.text("How sure the record is of it: high, medium, low", (p) => p.confidence, { needed: true }),
      note: c.text("What to know of it", (p) => p.note),
      ...c.place((p) => p.place),
    }),
  });
}

function announcements(book: Book): Table {
  return table(
    numbered(sorted(book.positions), (p) => p.announces),
    {
      name: "announcements",
      title: "Announcements",
      about:
        "What would hold if an announcement were enacted. The record counts it only under the what-if `as-announced`.",
      key: ["position", "n"],
      columns: (c) => ({
        position: c.text("The position that announces it", (a) => a.parent.id, { to: "positions" }),
        n: c.integer("Its number among those of the position", (a) => a.n),
        ...c.supposed((a) => a.it),
      }),
    },
  );
}

function whatIfs(book: Book): Table {
  return table(sorted(book.whatIfs), {
    name: "what-ifs",
    title: "What-ifs",
    about: "Hypotheses of the book. They are no part of the record.",
    key: ["id"],
    columns: (c) => ({
      id: c.text("Its id", (w) => w.id),
      ...c.names((w) => w.name),
      about: c.text("What is supposed", (w) => w.about, { needed: true }),
      ...c.place((w) => w.place),
    }),
  });
}

function suppositions(book: Book): Table {
  return table(
    numbered(sorted(book.whatIfs), (w) => w.statements),
    {
      name: "suppositions",
      title: "Suppositions",
      about: "The statements of the what-ifs, which are laid on top of the record.",
      key: ["what_if", "n"],
      columns: (c) => ({
        what_if: c.text("The what-if", (s) => s.parent.id, { to: "what-ifs" }),
        n: c.integer("Its number in the what-if", (s) => s.n),
        ...c.supposed((s) => s.it),
      }),
    },
  );
}
