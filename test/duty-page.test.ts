// The duty page: layers as a waterfall, what-ifs and history beside them, a form that asks for what matters, words.

import { describe, expect, it } from "vitest";
import { app } from "../src/doors/http/app.ts";
import { BOOK, TODAY } from "./support/shipped.ts";

const server = app(BOOK, { today: () => TODAY, assets: () => null });
const page = async (path: string) => (await server.request(path)).text();

/** The widths of the bars of a waterfall, in percent, by their look. */
function bars(html: string): (readonly [string, number])[] {
  const rects = html.matchAll(/<rect class="bar-([\w-]+)" x="[\d.]+%" y="50%" width="([\d.]+)%"/g);
  return [...rects].map(([, look, width]) => [look ?? "", Number(width)]);
}

describe("the waterfall", () => {
  it("adds the layers up to the sum, in the order charged", async () => {
    const html = await page("/duty/8507.60.0020?on=2025-11-10&value=100000");
    const all = bars(html);
    expect(all.map(([look]) => look)).toEqual(["base", "us", "us", "us", "sum"]);
    expect(all.slice(0, -1).reduce((sum, [, width]) => sum + width, 0)).toBeCloseTo(100, 1);
    expect(html).toContain("$30,900.00");
  });

  it("is in the side's colour, and violet where a hypothesis made the layer", async () => {
    expect(bars(await page("/duty/1201.90.00?importer=CN&on=2026-10-09"))[1]?.[0]).toBe("cn");
    const html = await page("/duty/8507.60.0030?on=2026-10-09&what-if=no-ieepa-ruling");
    expect(bars(html).filter(([look]) => look === "what-if")).toHaveLength(2);
  });

  it("invents no bar where a rate is not known", async () => {
    const html = await page("/duty/2402.20.80?on=2026-10-09&value=1000");
    expect(bars(html)).toEqual([]);
    expect(html).toContain("not known yet");
  });
});

describe("beside it", () => {
  it("stand the what-ifs that would change the bill, and those that would not by name", async () => {
    const html = await page("/duty/8507.60.0020?on=2025-11-10&value=10000");
    expect(html.match(/<li class="wcard/g)).toHaveLength(2);
    expect(html).toContain("+$10,000.00");
    expect(html).toMatch(/Nothing would change for this entry under: As announced;/);
  });

  it("stands the history, whose other days keep the rest of the question", async () => {
    const html = await page("/duty/8507.60.0020?on=2025-11-10&value=10000&claim=C");
    expect(html).toContain("The line since 2018");
    expect(html).toContain('href="/duty/8507.60.0020?on=2026-01-01&amp;value=10000&amp;claim=C"');
  });

  it("stands no history where the book holds none", async () => {
    expect(await page("/duty/1201.90.00?importer=CN&on=2026-10-09")).not.toContain("The line since 2018");
  });
});

describe("the form", () => {
  const openFields = (html: string) =>
    /<form class="ask[\s\S]*?<details/.exec(html)?.[0].match(/name="([\w-]+)"/g) ?? [];

  it("asks for goods, way, value and day, and folds the rest with a count", async () => {
    const html = await page("/duty/8507.60.0090?on=2026-10-09&value=100");
    expect(openFields(html)).toEqual(["hts", "origin", "importer", "value", "on"].map((name) => `name="${name}"`));
    expect(html).toMatch(/More that may matter <span class="count">\d+</);
  });

  it("asks for the fact that the rate needs, and says why", async () => {
    const html = await page("/duty/2402.20.80?on=2026-10-09&value=1000");
    expect(openFields(html)).toContain('name="quantity"');
    expect(html).toContain("the rate is $1.05/kg + 2.3%");
  });

  it("lists the claims that could matter to the line, each with a tick", async () => {
    const html = await page("/duty/8507.60.0020?on=2025-11-10");
    expect(html).toMatch(/Claims <span class="count">0\/1</);
    const claimed = await page("/duty/8507.60.0020?on=2025-11-10&claim=9903.94.05");
    expect(claimed).toMatch(/Claims <span class="count">1\/1</);
    expect(claimed).toMatch(/value="9903.94.05" checked/);
  });
});

describe("everyday words", () => {
  it.each(["lithium battery", "玩具", "juguetes"])(
    "%s: lines to choose from, which keep what was said",
    async (words) => {
      const html = await page(`/duty?${new URLSearchParams({ hts: words, value: "5000", on: "2026-10-09" })}`);
      expect(html).toContain("classification is yours");
      expect(html).toContain("Choose a line");
      expect(html).toMatch(/href="\/duty\/\d{4}\.\d\d\.\d\d(?:\d\d)?\?on=2026-10-09&amp;value=5000"/);
      expect(html).not.toContain("errbox");
    },
  );

  it("gives each line what duty gives it", async () => {
    const html = await page("/duty?hts=toys&on=2026-10-09");
    expect(html).toMatch(/9503\.00\.00[\s\S]*?12\.5%/);
    expect(await page("/duty/9503.00.00?on=2026-10-09")).toContain('<span class="f">12.5%</span>');
  });

  it("offers the numbers that follow one that ended", async () => {
    const html = await page("/duty/8507.60.0020?on=2026-10-09&value=5000");
    expect(html).toContain("stood through 31 Jan 2026");
    expect(html).toContain('href="/duty/8507.60.0030?on=2026-10-09&amp;value=5000"');
  });
});
