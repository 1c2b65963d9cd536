// Which measures of the book a clause speaks of: by name, or by what kind of thing it is, whose, and on what.

import { MEASURE_KINDS } from "../../engine/index.ts";
import type { Book, Subject } from "../../model/book.ts";
import { cue, find } from "../claims/cue.ts";
import { fold } from "../text/fold.ts";
import type { DateMention, Mention, Reading, Stretch } from "../types.ts";
import { DESCRIBED, MATTERS } from "./matters.ts";

export interface Levers {
  readonly subjects: readonly Subject[];
  /** The words that name them. */
  readonly words: Stretch;
  /** Named so widely that a plain reader takes all of them to be meant. */
  readonly wide: boolean;
  /** Not even what they are on is said, so that only a day can tell which are meant. */
  readonly loose: boolean;
  readonly side: "US" | "CN" | null;
}

type MeasureKind = "procedure" | "additional-duty" | "export-control" | "vessel-fee" | "listing";

interface Noun {
  readonly kinds: readonly string[];
  readonly words: RegExp;
}

/** Nouns that mean a kind of measure. */
export const NOUNS: readonly Noun[] = [
  {
    kinds: ["export-control"],
    words: cue(
      "(?:export )?(?:grip|stranglehold|chokehold|clampdown|squeeze|rules?|controls?|curbs?|restrictions?|bans?|licen[cs]es?|licensing(?: requirements?)?)|controles?(?: (?:de|a la) exportacion(?:es)?)?|restricciones|prohibicion(?:es)?|licencias?|veto|reglas?",
      "规则|管制|限制措施|出口限制|禁令|许可|禁运",
    ),
  },
  {
    kinds: ["vessel-fee"],
    words: cue(
      "(?:port|ship|vessel|docking|shipping|harbou?r|berthing|maritime)(?:[- ](?:call|service|entry))? (?:fees?|dues|charges|lev(?:y|ies))|(?:fees?|dues|charges|lev(?:y|ies)) (?:\\w+ ){0,2}(?:on|against|for) (?:\\w+[ -]){0,4}(?:ships|vessels|shipping|tonnage|carriers|hulls)|(?:special )?dues|charg(?:e|es|ed|ing) (?:[\\w-]+ ){0,6}?(?:ships|vessels|tonnage|hulls|carriers)|(?:charge|charging|levy|levying) (?:each other's|one another's|the other's) (?:ships|vessels)|(?:tasas|tarifas|derechos|cargos) portuari[ao]s",
      "港口费|港务费|港口服务费|船舶费|停靠费",
    ),
  },
  {
    kinds: ["additional-duty"],
    words: cue(
      "tariffs?|duty|duties|lev(?:y|ies)|surcharge|surtax|aranceles|arancel|gravamen(?:es)?|recargo",
      "关税|附加税|税率",
    ),
  },
  {
    kinds: ["procedure"],
    words: cue(
      "(?:antitrust |anti-monopoly |anti-dumping |competition |section 301 )?(?:probes?|investigations?|inquir(?:y|ies)|antitrust case|case against)|investigacion(?:es)?",
      "调查",
    ),
  },
  {
    kinds: ["listing"],
    words: cue(
      "(?:unreliable )?entity list(?:s|ings?)?|black ?lists?|export control list|sanctions|listas? (?:negra|de entidades)|sanciones",
      "实体清单|管控名单|黑名单|制裁",
    ),
  },
];

const ready = new WeakMap<Book, readonly Subject[]>();

function leversOf(book: Book): readonly Subject[] {
  const known = ready.get(book) ?? [...book.subjects.values()].filter(({ kind }) => MEASURE_KINDS.has(kind));
  ready.set(book, known);
  return known;
}

