/**
 * What the names in `class` and `id` tell of a part of a page. Compared with whole words: "related-links" and "relatedLinks" hold "related",
 * "commentary" does not hold "comment". Sources: the lists of Readability ("unlikely candidates", "negative"), and the class names that
 * WordPress, Drupal, Ghost, Blogger, GOV.UK and AMP themes publish, less the words that news sites use for copy.
 */
export const silentWords: ReadonlySet<string> = words(
  "advert adverts advertisement advertising ads ad adsense sponsor sponsored promo promos promotion related recommended recommendation recommendations recirc " +
    "recirculation outbrain taboola newsletter newsletters subscribe subscription signup paywall cookie cookies consent gdpr onetrust disqus share sharing shares " +
    "sharedaddy addtoany addthis social breadcrumb breadcrumbs nav navbar navigation menu sidebar footer masthead skip popup modal overlay tags taglist trending " +
    "hidden banner pagination pager widget widgets teasers popular bio biography toolbar cta donate donation donations rss skyscraper supplemental agegate login " +
    "jp ratings rating poll print printonly tooltip carousel slider ticker copyright license disclaimer feedback survey upnext credits",
);

/** The same for names of several words. */
export const silentNames: ReadonlySet<string> = words(
  "about-author author-box author-info author-card author-bio author-description author-profile post-author-info read-more readmore read-next more-stories more-news " +
    "more-from most-read most-popular popular-posts latest-news latest-stories latest-posts you-may-like up-next next-post prev-post post-nav post-navigation " +
    "site-header site-footer site-info page-header-nav article-tools sign-up call-to-action support-us entry-footer post-footer tags-links cat-links tag-list " +
    "post-tags article-tags topic-list edit-link leave-comment read-time reading-time word-count sr-only visually-hidden visuallyhidden screen-reader-text " +
    "screen-reader element-invisible govuk-visually-hidden display-none d-none is-hidden u-hidden skip-link back-to-top follow-us whats-next also-read see-also " +
    "gem-print-link gem-c-contents-list-share phase-banner",
);

/** Names of places where readers write. Even where they hold more prose than the article, they are not the article. */
export const commentNames: ReadonlySet<string> = words(
  "comments comment commentlist comment-list comments-area comment-section comments-section respond reply replies discussion disqus-thread remark shoutbox",
);

/** Words that turn a name around: "has-sidebar", "with-ads", "no-comments" tell of a page what it is laid out for. */
export const layoutWords: ReadonlySet<string> = words(
  "has with without no not is enable enabled disable disabled open closed",
);

/** Names of the element that holds the body of an article and nothing else. */
export const bodyNames: ReadonlySet<string> = words(
  "article-body articlebody article-text article-content article-body-content story-body storybody story-text story-content entry-content post-content post-body " +
    "post-entry blog-content blog-post-body body-content body-copy content-body main-content-body field-name-body field-node-body news-content news-body " +
    "news-text newstext press-release-body release-body rich-text richtext gh-content govspeak amp-wp-article-content td-post-content caas-body text-formatted " +
    "article-main article-body-text paragraph-content rte wysiwyg",
);

/** Names that a headline has which is no `h1`. */
export const headlineNames: ReadonlySet<string> = words(
  "headline entry-title post-title article-title story-title page-title article-headline story-headline article-header-title news-title",
);

/** Names of what stands where a headline might and is the name of the site. */
export const siteNames: ReadonlySet<string> = words(
  "logo brand branding site-title site-name site-logo blog-title masthead header-logo",
);

/** Names of a table of contents. */
export const contentsNames: ReadonlySet<string> = words(
  "toc table-of-contents tableofcontents ez-toc-container toc-container contents-list gem-c-contents-list lwptoc wp-block-table-of-contents on-this-page article-toc",
);

/** Names of a quotation from the copy, set large beside it. */
export const pullQuoteNames: ReadonlySet<string> = words("pullquote pull-quote pulled-quote wp-block-pullquote");

/** Names of questions with their answers. */
export const faqNames: ReadonlySet<string> = words(
  "faq faqs faq-list faq-item schema-faq faq-section wp-block-yoast-faq-block",
);

/** Last words of names that tell a part of the article's head, and item properties of the same meaning. */
export const headParts: Readonly<Record<string, "standfirst" | "byline">> = {
  standfirst: "standfirst",
  dek: "standfirst",
  deck: "standfirst",
  subtitle: "standfirst",
  subhead: "standfirst",
  subheadline: "standfirst",
  subheading: "standfirst",
  lead: "standfirst",
  lede: "standfirst",
  intro: "standfirst",
  summary: "standfirst",
  excerpt: "standfirst",
  description: "standfirst",
  byline: "byline",
  author: "byline",
  authors: "byline",
};

/** Headings above other stories, the whole of a heading. */
export const otherStories =
  /^(?:(?:related|recommended|latest|popular|similar|other|recent|top|trending|featured)(?: \S+){0,2} (?:news|stories|articles|posts|reading|content|coverage|items|headlines|links|topics|videos?|releases)|related|recommended(?: for you)?|most (?:read|popular|viewed|commented|shared)|(?:more|read|keep reading|explore)(?: from| on| in| about| like)? (?:this|the|us|our|news|stories|articles|posts)\b.{0,40}|more from .{1,60}|read (?:more|next|also)|you (?:may|might) (?:also )?(?:like|be interested in)|(?:up|what['’]s|coming up) next|don['’]t miss|trending(?: now)?|share (?:this|this .{1,30}|on|via)|share|follow us(?: on)?|follow .{1,30} on .{1,30}|tags|topics|filed under|categories|archives?|about the authors?|(?:leave|post|add) a (?:comment|reply)|(?:\d+ )?comments?(?: \(\d+\))?|newsletters?|(?:sign up|subscribe)\b.{0,60}|advertisement|sponsored.{0,30}|search|navigation|site map|sitemap|menu)\s*[:»›→]?$/i;

/** Lines that a page prints within an article and that lead elsewhere: what stands after these words is no copy. */
export const leadElsewhere =
  /^(?:read more|read also|also read|read next|read|more|related|see also|more on this|watch|listen|recommended|don['’]t miss|explore more|download|subscribe|sign up|follow us|click here|photos?|gallery|live)\s?[:»›→|–—-]/i;

/** Notices of a page about itself. Source: the wording that consent and subscription services publish. */
export const notices =
  /\b(?:(?:we|this (?:web)?site) uses? (?:\S+ ){0,3}cookies|by continuing to (?:use|browse) (?:this|our) (?:web)?site|sign up (?:for|to) (?:our|the) (?:\S+ ){0,4}newsletter|subscribe to (?:continue reading|our newsletter)|already a subscriber|(?:log|sign) ?in to (?:continue reading|read more|comment)|enable javascript|your browser does not support)\b/i;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
