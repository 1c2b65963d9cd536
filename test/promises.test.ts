// The promises of the shipped book: how each stood on 9 October 2026, the day to which the record is complete.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CommitmentStanding } from "../src/model/voices.ts";
import type { PromiseAnswer } from "../src/views/promise-answer.ts";
import type { PromisesAnswer } from "../src/views/promises.ts";
import { sectionOf, tableOf } from "./support/dossier.ts";
import { describeWithShared, shared } from "./support/shared.ts";
import { answer, BOOK } from "./support/shipped.ts";

const EDGE = "2026-10-09";
const promise = (id: string, on = EDGE, known = EDGE) => answer<PromiseAnswer>("promise", { id, on, known }).answer;

/** The verdict of the leading yardstick, that yardstick's id, and other verdicts that no reader may miss. */
type Row = readonly [id: string, standing: CommitmentStanding, by: string, dissent?: Readonly<Record<string, string>>];

const BOARD: readonly Row[] = [
  ["geneva-us-tariff-cut", "kept", "rate-in-force"],
  ["geneva-cn-tariff-cut", "kept", "rate-in-force"],
  ["geneva-cn-nontariff", "partly", "all-since-april", { "lists-of-firms": "kept" }],
  ["geneva-mechanism", "kept", "met-again"],
  ["london-cn-re-licences", "partly", "licences-granted"],
  ["london-us-eda-ethane-engines", "kept", "curbs-lifted"],
  ["stockholm-both-24pp", "kept", "rates-in-force"],
  ["stockholm-cn-nontariff", "kept", "lists-of-april", { "with-rare-earth-licence": "partly" }],
  ["madrid-tiktok", "kept", "venture-closed"],
  ["cn-soy-2025-12mmt", "kept-late", "trade-estimate", { arrived: "broken" }],
  ["cn-soy-2026-25mmt", "behind", "usda-named"],
  ["cn-soy-2027-25mmt", "pending", "usda-named"],
  ["cn-soy-2028-25mmt", "pending", "usda-named"],
  ["cn-soy-2026-20mmt-current-season", "broken", "ordered-all"],
  ["cn-sorghum-logs-resume", "kept", "way-open"],
  ["cn-farm-tariffs-suspend", "kept", "not-charged"],
  ["cn-24pp-suspend", "kept", "rate-in-force"],
  ["cn-exclusion-process", "unknown", "announcement-seen"],
  ["cn-re-oct9-suspend", "kept", "all-six"],
  ["cn-re-general-licences", "partly", "licences-granted", { "controls-removed": "broken" }],
  ["cn-gagesb-ban-suspend", "kept", "refusal-held-back"],
  ["cn-nontariff-since-mar4", "partly", "all-since-march", { "march-and-april-lists": "kept" }],
  ["cn-port-fee-suspend", "kept", "held-back", { removed: "broken" }],
  ["cn-chip-probes-terminate", "unknown", "notices-of-end"],
  ["cn-nexperia-resume", "kept", "exports-exempted", { "dispute-closed": "partly" }],
  ["cn-fentanyl-na-precursors", "kept", "under-licence", { "shipments-stopped": "disputed" }],
  ["cn-fentanyl-global-control", "partly", "listings"],
  ["us-fentanyl-halve", "moot", "in-force", { "while-the-duty-lasted": "kept" }],
  ["us-24pp-suspend", "moot", "in-force", { "while-the-duty-lasted": "kept" }],
  ["us-301-exclusions-extend", "kept", "in-force"],
  ["us-affiliates-suspend", "kept", "in-force"],
  ["us-ship-fees-suspend", "kept", "in-force"],
  ["us-ship-negotiate", "unknown", "talks-on-record"],
  ["us-100pct-refrain", "kept", "no-act"],
  ["meet-trump-beijing-2026-04", "kept-late", "held"],
  ["meet-xi-us-2026", "kept", "held"],
  ["cn-boeing-200", "pending", "ordered"],
  ["cn-ag-17bn-2026", "pending", "bought", { officials: "on-track" }],
  ["cn-ag-17bn-2027", "pending", "bought"],
  ["cn-ag-17bn-2028", "pending", "bought"],
  ["cn-beef-plants", "kept", "listed"],
  ["cn-poultry-resume", "kept", "resumed"],
  ["cn-re-shortages-2026", "unknown", "supply-restored"],
  ["beijing-boards", "kept", "at-work"],
  ["ag-access-wg", "kept", "created"],
  ["board-30bn-cuts", "pending", "enacted"],
  ["cn-coal-2027-10mmt", "pending", "imported"],
  ["cn-coal-2028-10mmt", "pending", "imported"],
  ["cn-orphines", "kept", "classed"],
  ["cn-two-precursors", "kept", "controlled"],
  ["ai-dialogue", "pending", "next-session"],
  ["g20-apec-mutual", "pending", "both-summits"],
  ["meet-apec-shenzhen", "pending", "held"],
  ["meet-g20-doral", "pending", "held"],
  ["both-extend-2027-01-10", "unknown", "said-and-done"],
  ["p1-total", "broken", "us-exports"],
  ["p1-manufactures", "broken", "us-exports"],
  ["p1-agriculture", "partly", "us-exports"],
  ["p1-energy", "broken", "us-exports"],
  ["p1-services", "broken", "us-exports"],
];

