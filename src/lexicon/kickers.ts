/**
 * Words that stand before a dash or colon at the head of a story and are no place: kickers, slugs and labels, folded.
 * Source: what wire services and news sites print before headlines and ledes (AP "UPDATE", "CORRECTION", Reuters "EXCLUSIVE", "FACTBOX" …).
 */
export const kickers: ReadonlySet<string> = new Set(
  (
    "advisory|alert|analysis|announcement|background|blog|breaking|breaking news|bulletin|business|clarification|column|comment|commentary|correction|corrected|" +
    "culture|developing|editorial|editor's note|embargoed|entertainment|exclusive|explained|explainer|fact check|factbox|faq|feature|for immediate release|" +
    "gallery|health|in brief|in pictures|interview|just in|key points|live|live blog|live updates|local|local news|local sport|media release|more|national|new|news|news release|note|obituary|" +
    "opinion|pictures|podcast|poll|politics|photo|photos|press release|preview|profile|quiz|recap|related|report|results|review|science|special report|sport|" +
    "sports|spotlight|summary|technology|timeline|trending|update|update 1|update 2|updated|updates|urgent|video|watch|weather|world|world news"
  ).split("|"),
);
