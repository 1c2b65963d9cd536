// How much has been bought or shipped, and whether a promise was met: by each counter that the book holds.

import type { Commitment, Observation, Series } from "../../model/voices.ts";
import { figuresKnown, standOf } from "../../promises/index.ts";
import { daysBetween } from "../../time/index.ts";
import { purchases } from "../record/promised.ts";
import { byFigure, type Proof } from "../record/proof.ts";
import type { Scene } from "../scene.ts";
import type { Quantity, Reading } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { Claim, ClaimKind, Vantage } from "./claim.ts";
import { unsure } from "./clause.ts";
import { cue, find } from "./cue.ts";
import { endsOf, holds } from "./fit.ts";
import { observed } from "./observed.ts";
import { BUYING, GOODS, promiseIn } from "./purchase-size.ts";
import { saidAmount } from "./said-amount.ts";
import { topicsAround, topicsIn } from "./topics.ts";
import { dayWords, inside, list } from "./words.ts";

export const purchaseProgress: ClaimKind = {
  name: "purchase-progress",
  find: (reading, scene) => [...bought(reading, scene), ...met(reading, scene)],
};

const SHIPPED = cue(
  "ship(?:ped|ments?)|export(?:ed)?|deliver(?:ed|ies)|reach(?:ed|es)|land(?:ed|s)|docked|arriv(?:ed|als?)|unloaded|enviad[ao]s?|embarcad[ao]s?|exportad[ao]s?|llegad[ao]s?|llegaron|entregad[ao]s?",
  "装运|运抵|到港|出口|交付|运往",
);
const BOUGHT = cue(
  "bought|purchased|picked up|taken|confirmed|logged|tallied|counts?|counted|recorded|registered|commitments?|on the books|shown|booked|ordered|sold|sales|has (?:so far )?(?:bought|purchased)|secured|compr(?:o|ado|aron)|adquirido|reservado|vendid[ao]s?|ventas",
  "已采购|已购买|采购了|购买了|订购了|售出|销售",
);

function bought(reading: Reading, scene: Scene): Claim[] {
  const topics = topicsAround(reading, scene, GOODS);
  const promise = promiseIn(reading);
  const shipped = find(reading.sentence, SHIPPED);
  const words = shipped ?? find(reading.sentence, BOUGHT) ?? (promise ? null : find(reading.sentence, BUYING));
  if (topics.length === 0 || !words || (promise && !find(reading.sentence, BOUGHT))) return [];
  const told = reading.quantities.filter((q) => q.unit === "t" && q.kind !== "change" && !unsure(reading, q.start));
  const none = told.length === 0 ? nothing(reading) : null;
  const tonnes = none ? [none] : told;
  return tonnes.slice(0, 1).flatMap((quantity) => {
    const counters = countersOf(scene, topics, shipped !== null);
    const date = reading.dates.find((d) => d.through !== null && d.through <= scene.published && d.how !== "duration");
    if (counters.length === 0) return [];
    return [
      claim(
        quantity,
        counters.map(({ id }) => id),
        (at) => {
          const on =
            date?.through && date.through < at.on && date.edge !== "since" && date.edge !== "from"
              ? date.through
              : at.on;
          return judgeCount(scene, { topics, quantity, shipped: shipped !== null }, { ...at, on });
        },
      ),
    ];
  });
}

/** "Had not booked a single cargo": a count of nought. */
function nothing({ sentence, modality }: Reading): Quantity | null {
  const words = find(sentence, NOTHING);
  if (!words || modality.some(({ kind, start }) => kind === "condition" && start < words.start)) return null;
  const bare = { noun: null, reach: null, per: null, moved: null, reads: null, average: false } as const;
  return { ...words, kind: "amount", value: "0", unit: "t", ...bare };
}

