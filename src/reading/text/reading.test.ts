import { describe, expect, it } from "vitest";
import type { Article, Reading } from "../types.ts";
import { readings } from "./few-names.fixture.ts";

const refs = (text: string, lang: Article["lang"]) =>
  readings(text, lang).flatMap((r) => r.mentions.map((m) => `${m.text}=${m.refs.map((ref) => ref.id).join(",")}`));

describe("names of the book", () => {
  it.each([
    [
      "en",
      "Fentanyl tariffs fell in the EU, US and China",
      ["Fentanyl tariffs=us-ieepa-fentanyl", "EU=europe,EU", "US=US", "China=CN"],
    ],
    ["en", "It hurt us all: tariff talk", ["tariff=tariffs"]],
    ["es", "Las tierras raras de Pekín y el arancel", ["tierras raras=rare-earths", "Pekín=CN", "arancel=tariffs"]],
    ["zh", "美方将芬太尼關稅減半", ["美方=US", "芬太尼關稅=us-ieepa-fentanyl"]],
  ] as const)("%s: %s", (lang, text, expected) => expect(refs(text, lang)).toEqual(expected));

  it("hold shorter ones", () =>
    expect(readings("the fentanyl tariffs", "en")[0]?.mentions[0]?.within.map((r) => r.id)).toEqual([
      "fentanyl",
      "tariffs",
    ]));
});

describe("who says it", () => {
  const said = (text: string, lang: Article["lang"]) =>
    readings(text, lang).flatMap((r) =>
      r.attributions.map((a) => `${a.negated ? "not " : ""}${a.how} ${a.who?.id ?? a.who?.text ?? "?"}`),
    );

  it.each([
    ["en", "Trump said the call was good.", ["said trump"]],
    ["en", "The call was good, said Scott Bessent.", ["said bessent"]],
    ["en", "According to Xinhua, China agreed.", ["according xinhua", "pledged CN"]],
    ["en", "Trump, who spoke with Xi on Monday, wrote on Truth Social that it went well.", ["post trump"]],
    ["en", "Trump met Xi and said it went well.", ["said trump"]],
    ["en", "Trump spoke to Xi. He did not mention Taiwan.", ["not said trump"]],
    ["en", "The truce could fail, said Wendy Cutler, a former negotiator.", ["said Wendy Cutler"]],
    ["en", "The United States keeps its promises.", []],
    ["es", "«Van bien», dijo el portavoz He Yongqian.", ["said he-yongqian"]],
    ["es", "Según el Ministerio de Comercio chino, no hay cifra.", ["according mofcom"]],
    ["zh", "商务部表示，措施已暂停。", ["said mofcom"]],
    ["zh", "据新华社报道，双方达成共识。", ["according xinhua", "report xinhua"]],
    ["zh", "美方声称中方答应。", ["claimed US", "pledged CN"]],
  ] as const)("%s: %s", (lang, text, expected) => expect(said(text, lang)).toEqual(expected));
});

describe("quotations", () => {
  const quoted = (text: string, lang: Article["lang"]) =>
    readings(text, lang).flatMap((r) => r.quotations.map((q) => `${q.who?.id ?? "?"}: ${q.text}`));

  it.each([
    ["en", "As Xi noted, “the vision is a tangible prospect.”", ["xi: the vision is a tangible prospect."]],
    [
      "en",
      "Trump called for calm, with Xi urging both sides to “narrow their differences”.",
      ["xi: narrow their differences"],
    ],
    [
      "en",
      "“They go well,” Bessent told CNBC. “They will do it.”",
      ["bessent: They go well,", "bessent: They will do it."],
    ],
    ["zh", "“双方应当合作”，习近平指出。", ["xi: 双方应当合作"]],
  ] as const)("%s: %s", (lang, text, expected) => expect(quoted(text, lang)).toEqual(expected));
});

describe("an event", () => {
  it.each([
    ["en", "Nothing has changed since Busan.", "since 2025-10-30"],
    ["en", "It fell after the Busan meeting.", "after 2025-10-30"],
    ["es", "Nada cambió desde la Reunión de Busan.", "since 2025-10-30"],
    ["zh", "釜山会晤以来没有变化。", "since 2025-10-30"],
  ] as const)("%s: %s", (lang, text, expected) => {
    const [date] = readings(text, lang).flatMap((r) => r.dates);
    expect(`${date?.edge} ${date?.from}`).toBe(expected);
  });
});

const LISTS = [
  "mentions",
  "quantities",
  "dates",
  "attributions",
  "quotations",
  "modality",
  "states",
  "contacts",
] as const;
const stretches = (reading: Reading) => LISTS.flatMap((list) => [...reading[list]]);

describe("whatever is read", () => {
  it("lies where it says", () => {
    const text =
      "On Oct. 30, Trump said “it’s good”: tariffs fell from 57% to 47%. Xi, who met him, will not buy 12 MMT of soybeans.";
    for (const s of readings(text, "en").flatMap(stretches)) expect(text.slice(s.start, s.end)).toBe(s.text);
  });

  it.each([
    ["one letter", "a"],
    ["digits", "1"],
    ["grouped digits", "1,1."],
    ["open quotes", '“ " '],
    ["prepositions", "from to by "],
    ["abbreviations", "U.S. "],
    ["causes of death", "5 drug overdose "],
    ["commas and names", "Trump, "],
    ["numerals", "一"],
    ["years", "2025年"],
    ["marks of direction", "\u202e\u05d0 "],
    ["halves of characters", "\ud800"],
  ])("costs time by its length alone: %s", (_, unit) => {
    const hostile = unit.repeat(20_000 / unit.length);
    const began = performance.now();
    for (const lang of ["en", "es", "zh"] as const) readings(hostile, lang);
    // A pattern that backtracks would take hours.
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});
