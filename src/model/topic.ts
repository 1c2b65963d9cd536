// What promises, readouts and positions are about: soybeans, Taiwan, chips. One vocabulary for all of them.

import * as z from "zod";
import { Id } from "./id.ts";
import { AliasesText, NameText } from "./words-text.ts";

export const TopicText = z.strictObject({ id: Id, name: NameText, aliases: AliasesText.optional() });
export type TopicText = z.infer<typeof TopicText>;
