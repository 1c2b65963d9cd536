// A sheet with every kind of block, and an envelope around it, for the printers of both doors.

import type { Card, Envelope, Piece, Sheet } from "../../src/views/index.ts";

export const SHEET: Sheet = [
  {
    kind: "answer",
    text: "The US adds 12.5% to every ordinary Chinese good, China adds 34% to every ordinary US good.",
  },
  { kind: "figure", value: "$3,090.00", of: "30.9% of $10,000.00, entered on 10 November 2025" },
  {
    kind: "text",
    text: ["It paid more the day before.", { text: " Ask why", to: { view: "why", args: { id: "x" } } }].map(piece),
  },
  {
    kind: "facts",
    title: "the measure",
    rows: [
      ["Name", "Additional duty on all US goods"],
      ["In Chinese", "对原产于美国的所有进口商品加征关税，分阶段实施并多次暂停其中的二十四个百分点"],
    ],
  },
  {
    kind: "table",
    title: "Layers",
    columns: [
      { label: "" },
      { label: "Layer" },
      { label: "Heading", drop: 2 },
      { label: "Status" },
      { label: "By", drop: 1 },
      { label: "Amount", align: "right" },
    ],
    rows: [
      [{ text: "US", side: "US" }, "Section 301, list 4A", "9903.88.15", "in force", "85 FR 3741", "750.00"],
      [
        { text: "CN", side: "CN" },
        "中国对美国商品加征的关税",
        "",
        "suspended",
        "an announcement with a long name",
        "1000.00",
      ],
      ["", "Total", "", "", "", "1750.00"],
    ],
    total: true,
    bars: {
      label: "In the order charged",
      before: 3,
      rows: [
        { from: 0, to: 750, look: "US" },
        { from: 750, to: 1750, look: "CN" },
        { from: 0, to: 1750, look: "sum" },
      ],
    },
  },
  {
    kind: "cards",
    title: "The same entry, what if",
    cards: [
      card("The record", "$1,750.00", "17.5%", "", "", false),
      card("The truce lapses", "$3,150.00", "31.5%", "+$1,400.00", "the reciprocal duty 34% instead of 10%", true),
    ],
  },
  { kind: "table", title: "Not charged", columns: [{ label: "Layer" }], rows: [], empty: "Every layer is charged." },
  {
    kind: "items",
    title: "Not covered",
    items: ["anti-dumping duties, which turn on the producer and the product and are found in their cases"],
  },
  {
    kind: "steps",
    title: "Added to every ordinary good",
    unit: "%",
    edge: "2026-10-09",
    series: [
      {
        name: "US",
        side: "US",
        points: [
          { from: "2025-02-04", until: "2025-04-09", value: 20 },
          { from: "2025-04-09", until: "2025-05-14", value: 145 },
          { from: "2025-05-14", until: "2026-02-24", value: 30 },
          { from: "2026-02-24", until: null, value: 12.5 },
        ],
      },
      {
        name: "China",
        side: "CN",
        points: [
          { from: "2025-04-10", until: "2025-05-14", value: 125 },
          { from: "2025-05-14", until: "2026-11-10", value: 10 },
          { from: "2026-11-10", until: null, value: 34 },
        ],
      },
    ],
  },
  { kind: "copy", title: "Filing sequence", text: "9903.88.15  7.5%\n8507.60.0020  3.4%\n" },
];

export const ENVELOPE: Envelope = {
  ok: true,
  asOf: { on: "2025-11-10", known: "2025-12-31", whatIf: ["truce-lapses"] },
  book: { name: "us-china", hash: "sha256:0123456789abcdef", recordedThrough: "2026-10-09" },
  projected: false,
  answer: {},
  because: [
    {
      id: "us-301-list-4a/1",
      says: "us-301-list-4a: rate 7.5% from 2020-02-14 until further notice",
      by: "fr-85-3741",
      at: "book/measures/us/us-301-list-4a.yaml:42:5",
      source: {
        title: "Notice of Modification of Section 301 Action",
        citation: "85 FR 3741",
        url: "https://example.org/85-FR-3741",
      },
    },
  ],
  notes: ["As known on 2025-12-31, later statements are left out of this answer and of every figure in it."],
  problems: [],
};

function card(
  title: string,
  value: string,
  detail: string,
  difference: string,
  note: string,
  hypothetical: boolean,
): Card {
  return { title, value, detail, difference, note, hypothetical, parts: [{ size: 1750, look: "US" }] };
}

function piece(part: string | Piece): Piece {
  return typeof part === "string" ? { text: part } : part;
}
