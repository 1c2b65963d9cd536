// A condition must ask for a facet that the measure's kind has, or it could never hold.

import { KINDS } from "../../engine/kinds/index.ts";
import type { Commitment, Condition } from "../../model/voices.ts";
import type { Loading } from "../loading.ts";
import { didYouMean } from "../suggest.ts";

export function checkConditions(
  { report }: Loading,
  commitments: readonly Commitment[],
  kinds: ReadonlyMap<string, string>,
): void {
  for (const { judges, place } of commitments.flatMap(({ yardsticks }) => yardsticks)) {
    if (judges.kind !== "acts") continue;
    for (const { measure, facet } of conditionsOf(judges)) {
      const kind = KINDS.get(kinds.get(measure) ?? "");
      const facets = Object.keys(kind?.facets.shape ?? {});
      if (!kind || facets.includes(facet)) continue;
      const message = `\`${measure}\`, of kind ${kind.id}, has no facet \`${facet}\``;
      const help = didYouMean(facet, facets, `there are ${facets.join(", ")}`);
      report({ code: "unknown-facet", message, help, at: place });
    }
  }
}

function conditionsOf(acts: { all: readonly Condition[]; moot?: Condition }): Condition[] {
  return acts.moot ? [...acts.all, acts.moot] : [...acts.all];
}
