// Inputs that are made to hurt: noise, broken pages, and the reader's own vocabulary repeated without end.

/** The same numbers on every machine (mulberry32), so that a failure can be made again from its seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Draw = <T>(list: readonly T[]) => T;

/** What the rules of the reader look for, in its three languages. */
const VOCABULARY = (
  "Trump said that|according to|Xi|Beijing|the White House|China's Ministry of Commerce|not|never|did not say|no one said|" +
  "from an average of|to|by|about|more than|up to|between|and|halved|doubled|12 million tonnes|25 MMT|$330 million|$50 per net ton|" +
  "57%|47 percent|10 percentage points|2.5|1,000,000.00|00000000|9e99|-|–|½|٪|Nov. 24|next April|later that year|end of 2025|" +
  "by 31 December|since October 30|on Monday|2025-11-24|2025-99-99|first since|because of|due to|led to|thanks to|if|could|will|should|" +
  "rare earth export controls|fentanyl tariff|soybeans|port fees|Section 301|reciprocal tariff|TikTok|Nexperia|suspended|resumed|" +
  "lifted|threatened|agreed|pledged|bought|fell|rose|S&P 500|spoke by phone|met in Busan|the call|the truce|" +
  "特朗普表示|商务部表示|习近平|据|没有|大豆|2500万吨|一千二百万|一年|百分之|下调|稀土出口管制|暂停|11月10日|明年四月|如果|应当|首次|以来|由于|导致|" +
  "Trump dijo que|según|el Ministerio de Comercio|no|nunca|soja|un promedio del|del 57 % al 47 %|50 dólares por tonelada neta|" +
  "a partir del 10 de noviembre|el próximo abril|tierras raras|suspendió|porque|debido a|podría|debería|la primera desde"
).split("|");
const MARKS = [..."\"“”‘’«»「」『』()（）,，、.。;；:：!?！？¡¿—–-…%$¥€£°'"];
const SPACES = [" ", " ", " ", "\n", "\n\n", "\t", "\u00a0", "\u3000", "\u2028", "", "\r\n"];
/** Marks that turn or join text, halves of characters, and what no text holds. */
const ODD = [
  ..."\u200e\u200f\u202a\u202b\u202d\u202e\u202c\u2066\u2067\u2069\u200b\u200d\ufeff\u0301\u0489\u{1f468}\u{1f1fa}\u{1d7d8}\u{20000}",
  ..."\ud800|\udc00|\udbff|\uffff|\ufffe|\u0000|\u0007|\u001b|\u007f|\ufffd".split("|"),
  ..."مرحبا|שלום|ไทย|हिन्दी|ǅ|ß|İ|ﬁ|Ⅻ|①|㈱|゛".split("|"),
];
const TAGS = (
  "<div>|</div>|<p>|</p>|<p class='x|<b><i>|</b>|<article>|</article>|<html lang=zh>|<head>|<title>|<nav>|</nav>|<table><tr><td>|" +
  "<script>alert(1)</script>|<script>|<style>|<img src=x onerror=alert(1)>|<svg onload=alert(1)>|<!--|-->|<![CDATA[|]]>|<!doctype html>|" +
  "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>|&b;|&amp;|&lt;script&gt;|&#0;|&#x110000;|&#xd800;|&#99999999;|&lt|&|<|>|</|<a href=\"javascript:alert(1)\">|" +
  "<meta property='article:published_time' content='2025-11-24T99:99'>|<script type=\"application/ld+json\">{\"datePublished\":[[[|" +
  "<time datetime='9999-99-99'>|---\ntitle: [\n---\n|# |[a](|![|](x)|```|> > > |***|__|| --- "
).split("|");
const SOUP = [VOCABULARY, VOCABULARY, VOCABULARY, MARKS, SPACES, ODD, TAGS];

/** One small input: a soup of words, marks, tags and noise, or one piece again and again. */
export function small(seed: number): string {
  const next = random(seed);
  const draw: Draw = (list) => list[Math.floor(next() * list.length)] as (typeof list)[number];
  const kind = Math.floor(next() * 5);
  if (kind === 0) return noise(next, 300);
  if (kind === 1)
    return draw(draw(SOUP))
      .repeat(2 + Math.floor(next() * 30))
      .slice(0, 400);
  const [kinds, glue] = kind === 2 ? [[VOCABULARY], " "] : kind === 3 ? [[VOCABULARY, MARKS, SPACES], ""] : [SOUP, ""];
  return Array.from({ length: 4 + Math.floor(next() * 36) }, () => draw(draw(kinds)))
    .join(glue)
    .slice(0, 400);
}

