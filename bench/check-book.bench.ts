// Checking a generated book of 100,000 statements, beside one of a tenth.

import { loadBook } from "../src/book/load.ts";
import { addDays, day } from "../src/time/index.ts";

function generated(statements: number) {
  const texts = new Map<string, string>();
  texts.set(
    "book.yaml",
    "id: big\nname: {en: b, zh: b, es: b}\nabout: Made.\nrecordedThrough: 2999-01-01\nparties:\n  - {id: US, name: {en: u, zh: u, es: u}, place: W, zone: America/New_York}\nlicence: CC0\n",
  );
  const per = 100;
  const instruments = Array.from(
    { length: 1000 },
    (_, i) =>
      `- {id: order-${i}, kind: notice, party: US, issuer: I, title: T, made: ${addDays(day("2000-01-01"), i)}, citation: C, confidence: high}`,
  );
  texts.set("instruments/all.yaml", `${instruments.join("\n")}\n`);
  for (let s = 0; s < statements / per; s++) {
    const told = Array.from(
      { length: per },
      (_, i) =>
        `  - from: ${addDays(day("2010-01-01"), i)}\n    by: order-${(s + i) % 1000}\n    says: {status: in-force, rate: ${i % 90}%}`,
    );
    texts.set(
      `measures/us/duty-${s}.yaml`,
      `id: duty-${s}\nkind: additional-duty\nside: US\nname: {en: d, zh: d, es: d}\nstatements:\n${told.join("\n")}\n`,
    );
  }
  return { name: "book", texts };
}

const time = (statements: number) => {
  const files = generated(statements);
  const start = performance.now();
  const loaded = loadBook(files);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, problems: loaded.ok ? 0 : loaded.problems.length };
};
time(1_000);
const [small, big] = [time(10_000), time(100_000)];
console.log(
  `checking 10,000 statements ${small.seconds.toFixed(2)} s, 100,000 ${big.seconds.toFixed(2)} s (${(big.seconds / small.seconds).toFixed(1)} ×), ${big.problems} problems, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
);
