import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { Lexicon } from "./lexicon.ts";

function found(names: string[], text: string, inflected = true): string[] {
  const lexicon = new Lexicon<string>(inflected);
  for (const name of names) lexicon.add(name, name);
  return lexicon.find(text, fold(text)).map(({ start, end }) => text.slice(start, end));
}

describe("a lexicon finds", () => {
  it("the longest name", () =>
    expect(found(["rare earth", "rare earth magnets"], "Rare-earth magnets ship")).toEqual(["Rare-earth magnets"]));
  it("whole words only", () => expect(found(["port", "us"], "They export: a port, used")).toEqual(["port"]));
  it("plurals and possessives", () =>
    expect(found(["tariff", "China"], "Tariffs are China's.")).toEqual(["Tariffs", "China"]));
  it("capitals where the name is capitals", () =>
    expect(found(["US", "AI"], "US chips help us; AI said ai")).toEqual(["US", "AI"]));
  it("words without their accents", () => expect(found(["Taiwán"], "TAIWAN y Taiwán")).toEqual(["TAIWAN", "Taiwán"]));
  it("Chinese names anywhere, in either script", () =>
    expect(found(["关税", "稀土管制"], "對美關稅與稀土管制")).toEqual(["關稅", "稀土管制"]));
  it("no half of a compound, where words stand for themselves", () =>
    expect(found(["escalation", "post"], "de-escalation, post-war, an escalation—a post", false)).toEqual([
      "escalation",
      "post",
    ]));
});

describe("inside a name", () => {
  it("stand the shorter ones", () => {
    const lexicon = new Lexicon<string>();
    for (const name of ["fentanyl", "tariff", "fentanyl tariff"]) lexicon.add(name, name);
    const text = "the fentanyl tariff";
    const [hit] = lexicon.find(text, fold(text));
    expect(hit && lexicon.inside(text, fold(text), hit)).toEqual(["fentanyl", "tariff"]);
  });
});
