// Every kind of block as HTML: whatever stands in it, it stays text; and a chart tells its numbers to who cannot see it.

import { describe, expect, it } from "vitest";
import { answerPage, type Site } from "../../src/doors/page/index.ts";
import type { Sheet, View } from "../../src/views/index.ts";
import { tinyBook } from "../support/tiny-book.ts";
import { ENVELOPE, SHEET } from "./sheets.ts";

const HOSTILE = `"><img src=x onerror='alert(1)'>&<script>alert(2)</script>`;

const site = (view: View): Site => ({ record: tinyBook(), views: [view], root: "", base: "", today: "2026-11-24" });
const fake = (sheet: Sheet, name = "fake"): View => ({
  name,
  summary: "a fake",
  params: {},
  example: {},
  dated: false,
  answer: () => ({ ok: true, value: { answer: {}, because: [], notes: [] } }),
  show: () => sheet,
});
const page = (sheet: Sheet, envelope = ENVELOPE) => {
  const view = fake(sheet);
  return answerPage(envelope, { view, raw: {} }, site(view));
};

describe("a page", () => {
  it("escapes every string of a sheet, a statement, a note, a what-if", () => {
    const piece = { text: HOSTILE, url: `javascript:${HOSTILE}`, side: "US" as const };
    const sheet: Sheet = [
      { kind: "answer", text: HOSTILE },
      { kind: "figure", value: HOSTILE, of: HOSTILE },
      { kind: "text", text: piece },
      { kind: "facts", title: HOSTILE, rows: [[HOSTILE, piece]] },
      { kind: "table", title: HOSTILE, columns: [{ label: HOSTILE }, { label: HOSTILE }], rows: [[HOSTILE, piece]] },
      { kind: "table", columns: [], rows: [], empty: HOSTILE },
      { kind: "items", title: HOSTILE, items: [{ text: HOSTILE, to: { view: "fake", args: { x: HOSTILE } } }] },
      {
        kind: "steps",
        title: HOSTILE,
        unit: HOSTILE,
        series: [{ name: HOSTILE, points: [{ from: "2025-01-01", until: null, value: 1 }] }],
      },
      { kind: "copy", title: HOSTILE, text: HOSTILE },
    ];
    const because = [
      {
        id: HOSTILE,
        says: HOSTILE,
        by: HOSTILE,
        at: HOSTILE,
        source: { title: HOSTILE, url: `https://x/${HOSTILE}`, citation: HOSTILE },
      },
    ];
    const asOf = { on: "2025-11-10", known: "2026-10-09", whatIf: [HOSTILE] };
    const ours = /<script (?:type="module" )?src="\/assets\/(?:theme|desk)\.js"><\/script>/g;
    const html = page(sheet, { ...ENVELOPE, because, asOf, notes: [HOSTILE] }).replace(ours, "");
    expect(html).not.toMatch(/<img|<script|onerror='|javascript:[^&]*"/i);
    expect(html).not.toContain('href="javascript');
    expect(html).toContain("&lt;script&gt;");
  });

  it("has one heading, and every kind of block", () => {
    const html = page(SHEET);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    for (const part of ["$3,090.00", "<dl", "<table", "Every layer is charged.", "<pre", "<svg", "Because"])
      expect(html).toContain(part);
  });

  it("says first that it is a what-if, and also that the book is rewound", () => {
    expect(page(SHEET)).toMatch(/class="edge wi".*What if.*Rewound.*Not the record/s);
  });

  it("gives a status its chip and a side its letters", () => {
    const html = page(SHEET);
    expect(html).toMatch(/class="chip inforce">.*In force/);
    expect(html).toContain('<span class="side cn" title="China">CN</span>');
  });
});

describe("a figure with its source", () => {
  const because = [
    {
      id: "s-1",
      about: "a-duty",
      says: "a-duty: rate 34%",
      by: "order-1, note 2",
      at: "book/a.yaml:3:5",
      source: { title: "Order" },
    },
    {
      id: "s-2",
      about: "a-duty",
      says: "a-duty: rate 10%",
      by: "order-2",
      at: "book/a.yaml:9:5",
      source: { title: "Order" },
    },
  ];
  const figure = (by: readonly string[], to?: { view: string; args: Record<string, string> }) => {
    const html = page([{ kind: "text", text: { text: "34%", by, ...(to ? { to } : {}) } }], { ...ENVELOPE, because });
    return /<p class="lede">(.*?)<\/p>/.exec(html)?.[1];
  };

  it("opens its statement, by the statement's id, the document's or the thing's", () => {
    expect(figure(["s-2"])).toContain('href="#because-2" data-by="2"');
    expect(figure(["order-1"])).toContain('data-by="1"');
    expect(figure(["a-duty"])).toContain('data-by="1 2"');
    expect(figure(["s-2"])).toContain(
      '>34%<sup class="ref" aria-hidden="true" data-n="2">§</sup><span class="vh">: open its sources<',
    );
  });

  it("stays plain where nothing on the page stands behind it, and keeps a link of its own", () => {
    expect(figure(["elsewhere"])).toBe("34%");
    expect(figure(["s-1"], { view: "fake", args: {} })).toMatch(
      /^<a href="\/fake?[^"]*">34%<\/a><a class="fig alone"|^<a href="\/">34%<\/a><a class="fig alone"/,
    );
  });
});

describe("a chart", () => {
  const html = page(SHEET);

  it("tells its turning points to who cannot see it", () => {
    const [, told] = /<desc[^>]*>([^<]*)</.exec(html) ?? [];
    expect(told).toContain(
      "US: 20% from 4 Feb 2025; 145% from 9 Apr 2025; 30% from 14 May 2025; 12.5% from 24 Feb 2026;",
    );
    expect(told).toContain("China: none from 4 Feb 2025; 125% from 10 Apr 2025");
  });

  it("has the same numbers in a table", () => {
    expect(html).toContain("<summary>Table, 6 rows</summary>");
    expect(html).toMatch(/10 Nov 2026<\/td><td class="num"[^>]*>12.5%<\/td><td class="num"[^>]*>34%/);
  });

  it("only runs level and turns at right angles", () => {
    const paths = [...html.matchAll(/<path class="line-(?:us|cn)[^"]*" d="([^"]*)"/g)].map(([, d]) => d ?? "");
    expect(paths.length).toBeGreaterThan(4);
    for (const d of paths) expect(d).toMatch(/^(?:M[\d.]+,[\d.]+|[HV][\d.]+)+$/);
  });

  it("names each picture's parts apart, so that no two share an id", () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
