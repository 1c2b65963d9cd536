// The built server under load: 500 questions a second for ten seconds, the client on the other core.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { load } from "../test/support/load.ts";

const QUESTIONS = [
  "v1/state",
  "v1/next?on=2026-10-09",
  "v1/duty/8507.60.0020?on=2025-11-10&value=10000",
  "v1/history/8507.60.0020",
  "v1/promises?on=2026-10-09",
  "v1/changes?from=2025-11-01&to=2025-11-30",
  "v1/why/us-ieepa-reciprocal?on=2025-11-10",
  "v1/find/fentanyl%20tariff",
  "state?on=2025-11-10",
  "duty/8507.60.0020?on=2025-11-10&value=10000",
];

const server = spawn(process.execPath, ["bin/trucebook.js", "serve", "--port", "0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
let url = "";
for await (const line of createInterface({ input: server.stdout })) {
  url = /http:\S+/.exec(line)?.[0] ?? "";
  if (url) break;
}
const urls = QUESTIONS.map((question) => url + question);
const cold = performance.now();
await load(urls, urls.length, 1);
console.log(`each of ${urls.length} questions once        ${(performance.now() - cold).toFixed(0)} ms`);
await load(urls, 200, 5);
for (const perSecond of [500, 1000, 2000]) {
  const { asked, failed, percentile } = await load(urls, perSecond, 10);
  const times = [0.5, 0.95, 0.99, 1].map((share) => `${percentile(share).toFixed(1)}`).join(" / ");
  console.log(`${perSecond} a second, ${asked} asked, ${failed.length} failed   p50 / p95 / p99 / max  ${times} ms`);
}
server.kill();