/** The measures that a stretch of a sentence speaks of; null where it names none. */
export function leversIn(book: Book, reading: Reading, stretch: Stretch, assumed?: MeasureKind): Levers | null {
  const own = reading.mentions.filter((m) => m.start >= stretch.start && m.end <= stretch.end);
  const described = describedIn(book, stretch);
  if (described) return { ...described, wide: false, loose: false, side: sideIn(stretch, own) };
  const noun = nounIn(stretch) ?? nounAs(assumed, stretch);
  const named = namedIn(book, own, noun?.noun ?? null);
  const matters = MATTERS.filter(([words]) => find(stretch, words));
  const side = sideIn(stretch, own);
  if (named && isNarrow(named.mention))
    return { ...bySide(named.subjects, side), words: named.mention, wide: false, loose: false, side };
  const family = noun ? familyOf(book, noun.noun, matters, side) : [];
  if (noun && family.length > 0) {
    const words = named?.mention ?? noun.words;
    const loose = matters.length === 0 && !noun.noun.kinds.includes("vessel-fee");
    return { subjects: family, words, wide: true, loose, side };
  }
  return named ? { ...bySide(named.subjects, side), words: named.mention, wide: false, loose: false, side } : null;
}

/** Measures told by what they do, whatever their noun. */
export function describedIn(book: Book, stretch: Stretch): { subjects: readonly Subject[]; words: Stretch } | null {
  for (const [pattern, english] of DESCRIBED) {
    const words = find(stretch, pattern);
    const subjects = words ? leversOf(book).filter(({ name }) => english.test(name.en)) : [];
    if (words && subjects.length > 0) return { subjects, words };
  }
  return null;
}

/** "Copper pays 50 percent": the sentence says what kind of measure is meant without its noun. */
function nounAs(kind: MeasureKind | undefined, stretch: Stretch): { noun: Noun; words: Stretch } | null {
  const noun = NOUNS.find(({ kinds }) => kind !== undefined && kinds.includes(kind));
  const words = MATTERS.flatMap(([pattern]) => find(stretch, pattern) ?? [])[0];
  return noun && words ? { noun, words } : null;
}

function bySide(subjects: readonly Subject[], side: string | null): { subjects: readonly Subject[] } {
  const own = side ? subjects.filter((s) => s.side === side) : subjects;
  return { subjects: own.length > 0 ? own : subjects };
}

/** Measures named by a name of the book; where the sentence says what kind they are, only those of that kind. */
function namedIn(
  book: Book,
  mentions: readonly Mention[],
  noun: Noun | null,
): { mention: Mention; subjects: Subject[] } | null {
  for (const mention of mentions) {
    const subjects = mention.refs.flatMap(({ what, id }) => (what === "subject" ? (book.subjects.get(id) ?? []) : []));
    const levers = subjects.filter(({ kind }) => (noun ? noun.kinds.includes(kind) : MEASURE_KINDS.has(kind)));
    if (levers.length > 0) return { mention, subjects: levers };
  }
  return null;
}

const MONTH =
  /\d|january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre/;

/** A name with a number or a month in it, or of one thing alone, means just that. */
function isNarrow({ text }: Mention): boolean {
  const folded = fold(text);
  return MONTH.test(folded) || NARROW.test(folded);
}

const NARROW =
  /fentanyl|fentanilo|芬太尼|reciprocal|reciproco|对等|section|seccion|条款|affiliates|subsidiar|穿透|h20|tiktok|minimis|hanwha|韩华|nexperia|安世|supreme|forced|forzos|强迫|surcharge|surtax|list [0-9]|lists [0-9]|liberation|entity list/;

function nounIn(stretch: Stretch): { noun: Noun; words: Stretch } | null {
  for (const noun of NOUNS) {
    const words = find(stretch, noun.words);
    if (words) return { noun, words };
  }
  return null;
}

