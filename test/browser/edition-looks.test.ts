// A static edition opened as a file, wide and narrow, light and dark, in three languages: nothing overflows or fails, and
// the script does what needs no server.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, openBrowser } from "../support/browser.ts";
import { publishedIn } from "../support/built-edition.ts";
import { emptyFolder } from "../support/edition.ts";

const SIZES = [
  { name: "desk", width: 1440, height: 900, colorScheme: "light" },
  { name: "phone", width: 390, height: 844, colorScheme: "dark" },
] as const;

const dir = emptyFolder();
const at = (path: string) => pathToFileURL(join(dir, "out", path)).href;
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describeInBrowser("an edition opened as a file", () => {
  let browser: Browser;
  beforeAll(async () => {
    publishedIn(dir);
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  /** Opens a page, and gives what went wrong until it is closed. */
  async function opened(path: string, size: (typeof SIZES)[number]) {
    const { width, height, colorScheme } = size;
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    const wrong: string[] = [];
    page.on("console", (said) => said.type() === "error" && wrong.push(said.text()));
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("request", (request) => !request.url().startsWith(at("")) && wrong.push(`asked for ${request.url()}`));
    await page.goto(at(path));
    return { page, wrong };
  }

  const overflows = (page: Page) => page.evaluate("document.documentElement.scrollWidth > innerWidth");

  it.each(SIZES)("shows each kind of page in three languages without a fault: $name", async (size) => {
    for (const lang of ["", "zh/", "es/"]) {
      for (const name of ["", "measures/", "promise/promise/", "why/duty/", "duty/", "data/", "full-desk/"]) {
        const path = `${lang}${name}index.html`;
        const { page, wrong } = await opened(path, size);
        await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
        expect([path, await overflows(page), wrong]).toEqual([path, false, []]);
        await page.close();
      }
    }
  });

  it.each(SIZES)("opens what is behind a figure, lists the keys and changes the theme: $name", async (size) => {
    const { page, wrong } = await opened("measures/index.html", size);
    await page.locator("main a.fig[data-by]").first().click();
    await page.locator(".picked .stmt").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".picked").waitFor({ state: "detached" });
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("button.theme").click();
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("light");
    await page.reload();
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("light");
    expect(wrong).toEqual([]);
    await page.close();
  });
});
