// The command line: how a command ends, and what it says when the question is wrong.

import { describe, expect, it } from "vitest";
import { VIEWS } from "../../src/views/index.ts";
import { argumentsOf } from "../support/console-blocks.ts";
import { ROOT } from "../support/root.ts";
import { hasBook, problemsOf, run } from "./run.ts";

/** A wrong question → the code of its problem, and where it matters a part of the remedy. */
const WRONG: readonly (readonly [command: string, code: string, help?: string])[] = [
  ["stat", "unknown-command", "did you mean state?"],
  ["nxt", "unknown-command", "did you mean next?"],
  ["stat duty", "unknown-command", "did you mean state?"],
  ["help dutty", "unknown-command", "did you mean duty?"],
  ["state --onn 2025-01-01", "unknown-option", "did you mean --on?"],
  ["state --becuase", "unknown-option", "did you mean --because?"],
  ["--bogus", "unknown-option", "see: trucebook help"],
  ["duty state --bogus", "unknown-option", "see: trucebook help duty"],
  ["state --because=yes", "needless-value", "write: --because"],
  ["duty", "missing-parameter", "8507.60.0020"],
  ["why", "missing-parameter", "us-ieepa-reciprocal"],
  ["changes", "missing-parameter"],
  ["state --on", "missing-value", "<date|instant>"],
  ["state --on --because", "missing-value", "<date|instant>"],
  ["duty 8507.60.0020 --value", "missing-value", "<usd>"],
  ["duty 8507.60.0020 --value --on 2025-11-10", "missing-value", "<usd>"],
  ["serve --port --open", "missing-value", "<number>"],
  ["duty 8507.60.0020 --value -5", "malformed-money", "US dollars"],
  ["duty 8507.60.0020 --value 1e9", "malformed-money", "US dollars"],
  ["duty 8507.60.0020 --value abc", "malformed-money", "US dollars"],
  ["duty 8507.60.0020 --origin XX", "unknown-country", "ISO 3166"],
  ["duty 8507.60.0020 --claim 12", "bad-claim", "9903.88.69"],
  ["duty 8507.60.0020 --quantity '5 stones'", "unknown-unit"],
  ["duty 8507.60.0020 --content iron=5", "bad-content", "steel="],
  ["duty 85076", "malformed-hts", "8 or 10 digits"],
  ["duty abc", "malformed-hts", "8 or 10 digits"],
  ["duty 9999.99.99", "malformed-hts", "the line of the goods"],
  ["duty 8507600020 8507600010", "too-many-arguments", "duty <hts>"],
  ["state --on 2025-02-30", "bad-date", "2025-11-10"],
  ["state --on tomorrow", "bad-date", "2025-11-10"],
  ["state --on ''", "bad-date", "2025-11-10"],
  ["state --on 2025-01-01 --as_of 2025-01-02", "given-twice", "once"],
  ["why nope", "unknown-id", "find nope"],
  ["source nope", "unknown-id", "find nope"],
  ["state --what-if nope", "unknown-what-if", "as-announced"],
  ["state --what-if ./missing.yaml", "unreadable-file", ".yaml"],
  ["changes --from 2025-05-01 --to 2025-04-01", "bad-range", "--from"],
  ["read docs/examples/article.md --notes docs/examples/article.md", "bad-yaml"],
  ["read docs/examples/article.md --notes nope.yaml", "unreadable-file"],
  ["read docs/examples/readout.md --as readout --by US", "missing-parameter", "call-2025-11-24"],
  ["serve --port abc", "bad-port", "65535"],
];

