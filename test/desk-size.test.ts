// The script and the style that every page loads stay small.

import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { ROOT } from "./support/root.ts";

const zipped = (file: string) => gzipSync(readFileSync(ROOT + file), { level: 9 }).length;

it("the style fits in 12 KB", () => {
  expect(zipped("src/doors/http/assets/desk.css")).toBeLessThan(12 * 1024);
});

it.skipIf(!existsSync(`${ROOT}dist/assets/desk.js`))("the script fits in 150 KB", () => {
  expect(zipped("dist/assets/desk.js") + zipped("dist/assets/theme.js")).toBeLessThan(150 * 1024);
});
