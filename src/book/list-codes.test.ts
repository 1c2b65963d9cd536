// Codes of lists as people write them.

import { describe, expect, it } from "vitest";
import { parseCode } from "./list-codes.ts";

describe("a code", () => {
  it.each([
    ["8507", "8507"],
    ["8507.60", "850760"],
    ["8507.60.00", "85076000"],
    ["8507.60.0020", "8507600020"],
    ["8507.60.00.20", "8507600020"],
    ["8507600020", "8507600020"],
  ])("%s is %s", (text, code) => expect(parseCode(text)).toEqual({ code }));

  it("may have a note, which may have a hash", () => {
    expect(parseCode("8507.60.00  # described: item #3")).toEqual({ code: "85076000", note: "described: item #3" });
    expect(parseCode("8507  #")).toEqual({ code: "8507" });
  });

  it.each(["85", "850", "85076", "8507.6", "8507.60.002", "8507.60.00.2000", "-8507", "8507 60", "", "８５０７"])(
    "is not %s",
    (text) => expect(parseCode(text)).toBeNull(),
  );
});
