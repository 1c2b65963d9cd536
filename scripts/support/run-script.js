// Runs a TypeScript file of ours on the Node at hand: bundled by esbuild into the cache, then started.

import { mkdir, rm } from "node:fs/promises";
import { basename } from "node:path";
import { build } from "esbuild";
import { CACHE, ROOT } from "./root.js";

/**
 * Bundles the file (packages stay outside) and hands the bundle to `run`; it is gone afterwards.
 * @template T
 * @param {string} file relative to the project
 * @param {(bundle: string) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function withBundle(file, run) {
  const bundle = `${CACHE}${basename(file, ".ts")}-${process.pid}.mjs`;
  await mkdir(CACHE, { recursive: true });
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: [file],
      outfile: bundle,
      bundle: true,
      packages: "external",
      platform: "node",
      target: "node20",
      format: "esm",
      sourcemap: "inline",
      logLevel: "silent",
    });
    return await run(bundle);
  } finally {
    await rm(bundle, { force: true });
  }
}
