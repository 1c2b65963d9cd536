// The package as its users get it: packed, installed offline in an empty folder, run and imported.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./support/root.ts";

const built = ["cli.js", "index.js", "index.d.ts", "book"].every((file) => existsSync(`${ROOT}dist/${file}`));
if (!built) console.log("skipped: the package: dist/ is not built in full");

/** Packages that a command which needs none of them must not wait for. */
// The search is not among them: it is a view like the others, and 20 KB.
const HEAVY = ["zod", "yaml", "hono", "@hono/node-server", "temporal-polyfill", "@modelcontextprotocol/server"];

describe.skipIf(!built)("the package", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "trucebook-package-"));
  const node = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    expect(status, stdout + stderr).toBe(0);
    return stdout;
  };
  const npm = (cwd: string, command: string) =>
    execFileSync(`npm ${command}`, { cwd, encoding: "utf8", shell: true, stdio: ["ignore", "pipe", "pipe"] });
  let files: string[] = [];

  beforeAll(() => {
    const [packed] = JSON.parse(npm(ROOT, `pack --json --ignore-scripts --pack-destination "${folder}"`));
    files = packed.files.map((file: { path: string }) => file.path);
    writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }');
    npm(folder, `install --offline --no-audit --no-fund "./${packed.filename}"`);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("holds the program, the book and the schemas, and nothing of the workshop", () => {
    const tops = new Set(files.map((file) => file.split("/")[0]));
    expect([...tops].sort()).toEqual(
      ["CHANGELOG.md", "LICENSE", "README.md", "bin", "book", "dist", "package.json", "schema"].sort(),
    );
    expect(files.filter((file) => /\.test\.|\.build\.json|node_modules/.test(file))).toEqual([]);
  });

  it("brings no other package", () => {
    const tree = JSON.parse(npm(folder, "ls --all --json"));
    expect(Object.keys(tree.dependencies)).toEqual(["trucebook"]);
    expect(tree.dependencies.trucebook.dependencies).toBeUndefined();
  });

  it("answers on the command line", () => {
    const command = join("node_modules", "trucebook", "bin", "trucebook.js");
    const answer = JSON.parse(node(command, "state", "--on", "2025-11-10", "--json"));
    expect(answer).toMatchObject({ ok: true, asOf: { on: "2025-11-10" } });
  });

  it("answers a program", () => {
    writeFileSync(
      join(folder, "use.js"),
      'import { openBook } from "trucebook"; const book = await openBook(); console.log(typeof book);',
    );
    expect(node("use.js").trim()).toBe("object");
  });

  it.each([
    ["nodenext", "nodenext"],
    ["bundler", "esnext"],
  ])(
    "has types that need no other package (%s)",
    (moduleResolution, module) => {
      const compilerOptions = { strict: true, noEmit: true, target: "es2023", lib: ["es2023"], types: [] };
      const config = { compilerOptions: { ...compilerOptions, moduleResolution, module }, files: ["use.ts"] };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
      writeFileSync(
        join(folder, "use.ts"),
        'import { openBook } from "trucebook";\nexport const book = await openBook();\n',
      );
      expect(node(`${ROOT}node_modules/typescript/bin/tsc`)).toBe("");
    },
    30_000,
  );

  it("loads what is heavy on use only", () => {
    const { eager } = JSON.parse(readFileSync(`${ROOT}dist/.build.json`, "utf8"));
    const loaded: string[] = eager.cli.map((path: string) => path.replace(/^.*node_modules\//, ""));
    expect(loaded.filter((name) => HEAVY.includes(name))).toEqual([]);
  });
});
