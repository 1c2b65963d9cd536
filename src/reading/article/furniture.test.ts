import { describe, expect, it } from "vitest";
import { isByline, isFurniture, isProse, withoutFurniture } from "./furniture.ts";

const PROSE = "China has bought about a third of the soybeans that Washington says it promised in Busan.";

describe("furniture", () => {
  it.each([
    "Advertisement",
    "Subscribe to our newsletter",
    "Suscríbete aquí",
    "广告",
    "Share this article",
    "spot_imgspot_img",
    "Home > World > Asia",
    "© 2025 The Gazette",
    "责任编辑：李四",
    "* * *",
  ])("is %s", (line) => expect(isFurniture(line)).toBe(true));
  it.each([
    PROSE,
    "What was agreed",
    "“We will subscribe to that,” she said.",
    "Los aranceles bajan",
    "中方评论称，磋商富有成效。",
  ])("is not %s", (line) => expect(isFurniture(line)).toBe(false));
});

describe("a line above the text", () => {
  it.each([
    "By Jane Roe",
    "Por Ana Ruiz",
    "Published: Nov. 24, 2025 5:00 PM EST",
    "2025-11-24 22:10",
    "来源：新华网 2025年11月24日",
    "24 de noviembre de 2025",
  ])("names the writer or the day: %s", (line) => expect(isByline(line)).toBe(true));
  it.each([
    "By January, China had stopped buying soybeans from the Gulf and from the Pacific coast, too, as traders had feared all along.",
    "47% on average",
  ])("says something: %s", (line) => expect(isByline(line)).toBe(false));
});

describe("blocks", () => {
  const blocks = (...texts: string[]) => texts.map((text) => ({ text, heading: false }));
  const kept = (...texts: string[]) => withoutFurniture(blocks(...texts)).map(({ text }) => text);

  it("end with the comments", () => expect(kept(PROSE, "3 Comments", PROSE)).toEqual([PROSE]));
  it("do not end with a menu above them", () => expect(kept("Comments", PROSE)).toEqual([PROSE]));
  it("leave out the beginnings of other pages", () => expect(kept(PROSE, `${PROSE} And more of...`)).toEqual([PROSE]));
  it("are prose when a sentence ends in them", () =>
    expect([PROSE, "Latest", `${PROSE}..`].map(isProse)).toEqual([true, false, false]));
});
