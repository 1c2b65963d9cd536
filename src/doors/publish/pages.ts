// The pages of an edition: a question is asked once, and shown in each language.

import type { Problem } from "../../model/problem.ts";
import { parseDay } from "../../time/index.ts";
import { ask, type Envelope } from "../../views/index.ts";
import { answerPage, blankPage, type Question, type Site, wrongPage } from "../page/index.ts";
import { prepared } from "../prepare.ts";
import { asksNothing } from "../question.ts";
import { placeOf } from "./places.ts";

type Outcome = Envelope | { readonly ok: false; readonly problems: readonly Problem[] };

export interface Pages {
  html(question: Question, site: Site): Promise<string>;
  /** The same answer as data; null where there is none. */
  json(question: Question, site: Site): Promise<string | null>;
  /** Is there a page of it that is worth to be found? */
  isAnswered(question: Question, site: Site): Promise<boolean>;
}

export function pagesOf(): Pages {
  // An answer without a time is asked for twice: to see where it leads, and to be written.
  const kept = new Map<string, Outcome>();
  let last: { readonly place: string; readonly outcome: Outcome } | null = null;
  const outcomeOf = async (question: Question, site: Site): Promise<Outcome> => {
    const place = placeOf(question);
    const known = last?.place === place ? last.outcome : kept.get(place);
    if (known) return known;
    const outcome = await asked(question, site);
    if (question.raw.on === undefined) kept.set(place, outcome);
    last = { place, outcome };
    return outcome;
  };
  return {
    async html(question, site) {
      if (isBlank(question)) return blankPage(question, site);
      const outcome = await outcomeOf(question, site);
      return outcome.ok ? answerPage(outcome, question, site) : wrongPage(outcome.problems, question, site);
    },
    async json(question, site) {
      const outcome = isBlank(question) ? null : await outcomeOf(question, site);
      return outcome?.ok ? `${JSON.stringify(outcome)}\n` : null;
    },
    async isAnswered(question, site) {
      return isBlank(question) || (await outcomeOf(question, site)).ok;
    },
  };
}

/** A question of which nothing is told yet has a form, and no answer. */
export function isBlank({ view, raw }: Question): boolean {
  return !asksNothing(view) && !Object.keys(view.params).some((name) => raw[name]);
}

async function asked({ view, raw }: Question, site: Site): Promise<Outcome> {
  const today = parseDay(site.today);
  if (!today) throw new Error(`today is no day: ${site.today}`);
  const ready = await prepared(view, raw, site.record);
  return ready.problems.length > 0 ? { ok: false, problems: ready.problems } : ask(site.record, view, ready.raw, today);
}