describe("the board on 9 October 2026", () => {
  const board = answer<PromisesAnswer>("promises", { on: EDGE }).answer;
  const rows = new Map(board.promises.map((row) => [row.id, row]));

  it.for(BOARD)("%s: %s by %s", ([id, standing, by, dissent = {}]) => {
    expect(rows.get(id)).toMatchObject({ standing, standingBy: by });
    const others = Object.fromEntries((rows.get(id)?.dissent ?? []).map((d) => [d.yardstick, d.standing]));
    expect(others).toMatchObject(dissent);
  });

  it("holds these and no others, and counts them", () => {
    expect([...rows.keys()].sort()).toEqual(BOARD.map(([id]) => id).sort());
    const counts = Object.values(board.counts).reduce((sum, n) => sum + n, 0);
    expect([counts, board.sentence.split(" ")[0]]).toEqual([BOARD.length, String(BOARD.length)]);
  });

  it("gives every verdict its reason, and every promise's own page the same verdict", () => {
    for (const [id, standing] of BOARD) {
      const { reason, standing: own } = promise(id);
      expect([id, own, reason.length > 10]).toEqual([id, standing, true]);
    }
  });

  it("a verdict set by hand names its author and cites the finding that it rests on", () => {
    const byHand = answer<PromiseAnswer>("promise", { id: "cn-re-general-licences", on: EDGE });
    const [leading] = byHand.answer.yardsticks;
    expect([leading?.kind, leading?.author]).toEqual(["findings", "Trucebook"]);
    expect(byHand.because.map(({ says }) => says).join()).toContain(byHand.answer.reason);
  });

  it("on an earlier day, known with all that came later, it cites that day's finding, not the last one", () => {
    const then = answer<PromiseAnswer>("promise", { id: "cn-re-general-licences", on: "2026-01-20" });
    expect(then.because.map(({ says }) => says).join()).toContain(then.answer.reason);
  });

  it("what lay past the edge on 24 November is unknown, neither kept nor broken", () => {
    const later = new Map(
      answer<PromisesAnswer>("promises", { on: "2026-11-24" }).answer.promises.map((row) => [row.id, row.standing]),
    );
    expect([later.get("meet-apec-shenzhen"), later.get("both-extend-2027-01-10")]).toEqual(["unknown", "unknown"]);
    const turned = BOARD.filter(([id, standing]) => later.get(id) !== standing).map(([id]) => id);
    expect(turned).toEqual(["meet-apec-shenzhen"]);
  });

  it("of a purchase that fell due past the edge nothing is known", () => {
    const later = answer<PromisesAnswer>("promises", { on: "2027-01-15", kind: "purchase" }).answer.promises;
    const standing = (id: string) => later.find((row) => row.id === id)?.standing;
    expect([standing("cn-soy-2026-25mmt"), standing("cn-ag-17bn-2026"), standing("cn-soy-2027-25mmt")]).toEqual([
      "unknown",
      "unknown",
      "pending",
    ]);
  });
});

