// Every kind of subject, one line each. A new kind is a new file and a line here.

import { additionalDuty } from "./additional-duty.ts";
import { exemption } from "./exemption.ts";
import { exportControl } from "./export-control.ts";
import { filingOrder } from "./filing-order.ts";
import type { Kind } from "./kind.ts";
import { list } from "./list.ts";
import { listing } from "./listing.ts";
import { postalDuty } from "./postal-duty.ts";
import { procedure } from "./procedure.ts";
import { stacking } from "./stacking.ts";
import { userFee } from "./user-fee.ts";
import { vesselFee } from "./vessel-fee.ts";

export type { Kind } from "./kind.ts";

export const KINDS: ReadonlyMap<string, Kind> = new Map(
  [
    additionalDuty,
    exemption,
    stacking,
    list,
    vesselFee,
    exportControl,
    listing,
    postalDuty,
    userFee,
    procedure,
    filingOrder,
  ].map((kind) => [kind.id, kind]),
);
