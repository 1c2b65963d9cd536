// Large series and other people's articles are not in this repository; tests that need them look beside it.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { ROOT } from "./root.ts";

const FOLDER = join(ROOT, "..", "shared");

/** The file or folder of that name in ../shared, or null where it is not there. */
export function shared(path: string): string | null {
  const file = join(FOLDER, path);
  return existsSync(file) ? file : null;
}

/** A `describe` for tests that read ../shared; where it is missing they count as skipped. */
export function describeWithShared(title: string, tests: () => void): void {
  if (existsSync(FOLDER)) return void describe(title, tests);
  console.log(`skipped: ${title}: ../shared is not here`);
  describe.skip(title, () => it("needs ../shared", () => {}));
}
