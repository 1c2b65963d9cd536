// Names of things in the book: lower-case words and digits, joined by hyphens.

import * as z from "zod";

export const Id = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "an id is lower-case words joined by hyphens");

/** A party to the truce, or a third one: ISO 3166 alpha-2. */
export const PartyId = z.string().regex(/^[A-Z]{2}$/, "a party is a two-letter country code, US or CN");
