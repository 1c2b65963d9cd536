// The calendar file and the feeds, read as a calendar program and a feed reader read them.

import { describe, expect, it } from "vitest";
import { atom } from "../../src/doors/formats/atom.ts";
import { ics } from "../../src/doors/formats/ics.ts";
import { app } from "../../src/doors/http/app.ts";
import { packagedAsset } from "../../src/doors/http/assets.ts";
import type { Book } from "../../src/model/book.ts";
import type { CalendarAnswer } from "../../src/views/calendar.ts";
import type { ChangesAnswer } from "../../src/views/changes.ts";
import { ask, type Envelope, VIEWS, type View } from "../../src/views/index.ts";
import { NAME } from "../support/promise-book.ts";
import { answer, BOOK, TODAY } from "../support/shipped.ts";
import { tinyBook } from "../support/tiny-book.ts";

const link = (view: string, args: Readonly<Record<string, string>>) =>
  `https://example.org/${view}?${new URLSearchParams(args)}`;
const view = (name: string) => VIEWS.find((v) => v.name === name) as View;

function asked<A>(book: Book, name: string, raw: Readonly<Record<string, string>>): Envelope<A> {
  const given = Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, [value]]));
  const outcome = ask(book, view(name), given, TODAY);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome as Envelope<A>;
}

/** Names and words with all that a calendar or a feed must escape, in one small book. */
const NASTY = 'Soy; beans, \\ "and" <b>more</b> & ]]> 大豆采购大豆采购大豆采购大豆采购大豆采购大豆采购';
const TINY = tinyBook({
  "topics.yaml": `- {id: soy, name: ${NAME}}`,
  "events/visit.yaml": [
    "id: visit",
    "kind: meeting",
    `name: {en: ${JSON.stringify(NASTY)}, zh: 名, es: Un nombre}`,
    "parties: [US, CN]",
    "place: 'One; two, three'",
    "told:",
    "- {made: 2025-03-01, status: intended, from: 2025-04-01, through: 2025-04-30, source: press}",
    "- {made: 2025-03-20, status: planned, from: 2025-05-14, through: 2025-05-15, source: press}",
  ].join("\n"),
  "positions/us.yaml": `- {id: said, party: US, speaker: ${JSON.stringify(NASTY)}, made: 2025-03-02, about: [visit], says: ${JSON.stringify(NASTY)}, source: press, confidence: low}`,
});

/** An iCalendar file as its lines, unfolded: name, parameters, value. */
function unfolded(file: string): { name: string; params: string; value: string }[] {
  const lines = file.replace(/\r\n[ \t]/g, "").split("\r\n");
  expect(lines.at(-1)).toBe("");
  return lines.slice(0, -1).map((line) => {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^;:"]*))*):(.*)$/.exec(line);
    if (!match) throw new Error(`no content line: ${line}`);
    return { name: match[1] ?? "", params: match[2] ?? "", value: match[3] ?? "" };
  });
}

/** The events of a calendar, each as its properties. */
function eventsOf(file: string): Map<string, { params: string; value: string }>[] {
  const found: Map<string, { params: string; value: string }>[] = [];
  const open: string[] = [];
  for (const { name, params, value } of unfolded(file)) {
    if (name === "BEGIN") open.push(value);
    if (name === "BEGIN" && value === "VEVENT") found.push(new Map());
    if (name === "END") expect(open.pop()).toBe(value);
    if (open.at(-1) === "VEVENT" && name !== "BEGIN") found.at(-1)?.set(name, { params, value });
  }
  expect(open).toEqual([]);
  return found;
}

function plain(text: string): string {
  expect(text.replace(/\\[\\;,nN]/g, "")).not.toMatch(/[;,\\]/);
  return text.replace(/\\([\\;,nN])/g, (_, c: string) => (c === "n" || c === "N" ? "\n" : c));
}

