// That a measure is in force, suspended, ended: asked of each measure that a plain reader takes the words to mean.

import { describedIn, type Levers, leversIn, narrowedBy } from "../record/levers.ts";
import type { Scene } from "../scene.ts";
import type { DateMention, Reading, StateKind, StateWord, Stretch } from "../types.ts";
import { type Judged, judged } from "../verdict.ts";
import { leversFor } from "./antecedent.ts";
import type { Claim, ClaimKind, Vantage } from "./claim.ts";
import { clauseAt, unsure, within } from "./clause.ts";
import { cue, has } from "./cue.ts";
import { type Asked, judgeLevers, type Wanted } from "./measure-judge.ts";

export const measureState: ClaimKind = {
  name: "measure-state",
  find(reading, scene) {
    const claims = reading.states.flatMap((state) => claimsOf(reading, scene, state));
    return claims.filter((c, i) => claims.findIndex((d) => d.subjects.join() === c.subjects.join()) === i);
  },
};

const WANTED: Readonly<Partial<Record<StateKind, Wanted>>> = {
  "in-force": "in-force",
  "took-effect": "in-force",
  imposed: "in-force",
  resumed: "in-force",
  suspended: "suspended",
  delayed: "suspended",
  ended: "ended",
  "struck-down": "ended",
};

function claimsOf(reading: Reading, scene: Scene, state: StateWord): Claim[] {
  const wanted = WANTED[state.state];
  if (isAttribute(reading, state) || isOfChange(reading, state)) return [];
  if (!wanted || isThreat(reading, state) || isTopic(reading, state)) return [];
  const clause = clauseAt(reading, state.start);
  const parts = describedIn(scene.book, clause) ? [clause] : partsOf(clause);
  const inParts = parts.flatMap((part) => {
    const levers = leversIn(scene.book, reading, part) ?? null;
    if (!levers || levers.subjects.length === 0) return [];
    return claimOf(reading, scene, state, wanted, clause, levers);
  });
  if (inParts.length > 0) return inParts;
  const levers = leversFor(reading, scene, clause);
  return levers && levers.subjects.length > 0 ? claimOf(reading, scene, state, wanted, clause, levers) : [];
}

/** "The tariffs imposed under the act were illegal": which ones, not that they stand. */
function isAttribute({ sentence, states }: Reading, { state, start, end }: StateWord): boolean {
  if (state !== "imposed") return false;
  const [from, to] = [start - sentence.start, end - sentence.start];
  const noun = /(?:tariffs?|duties|duty|fees?|controls?|curbs|restrictions|measures|levies|sanctions)\s$/i.test(
    sentence.text.slice(0, from),
  );
  const ruled = states.some(
    (s) => s.start > end && (s.state === "struck-down" || s.state === "ended" || s.state === "suspended"),
  );
  return noun && ruled && /^\s(?:under|by|on|in|since|last|against|through|pursuant)\b/i.test(sentence.text.slice(to));
}

/** "The halving of the tariff took effect": a change is told, which is checked as one. */
function isOfChange(reading: Reading, { state, start }: StateWord): boolean {
  if (state !== "took-effect" && state !== "in-force") return false;
  const clause = clauseAt(reading, start);
  return has(clause.text.slice(0, start - clause.start), CHANGE);
}

const CHANGE = cue(
  "halving|cuts?|reductions?|lowering|increase|hike|rise|doubling|suspensions?|pauses?|lifting|removal|exemptions?|exclusions?|reduccion(?:es)?|rebajas?|subida|suspension(?:es)?|exencion(?:es)?",
  "减半|下调|上调|降低|豁免|排除|暂停",
);

/** "Threatened to impose", "would impose": nothing is said to be in force. */
function isThreat(reading: Reading, state: StateWord): boolean {
  const clause = clauseAt(reading, state.start);
  if (state.tense === "future" && has(clause.text.slice(0, state.start - clause.start), POWER)) return true;
  const threatened = within(reading.states, clause).some((s) => s.state === "threatened" && s.start < state.start);
  return threatened || isDemanded(clause, state) || unsure(reading, state.start, CONDITIONAL);
}

/** "Authority to impose tariffs": what may be done, not what is. */
const POWER = cue(
  "authori[sz]\\w*|power|right|able|allow(?:s|ed)?|permit(?:s|ted)?|let[s]?|empower\\w*|entitled|ability|facultad|poder|autoriza\\w*",
  "有权|授权",
);

const DEMAND = cue(
  "should|ought to|must|had better|deberia[n]?|debe[n]?|tendria[n]? que|tiene[n]? que|hay que",
  "应当|应该|理应|必须",
);

/** "Washington ought to drop the duty" says what the writer wants, not what is. */
function isDemanded(clause: Stretch, { start }: StateWord): boolean {
  return has(clause.text.slice(0, start - clause.start), DEMAND);
}

const TALKS_OF = cue(
  "discuss\\w*|talks (?:on|about)|issues? (?:such as|including)|consensus on|exchanged views|abord\\w+|trat(?:o|aron)|temas|consenso sobre",
  "议题|等问题|达成.{0,4}共识|讨论|磋商.{0,6}就|交换意见",
);

