/** Whether what two phrases tell of a thing can be of one: they share a word, and no two figures differ ("the plan for 90 homes", "for 40 homes"). */
export function shareDetail(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a, b].map((details) => details.filter((word) => /^\d/.test(word))) as [string[], string[]];
  if (left.length > 0 && right.length > 0 && !left.some((figure) => right.includes(figure))) return false;
  return a.some((word) => b.includes(word));
}
