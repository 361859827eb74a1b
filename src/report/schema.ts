import * as z from "zod/mini";
import type { Format, PublishedFrom, Zone } from "../model/article.js";
import type { Abstention, Confidence, Contradiction, Passage, Severity } from "../model/contradiction.js";
import type { Phase } from "../model/event.js";
import type { Report, ReportArticle, TimelineEntry, TimelineEvent } from "../model/report.js";
import type { SuppressionOutcome } from "../model/suppression.js";

/** An enumeration that the compiler holds to the model: no member can be forgotten. */
function oneOf<Member extends string>(members: Readonly<Record<Member, true>>) {
  return z.enum(Object.keys(members) as Member[]);
}

const zone = oneOf<Zone>({
  headline: true,
  standfirst: true,
  byline: true,
  dateline: true,
  lede: true,
  body: true,
  heading: true,
  "list-item": true,
  "table-cell": true,
  caption: true,
  quote: true,
  faq: true,
  metadata: true,
  contents: true,
});

const passage = {
  start: z.int().check(z.nonnegative(), z.describe("UTF-16 offset into the source")),
  end: z.int().check(z.nonnegative(), z.describe("UTF-16 offset into the source, end-exclusive")),
  line: z.int().check(z.positive(), z.describe("From 1")),
  column: z.int().check(z.positive(), z.describe("From 1, in UTF-16 units")),
  zone,
  text: z.string().check(z.describe("The copy there, without markup")),
};

const claims = z.array(z.int().check(z.nonnegative())).check(z.describe("Places in the report's claims, from 0"));

const contradiction = z.strictObject({
  rule: z.string(),
  severity: oneOf<Severity>({ error: true, warning: true, note: true }),
  confidence: oneOf<Confidence>({ certain: true, likely: true, possible: true }),
  message: z.string(),
  why: z.string().check(z.describe("Why they clash, with the working")),
  question: z.string().check(z.describe("What to ask the reporter")),
  passages: z
    .array(z.strictObject({ ...passage, value: z.string().check(z.describe("The side it is on")) }))
    .check(z.minLength(1), z.describe("Grouped by value, the minority side first")),
  claims,
  fingerprint: z
    .string()
    .check(z.describe("Rule, subject and values, no offsets: stable while the article is edited elsewhere")),
}) satisfies z.ZodMiniType<Contradiction>;

const abstention = z.strictObject({
  rule: z.string(),
  reason: z.string(),
  passages: z.array(z.strictObject(passage) satisfies z.ZodMiniType<Passage>),
  claims,
}) satisfies z.ZodMiniType<Abstention>;

const suppression = z.strictObject({
  rule: z.string(),
  reason: z.string(),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  line: z.int().check(z.positive()),
  column: z.int().check(z.positive()),
  scope: z.exactOptional(
    z.strictObject({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) }),
  ),
  state: oneOf<SuppressionOutcome["state"]>({ used: true, unused: true, void: true }),
  advice: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<SuppressionOutcome>;

const format = oneOf<Format>({
  text: true,
  markdown: true,
  html: true,
  ninjs: true,
  "json-ld": true,
  wordpress: true,
  "newsml-g2": true,
  nitf: true,
  feed: true,
});

const article = z.strictObject({
  format: format,
  headline: z.exactOptional(z.string()),
  standfirst: z.exactOptional(z.string()),
  byline: z.exactOptional(z.string()),
  dateline: z.exactOptional(z.string()),
  published: z.exactOptional(
    z.strictObject({
      date: z.iso.date(),
      from: oneOf<PublishedFrom>({ option: true, metadata: true, dateline: true, text: true }),
    }),
  ),
  problem: z.exactOptional(
    z.strictObject({
      format,
      offset: z.int().check(z.nonnegative()),
      line: z.int().check(z.positive()),
      column: z.int().check(z.positive()),
      found: z.string(),
      expected: z.string(),
    }),
  ),
  zones: z.partialRecord(zone, z.int().check(z.positive())).check(z.describe("How many blocks there are of each zone")),
}) satisfies z.ZodMiniType<ReportArticle>;

/** What all claims have; each kind adds fields of its own. */
const claim = z.looseObject({
  ...passage,
  kind: z.string(),
  subject: z.string().check(z.describe("The same for the same person, event or thing throughout the article")),
  sentence: z.int().check(z.nonnegative(), z.describe("Place in the list of sentences, from 0")),
  stated: z.boolean().check(z.describe("Written in the copy; false: inferred")),
  by: z.string(),
  frame: z.looseObject({
    speaker: z.looseObject({ kind: z.string() }),
    polarity: z.string(),
    modality: z.string(),
  }),
});

const timelineEvent = z.strictObject({
  event: z.string(),
  name: z.string(),
  entries: z.array(
    z.strictObject({
      ...passage,
      aspect: oneOf<TimelineEntry["aspect"]>({ begins: true, continues: true, ends: true, happens: true, part: true }),
      phase: z.exactOptional(
        oneOf<Phase>({ planned: true, begun: true, "under-way": true, over: true, postponed: true, cancelled: true }),
      ),
      from: z.exactOptional(z.iso.date()),
      to: z.exactOptional(z.iso.date()),
      printed: z.exactOptional(z.string()),
      dates: z.exactOptional(oneOf<"stated" | "implied">({ stated: true, implied: true })),
    }) satisfies z.ZodMiniType<TimelineEntry>,
  ),
}) satisfies z.ZodMiniType<TimelineEvent>;

/** What `check` gives, as a zod schema. A claim's own fields are let through as they are. */
export const reportSchema = z.strictObject({
  article,
  contradictions: z.array(contradiction),
  abstentions: z.array(abstention),
  suppressed: z.array(z.extend(contradiction, { reason: z.string() })),
  suppressions: z.array(suppression),
  claims: z.array(claim),
  timeline: z.array(timelineEvent),
}) as unknown as z.ZodMiniType<Report>;

/** The same as a JSON Schema, draft 2020-12. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { target: "draft-2020-12" });
}
