/** A source that is not in the format it should be in. Thrown by readers of strict formats, caught by `readArticles`: no caller sees it. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  /** UTF-16 offset in the source. */
  readonly offset: number;
  readonly found: string;
  readonly expected: string;

  constructor(offset: number, found: string, expected: string) {
    super(`found ${found}, expected ${expected}`);
    this.offset = offset;
    this.found = found;
    this.expected = expected;
  }
}
