// The gallery of broken books: for each code the smallest book that earns it, and the very message that it earns.

import { mkdtempSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, ROOT } from "../../test/support/root.ts";
import { tinyFiles } from "../../test/support/tiny-book.ts";
import { CODES } from "./codes.ts";
import { openBook, renderProblems } from "./index.ts";
import { loadBook } from "./load.ts";

const FOLDER = "test/problems/";
const shown = readdirSync(ROOT + FOLDER);
/** Faults of a folder on a disk, which no text in a repository can show. */
const ON_DISK = ["no-folder", "no-book-file", "unreadable-file", "outside-folder", "file-too-large", "bad-text"];

describe("a broken book", () => {
  it.each(shown)("earns %s, and the message says where and what would be right", async (code) => {
    const under = `${FOLDER}${code}/book`;
    const texts = filesBelow(under, ".yaml", ".csv", ".txt").map((path): [string, string] => [
      path.slice(under.length + 1),
      readFileSync(ROOT + path, "utf8"),
    ]);
    const loaded = loadBook({ name: "book", texts: new Map([...tinyFiles(), ...texts]) });
    const problems = loaded.ok ? [] : loaded.problems;
    expect(problems.map((p) => p.code)).toContain(code);
    expect(problems.every((p) => p.at && p.help)).toBe(true);
    await expect(`${renderProblems(problems)}\n`).toMatchFileSnapshot(`${ROOT}${FOLDER}${code}/expected.txt`);
  });

  it("is shown for every code", () => {
    expect(Object.keys(CODES).filter((code) => !shown.includes(code) && !ON_DISK.includes(code))).toEqual([]);
  });
});

describe("a folder", () => {
  const codesOf = async (folder: string) => {
    const opened = await openBook(folder);
    return opened.ok ? [] : opened.problems.map((p) => p.code);
  };

  it("that is not there, or is empty", async () => {
    expect(await codesOf("/nowhere/at/all")).toContain("no-folder");
    expect(await codesOf(mkdtempSync(join(tmpdir(), "book-")))).toContain("no-book-file");
  });

  it("with text that is no UTF-8, and a link that leads out", async () => {
    const folder = mkdtempSync(join(tmpdir(), "book-"));
    writeFileSync(join(folder, "book.yaml"), Buffer.from([0x69, 0x64, 0x3a, 0xff, 0xfe]));
    symlinkSync(join(ROOT, "LICENSE"), join(folder, "out.yaml"));
    const codes = await codesOf(folder);
    expect(codes).toContain("bad-text");
    expect(codes).toContain("outside-folder");
  });

  it("with a link that leads nowhere, and a file of a size that no book has", async () => {
    const folder = mkdtempSync(join(tmpdir(), "book-"));
    symlinkSync(join(folder, "nothing.yaml"), join(folder, "link.yaml"));
    writeFileSync(join(folder, "huge.csv"), "");
    truncateSync(join(folder, "huge.csv"), 33_000_000);
    const codes = await codesOf(folder);
    expect(codes).toContain("unreadable-file");
    expect(codes).toContain("file-too-large");
  });
});
