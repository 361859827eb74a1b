/** What a block of copy looks like, whatever marks it carries. Each test is linear in the text and most look at its ends only. */

const closers = /["”’'»)\]*_]+$/u;
const initials = /(?:^|[\s("“])\p{L}\.(?:\p{L}\.)+$/u;

/** Ends in a full stop, not counting "U.S." and its like. */
export function endsInStop(text: string): boolean {
  const end = text.slice(-12).replace(closers, "");
  return /[.…]$/.test(end) && !initials.test(end);
}

/** Ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return endsInStop(text) || /[!?]$/.test(text.slice(-12).replace(closers, ""));
}

export function endsInQuestion(text: string): boolean {
  return /\?["”’'»)\]]*$/u.test(text.slice(-8));
}

const sentenceWithin = /\p{Ll}[\p{L}\d]*[.!?]["”’]?\s+["“‘]?\p{Lu}/u;

/** A title line above copy: short, one sentence at most, without a full stop. */
export function hasTitleShape(text: string): boolean {
  return text.length <= 180 && /\p{L}/u.test(text) && !/[:;,]$/.test(text) && !endsInStop(text);
}

/** As a title, but with a full stop, which some houses print and some slips do. */
export function hasStoppedTitleShape(text: string): boolean {
  return text.length <= 140 && /\p{L}/u.test(text) && !sentenceWithin.test(text);
}

/** A heading without marks: a short line without a stop that starts as a line does, and is no row of figures. */
export function hasHeadingShape(text: string): boolean {
  return (
    text.length <= 110 &&
    /^["“‘'’(]?[\p{L}\d]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.…:;,!–—-]["”’'»)\]]*$/u.test(text) &&
    !sentenceWithin.test(text) &&
    text.split(/\s+/).length <= 18 &&
    (text.match(/\d/g)?.length ?? 0) <= Math.max(4, text.length / 8)
  );
}

const captionLabel =
  /^(?:photo|photograph|picture|pictured|image|caption|file photo|file picture|graphic|illustration|video)(?: source| credit| courtesy(?: of)?)?\s?(?::|\/)\s?\S/iu;
const captionCredit =
  /(?:[.!?)]|^)\s*(?:photos?|photographs?|pictures?|images?|photo credit|image credit|credit)(?: by|:)\s*[^.!?]{2,80}\.?\)?$|\((?:[\p{L}. ]{2,30}\s)?(?:file )?(?:photo|picture|image)(?:\/[^()]{2,60}| by [^()]{2,60})?\)$/iu;

/** A caption: "Photo: …", or a short paragraph that ends in the credit of a picture. */
export function hasCaptionShape(text: string): boolean {
  return text.length <= 500 && (captionLabel.test(text) || captionCredit.test(text.slice(-140)));
}

const pullQuoteSpeaker = /^["”’»]?\s*(?:[-–—―]|--)\s*\p{Lu}[^.!?]{1,100}$/u;

/** A quotation set apart with its speaker behind a dash: “We won.” — Jane Roe */
export function hasPullQuoteShape(text: string): boolean {
  if (text.length > 800 || !/^["“«]/.test(text)) return false;
  const close = Math.max(text.lastIndexOf('"'), text.lastIndexOf("”"), text.lastIndexOf("»"));
  return close > 0 && pullQuoteSpeaker.test(text.slice(close));
}

const question =
  "(?:who|whose|whom|what|what['’]s|when|where|why|how|which|is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|may|might|must)";
const questionThenAnswer = new RegExp(`^${question}\\b[^?]{3,300}\\?\\s+\\S`, "iu");
const labelled = /^(?:q|a|question|answer)\s?[:.]\s+\S/iu;

/** "What is it? The …": a question and its answer in one block. */
export function hasFaqShape(text: string): boolean {
  return questionThenAnswer.test(text);
}

/** "Q: …" or "A: …". */
export function hasFaqLabel(text: string): boolean {
  return labelled.test(text);
}

const faqHeading =
  /\b(?:frequently asked questions|faqs?|questions and answers|q ?& ?a|q and a|(?:your )?questions,? answered)\b/iu;

export function isFaqHeading(text: string): boolean {
  return text.length <= 120 && faqHeading.test(text);
}
