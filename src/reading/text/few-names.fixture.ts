// A book of a few names, for the tests of the reader.

import type { Book } from "../../model/book.ts";
import { day } from "../../time/index.ts";
import type { Article, Reading } from "../types.ts";
import { readingsOf } from "./reading.ts";

const named = (
  id: string,
  en: string,
  zh: string,
  es: string,
  aliases: { en?: string[]; zh?: string[]; es?: string[] } = {},
) => ({
  id,
  name: { en, zh, es },
  aliases,
});
const shelf = (...things: { id: string }[]) => new Map(things.map((thing) => [thing.id, thing]));

/** Enough of a book for names to be found; the rest of it is never asked. */
export const BOOK = {
  subjects: shelf(
    named("us-ieepa-fentanyl", "Fentanyl duty", "芬太尼关税", "Arancel del fentanilo", { en: ["fentanyl tariffs"] }),
  ),
  voices: () => ({
    topics: shelf(
      named("fentanyl", "Fentanyl", "芬太尼", "Fentanilo"),
      named("tariffs", "Tariffs", "关税", "Aranceles"),
      named("rare-earths", "Rare earths", "稀土", "Tierras raras"),
      named("europe", "Europe", "欧洲", "Europa", { en: ["EU"], zh: ["欧盟"], es: ["UE"] }),
      named("soy", "Soybeans", "大豆", "Soja"),
    ),
    commitments: shelf(
      named("cn-soy", "Soybeans of 2025", "大豆采购", "Compras de soja", { en: ["soybean purchases"] }),
    ),
    events: shelf({
      ...named("busan", "Meeting in Busan", "釜山会晤", "Reunión de Busan", { en: ["Busan meeting"] }),
      ...{ kind: "meeting", place: "Busan, at the airport", told: [{ status: "held", from: day("2025-10-30") }] },
    }),
    series: shelf(named("sp-500", "S&P 500", "标普500指数", "S&P 500")),
  }),
} as unknown as Book;

/** The readings of one paragraph, written on a day. */
export function readings(text: string, lang: Article["lang"], written = "2025-11-26"): Reading[] {
  const article: Article = {
    title: null,
    byline: null,
    published: null,
    anchor: { day: day(written), by: "given" },
    lang,
    paragraphs: [{ text, start: 0, end: text.length, heading: false }],
    text,
  };
  return readingsOf(article, BOOK);
}
