// That controls or lists were widened: an act of that kind, made on the days told of or not long before the article.

import type { Statement } from "../../model/book.ts";
import { addDays } from "../../time/index.ts";
import { leversIn, narrowedBy } from "../record/levers.ts";
import { byStatement } from "../record/proof.ts";
import type { Scene } from "../scene.ts";
import type { DateMention, Reading, StateWord } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { Claim, ClaimKind, Vantage } from "./claim.ts";
import { clauseAt, unsure, within } from "./clause.ts";
import { dayWords, list } from "./words.ts";

const CONTROLS: ReadonlySet<string> = new Set(["export-control", "listing"]);

export const tightened: ClaimKind = {
  name: "measure-state",
  find: (reading, scene) =>
    reading.states
      .filter((s) => s.state === "raised" && s.tense === "past" && !s.negated && !unsure(reading, s.start))
      .flatMap((state) => claimOf(reading, scene, state)),
};

function claimOf(reading: Reading, scene: Scene, state: StateWord): Claim[] {
  const clause = clauseAt(reading, state.start);
  const levers = leversIn(scene.book, reading, clause);
  const subjects = levers?.subjects.filter(({ kind }) => CONTROLS.has(kind)) ?? [];
  if (!levers || subjects.length === 0) return [];
  const dates = within(reading.dates, clause).filter(
    (d) => d.from !== null && d.through !== null && d.how !== "duration",
  );
  const named = narrowedBy(scene.book, { ...levers, subjects }, dates);
  const start = Math.min(state.start, levers.words.start);
  const end = Math.max(state.end, levers.words.end);
  const meant = named.length > 0 ? named : subjects;
  return [
    {
      kind: "measure-state",
      stretch: { start, end, text: scene.article.text.slice(start, end) },
      subjects: meant.map(({ id }) => id),
      judge: (at) =>
        judgeWidened(
          scene,
          meant.flatMap((s) => opening(s.statements)),
          dates[0] ?? null,
          at,
        ),
    },
  ];
}

/** What brought the measure into being: a step that widens the whole. */
function opening(statements: readonly Statement[]): Statement[] {
  return statements.filter(({ says }) => says.status === "in-force").slice(0, 1);
}

/** How long after an act the papers still tell of it without a day. */
const LATELY = 75;
/** "A day earlier" may be counted from another day than the one we take. */
const SLACK = 2;

function judgeWidened({ published }: Scene, acts: readonly Statement[], date: DateMention | null, at: Vantage): Judged {
  const [from, through] = [
    date?.from ? addDays(date.from, -SLACK) : addDays(published, -LATELY),
    date?.through ? addDays(date.through, SLACK) : published,
  ];
  const known = acts.filter(({ made }) => made <= at.known);
  const hits = known.filter(({ made, span }) => {
    const begins = span.from.local.slice(0, 10);
    return (made >= from && made <= through) || (begins >= from && begins <= through);
  });
  if (hits.length > 0) {
    const days = list([...new Set(hits.map(({ made }) => dayWords(made)))].slice(0, 3));
    return judged("true", `New measures of that kind were made on ${days}.`, hits.slice(0, 4).map(byStatement), days);
  }
  return missing("a new measure of that kind at that time", known.slice(-2).map(byStatement));
}
