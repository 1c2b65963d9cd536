// How many columns a text takes on a terminal: Chinese takes two each.

import stringWidth from "string-width";

const PLAIN = /^[\x20-\x7e]*$/;

export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/** Control characters of a source's text would move the cursor or colour the screen: they are dropped. */
export function printable(text: string): string {
  const even = text.replace(/\r\n?/g, "\n").replace(/\t/g, "  ");
  return even.replace(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/gu, "");
}
