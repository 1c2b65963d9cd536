// Calls, meetings and rounds: who spoke of what, who was silent, and on which days they were to be.

import { describe, expect, it } from "vitest";
import type { CompareAnswer } from "../src/views/compare.ts";
import type { EventAnswer } from "../src/views/event-answer.ts";
import { type TopicRow, voiceOf } from "../src/views/event-answer.ts";
import { grouped } from "../src/views/event-sheet.ts";
import type { EventsAnswer } from "../src/views/events.ts";
import { answer, BOOK } from "./support/shipped.ts";

const CALL = "call-2025-11-24";
const event = (id: string, known = "2026-10-09") => answer<EventAnswer>("event", { id, on: known, known }).answer;
const compare = (id: string, known = "2026-10-09") => answer<CompareAnswer>("compare", { id, on: known, known }).answer;
const topics = (rows: readonly { readonly topic: string }[]) => rows.map(({ topic }) => topic).sort();
const EVENTS = [...BOOK.voices().events.values()];

describe("the call of 24 November 2025", () => {
  const told = event(CALL);
  const topic = (id: string): TopicRow => told.topics.find((row) => row.topic === id) as TopicRow;
  const accounts = (id: string, party: string) => topic(id).accounts.filter(({ speaker }) => speaker === party);

  it.each([
    ["trade", "speaks", "speaks"],
    ["ukraine", "speaks", "speaks"],
    ["soy", "speaks", "silent"],
    ["farm", "speaks", "silent"],
    ["fentanyl", "speaks", "silent"],
    ["visits", "speaks", "silent"],
    ["taiwan", "silent", "speaks"],
    ["wwii", "silent", "speaks"],
    ["rare-earths", "silent", "silent"],
    ["chips", "silent", "silent"],
    ["tiktok", "silent", "silent"],
    ["japan", "silent", "silent"],
  ])("of %s Washington %s, Beijing %s", (id, us, cn) => {
    expect([voiceOf(topic(id), "US"), voiceOf(topic(id), "CN")]).toEqual([us, cn]);
  });

  it("stands between the meeting in Busan and the call of February, which nobody knew of then", () => {
    expect(told.before?.id).toBe("meet-2025-10-30-busan");
    expect(told.after?.id).toBe("call-2026-02-04");
    expect(event(CALL, "2025-11-25").before?.id).toBe("meet-2025-10-30-busan");
    expect(event(CALL, "2025-11-25").after?.id).not.toBe("call-2026-02-04");
  });

  it("compared, puts each topic where it was told", () => {
    const { both, onlyUS, onlyCN, neither } = compare(CALL);
    expect(topics(both)).toEqual(expect.arrayContaining(["trade", "ukraine"]));
    expect(topics(onlyUS)).toEqual(expect.arrayContaining(["farm", "fentanyl", "soy", "visits"]));
    expect(topics(onlyCN)).toEqual(expect.arrayContaining(["taiwan", "wwii"]));
    expect(topics(neither)).toEqual(["chips", "japan", "rare-earths", "tiktok"]);
    const all = [both, onlyUS, onlyCN, neither].flat();
    expect(topics(all)).toEqual(topics(told.topics));
  });

  it("has the words of both sides verbatim", () => {
    const quotes = (id: string, party: string) =>
      accounts(id, party)
        .map(({ quote }) => quote ?? "")
        .join(" | ");
    expect(quotes("trade", "US")).toContain(
      "significant progress on both sides in keeping our agreements current and accurate",
    );
    expect(quotes("soy", "US")).toContain("a good, and very important, deal for our Great Farmers");
    expect(quotes("taiwan", "CN")).toContain("integral part of the post-war international order");
    expect(quotes("taiwan", "TW")).toContain("'return' is not an option");
    const tones = told.facts.filter(({ what }) => what === "tone").map(({ quote }) => quote);
    expect(tones).toEqual(
      expect.arrayContaining(["very good telephone call", "extremely strong", "positive, friendly and constructive"]),
    );
    expect(JSON.stringify(told)).not.toContain("very positive telephone");
  });

  it("keeps apart what one side puts into the other's mouth", () => {
    const per = told.topics.flatMap((row) =>
      row.accounts.filter(({ of }) => of !== undefined).map((a) => [row.topic, a.speaker, a.of]),
    );
    expect(per).toEqual(
      expect.arrayContaining([
        ["trade", "CN", "US"],
        ["taiwan", "CN", "US"],
        ["soy", "US", "CN"],
      ]),
    );
    expect(
      accounts("taiwan", "CN")
        .filter(({ of }) => of === "US")
        .every(({ speaker }) => speaker === "CN"),
    ).toBe(true);
  });

  it("does not settle who asked for it, and says that Beijing spoke first", () => {
    const said = (what: string) => told.facts.filter((fact) => fact.what === what);
    expect(new Set(said("asked-by").map(({ by }) => by))).toEqual(new Set(["US", "CN"]));
    expect(
      said("asked-by")
        .map(({ says }) => says)
        .join(" "),
    ).toMatch(/Xi asked[\s\S]*United States asked/);
    expect(said("spoke-first")[0]).toMatchObject({ by: "CN" });
  });

  it("agreed nothing new on tariffs, soybeans, rare earths or fentanyl", () => {
    const agreed = told.facts.filter(({ what }) => what === "agreed");
    expect(agreed.map(({ by }) => by).sort()).toEqual(["CN", "US"]);
    expect(agreed.find(({ by }) => by === "US")?.to).toEqual(
      expect.arrayContaining(["meet-trump-beijing-2026-04", "meet-xi-us-2026"]),
    );
  });

  it("as known that evening has neither Mao Ning nor Takaichi nor Bessent of the next day", () => {
    const evening = event(CALL, "2025-11-24");
    expect(evening.facts.filter(({ what }) => what === "asked-by")).toEqual([]);
    expect(JSON.stringify(evening)).not.toMatch(/Mao Ning|Takaichi|87\.5/);
    expect(evening.topics.find((row) => row.topic === "taiwan")?.accounts.map(({ speaker }) => speaker)).toEqual([
      "US",
      "CN",
      "CN",
    ]);
  });
});

