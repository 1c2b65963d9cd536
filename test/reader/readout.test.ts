// Small readouts of our own in three languages, drafted as rows of the book.

import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { AccountText } from "../../src/model/event.ts";
import { ask, type Envelope, type ReadView } from "../../src/views/index.ts";
import { read } from "../../src/views/read.ts";
import { documentOf } from "../../src/views/read-document.ts";
import { BOOK, TODAY } from "../support/shipped.ts";

const ENGLISH = `November 24, 2025

The President spoke today with President Xi by telephone. They discussed soybeans and other farm products for our great farmers.
President Xi agreed to stop the flow of fentanyl precursors. The President will travel to Beijing in April.`;

const CHINESE = `2025年11月24日

国家主席同美国总统通电话。习近平阐明了中方在台湾问题上的原则立场，指出台湾回归中国是战后国际秩序的重要组成部分。
双方还谈到了乌克兰危机。习近平欢迎特朗普访华。`;

const SPANISH = `24 de noviembre de 2025

Los dos presidentes hablaron por teléfono. Conversaron sobre la soja y sobre el fentanilo.
El presidente insistió en las tierras raras y en los semiconductores, y volvió a hablar del fentanilo.`;

async function ask_(text: string, by: string, more: Record<string, string[]> = {}) {
  const page = await documentOf(text);
  if (!page.ok) throw new Error(page.problems[0]?.message);
  return ask(BOOK, read, { page: [page.value], as: ["readout"], by: [by], event: ["call-2025-11-24"], ...more }, TODAY);
}

async function draft(text: string, by: string) {
  const asked = await ask_(text, by);
  if (!asked.ok) throw new Error(asked.problems[0]?.message);
  const { answer } = asked as Envelope<ReadView>;
  if (!answer.readout) throw new Error("no draft");
  return { ...answer.readout, text: answer.text };
}

const topics = ({ rows }: Awaited<ReturnType<typeof draft>>) => rows.map(({ topic }) => topic);

describe("a readout", () => {
  it.each([
    ["English", ENGLISH, "US", ["soy", "farm", "fentanyl", "visits"], ["taiwan", "ukraine"]],
    ["Chinese", CHINESE, "CN", ["taiwan", "ukraine", "visits"], ["soy", "fentanyl"]],
    ["Spanish", SPANISH, "US", ["soy", "fentanyl", "rare-earths", "chips"], ["taiwan", "ukraine"]],
  ])("in %s becomes a row a topic, and candidates for silence", async (_, text, by, spoken, silent) => {
    const drafted = await draft(text, by);
    expect(topics(drafted)).toEqual(expect.arrayContaining(spoken));
    expect(drafted.silent).toEqual(expect.arrayContaining(silent));
    expect(drafted.silent.filter((topic) => topics(drafted).includes(topic))).toEqual([]);
  });

  it("is quoted word by word", async () => {
    for (const [text, by] of [
      [ENGLISH, "US"],
      [CHINESE, "CN"],
      [SPANISH, "US"],
    ] as const) {
      const drafted = await draft(text, by);
      for (const row of drafted.rows) expect(drafted.text.slice(row.start, row.end)).toBe(row.quote);
    }
  });

  it("says who is quoted where the words are put into the other's mouth", async () => {
    const { rows } = await draft(ENGLISH, "US");
    expect(rows.find(({ topic }) => topic === "fentanyl")?.of).toBe("CN");
    expect(rows.find(({ topic }) => topic === "soy")?.of).toBeNull();
  });

  it("counts what else the text has on the topic", async () => {
    const { rows } = await draft(SPANISH, "US");
    expect(rows.find(({ topic }) => topic === "fentanyl")?.more).toBe(1);
  });

  it("is YAML in the form of an event's accounts, a draft by its first line, silences left to a person", async () => {
    const { yaml, rows } = await draft(ENGLISH, "US");
    expect(yaml).toMatch(/^# DRAFT/);
    expect(yaml).toMatch(/^# {2}- topic: taiwan$/m);
    const accounts = parse(`accounts:\n${yaml}`).accounts as object[];
    expect(accounts).toHaveLength(rows.length);
    for (const account of accounts) expect(AccountText.safeParse(account).error).toBeUndefined();
  });

  it("quotes no more of a long sentence than a row of the book takes", async () => {
    const long = `November 24, 2025\n\nThe President spoke of ${"many good things and ".repeat(30)}soybeans ${"and of other good things ".repeat(30)}today.`;
    const { rows } = await draft(long, "US");
    const [row] = rows.filter(({ topic }) => topic === "soy");
    expect(row?.quote.length).toBeLessThanOrEqual(400);
    expect(row?.quote).toContain("soybeans");
  });

  it.each([
    ["missing-parameter", { by: [] as string[] }, /by=US/],
    ["missing-parameter", { event: [] as string[] }, /event=/],
    ["unknown-id", { event: ["call-2025-11-25"] }, /did you mean call-2025-11-24/],
    ["bad-choice", { by: ["JP"] }, /US, CN/],
    ["bad-combination", { as: [] as string[] }, /as=readout/],
  ])("is refused with %s and a remedy", async (code, more, help) => {
    expect(await ask_(ENGLISH, "US", more)).toMatchObject({
      ok: false,
      problems: [{ code, help: expect.stringMatching(help) }],
    });
  });
});
