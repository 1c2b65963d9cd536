// The files of a small book in which there is one of everything, for tests of the loader.

import { tinyFiles } from "./tiny-book.ts";

const name = (en: string) => `name: {en: ${en}, zh: 名, es: Nombre}`;

export const RICH: Record<string, string> = {
  "topics.yaml": `
    - {id: soy, ${name("Soybeans")}, aliases: {en: [beans]}}
  `,
  "goods/some.yaml": `
    - {id: goods-toys, ${name("Toys")}, aliases: {es: [juguetes]}, hts: [9503.00.00, "9504"], note: By age.}
  `,
  "series/named-sales.yaml": `
    id: named-sales
    kind: cumulative
    ${name("Sales that name China")}
    unit: t
    counts: Sales that name China.
    publisher: A department
    topic: soy
    since: 2025-10-30
  `,
  "series/named-sales.csv": `
    from,through,published,value,low,high,bound,change,flag,source,note
    ,2025-11-12,2025-11-14,332000,,,about,,weak,press,two cargoes
    ,2025-12-15,2025-12,,3500000,4000000,,,derived weak,press,
  `,
  "events/call.yaml": `
    id: call
    kind: call
    ${name("A call")}
    parties: [US, CN]
    told:
      - {made: 2025-11-24, status: held, from: 2025-11-24, source: press}
    facts:
      - {what: length, by: US, speaker: A spokeswoman, made: 2025-11-24, says: About an hour., source: press, to: [fentanyl]}
    accounts:
      - {topic: soy, by: US, speaker: The President, made: 2025-11-24, quote: Soybeans, source: press}
      - {topic: soy, by: CN, speaker: The agency, made: 2025-11-24, silence: silent, source: press}
  `,
  "commitments/beans.yaml": `
    id: beans
    kind: purchase
    from: CN
    to: US
    ${name("Beans")}
    topic: soy
    event: call
    terms:
      - {by: US, speaker: A sheet, made: 2025-11-01, says: Twelve, quantity: 12 million t, through: 2025-12-31, source: us-order}
      - {by: CN, speaker: A ministry, made: 2025-11-01, says: No number., silent: "true", source: press}
    yardsticks:
      - id: named
        leading: "true"
        ${name("Named")}
        rule: What the department names.
        purchase: {series: named-sales, target: "12000000", unit: t, from: 2025-11-01, through: 2025-12-31}
      - id: duty
        ${name("The duty")}
        rule: The duty is gone.
        acts: {all: [{measure: fentanyl, is: [ended]}], from: 2025-11-10, moot: {measure: fentanyl, is: [ended], why: It ended.}}
      - id: talk
        ${name("Talk")}
        rule: They talked.
        meeting: {event: call, from: 2025-11-01, through: 2025-11-30}
      - id: ours
        ${name("Ours")}
        rule: By hand.
        findings: [{made: 2026-01-20, standing: kept-late, reason: Traders said so., by: Us, sources: [press]}]
    remarks:
      - {what: called-met, by: US, speaker: A secretary, made: 2026-01-20, says: Done., source: press, to: [call]}
    related: [fentanyl]
    confidence: high
  `,
  "measures/us/fentanyl.yaml": `
    id: fentanyl
    kind: additional-duty
    side: US
    ${name("The fentanyl duty")}
    aliases: {en: [fentanyl tariff], zh: [芬太尼关税]}
    about: >-
      A duty on everything,
      twice changed.
    counters: [energy]
    statements:
      - id: fentanyl-10
        from: 2025-02-04T00:01
        by: us-order
        at: section 2
        quote: "ten percent: ad valorem"
        says: {status: in-force, rate: 10%, scope: everything, origins: [CN, HK]}
        disputed:
          - {says: 10 points, by: press}
      - from: 2025-03-04T00:01
        until: 2026-02-24T00:00
        made: 2025-03-03
        by: us-order
        says:
          rate: 20%
          scope: [some-lines]
        confidence: low
        sources: [press]
        note: Doubled.
  `,
  "measures/cn/energy.yaml": `
    id: energy
    kind: additional-duty
    side: CN
    ${name("China's energy duty")}
    counters: [fentanyl]
    refs: [a-fact]
    statements:
      - {from: 2025-02-10, by: cn-notice, says: {status: in-force, rate: 15%}}
  `,
  "exemptions/us/in-transit.yaml": `
    id: in-transit
    kind: exemption
    side: US
    ${name("Under way")}
    statements:
      - from: 2025-02-04T00:01
        by: us-order
        says: {status: in-force, of: [fentanyl, base-rate], when: in-transit, loadedBefore: 2025-02-01T00:01}
  `,
  "stacking/yields.yaml": `
    id: yields
    kind: stacking
    side: US
    ${name("Which gives way")}
    statements:
      - {from: 2025-02-04, by: us-order, says: {status: in-force, yields: [fentanyl], to: [in-transit], how: whole}}
  `,
  "lists/us/some-lines.yaml": `
    id: some-lines
    kind: list
    side: US
    ${name("Some lines")}
    statements:
      - {from: 2025-02-04, by: us-order, says: {numbering: hts-2025}, add: some-lines/all.txt}
      - {from: 2025-03-04, made: 2025-03-03, by: us-order, remove: [8507.60.0020, "9903.01  # heading"]}
  `,
  "lists/us/some-lines/all.txt": `
    # the lines
    8507.60.00  # batteries
    0101
    010129
  `,
  "positions/said.yaml": `
    - id: said
      party: US
      speaker: President
      made: 2025-02-01
      about: [fentanyl]
      says: It will be thirty.
      source: press
      confidence: medium
      announces:
        - {subject: fentanyl, from: 2026-12-01T00:01, says: {rate: 30%}}
  `,
  "what-if/none.yaml": `
    id: none
    ${name("None")}
    about: No duty at all.
    statements:
      - {subject: fentanyl, from: 2026-11-10, says: {status: ended}}
      - {subject: some-lines, from: 2026-11-10, add: [8541.10]}
  `,
  "averages/ours.yaml": `
    id: ours
    kind: statutory
    ${name("Ours")}
    origin: CN
    layers: [{id: mfn, name: Base rate, groups: [base-rate]}, {id: drugs, name: Fentanyl, groups: [ieepa-fentanyl]}]
    weights: {table: trade, level: hts10, chapters: 01-97}
    mfn: {basis: statutory, edition: 2025-01-01}
    specificRates: {as: equivalent, on: 2024-07-01}
    s301: {exclusions: none, level: statistical-number}
    s232: {base: content, content: metals, fentanyl: adds}
    claims: []
    exemptions: None.
    dates: legal
    unmatched: None.
    rounding: "2"
    notModelled: [much]
    beside: [named-sales]
  `,
  "averages/theirs.yaml": `
    id: theirs
    kind: published
    like: ours
    ${name("Theirs")}
    series: named-sales
    figures: single
    method: In their way.
    s232: {base: 50%, fentanyl: yields}
    beyond: [{what: their weights, why: nobody knows them}]
  `,
  "averages/flat.yaml": `
    id: flat
    kind: flat
    ${name("Flat")}
    side: US
    dates: legal
    notModelled: []
  `,
  "weights/trade.yaml": `
    id: trade
    ${name("Trade")}
    flow: imports
    year: 2024
    source: press
  `,
  "weights/trade.csv": `
    hts8,value,duty,split
    8507.60.00,1500,50,10=500 20=1000
    0101.21.00,100,,
  `,
  "metal-content/metals.yaml": `
    id: metals
    ${name("Metals")}
    about: Shares.
    source: press
  `,
  "metal-content/metals.csv": `
    hts8,suffixes,steel,aluminum,copper
    8507.60.00,10,0.1234,0,0
    8507.60.00,*,0.1,0.2,0
  `,
  "schedule/us/rates.csv": `
    hts8,from,until,general,unit1,unit2
    8507.60.00,,2026-01-01,3.4%,No.,kg
    8507.60.00,2026-01-01,,"3%, or more",No.,kg
  `,
  "schedule/us/statistical.csv": `
    hts8,from,until,unit1,unit2,suffixes
    8507.60.00,,,No.,,10 20
  `,
  "schedule/us/circumstances.csv": `
    hts8,kind,detail
    8507.60.00,pharma,
  `,
  "schedule/cn/applied-2018-2019.csv": `
    hs6,from,until,rate
    0101.21,2018-07-06,2019-12-26,35%
    0101.21,2018-01-01,2018-07-06,10%
  `,
};

/** The texts by path, defaults included. */
export function richFiles(changed: Record<string, string> = {}): Map<string, string> {
  return tinyFiles({ ...RICH, ...changed });
}
