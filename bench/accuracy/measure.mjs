import { sentenceAround, touches } from "./sentence.mjs";

const count = () => ({ planted: 0, found: 0 });

/**
 * How one peer does on altered articles: by kind, how many were planted and found; and of all its new reports how many touch the change. A
 * report that the original got too says nothing of the change and does not count.
 * @param {import("../peers/peer.mjs").Peer} peer
 * @param {readonly import("../articles.mjs").Article[]} articles
 */
export async function onAltered(peer, articles) {
  const kinds = {};
  let fresh = 0;
  let right = 0;
  for (const article of articles) {
    const before = new Set((await peer.reports({ ...article, text: article.original })).map(keyIn(article.original)));
    const reports = (await peer.reports(article)).filter((report) => !before.has(keyIn(article.text)(report)));
    const sentence = sentenceAround(article.text, article.altered.start, article.altered.end);
    const hits = reports.filter((report) => touches(report, sentence));
    kinds[article.altered.type] ??= count();
    kinds[article.altered.type].planted++;
    if (hits.length) kinds[article.altered.type].found++;
    fresh += reports.length;
    right += hits.length;
  }
  return { kinds, fresh, right };
}

/**
 * How one peer does on labelled articles: by rule what it found of what is there, and what else it reported.
 * @param {import("../peers/peer.mjs").Peer} peer
 * @param {readonly import("../articles.mjs").Article[]} articles
 */
export async function onLabelled(peer, articles) {
  const kinds = {};
  let reported = 0;
  let right = 0;
  for (const article of articles) {
    const labels = article.contradictions.map(({ type, passages }) => ({
      type,
      sentences: passages.map((passage) => {
        const at = article.text.indexOf(passage);
        if (at < 0) throw new Error(`${article.id}: found no passage ${JSON.stringify(passage)} in the text`);
        return sentenceAround(article.text, at, at + passage.length);
      }),
    }));
    const reports = await peer.reports(article);
    const finds = (report, { sentences }) =>
      sentences.filter((sentence) => touches(report, sentence)).length >= Math.min(2, sentences.length);
    for (const label of labels) {
      kinds[label.type] ??= count();
      kinds[label.type].planted++;
      if (reports.some((report) => finds(report, label))) kinds[label.type].found++;
    }
    reported += reports.length;
    right += reports.filter((report) => labels.some((label) => finds(report, label))).length;
  }
  return { kinds, reported, right };
}

/**
 * How many clean articles one peer flags.
 * @param {import("../peers/peer.mjs").Peer} peer
 * @param {readonly import("../articles.mjs").Article[]} articles
 */
export async function onClean(peer, articles) {
  let flagged = 0;
  let reports = 0;
  for (const article of articles) {
    const { length } = await peer.reports(article);
    reports += length;
    if (length) flagged++;
  }
  return { articles: articles.length, flagged, reports };
}

const keyIn = (text) => (report) =>
  `${report.rule}|${report.passages
    .map(({ start, end }) => text.slice(start, end))
    .sort()
    .join("|")}`;
