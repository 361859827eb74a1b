/** Of a list in order of `place`, the index of the first item that stands at or behind a place; the length of the list where none does. */
export function firstFrom<T>(list: readonly T[], from: number, place: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(list[middle] as T) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
