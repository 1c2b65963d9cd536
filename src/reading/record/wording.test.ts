import { describe, expect, it } from "vitest";
import { day } from "../../time/index.ts";
import type { Utterance } from "./utterance.ts";
import { closest } from "./wording.ts";

const said = (quote: string | null, says = ""): Utterance => ({
  id: "call",
  party: "CN",
  speaker: "Xi Jinping, as told by Xinhua",
  of: null,
  made: day("2025-11-24"),
  topics: [],
  about: [],
  says,
  quote,
  source: "x",
  entry: "account",
  proof: {} as Utterance["proof"],
});
const how = (quote: string, ...record: readonly Utterance[]) => closest(quote, record).closeness;

describe("words in quotation marks", () => {
  const record = said("Taiwan's return to China is an integral part of the post-war international order");

  it("are exact where they stand in the record word by word, whatever the marks", () => {
    expect(how("Taiwan’s return to China", record)).toBe("exact");
  });

  it("are cut where an omission is marked", () => {
    expect(how("Taiwan's return to China… the post-war international order", record)).toBe("cut");
  });

  it("are partly on record where they hold a shorter passage of it", () => {
    expect(how("steady and positive trajectory", said("steady and positive"))).toBe("partly");
  });

  it("have the sense in another language", () => {
    expect(how("台湾回归中国是战后国际秩序的重要组成部分", record)).toBe("sense");
    expect(how("el regreso de Taiwán a China es parte integral del orden internacional de posguerra", record)).toBe(
      "sense",
    );
  });

  it("are none of them where two words share one", () => {
    expect(how("very positive", said("very good telephone call"))).toBe("none");
  });
});
