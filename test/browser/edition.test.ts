// A static edition opened from the disk: no server answers, and nothing is asked of one.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { describeInBrowser, openBrowser } from "../support/browser.ts";
import { publishedIn } from "../support/built-edition.ts";
import { emptyFolder } from "../support/edition.ts";

/** In the browser's words, since these tests are not written for one. */
const LOADED_FONTS = "document.fonts.ready.then((all) => [...all].filter(({ status }) => status === 'loaded').length)";

describeInBrowser("a static edition", () => {
  const dir = emptyFolder();
  let browser: Browser;
  let page: Page;
  const told: string[] = [];
  const visit = (file: string) => page.goto(pathToFileURL(join(dir, "out", file)).href);

  beforeAll(async () => {
    publishedIn(dir);
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(dir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    page = await browser.newPage();
    told.length = 0;
    page.on("console", (message) => message.type() === "error" && told.push(message.text()));
    page.on("pageerror", (error) => told.push(error.message));
    page.on("request", (request) => !request.url().startsWith("file:") && told.push(request.url()));
    page.on("requestfailed", (request) => {
      // Who goes on before a font is there breaks off its loading.
      if (request.failure()?.errorText !== "net::ERR_ABORTED") told.push(`failed: ${request.url()}`);
    });
  });
  afterEach(() => page.close());

  it("shows the sentence of the day in its own fonts, and complains of nothing", async () => {
    await visit("index.html");
    expect(await page.locator("h1").textContent()).toMatch(/\d{4}/);
    expect(await page.evaluate(LOADED_FONTS)).toBeGreaterThan(0);
    expect(told).toEqual([]);
  });

  it("leads to a promise, back by the brand, and to another language", async () => {
    await visit("promises/index.html");
    await page.getByRole("link", { name: "A name" }).first().click();
    await page.waitForURL("**/promise/promise/index.html");
    await page.locator("a.brand").click();
    await page.waitForURL("**/out/index.html");
    await page.getByRole("link", { name: "Español" }).click();
    await page.waitForURL("**/es/index.html");
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    expect(told).toEqual([]);
  });

  it("answers to keys, and along the days of the scrubber", async () => {
    await visit("index.html");
    await page.keyboard.press("g");
    await page.keyboard.press("m");
    await page.waitForURL("**/measures/index.html");
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL("**/measures/on-2025-02-04/index.html");
    expect(told).toEqual([]);
  });

  it("has a page for what it cannot answer", async () => {
    await visit("duty/index.html");
    expect(await page.locator("form").count()).toBe(0);
    await page.getByRole("link", { name: "Run the desk" }).last().click();
    await page.waitForURL("**/full-desk/index.html");
    expect(await page.locator("h1").textContent()).toBe("This needs the running desk");
    expect(told).toEqual([]);
  });
});
