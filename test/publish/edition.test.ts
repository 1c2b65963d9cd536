// Static editions of a small book: what is written, where its links lead, and whose files are left alone.

import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cannot, MARKER } from "../../src/doors/publish/folder.ts";
import { VIEWS } from "../../src/views/index.ts";
import { run } from "../doors/run.ts";
import { edition, emptyFolder, filesIn, lostLinks, SMALL } from "../support/edition.ts";
import { BOOK } from "../support/shipped.ts";

const made: string[] = [];
const folder = () => {
  const dir = emptyFolder();
  made.push(dir);
  return dir;
};
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

const dir = folder();
const published = await edition(dir);
const text = (file: string, at = dir) => readFileSync(join(at, file), "utf8");
const marker = (at = dir) => JSON.parse(text(MARKER, at)) as { complete: boolean; files: { path: string }[] };

describe("an edition", { timeout: 30_000 }, () => {
  it("has every link lead to a file beside it", () => {
    expect(published).toMatchObject({ ok: true });
    expect(lostLinks(dir)).toEqual([]);
  });

  it("has the home page, promises, measures and what each rests on, in three languages", () => {
    expect(filesIn(dir)).toEqual(
      expect.arrayContaining([
        "index.html",
        "promise/promise/index.html",
        "why/duty/index.html",
        "series/sales/index.html",
        "source/press/index.html",
        "zh/index.html",
        "es/promise/promise/index.html",
        "measures/on-2026-10-09/index.html",
        "why/duty/on-2026-10-09/index.html",
      ]),
    );
    expect(text("zh/promise/promise/index.html")).toContain('lang="zh-Hans"');
  });

  it("has the days of the scrubber in the first language, each a link to press", () => {
    expect(text("measures/index.html")).toContain('href="../measures/on-2025-02-04/index.html"');
    expect(filesIn(dir)).toContain("measures/on-2025-02-04/index.html");
    expect(filesIn(dir)).not.toContain("zh/measures/on-2025-02-04/index.html");
  });

  it("has the answer of a page beside it as JSON", () => {
    const said = JSON.parse(text("promise/promise/index.json"));
    expect(said).toMatchObject({ ok: true, book: { hash: SMALL.hash }, answer: { id: "promise" } });
    expect(text("promise/promise/index.html")).toContain('href="../../promise/promise/index.json"');
    expect(text("es/promise/promise/index.html")).toContain('href="../../../promise/promise/index.json"');
  });

  it("has no form; the question stands as a line to type", () => {
    for (const file of filesIn(dir).filter((name) => name.endsWith(".html"))) expect(text(file)).not.toMatch(/<form/);
    expect(text("promise/promise/index.html")).toContain("trucebook promise promise");
  });

  it("tells a link to another day, and one that needs the desk", () => {
    const day = text("measures/on-2025-02-04/index.html");
    expect(day).toMatch(/<a href="[^"]*why\/duty\/index\.html" data-link="other-day" title="As of 24 Nov 2026/);
    expect(text("full-desk/index.html")).toContain("This needs the running desk");
  });

  it("says in a file what it is, and names every file with its hash", () => {
    expect(marker()).toMatchObject({ book: { hash: SMALL.hash }, today: "2026-11-24", complete: true });
    const named = marker().files.map(({ path }) => path);
    expect(named).toEqual(filesIn(dir).filter((name) => name !== MARKER));
  });

  it("is the same to the byte when it is made again elsewhere", async () => {
    const again = folder();
    await edition(again);
    expect(filesIn(again)).toEqual(filesIn(dir));
    expect(text(MARKER, again)).toBe(text(MARKER));
  });

  it("of other languages leads from its root to the first of them", async () => {
    const only = folder();
    await edition(only, { languages: ["es"] });
    expect(text("index.html", only)).toContain("url=es/index.html");
    expect(text("es/index.html", only)).not.toContain('full-desk/index.html" hreflang');
    expect(filesIn(only)).toContain("es/measures/on-2025-02-04/index.html");
    expect(lostLinks(only)).toEqual([]);
  });

  it("of the tables alone has nothing else", async () => {
    const only = folder();
    expect(await edition(only, { dataOnly: true })).toMatchObject({ ok: true, value: { pages: 0 } });
    expect(filesIn(only).every((name) => name.startsWith("data/") || name === MARKER)).toBe(true);
  });
});

