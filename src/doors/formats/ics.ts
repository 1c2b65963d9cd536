// The calendar as an iCalendar file (RFC 5545): names stay, SEQUENCE rises when a date moves, TENTATIVE where only announced.

import ical, { ICalEventStatus } from "ical-generator";
import type { CalendarAnswer, Envelope } from "../../views/index.ts";
import type { Format } from "./format.ts";

const STATUS = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

export const ics: Format = {
  name: "ics",
  type: "text/calendar; charset=utf-8",
  suits: (view) => view.name === "calendar",
  render(envelope, link) {
    const { answer, book } = envelope as Envelope<CalendarAnswer>;
    const calendar = ical({
      name: `Trucebook ${book.name}`,
      prodId: { company: "Trucebook", product: book.name, language: "EN" },
    });
    for (const entry of answer.entries) {
      const whole = !entry.start.includes("T");
      calendar.createEvent({
        id: `${entry.uid}@trucebook`,
        sequence: entry.sequence,
        // The day on which it was told, so that the same book gives the same file.
        stamp: `${entry.told}T00:00:00Z`,
        start: whole ? `${entry.start}T00:00:00Z` : entry.start,
        ...(whole ? { allDay: true, end: `${dayAfter(entry.through ?? entry.start)}T00:00:00Z` } : {}),
        summary: entry.title,
        description: entry.about,
        status: STATUS[entry.status],
        url: link(entry.link.view, entry.link.args),
        categories: [{ name: entry.kind }],
      });
    }
    return `${calendar.toString()}\r\n`;
  },
};

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
