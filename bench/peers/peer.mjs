/**
 * A checker that is measured.
 * @typedef {object} Peer
 * @property {string} name
 * @property {(article: import("../articles.mjs").Article) => Report[] | Promise<Report[]>} reports
 *
 * @typedef {object} Report
 * @property {string} rule
 * @property {readonly { start: number, end: number }[]} passages UTF-16 offsets into the article's text.
 */