describeWithShared("the research's table of promises", () => {
  /** What a verdict there may be here: its first words decide. */
  const ALLOWED: readonly [RegExp, readonly CommitmentStanding[]][] = [
    [/^kept-late/, ["kept-late"]],
    [/^kept, moot/, ["moot"]],
    [/^kept/, ["kept"]],
    [/^partly/, ["partly", "disputed"]],
    [/^in-progress, behind/, ["behind"]],
    [/^(in-progress|pending)/, ["pending", "on-track", "behind"]],
    [/^unverified/, ["unknown"]],
    [/^unknown/, ["unknown", "pending"]],
    [/^broken|not met/, ["broken", "partly"]],
  ];
  const page = readFileSync(shared("facts/commitments.md") ?? "", "utf8");
  const rows = tableOf(sectionOf(page, "1a")).filter(({ ids }) => ids.length > 0);
  const byRef = (id: string) =>
    BOOK.voices().commitments.get(id) ?? [...BOOK.voices().commitments.values()].find((c) => c.refs.includes(id));

  it("is read", () => {
    expect(rows.flatMap(({ ids }) => ids)).toHaveLength(54);
  });

  it("has no promise that this test leaves out", () => {
    const written = new Set(BOARD.map(([id]) => id));
    const ids = rows.flatMap((row) => row.ids).filter((id) => id !== "p1-*");
    expect(ids.filter((id) => !written.has(byRef(id)?.id ?? ""))).toEqual([]);
    expect([...written].filter((id) => id.startsWith("p1-"))).toHaveLength(5);
  });

  it("comes to the same verdicts", () => {
    const wrong = rows.flatMap(({ ids, cells }) => {
      const verdict = cells.at(-1) ?? "";
      const allowed = ALLOWED.find(([words]) => words.test(verdict))?.[1] ?? [];
      const own = ids.flatMap(
        (id) => byRef(id)?.id ?? BOARD.filter(([p]) => id === "p1-*" && p.startsWith("p1-")).map(([p]) => p),
      );
      return own.filter((id) => !allowed.includes(promise(id).standing)).map((id) => `${id}: ${verdict}`);
    });
    expect(wrong).toEqual([]);
  });

  it("names the same promisors and deeds", () => {
    const wrong = rows.flatMap(({ ids, cells: [, between = "", kind = ""] }) => {
      const [from = ""] = between.split(" ");
      const own = ids.flatMap((id) => byRef(id) ?? []);
      return own
        .filter((c) => !(c.from === from || from === "both") || !kind.includes(c.kind))
        .map((c) => `${c.id}: ${c.from} ${c.kind}, there ${between} ${kind}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe("Phase One, the agreement of January 2020", () => {
  it.each([
    ["p1-total", "288.8", "502.4", "57%", "broken"],
    ["p1-manufactures", "59", "100", "59%", "broken"],
    ["p1-agriculture", "83", "100", "83%", "partly"],
    ["p1-energy", "37", "100", "37%", "broken"],
    ["p1-services", "52", "100", "52%", "broken"],
  ])("%s: %s of %s", (id, value, target, share, standing) => {
    const [counted] = promise(id).yardsticks;
    expect(counted).toMatchObject({ value, target, share, standing, from: "2020-01-01", through: "2021-12-31" });
  });

  it("none of the extra 200 billion was bought", () => {
    expect(promise("p1-total").yardsticks.find(({ id }) => id === "the-extra-200")).toMatchObject({
      standing: "broken",
    });
  });

  it("was open while it ran and could be judged only when the figures were out", () => {
    const standing = (on: string) => promise("p1-total", on, on).standing;
    expect([standing("2020-01-14"), standing("2020-06-30"), standing("2021-12-31"), standing("2022-02-07")]).toEqual([
      "pending",
      "pending",
      "pending",
      "unknown",
    ]);
    expect(standing("2022-02-08")).toBe("broken");
  });

  it("names the sums of the agreement and what it provides for failure", () => {
    const total = promise("p1-total");
    const quantity = total.terms.map((term) => `${term.says} ${term.quantity}`).join(" ");
    for (const sum of ["76.7", "123.3", "200", "227.9", "274.5"]) expect(quantity).toContain(sum);
    expect(total.ifItFails.length).toBeGreaterThan(0);
  });
});

describe("meetings promised", () => {
  it.each([
    ["2025-10-29", "pending"],
    ["2025-11-24", "pending"],
    ["2026-02-20", "pending"],
    ["2026-03-16", "behind"],
    ["2026-05-01", "behind"],
    ["2026-05-14", "behind"],
    ["2026-05-15", "kept-late"],
  ])("Trump's visit to Beijing in April, on %s: %s", (on, standing) => {
    expect(promise("meet-trump-beijing-2026-04", on, on).standing).toBe(standing);
  });

  it("Xi's visit to Washington, promised for later in 2026 and then for the autumn", () => {
    const { yardsticks } = promise("meet-xi-us-2026");
    expect(yardsticks.map(({ id, standing }) => [id, standing])).toEqual([
      ["held", "kept"],
      ["this-fall", "kept"],
    ]);
    expect(promise("meet-xi-us-2026", "2026-09-22", "2026-09-22").standing).toBe("pending");
  });

  it.each([
    ["meet-apec-shenzhen", "2026-11-19"],
    ["meet-g20-doral", "2026-12-31"],
  ])("%s is open through %s and unknown after", (id, last) => {
    const after = id === "meet-apec-shenzhen" ? "2026-11-20" : "2027-01-01";
    expect([promise(id).standing, promise(id, last).standing, promise(id, after).standing]).toEqual([
      "pending",
      "pending",
      "unknown",
    ]);
  });
});