/** "The suspension of port fees was discussed" does not say that anything is suspended. */
function isTopic({ sentence }: Reading, { tense }: StateWord): boolean {
  return tense === "noun" && has(sentence.text, TALKS_OF);
}

const CONDITIONAL: ReadonlySet<Reading["modality"][number]["kind"]> = new Set(["hedge", "condition", "wish"]);

/** The members of a list of measures, each with the words around it. */
function partsOf(clause: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  for (const { index, 0: mark } of clause.text.matchAll(/\s(?:and|as well as|y|así como)\s|以及|、|和|及/g)) {
    parts.push(piece(clause, from, index));
    from = index + mark.length;
  }
  return [...parts, piece(clause, from, clause.text.length)];
}

function piece(clause: Stretch, from: number, to: number): Stretch {
  return { start: clause.start + from, end: clause.start + to, text: clause.text.slice(from, to) };
}

const SOME = cue(
  "some|civilian|eligible|compliant|qualifying|certain|several|part of|a number of|most|many|ciert[ao]s|algun[ao]s|parte de|vari[ao]s",
  "部分|某些|若干|一些|有关",
);

function claimOf(
  reading: Reading,
  scene: Scene,
  state: StateWord,
  wanted: Wanted,
  clause: Stretch,
  levers: Levers,
): Claim[] {
  const dates = namingDates(reading, levers.words, scene);
  const narrowed = levers.wide ? narrowedBy(scene.book, levers, dates) : [];
  if (levers.loose && narrowed.length === 0) return [];
  const meant = narrowed.length > 0 && narrowed.length < levers.subjects.length ? narrowed : levers.subjects;
  const pointed = levers.words.text === "" || levers.words.start < reading.sentence.start;
  const start = pointed ? state.start : Math.min(state.start, levers.words.start);
  const end = pointed ? state.end : Math.max(state.end, levers.words.end);
  const asked: Asked = {
    subjects: meant,
    wanted,
    negated: state.negated,
    some: has(clause.text, SOME),
    turn: turnOf(
      state,
      within(reading.dates, clause).filter((d) => !dates.includes(d)),
    ),
    points: has(clause.text, POINTS),
    once: /\bhad(?: \w+)? been $|\b(?:hab[ií]an?(?: sido)?) $/i.test(
      clause.text.slice(0, Math.max(0, state.start - clause.start)),
    ),
    announced: isAnnouncement(reading, state, clause),
  };
  return [
    {
      kind: "measure-state",
      stretch: { start, end, text: scene.article.text.slice(start, end) },
      subjects: meant.map(({ id }) => id),
      judge: (at) => judgeState(scene, asked, at),
    },
  ];
}

const POINTS = cue(
  "twenty-four (?:percentage )?points?|24[- ](?:percent|per cent|%|percentage[- ]points?|points?)|24%|percentage[- ]points?|24 puntos|puntos porcentuales",
  "24%|百分点",
);

const NAMING = cue("announced|issued|introduced|adopted|of|from|dated|anunciad[ao]s?|del?|dictad[ao]s?");

/** Days that say which measures are meant, "the controls announced on 9 October", not when they were suspended. */
function namingDates(reading: Reading, words: Stretch, { article }: Scene): DateMention[] {
  const clause = clauseAt(reading, words.start);
  return within(reading.dates, clause).filter((date) => {
    if (
      date.end <= words.start &&
      /^\s{1,2}(?:[\w-]+\s){0,3}$/.test(article.text.slice(date.end, words.start)) &&
      date.how === "month"
    )
      return true;
    if (date.end <= words.start)
      return /^.{0,3}(?:公布|宣布|发布|出台|的).{0,8}$/.test(article.text.slice(date.end, words.start));
    const gap = article.text.slice(words.end, date.start);
    const acts = reading.states.some(
      (s) => s.start >= words.end && s.end <= date.start && s.state !== "announced" && s.state !== "imposed",
    );
    return gap.length < 60 && !acts && has(gap, NAMING);
  });
}

/** The days within which it is said to have switched; a day that only names the measure is none. */
function turnOf(state: StateWord, dates: readonly DateMention[]): DateMention | null {
  if (state.tense === "present") return null;
  const edges = ["on", "from", "since"];
  return (
    dates.find((d) => d.from !== null && d.through !== null && edges.includes(d.edge) && d.how !== "duration") ?? null
  );
}

/** "Agreed to suspend", "announced the suspension of": a promise, which may be carried out later. */
function isAnnouncement(reading: Reading, state: StateWord, clause: Stretch): boolean {
  const before = within(reading.states, clause).filter((s) => s.start < state.start);
  const promised = before.some(({ state: s }) => s === "agreed" || s === "announced" || s === "pledged");
  return promised || state.tense === "future" || unsure(reading, state.start);
}

function judgeState(scene: Scene, asked: Asked, at: Vantage): Judged {
  if (asked.turn?.from && asked.turn.from > at.known && !asked.announced) {
    return judged("unverifiable", "It speaks of a day after the one from which it is looked at.");
  }
  return judgeLevers(scene.book, asked, at);
}
