// The page of calls: a calendar of what was held, the readout at a glance, and what came of each.

import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { app } from "../src/doors/http/app.ts";
import { BOOK, TODAY } from "./support/shipped.ts";

const server = app(BOOK, { today: () => TODAY, assets: () => null });
const page = async (path: string) => parseHTML(await (await server.request(path)).text()).document;
const texts = (elements: Iterable<{ readonly textContent: string | null }>) =>
  [...elements].map((e) => (e.textContent ?? "").replace(/\s+/g, " ").trim());

describe("the calendar of calls", () => {
  it("has a row for each year and each contact in its month", async () => {
    const document = await page("/events?on=2026-10-09&known=2026-10-09");
    const rows = [...document.querySelectorAll(".cal tbody tr")];
    expect(texts(rows.map((row) => row.querySelector("th") ?? { textContent: null }))).toEqual(["2025", "2026"]);
    const november = rows[0]?.querySelectorAll("td")[10];
    expect(texts(november?.querySelectorAll("a") ?? [])).toEqual(["24"]);
    expect(november?.querySelector("a")?.getAttribute("href")).toMatch(/^\/event\/call-2025-11-24/);
    expect(november?.querySelector("a")?.getAttribute("title")).toBe("Trump–Xi call of 24 November 2025, 24 Nov 2025");
  });

  it("tells what is planned from what was held, as known on the day", async () => {
    const ahead = async (known: string) =>
      texts((await page(`/events?known=${known}`)).querySelectorAll(".cal td a.ahead")).join(" ");
    expect(await ahead("2026-10-09")).toBe("18 1");
    const then = await page("/events?known=2025-11-23");
    expect(texts(then.querySelectorAll(".cal a[title*='24 November']"))).toEqual([]);
  });
});

describe("the readout at a glance", () => {
  it("shows silence as a word, too", async () => {
    const document = await page("/event/call-2025-11-24");
    const rows = [...document.querySelectorAll(".voices tbody tr")].map((row) => texts(row.querySelectorAll("th, td")));
    expect(rows).toContainEqual(["Soybeans", "spoke", "—silent"]);
    expect(rows).toContainEqual(["Taiwan", "—silent", "spoke"]);
    expect(rows).toContainEqual(["Chips", "—silent", "—silent"]);
  });

  it("is followed by what came of the call", async () => {
    const document = await page("/event/call-2025-11-24");
    const heads = texts(document.querySelectorAll("main h2"));
    expect(heads.indexOf("What came of it")).toBeGreaterThan(heads.indexOf("Only Beijing spoke of it"));
  });
});