/** Units of every range, halves of characters among them. */
function noise(next: () => number, most: number): string {
  const tops = [0x80, 0x250, 0x3000, 0xa000, 0x10000];
  const top = tops[Math.floor(next() * tops.length)] ?? 0x80;
  return Array.from({ length: Math.floor(next() * most) }, () => String.fromCharCode(Math.floor(next() * top))).join(
    "",
  );
}

/** Inputs that grow: each of about as many characters as are asked for. */
export const GROWING: Readonly<Record<string, (length: number) => string>> = {
  "a soup of the reader's words": (n) => soup(n, [VOCABULARY], " "),
  "the same words without an end of a sentence": (n) => soup(n, [VOCABULARY.filter((w) => !/\./.test(w))], " "),
  "words and marks": (n) => soup(n, [VOCABULARY, MARKS], " "),
  "words, marks, tags and noise": (n) => soup(n, SOUP, ""),
  "a page of paragraphs": (n) =>
    `<html><body><article>${repeat("<p>Trump said that the 57% tariff was halved, according to Xi.</p>", n)}</article>`,
  "Trump said that": (n) => repeat("Trump said that ", n),
  "Trump said, Xi said": (n) => repeat("“Trump said, ‘Xi said, ", n),
  numbers: (n) => repeat("12 million ", n),
  "a number without end": (n) => repeat("9", n),
  "thousands without end": (n) => `1${repeat(",000", n)}`,
  "points without end": (n) => repeat("1.", n),
  "per cent": (n) => repeat("57% ", n),
  ranges: (n) => repeat("from 57% to 47% ", n),
  "percent signs": (n) => repeat("%", n),
  "open quotes": (n) => repeat("“", n),
  "open quotes with words": (n) => repeat("“very «positive ", n),
  "closed quotes": (n) => repeat("“a” ", n),
  dates: (n) => repeat("Nov. 24 and Oct. 30, ", n),
  "Chinese dates": (n) => repeat("11月10日至", n),
  "Chinese digits": (n) => repeat("一千二百万", n),
  "Chinese words": (n) => repeat("商务部表示由于特朗普没有暂停稀土出口管制", n),
  "Spanish words": (n) => repeat("según el Ministerio de Comercio del 57 % al 47 % ", n),
  capitals: (n) => repeat("Aaaa Bbbb ", n),
  "one word": (n) => repeat("a", n),
  blanks: (n) => `a${repeat(" ", n)}b`,
  "line ends": (n) => `a${repeat("\n", n)}b`,
  "carriage returns": (n) => `a${repeat("\r", n)}b`,
  "turned text": (n) => repeat("\u202e57% \u2067tariff\u2069 ", n),
  "halves of characters": (n) => repeat("\ud800a", n),
  accents: (n) => `e${repeat("\u0301", n)}`,
  references: (n) => `<p>${repeat("&b;&#x41;&amp", n)}`,
  "an entity that grows": (n) => `<!DOCTYPE x [<!ENTITY a "${repeat("a", n / 2)}">]><p>${repeat("&a;", n / 2)}</p>`,
  "nested boxes": (n) => `${repeat("<div>", n)}Trump said that tariffs fell.`,
  "nested bold": (n) => `<p>${repeat("<b><i>", n)}Trump said that tariffs fell.`,
  "tables in tables": (n) => `<p>${repeat("<table><tr><td>", n)}Trump said that tariffs fell.`,
  "closing tags": (n) => `<p>Trump said that tariffs fell.${repeat("</div>", n)}`,
  "lone brackets": (n) => `<p>${repeat("<", n)}`,
  "tags left open": (n) => `<p>${repeat("<a href='", n)}`,
  "comments left open": (n) => `<p>${repeat("<!--", n)}`,
  "scripts left open": (n) => `<p>${repeat("<script>", n)}`,
  scripts: (n) => `<p>${repeat("<script>alert(1)</script>", n)}`,
  attributes: (n) => `<p ${repeat("class='comment' ", n)}>Trump said that tariffs fell.</p>`,
  "structured data": (n) =>
    `<html><script type="application/ld+json">${repeat("[", n)}</script><p>Trump said that tariffs fell.`,
  "a front matter left open": (n) => `---\n${repeat("title: a\n", n)}`,
  "Markdown links": (n) => `# a\n\n${repeat("[a](", n)}`,
  "Markdown stars": (n) => `# a\n\n${repeat("**_`", n)}`,
  "Markdown quotes": (n) => `# a\n\n${repeat("> ", n)}`,
};

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

function soup(length: number, kinds: readonly (readonly string[])[], glue: string): string {
  const next = random(7);
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const kind = kinds[Math.floor(next() * kinds.length)] ?? [];
    const part = kind[Math.floor(next() * kind.length)] ?? "";
    parts.push(part);
    size += part.length + glue.length;
  }
  return parts.join(glue);
}
