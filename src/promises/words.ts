// Numbers of days in words.

/** `1 day`, `20 days`. */
export function days(n: number): string {
  return n === 1 ? "1 day" : `${n} days`;
}
