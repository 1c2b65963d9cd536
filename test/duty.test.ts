// The duty of real lines on real days, against figures that others published.

import { describe, expect, it } from "vitest";
import type { DutyAnswer } from "../src/views/duty-answer.ts";
import { answer, duty, question, refusal } from "./support/shipped.ts";

const layers = (a: DutyAnswer) => a.layers.map((l) => [l.heading ?? l.measure, l.rate, l.amount]);

describe("published duty examples", () => {
  it("a CBP Form 7501 of September 2026 over $14,172 of steel brackets", () => {
    const bill = duty("7326.90.8688", "2026-09-10", { value: "14172" });
    expect(layers(bill)).toEqual([
      ["base-rate", "2.9%", "410.99"],
      ["9903.88.03", "25%", "3543.00"],
      ["9903.82.02", "50%", "7086.00"],
    ]);
    expect(bill.total).toEqual({ rate: "77.9%", amount: "11039.99" });
    expect(bill.notCharged).toContainEqual(expect.objectContaining({ heading: "9903.05.90", code: "stacking" }));
    expect(bill.filing.map((f) => f.number)).toEqual(["9903.88.03", "9903.05.90", "9903.82.02", "7326.90.8688"]);
  });

  it.each([
    ["2025-11-10", "30.9%"],
    ["2026-01-01", "48.4%"],
    ["2026-02-24", "38.4%"],
    ["2026-07-24", "40.9%"],
  ])("lithium batteries not for cars on %s pay %s (a broker's table of 2026)", (on, rate) => {
    expect(duty("8507.60.00", on).total.rate).toBe(rate);
  });

  it("spanners after 24 July 2026 pay 46.5% (EY tax news 2026-1607)", () => {
    expect(duty("8204.20.00", "2026-07-28").total.rate).toBe("46.5%");
  });

  it("travel bags on 3 October 2026 pay 55.1%", () => {
    expect(duty("4202.92.31", "2026-10-03").total.rate).toBe("55.1%");
  });

  it("hot-rolled steel on 3 October 2026 pays 75%, from note 31 and not from list 3", () => {
    const bill = duty("7208.10.15", "2026-10-03");
    expect(layers(bill).map(([h, r]) => [h, r])).toEqual([
      ["base-rate", "Free"],
      ["9903.91.01", "25%"],
      ["9903.82.02", "50%"],
    ]);
    expect(bill.total.rate).toBe("75%");
  });
});

describe("the stack of an ordinary good, over the base rate (CBP and USTR texts)", () => {
  // 8204.20.00 is on list 3, 9503.00.00 on the suspended list 4B, 6109.10.00 on list 4A.
  const added = (hts: string, on: string) =>
    duty(hts, on)
      .layers.slice(1)
      .reduce((sum, l) => sum + Number(l.rate?.slice(0, -1)), 0);

  it.each([
    ["2020-02-14", 25, 7.5, 0],
    ["2025-02-04", 35, 17.5, 10],
    ["2025-03-04", 45, 27.5, 20],
    ["2025-04-05", 55, 37.5, 30],
    ["2025-04-09", 129, 111.5, 104],
    ["2025-04-10", 170, 152.5, 145],
    ["2025-05-14", 55, 37.5, 30],
    ["2025-11-10", 45, 27.5, 20],
    ["2026-02-24", 35, 17.5, 10],
    ["2026-07-24", 37.5, 20, 12.5],
    ["2026-10-09", 37.5, 20, 12.5],
  ])("from %s: list 3 %d, list 4A %d, no list %d", (on, list3, list4a, none) => {
    expect([added("8204.20.00", on), added("6109.10.00", on), added("9503.00.00", on)]).toEqual([list3, list4a, none]);
  });

  it.each([
    ["2025-02-04", 10],
    ["2025-03-04", 20],
    ["2025-04-09", 20],
    ["2025-11-10", 10],
    ["2026-02-24", 0],
    ["2026-07-24", 0],
  ])("laptops from %s: %d", (on, points) => {
    expect(added("8471.30.01", on)).toBe(points);
  });
});

