// Days and numbers as a language writes them. Headings, sections of law and ids stay as they are.

export type PageLanguage = "en" | "zh" | "es";
export type Foreign = Exclude<PageLanguage, "en">;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SPANISH_MONTHS = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"];
const MONTH = `(${MONTHS.join("|")})`;

const DAY = new RegExp(`\\b(\\d{1,2}) ${MONTH} (\\d{4})\\b`, "g");
const MONTH_OF_YEAR = new RegExp(`\\b${MONTH} (\\d{4})\\b`, "g");
const BARE_MONTH = new RegExp(`^${MONTH}$`);
const BARE_DAY = new RegExp(`^(\\d{1,2}) ${MONTH}$`);
/** A date by itself: not the part of an id or a path. */
const ISO_DAY = /(?<![\w/.-])(\d{4})-(\d{2})-(\d{2})(?![\w/-]|\.\w)/g;
const ISO_MONTH = /(?<![\w/.-])(20\d{2})-(0[1-9]|1[0-2])(?![\w/-]|\.\w)/g;
/** A number by itself, with the sign of its unit: not a heading such as 9903.88.15, nor the part of a word. */
const NUMBER = /(?<![\w.,§/-])((?:\$|USD |CNY )?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d\w]|[.,]\d)( ?%)?/g;
/** A word with a digit in it, or with two hyphens and more; an option of the command line. */
const CODE = /--[a-z-]+(?: '[^']*')?|[\w./:-]*\d[\w./:-]*|\w+-\w+-[\w.-]+/g;
const LARGE = /(?<![\w.,])(\d[\d,]*(?:\.\d+)?)(–(\d[\d,]*(?:\.\d+)?))? (million|billion)\b/g;

/** Letters for a country, a currency, a paper: they are the same everywhere. */
const LETTERS = /(?<![\w-])[A-Z]{2,5}(?![\w-])/g;
/** `288.8 USD billion`, as a series counts: the money first. */
const MONEY_INSIDE = /(?<![\w.,])(\d[\d,]*(?:\.\d+)?) (USD|CNY) (million|billion)\b/g;
/** Between two days of a stretch. */
const TO = /(\d) to (?=\d)/g;

/** Is there nothing to say but days, numbers, and codes such as 9903.88.15, us-301-list-1 or USD? */
export function isWordless(text: string): boolean {
  const rest = [DAY, MONTH_OF_YEAR, BARE_MONTH, BARE_DAY, LARGE, CODE, LETTERS].reduce(
    (left, found) => left.replace(found, ""),
    text.replace(MONEY_INSIDE, "$1 $3").replace(TO, "$1"),
  );
  return !/[A-Za-z]{2}/.test(rest);
}

/** A wordless text as the language writes it. */
export function figuresIn(lang: Foreign, text: string): string {
  if (!/\d/.test(text) && !BARE_MONTH.test(text)) return text;
  const plain = text.replace(MONEY_INSIDE, "$2 $1 $3");
  return lang === "zh" ? chinese(plain) : spanish(plain);
}

function chinese(text: string): string {
  return text
    .replace(DAY, (_, day, month, year) => `${year}年${MONTHS.indexOf(month) + 1}月${day}日`)
    .replace(ISO_DAY, (_, year, month, day) => `${year}年${Number(month)}月${Number(day)}日`)
    .replace(ISO_MONTH, (_, year, month) => `${year}年${Number(month)}月`)
    .replace(MONTH_OF_YEAR, (_, month, year) => `${year}年${MONTHS.indexOf(month) + 1}月`)
    .replace(BARE_MONTH, (month) => `${MONTHS.indexOf(month) + 1}月`)
    .replace(BARE_DAY, (_, day, month) => `${MONTHS.indexOf(month) + 1}月${day}日`)
    .replace(LARGE, (_, low, _range, high, word) => inTenThousands(high === undefined ? [low] : [low, high], word))
    .replace(/(?<=[\d万亿]) t\b/g, "吨")
    .replace(/(?<=日), (?=\d{2}:\d{2})/g, "")
    .replace(/(?<=[\d%]), (?=[^ ])/g, "、")
    .replace(/(?<=日) to (?=\d)/g, "至");
}

/** Chinese counts in ten thousands (万) and hundred millions (亿). */
function inTenThousands(values: readonly string[], word: string): string {
  const counted = values.map((value) => Number(value.replaceAll(",", "")) * (word === "million" ? 100 : 100_000));
  const large = counted.every((value) => value >= 10_000);
  const written = counted.map((value) => String(Number((large ? value / 10_000 : value).toPrecision(12))));
  return `${written.join("–")}${large ? "亿" : "万"}`;
}

function spanish(text: string): string {
  const monthOf = (month: string) => SPANISH_MONTHS[MONTHS.indexOf(month)] ?? month;
  return text
    .replace(
      LARGE,
      (_, low, range, _high, word) => `${low}${range ?? ""} ${inMillions(low === "1" && range === undefined, word)}`,
    )
    .replace(/(millón|millones) t\b/g, "$1 de t")
    .replace(NUMBER, (whole, sign, digits, rest = "", percent) => number(whole, { sign, digits, rest, percent, text }))
    .replace(DAY, (_, day, month, year) => `${day} ${monthOf(month)} ${year}`)
    .replace(ISO_DAY, (_, year, month, day) => `${Number(day)} ${SPANISH_MONTHS[Number(month) - 1]} ${year}`)
    .replace(ISO_MONTH, (_, year, month) => `${SPANISH_MONTHS[Number(month) - 1]} ${year}`)
    .replace(MONTH_OF_YEAR, (_, month, year) => `${monthOf(month)} ${year}`)
    .replace(BARE_MONTH, (month) => monthOf(month))
    .replace(BARE_DAY, (_, day, month) => `${day} ${monthOf(month)}`)
    .replace(/(?<=\d{4}) to (?=\d)/g, " a ");
}

function inMillions(one: boolean, word: string): string {
  if (word === "billion") return "mil millones";
  return one ? "millón" : "millones";
}

interface NumberFound {
  readonly sign: string;
  readonly digits: string;
  readonly rest: string;
  readonly percent: string | undefined;
  readonly text: string;
}

/** `3,090.00` → `3.090,00`; `47.5%` → `47,5 %`. A bare `8507.60` may be a subheading, so it stays. */
function number(whole: string, { sign, digits, rest, percent, text }: NumberFound): string {
  const counted =
    percent !== undefined ||
    sign !== "" ||
    digits.includes(",") ||
    (text.replace(/^[−+]/, "") === whole && digits.length < 4) ||
    /\.\d+(?:–[\d.]+)? (?:mil|t\b)/.test(text);
  if (!counted) return whole;
  const written = `${digits.replaceAll(",", ".")}${rest.replace(".", ",")}`;
  return `${sign}${written}${percent === undefined ? "" : "\u00a0%"}`;
}
