export { attributionsOf } from "./attribution.js";
export { fold } from "./fold.js";
export { termsOf } from "./modality.js";
export { quotationsOf } from "./quotations.js";
export { sentencesOf } from "./sentences.js";