describe("traps", () => {
  it("list 4B never started", () => {
    expect(duty("9503.00.00", "2020-01-10").layers).toHaveLength(1);
    expect(duty("9503.00.00", "2020-01-10", { known: "2019-09-30" }).layers.map((l) => l.measure)).toContain(
      "us-301-list-4b",
    );
  });

  it("a note-31 heading replaces the list's, never adds to it", () => {
    expect(
      duty("8541.42.00", "2025-06-01")
        .layers.filter((l) => l.measure.startsWith("us-301-"))
        .map((l) => l.rate),
    ).toEqual(["50%"]);
  });

  it("8517.62.0090 is on list 4A, its siblings on list 3", () => {
    expect(duty("8517.62.0090", "2025-06-10").layers[1]?.heading).toBe("9903.88.15");
    expect(duty("8517.62.0020", "2025-06-10").layers[1]?.heading).toBe("9903.88.04");
  });

  it("the surcharge of Section 122 is 10, not the 15 that was announced", () => {
    expect(duty("8204.20.00", "2026-03-10").layers.find((l) => l.measure === "us-section-122")?.rate).toBe("10%");
  });

  it("its last taxed day is 23 July 2026", () => {
    const on = (day: string) => duty("8204.20.00", day).layers.map((l) => l.measure);
    expect(on("2026-07-23")).toContain("us-section-122");
    expect(on("2026-07-24")).not.toContain("us-section-122");
  });

  it("IEEPA duties are collected through 23 February 2026", () => {
    const on = (day: string) => duty("8204.20.00", day).layers.map((l) => l.measure);
    expect(on("2026-02-23")).toContain("us-ieepa-fentanyl");
    expect(on("2026-02-24")).not.toContain("us-ieepa-fentanyl");
  });

  it("fentanyl is for China and Hong Kong, reciprocal for Macau too, Section 301 for China alone", () => {
    const ids = (origin: string) => duty("8204.20.00", "2025-06-10", { origin }).layers.map((l) => l.measure);
    expect(ids("CN")).toEqual(["base-rate", "us-301-list-3", "us-ieepa-fentanyl", "us-ieepa-reciprocal"]);
    expect(ids("HK")).toEqual(["base-rate", "us-ieepa-fentanyl", "us-ieepa-reciprocal"]);
    expect(ids("MO")).toEqual(["base-rate", "us-ieepa-reciprocal"]);
  });

  it("cars of China pay the car duty and fentanyl, not the reciprocal duty", () => {
    const bill = duty("8703.80.00", "2025-06-10");
    expect(bill.layers.map((l) => [l.heading, l.rate])).toEqual([
      [null, "2.5%"],
      ["9903.91.03", "100%"],
      ["9903.01.24", "20%"],
      ["9903.94.01", "25%"],
    ]);
    expect(bill.notCharged).toContainEqual(
      expect.objectContaining({ measure: "us-ieepa-reciprocal", heading: "9903.01.33" }),
    );
  });
});

describe("known then", () => {
  it("laptops on 9 April 2025 were charged 84 by what was known on the 8th; the exemption of the 11th reached back", () => {
    const rec = (known: string) =>
      duty("8471.30.01", "2025-04-09", { known }).layers.find((l) => l.measure === "us-ieepa-reciprocal")?.rate;
    expect([rec("2025-04-07"), rec("2025-04-08"), rec("2025-04-11")]).toEqual(["34%", "84%", undefined]);
  });

  it("what comes back is known only after the ruling", () => {
    expect(duty("8507.60.0020", "2025-11-10", { value: "10000", known: "2026-02-19" }).refundable).toBeUndefined();
    expect(duty("8507.60.0020", "2025-11-10", { value: "10000" }).refundable).toEqual({
      rate: "20%",
      amount: "2000.00",
      measures: ["us-ieepa-fentanyl", "us-ieepa-reciprocal"],
    });
  });

  it("list 3 was to rise on 1 January 2019, then 2 March, then not; it rose on 10 May", () => {
    const rate = (on: string, known: string) => duty("8204.20.00", on, { known }).layers[1]?.rate;
    expect(rate("2019-01-15", "2018-10-01")).toBe("25%");
    expect(rate("2019-01-15", "2018-12-31")).toBe("10%");
    expect(rate("2019-03-15", "2018-12-31")).toBe("25%");
    expect(rate("2019-03-15", "2019-03-10")).toBe("10%");
    expect(rate("2019-05-10", "2026-10-09")).toBe("25%");
  });
});

