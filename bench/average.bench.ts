// The average duty on a basket of 8,848 lines: the basket, every change since 2018, the daily series, the memory.

import { averages, basketOf } from "../src/tariff/average/index.ts";
import { day } from "../src/time/index.ts";
import { STATUTORY, sharedBasket } from "../test/support/basket.ts";
import { BOOK, best } from "./support/book.ts";

const tables = sharedBasket();
if (!tables) throw new Error("the basket is not here: ../shared/facts/weights-china-2024.tsv");
const { weights, content } = tables;
const known = BOOK.recordedThrough;
const held = () => process.memoryUsage.rss() / 1e6;
const before = held();

const took = (run: () => void) => Math.round(best(1, run) * 1000);
const weigh = () => basketOf(BOOK, STATUTORY, weights, content);
const changes = () => averages(weigh(), known).stretches();
const fresh = averages(weigh(), known);
const one = took(() => void fresh.on(day("2025-11-10")));
const first = took(() => void fresh.stretches());
const basket = weigh();
const again = Math.round(best(5, () => void averages(basket, known).stretches()) * 1000);
const daily = took(() => void fresh.daily(day("2018-01-01"), day("2026-10-09")));

console.log(`the basket, weighed                       ${Math.round(best(5, () => void weigh()) * 1000)} ms`);
console.log(`one day, asked for first                  ${one} ms`);
console.log(`all ${changes().length} changes, the first time            ${first} ms, then ${again} ms`);
console.log(`a value for every day since 2018          ${daily} ms`);
console.log(`memory beside the loader of the book      ${Math.round(held() - before)} MB`);
