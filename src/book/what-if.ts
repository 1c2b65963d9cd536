// A what-if in a file of the user's own, checked as if it were the book's.

import type { Book, WhatIf } from "../model/book.ts";
import { fine, type Result } from "../model/problem.ts";
import type { Zone } from "../time/index.ts";
import { dates } from "./dates.ts";
import type { Draft } from "./draft.ts";
import { withExcerpts } from "./excerpt.ts";
import { readWhatIf } from "./supposed.ts";
import { parseYaml } from "./yaml-file.ts";

/** The what-if that the text tells, or all that is wrong with it. `file` is its name in the problems. */
export function parseWhatIf(text: string, file: string, book: Book): Result<WhatIf> {
  const drafts: Draft[] = [];
  const report = (draft: Draft) => drafts.push(draft);
  const parsed = parseYaml(file, text, report);
  const directory = { subject: (id: string) => book.subjects.get(id), subjectIds: () => book.subjects.keys() };
  const zone = (side: string) => book.parties.get(side)?.zone ?? ("UTC" as Zone);
  const whatIf = parsed && readWhatIf({ directory, report, dates: dates(report), zone }, parsed);
  if (whatIf && drafts.length === 0) return fine(whatIf);
  return { ok: false, problems: withExcerpts(drafts, (shown) => (shown === file ? text : undefined)) };
}
