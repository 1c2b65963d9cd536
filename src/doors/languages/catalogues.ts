// All catalogues, one a part of the desk.

import averages from "./catalogue/averages.json" with { type: "json" };
import duty from "./catalogue/duty.json" with { type: "json" };
import edition from "./catalogue/edition.json" with { type: "json" };
import events from "./catalogue/events.json" with { type: "json" };
import frame from "./catalogue/frame.json" with { type: "json" };
import law from "./catalogue/law.json" with { type: "json" };
import measures from "./catalogue/measures.json" with { type: "json" };
import promises from "./catalogue/promises.json" with { type: "json" };
import questions from "./catalogue/questions.json" with { type: "json" };
import reader from "./catalogue/reader.json" with { type: "json" };
import shipfee from "./catalogue/shipfee.json" with { type: "json" };
import sources from "./catalogue/sources.json" with { type: "json" };
import today from "./catalogue/today.json" with { type: "json" };
import type { Catalogue } from "./phrase-book.ts";

export const CATALOGUES: readonly Catalogue[] = [
  frame,
  edition,
  questions,
  today,
  measures,
  law,
  duty,
  averages,
  shipfee,
  promises,
  events,
  sources,
  reader,
];
