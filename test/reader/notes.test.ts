// Notes by hand: beside what was computed, never in its place, and marked in every form of the answer.

import { describe, expect, it } from "vitest";
import { claimReview } from "../../src/doors/formats/claim-review.ts";
import { markdown } from "../../src/doors/formats/markdown.ts";
import { answerPage } from "../../src/doors/page/index.ts";
import { prepared } from "../../src/doors/prepare.ts";
import { renderAnswer } from "../../src/doors/terminal/index.ts";
import { ask, type Envelope, type ReadView, VIEWS } from "../../src/views/index.ts";
import { read } from "../../src/views/read.ts";
import { BOOK, TODAY } from "../support/shipped.ts";

const PAGE = `# A call

24 November 2025

Trump and Xi spoke by telephone on 24 November 2025. Trump called it "very positive". Nobody else was on the line.`;

const NOTES = `notes:
  - claim: c1
    now: true-with-limits
    reason: The White House never published a text.
    evidence: [call-2025-11-24]
    author: Ana Ruiz
    date: 2025-11-26
  - words: Nobody else was on the
      line
    then: unverifiable
    now: unverifiable
    reason: "No account says <who> listened."
    author: Ana Ruiz
    date: 2025-11-26
  - claim: c99
    now: false
    reason: Of an older version.
    author: Ana Ruiz
    date: 2025-11-26
  - words: The moon is made of cheese.
    now: false
    reason: It is not.
    author: Ana Ruiz
    date: 2025-11-26
`;

async function answer(notes: string | null): Promise<Envelope<ReadView>> {
  const raw = { page: [PAGE], ...(notes === null ? {} : { notes: [notes] }) };
  const ready = await prepared(read, raw, BOOK, { notes: ["a.notes.yaml"] });
  if (ready.problems[0]) throw new Error(ready.problems[0].message);
  const asked = ask(BOOK, read, ready.raw, TODAY);
  if (!asked.ok) throw new Error(asked.problems[0]?.message);
  return asked as Envelope<ReadView>;
}

const [plain, noted] = [await answer(null), await answer(NOTES)];

describe("notes by hand", () => {
  it("leave every computed verdict as it is", () => {
    const computed = ({ answer: { claims, tally } }: Envelope<ReadView>) => ({
      tally,
      claims: claims.map(({ note, ...claim }) => claim),
    });
    expect(computed(noted)).toEqual(computed(plain));
    expect(plain.answer).toMatchObject({ added: [], unmatched: [], tallyWithNotes: null });
  });

  it("overrule a claim beside it", () => {
    const { note } = noted.answer.claims[0] ?? {};
    expect(note).toMatchObject({ now: "true-with-limits", author: "Ana Ruiz", at: "a.notes.yaml:2:5" });
    expect(note?.then).toBeNull();
    expect(note?.evidence).toMatchObject([{ id: "call-2025-11-24", view: "event" }]);
  });

  it("add a claim where its words stand, however the lines are broken", () => {
    const [claim] = noted.answer.added;
    expect(claim).toMatchObject({ id: "n1", text: "Nobody else was on the line" });
    expect(claim?.note.then).toBe("unverifiable");
    expect(noted.answer.text.slice(claim?.start, claim?.end)).toBe(claim?.text);
    expect(claim?.sentence).toBe("Nobody else was on the line.");
  });

  it("are named where they fit nothing, never lost", () => {
    expect(noted.answer.unmatched.map(({ on, why }) => [on, why])).toEqual([
      ["c99", "the article has no claim of that id"],
      ["“The moon is made of cheese.”", "these words do not stand in the article"],
    ]);
    expect(noted.notes.join("\n")).toMatch(/a\.notes\.yaml:15:5 on c99 is not used/);
  });

  it("are counted apart", () => {
    const { tally, tallyWithNotes } = noted.answer;
    expect(tallyWithNotes?.now["true-with-limits"]).toBe((tally.now["true-with-limits"] ?? 0) + 1);
    expect(tallyWithNotes?.now.unverifiable).toBe((tally.now.unverifiable ?? 0) + 1);
    expect(tally).toEqual(plain.answer.tally);
  });

  it("are found by a claim's own words too", async () => {
    const words = plain.answer.claims[0]?.text ?? "";
    const note = `notes:\n  - {words: "${words}", now: false, reason: No., author: A, date: 2025-11-26}\n`;
    expect((await answer(note)).answer.claims[0]?.note).toMatchObject({ now: "false" });
  });

  it("are marked in the terminal", () => {
    const shown = renderAnswer(read.show(noted.answer, noted), noted, { width: 120, color: false, because: false });
    expect(shown).toMatch(/Overruled by hand, Ana Ruiz, 26/);
    expect(shown).toMatch(/Added by hand, Ana Ruiz, 26/);
    expect(shown).toMatch(/1 overruled, 1 added, 2 not\s+used/);
  });

  it("are marked on the page, their words escaped", () => {
    const page = answerPage(
      noted,
      { view: read, raw: {} },
      { record: BOOK, views: VIEWS, base: "", root: "", today: TODAY },
    );
    expect(page).toContain("Overruled by hand");
    expect(page).toContain("Added by hand");
    expect(page).toContain("&lt;who&gt;");
  });

  it("are marked in Markdown, the unused ones named", () => {
    const text = markdown.render(noted, () => "", read);
    expect(text).toContain("**Overruled by hand**, Ana Ruiz, 2025-11-26: now true with limits.");
    expect(text).toContain("## n1: then unverifiable, now unverifiable");
    expect(text).toContain("## Notes that are not used");
  });

  it("are reviews of their own, by a person, in ClaimReview", () => {
    const reviews = JSON.parse(claimReview.render(noted, () => "", read)) as { author: object; reviewAspect: string }[];
    const own = reviews.filter(({ reviewAspect }) => reviewAspect.endsWith("judged by hand"));
    expect(own.map(({ author }) => author)).toEqual([
      { "@type": "Person", name: "Ana Ruiz" },
      { "@type": "Person", name: "Ana Ruiz" },
    ]);
    expect(reviews).toHaveLength(noted.answer.claims.length + 2);
  });
});
