// That something moved because of something else: who says so, in print, on that day; and which answer is whose.

import type { Position } from "../../model/book.ts";
import type { TruceEvent } from "../../model/voices.ts";
import { addDays, type Day } from "../../time/index.ts";
import { coverage } from "../record/concepts.ts";
import { leversIn } from "../record/levers.ts";
import { marketDay, marketsIn, reasonsFor } from "../record/market.ts";
import type { Proof } from "../record/proof.ts";
import { byStatement } from "../record/proof.ts";
import { heldOn, kindsOf, namedEvent, type Scene } from "../scene.ts";
import type { Reading, Stretch } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { Claim, ClaimKind, Vantage } from "./claim.ts";
import { unsure } from "./clause.ts";
import { cue, find, has } from "./cue.ts";
import { inside, list, nameOf } from "./words.ts";

export const cause: ClaimKind = {
  name: "cause",
  find: (reading, scene) => [...ofMarkets(reading, scene), ...inAnswer(reading, scene)],
};

const BECAUSE = cue(
  "because(?: of)?|pinn(?:ed|ing)|put (?:it|this|that|the \\w+) down to|chalk(?:ed|ing) up to|credit(?:ed|ing)|trac(?:ed|ing) (?:it |this |the \\w+ )?to|cit(?:ed|ing)|point(?:ed|ing) to|triggered by|sparked by|dragged down by|weighed down by|blam(?:e|es|ed|ing)|attribut(?:e|ed|es|ing)|due to|owing to|thanks to|driven by|boosted by|lifted by|buoyed by|fuell?ed by|on (?:hopes|optimism|fears|worries|news|expectations)|react(?:ed|ing|ion)|in response to|respond(?:ed|ing) to|after|following|spurred by|as (?:investors|traders)|" +
    "por (?:la|el|las|los)|culp\\w+|gracias a|debido a|impulsad[ao]s? por|atribuy\\w+|a causa de|tras|reaccion\\w*|animad[ao]s? por|ante (?:la|el|las|los)",
  "因为|由于|归咎|因(?!此|而)|受.{0,20}(?:提振|影响|推动|拖累|刺激)|归因于|归功于|得益于|反应|带动|后",
);
const WEAK = cue("after|following|tras|as (?:investors|traders)", "后");
const OTHER_CAUSES = cue(
  "fed|federal reserve|rate cuts?|interest rates?|alphabet|google|earnings|artificial intelligence|\\bai\\b|reserva federal|recorte de tipos|tasas de interes|resultados",
  "美联储|降息|财报|人工智能|谷歌",
);
const MARKET_TALK = cue(
  "fears? of|escalation|short covering|holiday|positioning|risk appetite|sentiment|profit[- ]taking|temor(?:es)?|escalada|cobertura de posiciones|cortos|festiv\\w+|apetito",
  "避险|恐慌|回补|假期|情绪|升级|风险偏好",
);

function ofMarkets(reading: Reading, scene: Scene): Claim[] {
  const because = find(reading.sentence, BECAUSE);
  if (!because || unsure(reading, because.start)) return [];
  const own = marketsIn(scene.book, reading, reading.sentence);
  const markets = own.length > 0 ? own : carried(reading, scene);
  if (markets.length === 0) return [];
  const ids = [...new Set(markets.flatMap(({ series }) => series.map(({ id }) => id)))];
  const weak = find(reading.sentence, WEAK)?.start === because.start;
  const named = namedEvent(reading, scene);
  const contact = reading.contacts.some((c) => scene.focus !== null && kindsOf(c.contact).includes(scene.focus.kind));
  const event = named ?? (find(reading.sentence, OTHER_CAUSES) ? null : freshFocus(scene));
  if (weak && !named && !contact) return [];
  if (
    own.length > 0 &&
    !named &&
    !contact &&
    !isReaction(because) &&
    !find(reading.sentence, OTHER_CAUSES) &&
    !find(reading.sentence, MARKET_TALK)
  )
    return [];
  const day = marketDay(reading, scene);
  const reasons = find(reading.sentence, MARKET_TALK);
  const told = reasons
    ? reasonStretches(reading, because)
    : [{ ...because, end: reading.sentence.end, text: scene.article.text.slice(because.start, reading.sentence.end) }];
  return told.map((stretch) => ({
    kind: "cause",
    stretch,
    subjects: [...ids, ...(event ? [event.id] : [])],
    judge: (at) => judgeReason(scene, { ids, day, event: reasons ? null : event, words: stretch.text }, at),
  }));
}

/** The article's event, where it has just been: nothing moved today because of a round of half a year ago. */
function freshFocus({ focus, published }: Scene): TruceEvent | null {
  const held = focus && heldOn(focus, published)?.through;
  return held && held >= addDays(published, -RECENT) ? focus : null;
}

const RECENT = 10;

/** "Shares reacted to it": the event is meant even where it is not named again. */
function isReaction({ text }: Stretch): boolean {
  return /react|reacc|反应/i.test(text);
}

/** "Analysts attributed this to …": the market of the sentence before. */
function carried(reading: Reading, scene: Scene) {
  const index = scene.readings.indexOf(reading);
  const before = scene.readings[index - 1];
  const refers = find(
    reading.sentence,
    cue(
      "this|these|the (?:rally|gains?|move|rise|drop|rout|sell-?off|selling|slide|slump|fall|losses|jump|plunge|rebound|advance|retreat)|esto|est[ae]|el alza|la subida",
      "这|此次|涨势",
    ),
  );
  if (!refers || !before || index < 1) return [];
  const near = scene.readings.slice(Math.max(0, index - 4), index);
  const own = near.filter((r) => r === before || r.sentence.paragraph === reading.sentence.paragraph);
  const markets = own.flatMap((r) => marketsIn(scene.book, r, r.sentence));
  if (markets.length > 0 || !find(reading.sentence, TRADERS)) return markets;
  // "Traders credited the truce": the market that the article told of last.
  const told = scene.readings.slice(0, index).findLast((r) => marketsIn(scene.book, r, r.sentence).length > 0);
  return told ? marketsIn(scene.book, told, told.sentence) : [];
}

