// The lockfile pins what a package is, never where one machine happened to download it from, and `npm ci` takes it.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ROOT } from "./support/root.ts";

interface Package {
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync(`${ROOT}package-lock.json`, "utf8");
const packages: Record<string, Package> = JSON.parse(text).packages;
const installed = Object.entries(packages).filter(([path]) => path !== "");

it("records no download address", () => {
  expect(text).not.toContain('"resolved": "http');
});

it("records the checksum of every package that all platforms install", () => {
  expect(installed.filter(([, p]) => !p.integrity && !p.optional).map(([path]) => path)).toEqual([]);
});

it("names the binaries of every platform (if not: node scripts/complete-lockfile.js)", () => {
  const binaries = installed.flatMap(([, p]) => Object.keys(p.optionalDependencies ?? {}));
  expect(binaries.filter((name) => !(`node_modules/${name}` in packages))).toEqual([]);
});
