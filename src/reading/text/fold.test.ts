import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";

describe("folding", () => {
  it.each([
    ["Taiwán — AÑO “X”", "taiwan - ano “x”"],
    ["美國對華關稅", "美国对华关税"],
    ["１２％，ＵＳＤ", "12%,usd"],
    ["China’s", "china's"],
  ])("%s", (text, folded) => expect(fold(text)).toBe(folded));

  it("never moves an offset, whatever the character", () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join("");
    expect(fold(all)).toHaveLength(all.length);
  });
});
