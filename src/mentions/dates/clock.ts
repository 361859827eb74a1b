import { normAt } from "../../language/token-at.js";
import { timeZones } from "../../lexicon/time-words.js";
import type { Token } from "../../model/sentence.js";
import { isMark } from "./printed.js";

/** A time of day as printed. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  /** Only a day beside it makes it a time: "25:00" may be the length of a race. */
  readonly doubtful?: boolean;
  /** Index after its last token, a zone included. */
  readonly next: number;
}

const halfOfDay = /^(am|pm)(?:-|$)/;
const twoDigits = /^\d{2}$/;
const hourAndMinute = /^(\d{1,2})\.(\d{2})$/;
const fourDigits = /^\d{4}$/;
const figure = /^\d{1,2}$/;
/** A time of day, or the beginning of "7-9 p.m.", which is the whole of it. */
export function clockSpanAt(tokens: readonly Token[], at: number): ClockTime | undefined {
  const time = clockAt(tokens, at);
  const joint = tokens[time?.next ?? at + 1];
  if (!time && (tokens[at]?.kind !== "number" || !figure.test(tokens[at]!.text))) return undefined;
  if (!joint || !(isMark(joint, "-–—") || joint.norm === "to" || joint.norm === "until" || joint.norm === "and"))
    return time;
  const end = clockAt(tokens, (time?.next ?? at + 1) + 1);
  if (!end) return time;
  if (time) return { ...time, next: end.next };
  const hour = Number(tokens[at]!.text);
  const noon = end.hour >= 12 && hour < 12 && hour <= end.hour - 12 ? 12 : 0;
  return hour <= 12 ? { hour: hour + noon, minute: 0, next: end.next } : undefined;
}

/** "2018 PT Astra" is no time. */
const zonesOfFourFigures = new Set("gmt utc bst hrs local est edt ist".split(" "));
const namedTimes: ReadonlyMap<string, number> = new Map([
  ["noon", 12],
  ["midday", 12],
  ["midnight", 0],
]);

/** "8 p.m.", "6.30pm", "19:30", "2000 GMT", "noon": the time of day that starts at a token. */
export function clockAt(tokens: readonly Token[], at: number): ClockTime | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const named = namedTimes.get(token.norm);
  if (named !== undefined) return { hour: named, minute: 0, next: afterZone(tokens, at + 1) };
  if (token.kind !== "number") return undefined;
  const following = tokens[at + 1];
  // 7:30, 19:30 GMT, 7:30 p.m.
  if (figure.test(token.text) && isMark(following, ":") && !following?.spaced) {
    const minutes = tokens[at + 2];
    if (!minutes || minutes.spaced || !twoDigits.test(minutes.text)) return undefined;
    let next = at + 3;
    // A race, a verse or a running time: 2:05:13, 3:16-18.
    if (isMark(tokens[next], ":.") && tokens[next + 1]?.kind === "number" && !tokens[next + 1]?.spaced)
      return undefined;
    const half = halfOfDay.exec(normAt(tokens, next))?.[1];
    if (half) next++;
    const time = { hour: in24(Number(token.text), half), minute: Number(minutes.text), next: afterZone(tokens, next) };
    return isTime(time) || half || time.next > at + 3 ? time : { ...time, doubtful: true };
  }
  // 6.30pm
  const dotted = hourAndMinute.exec(token.text);
  const half = halfOfDay.exec(following?.norm ?? "")?.[1];
  if (dotted) {
    const zoned = afterZone(tokens, at + 1) > at + 1;
    if (!half && !zoned) return undefined;
    const time = {
      hour: in24(Number(dotted[1]), half),
      minute: Number(dotted[2]),
      next: afterZone(tokens, half ? at + 2 : at + 1),
    };
    // "7.85pm" is a price a month.
    return isTime(time) ? time : undefined;
  }
  // 8 p.m.
  if (figure.test(token.text) && half && Number(token.text) <= 12 && !isMark(tokens[at - 1], ":"))
    return { hour: in24(Number(token.text), half), minute: 0, next: afterZone(tokens, at + 2) };
  // 2000 GMT
  if (fourDigits.test(token.text) && following && zonesOfFourFigures.has(following.norm) && isZone(following)) {
    const digits = Number(token.text);
    const time = { hour: Math.floor(digits / 100), minute: digits % 100, next: afterZone(tokens, at + 1) };
    return isTime(time) || following.norm === "gmt" || following.norm === "utc" ? time : undefined;
  }
  return undefined;
}

function isTime({ hour, minute }: ClockTime): boolean {
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
}

function in24(hour: number, half: string | undefined): number {
  if (half === "pm" && hour < 12) return hour + 12;
  if (half === "am" && hour === 12) return 0;
  return hour;
}

function isZone(token: Token): boolean {
  return (
    token.kind === "word" &&
    timeZones.has(token.norm) &&
    (token.norm.startsWith("h") || token.norm === "local" || token.capital)
  );
}

/** Past "GMT", "local time", "Eastern time", "(ET)". */
function afterZone(tokens: readonly Token[], at: number): number {
  const open = isMark(tokens[at], "(") ? 1 : 0;
  const zone = tokens[at + open];
  if (!zone || !isZone(zone)) return at;
  let next = at + open + 1;
  while (tokens[next]?.norm === "time" || tokens[next]?.norm === "standard" || tokens[next]?.norm === "daylight")
    next++;
  if (open) return isMark(tokens[next], ")") ? next + 1 : at;
  return next;
}
