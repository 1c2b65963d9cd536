// Wrong questions about promises, events, positions, series and calendars: one sentence, one remedy, at every door.

import { describe, expect, it } from "vitest";
import { app } from "../../src/doors/http/app.ts";
import { packagedAsset } from "../../src/doors/http/assets.ts";
import type { Problem } from "../../src/model/problem.ts";
import { ask, VIEWS } from "../../src/views/index.ts";
import { argumentsOf } from "../support/console-blocks.ts";
import { BOOK, TODAY } from "../support/shipped.ts";
import { hasBook, problemsOf, run } from "./run.ts";

/** As typed, as an address, its status, the problem's code, and a part of the remedy. */
const WRONG: readonly (readonly [typed: string, address: string, status: 400 | 404, code: string, help: string])[] = [
  ["promise cn-soy-2025-12mt", "/v1/promise/cn-soy-2025-12mt", 404, "unknown-id", "did you mean cn-soy-2025-12mmt?"],
  ["promise zzzzzz", "/v1/promise/zzzzzz", 404, "unknown-id", "find zzzzzz"],
  ["promise call-2025-11-24", "/v1/promise/call-2025-11-24", 404, "unknown-id", "ask: event call-2025-11-24"],
  ["promise us-affiliates-rule", "/v1/promise/us-affiliates-rule", 404, "unknown-id", "ask: why us-affiliates-rule"],
  ["promise", "/v1/promise", 400, "missing-parameter", "cn-soy-2025-12mmt"],
  ["promise cn-boeing-200 --on 2026-13-01", "/v1/promise/cn-boeing-200?on=2026-13-01", 400, "bad-date", "2025-11-10"],
  ["promise cn-boeing-200 --known 2027-01-01x", "/v1/promise/cn-boeing-200?known=2027-01-01x", 400, "bad-date", ""],
  ["promises --topic soya", "/v1/promises?topic=soya", 400, "unknown-topic", "did you mean soy?"],
  ["promises --side JP", "/v1/promises?side=JP", 400, "bad-choice", "US"],
  ["promises --standing keptt", "/v1/promises?standing=keptt", 400, "bad-choice", "kept"],
  ["promises --kind buy", "/v1/promises?kind=buy", 400, "bad-choice", "purchase"],
  ["event call-2025-11-25", "/v1/event/call-2025-11-25", 404, "unknown-id", "did you mean call-2025-11-24?"],
  ["event cn-soy-2025-12mmt", "/v1/event/cn-soy-2025-12mmt", 404, "unknown-id", "ask: promise cn-soy-2025-12mmt"],
  [
    "compare meet-2025-10-30-busann",
    "/v1/compare/meet-2025-10-30-busann",
    404,
    "unknown-id",
    "did you mean meet-2025-10-30-busan?",
  ],
  ["events --topic tawian", "/v1/events?topic=tawian", 400, "unknown-topic", "did you mean taiwan?"],
  ["events --kind phone", "/v1/events?kind=phone", 400, "bad-choice", "call"],
  ["events --from 2026-01-01 --to 2025-01-01", "/v1/events?from=2026-01-01&to=2025-01-01", 400, "bad-range", "--from"],
  ["positions --topic taiwann", "/v1/positions?topic=taiwann", 400, "unknown-topic", "did you mean taiwan?"],
  ["positions --about nothing-of-it", "/v1/positions?about=nothing-of-it", 400, "unknown-id", "find nothing of it"],
  ["positions --party XX", "/v1/positions?party=XX", 400, "unknown-country", "ISO 3166"],
  ["series soy-named-usad", "/v1/series/soy-named-usad", 404, "unknown-id", "did you mean soy-named-usda?"],
  ["series --topic beans", "/v1/series?topic=beans", 400, "unknown-topic", "there are:"],
  [
    "calendar --from 2026-12-01 --to 2026-11-01",
    "/v1/calendar?from=2026-12-01&to=2026-11-01",
    400,
    "bad-range",
    "--from",
  ],
  ["calendar --kind holiday", "/v1/calendar?kind=holiday", 400, "bad-choice", "switch"],
  ["calendar --format isc", "/v1/calendar?format=isc", 400, "unknown-format", "ics"],
  ["promise cn-boeing-200 --format ics", "/v1/promise/cn-boeing-200?format=ics", 400, "unknown-format", "json"],
  [
    "changes --from 2025-11-01 --to 2025-11-02 --format atomm",
    "/v1/changes?from=2025-11-01&to=2025-11-02&format=atomm",
    400,
    "unknown-format",
    "did you mean atom?",
  ],
  [
    "changes --from 2025-11-02 --to 2025-11-01 --format atom",
    "/v1/changes?from=2025-11-02&to=2025-11-01&format=atom",
    400,
    "bad-range",
    "--from",
  ],
  [
    "changes --from 2025-11-01 --to 2025-11-02 --what votes",
    "/v1/changes?from=2025-11-01&to=2025-11-02&what=votes",
    400,
    "bad-choice",
    "promises",
  ],
];

describe("the remedy for an unknown name", () => {
  it.each([
    ["promise", "soybeans"],
    ["series", "tiktok"],
  ])("of %s %s is a name that the same question knows, or a search", (view, id) => {
    const found = VIEWS.find(({ name }) => name === view);
    const refused = found && ask(BOOK, found, { id: [id] }, TODAY);
    const help = refused && !refused.ok ? (refused.problems[0]?.help ?? "") : "";
    const meant = /^did you mean (.*)\?$/.exec(help)?.[1];
    const again =
      found && meant !== undefined ? ask(BOOK, found, { id: [meant] }, TODAY).ok : help.startsWith("search");
    expect([help, again]).toEqual([help, true]);
  });
});

describe.skipIf(!hasBook)("on the command line", () => {
  it.each(WRONG)("%s", async (typed, _address, _status, code, help) => {
    const words = argumentsOf(`trucebook ${typed}`);
    const asJson = await run("--json", ...words);
    expect(asJson).toMatchObject({ code: 2, err: "" });
    const [problem] = problemsOf(asJson);
    expect(problem).toMatchObject({ code });
    expect(problem?.help).toContain(help);
    const asText = await run(...words);
    expect(asText).toMatchObject({ code: 2, out: "" });
    expect(asText.err).toContain(`trucebook: ${problem?.message}`);
    expect(asText.err).not.toMatch(/\n\s+at /);
  });
});

describe("over HTTP", () => {
  const server = app(BOOK, { today: () => TODAY, assets: packagedAsset });

  it.each(WRONG)("%s %s", async (_typed, address, status, code, help) => {
    const response = await server.request(address);
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    const document = (await response.json()) as { ok: boolean; status: number; problems: readonly Problem[] };
    expect(document).toMatchObject({ ok: false, status });
    const [problem] = document.problems;
    expect(problem?.code).toBe(code);
    expect(problem?.message.length).toBeGreaterThan(0);
    expect(problem?.help).toContain(help);
  });

  it.each(WRONG.filter(([, address]) => !address.includes("format=")))(
    "%s is a page too",
    async (_typed, address, status) => {
      const response = await server.request(address.slice("/v1".length));
      const page = await response.text();
      // A question without its subject is a form to fill in.
      expect([200, status]).toContain(response.status);
      expect(page).toContain("<h1");
      expect(page).not.toMatch(/\n\s+at /);
    },
  );
});