describe("the calendar file", () => {
  const envelope = answer<CalendarAnswer>("calendar", { from: "2025-10-01", on: "2026-10-09" });
  const file = ics.render(envelope, link, view("calendar"));
  const events = eventsOf(file);
  const value = (event: (typeof events)[number] | undefined, name: string) => event?.get(name)?.value ?? "";

  it("is one calendar of version 2.0 with every entry of the answer", () => {
    const head = unfolded(file).slice(0, 3);
    expect(head.map(({ name, value: v }) => `${name}:${v}`).slice(0, 2)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0"]);
    expect(events).toHaveLength(envelope.answer.entries.length);
    expect(events.length).toBeGreaterThan(60);
  });

  it("ends its lines with CRLF and folds them at 75 bytes, never inside a letter", () => {
    const lines = file.split("\r\n");
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(file).not.toContain("\uFFFD");
  });

  it("gives every event a name, a stamp, a start, a sequence, a title and a state", () => {
    for (const event of events) {
      for (const name of ["UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY", "STATUS"])
        expect([value(event, "UID"), name, event.has(name)]).toEqual([value(event, "UID"), name, true]);
      expect(value(event, "DTSTAMP")).toMatch(/^\d{8}T\d{6}Z$/);
      expect(value(event, "SEQUENCE")).toMatch(/^\d+$/);
      expect(value(event, "STATUS")).toMatch(/^(CONFIRMED|TENTATIVE|CANCELLED)$/);
    }
  });

  it("names no event twice", () => {
    const uids = events.map((event) => value(event, "UID"));
    expect(new Set(uids).size).toBe(uids.length);
  });

  it("says what the answer says: title, state, sequence, whole days with their end shut out, minutes in UTC", () => {
    for (const entry of envelope.answer.entries) {
      const event = events.find((e) => value(e, "UID") === `${entry.uid}@trucebook`);
      expect([entry.uid, plain(value(event, "SUMMARY"))]).toEqual([entry.uid, entry.title]);
      expect(value(event, "STATUS")).toBe(entry.status.toUpperCase());
      expect(value(event, "SEQUENCE")).toBe(String(entry.sequence));
      expect(value(event, "DTSTAMP").slice(0, 8)).toBe(entry.told.replaceAll("-", ""));
      const start = entry.start.replaceAll(/[-:]/g, "");
      const minute = start.includes("T");
      expect(value(event, "DTSTART")).toBe(minute ? start.replace("Z", "00Z") : start);
      expect(event?.get("DTSTART")?.params).toBe(minute ? "" : ";VALUE=DATE");
      if (!minute) expect(value(event, "DTEND") > (entry.through ?? entry.start).replaceAll("-", "")).toBe(true);
    }
  });

  it("of a visit from 18 to 19 November ends on the 20th", () => {
    const apec = events.find((event) => value(event, "UID") === "apec-2026-shenzhen@trucebook");
    expect([value(apec, "DTSTART"), value(apec, "DTEND"), value(apec, "STATUS")]).toEqual([
      "20261118",
      "20261120",
      "TENTATIVE",
    ]);
  });

  it("escapes what would break a line or a list", () => {
    const tiny = asked<CalendarAnswer>(TINY, "calendar", { from: "2025-01-01" });
    const [event] = eventsOf(ics.render(tiny, link, view("calendar")));
    expect(plain(value(event, "SUMMARY"))).toBe(NASTY);
    expect(plain(value(event, "DESCRIPTION"))).toContain("One; two, three");
    expect(value(event, "SEQUENCE")).toBe("1");
  });

  it("is the same file every time", () => {
    expect(ics.render(envelope, link, view("calendar"))).toBe(file);
  });

  it("can be subscribed to", async () => {
    const server = app(BOOK, { today: () => TODAY, assets: packagedAsset });
    for (const address of ["/calendar.ics", "/v1/calendar?format=ics"]) {
      const response = await server.request(address);
      expect([address, response.status]).toEqual([address, 200]);
      expect(response.headers.get("content-type")).toContain("text/calendar");
      expect(eventsOf(await response.text()).length).toBeGreaterThan(60);
    }
  });
});

interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly children: Element[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A small reader of XML that refuses what is not well formed. */
function xml(document: string): Element {
  const root: Element = { name: "", attributes: "", children: [], text: "" };
  const open = [root];
  const token = /<\?[^?]*\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let at = 0;
  for (const match of document.matchAll(token)) {
    if (match.index !== at) throw new Error(`not XML at ${document.slice(at, at + 60)}`);
    at += match[0].length;
    const [, cdata, closes, name = "", attributes = "", empty, text] = match;
    const here = open.at(-1) as Element;
    if (cdata !== undefined) here.text += cdata;
    else if (text !== undefined)
      here.text += text.replace(/&(#?\w*);?/g, (whole, entity: string) => decoded(whole, entity));
    else if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else if (name) {
      const element = { name, attributes, children: [], text: "" };
      here.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (at !== document.length || open.length !== 1) throw new Error("the document is cut off");
  const [only] = root.children;
  if (!only) throw new Error("an empty document");
  return only;
}

function decoded(whole: string, entity: string): string {
  const known = entity.startsWith("#") ? String.fromCodePoint(Number(entity.slice(1))) : ENTITIES[entity];
  if (known === undefined || !whole.endsWith(";")) throw new Error(`no entity: ${whole}`);
  return known;
}

const child = (of: Element, name: string) => of.children.find((c) => c.name === name);

describe.each(["force", "known"])("the feed of changes in %s", (mode) => {
  const envelope = answer<ChangesAnswer>("changes", { from: "2025-10-01", to: "2026-10-09", in: mode });
  const document = atom.render(envelope, link, view("changes"));
  const feed = xml(document);
  const entries = feed.children.filter(({ name }) => name === "entry");

  it("is an Atom feed with an entry for every change", () => {
    expect([feed.name, feed.attributes]).toEqual([
      "feed",
      expect.stringContaining('xmlns="http://www.w3.org/2005/Atom"'),
    ]);
    for (const name of ["id", "title", "updated"]) expect(child(feed, name)?.text).not.toBe("");
    expect(entries).toHaveLength(envelope.answer.changes.length);
  });

  it("names no entry twice, and gives each a title, a date and a link", () => {
    const ids = entries.map((entry) => child(entry, "id")?.text);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      expect(child(entry, "title")?.text).not.toBe("");
      expect(child(entry, "updated")?.text).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/);
      expect(child(entry, "link")?.attributes).toContain('href="https://example.org/');
    }
  });

  it("has the latest first and is as new as its first entry", () => {
    const dates = entries.map((entry) => child(entry, "updated")?.text ?? "");
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(child(feed, "updated")?.text).toBe(dates[0]);
  });

  it("is the same document every time", () => {
    expect(atom.render(envelope, link, view("changes"))).toBe(document);
  });

  it("names an author, which every feed must (RFC 4287, 4.1.1)", () => {
    expect(child(feed, "author") ?? entries.every((entry) => child(entry, "author"))).toBeTruthy();
  });
});

describe("a feed", () => {
  it("escapes what is not of it: markup in the book stays words", () => {
    const changes = asked<ChangesAnswer>(TINY, "changes", { from: "2025-01-01", to: "2025-12-31", in: "known" });
    const entries = xml(atom.render(changes, link, view("changes"))).children.filter(({ name }) => name === "entry");
    const titles = entries.map((entry) => child(entry, "title")?.text ?? "");
    const asReaderShows = titles.map((title) =>
      title.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
    );
    expect(titles.join()).not.toContain("<b>");
    expect(asReaderShows).toContain(`${NASTY}: said: ${NASTY}`);
  });

  it("keeps the names of its entries when more becomes known", () => {
    const ids = (to: string) => {
      const envelope = answer<ChangesAnswer>("changes", { from: "2025-10-01", to, in: "known", on: to, known: to });
      const entries = xml(atom.render(envelope, link, view("changes"))).children.filter(({ name }) => name === "entry");
      return entries.map((entry) => child(entry, "id")?.text ?? "");
    };
    const later = new Set(ids("2026-10-09"));
    expect(ids("2025-12-31").filter((id) => !later.has(id))).toEqual([]);
  });

  it("can be subscribed to", async () => {
    const server = app(BOOK, { today: () => TODAY, assets: packagedAsset });
    for (const address of ["/feeds/in-force.atom", "/feeds/in-knowledge.atom"]) {
      const response = await server.request(address);
      expect([address, response.status]).toEqual([address, 200]);
      expect(response.headers.get("content-type")).toContain("application/atom+xml");
      expect(xml(await response.text()).name).toBe("feed");
    }
  });
});
