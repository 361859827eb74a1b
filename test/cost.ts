/**
 * How many times the processor time of `run` grows when `size` does so fourfold: 4 where it is linear, 16 where it is quadratic. Counted in
 * processor time, so that a busy machine does not matter; the least of some runs, so that a pause does not. Garbage of earlier tests is
 * collected in the time of this one: where the growth looks steep, more runs tell whether it is.
 */
export function growth(run: (size: number) => void, size = 20_000): number {
  run(size);
  const least = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  let grown = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 || (grown > 6 && round < 15); round++) {
    least.small = Math.min(least.small, timeOf(run, size));
    least.large = Math.min(least.large, timeOf(run, 4 * size));
    grown = (least.large + 2) / (least.small + 2);
  }
  return grown;
}

/**
 * How many times the processor time of `run` grows when `size` is doubled: 2 where it is linear, 4 where it is quadratic. Measured again, a few
 * times, while it looks like `most` or more: garbage and the compiler's own work are in it.
 */
export function doubling(run: (size: number) => void, size: number, most: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5 && least >= most; round++) {
    const once = timeOf(run, size);
    least = Math.min(least, (timeOf(run, 2 * size) + 2) / (once + 2));
  }
  return least;
}

function timeOf(run: (size: number) => void, size: number): number {
  const start = process.cpuUsage();
  run(size);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
