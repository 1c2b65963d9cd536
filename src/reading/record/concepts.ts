// Says whether two texts speak of the same things, across wording and language: words are reduced to shared notions.

import { fold } from "../text/fold.ts";

/** One notion a line: words that stand for it in English, Spanish and Chinese. A stem ends in `~`. */
const NOTIONS = `
good bueno buena buen buenos 好 良好
positive positiv~ 积极
strong fuerte~ solid~ 强劲 牢固 坚固
extremely sumamente extremad~ 极其 极为 非常
very muy 很
important importante 重要
issue asunto cuestion tema 问题
return retorn~ regres~ 回归
integral integr~ 组成部分
part parte 部分
post-war postwar posguerra 战后
order orden 秩序
international internac~ 国际
fight fought luch~ combat~ 并肩作战 作战
fascis~ 法西斯
militaris~ 军国主义
victory victori~ 胜利
side-by-side juntos 并肩
equality equal igual~ 平等
respect respet~ 尊重
mutual mutu~ recíproc~ recip~ 相互 互
benefit benefic~ benefici~ 互惠 利益
steady stable stab~ estab~ 稳定
success succeed~ éxit~ exit~ 成就 成功
prosper~ próspero 繁荣
tangible palpable 可见
prospect perspectiv~ 前景
reach alcanz~ attain~ achiev~ 可及
help help~ ayud~ 助 帮助
peace peaceful paz pacífic~ pacif~ ceasefire alto-el-fuego 和平
agreement acuerdo pact~ 协议
fair just~ equitativ~ 公平 公正
lasting durader~ 持久
binding vinculant~ 约束力
root raíz raices causa~ 根本 根源
crisis 危机
narrow reduc~ acort~ estrech~ 缩小
difference diferenc~ 分歧
party part~ 各方
cooperat~ cooper~ 合作
list lista 清单
problem~ problema~ 问题
longer lengthen~ alarg~ ampliar 拉长
shorter shorten~ acort~ 压缩 缩短
implement~ fulfil~ carry carrying aplica~ cumpl~ 落实 履行
accept~ acept~ 接受
invit~ 邀请
visit~ viaj~ 访问 国事访问
guest huésped invitad~ 客人
buy bought purchas~ compr~ 购买 采购 买
immediat~ inmediat~ 立即 立刻 马上
massive masiv~ enorm~ 大量
progress progres~ avanc~ 进展
significant significativ~ 重大 显著
momentum impuls~ dinámic~ 势头
picture panorama 大局
schedul~ calendari~ previst~ 按计划
faster fast rápid~ rapid~ 更快
more más 更多
farmer~ agricultor~ granjer~ 农民
soy~ soja soya bean~ 大豆
understand~ understood entend~ comprend~ 理解 明白
clash~ choque~ 碰撞
conflict~ 冲突
oppos~ opon~ opone 反对
independen~ 独立 台独
separat~ separ~ 分裂 分割
arm~ weapon~ armament~ 军售 武器
sale~ sell~ venta~ vend~ 销售 出售
prudence prudent~ caution~ cautel~ 慎重 谨慎
sovereign~ soberan~ 主权
force fuerza 武力
missile~ misil~ 导弹
deploy~ despl~ place placed station~ 部署
island~ isla yonaguni 岛
plan~ 计划
war guerra 战争
end~ stop~ terminar pon~ 结束 停止
initiat~ request~ ask~ pid~ pidi~ solicit~ iniciativ~ 发起 主动 应约 要求
friendly amistos~ 友好
constructive constructiv~ 建设性
pragmatic pragmátic~ pragmatic~ 务实
unchanged unchang~ cambi~ 未变 没有改变
threat~ amenaz~ 威胁
hostile hostil~ 敌意
tariff~ dut~ arancel~ 关税
suspen~ 暂停
control~ restricci~ 管制
licen~ permiso~ 许可
chip~ semiconduct~ 芯片 半导体
approv~ aprob~ aprueb~ 批准
chemical~ químic~ quimic~ precursor~ 前体 化学品
ship~ envío~ envi~ 运
rate rates tasa~ tipo~ 利率
cut~ recort~ rebaj~ 降息 下调
hope~ expectation~ esperanza~ expectativ~ 预期 希望
fed federal reserva 美联储
technolog~ tech tecnol~ tecnológ~ 科技 技术
share~ stock~ accion~ bolsa~ 股
rise rose risen gain~ climb~ jump~ advanc~ sub~ alza~ 上涨 上升
fall fell drop~ slid~ baj~ cay~ caíd~ 下跌 下降
deal 交易
price precio~ 价格
quality calidad 质量
market mercad~ 市场
capacity capacidad 产能
weak débil~ debil~ 薄弱
war-of-words
trade comerc~ 贸易 经贸
taiwan taiwán 台湾
japan japón japon~ 日本
ukraine ucrania 乌克兰
fentanyl fentanilo 芬太尼
rare-earth 稀土
nation país pais nación 国家
relation~ ties relaci~ 关系
tie lazo~ vínculo~
big grande gran 大
fully full plenamente plena total~ 全面 完全
great gran magnífic~ 伟大
april abril 四月
`;

