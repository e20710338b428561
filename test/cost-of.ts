const ROUNDS = 3;

/**
 * Milliseconds that `work` computes for: the lesser of the clock's time, which other programs lengthen, and the time of
 * this process's processors, which tests in other threads lengthen. Where it is not below `enough` it is done again, up
 * to three times in all, and the least counts.
 */
export function costOf(work: () => unknown, enough = Number.POSITIVE_INFINITY): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && (round === 0 || least >= enough); round++) {
    const started = performance.now();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, performance.now() - started, (user + system) / 1000);
  }
  return least;
}
