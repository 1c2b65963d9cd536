// States and capitals, as names of a government.

import type { WhoLine } from "./who-line.ts";

/** By the code of the party. */
export const PARTIES: readonly WhoLine[] = [
  [
    "US",
    "US",
    "United States|US|U.S.|USA|U.S.A.|America|American|Americans|Washington|US side|U.S. side",
    "美国|美方|华盛顿|中美|美中",
    "Estados Unidos|EE. UU.|EE.UU.|EEUU|EUA|Washington|estadounidense|norteamericano|parte estadounidense",
  ],
  [
    "CN",
    "CN",
    "China|Chinese|PRC|Beijing|People's Republic of China",
    "中国|中方|北京|中共|中美|美中",
    "China|chino|chinos|chinas|Pekín|Beijing|República Popular China",
  ],
  ["JP", "JP", "Japan|Japanese|Tokyo", "日本|日方|东京", "Japón|japonés|japonesa|Tokio"],
  ["TW", "TW", "Taiwan|Taiwanese|Taipei", "台湾|臺灣|台方|台北", "Taiwán|taiwanés|Taipéi"],
  ["KR", "KR", "South Korea|South Korean|Seoul", "韩国|首尔", "Corea del Sur|surcoreano|Seúl"],
  ["EU", "EU", "European Union|EU|Brussels|European Commission", "欧盟|布鲁塞尔", "Unión Europea|UE|Bruselas"],
  ["UA", "UA", "Ukraine|Ukrainian|Kyiv", "乌克兰|基辅", "Ucrania|ucraniano|Kiev"],
  ["RU", "RU", "Russia|Russian|Moscow|Kremlin", "俄罗斯|俄方|莫斯科", "Rusia|ruso|rusa|Moscú|Kremlin"],
  ["HK", "HK", "Hong Kong", "香港", "Hong Kong"],
  ["GB", "GB", "United Kingdom|Britain|British|UK", "英国", "Reino Unido|británico"],
  ["FR", "FR", "France|French", "法国", "Francia|francés"],
  ["BR", "BR", "Brazil|Brazilian", "巴西", "Brasil|brasileño"],
  ["AR", "AR", "Argentina|Argentine", "阿根廷", "Argentina|argentino"],
  ["CA", "CA", "Canada|Canadian", "加拿大", "Canadá|canadiense"],
  ["MX", "MX", "Mexico|Mexican", "墨西哥", "México|mexicano"],
  ["NL", "NL", "Netherlands|Dutch", "荷兰", "Países Bajos|neerlandés"],
];
