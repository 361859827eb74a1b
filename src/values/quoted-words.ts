/** A stretch of words: indexes, end-exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How two wordings of one saying differ. */
export interface WordingDifference {
  /** How many words are the same in both, in order. */
  readonly same: number;
  /** Where they differ, in reading order; on one side there may be no word. */
  readonly changes: readonly { readonly one: Stretch; readonly other: Stretch }[];
  /** Whether the first and the last word of the first are the same in the second. */
  readonly closed: boolean;
}

/** The longest saying compared, in words. */
export const longestSaying = 120;

/**
 * Lays a wording over another that is at least as long, where it fits best; what the longer has before and after does not count. Both at most
 * `longestSaying` words: O(n · m).
 */
export function difference(one: readonly string[], other: readonly string[]): WordingDifference {
  const n = one.length;
  const m = other.length;
  const width = m + 1;
  const cost = new Uint16Array((n + 1) * width);
  for (let i = 1; i <= n; i++) {
    cost[i * width] = i * leftOut;
    for (let j = 1; j <= m; j++) {
      const changed = cost[(i - 1) * width + j - 1]! + (one[i - 1] === other[j - 1] ? 0 : instead);
      cost[i * width + j] = Math.min(changed, cost[(i - 1) * width + j]! + leftOut, cost[i * width + j - 1]! + putIn);
    }
  }
  let end = 0;
  for (let j = 1; j <= m; j++) if (cost[n * width + j]! < cost[n * width + end]!) end = j;

  const changes: { one: Stretch; other: Stretch }[] = [];
  let same = 0;
  let i = n;
  let j = end;
  let open = false;
  while (i > 0) {
    const here = cost[i * width + j]!;
    const equal = one[i - 1] === other[j - 1];
    const [upI, upJ] =
      j > 0 && here === cost[(i - 1) * width + j - 1]! + (equal ? 0 : instead)
        ? [1, 1]
        : here === cost[(i - 1) * width + j]! + leftOut
          ? [1, 0]
          : [0, 1];
    if (equal) {
      same++;
      open = false;
    } else if (open) {
      const { one, other } = changes[0]!;
      changes[0] = { one: { from: i - upI, to: one.to }, other: { from: j - upJ, to: other.to } };
    } else {
      changes.unshift({ one: { from: i - upI, to: i }, other: { from: j - upJ, to: j } });
      open = true;
    }
    i -= upI;
    j -= upJ;
  }
  return { same, changes, closed: one[n - 1] === other[end - 1] && one[0] === other[j] };
}

/** What a word more in the second costs, a word of the first that the second has not, and another word instead. */
const putIn = 2;
const leftOut = 4;
const instead = 3;

/**
 * Pairs of sayings that share enough runs of two words to be worth laying over each other, by their place in the list, the earlier first.
 * Found by index, a few a saying: linear in the words.
 */
export function* alikePairs(sayings: readonly (readonly string[])[]): Iterable<readonly [number, number]> {
  const holders = new Map<string, number[]>();
  for (let s = 0; s < sayings.length; s++) {
    const words = sayings[s]!;
    const shared = new Map<number, number>();
    const own = new Set<string>();
    for (let i = 0; i + 1 < Math.min(words.length, longestSaying); i++) own.add(`${words[i]} ${words[i + 1]}`);
    for (const pair of own) {
      const list = holders.get(pair);
      if (!list) holders.set(pair, [s]);
      else {
        for (const held of list) shared.set(held, (shared.get(held) ?? 0) + 1);
        // A run that many sayings hold ("of the") tells nothing.
        if (list.length < mostHolders) list.push(s);
      }
    }
    const alike = [...shared].filter(([held, count]) => count * 3 >= Math.min(own.size, sayings[held]!.length - 1));
    for (const [held] of alike.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostPairs)) yield [held, s];
  }
}

const mostHolders = 12;
const mostPairs = 6;