describe("a folder", { timeout: 30_000 }, () => {
  const refused = async (path: string) => {
    const outcome = await edition(path, { dataOnly: true });
    return outcome.ok ? null : outcome.problems[0];
  };

  it("that is not there is made", async () => {
    const path = join(folder(), "a/b");
    expect(await refused(path)).toBeNull();
    expect(existsSync(join(path, "data/datapackage.json"))).toBe(true);
  });

  it("with somebody's files is left as it is", async () => {
    const path = folder();
    writeFileSync(join(path, "thesis.txt"), "mine");
    expect(await refused(path)).toMatchObject({
      code: "folder-in-use",
      message: expect.stringContaining("thesis.txt"),
    });
    expect(filesIn(path)).toEqual(["thesis.txt"]);
  });

  it("with a repository in it is as good as empty", async () => {
    const path = folder();
    mkdirSync(join(path, ".git"));
    expect(await refused(path)).toBeNull();
  });

  it("with an edition is cleared of what the new one has not, and of nothing else", async () => {
    const path = folder();
    const views = VIEWS.filter(({ name }) => ["promises", "promise"].includes(name));
    await edition(path, { views, languages: ["en", "es"] });
    writeFileSync(join(path, "es/notes.txt"), "mine");
    expect(await edition(path, { views, languages: ["en"] })).toMatchObject({ ok: true });
    expect(filesIn(path).filter((name) => name.startsWith("es/"))).toEqual(["es/notes.txt"]);
    expect(existsSync(join(path, "es/promise"))).toBe(false);
  });

  it("whose edition was broken off can be written again", async () => {
    const path = folder();
    await edition(path, { dataOnly: true });
    const files = [...marker(path).files, { path: "old/index.html" }];
    writeFileSync(join(path, MARKER), JSON.stringify({ complete: false, files }));
    expect(await refused(path)).toBeNull();
    expect(marker(path).complete).toBe(true);
  });

  it("with a file of somebody's where ours would go is not written", async () => {
    const path = folder();
    await edition(path, { dataOnly: true });
    rmSync(join(path, MARKER));
    writeFileSync(join(path, MARKER), JSON.stringify({ files: [] }));
    expect(await refused(path)).toMatchObject({ code: "folder-in-use" });
  });

  it("with a link in it that leads elsewhere is not written through", async () => {
    const [path, other] = [folder(), folder()];
    writeFileSync(join(path, MARKER), JSON.stringify({ files: [] }));
    symlinkSync(other, join(path, "data"));
    expect(await refused(path)).toMatchObject({ code: "folder-in-use", message: expect.stringContaining("data") });
    expect(filesIn(other)).toEqual([]);
  });

  it.each(["../victim.txt", "/etc/victim", "a/../../victim.txt", ".git/config"])(
    "whose marker names %s is none of ours",
    async (named) => {
      const path = folder();
      const victim = join(path, "..", "victim.txt");
      writeFileSync(join(path, MARKER), JSON.stringify({ files: [{ path: named }] }));
      expect(await refused(path)).toMatchObject({ code: "folder-in-use" });
      expect(existsSync(victim)).toBe(false);
    },
  );

  it("that is a file, or lies below one, is a problem", async () => {
    const file = join(folder(), "file");
    writeFileSync(file, "mine");
    expect(await refused(file)).toMatchObject({ code: "no-folder" });
    expect(await refused(join(file, "below"))).toMatchObject({ code: "no-folder" });
  });

  it("that no one can make is a problem", async () => {
    // A place of Linux in which there are no folders to make.
    if (existsSync("/proc/self")) expect(await refused("/proc/nowhere/a")).toMatchObject({ code: "cannot-write" });
  });

  it("in which we may not write is a problem", async () => {
    const path = folder();
    chmodSync(path, 0o555);
    // The superuser may write everywhere.
    if (process.getuid?.() !== 0) expect(await refused(path)).toMatchObject({ code: "cannot-write" });
    chmodSync(path, 0o755);
    const error = Object.assign(new Error("no"), { code: "EACCES" });
    expect(cannot("/there", error).message).toBe("cannot write into /there (no permission)");
  });
});

describe("the command", () => {
  it.each([
    [["publish"], "publish needs the folder"],
    [["publish", ""], "publish needs the folder"],
    [["publish", "x", "--lang", "fr"], '"fr" names no language'],
    [["publish", "x", "--lang"], "--lang needs a value"],
    [["publish", "x", "y"], "more words"],
  ])("%j is refused with a sentence", async (argv, sentence) => {
    const { code, out, err } = await run(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(existsSync("x")).toBe(false);
  });

  it("says a wrong folder as JSON too", async () => {
    const path = folder();
    writeFileSync(join(path, "thesis.txt"), "mine");
    const { code, out } = await run("publish", path, "--data-only", "--json");
    expect([code, JSON.parse(out)]).toMatchObject([2, { ok: false, problems: [{ code: "folder-in-use" }] }]);
  });
});

describe("the shipped book", () => {
  it("with the questions of promises alone has no link that is lost", async () => {
    const path = folder();
    const views = VIEWS.filter(({ name }) => ["promises", "promise"].includes(name));
    expect(await edition(path, { record: BOOK, views, languages: ["en"] })).toMatchObject({ ok: true });
    expect(filesIn(path)).toContain("promise/cn-soy-2025-12mmt/on-2026-10-09/index.html");
    expect(lostLinks(path)).toEqual([]);
  }, 60_000);
});
