// Tags and text of a page in one pass, however broken: the linear ground on which the other readers of HTML stand.

export interface Token {
  readonly kind: "text" | "open" | "close" | "raw";
  /** Tag name in lower case; of `raw`, the element whose content it is; of text, empty. */
  readonly name: string;
  /** The text, the attributes, or the raw content. */
  readonly body: string;
}

/** Elements whose content is no markup. */
const RAW = new Set([
  "script",
  "style",
  "textarea",
  "title",
  "noscript",
  "template",
  "iframe",
  "svg",
  "math",
  "xmp",
  "noembed",
]);

/** Every tag, text and raw content in order. Comments and declarations are left out. */
export function* tokens(html: string): Generator<Token> {
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open !== at) yield { kind: "text", name: "", body: html.slice(at, open < 0 ? html.length : open) };
    if (open < 0) return;
    if (html.startsWith("<!--", open)) {
      at = after(html, "-->", open + 4);
      continue;
    }
    const tag = tagAt(html, open);
    if (!tag) {
      yield { kind: "text", name: "", body: "<" };
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (tag.name === "") continue;
    yield { kind: tag.close ? "close" : "open", name: tag.name, body: tag.body };
    if (tag.close || !RAW.has(tag.name) || tag.body.endsWith("/")) continue;
    const close = lower.indexOf(`</${tag.name}`, at);
    yield { kind: "raw", name: tag.name, body: html.slice(at, close < 0 ? html.length : close) };
    at = close < 0 ? html.length : close;
  }
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

interface Tag {
  readonly name: string;
  readonly close: boolean;
  readonly body: string;
  readonly end: number;
}

const NAME = /[a-z][a-z0-9:-]{0,40}/iy;
/** Attributes longer than this belong to no honest tag. */
const LONGEST_TAG = 100_000;

function tagAt(html: string, open: number): Tag | null {
  const next = html.charAt(open + 1);
  if (next === "!" || next === "?") return { name: "", close: false, body: "", end: after(html, ">", open) };
  const close = next === "/";
  NAME.lastIndex = open + (close ? 2 : 1);
  const name = NAME.exec(html)?.[0];
  if (!name) return null;
  const from = NAME.lastIndex;
  const end = tagEnd(html, from);
  return { name: name.toLowerCase(), close, body: html.slice(from, end), end: end + 1 };
}

/** The ">" that ends the tag, those within quoted values skipped; where a quote never closes, the first ">" of all. */
function tagEnd(html: string, from: number): number {
  let quote = "";
  const most = Math.min(html.length, from + LONGEST_TAG);
  let first = -1;
  for (let i = from; i < most; i++) {
    const unit = html.charAt(i);
    if (unit === ">" && first < 0) first = i;
    if (quote !== "") {
      if (unit === quote) quote = "";
    } else if (unit === ">") return i;
    else if ((unit === '"' || unit === "'") && html.charAt(i - 1) === "=") quote = unit;
  }
  return first < 0 ? most : first;
}

const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The attributes of a tag by name in lower case. */
export function attributes(body: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (body.length > 20_000) return found;
  for (const [, name = "", a, b, c] of body.matchAll(ATTRIBUTE))
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), unescaped(a ?? b ?? c ?? ""));
  return found;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  bull: "•",
  middot: "·",
  cent: "¢",
  pound: "£",
  yen: "¥",
  euro: "€",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  iexcl: "¡",
  iquest: "¿",
  times: "×",
  frac12: "½",
  aacute: "á",
  eacute: "é",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  ntilde: "ñ",
  uuml: "ü",
  ordm: "º",
  ordf: "ª",
  Aacute: "Á",
  Eacute: "É",
  Iacute: "Í",
  Oacute: "Ó",
  Uacute: "Ú",
  Ntilde: "Ñ",
  Uuml: "Ü",
  ensp: " ",
  emsp: " ",
  thinsp: "\u2009",
  shy: "",
  zwnj: "",
  zwj: "",
};

/** The text with its character references resolved; unknown ones stay as they are. */
export function unescaped(text: string): string {
  return text.includes("&")
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));?/gi, (all, decimal, hex, name) => {
        if (name !== undefined) return NAMED[name] ?? all;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
      })
    : text;
}
