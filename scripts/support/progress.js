// One line a step, on stderr: what is under way, and how many seconds it took.

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/**
 * Does the work while its line stands on the terminal; a spinner turns only where somebody can see it.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const stop = process.stderr.isTTY ? spin(label, seconds) : begin(label);
  try {
    const result = await work();
    stop(seconds());
    return result;
  } catch (error) {
    stop(`failed after ${seconds()}`);
    throw error;
  }
}

/** @param {string} label */
function begin(label) {
  process.stderr.write(`${label} … `);
  return (/** @type {string} */ end) => process.stderr.write(`${end}\n`);
}

/**
 * @param {string} label
 * @param {() => string} seconds
 */
function spin(label, seconds) {
  let turn = 0;
  const draw = () => process.stderr.write(`\r\x1b[K${FRAMES[turn++ % FRAMES.length]} ${label} … ${seconds()}`);
  draw();
  const timer = setInterval(draw, 100);
  return (/** @type {string} */ end) => {
    clearInterval(timer);
    process.stderr.write(`\r\x1b[K${label} … ${end}\n`);
  };
}
