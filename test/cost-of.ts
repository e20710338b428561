/**
 * Milliseconds that `work` computes for: the lesser of the clock's time, which other programs lengthen, and the time of
 * this process's processors, which tests in other threads lengthen.
 */
export function costOf(work: () => unknown): number {
  const started = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - started, (user + system) / 1000);
}
