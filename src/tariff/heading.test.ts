// Headings of chapters 99 and 98, as filed and as typed.

import { expect, it } from "vitest";
import { headingProblem, parseHeading } from "./heading.ts";

it.each(["9903.88.15", "99038815", "9903 88 15", "9903.88.15.00"])("%s is the heading 9903.88.15", (text) => {
  expect(parseHeading(text)).toBe("9903.88.15");
});

it("a Chapter 98 heading is claimed the same way", () => {
  expect(parseHeading("98020080")).toBe("9802.00.80");
});

it.each(["8507.60.00", "9903.88", "9903.88.1501", "annex", ""])("%j is no heading", (text) => {
  expect(parseHeading(text)).toBeNull();
  expect(headingProblem(text)).toMatchObject({
    code: "malformed-heading",
    message: `"${text}" is not a Chapter 99 heading`,
  });
});
