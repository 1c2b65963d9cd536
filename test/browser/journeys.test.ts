// What people do with the desk, by keyboard and by mouse.

import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type Desk, describeInBrowser, openDesk } from "../support/browser.ts";
import { ROOT } from "../support/root.ts";

describeInBrowser("a journey", () => {
  let desk: Desk;
  let page: Page;
  const at = () => new URL(page.url()).pathname + new URL(page.url()).search;
  const visit = (path: string) => page.goto(desk.url + path);

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());
  beforeEach(async () => {
    // Axe looks at pages of a context only.
    page = await (await desk.browser.newContext()).newPage();
  });
  afterEach(() => page.context().close());

  it("by keys from page to page, and back", async () => {
    await visit("/");
    await page.keyboard.press("g");
    await page.keyboard.press("p");
    await page.waitForURL("**/promises");
    expect(await page.locator("h1").textContent()).toMatch(/\d+ promises/);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/promise/**");
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: /\d+ promises/ }).waitFor();
    expect(at()).toBe("/promises");
  });

  it("to the last day on record, and to the change before it", async () => {
    await visit("/");
    await page.keyboard.press("e");
    await page.waitForURL("**on=2026-10-09");
    expect(await page.locator(".edge").count()).toBe(0);
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL((url) => url.searchParams.get("on") !== "2026-10-09");
    expect(new URL(page.url()).searchParams.get("on")).toMatch(/^2026-(?:09|10)-/);
  });

  it("along the slider by keys", async () => {
    await visit("/?on=2026-10-09");
    await page.getByRole("slider").focus();
    await page.keyboard.press("ArrowLeft");
    const told = await page.getByRole("slider").getAttribute("aria-valuetext");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("on") !== "2026-10-09");
    expect(told).toMatch(/2026/);
  });

  it("by mouse from a promise to the document behind it, in three presses", async () => {
    await visit("/promises?on=2026-10-09");
    await page.getByRole("link", { name: /12 million tonnes/ }).click();
    await page.waitForURL("**/promise/cn-soy-2025-12mmt**");
    expect(at()).toContain("on=2026-10-09");
    await page
      .getByRole("link", { name: /The White House, fact sheet/ })
      .first()
      .click();
    await page.waitForURL("**/source/**");
    expect(await page.locator('main a[href^="https://www.whitehouse.gov"]').count()).toBeGreaterThan(0);
  });

  it("through a form, whose empty fields do not follow into the address", async () => {
    await visit("/duty");
    await page.getByLabel("Goods: number or everyday words").fill("8507.60.0020");
    await page.getByLabel("From", { exact: true }).fill("CN");
    await page.getByRole("button", { name: "Ask" }).click();
    await page.waitForURL("**/duty?**");
    expect(at()).not.toMatch(/=(?:&|$)/);
    expect(await page.locator("h1, .big").first().textContent()).toMatch(/\d/);
  });

  it("to the list of keys, and out of it", async () => {
    await visit("/");
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog").textContent()).toContain("the last day on record");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("keeps the last answer when the desk is gone, and says so", async () => {
    await visit("/promises");
    await page.context().setOffline(true);
    await page.keyboard.press("g");
    await page.keyboard.press("m");
    await page.getByRole("status").waitFor();
    expect(await page.locator("h1").textContent()).toMatch(/promises/);
    await page.context().setOffline(false);
  });

  it("through the claims of an article: by keys, by verdict, to a card and its evidence", async () => {
    await visit("/read");
    await page.getByLabel("Page: paste the text").fill(readFileSync(`${ROOT}docs/examples/article.md`, "utf8"));
    await page.getByText("More: notes").click();
    const notes = readFileSync(`${ROOT}docs/examples/article.notes.yaml`, "utf8");
    await page.getByLabel("Notes: paste the text").fill(notes);
    await page.getByRole("button", { name: "Ask" }).click();
    await page.locator(".reader.walkable").waitFor();
    const focused = () => page.locator(":focus").getAttribute("id");
    await page.keyboard.press("j");
    expect(await focused()).toBe("mark-n1");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const mark = await focused();
    expect(mark).toMatch(/^mark-c\d+$/);
    await page.keyboard.press("Enter");
    expect(await focused()).toBe(mark?.replace("mark", "claim"));
    await page.keyboard.press("k");
    await page.keyboard.press("k");
    expect(await focused()).toBe("mark-n1");
    const cards = page.locator(".vcard:visible");
    const all = await cards.count();
    const wrong = page.getByRole("button", { name: /False$/ });
    await wrong.click();
    expect(await cards.count()).toBe(1);
    await wrong.click();
    expect(await cards.count()).toBe(all);
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press("j");
    await page.locator(".vcard.cur a[href*='/']").first().click();
    await page.waitForURL((url) => url.pathname !== "/read");
    expect(await page.locator(".errbox").count()).toBe(0);
  });
});
