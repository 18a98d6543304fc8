/** Before that nobody waits. */
const QUIET_MS = 500;

/** Says on a terminal how far long work has come: `3 of 98 files`. Elsewhere it says nothing. */
export function showProgress(noun: string, all: number) {
  const started = performance.now();
  let shown = 0;
  return {
    /**
     * @param done how many are finished
     * @param isLong whether the next one takes so long that somebody should know before it begins
     */
    at(done: number, isLong = false): void {
      if (!process.stderr.isTTY) return;
      if (!isLong && performance.now() - started <= QUIET_MS) return;
      const text = `${done} of ${all} ${noun}`;
      process.stderr.write(`\r${text.padEnd(shown)}`);
      shown = text.length;
    },
    /** Takes the line away again. */
    end(): void {
      if (shown > 0) process.stderr.write(`\r${" ".repeat(shown)}\r`);
    },
  };
}
