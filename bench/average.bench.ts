// The average duty on a basket of 8,848 lines, from the compiled book: the first answer, every change since 2018, memory.

import { readCompiled } from "../src/book/compiled/read.ts";
import { averages, basketOf } from "../src/tariff/average/index.ts";
import { day } from "../src/time/index.ts";

const held = () => process.memoryUsage.rss() / 1e6;
const before = held();

function took(run: () => void): number {
  const start = performance.now();
  run();
  return Math.round(performance.now() - start);
}

const book = readCompiled("dist/book");
const known = book.recordedThrough;
const tables = () => {
  const { definitions, weights, content } = book.averages();
  const definition = definitions.get("cn24-statutory");
  if (definition?.kind !== "statutory") throw new Error("the definition is not in the book");
  return { definition, rows: weights(definition.weights.table), metals: content("bea")?.rows ?? [] };
};
const read = took(() => void tables());
const { definition, rows, metals } = tables();
const weigh = () => basketOf(book, definition, rows ?? { rows: [] }, metals);

const first = took(() => void averages(weigh(), known).on(day("2025-11-10")));
const fresh = averages(weigh(), known);
const changes = took(() => void fresh.stretches());
const best = (run: () => void) => Math.min(...[1, 2, 3, 4, 5].map(() => took(run)));
const [basket, weighed] = [weigh(), best(() => void weigh())];
const again = best(() => void averages(basket, known).stretches());
const daily = took(() => void fresh.daily(day("2018-01-01"), day("2026-10-09")));

console.log(`definitions, weights and metals read      ${read} ms`);
console.log(`one day, the basket weighed first         ${first} ms`);
console.log(`the basket, weighed again                 ${weighed} ms`);
console.log(`all ${fresh.stretches().length} changes, the first time            ${changes} ms, then ${again} ms`);
console.log(`a value for every day since 2018          ${daily} ms`);
console.log(`memory, book and tables                   ${Math.round(held() - before)} MB`);
