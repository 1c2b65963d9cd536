// topics.yaml: what promises, readouts and positions are about.

import { TopicText } from "../../model/topic.ts";
import type { Topic } from "../../model/voices.ts";
import { itemsOf, placeOf } from "../documents.ts";
import type { Loading, Parsed } from "../loading.ts";

export function readTopics(loading: Loading, yaml: readonly Parsed[]): Topic[] {
  return yaml
    .filter(({ role }) => role === "topics")
    .flatMap((parsed) => itemsOf(loading, parsed, TopicText))
    .map(({ value, spot }) => ({ ...value, aliases: value.aliases ?? {}, place: placeOf(spot) }));
}
