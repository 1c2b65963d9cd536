// goods/: everyday names of goods with the lines that they usually point to.

import { GoodsText } from "../../model/goods.ts";
import type { Goods } from "../../model/voices.ts";
import { itemsOf, placeOf } from "../documents.ts";
import { given } from "../given.ts";
import { parseCode } from "../list-codes.ts";
import type { Loading, Parsed } from "../loading.ts";

export function readGoods(loading: Loading, yaml: readonly Parsed[]): Goods[] {
  return yaml
    .filter(({ role }) => role === "goods")
    .flatMap((parsed) => itemsOf(loading, parsed, GoodsText))
    .map(({ value, spot }) => {
      const hts = value.hts.flatMap((text, i) => {
        const code = parseCode(text);
        const help = "write 8507, 8507.60, 8507.60.00 or 8507.60.0020";
        const message = `\`${text}\` is no code of 4, 6, 8 or 10 digits`;
        if (!code) loading.report({ code: "bad-code", message, help, at: placeOf(spot, "hts", i) });
        return code ? [code.code] : [];
      });
      return given({ ...value, hts, aliases: value.aliases ?? {}, place: placeOf(spot) });
    });
}
