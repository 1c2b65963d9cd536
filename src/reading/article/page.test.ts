import { describe, expect, it } from "vitest";
import { day } from "../../time/index.ts";
import type { Article } from "../types.ts";
import type { PageOptions } from "./draft.ts";
import { readPage } from "./page.ts";

const FIRST = "Chinese buyers booked three more cargoes of American soybeans this week, two traders told the paper.";
const SECOND =
  "The orders are for January loading, and more may follow before the end of the year if prices stay where they are.";

async function read(page: string, options: PageOptions = {}): Promise<Article> {
  const read = await readPage(page, options);
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value;
}

const paragraphs = (article: Article) => article.paragraphs.map((p) => p.text);

const NEWS = `<!doctype html><html lang="en"><head><title>Soybean orders pick up | The Port Gazette</title>
<meta property="article:published_time" content="2025-11-26T23:40:00-05:00"><meta name="author" content="Ana Ruiz">
<script>document.body.innerHTML = "The script has run."; throw new Error("run")</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/trade">Trade news of the day, all of it</a></li></ul></nav>
<div class="newsletter-box"><p>Sign up for the morning letter and never miss a shipment. It is free of charge, and always will be.</p></div>
<article><h1>Soybean orders pick up</h1><p class="byline">By Ana Ruiz</p>
<p>${FIRST}</p><div class="advert">Advertisement</div><p>${SECOND}</p><h2>Prices</h2>
<p>January futures closed at <b>$11.24</b> a bushel&nbsp;&mdash; a cent&rsquo;s gain on the day, and the third in a row.</p></article>
<section class="related"><h3>Related stories</h3><p>Corn growers wait for word from Beijing on the purchases that were promised to them in the autumn.</p></section>
<div id="comments"><h3>Leave a reply</h3><p>I read this paper every day and find it the best of them all, thank you very much.</p></div>
<footer>All rights reserved.</footer></body></html>`;

describe("an HTML page", () => {
  it("is its article, without menus, boxes, related stories, comments", async () => {
    const article = await read(NEWS);
    expect(paragraphs(article)).toEqual([
      "Soybean orders pick up",
      FIRST,
      SECOND,
      "Prices",
      "January futures closed at $11.24 a bushel\u00a0— a cent’s gain on the day, and the third in a row.",
    ]);
  });

  it("has its title, writer and the day that the page prints", async () => {
    const { title, byline, published, lang } = await read(NEWS);
    expect({ title, byline, published, lang }).toEqual({
      title: "Soybean orders pick up",
      byline: "Ana Ruiz",
      published: "2025-11-26",
      lang: "en",
    });
  });

  it("counts every offset in its text", async () => {
    const article = await read(NEWS);
    for (const p of article.paragraphs) expect(article.text.slice(p.start, p.end)).toBe(p.text);
  });

  it("goes on after a box in its middle", async () => {
    const page = `<html><body><article><h1>A headline of some length</h1><p>${FIRST}</p><h4>Related articles</h4><p><a href="/a">Another story</a></p><p>${SECOND}</p><p>${FIRST.replace("three", "four")}</p></article></body></html>`;
    expect(paragraphs(await read(page)).slice(1)).toEqual([FIRST, SECOND, FIRST.replace("three", "four")]);
  });

  it("takes the day from structured data, even where another block of it is broken", async () => {
    const graph = JSON.stringify({
      "@graph": [{ "@type": "NewsArticle", datePublished: "2026-02-20T15:00:00Z", author: [{ name: "Li Wei" }] }],
    });
    const page = `<html><head><script type="application/ld+json">{"oops</script><script type="application/ld+json">${graph}</script></head><body><p>${FIRST}</p><p>${SECOND}</p></body></html>`;
    expect(await read(page)).toMatchObject({ published: "2026-02-20", byline: "Li Wei", anchor: { by: "json-ld" } });
  });

  it.each([
    ["closes nothing", `<html><body><div><p>${FIRST}<p>${SECOND}<div><span>`],
    ["closes what it never opened", `</div></p></article><p>${FIRST}</p></section><p>${SECOND}</p></body></body>`],
    ["never closes its menu", `<html><body><nav><p>${FIRST}</p><p>${SECOND}</p><p>${SECOND}</p>`],
    ["never closes a quote", `<html><body><p class="x>${FIRST}</p><p>${FIRST}</p><p>${SECOND}</p>`],
    ["is nested a hundred thousand deep", `${"<div>".repeat(100_000)}<p>${FIRST}</p><p>${SECOND}</p>`],
  ])("is read where it %s", async (_, page) => {
    expect((await read(page, { format: "html" })).text).toContain(SECOND);
  });
});

