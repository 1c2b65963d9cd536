import { describe, expect, it } from "vitest";
import type { Article } from "../types.ts";
import { readings } from "./few-names.fixture.ts";

const states = (text: string, lang: Article["lang"]) =>
  readings(text, lang).flatMap((r) => r.states.map((s) => `${s.negated ? "not " : ""}${s.state} ${s.tense}`));

describe("how a measure stands", () => {
  it.each([
    ["en", "The duty was suspended", "suspended past"],
    ["en", "The duty will be suspended", "suspended future"],
    ["en", "The duty remains suspended", "suspended present"],
    ["en", "the suspension of port fees", "suspended noun"],
    ["en", "Beijing has not lifted its controls", "not ended past"],
    ["en", "It expires soon", "expires present"],
    ["en", "China pledged to buy more", "pledged past|bought future"],
    ["en", "China's promises", "pledged noun"],
    ["en", "The rule took effect", "took-effect past"],
    ["es", "China suspendió los controles", "suspended past"],
    ["es", "China suspenderá los controles", "suspended future"],
    ["es", "no ha levantado los controles", "not ended past"],
    ["es", "de acuerdo con Reuters", ""],
    ["zh", "美方将取消关税", "ended future"],
    ["zh", "中方已暂停措施", "suspended past"],
    ["zh", "管制尚未取消", "not ended present"],
  ] as const)("%s: %s", (lang, text, expected) => expect(states(text, lang).join("|")).toBe(expected));
});

describe("what takes the edge off", () => {
  const modals = (text: string, lang: Article["lang"]) =>
    readings(text, lang).flatMap((r) => r.modality.map((m) => `${m.kind} ${m.text}`));

  it.each([
    ["en", "It could collapse if talks fail", "hedge could|condition if"],
    ["en", "A visit is planned and not certain", "planned planned|negation not"],
    ["en", "Announcements No. 61 and No. 62", ""],
    ["es", "podría romperse si no cumple", "hedge podría|condition si|negation no"],
    ["zh", "休战可能难以持续", "hedge 可能"],
    ["zh", "双方不断对话，应约通话", ""],
  ] as const)("%s: %s", (lang, text, expected) => expect(modals(text, lang).join("|")).toBe(expected));
});

describe("that they spoke or met", () => {
  const contacts = (text: string, lang: Article["lang"]) =>
    readings(text, lang).flatMap((r) => r.contacts.map((c) => `${c.contact} ${c.tense}`));

  it.each([
    ["en", "They spoke by phone", "call past"],
    ["en", "a telephone conversation", "call noun"],
    ["en", "The two will meet again", "meeting future"],
    ["en", "on track to meet its pledge", ""],
    ["es", "se reunieron", "meeting past"],
    ["es", "una llamada telefónica", "call noun"],
    ["zh", "两国元首通电话", "call present"],
    ["zh", "特朗普将访华", "visit future"],
  ] as const)("%s: %s", (lang, text, expected) => expect(contacts(text, lang).join("|")).toBe(expected));
});
