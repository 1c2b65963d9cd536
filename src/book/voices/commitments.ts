// Commitments: terms by speaker, yardsticks, and what was said of them later.

import { CommitmentText } from "../../model/commitment.ts";
import type { Commitment, Condition, Remark, Term, Yardstick } from "../../model/voices.ts";
import { given } from "../given.ts";
import type { Parsed } from "../loading.ts";
import { type Hearing, type Node, nodeAt } from "./hearing.ts";
import { readOneEach } from "./one-each.ts";

export function readCommitments(hearing: Hearing, yaml: readonly Parsed[]): Commitment[] {
  return readOneEach(hearing, yaml, "commitment", CommitmentText, "commitments", (text, spot): Commitment => {
    const node = nodeAt(hearing, spot);
    node.names("topic", text.topic, "topic");
    node.names("event", text.event, "event");
    for (const [i, id] of (text.related ?? []).entries()) node.names("any", id, "related", i);
    const parts = {
      terms: node.each(text.terms, "terms", toTerm).sort((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0)),
      yardsticks: node.each(text.yardsticks, "yardsticks", toYardstick),
      remarks: node.each(text.remarks, "remarks", toRemark),
    };
    checkLeading(hearing, parts.yardsticks, node);
    const lists = { aliases: text.aliases ?? {}, related: text.related ?? [], refs: text.refs ?? [] };
    return given({ ...text, ...parts, ...lists, place: node.place });
  });
}

type TermOf = CommitmentText["terms"][number];
type YardstickOf = CommitmentText["yardsticks"][number];
type RemarkOf = NonNullable<CommitmentText["remarks"]>[number];

function toTerm(text: TermOf, node: Node): Term {
  node.names("document", text.source, "source");
  const days = {
    made: node.day(text.made, "made"),
    from: node.maybeDay(text.from, "from"),
    through: node.maybeDay(text.through, "through"),
  };
  const { id: _, ...rest } = text;
  return given({ ...rest, ...days, silent: text.silent === "true", place: node.place });
}

function toRemark(text: RemarkOf, node: Node): Remark {
  node.names("document", text.source, "source");
  for (const [i, id] of (text.to ?? []).entries()) node.names("any", id, "to", i);
  return given({ ...text, made: node.day(text.made, "made"), to: text.to ?? [], place: node.place });
}

function toYardstick(text: YardstickOf, node: Node): Yardstick {
  const { id, by, name, rule, note } = text;
  return given({
    id,
    by,
    name,
    rule,
    note,
    made: node.maybeDay(text.made, "made"),
    leading: text.leading === "true",
    judges: toJudge(text, node),
    place: node.place,
  });
}

function toJudge({ purchase, acts, meeting, findings }: YardstickOf, node: Node): Yardstick["judges"] {
  if (purchase) {
    const inside = node.inside("purchase");
    inside.names("series", purchase.series, "series");
    inside.names("series", purchase.season?.series, "season", "series");
    const counting = { count: purchase.count ?? "latest", less: purchase.less ?? "0" } as const;
    return given({ kind: "purchase", ...purchase, ...counting, ...daysOf(purchase, inside) } as const);
  }
  if (acts) {
    const inside = node.inside("acts");
    const all = inside.each(acts.all, "all", toCondition);
    const moot = acts.moot && { ...toCondition(acts.moot, inside.inside("moot")), why: acts.moot.why };
    return given({ kind: "acts", all, moot, ...daysOf(acts, inside) } as const);
  }
  if (meeting) {
    const inside = node.inside("meeting");
    inside.names("event", meeting.event, "event");
    return { kind: "meeting", event: meeting.event, ...daysOf(meeting, inside) };
  }
  return {
    kind: "findings",
    findings: node.each(findings, "findings", (text, inside) => {
      for (const [i, id] of (text.sources ?? []).entries()) inside.names("document", id, "sources", i);
      return { ...text, made: inside.day(text.made, "made"), sources: text.sources ?? [], place: inside.place };
    }),
  };
}

function daysOf({ from, through }: { from: string; through?: string | undefined }, node: Node) {
  return { from: node.day(from, "from"), through: node.maybeDay(through, "through") ?? null };
}

function toCondition(text: { measure: string; facet?: string | undefined; is: string[] }, node: Node): Condition {
  node.names("subject", text.measure, "measure");
  return { measure: text.measure, facet: text.facet ?? "status", is: text.is };
}

function checkLeading({ loading }: Hearing, yardsticks: readonly Yardstick[], node: Node): void {
  const leading = yardsticks.filter((y) => y.leading).length;
  if (leading === 1) return;
  const message = leading === 0 ? "no yardstick leads" : `${leading} yardsticks lead`;
  const help = "write `leading: true` on the one that the promise's own words call for";
  loading.report({ code: "no-leading-yardstick", message, help, at: node.inside("yardsticks").place });
}
