// Asks a server at an even rate, whether it keeps up or not, and says how long each answer took.

import { Agent, get } from "node:http";

export interface Load {
  readonly asked: number;
  /** Answers that were not 200, and requests that broke. */
  readonly failed: readonly string[];
  /** Milliseconds from the moment when the request was due, so that waiting in line counts. */
  percentile(share: number): number;
}

export async function load(urls: readonly string[], perSecond: number, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const start = performance.now() + 5;
  const dues = Array.from({ length: perSecond * seconds }, (_, i) => start + (i * 1000) / perSecond);
  const failed: string[] = [];
  const ask = async (due: number, i: number) => {
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    // A timer may ring a little early.
    const from = Math.min(due, performance.now());
    const url = urls[i % urls.length] ?? "";
    const outcome = await answered(url, agent);
    if (outcome !== "200") failed.push(`${url}: ${outcome}`);
    return performance.now() - from;
  };
  const took = (await Promise.all(dues.map(ask))).sort((a, b) => a - b);
  agent.destroy();
  return {
    asked: took.length,
    failed,
    percentile: (share) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0,
  };
}

function answered(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    const request = get(url, { agent, headers: { "Accept-Encoding": "gzip" }, timeout: 10_000 }, (response) => {
      response.resume().on("end", () => resolve(String(response.statusCode)));
    });
    request.on("timeout", () => request.destroy(new Error("no answer")));
    request.on("error", (error) => resolve(error.message));
  });
}
