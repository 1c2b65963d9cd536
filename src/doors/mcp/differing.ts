// Two readings of one answer: of the second, only what is otherwise.

export function differing(first: unknown, second: unknown): unknown {
  if (Array.isArray(first) && Array.isArray(second)) {
    const known = new Set(first.map((part) => JSON.stringify(part)));
    return second.filter((part) => !known.has(JSON.stringify(part)));
  }
  if (!isObject(first) || !isObject(second)) return second;
  const parts = Object.entries(second).filter(([name, part]) => JSON.stringify(part) !== JSON.stringify(first[name]));
  return Object.fromEntries(parts.map(([name, part]) => [name, differing(first[name], part)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
