// The desk's first view in a real browser, on this machine: how long until the answer stands, how much comes over, and
// whether anything shifts. The first load of a fresh server, then the median of seven with an empty browser cache.

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { openDesk } from "../test/support/browser.ts";

const BUDGET = { seconds: 0.5, script: 150, style: 12 };
const desk = await openDesk();

interface Load {
  readonly paint: number;
  readonly ready: number;
  readonly shift: number;
}

async function load(path: string): Promise<Load> {
  const context = await desk.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(
    `window.shift = 0; new PerformanceObserver((l) => { for (const e of l.getEntries()) window.shift += e.value; }).observe({ type: "layout-shift", buffered: true });`,
  );
  await page.waitForTimeout(700); // the window is there
  await page.goto(desk.url + path, { waitUntil: "load" });
  await page.waitForTimeout(400);
  const told = await page.evaluate(
    `({ paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN, ready: performance.getEntriesByType("navigation")[0].loadEventEnd, shift: window.shift })`,
  );
  await context.close();
  return told as Load;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const ms = (value: number) => `${value.toFixed(0)} ms`;

for (const path of ["/", "/measures", "/duty/8507.60.0020?value=100000", "/average", "/zh/"]) {
  const first = await load(path);
  const again: Load[] = [];
  for (let i = 0; i < 7; i++) again.push(await load(path));
  const paint = median(again.map((l) => l.paint));
  const share = (median(again.map((l) => l.ready)) / 1000 / BUDGET.seconds).toFixed(2);
  console.log(
    `${path.padEnd(34)} first ${ms(first.ready).padStart(8)}   then painted ${ms(paint).padStart(7)}, loaded ${ms(median(again.map((l) => l.ready))).padStart(7)} (${share} of the budget)   shift ${Math.max(...again.map((l) => l.shift)).toFixed(3)}`,
  );
}
await desk.close();

const packed = (file: string) => gzipSync(readFileSync(`dist/assets/${file}`)).length / 1024;
console.log(
  `script ${packed("desk.js").toFixed(1)} KB of ${BUDGET.script}, style ${packed("desk.css").toFixed(1)} KB of ${BUDGET.style}, gzipped`,
);