const NOTHING = cue(
  "(?:not|n't|never|yet to|without) (?:yet )?(?:book|buy|purchas|order|take|tak|import|ship|bought|booking)\\w* (?:a single|any|one|so much as)|" +
    "(?:no|zero|not one|not a single|nil) (?:(?:new|more|american|u\\.s\\.|us|fresh) )*(?:soybeans?|beans?|cargo(?:es)?|shiploads?|bushels?|purchases|orders|sales|imports|shipments|arrivals|tons|tonnes)|" +
    "(?:bought|booked|purchased|imported|ordered|took|recorded) (?:nothing|none|zero)|(?:purchases|imports|orders|sales|arrivals|shipments) (?:were|was|stood at|fell to|had fallen to|dropped to) (?:zero|nil|nothing)|" +
    "(?:ni un solo|ningun) (?:cargamento|embarque|grano)|no (?:compro|ha comprado|importo) (?:nada|ni)",
  "零采购|没有采购|未采购|一船未买|进口量为零",
);

/** Sales and shipments are two things: orders are counted by one set of series, what has left or arrived by another. */
function countersOf({ book }: Scene, topics: readonly string[], shipped: boolean): Series[] {
  const all = [...book.voices().series.values()].filter((s) => topics.includes(s.topic) && s.unit === "t");
  return all.filter(
    (s) =>
      isShipment(s) === shipped && !/daily sales|all destinations|all origins|marketing year 202[46]\//.test(s.name.en),
  );
}

function isShipment({ name, counts }: Series): boolean {
  return (
    /inspect|arriv|export(?:s|ed)? to|shipped to/i.test(`${name.en}`) ||
    /^(?:Soybeans of US origin|US exports)/.test(counts)
  );
}

interface Counted {
  readonly topics: readonly string[];
  readonly quantity: Quantity;
  readonly shipped: boolean;
}

interface Count {
  readonly series: Series;
  readonly row: Observation;
}

function judgeCount(scene: Scene, { topics, quantity, shipped }: Counted, at: Vantage): Judged {
  const counts = fresh(countersOf(scene, topics, shipped).flatMap((series) => lastOf(series, at)));
  const hits = counts.filter(({ row }) => fits(quantity, row));
  const proofs: Proof[] = [...hits, ...counts.filter((c) => !hits.includes(c))]
    .slice(0, 4)
    .map(({ series, row }) => byFigure(series, row));
  if (hits.length > 0) {
    const [first] = hits;
    const others = counts.filter((c) => !hits.includes(c));
    const words = `${first?.series.name.en}: ${amount(first as Count)}`;
    if (others.length === 0) return judged("true", `${words}.`, proofs, amount(first as Count));
    return judged(
      "true-with-limits",
      `${words}; other counters have ${list(others.slice(0, 3).map(amount))}.`,
      proofs,
      amount(first as Count),
    );
  }
  const said = saidAmount(scene, topics, quantity, at);
  if (said)
    return shipped
      ? { ...said, verdict: "misleading", reason: `That was told of sales, not of shipments. ${said.reason}` }
      : said;
  const other = shipped
    ? countersOf(scene, topics, false)
        .flatMap((series) => lastOf(series, at))
        .find(({ row }) => fits(quantity, row))
    : undefined;
  if (other)
    return judged(
      "misleading",
      `That counts sales, not shipments: ${other.series.name.en}.`,
      [byFigure(other.series, other.row), ...proofs],
      amount(other),
    );
  return outside(quantity, counts, proofs);
}

/** A counter that stopped months before the others says nothing of the day. */
function fresh(counts: readonly Count[]): Count[] {
  const newest = counts
    .map(({ row }) => row.through)
    .sort()
    .at(-1);
  return counts.filter(({ row }) => newest !== undefined && daysBetween(row.through, newest) <= STALE);
}

const STALE = 60;

function outside(quantity: Quantity, counts: readonly Count[], proofs: readonly Proof[]): Judged {
  const ends = counts.flatMap(({ row }) => endsOf(row) ?? []);
  if (ends.length === 0) return missing("a count of that by then");
  const [low, high] = [Math.min(...ends.map((e) => e.low)), Math.max(...ends.map((e) => e.high))];
  const record = list(counts.slice(0, 4).map(amount));
  const inRange = holds({ ...quantity, reach: "about" } as Quantity, { low, high });
  if (inRange) return judged("true-with-limits", `It lies between the counters on record: ${record}.`, proofs, record);
  return judged("false", `The counters on record have ${record}.`, proofs, record);
}

