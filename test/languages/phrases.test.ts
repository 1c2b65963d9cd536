// How a text of the desk finds its words: a message by what stands between its holes, a figure by its form, a page by its
// texts; and what is nobody's message stays as it was written.

import { describe, expect, it } from "vitest";
import { figuresIn, isWordless } from "../../src/doors/languages/figures.ts";
import { pageIn } from "../../src/doors/languages/page.ts";
import { type Catalogue, phraseBook } from "../../src/doors/languages/phrase-book.ts";
import { filled, fillingsOf, quotedOf, templateOf, weightOf } from "../../src/doors/languages/template.ts";

const CATALOGUE: Catalogue = {
  "in force": { zh: "生效", es: "vigente" },
  suspended: { zh: "暂停", es: "suspendida" },
  "Nothing.": { zh: "无。", es: "Nada." },
  "rate {0}": { zh: "税率：{0}", es: "tipo: {0}" },
  "status {0}": { zh: "状态：{0}", es: "estado: {0}" },
  "about {0}": { zh: "约{0}", es: "unos {0}" },
  "{0} points": { zh: "{0}点", es: "{0} puntos" },
  "As known on {0}.": { zh: "截至{0}所知。", es: "Según lo conocido el {0}." },
  "{0} from {1} until further notice": { zh: "{0}，自{1}起，直至另行通知", es: "{0}, desde el {1} hasta nuevo aviso" },
  "the book holds nothing named {0}": { zh: "账册中没有名为 {0} 的条目", es: "el libro no contiene nada llamado {0}" },
  'there is no what-if "{0}"': { zh: "没有假设“{0}”", es: "no hay ningún supuesto «{0}»" },
  "{1} of {0} measures": { zh: "{0}项措施中的{1}项", es: "{1} de {0} medidas" },
};
const NAMES = {
  zh: new Map([["The truce lapses", "休战到期不续"]]),
  es: new Map([["The truce lapses", "La tregua vence"]]),
};
const BOOKS = { zh: phraseBook("zh", [CATALOGUE], NAMES.zh), es: phraseBook("es", [CATALOGUE], NAMES.es) };
const zh = (text: string) => BOOKS.zh.say(text);
const es = (text: string) => BOOKS.es.say(text);

describe("a template", () => {
  const fillings = (message: string, text: string) =>
    fillingsOf(templateOf(message), text).map((filling) => Object.fromEntries(filling));

  it("is known again by the words between its holes", () => {
    expect(fillings("On {0} {1} are in force.", "On 24 Nov 2026 40 levers are in force.")).toContainEqual({
      0: "24 Nov 2026",
      1: "40 levers",
    });
    expect(fillings("On {0} {1} are in force.", "On 24 Nov 2026 40 levers are held back.")).toEqual([]);
  });

  it("may be filled in several ways, where its words stand in the text more than once", () => {
    expect(fillings("{0} from {1}", "Exports from China from 2025-11-08")).toEqual([
      { 0: "Exports from China", 1: "2025-11-08" },
      { 0: "Exports", 1: "China from 2025-11-08" },
    ]);
  });

  it("allows an empty hole, and no two of its words in the same place", () => {
    expect(fillings("{0} held back{1}.", "10 held back.")).toEqual([{ 0: "10", 1: "" }]);
    expect(fillings("ab{0}ba", "aba")).toEqual([]);
  });

  it("comes to an end where nothing parts two holes", () => {
    expect(fillings("{0}{1} x {2}", "abcdef")).toEqual([]);
    expect(fillings("{0}{1}", "ab")).toContainEqual({ 0: "a", 1: "b" });
  });

  it("is filled once: what a hole holds is not looked through for holes", () => {
    expect(filled("{1} of {0}", (hole) => ["{1}", "{0}"][hole] ?? "")).toBe("{0} of {1}");
  });

  it("weighs as much as it has letters, and knows which of its holes are quoted", () => {
    expect(weightOf(templateOf("rate {0}"))).toBe(5);
    expect([...quotedOf(templateOf('{0} is not "{1}"'))]).toEqual([1]);
  });
});

