// Whatever words stand on the command line, the command answers or says what is wrong with them.

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { SHIPPED_BOOK } from "../../src/doors/place.ts";
import type { Book } from "../../src/model/book.ts";
import type { Problem } from "../../src/model/problem.ts";
import { VIEWS } from "../../src/views/index.ts";
import { tinyBook } from "../support/tiny-book.ts";
import { hasBook, run } from "./run.ts";

// Most lines are asked of a tiny book, and the shipped one is opened once, since its opening is what takes the time.
let book: Book = tinyBook();
vi.mock("../../src/book/compiled/read.ts", async (original) => ({
  ...(await original<typeof import("../../src/book/compiled/read.ts")>()),
  readCompiled: () => book,
}));

const COMMANDS = [...VIEWS.map((view) => view.name), "help", "stat"];
/** How most lines begin: near enough to a question for what follows to be read. */
const STARTS = [
  ["duty", "8507.60.0020"],
  ["duty", "8507600020", "--on", "2025-11-10"],
  ["why", "us-ieepa-reciprocal"],
  ["source", "eo-14358"],
  ["changes", "--from", "2025-11-01"],
  ["history"],
  ["find"],
  ["help"],
];
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
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...STARTS) },
      word.map((w) => [w]),
    ),
    fc.array(word, { maxLength: 5 }),
  )
  .map((parts) => parts.flat())
  // A server would not end, and a folder of the user's is not this test's matter.
  .filter((words) => !words.some((w) => ["serve", "start", "check"].includes(w) || w.startsWith("--book")));

async function check(words: readonly string[]): Promise<void> {
  const { code, out, err } = await run(...words);
  expect([0, 2]).toContain(code);
  expect(err).not.toMatch(/\n\s+at /);
  const end = words.indexOf("--");
  if (!words.slice(0, end === -1 ? undefined : end).includes("--json")) return;
  expect(err).toBe("");
  const told = JSON.parse(out) as { ok: boolean; problems?: Problem[] };
  expect(told.ok).toBe(code === 0);
  if (told.ok) return;
  expect(told.problems?.length).toBeGreaterThan(0);
  for (const { code, message, help } of told.problems ?? [])
    for (const part of [code, message, help]) expect(part).toMatch(/\S/);
}

describe("any command line ends with 0 or 2, and with --json says so in one document", () => {
  it("asked of a tiny book", { timeout: 20_000 }, async () => {
    await fc.assert(fc.asyncProperty(argv, check), { numRuns: 3000, seed: 20_261_124 });
  });

  it.skipIf(!hasBook)("asked of the shipped book", { timeout: 20_000 }, async () => {
    const { readCompiled } = await vi.importActual<typeof import("../../src/book/compiled/read.ts")>(
      "../../src/book/compiled/read.ts",
    );
    book = readCompiled(SHIPPED_BOOK);
    await fc.assert(fc.asyncProperty(argv, check), { numRuns: 150, seed: 7 });
  });
});
