// `read`: an article checked claim by claim, as known on the day of its publication and as known now.

import { fine } from "../model/problem.ts";
import type { ReadClaim } from "../reading/index.ts";
import type { Day } from "../time/index.ts";
import { argument, option } from "./param.ts";
import { country } from "./params/goods.ts";
import { id, oneOf } from "./params/text.ts";
import { day } from "./params/time.ts";
import type { ReadClaimRow, ReadView } from "./read-answer.ts";
import { cited, foundOf } from "./read-cite.ts";
import { document, reader } from "./read-document.ts";
import { noted, notesFile, tallyWith } from "./read-notes.ts";
import { draftOf } from "./read-readout.ts";
import { showRead } from "./read-sheet.ts";
import { type Ground, view } from "./view.ts";

export const read = view({
  name: "read",
  summary: "An article checked claim by claim, as known on the day it was published and as known now",
  params: {
    page: argument(
      document,
      "the file of an article: HTML, Markdown or text; - is standard input",
      "docs/examples/article.md",
    ),
    published: option(day, "the day of publication, where the page does not say it or says it wrongly", "2025-11-24"),
    notes: option(
      notesFile,
      "a YAML file in which a person overrules verdicts, or adds claims",
      "docs/examples/article.notes.yaml",
    ),
    as: option(oneOf(["readout"]), "draft the rows of a readout for the book instead", "readout"),
    by: option(country, "of a readout: the party whose text it is", "US"),
    event: option(id, "of a readout: the call, meeting or round that it tells of", "call-2025-11-24"),
  },
  example: { page: "docs/examples/article.md" },
  dated: false,
  answer({ book }: Ground, asked, args) {
    const known = asked.known;
    const readout = draftOf(book, args.page, args);
    if (!readout.ok) return readout;
    const answer = reader().read(book, args.page, { ...(args.published ? { published: args.published } : {}), known });
    const rows = answer.claims.map((claim) => row(book, claim));
    const byHand = noted(book, args.page, rows, args.notes ?? []);
    const proofs = answer.claims.flatMap((c) => [...c.then.proofs, ...c.now.proofs]);
    const found: ReadView = {
      ...{ article: answer.article, text: args.page.text, ...byHand, tally: tallyOf(answer.claims) },
      tallyWithNotes: args.notes ? tallyWith(byHand.claims, byHand.added) : null,
      readout: readout.value,
    };
    return fine({
      answer: found,
      because: cited(book, proofs),
      notes: [...notes(args.published ?? null, answer.article.published, answer.claims[0]), ...lost(found)],
    });
  },
  show: showRead,
  text: ({ readout }) => readout?.yaml ?? null,
});

function row(book: Ground["book"], claim: ReadClaim): ReadClaimRow {
  // biome-ignore lint/suspicious/noThenProperty: the answer's shape; it is never awaited.
  const found = { then: foundOf(book, claim.then), now: foundOf(book, claim.now) };
  const { sentence, start, end, text, paragraph, kind, subjects } = claim;
  return { id: claim.id, sentence, start, end, text, paragraph, kind, subjects, ...found, note: null };
}

function tallyOf(claims: readonly ReadClaim[]): ReadView["tally"] {
  // biome-ignore lint/suspicious/noThenProperty: the answer's shape; it is never awaited.
  return { then: count(claims.map((c) => c.then.verdict)), now: count(claims.map((c) => c.now.verdict)) };
}

function count(verdicts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/** A note that fits nothing is named, so that nobody takes it for heard. */
function lost({ unmatched }: ReadView): string[] {
  return unmatched.map(({ note, on, why }) => `The note at ${note.at} on ${on} is not used: ${why}.`);
}

/** The day of an article without one is worked out from its text, which the reader of the answer should know. */
function notes(given: Day | null, printed: Day | null, first: ReadClaim | undefined): string[] {
  if (given || printed || !first) return [];
  return [
    `The page prints no day: it is taken to be of ${first.then.known}, the first day that its text names in full.`,
  ];
}