describe("facts of the entry", () => {
  it("goods exported before 10 May 2019 kept the ten of list 3 until 15 June", () => {
    const layer = (exported: string, on: string) => duty("8204.20.00", on, { exported }).layers[1];
    expect(layer("2019-05-09", "2019-06-10")).toMatchObject({ heading: "9903.88.09", rate: "10%" });
    expect(layer("2019-05-10", "2019-06-10")).toMatchObject({ heading: "9903.88.03", rate: "25%" });
    expect(layer("2019-05-09", "2019-06-15")).toMatchObject({ rate: "25%" });
  });

  it("goods on the water on 10 April 2025 paid ten, not 125", () => {
    const bill = duty("6109.10.00", "2025-04-20", { loaded: "2025-04-09" });
    expect(bill.layers.at(-1)).toMatchObject({ measure: "us-ieepa-reciprocal", heading: "9903.01.25", rate: "10%" });
    expect(duty("6109.10.00", "2025-04-20", { loaded: "2025-04-04" }).notCharged).toContainEqual(
      expect.objectContaining({ heading: "9903.01.28", code: "in-transit" }),
    );
  });

  it("without the loading day inside the window it is asked for, and both ends are shown", () => {
    const bill = duty("8204.20.00", "2026-02-25");
    expect(bill.needs.map((n) => n.basis)).toEqual(["loading date"]);
    expect(bill.total.range).toMatchObject({ least: { rate: "34%" }, most: { rate: "44%" } });
  });

  it("before 6 April 2026 a derivative pays on its steel, the reciprocal duty on the rest", () => {
    const bill = duty("8418.10.00", "2025-11-20", { value: "1000", content: "steel=400,aluminum=0" });
    const on = (id: string) => bill.layers.find((l) => l.measure === id)?.base;
    expect(on("us-232-steel-derivatives-content")).toBe("400.00");
    expect(on("us-ieepa-reciprocal")).toBe("600.00");
    expect(on("us-ieepa-fentanyl")).toBe("1000.00");
  });

  it("a missing metal share gives bounds, never a guess", () => {
    const bill = duty("8418.10.00", "2025-11-20", { value: "1000", content: "aluminum=0" });
    expect(bill.total.amount).toBeNull();
    expect(bill.needs.map((n) => n.basis)).toContain("steel content");
    expect(bill.total.range?.least.amount).not.toBe(bill.total.range?.most.amount);
  });

  it("US content of a fifth frees the US part of the reciprocal duty", () => {
    const base = (share: string) =>
      duty("8204.20.00", "2025-06-20", { value: "1000", "us-content": share }).layers.at(-1)?.base;
    expect([base("19%"), base("20%"), base("25%")]).toEqual(["1000.00", "800.00", "750.00"]);
  });

  it("specific rates need a quantity, and say which", () => {
    const bill = duty("0402.10.10", "2025-06-10", { value: "1000" });
    expect(bill.total).toMatchObject({ rate: null, amount: null });
    expect(bill.needs).toContainEqual(expect.objectContaining({ basis: "kg" }));
    const paid = duty("0402.10.10", "2025-06-10", { value: "1000", quantity: "200 kg" });
    expect(paid.layers[0]).toMatchObject({ rate: "3.3¢/kg", amount: "6.60" });
  });

  it("an exclusion is claimed, in its window and for its numbers", () => {
    const claim = { claim: "9903.88.69" };
    expect(duty("3919.10.2055", "2026-10-09", claim).notCharged).toContainEqual(
      expect.objectContaining({ heading: "9903.88.69", code: "exempt-claimed" }),
    );
    expect(refusal("duty", { hts: "3919.10.2055", on: "2026-11-10", ...claim })).toEqual(["claim-refused"]);
    expect(refusal("duty", { hts: "8204.20.00", on: "2026-10-09", ...claim })).toEqual(["claim-refused"]);
    expect(refusal("duty", { hts: "8204.20.00", on: "2026-10-09", claim: "9903.88.99" })).toEqual(["unknown-claim"]);
  });

  it("goods repaired abroad pay on the repair alone", () => {
    const bill = duty("8204.20.00", "2026-10-01", { claim: "9802.00.50", value: "10000", dutiable: "1000" });
    expect(bill.total).toEqual({ rate: "46.5%", amount: "465.00" });
  });

  it("mail: free before 2 May 2025, then 120% or $100, 54% or $100, 30%, 10%", () => {
    const mail = (on: string, method?: string) =>
      duty("6109.10.00", on, { value: "50", shipment: "postal", ...(method ? { "postal-method": method } : {}) }).total
        .amount;
    expect(mail("2025-05-01")).toBe("0.00");
    expect(mail("2025-05-02", "ad-valorem")).toBe("60.00");
    expect(mail("2025-05-02", "specific")).toBe("100.00");
    expect(mail("2025-06-02", "specific")).toBe("100.00");
    expect(mail("2025-06-02", "ad-valorem")).toBe("27.00");
    expect(mail("2025-09-02", "ad-valorem")).toBe("15.00");
    expect(mail("2026-03-02", "ad-valorem")).toBe("5.00");
  });

  it("fees follow the fiscal year: FY2026 within 33.58 and 651.50 (90 FR 34665)", () => {
    const fees = (value: string) =>
      Object.fromEntries(
        (duty("8204.20.00", "2026-01-10", { value, fees: "true" }).fees ?? []).map((f) => [f.fee, f.amount]),
      );
    expect(fees("1000")["us-merchandise-processing-fee"]).toBe("33.58");
    expect(fees("10000")["us-merchandise-processing-fee"]).toBe("34.64");
    expect(fees("1000000")["us-merchandise-processing-fee"]).toBe("651.50");
    expect(fees("10000")["us-harbor-maintenance-fee"]).toBe("12.50");
    expect(duty("8204.20.00", "2026-10-05", { value: "1000", fees: "true" }).fees).toContainEqual(
      expect.objectContaining({ fee: "us-merchandise-processing-fee", amount: null }),
    );
  });
});

