/**
 * How many times the processor time of `run` grows when `size` does so fourfold: 4 where it is linear, 16 where it is quadratic. Counted in
 * processor time, so that a busy machine does not matter; the least of a few runs, so that a pause does not.
 */
export function growth(run: (size: number) => void, size = 20_000): number {
  run(size);
  return (least(run, 4 * size) + 2) / (least(run, size) + 2);
}

function least(run: (size: number) => void, size: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    run(size);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