/** The last figure out by then; of a monthly count, the year so far. */
function lastOf(series: Series, { on, known }: Vantage): Count[] {
  const row = figuresKnown(series, on, known)
    .filter((r) => endsOf(r))
    .at(-1);
  return row ? [{ series, row }] : [];
}

function fits(quantity: Quantity, row: Observation): boolean {
  const ends = endsOf(row);
  return ends !== null && holds(quantity, ends, row.bound);
}

function amount({ series, row }: Count): string {
  return `${observed(series, row)} (${series.publisher.split(",")[0]}, through ${dayWords(row.through)})`;
}

/** "China has met its pledge": how the promise stands by its yardsticks. */
function met(reading: Reading, scene: Scene): Claim[] {
  const state = reading.states.find((s) => (s.state === "kept" || s.state === "broken") && s.tense !== "future");
  if (!state || unsure(reading, state.start)) return [];
  const named = reading.mentions.flatMap((m) => m.refs.flatMap(({ what, id }) => (what === "commitment" ? [id] : [])));
  const topics = topicsAround(reading, scene, GOODS);
  const all = purchases(scene.book, topics).filter((c) => c.terms.some((t) => t.made <= scene.published));
  // "Kept its word" alone is praise: of what, only a word for a promise or for goods can say.
  const own = topicsIn(reading, reading.sentence, scene).some((t) => GOODS.has(t));
  if (named.length === 0 && !own && !find(reading.sentence, PROMISE)) return [];
  const meant =
    all.find(({ id }) => named.includes(id)) ?? all.filter((c) => (c.terms[0]?.made ?? "9") <= scene.published)[0];
  if (!meant) return [];
  const kept = (state.state === "kept") !== state.negated;
  return [claim(state, [meant.id], (at) => judgeMet(scene, meant, kept, at))];
}

const PROMISE = cue(
  "pledges?|promises?|targets?|commitments?|goals?|obligations?|purchas\\w+|quota|compromisos?|promesas?|metas?|objetivos?|compras?|cuota",
  "承诺|目标|采购|购买|义务|指标",
);

function judgeMet({ book }: Scene, commitment: Commitment, kept: boolean, { on, known }: Vantage): Judged {
  const { leading, standing, dissenting } = standOf(book, commitment, {
    on,
    known,
    recordedThrough: book.recordedThrough,
  });
  const proofs: Proof[] = [
    ...commitment.terms
      .filter((t) => t.made <= known)
      .slice(0, 1)
      .map((said): Proof => ({ is: "said", id: commitment.id, said })),
    ...leading.figures.slice(-1).flatMap((row): Proof[] => {
      const { judges } = leading.yardstick;
      const series = judges.kind === "purchase" ? book.voices().series.get(judges.series ?? "") : undefined;
      return series ? [byFigure(series, row)] : [];
    }),
  ];
  const others =
    dissenting.length > 0
      ? ` By other yardsticks: ${list(dissenting.slice(0, 2).map((d) => `${d.yardstick.name.en}: ${d.standing}`))}.`
      : "";
  const words = `By ${leading.yardstick.name.en.toLowerCase()} it stands: ${standing.replace("-", " ")} (${inside(leading.reason)}).${others}`;
  if (["pending", "unknown", "disputed"].includes(standing)) return judged("unverifiable", words, proofs, standing);
  if (standing === "kept-late") return judged("true-with-limits", words, proofs, standing);
  if (standing === "partly") return judged("misleading", words, proofs, standing);
  const isKept = standing === "kept";
  return judged(
    isKept === kept ? (dissenting.length > 0 ? "true-with-limits" : "true") : "false",
    words,
    proofs,
    standing,
  );
}

function claim(stretch: Claim["stretch"], subjects: readonly string[], judge: Claim["judge"]): Claim {
  return { kind: "purchase-progress", stretch, subjects, judge };
}
