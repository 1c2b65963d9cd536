import { describe, expect, it } from "vitest";
import type { Article, Quantity } from "../types.ts";
import { readings } from "./few-names.fixture.ts";

function quantities(text: string, lang: Article["lang"] = "en"): Quantity[] {
  return readings(text, lang).flatMap((r) => r.quantities);
}

/** `47 %`, `2.5-2.7 %`, `57>47 %`, `x0.5`. */
function brief(q: Quantity): string {
  if (q.kind === "amount") return `${q.value} ${q.unit}`;
  if (q.kind === "range") return `${q.low}-${q.high} ${q.unit}`;
  return q.kind === "change" ? `${q.before}>${q.after} ${q.unit}` : `x${q.times}`;
}

describe("amounts in their units", () => {
  it.each([
    ["en", "a duty of 57%", "57 %"],
    ["en", "47 percent", "47 %"],
    ["en", "24 percentage points", "24 points"],
    ["en", "50 basis points", "0.5 points"],
    ["en", "$330 million", "330000000 USD"],
    ["en", "an $11.1bn package", "11100000000 USD"],
    ["en", "12 MMT of soybeans", "12000000 t"],
    ["en", "12 million metric tons", "12000000 t"],
    ["en", "twelve million tons", "12000000 t"],
    ["en", "$50 per net ton", "50 USD/NT"],
    ["en", "$11.24 a bushel", "11.24 USD/bushel"],
    ["en", "100,000 deaths", "100000 deaths"],
    ["en", "About 80,000 people died", "80000 deaths"],
    ["en", "200 aircraft", "200 count"],
    ["en", "23 Chinese firms were listed", "23 firms"],
    ["es", "un 2,69 %", "2.69 %"],
    ["es", "47 por ciento", "47 %"],
    ["es", "24 puntos porcentuales", "24 points"],
    ["es", "50 dólares por tonelada neta", "50 USD/NT"],
    ["es", "3,3 mil millones de dólares", "3300000000 USD"],
    ["es", "12 millones de toneladas", "12000000 t"],
    ["es", "100.000 muertes", "100000 deaths"],
    ["zh", "24个百分点", "24 points"],
    ["zh", "3.3亿美元", "330000000 USD"],
    ["zh", "2500万吨", "25000000 t"],
    ["zh", "每净吨50美元", "50 USD/NT"],
    ["zh", "百分之五十七", "57 %"],
    ["zh", "二十五万吨", "250000 t"],
    ["zh", "1200萬噸大豆", "12000000 t"],
  ] as const)("%s: %s", (lang, text, value) => expect(quantities(text, lang).map(brief)).toEqual([value]));
});

describe("two figures make", () => {
  it.each([
    ["en", "fell from an average of 57% to 47%", "57>47 %"],
    ["en", "fell to 47.5% from 57.6%", "57.6>47.5 %"],
    ["en", "rose between 2.5% and 2.7%", "2.5-2.7 %"],
    ["en", "2.5-2.7%", "2.5-2.7 %"],
    ["en", "between 8.5 and 10 million tons", "8500000-10000000 t"],
    ["es", "bajó de un promedio de 57% a 47%", "57>47 %"],
    ["es", "entre 8,5 y 10 millones de toneladas", "8500000-10000000 t"],
    ["zh", "从57%降至47%", "57>47 %"],
    ["zh", "850万至1000万吨", "8500000-10000000 t"],
  ] as const)("%s: %s", (lang, text, value) => expect(quantities(text, lang).map(brief)).toEqual([value]));

  it("nothing, where they are two rates", () =>
    expect(quantities("duties of 7.5% and 25%").map(brief)).toEqual(["7.5 %", "25 %"]));
});

describe("multiples", () => {
  it.each([
    ["en", "the duty was halved", "x0.5"],
    ["en", "it cut the duty in half", "x0.5"],
    ["es", "el arancel se redujo a la mitad", "x0.5"],
    ["zh", "关税减半", "x0.5"],
    ["en", "exports doubled", "x2"],
    ["zh", "出口翻一番", "x2"],
  ] as const)("%s: %s", (lang, text, value) => expect(quantities(text, lang).map(brief)).toEqual([value]));
});

describe("the words around say", () => {
  it.each([
    ["en", "close to 50%", { reach: "about" }],
    ["en", "at least 12 million tons", { reach: "at-least" }],
    ["en", "more than 100,000 deaths annually", { reach: "more-than", per: "year" }],
    ["en", "up to 500 jets", { reach: "up-to", noun: "jets" }],
    ["en", "The index rose 2.5%", { moved: "up", reads: "by" }],
    ["en", "The duty fell to 10%", { moved: "down", reads: "to" }],
    ["en", "an average of 47%", { average: true }],
    ["en", "overdose deaths (more than 100,000 annually)", { unit: "deaths", per: "year" }],
    ["en", "down 25% from a year earlier", { per: null, moved: "down" }],
    ["es", "al menos 12 millones de toneladas al año", { reach: "at-least", per: "year" }],
    ["es", "cerca del 50%", { reach: "about" }],
    ["zh", "至少1200万吨", { reach: "at-least" }],
    ["zh", "每年超过10万人死亡", { reach: "more-than", per: "year", unit: "deaths" }],
    ["zh", "上涨近2.5%", { reach: "about", moved: "up" }],
  ] as const)("%s: %s", (lang, text, more) => expect(quantities(text, lang)[0]).toMatchObject(more));
});

describe("a number is no quantity", () => {
  it.each([
    ["en", "Order No. 18 under Section 301 in 2025, heading 9903.91.06"],
    ["en", "the H200 and the F-16"],
    ["en", "It ended on Nov. 10, 2025, a 90-day truce of two sides"],
    ["es", "la Sección 301 y el 10 de noviembre de 2025"],
    ["zh", "商务部2025年第18号公告、301条款、10月30日"],
  ] as const)("%s: %s", (lang, text) => expect(quantities(text, lang)).toEqual([]));

  it("that belongs to a name", () => expect(quantities("The S&P 500 rose 1.55%").map(brief)).toEqual(["1.55 %"]));
});