const TRADERS = cue(
  "traders?|dealers?|investors?|brokers?|strategists?|fund managers?|market participants",
  "交易员|投资者",
);

/** Each reason of a list on its own: one may be in print, the other not. */
function reasonStretches(reading: Reading, because: Stretch): Stretch[] {
  const from = because.end - reading.sentence.start;
  const rest = reading.sentence.text.slice(from);
  const parts = rest.split(/,?\s*(?:along with|as well as|junto con|así como)\s|，以及|以及/);
  let at = because.end;
  return parts.map((text) => {
    const start = reading.sentence.start + reading.sentence.text.indexOf(text, at - reading.sentence.start);
    at = start + text.length;
    return { start, end: at, text };
  });
}

interface Reason {
  readonly ids: readonly string[];
  readonly day: Day;
  readonly event: TruceEvent | null;
  readonly words: string;
}

function judgeReason({ book }: Scene, { ids, day, event, words }: Reason, at: Vantage): Judged {
  const printed = reasonsFor(book, ids, day, at.known);
  if (printed.length === 0) return missing("a report of that day that gives a reason");
  const naming = printed.filter((p) => (event ? p.about.includes(event.id) || mentions(p, event) : isAbout(p, words)));
  const proofs: Proof[] = [...naming, ...printed.filter((p) => !naming.includes(p))]
    .slice(0, 5)
    .map((position) => ({ is: "position", position }));
  const [first] = naming;
  if (first && naming.length === printed.length)
    return judged("true", `${nameOf(first)}: ${inside(first.says)}.`, proofs);
  const others = list(
    printed
      .filter((p) => !naming.includes(p))
      .slice(0, 2)
      .map((p) => `${nameOf(p)}: ${inside(p.says)}`),
  );
  if (first && naming.length * 3 < printed.length)
    return judged(
      "misleading",
      `Of ${printed.length} reports on record only ${nameOf(first)} names it, beside others. ${others}.`,
      proofs,
    );
  if (first) return judged("true-with-limits", `${nameOf(first)} names it; others do not. ${others}.`, proofs);
  // The few reports on record name what moved shares most; they do not rule out what only dealers see.
  const refuted = event !== null || ofTheTruce(words);
  return judged(refuted ? "misleading" : "unverifiable", `No report on record gives that reason. ${others}.`, proofs);
}

function ofTheTruce(words: string): boolean {
  return has(words, TRUCE_TALK);
}

const TRUCE_TALK = cue(
  "trade|tariffs?|escalation|truce|tensions?|china|chinese|beijing|xi|call|summit|comercial|aranceles|escalada|tregua|tensiones",
  "贸易|关税|升级|休战|中美|中国|紧张|通话|会晤",
);

function mentions(position: Position, event: TruceEvent): boolean {
  return event.kind === "call"
    ? /\bcall\b/i.test(position.says) && position.about.includes(event.id)
    : position.about.includes(event.id);
}

/** "On the president's post": his name and the post itself carry no notion. */
const HIS_POST = cue(
  "(?:trump|president)(?:'s)? (?:\\w+ ){0,2}(?:post|message|tweet|threat|announcement|remarks|words)",
  "特朗普.{0,6}(?:发文|帖|言论|威胁)",
);

function isAbout(position: Position, words: string): boolean {
  if (has(words, HIS_POST) && /Trump/.test(position.says)) return true;
  return (coverage(words, `${position.says} ${position.quote ?? ""}`) ?? 0) >= 0.34;
}

const ANSWER = cue(
  "in (?:response|retaliation|answer|reply) (?:to|for)|retaliat(?:ed|es|ing|ion|ory)|respond(?:ed|ing) (?:to|with)|countermeasures?|tit[- ]for[- ]tat|en respuesta a|en represalia|respondi[oe]\\w*|contramedidas?",
  "反制|回应|报复|对等反制|作为回应",
);

/** "China imposed port dues in answer to the US fees": the book says which measure counters which. */
function inAnswer(reading: Reading, scene: Scene): Claim[] {
  const words = find(reading.sentence, ANSWER);
  if (!words) return [];
  const before = {
    start: reading.sentence.start,
    end: words.start,
    text: scene.article.text.slice(reading.sentence.start, words.start),
  };
  const after = {
    start: words.end,
    end: reading.sentence.end,
    text: scene.article.text.slice(words.end, reading.sentence.end),
  };
  const [one, other] = [leversIn(scene.book, reading, before), leversIn(scene.book, reading, after)];
  if (!one || !other || one.loose || other.loose) return [];
  const pairs = one.subjects.flatMap((a) => other.subjects.map((b) => [a, b] as const));
  const linked = pairs.find(([a, b]) => b.counters.includes(a.id)) ?? pairs.find(([a, b]) => a.counters.includes(b.id));
  if (!linked) return [];
  const [a, b] = linked;
  const stretch = { ...words };
  const proofs = [a, b].flatMap((s) => s.statements.slice(0, 1).map(byStatement));
  return [
    {
      kind: "cause",
      stretch,
      subjects: [a.id, b.id],
      judge: (at) => {
        const known = proofs.every((p) => p.is !== "statement" || p.statement.made <= at.known);
        return known
          ? judged("true", `The book has them as answers to one another: ${a.name.en}; ${b.name.en}.`, proofs)
          : missing("both measures by then");
      },
    },
  ];
}
