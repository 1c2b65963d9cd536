// Docs cannot lie: every `$ trucebook …` of a console block prints what the page says. (If not: npm run docs:update)

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isBuilt, print } from "./support/command.ts";
import { argumentsOf, commands, linesOf, matches, rewritten } from "./support/console-blocks.ts";
import { PAGES } from "./support/pages.ts";
import { ROOT } from "./support/root.ts";

const examples = PAGES.flatMap((page) =>
  commands(readFileSync(ROOT + page, "utf8")).map((command) => ({ ...command, where: `${page}:${command.line}` })),
);

if (!isBuilt) console.log("skipped: the docs' commands: dist/cli.js is not built");

describe.skipIf(!isBuilt)("a command of the docs prints what they say", () => {
  it.for(examples)("$where $text", async ({ text, expected }) => {
    const { lines } = await print(text);
    const wanted = linesOf(expected.join("\n"));
    if (!matches(wanted, lines)) expect(lines.join("\n")).toBe(wanted.join("\n"));
  });
});

describe("reading a page", () => {
  const page = [
    "Try:",
    "```console",
    "$ npm i -g x",
    "added 1",
    "$ trucebook find '芬太尼 x'",
    "one",
    "…",
    "```",
    "end",
  ].join("\n");

  it("finds our commands and what follows them", () => {
    expect(commands(page)).toEqual([{ line: 5, text: "trucebook find '芬太尼 x'", expected: ["one", "…"] }]);
  });

  it("splits arguments as a shell does", () => {
    expect(argumentsOf(`trucebook find "two words" --claim='a b' x`)).toEqual([
      "find",
      "two words",
      "--claim=a b",
      "x",
    ]);
  });

  it.each([
    [["a"], ["a"], true],
    [["a"], ["a", "b"], false],
    [["a", "…"], ["a"], true],
    [["a", "…", "d"], ["a", "b", "c", "d"], true],
    [["…", "b"], ["a", "c"], false],
    [[], [], true],
  ])("%j and %j: %s", (expected, actual, same) => expect(matches(expected, actual)).toBe(same));

  it("replaces only what no longer holds", async () => {
    expect(await rewritten(page, async () => ["one", "two"])).toBe(page);
    expect(await rewritten(page, async () => ["three"])).toBe(page.replace("one\n…", "three"));
  });
});
