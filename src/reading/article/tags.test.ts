import { describe, expect, it } from "vitest";
import { attributes, tokens, unescaped } from "./tags.ts";

const told = (html: string) => [...tokens(html)].map(({ kind, name, body }) => `${kind} ${name} ${body}`.trim());

describe("tags", () => {
  it("come in order with the text between them", () => {
    expect(told('<p class="a">One<br/>two</p>')).toEqual([
      'open p  class="a"',
      "text  One",
      "open br /",
      "text  two",
      "close p",
    ]);
  });
  it("may hold a > in a quoted value", () => expect(told('<a title="a > b">x</a>')).toHaveLength(3));
  it("leave out comments and declarations", () =>
    expect(told("<!doctype html><!-- <p>no</p> -->yes")).toEqual(["text  yes"]));
  it("read a script as no markup", () =>
    expect(told("<script>if (a<b) '<p>'</script>x")[1]).toBe("raw script if (a<b) '<p>'"));
  it("take a lone < for text", () => expect(told("3 < 4").join("")).toContain("<"));
});

describe("attributes", () => {
  it("stand quoted, unquoted or alone", () => {
    expect([...attributes(` Content="a &amp; b" name=date hidden x='y'`)]).toEqual([
      ["content", "a & b"],
      ["name", "date"],
      ["hidden", ""],
      ["x", "y"],
    ]);
  });
});

describe("character references", () => {
  it.each([
    ["&ldquo;S&amp;P&rdquo;", "“S&P”"],
    ["&#8217;&#x4e2d;", "’中"],
    ["a &nosuch; b & c", "a &nosuch; b & c"],
    ["&#0;&#xD800;", ""],
  ])("%s", (text, plain) => expect(unescaped(text)).toBe(plain));
});
