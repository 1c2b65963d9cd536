// English words that say how a measure or a promise stands.

import type { StateLines } from "./forms.ts";

export const ENGLISH_STATES: StateLines = [
  [
    "in-force",
    {
      now: "in force|in effect|remains in place|remain in place|applies|apply|is in place|are in place|stays in place|stay in place|still charges|still collects|still being collected|being collected|being charged|being levied|still stands|still stand|remains on the books|remain on the books|survives|survive|are untouched|is untouched|continues to apply|continue to apply|remains payable|remain payable|still owed|still due|still on|continues to be collected|continue to be collected|in full force|fully in force|fully in place|remains intact|remain intact|remains unchanged|remain unchanged|stays on|stay on|remains|remain|is not affected|was not affected|were not affected|unaffected",
      past: "applied|was in place|were in place",
    },
  ],
  [
    "took-effect",
    {
      now: "takes effect|take effect|comes into force|come into force|enters into force|kicks in|kick in|effective|goes live|goes into effect|go into effect|starts to apply|begins to apply",
      past: "took effect|came into force|entered into force|kicked in|went into effect|came into effect|went live|began to apply|took force|have been in effect|has been in effect",
      noun: "entry into force",
    },
  ],
  [
    "imposed",
    {
      now: "imposes|impose|imposing|levies a|levies an|levies tariffs|levies duties|levies fees|levying|introduces|slaps|slap|collects|collect|charges|charge|charging|collecting|brings in",
      past: "put under|placed under|made subject to|brought under|subjected to|imposed|levied|introduced|slapped|placed tariffs|put tariffs|brought in|rolled out|hit back with|began charging|started charging|began collecting|started collecting",
      noun: "imposition",
    },
  ],
  [
    "raised",
    {
      now: "raises|raise|raising|tightens|tighten|tightening|widens|widen|widening|expands|expand|expanding|broadens|toughens|hikes|hiking|increases|increase|increasing",
      past: "raised|hiked|increased|tightened|widened|expanded|broadened|toughened|stretched|stepped up|beefed up|upped",
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
      now: "suspends|suspend|suspending|pauses|pause|pausing|postpones|shelves|freezes|on hold|on ice|in abeyance|in suspension|dormant|not currently collected|not being charged|not being collected|are off|is off|switched off|turned off",
      past: "suspended|paused|put on hold|put on ice|held in abeyance|mothballed|parked|shelved|frozen|froze|stayed|deferred|held back",
      noun: "suspension|suspensions|pause|freeze|stay",
    },
  ],
  [
    "ended",
    {
      now: "ends|end|ending|lifts|lift|lifting|removes|remove|removing|cancels|cancel|scraps|terminates|terminate|withdraws|revokes|dismantles|eliminates|eliminate|drops|scrap|abolishes|abolish|repeals|repeal|rescinds|rescind|does away with|do away with|no longer applies|no longer apply|no longer collects|no longer charges|no longer exists|moot|is gone|are gone|are dead|is dead|defunct",
      past: "died|undone|went away|vanished|disappeared|killed off|ended|lifted|removed|cancelled|canceled|scrapped|terminated|withdrawn|withdrew|revoked|dismantled|abolished|repealed|rescinded|eliminated|no longer|did away with|ceased to collect|ceased to apply|ceased to be|stopped being collected|fell away|was dropped|were dropped|been dropped|has dropped|have dropped|wiped out|wound down|swept away",
      noun: "removal|cancellation|termination|withdrawal|elimination",
    },
  ],
  [
    "struck-down",
    {
      now: "strikes down|invalidates|does not authorize|do not authorize|does not authorise|does not allow tariffs|does not permit tariffs",
      past: "struck down|invalidated|ruled illegal|ruled unlawful|illegal|unlawful|invalid|unconstitutional|found unlawful|found illegal|declared unlawful|declared illegal|held unlawful|held illegal|voided|void|overturned|threw out|thrown out|tossed out|knocked down|quashed|annulled|nullified|did not authorize|did not authorise|exceeded his authority|exceeded the president's authority|never authorized|not authorized by",
    },
  ],
  [
    "expires",
    {
      now: "expires|expire|expiring|lapses|lapse|runs out|run out|ends on|end on|is due to end|are due to end|runs to|run to|run until|run through|lasts until|last until|holds until|good until|good through|valid until|stands until|comes back|come back|returns|return|runs until|runs through|snaps back|snap back|spring back|springs back|revert|reverts|kick back in|revive|revives|come back into force|comes back into force",
      past: "expired|lapsed|ran out",
      noun: "expiry|expiration|lapse",
    },
  ],
  [
    "extended",
    {
      now: "extends|extend|extending|stretch|stretches|stretching|rolls over|roll over|lengthens|prolongs|renews|renew",
      past: "extended|prolonged|stretched to|rolled over|lengthened|renewed until|renewed to",
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
      past: "approved|allowed|authorized|authorised|cleared|granted|opened the door to|opened the way for|cleared the way for|gave the green light|gave the go-ahead|waved through|greenlit|greenlighted|lifted the ban on",
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
