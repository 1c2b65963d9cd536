import { describe, expect, it } from "vitest";
import { decimalText, hanValue, shifted } from "./digits.ts";

describe("digits", () => {
  it.each([
    ["1,234.50", "en", "1234.5"],
    ["1.234", "en", "1.234"],
    ["100,000", "en", "100000"],
    ["100.000", "es", "100000"],
    ["2,69", "es", "2.69"],
    ["47.5", "es", "47.5"],
    ["1.234.567,8", "es", "1234567.8"],
    ["12\u00a0000", "es", "12000"],
    ["007", "en", "7"],
    ["0.0000000000000000000000001", "en", "0.0000000000000000000000001"],
  ] as const)("%s in %s is %s", (written, lang, value) => expect(decimalText(written, lang)).toBe(value));

  it.each(["9903.91.06", "1,2,3", "1.2.3,4"])("%s is no number", (written) =>
    expect(decimalText(written, "en")).toBeNull(),
  );

  it.each([
    ["12", 6, "12000000"],
    ["3.3", 8, "330000000"],
    ["25", -2, "0.25"],
    ["1.5", -3, "0.0015"],
    ["0", 4, "0"],
  ] as const)("%s moved by %i is %s", (decimal, places, value) => expect(shifted(decimal, places)).toBe(value));
});

describe("Chinese numerals", () => {
  it.each([
    ["五十七", 57],
    ["十", 10],
    ["两千", 2000],
    ["二〇二五", 2025],
    ["一百零五", 105],
  ] as const)("%s is %i", (text, value) => expect(hanValue(text)).toBe(value));
  it("are numerals throughout", () => expect(hanValue("五个")).toBeNull());
});