describe("a heading or subheading", () => {
  it("is answered with every line below it to choose from", () => {
    const asked = question("duty", { hts: "8507.60", on: "2026-02-24" });
    const help = asked.ok ? "" : asked.problems.map((p) => p.help).join();
    expect(refusal("duty", { hts: "8507.60", on: "2026-02-24" })).toEqual(["choose-line"]);
    for (const number of ["8507.60.0010", "8507.60.0030", "8507.60.0090"]) expect(help).toContain(number);
    expect(refusal("duty", { hts: "8477", on: "2026-02-24" })).toEqual(["choose-line"]);
  });
});

describe("US goods into China", () => {
  const china = (hts: string, on: string) => duty(hts, on, { importer: "CN", origin: "US" });

  it.each([
    ["1201.90", "2018-07-01", "3%"],
    ["1201.90", "2018-07-06", "28%"],
    ["1201.90", "2019-09-01", "33%"],
    ["2711.11", "2018-09-24", "10%"],
    ["2711.11", "2019-06-01", "25%"],
  ])("%s on %s: applied rate %s as observed", (hts, on, rate) => {
    expect(china(hts, on).total.rate).toBe(rate);
  });

  it.each([
    ["1201.90.11", "2025-11-10", "13%"],
    ["1201.90.11", "2025-11-09", "23%"],
    ["2711.11.00", "2025-11-11", "25%"],
    ["2709.00.00", "2025-11-11", "20%"],
  ])("%s on %s: %s (press, November 2025)", (hts, on, rate) => {
    expect(china(hts, on).total.rate).toBe(rate);
  });

  it("where the general rate is not held the layers stand and the total does not", () => {
    const bill = china("8471.30.00", "2025-04-20");
    expect(bill.layers.at(-1)).toMatchObject({ measure: "cn-all-goods", rate: "125%" });
    expect(bill.total.rate).toBeNull();
    expect(bill.needs[0]?.basis).toBe("China's MFN rate");
  });
});

describe("past the edge", () => {
  it("China's 24 points return as printed, not as announced", () => {
    const asked = answer<DutyAnswer>("duty", { hts: "1201.90.11", importer: "CN", origin: "US", on: "2026-11-11" });
    expect(asked.projected).toBe(true);
    expect(asked.answer.total.rate).toBe("37%");
    expect(asked.asAnnounced?.total.rate).toBe("13%");
  });

  it("what-ifs", () => {
    const rate = (whatIf: string, on: string) =>
      duty("1201.90.11", on, { importer: "CN", origin: "US", "what-if": whatIf }).total.rate;
    expect(rate("truce-lapses", "2026-11-11")).toBe("37%");
    expect(rate("as-announced", "2026-11-11")).toBe("13%");
    expect(rate("extended-to-2027-01-10", "2027-01-09")).toBe("13%");
    expect(rate("extended-to-2027-01-10", "2027-01-10")).toBe("37%");
  });
});
