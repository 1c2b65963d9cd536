// A short load on a real port: no answer fails, and a warm one costs little. `npm run bench http` measures the times.

import { expect, it } from "vitest";
import { listen } from "../../src/doors/http/serve.ts";
import { load } from "../support/load.ts";
import { BOOK, TODAY } from "../support/shipped.ts";

const QUESTIONS = ["v1/state", "v1/duty/8507.60.0020?on=2025-11-10&value=10000", "v1/next?on=2026-10-09", "healthz"];

/** Milliseconds of work that two cores have for each of 500 questions a second, the client's included. */
const MOST_CPU = 4;

it("answers 500 questions in a second without a fault", { timeout: 60_000 }, async () => {
  const started = await listen(BOOK, { today: () => TODAY, port: "0" });
  if (!started.ok) throw new Error(started.problems[0]?.message);
  const { url, close } = started.value;
  try {
    const urls = QUESTIONS.map((question) => url + question);
    await load(urls, urls.length, 1);
    const before = process.cpuUsage();
    const { asked, failed } = await load(urls, 500, 1);
    const { user, system } = process.cpuUsage(before);
    expect(failed).toEqual([]);
    expect(asked).toBe(500);
    // Not the time on the clock: that tells what else the machine had to do.
    expect((user + system) / 1000 / asked).toBeLessThan(MOST_CPU);
  } finally {
    await close();
  }
});
