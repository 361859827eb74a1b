export { sentencesOf } from "./sentences.js";