interface Lexicon {
  readonly words: ReadonlyMap<string, string>;
  readonly stems: readonly (readonly [string, string])[];
  readonly han: readonly (readonly [string, string])[];
}

const LEXICON = read(NOTIONS);

/** Words that carry no content of their own. */
const EMPTY = new Set(
  (
    "a an the of to in on at for from by with and or but as is are was were be been it its this that these those he she " +
    "they them his her their our we you i not no will would could may might has have had do does did so than then there " +
    "which who whom whose what when where how also both into over under about between during after before more most some " +
    "attribute attributes attributed blame blames blamed atribuye atribuyen atribuyo atribuyeron culpa culparon " +
    "such own one two said says say told tell call called according statement post wrote " +
    "each other another china chinese united states us american america xi jinping donald trump president country " +
    "el la los las un una unos unas de del al en por para con sin y o que se su sus lo le les es son fue era ser ha han " +
    "no más muy ya como entre sobre esta este estos estas dijo según"
  ).split(" "),
);

const ready = new Map<string, ReadonlySet<string>>();
/** Texts of one article and one book; a server that reads many starts afresh now and then. */
const MOST = 20_000;

/** The notions of a text: shared ones by their name, other words by their stem. */
export function notionsOf(text: string): ReadonlySet<string> {
  const known = ready.get(text);
  if (known) return known;
  if (ready.size >= MOST) ready.clear();
  const found = notionsIn(text);
  ready.set(text, found);
  return found;
}

function notionsIn(text: string): ReadonlySet<string> {
  const folded = fold(text);
  const found = new Set<string>();
  for (const token of folded.match(/[a-z0-9à-ÿ][a-z0-9à-ÿ'-]*/g) ?? []) {
    const bare = token.replace(/'s?$/, "");
    if (!EMPTY.has(bare)) found.add(notionOf(bare));
  }
  for (const [word, notion] of LEXICON.han) if (folded.includes(word)) found.add(notion);
  return found;
}

/** The share of the first text's notions that the second has too; null where the first has none. */
export function coverage(of: string, by: string): number | null {
  const wanted = notionsOf(of);
  if (wanted.size === 0) return null;
  const held = notionsOf(by);
  return [...wanted].filter((notion) => held.has(notion)).length / wanted.size;
}

/** How many notions the two texts share. */
export function shared(a: string, b: string): number {
  const held = notionsOf(b);
  return [...notionsOf(a)].filter((notion) => held.has(notion)).length;
}

function notionOf(word: string): string {
  const exact = LEXICON.words.get(word);
  if (exact) return exact;
  const stem = LEXICON.stems.find(([start]) => word.startsWith(start));
  return stem ? stem[1] : word.replace(/(?:ing|ed|es|s)$/, "");
}

function read(table: string): Lexicon {
  const [words, stems, han]: [Map<string, string>, [string, string][], [string, string][]] = [new Map(), [], []];
  for (const line of table.trim().split("\n")) {
    const [name = "", ...others] = line.split(" ");
    const notion = name.replace("~", "");
    for (const raw of [name, ...others]) {
      const word = fold(raw);
      if (/[\u4e00-\u9fff]/.test(word)) han.push([word, notion]);
      else if (word.endsWith("~")) stems.push([word.slice(0, -1), notion]);
      else words.set(word, notion);
    }
  }
  stems.sort((a, b) => b[0].length - a[0].length);
  return { words, stems, han };
}
