// Whatever words stand on the command line, the command answers or says what is wrong with them.

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { VIEWS } from "../../src/views/index.ts";
import { hasBook, run } from "./run.ts";

// The compiled book is opened once for all commands, which is what takes their time.
vi.mock("../../src/book/compiled/read.ts", async (original) => {
  const real = await original<typeof import("../../src/book/compiled/read.ts")>();
  let book: ReturnType<typeof real.readCompiled> | undefined;
  return {
    ...real,
    readCompiled: (folder: string) => {
      book ??= real.readCompiled(folder);
      return book;
    },
  };
});

const COMMANDS = [...VIEWS.map((view) => view.name), "help", "stat"];
const OPTIONS = VIEWS.flatMap((view) => Object.keys(view.params)).map((name) => `--${name}`);
const COMMON = [
  "--on",
  "--known",
  "--what-if",
  "--as_of",
  "--because",
  "--json",
  "--help",
  "--version",
  "-h",
  "--",
  "-",
];
const VALUES = [
  ["2025-11-10", "2025-02-30", "2025-11-10T13:00+08:00", "0001-01-01", "9999-12-31", "tomorrow"],
  ["8507.60.0020", "8507600020", "85076", "0", "-5", "1e9", "10000", "99999999999999999999.99", "25%", "NaN"],
  ["CN", "XX", "C", "12", "9903.88.69", "steel=5", "5 kg", "us-ieepa-reciprocal", "eo-14358", "fentanyl"],
  ["as-announced", "truce-lapses", "nope", "./missing.yaml", "..", "/", "", " ", "constructor", "__proto__"],
  [
    "对等关税",
    "٣٤",
    "é\u0301",
    "\u202e",
    "\u0000",
    "\u001b[31m",
    "🙂",
    "\ud800",
    "'",
    '"',
    "`$(x)`",
    "<script>",
    "%s",
    "=",
    "\n",
  ],
].flat();

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...OPTIONS) },
  { weight: 3, arbitrary: fc.constantFrom(...COMMON) },
  { weight: 5, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.constantFrom(...COMMANDS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...OPTIONS), fc.constantFrom(...VALUES)).map((pair) => pair.join("=")),
  },
);
const argv = fc
  .tuple(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...COMMANDS) }, word), fc.array(word, { maxLength: 6 }))
  .map(([first, rest]) => [first, ...rest])
  // A server would not end, and a folder of the user's is not this test's matter.
  .filter((words) => !words.some((w) => ["serve", "start", "check"].includes(w) || w.startsWith("--book")));

describe.skipIf(!hasBook)("any command line", () => {
  it("ends with 0 or 2, and with --json says so in one document", { timeout: 20_000 }, async () => {
    const check = async (words: readonly string[]) => {
      const { code, out, err } = await run(...words);
      expect([0, 2]).toContain(code);
      expect(err).not.toMatch(/\n\s+at /);
      const end = words.indexOf("--");
      if (!words.slice(0, end === -1 ? undefined : end).includes("--json")) return;
      expect(err).toBe("");
      const told = JSON.parse(out) as { ok: boolean; problems?: { code: string; message: string; help: string }[] };
      expect(told.ok).toBe(code === 0);
      if (told.ok) return;
      expect(told.problems?.length).toBeGreaterThan(0);
      for (const problem of told.problems ?? [])
        for (const part of ["code", "message", "help"] as const) expect(problem[part]).toMatch(/\S/);
    };
    await fc.assert(fc.asyncProperty(argv, check), { numRuns: 3000, seed: 20_261_124 });
  });
});
