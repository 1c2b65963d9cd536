// How the reader does on small articles in three languages, each kind of claim and each trap at least once.

import { describe, expect, it } from "vitest";
import type { Proof } from "../../src/reading/index.ts";
import { accused, cases, tally } from "./articles.ts";

const dayOfProof = (proof: Proof): string => {
  switch (proof.is) {
    case "statement":
      return proof.statement.made;
    case "said":
      return proof.said.made;
    case "told":
      return proof.told.made;
    case "position":
      return proof.position.made;
    case "figure":
      return proof.row.published;
  }
};

const all = await cases();
const scores = all.flatMap((c) => c.scores);

describe("small articles of our own", () => {
  it("finds and judges most of their claims", () => {
    console.log(tally(scores));
    const found = scores.filter((s) => s.found !== null);
    expect(found.length / scores.length).toBeGreaterThanOrEqual(0.85);
    expect(found.filter((s) => s.right).length / found.length).toBeGreaterThanOrEqual(0.85);
  });

  it.each(all.map((c) => [c.name, c] as const))("%s: accuses nothing that is right", (_, one) => {
    expect(accused(one).map((c) => `${c.sentence} → ${c.then.reason}`)).toEqual([]);
  });

  it.each(all.filter((c) => c.sheet.nothingToCheck).map((c) => [c.name, c] as const))(
    "%s: has nothing to check",
    (_, one) => {
      expect(one.answer.claims.filter((c) => c.kind !== "opinion" && c.kind !== "prediction")).toEqual([]);
    },
  );

  it("takes nothing from a page's furniture", () => {
    const texts = all.flatMap((c) => c.answer.claims.map((claim) => claim.sentence));
    expect(texts.filter((text) => /gnomes|newsletter|Log in/.test(text))).toEqual([]);
  });

  it("knows nothing of later days in what it says of then", () => {
    const late = all.flatMap((c) =>
      c.answer.claims.flatMap((claim) =>
        claim.then.proofs.filter((p) => dayOfProof(p) > claim.then.known).map((p) => `${claim.sentence}: ${p.is}`),
      ),
    );
    expect(late).toEqual([]);
  });

  it("gives evidence for every verdict that rests on the record", () => {
    const bare = all.flatMap((c) =>
      c.answer.claims.filter((claim) => claim.then.verdict === "false" && claim.then.proofs.length === 0),
    );
    expect(bare.map((claim) => claim.sentence)).toEqual([]);
  });
});
