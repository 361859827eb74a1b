/**
 * Lines that a page prints between paragraphs and that are no copy, in small letters, the whole of a block.
 * Source: what text copied from news sites carries.
 */
export const furniture: ReadonlySet<string> = new Set(
  (
    "advertisement|advertisements|advert|ad|sponsored|sponsored content|promoted|story continues below|article continues below|" +
    "story continues after advertisement|article continues after advertisement|continue reading|read more|read more:|read next|related|related articles|" +
    "related stories|related topics|recommended|most read|trending|share|share this|share this article|print|print this page|email|tweet|comment|comments|" +
    "leave a comment|sign up|subscribe|newsletter|skip advertisement|close|menu|back to top|loading|ends"
  ).split("|"),
);
