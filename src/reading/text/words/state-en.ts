// English words that say how a measure or a promise stands.

import type { StateLines } from "./forms.ts";

export const ENGLISH_STATES: StateLines = [
  [
    "in-force",
    {
      now: "in force|in effect|remains in place|remain in place|applies|apply|is in place|are in place|stays in place|still charges",
      past: "applied|was in place",
    },
  ],
  [
    "took-effect",
    {
      now: "takes effect|take effect|comes into force|enters into force|kicks in|effective",
      past: "took effect|came into force|entered into force|kicked in|went into effect|came into effect",
      noun: "entry into force",
    },
  ],
  [
    "imposed",
    {
      now: "imposes|impose|imposing|levies|levying|introduces|slaps|collects|charges",
      past: "imposed|levied|introduced|slapped|placed tariffs|put tariffs",
      noun: "imposition",
    },
  ],
  [
    "raised",
    {
      now: "raises|raise|raising|hikes|hiking|increases|increase|increasing",
      past: "raised|hiked|increased",
      noun: "increase|hike|escalation",
    },
  ],
  [
    "lowered",
    {
      now: "cuts|cut|cutting|lowers|lower|lowering|reduces|reduce|reducing|halves|halve|halving|slashes|eases|easing|rolls back|rolling back",
      past: "lowered|reduced|halved|slashed|eased|rolled back|trimmed",
      noun: "reduction|reductions|rollback|cuts",
    },
  ],
  [
    "suspended",
    {
      now: "suspends|suspend|suspending|pauses|pause|pausing|postpones|shelves|freezes|stays",
      past: "suspended|paused|put on hold|shelved|frozen|froze|stayed|deferred",
      noun: "suspension|suspensions|pause|freeze|stay",
    },
  ],
  [
    "ended",
    {
      now: "ends|end|ending|lifts|lift|lifting|removes|remove|removing|cancels|cancel|scraps|terminates|terminate|withdraws|revokes|dismantles|eliminates|eliminate",
      past: "ended|lifted|removed|cancelled|canceled|scrapped|terminated|withdrawn|withdrew|revoked|dismantled|abolished|repealed|eliminated|no longer",
      noun: "removal|cancellation|termination|withdrawal|elimination",
    },
  ],
  [
    "struck-down",
    {
      now: "strikes down|invalidates",
      past: "struck down|invalidated|ruled illegal|ruled unlawful|voided|void|overturned",
    },
  ],
  [
    "expires",
    {
      now: "expires|expire|expiring|lapses|lapse|runs out|runs until|runs through|snaps back|snap back",
      past: "expired|lapsed|ran out",
      noun: "expiry|expiration|lapse",
    },
  ],
  [
    "extended",
    {
      now: "extends|extend|extending|prolongs|renews|renew",
      past: "extended|prolonged",
      noun: "extension|prolongation|renewal",
    },
  ],
  [
    "resumed",
    {
      now: "resumes|resume|resuming|restarts|reopens|reinstates",
      past: "resumed|restarted|reopened|reinstated|restored",
      noun: "resumption",
    },
  ],
  [
    "delayed",
    {
      now: "delays|delay|delaying|puts off",
      past: "delayed|put off|postponed|pushed back",
      noun: "delay|delays|postponement",
    },
  ],
  [
    "announced",
    {
      now: "announces|announce|announcing|unveils|publishes|issues",
      past: "announced|unveiled|published|issued|declared",
      noun: "announcement",
    },
  ],
  [
    "agreed",
    {
      now: "agrees|agree|agreeing|accepts",
      past: "agreed|accepted|struck a deal|reached a deal|reached an agreement|reached a truce|settled on|reached consensus",
      noun: "agreement|consensus|deal|truce|arrangement",
    },
  ],
  [
    "pledged",
    {
      now: "pledges|pledge|pledging|promises|promise|promising|commits|commit|committing|vows|undertakes",
      past: "pledged|promised|committed|vowed|undertook|undertaken",
      noun: "commitment|commitments|pledges|promises",
    },
  ],
  [
    "threatened",
    { now: "threatens|threaten|threatening|warns of", past: "threatened|warned of", noun: "threat|threats" },
  ],
  ["denied", { now: "denies|deny|rejects", past: "denied|rejected", noun: "denial" }],
  [
    "bought",
    {
      now: "buys|buy|buying|purchases|purchasing|orders|imports",
      past: "bought|purchased|ordered|booked|imported|shipped",
      noun: "purchase|purchases|sales|shipments|shipment",
    },
  ],
  [
    "approved",
    {
      now: "approves|approve|approving|allows|allow|authorizes|licenses|clears",
      past: "approved|allowed|authorized|authorised|cleared|granted",
      noun: "approval|authorization|green light",
    },
  ],
  [
    "kept",
    {
      now: "keeps|complies|honors|honours|fulfils|fulfills|implements|meets its",
      past: "kept its|complied|honored|honoured|fulfilled|implemented|met its|delivered",
      noun: "compliance|implementation|fulfilment|fulfillment",
    },
  ],
  [
    "broken",
    {
      now: "breaks|violates|reneges|falls short|backtracks",
      past: "broke|broken|violated|reneged|fell short|breached|backtracked|missed",
      noun: "breach|violation|shortfall",
    },
  ],
];
