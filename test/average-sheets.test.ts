// Averages as a reader sees them. The golden files are to be looked at; a change of the record may change them rightly.

import { describe, expect, it } from "vitest";
import { renderAnswer } from "../src/doors/terminal/index.ts";
import { VIEWS } from "../src/views/index.ts";
import { answer } from "./support/shipped.ts";

function shown(name: string, given: Parameters<typeof answer>[1]): string {
  const view = VIEWS.find((one) => one.name === name);
  if (!view) throw new Error(`no view ${name}`);
  const envelope = {
    ...answer(name, given),
    because: [],
    book: { name: "us-china", hash: "", recordedThrough: "2026-10-09" },
  };
  const look = { width: 100, color: false, because: false };
  return renderAnswer(view.show(envelope.answer, envelope), envelope, look);
}

describe("on a terminal", () => {
  it.each([
    ["average", "average-fall", { on: "2025-11-10" }],
    ["average", "average-series", { on: "2025-11-13", from: "2025-10-01", to: "2026-01-31" }],
    ["average", "average-flat", { on: "2026-11-11", definition: "flat-addon" }],
    ["average", "average-lists", { on: "2025-11-10", by: "list" }],
    ["reconcile", "reconcile", { on: "2025-11-10", between: "piie,yale" }],
    ["audit-series", "audit-series", { definition: "yale" }],
  ])("%s: %s", async (view, file, given) => {
    await expect(shown(view, given)).toMatchFileSnapshot(`golden/${file}.txt`);
  });
});