describe("a text", () => {
  it("is found whole, by its message, or as a name of the book", () => {
    expect(zh("in force")).toBe("生效");
    expect(es("As known on 1 Dec 2025.")).toBe("Según lo conocido el 1 dic 2025.");
    expect(zh("The truce lapses")).toBe("休战到期不续");
  });

  it("keeps its first letter as the page has it", () => {
    expect(es("In force")).toBe("Vigente");
    expect(es("nothing.")).toBe("nada.");
    expect(es("About 12 million t")).toBe("Unos 12 millones de t");
    expect(es("The book holds nothing named us-301")).toBe("El libro no contiene nada llamado us-301");
  });

  it("has messages within its holes, and holes in another order", () => {
    expect(zh("status suspended from 2025-11-10 until further notice")).toBe(
      "状态：暂停，自2025年11月10日起，直至另行通知",
    );
    expect(zh("3 of 12 measures")).toBe("12项措施中的3项");
    expect(es("3 of 12 measures")).toBe("3 de 12 medidas");
  });

  it("is taken apart where messages stand side by side", () => {
    expect(zh("status in force; rate 10%")).toBe("状态：生效；税率：10%");
    expect(es("in force → suspended")).toBe("vigente → suspendida");
    expect(zh(": status in force; rate 7.5% from 2018-09-24 00:01 until further notice")).toBe(
      "：状态：生效；税率：7.5%，自2018年9月24日 00:01起，直至另行通知",
    );
  });

  it("keeps the blanks that stand around it", () => {
    expect(zh(" in force\n")).toBe(" 生效\n");
    expect(es("   ")).toBe("   ");
  });

  it("that nobody of us wrote stays as it is, its figures too", () => {
    const quoted = "“We bought 12.5 million tons by 10 Nov 2025, about 3,090.00 a ton”";
    expect(zh(quoted)).toBe(quoted);
    expect(es(quoted)).toBe(quoted);
    expect(es("about how it went")).toBe("about how it went");
    expect(BOOKS.es.unsaid("status suspended; Whatever they said")).toEqual(["Whatever they said"]);
    expect(BOOKS.es.knows("status suspended; rate 10%")).toBe(true);
  });

  it("that could be read in countless ways holds nothing up", () => {
    const long = `${"rate of about status, from 1; until: ".repeat(300)}x`;
    const before = performance.now();
    expect(es(long).length).toBeGreaterThan(300);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

describe("a figure", () => {
  it.each([
    ["10 Nov 2026", "2026年11月10日", "10 nov 2026"],
    ["2026-11-10", "2026年11月10日", "10 nov 2026"],
    ["10 Nov 2026, 00:01 UTC", "2026年11月10日00:01 UTC", "10 nov 2026, 00:01 UTC"],
    ["2026-06-01 to 2026-06-30", "2026年6月1日至2026年6月30日", "1 jun 2026 a 30 jun 2026"],
    ["Sep 2026", "2026年9月", "sept 2026"],
    ["Jul", "7月", "jul"],
    ["3,090.00", "3,090.00", "3.090,00"],
    ["47.5%", "47.5%", "47,5\u00a0%"],
    ["12.432209 million t", "1243.2209万吨", "12,432209 millones de t"],
    ["8.5–10 million", "850–1000万", "8,5–10 millones"],
    ["1 million t", "100万吨", "1 millón de t"],
    ["288.8 USD billion", "USD 2888亿", "USD 288,8 mil millones"],
    ["USD 1,234.50", "USD 1,234.50", "USD 1.234,50"],
  ])("%s is written as the language does", (english, chinese, spanish) => {
    expect(isWordless(english)).toBe(true);
    expect(figuresIn("zh", english)).toBe(chinese);
    expect(figuresIn("es", english)).toBe(spanish);
  });

  it.each(["9903.88.15", "8507.60", "8507.60.0020", "19 CFR 141.69", "us-301-list-3", "cn-2025-11-10-note"])(
    "%s is no number: it stays",
    (code) => {
      expect(zh(code)).toBe(code);
      expect(es(code)).toBe(code);
    },
  );

  it("is not made twice of what a hole held", () => {
    expect(es("25,716 points")).toBe("25.716 puntos");
    expect(es("46,448.27 points")).toBe("46.448,27 puntos");
  });
});

describe("a page", () => {
  const page = (html: string) => pageIn(BOOKS.es, html);

  it("has its texts and spoken attributes in the language, and nothing else", () => {
    expect(page('<p class="in force" title="in force">in force <b>suspended</b></p>')).toBe(
      '<p class="in force" title="vigente">vigente <b>suspendida</b></p>',
    );
    expect(page('<input name="suspended" value="suspended" placeholder="suspended">')).toBe(
      '<input name="suspended" value="suspended" placeholder="suspendida">',
    );
    expect(page('<td data-title="suspended" data-h="suspended">1</td>')).toBe(
      '<td data-title="suspended" data-h="suspendida">1</td>',
    );
  });

  it("keeps what is marked as not to be translated, however deep", () => {
    const kept = '<div translate="no" title="in force"><div>in force</div><br><i>suspended</i></div>';
    expect(page(`${kept}in force`)).toBe(`${kept}vigente`);
  });

  it("keeps code and what a reader pasted, but not the names of their fields", () => {
    expect(page("<script>suspended</script><code>in force</code><!-- in force -->")).toBe(
      "<script>suspended</script><code>in force</code><!-- in force -->",
    );
    expect(page('<textarea aria-label="suspended">suspended</textarea>suspended')).toBe(
      '<textarea aria-label="suspendida">suspended</textarea>suspendida',
    );
  });

  it("keeps hostile text harmless, in texts, in attributes and within messages", () => {
    const hostile = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;lt;b&amp;gt; &#39;";
    expect(page(`<p title="${hostile}">${hostile}</p>`)).toBe(`<p title="${hostile}">${hostile}</p>`);
    expect(page("<h1>There is no what-if &quot;&lt;img onerror=x&gt;&quot;.</h1>")).toBe(
      "<h1>No hay ningún supuesto «&lt;img onerror=x&gt;».</h1>",
    );
    expect(page("<p>The book holds nothing named &lt;b&gt;</p>")).toBe(
      "<p>El libro no contiene nada llamado &lt;b&gt;</p>",
    );
  });
});
