// The statements behind an answer, as citations that anyone can follow.

import type { Book, Statement } from "../model/book.ts";
import { says } from "./say.ts";
import type { Because } from "./view.ts";

/** One citation per statement, in the order given, each once. */
export function because(book: Book, statements: Iterable<Statement>): Because[] {
  return [...new Set(statements)].map((statement) => cite(book, statement));
}

function cite(book: Book, statement: Statement): Because {
  return {
    id: statement.id,
    about: statement.subject,
    says: says(statement),
    made: statement.made,
    ...(statement.quote === undefined ? {} : { quote: statement.quote }),
    by: statement.at ? `${statement.by}, ${statement.at}` : statement.by,
    at: statement.place,
    source: sourceOf(book, statement.by),
  };
}

/** Where a thing that a statement cites can be read: an instrument, a position's source, a what-if. */
export function sourceOf(book: Book, id: string): Because["source"] {
  const found = book.instruments.get(id) ?? book.sources.get(id);
  if (found) return reference(found.title, found.url, found.citation);
  const position = book.positions.get(id);
  if (position) {
    const source = book.sources.get(position.source) ?? book.instruments.get(position.source);
    return reference(`${position.speaker}, ${position.made}: ${position.says}`, source?.url, source?.citation);
  }
  return { title: `what-if ${id}: not the record` };
}

function reference(title: string, url: string | undefined, citation: string | undefined): Because["source"] {
  return { title, ...(url === undefined ? {} : { url }), ...(citation === undefined ? {} : { citation }) };
}

/** The citation of a base rate: the official schedule, by the table of the book in which the line stands. */
export function scheduleCitation(book: Book, hts8: string, general: string): Because {
  return {
    id: `base-rate-${hts8}`,
    says: `${hts8}: column 1 general rate ${general}`,
    by: `Harmonized Tariff Schedule, editions of ${book.schedule.first} to ${book.schedule.last}`,
    at: "book/schedule/us/rates.csv",
    source: reference("Harmonized Tariff Schedule of the United States", "https://hts.usitc.gov", `HTS ${hts8}`),
  };
}
