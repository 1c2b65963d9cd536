// Cities that stand for what was agreed there: "since Busan". Capitals of the parties are left out, being governments too.

/** English (as an event's `place` begins), Chinese, Spanish. */
export const PLACES: readonly (readonly [en: string, zh: string, es: string])[] = [
  ["Busan", "釜山", "Busan"],
  ["Geneva", "日内瓦", "Ginebra"],
  ["London", "伦敦", "Londres"],
  ["Stockholm", "斯德哥尔摩", "Estocolmo"],
  ["Madrid", "马德里", "Madrid"],
  ["Kuala Lumpur", "吉隆坡", "Kuala Lumpur"],
];
