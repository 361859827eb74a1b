import { check } from "../../dist/index.js";

/** Gainsay: errors and warnings. @type {import("./peer.mjs").Peer} */
export const gainsay = {
  name: "Gainsay",
  reports: ({ text, format, publishedAt }) =>
    check(text, { format, publishedAt }).contradictions.filter(({ severity }) => severity !== "note"),
};
