// One cold duty answer beside a bare `node -e 0`, whole processes in turn.

import { spawnSync } from "node:child_process";

const run = (args: string[]) => {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - start;
};
const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const bare: number[] = [];
const ours: number[] = [];
for (let i = 0; i < 9; i++) {
  bare.push(run(["-e", "0"]));
  ours.push(run(["bin/trucebook.js", "duty", "8507.60.0020", "--on", "2025-11-10", "--value", "10000"]));
}
console.log(
  `cold duty answer ${median(ours).toFixed(0)} ms, node -e 0 ${median(bare).toFixed(0)} ms: ${(median(ours) / median(bare)).toFixed(1)} ×`,
);