describe("a Spanish page", () => {
  const page = `<html lang="es"><head><title>Compran más soja - El Puerto</title></head><body><header><a href="/">Inicio</a></header><main>
<h1>Compran más soja</h1><time class="entry-date" datetime="2025-11-26">26 de noviembre de 2025</time>
<p>Los compradores chinos reservaron esta semana tres cargamentos más de soja estadounidense, según dos operadores del mercado.</p>
<p>Los pedidos son para embarque en enero y podrían seguir otros antes de fin de año si los precios se mantienen como hasta ahora.</p>
<p>Te puede interesar</p><p>Los productores de maíz esperan noticias de Pekín sobre las compras prometidas...</p><h3>Deja un comentario</h3><p>Leo este diario todos los días y me parece el mejor de todos, muchas gracias por la nota.</p></main></body></html>`;

  it("ends where its readers begin", async () => {
    const article = await read(page);
    expect(article).toMatchObject({ lang: "es", published: "2025-11-26", title: "Compran más soja" });
    expect(article.paragraphs).toHaveLength(3);
  });
});

describe("a Chinese page", () => {
  const page = `<html><head><meta charset="utf-8"><title>美豆订单增加_港口报</title></head><body><div class="breadcrumb">首页 &gt; 财经</div><div class="main"><h1>美豆订单增加</h1>
<div class="info">来源：港口报　2025年11月26日 09:30</div>
<p>两名交易员告诉本报，中国买家本周又订购了三船美国大豆，装运期为明年一月。</p><p>如果价格保持稳定，年底前可能还会有更多订单，业内人士表示对此并不意外。</p>
<p>（责任编辑：王某）</p><div class="related-news"><p>相关阅读</p><p>玉米种植户等待北京方面的消息，去年秋天的承诺仍未兑现。</p></div></div></body></html>`;

  it("has its language, its day and its two paragraphs", async () => {
    const article = await read(page);
    expect(article).toMatchObject({ lang: "zh", published: "2025-11-26", title: "美豆订单增加" });
    expect(article.paragraphs).toHaveLength(3);
  });
});

describe("plain text", () => {
  const text = `Exclusive content\n\nSoybean orders pick up in the Gulf\n\nBy Ana Ruiz\n\nNov. 26, 2025\n\n${FIRST}\n\n${SECOND}\n\nSubscribe to our letter\n\nLeave a comment\n\nI read this paper every day and find it the best of them all, thank you very much.`;

  it("has its longest line above the first paragraph for a title", async () => {
    const article = await read(text);
    expect(paragraphs(article)).toEqual(["Soybean orders pick up in the Gulf", FIRST, SECOND]);
    expect(article).toMatchObject({ byline: "Ana Ruiz", published: "2025-11-26", anchor: { by: "byline" } });
  });

  it("may be broken at a margin", async () => {
    const wrapped =
      "Chinese buyers booked three more cargoes of American soybeans\nthis week, two traders told the paper on Tuesday afternoon in Chicago.";
    expect(paragraphs(await read(wrapped))).toEqual([wrapped.replace("\n", " ")]);
  });
});

describe("Markdown", () => {
  it("loses its marks and keeps its words", async () => {
    const text = `---\ntitle: "Soybean orders"\ndate: 2025-11-26\n---\n# Soybean orders\n\nChinese buyers **booked** [three cargoes](https://example.org/a_b) of soybeans\nthis week, _two_ traders told the paper.\n\n![a ship](ship.png)\n\n- ${SECOND}\n`;
    const article = await read(text);
    expect(article.published).toBe("2025-11-26");
    expect(paragraphs(article)).toEqual([
      "Soybean orders",
      "Chinese buyers booked three cargoes of soybeans this week, two traders told the paper.",
      SECOND,
    ]);
  });
});

describe("the day", () => {
  const body = `${FIRST}\n\n${SECOND}`;
  it.each([
    [
      "a dateline",
      `BEIJING, Nov. 24 (Agency) -- ${FIRST} The year 2025-11-24 is told.`,
      { format: "text" },
      "2025-11-24",
      "dateline",
    ],
    ["the address", body, { url: "https://example.org/2025/11/24/soy.html" }, "2025-11-24", "url"],
    [
      "the asker",
      body,
      { published: day("2025-11-25"), url: "https://example.org/2025/11/24/soy.html" },
      "2025-11-25",
      "given",
    ],
  ] as const)("comes from %s", async (_, page, options, published, by) => {
    expect(await read(page, options)).toMatchObject({ published, anchor: { day: published, by } });
  });

  it("is not printed where the text only tells one, but words are counted from it", async () => {
    const article = await read(`On November 24, 2025, buyers came back to the Gulf. ${FIRST}\n\n${SECOND}`);
    expect(article).toMatchObject({ published: null, anchor: { day: "2025-11-24", by: "told" } });
  });

  it("is unknown where nothing tells it", async () => {
    expect(await read(body)).toMatchObject({ published: null, anchor: null });
  });
});

describe("what is no article", () => {
  it.each([
    ["nothing", "   ", "article-empty"],
    ["a picture", "\u0000\u0001\u0002".repeat(500), "article-not-text"],
    ["more than five million characters", "word ".repeat(1_100_000), "article-too-long"],
    [
      "a page that a script fills",
      '<html><body><div id="root"></div><script>go()</script></body></html>',
      "article-empty",
    ],
  ])("%s is refused with a remedy", async (_, page, code) => {
    const read = await readPage(page);
    expect(read).toMatchObject({ ok: false, problems: [{ code }] });
    expect(read.ok ? "" : read.problems[0]?.help).not.toBe("");
  });
});
