// Answers of the shipped book on a terminal: nothing runs over the edge, and colour only where it is wanted.

import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { type Print, renderAnswer } from "../../src/doors/terminal/index.ts";
import { VIEWS } from "../../src/views/index.ts";
import { answer } from "../support/shipped.ts";

const QUESTIONS: readonly (readonly [view: string, given: Record<string, string>])[] = [
  ["state", {}],
  ["state", { on: "2025-11-10", known: "2025-06-01", "what-if": "truce-lapses" }],
  ["duty", { hts: "8507.60.0020", on: "2025-11-10", value: "10000" }],
  ["history", { hts: "8507.60.0020" }],
  ["why", { id: "us-ieepa-reciprocal" }],
  ["changes", { from: "2025-11-01", to: "2025-11-30" }],
  ["source", { id: "eo-14358" }],
];

type Look = Pick<Print, "width" | "color">;

/** The question's answer, asked once, as a printer of it. */
function printer(name: string, given: Record<string, string>): (look: Look) => string {
  const envelope = answer(name, given);
  const sheet = VIEWS.find((v) => v.name === name)?.show(envelope.answer, envelope);
  if (!sheet) throw new Error(`no view ${name}`);
  return (look) => renderAnswer(sheet, envelope, { ...look, because: true });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the start of a colour
const COLOR = /\u001b\[\d+m/g;

describe.each(QUESTIONS)("%s %j", (name, given) => {
  const printed = printer(name, given);

  it.each([60, 80])("stays within %i columns", (width) => {
    const lines = printed({ width, color: false }).split("\n");
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it("has no control characters without colour, and the same words with it", () => {
    const plain = printed({ width: 80, color: false });
    const painted = printed({ width: 80, color: true });
    expect(plain).not.toMatch(CONTROL);
    expect(painted).toMatch(COLOR);
    expect(painted.replace(COLOR, "")).toBe(plain);
  });
});
