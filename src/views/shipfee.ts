// `shipfee`: what a ship pays at a US or Chinese port on a day under the ship measures of both sides, and why.

import { fine } from "../model/problem.ts";
import { shipBill } from "../tariff/index.ts";
import { type AsOf, dayOfPoint } from "../time/index.ts";
import { because } from "./because.ts";
import { shipFeeAnswer } from "./shipfee-answer.ts";
import { shipFeeNotes } from "./shipfee-notes.ts";
import { callOf, shipFeeParams } from "./shipfee-params.ts";
import { showShipFee } from "./shipfee-sheet.ts";
import { view } from "./view.ts";

export const shipfee = view({
  name: "shipfee",
  summary: "What a ship pays at a US or Chinese port: which fee, its steps, what holds it back and what comes next",
  params: shipFeeParams,
  example: {
    port: "US",
    on: "2025-10-20",
    "net-tons": "10000",
    containers: "3000",
    owner: "GR",
    operator: "DK",
    built: "CN",
    type: "container",
  },
  dated: true,
  answer({ book }, asked, args) {
    const at: AsOf = { on: args.day ?? asked.on, known: asked.known };
    const call = callOf(args);
    const bill = shipBill(book, args.port, at, call);
    const day = dayOfPoint(at.on, book.parties.get(args.port)?.zone);
    return fine({
      answer: shipFeeAnswer(args.port, day, call, bill),
      because: because(book, bill.statements),
      notes: shipFeeNotes(book, asked, at, call, bill),
    });
  },
  show: showShipFee,
});
