// Lines a second with layers and exact money, beside a bare loop over 45 dated measures and a general rules engine.

import { ZenEngine } from "@gorules/zen-engine";
import { assessor, type HtsNumber } from "../src/tariff/index.ts";
import { addDays, type Day, day } from "../src/time/index.ts";
import { BOOK, best } from "./support/book.ts";

interface Line {
  readonly number: HtsNumber;
  readonly day: Day;
  readonly cents: number;
}

const chapters = ["39", "61", "62", "73", "84", "85", "87", "90", "94", "95"].map((c) => BOOK.chapter("US", c));
const numbers = chapters.flatMap((c) =>
  [...c.suffixes].flatMap(([hts8, rows]) => rows.flatMap((r) => r.suffixes.map((s) => hts8 + s))),
);
let seed = 1;
const random = (n: number) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed % n;
};
const lines: Line[] = Array.from({ length: 1_000_000 }, () => ({
  number: (numbers[random(numbers.length)] ?? "8507600020") as HtsNumber,
  day: addDays(day("2025-01-01"), random(640)),
  cents: random(5_000_000),
}));

const ours = assessor(BOOK, BOOK.recordedThrough);
const assess = () => lines.reduce((sum, l) => sum + (ours.duty(l.number, "CN", l.day, l.cents) ?? 0), 0);
assess();
const seconds = best(3, assess);

const bare = Array.from({ length: 45 }, (_, i) => ({
  from: addDays(day("2025-01-01"), i * 14),
  until: addDays(day("2025-01-01"), i * 14 + 200),
  rate: 1 + (i % 25),
}));
const bareSeconds = best(3, () => {
  let total = 0;
  for (const l of lines)
    for (const m of bare) if (m.from <= l.day && l.day < m.until) total += Math.round((l.cents * m.rate) / 100);
  return void total;
});

const few = lines.slice(0, 5_000);
const zen = new ZenEngine();
const decision = zen.createDecision({
  nodes: [
    { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
    {
      id: "table",
      type: "decisionTableNode",
      name: "table",
      position: { x: 1, y: 0 },
      content: {
        hitPolicy: "collect",
        inputs: [{ id: "d", name: "day", field: "day" }],
        outputs: [{ id: "r", name: "rate", field: "rate" }],
        rules: bare.map((m, i) => ({
          _id: `r${i}`,
          d: `[${Date.parse(m.from)}..${Date.parse(m.until)})`,
          r: String(m.rate),
        })),
      },
    },
    { id: "out", type: "outputNode", name: "out", position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: "a", type: "edge", sourceId: "in", targetId: "table" },
    { id: "b", type: "edge", sourceId: "table", targetId: "out" },
  ],
});
const start = performance.now();
for (const l of few) await decision.evaluate({ day: Date.parse(l.day), cents: l.cents });
const zenSeconds = ((performance.now() - start) / 1000 / few.length) * lines.length;

const rate = (s: number) => `${Math.round(lines.length / s).toLocaleString("en")} lines/s`;
console.log(`assessing lines, layers and exact money   ${rate(seconds)}`);
console.log(
  `bare loop over 45 dated measures          ${rate(bareSeconds)}   ours is ${(bareSeconds / seconds).toFixed(1)} × as fast`,
);
console.log(
  `rules engine, a table of the same 45      ${rate(zenSeconds)}   ours is ${(zenSeconds / seconds).toFixed(0)} × as fast`,
);
