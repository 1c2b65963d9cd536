// Time and question on a page are forms and links: what is given stays given, and every step leads to a day that counts.

import { describe, expect, it } from "vitest";
import { app } from "../../src/doors/http/app.ts";
import { packagedAsset } from "../../src/doors/http/assets.ts";
import { tinyBook } from "../support/tiny-book.ts";

const BOOK = tinyBook({
  "measures/us/us-duty.yaml": `
    id: us-duty
    kind: additional-duty
    side: US
    name: {en: A duty, zh: 关税, es: Un arancel}
    statements:
      - {made: 2025-02-01, by: us-order, from: 2025-02-04, says: {status: in-force, rate: 10%}}
      - {made: 2025-11-04, by: us-order, from: 2025-11-10, until: 2026-11-10, says: {rate: 5%}}
  `,
});
const server = app(BOOK, { today: () => "2025-12-01", assets: packagedAsset });
const page = async (path: string) => (await server.request(path)).text();

const step = (html: string, label: string) =>
  new RegExp(`class="step" data-go="\\w+" href="([^"]*)" title="${label}, ([^"]*)"`).exec(html)?.slice(1);

describe("the steps of the time bar", () => {
  it("lead to the change before and after", async () => {
    const html = await page("/");
    expect(step(html, "Previous change")).toEqual(["/?on=2025-11-10", "10 Nov 2025"]);
    expect(step(html, "Next change")).toEqual(["/?on=2026-11-10", "10 Nov 2026"]);
  });

  it("end where nothing more changes, and know no more than the reader", async () => {
    expect(step(await page("/?on=2025-02-04"), "Previous change")).toBeUndefined();
    expect(step(await page("/?known=2025-03-01"), "Next change")).toBeUndefined();
  });

  it("keep the question and its what-ifs", async () => {
    const html = await page("/find/a%20duty?on=2025-06-01&known=2025-12-01&what-if=as-announced");
    expect(step(html, "Next change")?.[0]).toBe(
      "/find/a%20duty?on=2025-11-10&amp;known=2025-12-01&amp;what-if=as-announced",
    );
    expect(html).toMatch(/value="as-announced" checked/);
  });
});

describe("a form", () => {
  it("stands alone where nothing has been asked, with an example to follow", async () => {
    const html = await page("/duty?on=2025-06-01");
    expect(html).toContain('<input class="inp" type="text" id="q-hts" name="hts" value=""');
    expect(html).toContain('id="q-on" name="on" value="2025-06-01"');
    expect(html).toContain("see an example");
    expect(html).not.toContain("errbox");
  });

  it("may leave fields empty", async () => {
    const response = await server.request("/state?side=&kind=&on=2025-06-01&known=&what-if=");
    expect(response.status).toBe(200);
  });

  it("gives back what was typed, beside what is wrong with it", async () => {
    const response = await server.request("/changes?from=soon&to=2025-11-30");
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain("errbox");
    expect(html).toContain('name="to" value="2025-11-30"');
  });
});
