// The face for programs: open, ask, and what a broken folder throws.

import { describe, expect, it } from "vitest";
import { BookError, face, openBook } from "../../src/doors/npm/index.ts";
import { VIEWS } from "../../src/views/index.ts";
import { BOOK } from "../support/shipped.ts";
import { tinyBook } from "../support/tiny-book.ts";

const book = face(tinyBook(), VIEWS);

describe("an open book", () => {
  it("says which book it is and what can be asked", () => {
    expect(book).toMatchObject({
      name: "tiny",
      recordedThrough: "2026-10-09",
      hash: expect.stringMatching(/^sha256:/),
    });
    expect(book.views().map((v) => v.name)).toEqual(VIEWS.map((v) => v.name));
    const duty = book.views().find((v) => v.name === "duty");
    expect(duty?.parameters[0]).toMatchObject({ name: "hts", needed: true, schema: { type: "string" } });
  });

  it("answers with the time it was asked for", () => {
    const answer = book.ask("state", {}, { on: "2025-11-10", known: "2025-12-01", whatIf: ["as-announced"] });
    expect(answer).toMatchObject({
      ok: true,
      asOf: { on: "2025-11-10", known: "2025-12-01", whatIf: ["as-announced"] },
      because: [],
    });
  });

  it("takes today from whoever asks", () => {
    expect(book.ask("state", {}, { today: "2026-01-02" })).toMatchObject({ asOf: { on: "2026-01-02" } });
  });

  it("gives a wrong question back as problems", () => {
    const codes = (view: string, args = {}, options = {}) => {
      const answer = book.ask(view, args, options);
      return answer.ok ? [] : answer.problems.map((p) => p.code);
    };
    expect(codes("stat")).toEqual(["unknown-view"]);
    expect(codes("duty")).toEqual(["missing-parameter"]);
    expect(codes("state", { bogus: 1 })).toEqual(["unknown-parameter"]);
    expect(codes("state", {}, { on: "soon" })).toEqual(["bad-date"]);
    expect(codes("state", {}, { today: "now" })).toEqual(["bad-date"]);
    expect(codes("state", { all: false })).toEqual([]);
  });
});

describe("reading an article", () => {
  const shipped = face(BOOK, VIEWS);
  const page =
    "<html><body><h1>A call of the two presidents</h1><p>Trump and Xi spoke by telephone on 24 November 2025. It took an hour.</p></body></html>";

  it("gives its claims, typed", async () => {
    const read = await shipped.read(page, { published: "2025-11-25", known: "2026-01-01", today: "2026-11-24" });
    if (!read.ok) throw new Error(read.problems[0]?.message);
    const [claim] = read.answer.claims;
    expect(claim?.then.verdict).toBe("true");
    expect(claim?.now.known).toBe("2026-01-01");
    expect(read.answer.text.slice(claim?.start, claim?.end)).toBe(claim?.text);
  });

  it("takes notes, and names their faults at their place", async () => {
    const note = "claim: c1, now: false, reason: No., author: A, date: 2025-11-26";
    const read = await shipped.read(page, { notes: `notes:\n  - {${note}}\n` });
    expect(read).toMatchObject({ ok: true, answer: { claims: [{ note: { now: "false", at: "notes:2:5" } }] } });
    const wrong = await shipped.read(page, { notes: `notes:\n  - {${note}5}\n`, notesFile: "my.yaml" });
    expect(wrong).toMatchObject({ ok: false, problems: [{ code: "bad-day", at: "my.yaml:2:59" }] });
  });

  it("drafts a readout", async () => {
    const read = await shipped.read("They discussed soybeans at length and with care.", {
      readout: { by: "US", event: "call-2025-11-24" },
    });
    expect(read).toMatchObject({ ok: true, answer: { readout: { rows: [{ topic: "soy" }] } } });
  });

  it("gives what is no article, and a wrong day, back as problems", async () => {
    const codes = async (...args: Parameters<typeof shipped.read>) => {
      const read = await shipped.read(...args);
      return read.ok ? [] : read.problems.map(({ code }) => code);
    };
    expect(await codes("")).toEqual(["article-empty"]);
    expect(await codes(page, { published: "soon" })).toEqual(["bad-date"]);
    expect(await codes(page, { known: "soon" })).toEqual(["bad-date"]);
    expect(await codes(page, { readout: { by: "US", event: "nope" } })).toEqual(["unknown-id"]);
  });
});

describe("a folder that is no book", () => {
  it("throws with every fault", async () => {
    const error = await openBook("/there-is-no-such-folder").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BookError);
    expect((error as BookError).problems.map((p) => p.code)).toEqual(["no-folder"]);
    expect((error as BookError).message).toContain("there is no folder");
  });
});
