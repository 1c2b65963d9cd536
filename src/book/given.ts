// Leaves out what was not said, so that "not said" has one form: no key.

type Said<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same without the keys whose value is undefined. */
export function given<T extends object>(all: T): Said<T> {
  const said: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(all)) if (value !== undefined) said[key] = value;
  return said as Said<T>;
}
