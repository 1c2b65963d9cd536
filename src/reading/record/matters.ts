// What a duty, control or fee is on, and things told without their name: the words in three languages, and the book's English.

import { cue } from "../claims/cue.ts";

/** What a control or duty is on: the words in three languages, and how the book's English tells it. */
export const MATTERS: readonly (readonly [RegExp, RegExp])[] = [
  [cue("rare[- ]earths?(?: elements?| minerals?| magnets?)?|tierras raras", "稀土"), /rare[- ]earth/i],
  [cue("holmium|erbium|thulium|europium|ytterbium|holmio|erbio|tulio|europio|iterbio", "钬|铒|铥|铕|镱"), /holmium/i],
  [cue("gallium|galio", "镓"), /gallium/i],
  [cue("germanium|germanio", "锗"), /germanium/i],
  [cue("antimony|antimonio", "锑"), /antimony/i],
  [cue("graphite|grafito", "石墨"), /graphite/i],
  [cue("lithium(?:-ion)? batter(?:y|ies)|baterias de litio", "锂电池"), /lithium/i],
  [cue("superhard(?: materials)?|synthetic diamonds?|materiales superduros", "超硬材料|人造金刚石"), /superhard/i],
  [cue("tungsten|tungsteno|wolframio", "钨"), /tungsten/i],
  [cue("h20"), /\bH20\b/],
  [cue("h200"), /H200/],
  [
    cue("(?:chips?|semiconductors?)(?!-)|nvidia|qualcomm", "芯片|半导体|英伟达|高通"),
    /chips and chip firms|^Section 232 semiconductors$|review: semiconductors/,
  ],
  [cue("phase one|phase-one", "第一阶段"), /phase one/i],
  [cue("precursors?(?: chemicals?)?|precursores", "前体"), /precursor/i],
  [cue("nexperia", "安世"), /nexperia/i],
  [cue("fentanyl|opioids?|fentanilo|opioides", "芬太尼"), /fentanyl/i],
  [cue("reciprocal|reciproco?s?", "对等"), /reciprocal/i],
  [cue("section 301|seccion 301", "301条款|301关税"), /Section 301 list/],
  [
    cue("section 122|seccion 122|(?:import |global |temporary |worldwide |universal )?(?:surcharge|surtax)", "122条款"),
    /Section 122/,
  ],
  [
    cue("ieepa|emergency(?:[- ]powers?)?(?: act| law)?|emergencia", "IEEPA|紧急权力"),
    /^IEEPA (?:fentanyl|reciprocal) duty$/,
  ],
  [cue("forced[- ]labou?r|trabajo forzoso|trabajo forzado", "强迫劳动"), /forced-labor duty \(China\)/i],
  [cue("electric (?:cars|vehicles)|evs|(?:coches|vehiculos|autos) electricos", "电动车|电动汽车"), /\bEV tariff\b/],
  [cue("solar cells?|celdas solares|celulas solares", "光伏电池|太阳能电池"), /solar cell tariff/],
  [
    cue("(?:ship[- ]to[- ]shore |quay(?:side)? |port |sts |gantry )?cranes?|gruas?", "岸桥|起重机"),
    /ship-to-shore cranes/,
  ],
  [cue("syringes?|jeringas", "注射器"), /syringe tariff/],
  [cue("steel|acero", "钢"), /^Section 232 steel$/],
  [cue("alumini?um|aluminio", "铝"), /^Section 232 aluminum$/],
  [cue("copper|cobre", "铜"), /^Section 232 copper$/],
  [
    cue(
      "soy(?:beans?)?|beans|soja|farm (?:goods|products|produce)|agricultural(?: products| goods)?|agricolas",
      "大豆|农产品",
    ),
    /China farm tariffs|^10 % on US soybeans|chicken, wheat/,
  ],
  [cue("sorghum|pork|beef|sorgo|cerdo", "高粱|猪肉|牛肉"), /^10 % on US soybeans/],
  [cue("chicken|poultry|wheat|corn|cotton|trigo|maiz|algodon|pollo", "小麦|玉米|棉花|鸡肉"), /chicken, wheat/],
  [cue("coal|lng|liquefied natural gas|carbon|gas natural licuado", "煤炭|液化天然气"), /^15 % on US coal/],
  [cue("crude(?: oil)?|pickups?|pick-?up trucks?|farm machinery", "原油"), /^10 % on US crude oil/],
];

/** Things of the book that are told by what they do: subsidiaries half owned by listed firms, fees on each other's ships. */
export const DESCRIBED: readonly (readonly [RegExp, RegExp])[] = [
  [
    cue(
      "lists? (?:1|one)(?:, (?:2|two)(?:,)?)?(?: through | to |-|, and | and |, )(?:2,? and )?(?:3|three)|(?:first|initial) three (?:section 301 )?(?:tranches|lists)|listas? 1(?:, 2)?(?: a | y )3",
    ),
    /^Section 301 list [123]$/,
  ],
  [
    cue("(?:seven|7)(?: [\\w-]+){0,4} rare[- ]earths?|siete tierras raras", "七(?:种|类).{0,4}稀土"),
    /seven rare earths/,
  ],
  [
    cue("(?:gallium|germanium|antimony)(?: [\\w-]+){0,6} to (?:the )?(?:united states|america|us|u\\.s\\.)"),
    /^Refusal of gallium/,
  ],
  [cue("lists? (?:4a|four-?a)|lista 4a"), /^Section 301 list 4A$/],
  [
    cue(
      "(?:tariffs|duties|levies)(?: [\\w']+){0,6}? (?:first term|first administration|2018(?: and 2019)?|2018-(?:20)?19)|(?:first[- ]term|trade[- ]war[- ]era|2018|2018-19) (?:tariffs|duties|levies)",
    ),
    /^Section 301 list (?:[123]|4A)$/,
  ],
  [
    cue(
      "(?:subsidiar(?:y|ies)|affiliates?|units|firms|companies|entities|businesses)(?: [\\w%-]+){0,8}? (?:half|50|50%|fifty|majority)(?:[ -](?:percent|per cent|%))?(?:[ -](?:or more|plus))?[ -]?(?:owned|held|controlled)?|" +
        "(?:half|50|50%|fifty|majority)(?:[ -](?:percent|per cent|%))?(?: or more)?[ -]owned(?: [\\w-]+){0,4}? (?:subsidiar(?:y|ies)|affiliates?|units|firms|companies|entities)|" +
        "(?:subsidiar(?:y|ies)|affiliates?)(?: [\\w-]+){0,3} (?:of|owned by) (?:blacklisted|listed|sanctioned|restricted)|(?:50|fifty)[- ]?(?:%|percent|per cent) (?:ownership )?(?:threshold|test|rule)",
    ),
    /^Affiliates rule/,
  ],
];
