// The desk in three languages: every message has words in each of them.

import { describe, expect, it } from "vitest";
import { CATALOGUES } from "../../src/doors/languages/catalogues.ts";

const holes = (message: string) => [...new Set(message.match(/\{\d+\}/g))].sort();
const entries = CATALOGUES.flatMap((catalogue) => Object.entries(catalogue));

describe("the catalogues", () => {
  it("have every message in Chinese and in Spanish, with the same holes", () => {
    const wrong = entries.filter(([english, { zh, es }]) =>
      [zh, es].some((other) => other.trim() === "" || `${holes(other)}` !== `${holes(english)}`),
    );
    expect(wrong).toEqual([]);
  });

  it("say nothing twice", () => {
    const all = entries.map(([english]) => english);
    expect(all.filter((english, i) => all.indexOf(english) !== i)).toEqual([]);
  });
});
