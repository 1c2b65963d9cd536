// Who speaks for China: people, offices, the official press.

import type { WhoLine } from "./who-line.ts";

/** A new voice is a new line. */
export const CHINESE: readonly WhoLine[] = [
  [
    "xi",
    "CN",
    "Xi Jinping|President Xi|Xi|Chinese president|Chinese leader",
    "习近平|中国国家主席|国家主席|习主席",
    "Xi Jinping|Xi|presidente chino|presidente de China|líder chino|mandatario chino",
  ],
  ["li-qiang", "CN", "Li Qiang|Premier Li", "李强", "Li Qiang"],
  [
    "he-lifeng",
    "CN",
    "He Lifeng|Vice Premier He|Chinese vice premier",
    "何立峰|国务院副总理",
    "He Lifeng|viceprimer ministro chino|viceprimer ministro",
  ],
  ["li-chenggang", "CN", "Li Chenggang", "李成钢", "Li Chenggang"],
  ["wang-yi", "CN", "Wang Yi|Chinese foreign minister", "王毅|中国外长", "Wang Yi|canciller chino"],
  [
    "wang-wentao",
    "CN",
    "Wang Wentao|Chinese commerce minister",
    "王文涛|商务部长|商务部部长",
    "Wang Wentao|ministro de Comercio chino",
  ],
  ["xie-feng", "CN", "Xie Feng", "谢锋", "Xie Feng"],
  ["mao-ning", "CN", "Mao Ning", "毛宁", "Mao Ning"],
  ["lin-jian", "CN", "Lin Jian", "林剑", "Lin Jian"],
  ["guo-jiakun", "CN", "Guo Jiakun", "郭嘉昆", "Guo Jiakun"],
  ["he-yadong", "CN", "He Yadong", "何亚东", "He Yadong"],
  ["he-yongqian", "CN", "He Yongqian", "何咏前", "He Yongqian"],
  [
    "mofcom",
    "CN",
    "Ministry of Commerce|Commerce Ministry|Chinese Commerce Ministry|China's commerce ministry|MOFCOM",
    "商务部|中国商务部",
    "Ministerio de Comercio|Ministerio de Comercio chino|Ministerio chino de Comercio|MOFCOM",
  ],
  [
    "mfa",
    "CN",
    "Foreign Ministry|Ministry of Foreign Affairs|Chinese Foreign Ministry|China's foreign ministry",
    "外交部|中国外交部",
    "Ministerio de Exteriores|Ministerio de Relaciones Exteriores|Ministerio de Asuntos Exteriores|Cancillería china",
  ],
  [
    "tariff-commission",
    "CN",
    "State Council Tariff Commission|Customs Tariff Commission|Tariff Commission",
    "国务院关税税则委员会|关税税则委员会|税委会",
    "Comisión de Aranceles|Comisión Arancelaria",
  ],
  [
    "gacc",
    "CN",
    "General Administration of Customs|China's customs|Chinese customs|customs data",
    "海关总署|中国海关",
    "Administración General de Aduanas|aduanas chinas",
  ],
  ["mot", "CN", "Ministry of Transport|China's transport ministry", "交通运输部", "Ministerio de Transporte"],
  [
    "state-council",
    "CN",
    "State Council|Chinese government|Chinese officials|Chinese authorities|Chinese side",
    "国务院|中国政府|中国官员",
    "Consejo de Estado|Gobierno chino|autoridades chinas|funcionarios chinos|parte china",
  ],
  ["taiwan-affairs", "CN", "Taiwan Affairs Office", "国台办|国务院台办", "Oficina de Asuntos de Taiwán"],
  ["xinhua", "CN", "Xinhua|Xinhua News Agency", "新华社|新华网", "Xinhua"],
  ["global-times", "CN", "Global Times", "环球时报", "Global Times"],
  ["peoples-daily", "CN", "People's Daily", "人民日报", "Diario del Pueblo"],
  ["cctv", "CN", "CCTV|CGTN", "央视|央视新闻", "CCTV|CGTN"],
];
