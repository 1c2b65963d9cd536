// What the script adds to the pages: the drawer, the theme, charts that are read, steps in time, a print.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Desk, describeInBrowser, openDesk } from "../support/browser.ts";

describeInBrowser("the desk's behaviour", () => {
  let desk: Desk;
  let page: Page;
  const visit = (path: string) => page.goto(desk.url + path);
  const focused = () => page.evaluate("document.activeElement?.className");

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());
  beforeEach(async () => {
    const context = await desk.browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
  });
  afterEach(() => page.context().close());

  describe("a figure", () => {
    it("opens its statements beside the answer by mouse, and has its own address", async () => {
      await visit("/?on=2026-10-09");
      await page
        .getByRole("link", { name: /^10%\s*: open its sources/ })
        .first()
        .click();
      const drawer = page.locator(".drawer .picked");
      await drawer.getByText("Statements that lost").waitFor();
      expect(await drawer.textContent()).toMatch(/rate 34% sctc-2025-04, made 4 Apr 2025\s*Made earlier/);
      expect(await drawer.textContent()).toMatch(/book\/measures\/cn\/cn-all-goods\.yaml:\d+/);
      const address = page.url();
      expect(address).toMatch(/#because-\d+$/);
      await page.goto("about:blank");
      await page.goto(address);
      await page.locator(".drawer .picked").waitFor();
    });

    it("opens and closes by keyboard; the focus comes back to it", async () => {
      await visit("/promise/cn-soy-2025-12mmt?on=2026-10-09");
      await page.keyboard.press("b");
      expect(await focused()).toContain("stmt");
      await page.keyboard.press("ArrowDown");
      expect(await page.evaluate("document.activeElement?.dataset.n")).not.toBe("1");
      await page.keyboard.press("Escape");
      expect(await focused()).toContain("fig");
      expect(page.url()).not.toContain("#");
    });

    it("opens a sheet from below on a phone, which keeps the focus", async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await visit("/?on=2026-10-09");
      await page.locator("main a.fig").first().click();
      const box = await page.getByRole("dialog").boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
      expect(box?.height ?? 999).toBeLessThanOrEqual(844 * 0.85 + 1);
      for (let i = 0; i < 12; i++) await page.keyboard.press("Tab");
      expect(
        await page.evaluate("document.activeElement === document.body || !!document.activeElement?.closest('dialog')"),
      ).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.getByRole("dialog").count()).toBe(0);
    });

    it("closes the sheet that is drawn down by its head", async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await visit("/?on=2026-10-09");
      await page.locator("main a.fig").first().click();
      const head = await page.locator("dialog header").boundingBox();
      const [x, y] = [100, (head?.y ?? 0) + 20];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y + 40);
      await page.mouse.up();
      expect(await page.getByRole("dialog").count()).toBe(1);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y + 160, { steps: 4 });
      await page.mouse.up();
      expect(await page.getByRole("dialog").count()).toBe(0);
    });

    it("leads to its statement without a script too", async () => {
      const plain = await desk.browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
      await plain.goto(`${desk.url}/measures?on=2026-10-09`);
      const last = plain.locator("main a.fig").last();
      const aim = (await last.getAttribute("href")) ?? "";
      await last.click();
      expect(await plain.locator(aim).isVisible()).toBe(true);
      await plain.close();
    });

    it("is three presses at most from the legal text", async () => {
      for (const path of [
        "/?on=2026-10-09",
        "/measures?on=2026-10-09",
        "/average?on=2026-10-09",
        "/event/call-2025-11-24",
      ]) {
        await visit(path);
        const figures = page.locator("main a.fig:visible");
        const seen = Math.min(3, await figures.count());
        expect(seen, path).toBeGreaterThan(0);
        for (let i = 0; i < seen; i++) {
          await figures.nth(i).click();
          const opened = page.locator(".drawer .picked");
          const text = await opened.locator('a[href^="http"]').count();
          // A document that is not on the web is named with its citation.
          if (text === 0) expect(await opened.locator(".sub").first().textContent(), path).toMatch(/\w/);
          else expect(await opened.getByRole("link", { name: "Read the document" }).count(), path).toBeGreaterThan(0);
          await page.keyboard.press("Escape");
        }
      }
    });
  });

  it("has no barrier with the drawer open, in light and in dark", async () => {
    for (const theme of ["light", "dark"]) {
      await visit("/why/us-ieepa-reciprocal?on=2025-11-10");
      await page.evaluate(`localStorage.setItem("trucebook-theme", "${theme}")`);
      await page.reload();
      await page.locator("main a.fig").first().click();
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
      expect(violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    }
  });

  it("goes light, dark and back to the system, and remembers", async () => {
    await visit("/sources");
    const theme = page.getByRole("button", { name: /^Light or dark/ });
    const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const day = await ground();
    await theme.click();
    await theme.click();
    expect(await theme.getAttribute("aria-label")).toBe("Light or dark: dark");
    expect(await ground()).not.toBe(day);
    await page.reload();
    expect(await ground()).not.toBe(day);
    await theme.click();
    expect(await ground()).toBe(day);
  });

  it("reads a chart from change to change, and its table can be sorted and taken along", async () => {
    await visit("/?on=2026-10-09");
    await page.locator("figure.chart svg[data-x]:visible").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".told-now").first().textContent()).toBe("4 Feb 2025: US 10% China 0%");
    await page.keyboard.press("End");
    expect(await page.locator(".told-now").first().textContent()).toMatch(/China 34%$/);
    await page.locator("details.twin summary").first().click();
    const us = page.getByRole("button", { name: "US", exact: true });
    await us.click();
    await us.click();
    expect(await page.locator("details.twin tbody tr").first().textContent()).toMatch(/145%/);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
  });

  it("steps by days and by what was known, and says the new sentence", async () => {
    await visit("/?on=2025-11-10");
    await page.keyboard.press("Shift+ArrowRight");
    await page.waitForURL("**on=2025-11-11**");
    const heading = await page.locator("h1").textContent();
    expect(await page.locator(".live").textContent()).toBe(heading);
    await page.keyboard.press("[");
    await page.waitForURL("**known=**");
    expect(await page.locator(".edge").textContent()).toContain("Rewound");
  });

  it("replays what was known of a promise, stop by stop", async () => {
    await visit("/promise/cn-soy-2025-12mmt?on=2026-01-20&known=2026-01-20");
    expect(await page.locator(".replay .now b").textContent()).toBe("12");
    expect(await page.locator(".replay .later").count()).toBeGreaterThan(0);
    expect((await page.locator(".replay .later b").allTextContents()).join("")).not.toMatch(/\d/);
    await page.keyboard.press("[");
    await page.waitForURL("**known=2026-01-09**");
    expect(await page.locator(".replay .now b").textContent()).toBe("8.5");
  });

  it("prints a dated sheet with notes and without controls", async () => {
    await visit("/?on=2026-11-24&what-if=truce-lapses");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".print-head").textContent()).toMatch(
      /Today · On 24 Nov 2026 · known all of the book[\s\S]*Not the record/,
    );
    for (const control of [".timebar", ".top", ".tabs", ".twin", ".acts"])
      expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
    expect(await page.locator(".foot").textContent()).toMatch(/sha256:\w+[\s\S]*what-if=truce-lapses/);
    expect(await page.locator(".stmt:visible").count()).toBeGreaterThan(10);
  });

  it("says when the book has changed, and changes nothing unasked", async () => {
    await visit("/sources");
    await page.route("**/healthz", (route) => route.fulfill({ json: { ok: true, hash: "sha256:other" } }));
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await page.locator(".stale").waitFor();
    expect(await page.locator(".stale").textContent()).toContain("The book changed.");
  });

  it("moves nothing while it loads", async () => {
    for (const path of [
      "/",
      "/measures",
      "/promise/cn-soy-2025-12mmt",
      "/event/call-2025-11-24",
      "/average",
      "/changes?from=2025-11-01&to=2025-11-30",
    ]) {
      await visit(path);
      const shift = await page.evaluate(`new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
          .observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(sum), 300);
      })`);
      expect(shift, path).toBeLessThan(0.005);
    }
  });
});
