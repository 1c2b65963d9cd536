import { describe, expect, it } from "vitest";
import type { Article } from "../types.ts";
import { sentencesOf } from "./sentences.ts";

function split(text: string, lang: Article["lang"] = "en") {
  const paragraphs = [{ text, start: 0, end: text.length, heading: false }];
  return sentencesOf({ title: null, byline: null, published: null, anchor: null, lang, paragraphs, text });
}
const texts = (text: string, lang?: Article["lang"]) => split(text, lang).map((s) => s.text);

describe("an abbreviation ends no sentence", () => {
  it.each([
    "Buyers of U.S. soybeans met Mr. Xi on Oct. 30 in Busan, near Pier No. 10, at 2.5 percent.",
    "The U.S. Treasury, i.e. Mr. Bessent's office, said J. Doe of Acme Co. had paid.",
  ])("%s", (text) => expect(texts(text)).toEqual([text]));

  it("of Spanish either", () => {
    const text = "El Sr. Trump dijo el 30 oct. 2025 que EE. UU. venderá más, según el art. 5.";
    expect(texts(text, "es")).toEqual([text]);
  });

  it("but a sentence may end in one", () =>
    expect(texts("China buys from the U.S. The orders grow.")).toEqual([
      "China buys from the U.S.",
      "The orders grow.",
    ]));
});

describe("sentences", () => {
  it("end in Chinese without blanks", () =>
    expect(texts("双方同意延期。中方尚未确认！为什么？", "zh")).toHaveLength(3));

  it("lie where they say", () => {
    const text = "  One is here.  Two is there: “Three.” Four? ";
    for (const s of split(text)) expect(text.slice(s.start, s.end)).toBe(s.text);
  });

  it("are never longer than a rule can bear", () => {
    const all = split("a".repeat(20_000));
    expect(Math.max(...all.map((s) => s.text.length))).toBeLessThanOrEqual(3000);
    expect(all.map((s) => s.text).join("")).toBe("a".repeat(20_000));
  });
});

describe("quoted stretches", () => {
  const quoted = (text: string, lang?: Article["lang"]) =>
    split(text, lang).flatMap((s) => s.quoted.map((q) => q.text));

  it.each([
    ["Trump called it “very good” and “strong.”", ["very good", "strong."]],
    ['He said "no" and left.', ["no"]],
    ["China's answer: ‘we don’t know’ was all.", ["we don’t know"]],
  ])("%s", (text, all) => expect(quoted(text)).toEqual(all));

  it("stand in Spanish and Chinese marks", () => {
    expect(quoted("«Van bien», dijo.", "es")).toEqual(["Van bien"]);
    expect(quoted("他说：“很好”，「太好了」。", "zh")).toEqual(["很好", "太好了"]);
  });

  it("are cut where the sentence ends", () =>
    expect(quoted("“One ends. Two goes on,” he said.")).toEqual(["One ends.", "Two goes on,"]));
  it("do not begin at an apostrophe", () => expect(quoted("China's and the states' rights")).toEqual([]));
});