describe.skipIf(!hasBook)("a wrong question", () => {
  it.each(WRONG)("%s → %s", async (command, code, help = "") => {
    const words = argumentsOf(`trucebook ${command}`);
    const asJson = await run("--json", ...words);
    expect(asJson).toMatchObject({ code: 2, err: "" });
    expect(JSON.parse(asJson.out).ok).toBe(false);
    const [problem] = problemsOf(asJson);
    expect(problem?.code).toBe(code);
    expect(problem?.message).not.toBe("");
    expect(problem?.help).not.toBe("");
    expect(problem?.help).toContain(help);

    const asText = await run(...words);
    expect(asText).toMatchObject({ code: 2, out: "" });
    // A fault in a file of the reader's own comes with its line; the others stand in the command itself.
    const place = problem?.excerpt ? `${problem.at}: ` : "";
    expect(asText.err).toContain(`trucebook: ${place}${problem?.message}`);
    expect(asText.err).toContain(problem?.excerpt ?? "");
    expect(asText.err).not.toMatch(/\n\s+at /);
  });

  it("is told as JSON where --json stands in the place of a value", async () => {
    for (const argv of [
      ["state", "--on", "--json"],
      ["state", "--book", "--json"],
      ["serve", "--host", "--json"],
    ]) {
      const ran = await run(...argv);
      expect(ran).toMatchObject({ code: 2, err: "" });
      expect(problemsOf(ran).map((p) => p.code)).toEqual(["missing-value"]);
    }
  });

  it("names every fault at once", async () => {
    const problems = problemsOf(await run("duty", "abc", "--on", "2025-02-30", "--value", "-5", "--json"));
    expect(problems.map((p) => p.code)).toEqual(expect.arrayContaining(["bad-date", "malformed-money"]));
  });
});

describe.skipIf(!hasBook)("an answer", () => {
  it.each(VIEWS.map((view) => [view.name, view] as const))(
    "%s gives its example as one JSON document",
    async (_, view) => {
      const args = Object.entries(view.example).flatMap(([name, value]) =>
        view.params[name]?.place === "argument" ? [value] : [`--${name}`, value],
      );
      const { code, out, err } = await run(view.name, ...args, "--json");
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(JSON.parse(out)).toMatchObject({ ok: true, book: { name: "us-china" }, problems: [] });
    },
  );

  it("knows the time of a question by its other names", async () => {
    const { out } = await run("state", "--as_of", "2025-11-10", "--knowledge_date", "2025-06-01", "--json");
    const same = await run("state", "--on", "2025-11-10", "--known", "2025-06-01", "--json");
    expect(JSON.parse(out).asOf).toEqual({ on: "2025-11-10", known: "2025-06-01", whatIf: [] });
    expect(out).toBe(same.out);
  });

  it("takes the options of every question before its name", async () => {
    const before = await run("--on", "2025-11-10", "--json", "state");
    expect(before).toEqual(await run("state", "--json", "--on", "2025-11-10"));
  });

  it("takes a word behind -- for a word, not for an option", async () => {
    const { code, out } = await run("find", "--json", "--", "--bogus");
    expect({ code, ok: JSON.parse(out).ok }).toEqual({ code: 0, ok: true });
  });

  it.each(["help", "--help", "--version", "duty --help", "help duty", ""])(
    "%s is told, not refused",
    async (command) => {
      const words = argumentsOf(`trucebook ${command}`);
      const { code, out, err } = await run(...words);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatch(/^(Usage: trucebook|\d+\.\d+\.\d+\n$)/);
      expect(JSON.parse((await run(...words, "--json")).out)).toEqual({ ok: true, text: out });
    },
  );
});

describe("a book with problems", () => {
  const folder = `${ROOT}test/problems/bad-day/book`;

  it.each([
    ["check", folder],
    ["state", "--book", folder],
    ["check", `${ROOT}no-such-folder`],
  ])("%s %s ends with 1", async (...argv) => {
    const asJson = await run(...argv, "--json");
    expect(asJson).toMatchObject({ code: 1, err: "" });
    expect(problemsOf(asJson).length).toBeGreaterThan(0);
    const asText = await run(...argv);
    expect(asText).toMatchObject({ code: 1, out: "" });
    expect(asText.err).not.toMatch(/\n\s+at /);
  });
});
