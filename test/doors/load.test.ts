// A short load on a real port: no answer fails, and warm answers are quick. `npm run bench http` measures it in full.

import { expect, it } from "vitest";
import { listen } from "../../src/doors/http/serve.ts";
import { load } from "../support/load.ts";
import { BOOK, TODAY } from "../support/shipped.ts";

const QUESTIONS = ["v1/state", "v1/duty/8507.60.0020?on=2025-11-10&value=10000", "v1/next?on=2026-10-09", "healthz"];

it("answers 300 questions in a second without a fault", { timeout: 60_000 }, async () => {
  const started = await listen(BOOK, { today: () => TODAY, port: "0" });
  if (!started.ok) throw new Error(started.problems[0]?.message);
  const { url, close } = started.value;
  try {
    const urls = QUESTIONS.map((question) => url + question);
    await load(urls, urls.length, 1);
    const { asked, failed, percentile } = await load(urls, 300, 1);
    expect(failed).toEqual([]);
    expect(asked).toBe(300);
    // A busy machine may be ten times slower than an idle one; answers made anew would take longer still.
    expect(percentile(0.5)).toBeLessThan(100);
  } finally {
    await close();
  }
});