function familyOf(book: Book, { kinds }: Noun, matters: typeof MATTERS, side: string | null): Subject[] {
  const ofKind = leversOf(book).filter((s) => kinds.includes(s.kind) && (side === null || s.side === side));
  if (matters.length > 0) {
    return ofKind.filter((s) =>
      matters.some(([, english]) => [s.name.en, ...(s.aliases.en ?? [])].some((name) => english.test(name))),
    );
  }
  // "Tariffs" alone names no measure that could be checked; "the export controls of 9 October" does by its day.
  return kinds[0] === "vessel-fee" || kinds[0] === "export-control" ? ofKind : [];
}

const ON_CHINA = cue(
  "(?:on|against|to|for) (?:all |most |nearly all |some )?(?:imports? (?:of goods )?from )?(?:china|chinese)|chinese(?:-made| made)? (?:goods|imports|products|exports|merchandise|shipments)|everything chinese|made in china|(?:goods|imports|products|shipments|merchandise|anything) (?:coming )?from china|" +
    "(?:a|sobre|contra|para) (?:(?:las|los|todos los) )?(?:importaciones (?:desde|de) |productos |bienes |mercancias )?(?:chin[ao]s?|china|procedentes de china)",
  "对华|对中国|自中国进口|中国商品|中国输美|中国产品|对自华|对中方",
);
const ON_US = cue(
  "(?:everything|anything) american|(?:american|us|u\\.s\\.)(?: farm| agricultural)? (?:goods|imports|products|exports|soybeans|soy|beans|corn|wheat|sorghum|pork|beef|cotton|crude|coal|lng)|(?:on|against|to|for) (?:all |most |some |imports of )?(?:us|u\\.s\\.|american)(?: farm| agricultural)? (?:goods|imports|products|soybeans|ships|vessels|exports|firms|companies)|" +
    "(?:a|sobre|contra|para) (?:(?:las|los|todos los) )?(?:productos(?: \\w+)? |bienes(?: \\w+)? |importaciones |buques )?(?:estadounidenses|de estados unidos)",
  "对美|对美国|自美国进口|美国商品|原产于美国|美国货物|美国产品",
);

/** Whose measure it is by the goods that it falls on. */
export function goodsSide(stretch: Stretch): "US" | "CN" | null {
  const [china, us] = [find(stretch, ON_CHINA), find(stretch, ON_US)];
  return china && !us ? "US" : us && !china ? "CN" : null;
}

/** Whose measure it is: by what it falls on, else by the government named nearest before it. */
export function sideIn(stretch: Stretch, mentions: readonly Mention[]): "US" | "CN" | null {
  const goods = goodsSide(stretch);
  if (goods) return goods;
  const noun = nounIn(stretch)?.words;
  const beside = mentions.find((m) => noun && (Math.abs(noun.start - m.end) <= 3 || Math.abs(m.start - noun.end) <= 3));
  const own = beside?.refs.flatMap(({ id }) => SIDES[id] ?? [])[0];
  if (own) return own;
  const sides = mentions.flatMap((m) => m.refs.map(({ id }) => id)).flatMap((id) => SIDES[id] ?? []);
  const [first, second] = [...new Set(sides)];
  return first !== undefined && second === undefined ? first : null;
}

const SIDES: Readonly<Record<string, "US" | "CN">> = {
  US: "US",
  trump: "US",
  "white-house": "US",
  ustr: "US",
  "us-commerce": "US",
  CN: "CN",
  xi: "CN",
  mofcom: "CN",
  "tariff-commission": "CN",
  mot: "CN",
};

/** Those that were announced or begun on a day that the clause names: "the controls of 9 October". */
export function narrowedBy({ instruments }: Book, levers: Levers, dates: readonly DateMention[]): readonly Subject[] {
  const begun = levers.subjects.filter((subject) =>
    subject.statements.slice(0, 1).some(({ by, span, made }) => {
      const instrument = instruments.get(by);
      const days = [made, span.from.local.slice(0, 10), instrument?.announced, instrument?.made];
      return dates.some(({ from, through }) =>
        days.some((d) => d !== undefined && from !== null && through !== null && d >= from && d <= through),
      );
    }),
  );
  return begun;
}
