// Which duties one line of one entry pays, and why not the others, before any money is counted.

import type { Statement } from "../../model/book.ts";
import type { Charge } from "./charge.ts";
import type { EntryFacts } from "./entry.ts";
import { type Reached, reach } from "./reach.ts";
import { type Claimable, type Relieved, relieve, type Setting, type Spared } from "./relief.ts";
import { giveWay } from "./stack.ts";
import type { DutyTerms } from "./table.ts";

export interface LineLaw {
  readonly charges: readonly Charge[];
  readonly spared: readonly Spared[];
  readonly claimable: readonly Claimable[];
  readonly undecided: Relieved["undecided"];
}

export function lineLaw(setting: Setting, facts: EntryFacts): LineLaw {
  const { reached, departed } = reach(setting.table, setting.chapter, setting.digits, setting.origin);
  const spared: Spared[] = departed.map(({ duty, mention }) => leftList(duty, mention.statement));
  const claimable: Claimable[] = [];
  const undecided: Relieved["undecided"][number][] = [];
  const charges: Charge[] = [];
  for (const one of reached) {
    const idle = notInForce(one.duty);
    if (idle) {
      if (!claimOnly(one, facts)) spared.push(idle);
      continue;
    }
    if (claimOnly(one, facts)) {
      if (Array.isArray(one.duty.facets.scope)) claimable.push(couldAdd(one.duty));
      continue;
    }
    const relieved = relieve(setting, one, facts);
    claimable.push(...relieved.claimable);
    undecided.push(...relieved.undecided);
    if (relieved.spared) spared.push(relieved.spared);
    else charges.push(asCharge(one, relieved));
  }
  const stacked = giveWay(setting.table.rules, charges, facts);
  return { charges: stacked.charges, spared: [...spared, ...stacked.spared], claimable, undecided };
}

/** A list that counts only for described goods: never applied on the number alone. */
function claimOnly({ duty }: Reached, facts: EntryFacts): boolean {
  const { applies, heading } = duty.facets;
  return applies === "claimed" && !(heading !== undefined && facts.claims.has(heading));
}

function asCharge(reached: Reached, relieved: Relieved): Charge {
  const { facets } = reached.duty;
  const { instead } = relieved;
  return {
    reached,
    rate: instead?.rate ?? facets.rate ?? null,
    floor: instead ? null : (facets.floor ?? null),
    heading: (instead ? instead.heading : facets.heading) ?? null,
    base: facets.base ?? "entered-value",
    less: [],
    usPart: relieved.usPart,
    relief: instead?.relief ?? null,
  };
}

function notInForce(duty: DutyTerms): Spared | null {
  const { status, heading = null } = duty.facets;
  if (status === "in-force") return null;
  const { span, by } = duty.status;
  const measure = duty.subject.id;
  const until = span.until ? ` until ${span.until.local.replace("T", " ")}` : "";
  return status === "suspended"
    ? { measure, heading, code: "suspended", why: `suspended${until} by ${by}`, statements: [duty.status] }
    : {
        measure,
        heading: null,
        code: "ended",
        why: `ended on ${span.from.local.slice(0, 10)} by ${by}`,
        statements: [duty.status],
      };
}

function leftList(duty: DutyTerms, statement: Statement): Spared {
  const since = statement.span.from.local.slice(0, 10);
  const why = `the line left this list on ${since} by ${statement.by}`;
  return { measure: duty.subject.id, heading: null, code: "left-the-list", why, statements: [statement] };
}

function couldAdd(duty: DutyTerms): Claimable {
  const { heading = null, described } = duty.facets;
  return {
    measure: duty.subject.id,
    heading,
    effect: "adds",
    why: described ?? duty.subject.name.en,
    option: `--claim ${heading}`,
    statements: [duty.status],
  };
}
