// Answers of the shipped book on a terminal: nothing runs over the edge, and colour only where it is wanted.

import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { renderAnswer } from "../../src/doors/terminal/index.ts";
import { ask, VIEWS } from "../../src/views/index.ts";
import { BOOK, TODAY } from "../support/shipped.ts";

const QUESTIONS: readonly (readonly [view: string, given: Record<string, string>])[] = [
  ["state", {}],
  ["state", { on: "2025-11-10", known: "2025-06-01", "what-if": "truce-lapses" }],
  ["duty", { hts: "8507.60.0020", on: "2025-11-10", value: "10000" }],
  ["why", { id: "us-ieepa-reciprocal" }],
  ...VIEWS.map((view) => [view.name, view.example] as const),
];

function printed(name: string, given: Record<string, string>, look: { width: number; color: boolean }): string {
  const view = VIEWS.find((v) => v.name === name);
  if (!view) throw new Error(`no view ${name}`);
  const raw = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, [value]]));
  const asked = ask(BOOK, view, raw, TODAY);
  if (!asked.ok) throw new Error(JSON.stringify(asked.problems));
  return renderAnswer(view.show(asked.answer, asked), asked, { ...look, because: true });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the start of a colour
const COLOR = /\u001b\[\d+m/g;

describe.each(QUESTIONS)("%s %j", (name, given) => {
  it.each([40, 60, 80, 200])("stays within %i columns", (width) => {
    const lines = printed(name, given, { width, color: false }).split("\n");
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it("has no control characters without colour, and the same words with it", () => {
    const plain = printed(name, given, { width: 80, color: false });
    const painted = printed(name, given, { width: 80, color: true });
    expect(plain).not.toMatch(CONTROL);
    expect(painted).toMatch(COLOR);
    expect(painted.replace(COLOR, "")).toBe(plain);
  });
});
