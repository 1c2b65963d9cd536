// Every page in a real browser, on a desk and on a phone, in three languages: nothing overflows, nothing is said in the
// console, and nothing stands in the way of who reads with ears or keys. Pictures of all lie in test-results/ afterwards.

import { mkdirSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { VIEWS } from "../../src/views/index.ts";
import { type Desk, describeInBrowser, openDesk } from "../support/browser.ts";
import { ROOT } from "../support/root.ts";

const SIZES = [
  { name: "desk", width: 1280, height: 900, colorScheme: "light" },
  { name: "phone", width: 390, height: 844, colorScheme: "dark" },
] as const;

/** The example of each question, and pages that are no answer. */
const ADDRESSES = [
  ["home", "/"],
  ["rewound", "/?on=2026-01-20&known=2026-01-20"],
  ["what-if", "/?on=2026-11-24&what-if=truce-lapses"],
  ["wrong", "/promise/cn-soy-2025-12mt"],
  ["nowhere", "/no-such-page"],
  ["blank-duty", "/duty"],
  ...VIEWS.map((view) => [view.name, `/${view.name}?${new URLSearchParams(view.example)}`] as const),
] as const;

/** Pages on which every kind of block stands: axe takes its time, and the others are made of the same blocks. */
const LISTENED = new Set<string>(
  "wrong nowhere blank-duty duty history reconcile promise event compare series read".split(" "),
);

/** What axe finds in the page. The phone's is the same page, only narrower. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

/** Where the pages of each language live. */
const LANGUAGES = [
  ["en", ""],
  ["zh-Hans", "/zh"],
  ["es", "/es"],
] as const;

const PICTURES = `${ROOT}test-results/pages`;

describeInBrowser("every page", () => {
  let desk: Desk;
  /** One window of each size, in which the pages follow each other. */
  const windows = new Map<string, Page>();
  const told: string[] = [];

  beforeAll(async () => {
    desk = await openDesk();
    mkdirSync(PICTURES, { recursive: true });
    for (const { name, width, height, colorScheme } of SIZES) {
      const context = await desk.browser.newContext({ viewport: { width, height }, colorScheme });
      const page = await context.newPage();
      page.on("console", (message) => message.type() === "error" && told.push(message.text()));
      page.on("pageerror", (error) => told.push(error.message));
      windows.set(name, page);
    }
  });
  afterAll(() => desk?.close());

  const all = LANGUAGES.flatMap(([lang, prefix]) =>
    SIZES.flatMap(({ name, width }) =>
      ADDRESSES.map(([what, path]) => [lang, name, what, prefix + path, width] as const),
    ),
  );
  it.each(all)("%s, %s: %s", async (lang, size, what, path, width) => {
    const page = windows.get(size) as Page;
    told.length = 0;
    await page.goto(desk.url + path);
    expect(await page.getAttribute("html", "lang")).toBe(lang);
    const whole = lang === "en" && what !== "calendar" && size === "desk";
    await page.screenshot({ path: `${PICTURES}/${what}-${size}-${lang}.jpg`, quality: 80, fullPage: whole });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    if (size === "desk" && lang === "en" && LISTENED.has(what)) expect(await faults(page)).toEqual([]);
    expect(told.filter((text) => !/status of 4\d\d/.test(text))).toEqual([]);
  });
});
