// Who else is quoted: third countries, the press, institutes, and both sides at once.

import type { WhoLine } from "./who-line.ts";

/** A new voice is a new line. */
export const OTHERS: readonly WhoLine[] = [
  [
    "takaichi",
    "JP",
    "Sanae Takaichi|Takaichi Sanae|Takaichi|Japanese prime minister",
    "高市早苗|高市|日本首相",
    "Sanae Takaichi|Takaichi|primera ministra japonesa",
  ],
  ["koizumi", "JP", "Shinjiro Koizumi|Koizumi", "小泉进次郎", "Shinjiro Koizumi|Koizumi"],
  ["lai", "TW", "Lai Ching-te|President Lai|William Lai", "赖清德", "Lai Ching-te|Lai"],
  ["cho", "TW", "Cho Jung-tai", "卓荣泰", "Cho Jung-tai"],
  ["macron", "FR", "Emmanuel Macron|Macron", "马克龙|马克宏", "Emmanuel Macron|Macron"],
  ["zelenskyy", "UA", "Volodymyr Zelenskyy|Zelenskyy|Zelensky", "泽连斯基", "Volodímir Zelenski|Zelenski|Zelensky"],
  ["putin", "RU", "Vladimir Putin|Putin", "普京|普丁", "Vladímir Putin|Putin"],
  ["von-der-leyen", "EU", "Ursula von der Leyen|von der Leyen", "冯德莱恩", "Ursula von der Leyen|Von der Leyen"],
  ["nvidia", null, "Jensen Huang|Nvidia", "黄仁勋|英伟达|辉达", "Jensen Huang|Nvidia"],
  ["reuters", null, "Reuters", "路透社|路透", "Reuters"],
  ["ap", null, "Associated Press|AP", "美联社", "Associated Press|AP"],
  ["afp", null, "Agence France-Presse|AFP", "法新社", "AFP"],
  ["bloomberg", null, "Bloomberg|Bloomberg News", "彭博社|彭博", "Bloomberg"],
  ["wsj", null, "Wall Street Journal|WSJ", "华尔街日报", "Wall Street Journal"],
  ["nyt", null, "New York Times", "纽约时报", "New York Times"],
  ["ft", null, "Financial Times", "金融时报", "Financial Times"],
  ["scmp", null, "South China Morning Post|SCMP", "南华早报", "South China Morning Post"],
  ["cnbc", null, "CNBC", "CNBC", "CNBC"],
  ["bbc", null, "BBC", "英国广播公司", "BBC"],
  ["efe", null, "EFE", "埃菲社", "EFE"],
  [
    "piie",
    null,
    "Peterson Institute for International Economics|Peterson Institute|PIIE|Chad Bown",
    "彼得森国际经济研究所|彼得森研究所",
    "Instituto Peterson|PIIE",
  ],
  ["brookings", null, "Brookings Institution|Brookings", "布鲁金斯学会", "Brookings|Institución Brookings"],
  ["tax-foundation", null, "Tax Foundation", "税收基金会|税务基金会", "Tax Foundation"],
  [
    "yale-budget-lab",
    null,
    "Yale Budget Lab|Budget Lab at Yale",
    "耶鲁预算实验室",
    "Budget Lab de Yale|Yale Budget Lab",
  ],
  [
    "both",
    "both",
    "both leaders|both sides|the two sides|the two leaders|the two presidents|both governments|both countries|both presidents",
    "双方|中美双方|两国元首|两国领导人|中美两国",
    "ambos líderes|ambas partes|las dos partes|los dos líderes|ambos presidentes|ambos mandatarios|ambos gobiernos|ambos países",
  ],
  [
    "analysts",
    null,
    "analyst|economists|traders|experts|observers|market watchers|strategists",
    "分析师|分析人士|经济学家|专家|观察人士|业内人士|交易员",
    "analistas|economistas|operadores|expertos|observadores",
  ],
];
