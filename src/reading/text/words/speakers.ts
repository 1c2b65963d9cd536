// Who is quoted in news of the truce, all sides together.

import { CHINESE } from "./speakers-cn.ts";
import { OTHERS } from "./speakers-others.ts";
import { AMERICANS } from "./speakers-us.ts";
import type { WhoLine } from "./who-line.ts";

export type { WhoLine } from "./who-line.ts";

/** People, offices, agencies and papers. */
export const SPEAKERS: readonly WhoLine[] = [...AMERICANS, ...CHINESE, ...OTHERS];
