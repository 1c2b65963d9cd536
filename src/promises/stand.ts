// How a commitment stands: by each of its yardsticks, and by the leading one.

import type { Book } from "../model/book.ts";
import type { Commitment, CommitmentStanding, Findings, Yardstick } from "../model/voices.ts";
import { judgeActs } from "./acts.ts";
import { type Asking, type Judgement, judged } from "./judgement.ts";
import { judgeMeeting } from "./meeting.ts";
import { judgePurchase } from "./purchase.ts";

export interface CommitmentState {
  readonly commitment: Commitment;
  readonly standing: CommitmentStanding;
  readonly leading: Judgement;
  readonly judgements: readonly Judgement[];
  /** Judgements that come to another verdict than the leading one and are not merely open. */
  readonly dissenting: readonly Judgement[];
}

/** Judges a commitment. What was made or published after `known` plays no part in it. */
export function standOf(book: Book, commitment: Commitment, asking: Asking): CommitmentState {
  const applicable = commitment.yardsticks.filter(({ made }) => made === undefined || made <= asking.known);
  const judgements = applicable.map((yardstick) => judge(book, yardstick, asking));
  const leading = judgements.find(({ yardstick }) => yardstick.leading) ?? judgements[0];
  if (!leading) throw new Error(`${commitment.id} has no yardstick, which the loader refuses`);
  const open = new Set<CommitmentStanding>(["unknown", "pending", leading.standing]);
  const dissenting = judgements.filter(({ standing }) => !open.has(standing));
  return { commitment, standing: leading.standing, leading, judgements, dissenting };
}

/** Had anyone told of the promise by then? */
export function isPromised({ terms }: Commitment, known: Asking["known"]): boolean {
  return terms.some(({ made }) => made <= known);
}

function judge(book: Book, yardstick: Yardstick, asking: Asking): Judgement {
  const { judges } = yardstick;
  const { series, events } = book.voices();
  switch (judges.kind) {
    case "purchase": {
      const season = judges.season && series.get(judges.season.series);
      return judgePurchase(yardstick, judges, series.get(judges.series ?? ""), season, asking);
    }
    case "acts":
      return judgeActs(book, yardstick, judges, asking);
    case "meeting":
      return judgeMeeting(yardstick, judges, events.get(judges.event), asking);
    case "findings":
      return lastFinding(yardstick, judges, asking);
  }
}

/** A verdict set by hand counts from the day on which its evidence was public. */
function lastFinding(yardstick: Yardstick, { findings }: Findings, { on, known }: Asking): Judgement {
  const heard = findings.filter(({ made }) => made <= known && made <= on);
  const last = heard.reduce((a, b) => (b.made >= a.made ? b : a), heard[0] as Findings["findings"][number]);
  if (!last) return judged(yardstick, "unknown", "Nothing was found on it by then.");
  return { ...judged(yardstick, last.standing, last.reason), from: last.made, finding: last };
}