describe("silence", () => {
  it("is only told of a text that was read: a cell not seen is never called silent", () => {
    const claims = EVENTS.flatMap(({ id }) => {
      const { sentences } = compare(id);
      return event(id).topics.flatMap((row) =>
        (["US", "CN"] as const)
          .filter((party) => voiceOf(row, party) === "not-seen")
          .flatMap((party) =>
            sentences.filter(
              (s) =>
                s.includes(` of ${row.name}: `) &&
                s.includes(`${party === "US" ? "Washington" : "Beijing"}'s account, read in full`),
            ),
          )
          .map((sentence) => `${id}: ${sentence}`),
      );
    });
    expect(claims).toEqual([]);
  });

  it("both kinds of cell are in the book", () => {
    const cells = EVENTS.flatMap(({ accounts }) => accounts.map(({ silence }) => silence));
    expect([cells.includes("silent"), cells.includes("not-seen")]).toEqual([true, true]);
  });

  it("a cell has words or is silent or not seen, and says by which text", () => {
    for (const { id, accounts } of EVENTS)
      for (const a of accounts)
        expect([
          id,
          a.topic,
          (a.says ?? a.quote) === undefined,
          BOOK.sources.has(a.source) || BOOK.instruments.has(a.source) || BOOK.positions.has(a.source),
        ]).toEqual([id, a.topic, a.silence !== undefined, true]);
  });

  it("a topic on which one side's text was not seen is in no group that says who did not speak", () => {
    const wrong = EVENTS.flatMap(({ id }) =>
      grouped(event(id).topics)
        .filter(({ title }) => title.startsWith("Only ") || title.startsWith("Neither "))
        .flatMap(({ title, topics: rows }) =>
          rows.flatMap((row) =>
            (["US", "CN"] as const)
              .filter((party) => voiceOf(row, party) !== "speaks" && voiceOf(row, party) !== "silent")
              .filter(
                (party) =>
                  !(title === "Only Washington spoke of it" && party === "US") &&
                  !(title === "Only Beijing spoke of it" && party === "CN"),
              )
              .map(
                (party) => `${id} ${row.topic}: ${title}, but ${party}: ${voiceOf(row, party) ?? "nothing recorded"}`,
              ),
          ),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it("`Neither spoke of` names only topics on which both texts were read", () => {
    const unread = ({ us, cn }: CompareAnswer["neither"][number]) => ![us, cn].every((cell) => cell.includes("silent"));
    const wrong = EVENTS.flatMap(({ id }) =>
      compare(id)
        .neither.filter(unread)
        .map((row) => `${id} ${row.topic}: ${row.us}, ${row.cn}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the calls since January 2025", () => {
  const calls = (known = "2026-10-09") =>
    answer<EventsAnswer>("events", { kind: "call", on: known, known }).answer.events;
  const held = (known?: string) => calls(known).filter(({ status }) => status === "held");

  it("are five, counted as Xi did; the call that only Trump claims is shown and not counted", () => {
    expect(held().map(({ id, number }) => [id, number])).toEqual([
      ["call-2025-01-17", "1"],
      ["call-2025-06-05", "2"],
      ["call-2025-09-19", "3"],
      ["call-2025-11-24", "4"],
      ["call-2026-02-04", "5"],
    ]);
    expect(calls().find(({ id }) => id === "claim-2026-03-call")).toMatchObject({ status: "claimed", number: null });
  });

  it.each([
    ["2025-06-04", 1],
    ["2025-06-05", 2],
    ["2025-11-23", 3],
    ["2025-11-24", 4],
    ["2026-02-04", 5],
  ])("as known on %s are %i", (known, n) => expect(held(known)).toHaveLength(n));

  it("the rounds are eight, in order, numbered one to eight", () => {
    const rounds = answer<EventsAnswer>("events", { kind: "round" }).answer.events;
    expect(rounds.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(rounds.map(({ from }) => from)).toEqual(rounds.map(({ from }) => from).toSorted());
  });
});

describe("the days of the visit to Beijing", () => {
  it.each([
    ["2025-09-18", null, null, null],
    ["2025-09-19", "intended", null, null],
    ["2025-10-30", "intended", "2026-04-01", "2026-04-30"],
    ["2026-02-19", "intended", "2026-04-01", "2026-04-30"],
    ["2026-02-20", "planned", "2026-03-31", "2026-04-02"],
    ["2026-03-16", "put-off", null, null],
    ["2026-03-25", "planned", "2026-05-14", "2026-05-15"],
    ["2026-05-14", "planned", "2026-05-14", "2026-05-15"],
    ["2026-05-15", "held", "2026-05-13", "2026-05-15"],
  ])("as known on %s: %s, %s to %s", (known, status, from, through) => {
    expect(event("meet-2026-05-beijing", known)).toMatchObject({ status, from, through });
  });

  it("all that was named for it stands in the order in which it was told", () => {
    const told = event("meet-2026-05-beijing").told.map(({ made }) => made);
    expect(told).toEqual([...told].sort());
    expect(told.length).toBeGreaterThanOrEqual(7);
  });

  it("is kept late as a promise, and the return visit in time", () => {
    expect(event(CALL).promises.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["meet-trump-beijing-2026-04", "meet-xi-us-2026"]),
    );
  });
});
