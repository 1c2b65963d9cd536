// The definitions of averages, as the rest of this folder names them.

export type {
  BasketDefinition,
  BasketMethod,
  Definition,
  FlatDefinition,
  LayerDefinition,
  MetalsDefinition,
  PublishedDefinition,
} from "../../model/averages.ts";
