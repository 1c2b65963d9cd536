// The face for programs: open, ask, and what a broken folder throws.

import { describe, expect, it } from "vitest";
import { BookError, face, openBook } from "../../src/doors/npm/index.ts";
import { VIEWS } from "../../src/views/index.ts";
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

describe("a folder that is no book", () => {
  it("throws with every fault", async () => {
    const error = await openBook("/there-is-no-such-folder").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BookError);
    expect((error as BookError).problems.map((p) => p.code)).toEqual(["no-folder"]);
    expect((error as BookError).message).toContain("there is no folder");
  });
});
