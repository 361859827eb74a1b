import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/language/index.js";
import { datesIn } from "../../src/mentions/dates/index.js";
import type { Article } from "../../src/model/article.js";
import type { DateMention } from "../../src/model/date.js";
import { readArticle } from "../../src/reading/index.js";
import { isOneDay, isoOf, parseIsoDate } from "../../src/values/calendar.js";

function read(copy: string, publishedAt: string | undefined): { article: Article; dates: DateMention[] } {
  const { published: _, ...rest } = readArticle(copy);
  const date = publishedAt === undefined ? undefined : parseIsoDate(publishedAt);
  const article: Article = { ...rest, ...(date && { published: { date, from: "option" as const } }) };
  return { article, dates: datesIn(article, sentencesOf(article)) };
}

/** "the words = 2025-10-27" or "… = 2025-10-27..2025-10-29 8:00"; "?" where the copy does not settle it. */
function inShort({ start, end, resolved, stated, grain }: DateMention, text: string): string {
  const time = stated.hour === undefined ? "" : ` ${stated.hour}:${String(stated.minute).padStart(2, "0")}`;
  const days = !resolved
    ? " ?"
    : isOneDay(resolved)
      ? ` ${isoOf(resolved.from)}`
      : ` ${isoOf(resolved.from)}..${isoOf(resolved.to)}`;
  return `${text.slice(start, end)} =${grain === "minute" ? "" : days}${time}`;
}

function datesOf(copy: string, publishedAt?: string): string[] {
  const { article, dates } = read(copy, publishedAt);
  return dates.map((date) => inShort(date, article.text));
}

/** A Tuesday. */
const published = "2025-10-28";

describe("dates of copy published on Tuesday, October 28, 2025", () => {
  const phrasings: [string, ...string[]][] = [
    ["The council met on Oct. 27, 2025, at City Hall.", "Oct. 27, 2025 = 2025-10-27"],
    ["The council met on 27 October 2025.", "27 October 2025 = 2025-10-27"],
    ["The council met on the 27th of October, 2025.", "the 27th of October, 2025 = 2025-10-27"],
    ["Sales rose in October 2025.", "October 2025 = 2025-10-01..2025-10-31"],
    ["Sales rose in October.", "October = 2025-10-01..2025-10-31"],
    ["The mall opened in mid-October.", "mid-October = 2025-10-01..2025-10-31"],
    ["It will open in March.", "March = 2026-03-01..2026-03-31"],
    ["It opened last March.", "last March = 2025-03-01..2025-03-31"],
    ["She joined in May 2019 and left in June.", "May 2019 = 2019-05-01..2019-05-31", "June = ?"],
    ["The tour runs from September to November.", "September to November = 2025-09-01..2025-11-30"],
    ["Lagos, October 27th, 2025 — The senate sat.", "October 27th, 2025 = 2025-10-27"],
    ["He was sworn in on 29 May, 2023, in Abuja.", "29 May, 2023 = 2023-05-29"],
    ["The budget was tabled on 1st February 2023 in New Delhi.", "1st February 2023 = 2023-02-01"],
    ["The Lok Sabha met on Monday (27 October).", "Monday (27 October) = 2025-10-27"],
    [
      "The match on Sunday 2 November kicks off at 2.30pm AEDT.",
      "Sunday 2 November = 2025-11-02",
      "2.30pm AEDT = 14:30",
    ],
    ["Polls close at 6pm on Saturday.", "6pm on Saturday = 2025-11-01 18:00"],
    ["Trading resumes Wednesday at 9:30 a.m. ET.", "Wednesday at 9:30 a.m. ET = 2025-10-29 9:30"],
    ["The raid took place at 0430 GMT on Sunday.", "0430 GMT on Sunday = 2025-10-26 4:30"],
    ["He was arrested late Friday.", "late Friday = 2025-10-24"],
    ["He was arrested in the early hours of Friday.", "Friday = 2025-10-24"],
    ["She will appear in court on Thursday.", "Thursday = 2025-10-30"],
    ["The vote is due on Thursday.", "Thursday = 2025-10-30"],
    ["The trial begins on Thursday.", "Thursday = 2025-10-30"],
    ["The board meets next Tuesday.", "next Tuesday = 2025-11-04"],
    ["The board met last Wednesday.", "last Wednesday = 2025-10-22"],
    ["The board met this past Saturday.", "this past Saturday = 2025-10-25"],
    ["The gala is this coming Saturday.", "this coming Saturday = 2025-11-01"],
    ["The board meets on the 5th.", "the 5th = 2025-11-05"],
    ["They flew out yesterday and return tomorrow.", "yesterday = 2025-10-27", "tomorrow = 2025-10-29"],
    ["Police sealed the road last night.", "last night = 2025-10-27"],
    ["The bill passed earlier today.", "today = 2025-10-28"],
    ["Rain is forecast for next week.", "next week = 2025-11-03..2025-11-09"],
    ["Shares fell last week.", "last week = 2025-10-20..2025-10-26"],
    [
      "Prices rose last month and last year.",
      "last month = 2025-09-01..2025-09-30",
      "last year = 2024-01-01..2024-12-31",
    ],
    ["They met three days ago.", "three days ago = 2025-10-25"],
    ["The firm was sold two weeks ago.", "two weeks ago = 2025-10-13..2025-10-19"],
    [
      "The strike began on October 20. The next day the plant closed.",
      "October 20 = 2025-10-20",
      "next day = 2025-10-21",
    ],
    [
      "The strike began on October 20. Three days later it was over.",
      "October 20 = 2025-10-20",
      "Three days later = 2025-10-23",
    ],
    [
      "The strike began on October 20. The following Monday it was over.",
      "October 20 = 2025-10-20",
      "following Monday = 2025-10-27",
    ],
    ["The club was founded in 1889.", "1889 = 1889-01-01..1889-12-31"],
    ["He was mayor from 2009 to 2015.", "2009 to 2015 = 2009-01-01..2015-12-31"],
    ["He was mayor between 2009 and 2015.", "2009 and 2015 = 2009-01-01..2015-12-31"],
    ["He was mayor from 2009-2015.", "2009-2015 = 2009-01-01..2015-12-31"],
    ["He has been mayor since 2015.", "2015 = 2015-01-01..2015-12-31"],
    ["The 1986/87 season was his best.", "1986/87 = 1986-01-01..1987-12-31"],
    [
      "The firm grew in the 1980s and the mid-1990s.",
      "1980s = 1980-01-01..1989-12-31",
      "mid-1990s = 1990-01-01..1999-12-31",
    ],
    ["Profit for fiscal 2024 doubled.", "fiscal 2024 = ?"],
    ["Profit for the third quarter of 2024 doubled.", "third quarter of 2024 = 2024-07-01..2024-09-30"],
    ["Q3 2024 was strong.", "Q3 2024 = 2024-07-01..2024-09-30"],
    ["She retired in the summer of 1987.", "summer of 1987 = 1987-01-01..1987-12-31"],
    ["The rains failed in early 2017.", "early 2017 = 2017-01-01..2017-12-31"],
    ["The fair runs 27–29 October.", "27–29 October = 2025-10-27..2025-10-29"],
    ["The fair runs Oct. 27-29.", "Oct. 27-29 = 2025-10-27..2025-10-29"],
    ["The fair runs from October 27 to November 2.", "October 27 to November 2 = 2025-10-27..2025-11-02"],
    ["The fair runs from 27 October – 2 November 2025.", "27 October – 2 November 2025 = 2025-10-27..2025-11-02"],
    [
      "The fair runs Friday 31 October to Sunday 2 November.",
      "Friday 31 October to Sunday 2 November = 2025-10-31..2025-11-02",
    ],
    ["The fair is open on 1, 8 and 15 November.", "1, 8 and 15 November = 2025-11-01..2025-11-15"],
    ["The fair is on Saturday and Sunday, November 1-2.", "Saturday and Sunday, November 1-2 = 2025-11-01..2025-11-02"],
    ["Due 2025-10-27.", "2025-10-27 = 2025-10-27"],
    ["Due 27/10/2025.", "27/10/2025 = 2025-10-27"],
    ["Due 10/27/2025.", "10/27/2025 = 2025-10-27"],
    ["Due 3/12/2021.", "3/12/2021 = ?"],
    ["Due Wednesday, 3/12/2025.", "Wednesday, 3/12/2025 = ?"],
    ["Due 27.10.2025.", "27.10.2025 = 2025-10-27"],
    ["On Dec. 30 the river rose; on January 3 it fell.", "Dec. 30 = ?", "January 3 = ?"],
    ["It happened on June 3 last year.", "June 3 last year = 2024-06-03"],
    ["It will happen on June 3 next year.", "June 3 next year = 2026-06-03"],
    ["In 1911, a mill burned on 25 March.", "1911 = 1911-01-01..1911-12-31", "25 March = 1911-03-25"],
    ["The opening is set for the third of June.", "third of June = ?"],
    ["The war ended on Armistice Day, Nov. 11, 1918.", "Nov. 11, 1918 = 1918-11-11"],
    ["By 10 a.m. Monday the water was gone.", "10 a.m. Monday = 2025-10-27 10:00"],
    [
      "She will appear in court on Thursday, October 30, at 9:30 a.m.",
      "Thursday, October 30, at 9:30 a.m. = 2025-10-30 9:30",
    ],
    ["MONDAY, OCTOBER 27, 2025", "MONDAY, OCTOBER 27, 2025 = 2025-10-27"],
    ["Mon., 27 Oct. 2025", "Mon., 27 Oct. 2025 = 2025-10-27"],
    ["The polls, on Wednesday the 29th of October, were calm.", "Wednesday the 29th of October = 2025-10-29"],
    ["He will be in Kano on Friday 31st October.", "Friday 31st October = 2025-10-31"],
    ["The shutdown, which began Oct. 1, is in its fourth week.", "Oct. 1 = 2025-10-01"],
    ["The hearing was adjourned to November 3.", "November 3 = 2025-11-03"],
    ["The fire broke out on Monday evening, October 20, at the depot.", "Monday evening, October 20 = 2025-10-20"],
    [
      "It was moved from Monday to Wednesday, November 5, 2025.",
      "Monday = ?",
      "Wednesday, November 5, 2025 = 2025-11-05",
    ],
    [
      "The show opens at 8 p.m. on Friday and closes on Sunday.",
      "8 p.m. on Friday = 2025-10-31 20:00",
      "Sunday = 2025-11-02",
    ],
    ["The show runs from Thursday to Sunday.", "Thursday to Sunday = 2025-10-30..2025-11-02"],
    ["Open Monday to Friday.", "Monday to Friday = ?"],
    ["Exports fell from January to March 2024.", "January to March 2024 = 2024-01-01..2024-03-31"],
    [
      "The law took effect 1 July 2024 and lapses 30 June 2027.",
      "1 July 2024 = 2024-07-01",
      "30 June 2027 = 2027-06-30",
    ],
    [
      "Elections were held in 1999, in 2003 and in 2007.",
      "1999 = 1999-01-01..1999-12-31",
      "2003 = 2003-01-01..2003-12-31",
      "2007 = 2007-01-01..2007-12-31",
    ],
    [
      "The inquiry sat in the spring of 2020 and in winter 2021.",
      "spring of 2020 = 2020-01-01..2020-12-31",
      "winter 2021 = 2020-11-01..2022-03-31",
    ],
    [
      "The road closed on Saturday and reopens tomorrow morning.",
      "Saturday = 2025-10-25",
      "tomorrow morning = 2025-10-29",
    ],
    ["By 25 March 2026, the works will be over.", "25 March 2026 = 2026-03-25"],
    [
      "The talks resume on November 3; the following day, ministers meet.",
      "November 3 = 2025-11-03",
      "following day = 2025-11-04",
    ],
    ["The talks were held on October 20, a day earlier than planned.", "October 20 = 2025-10-20"],
    ["She was born on 29 February 2024.", "29 February 2024 = 2024-02-29"],
    ["FY2024 was poor; calendar year 2023 was not.", "FY2024 = ?", "calendar year 2023 = 2023-01-01..2023-12-31"],
    ["He comes on Wednesday the 5th.", "Wednesday the 5th = 2025-11-05"],
    [
      "He left yesterday (October 27), and tomorrow, Wednesday, October 29, he is back.",
      "yesterday (October 27) = 2025-10-27",
      "tomorrow, Wednesday, October 29 = 2025-10-29",
    ],
    ["The fair shut on Thursday of last week, 23 October, in rain.", "Thursday of last week, 23 October = 2025-10-23"],
    ["It was on Friday, October 31.", "Friday, October 31 = 2025-10-31"],
    ["The fair runs 27th-29th October.", "27th-29th October = 2025-10-27..2025-10-29"],
    ["The fair runs October 27th-29th.", "October 27th-29th = 2025-10-27..2025-10-29"],
    ["It was Monday’s", "Monday’s = 2025-10-27"],
    ["It came on June 28-2.", "June 28 = 2025-06-28"],
    ["It came on March 3 – 2021, in rain.", "March 3 = ?", "2021 = 2021-01-01..2021-12-31"],
    ["It came on March 3 – 2021 people.", "March 3 = ?"],
    ["It came on June 3, ’98.", "June 3, ’98 = 1998-06-03"],
    ["It came on 3-Jun-19 and 3-Foo-2019.", "3-Jun-19 = 2019-06-03"],
    ["It came on 2021-13-04 and 99/99/2019."],
    ["It came on 31/12/2019 and on 32/1/2019.", "31/12/2019 = 2019-12-31"],
    ["They lost 24-27 October 3.", "October 3 = 2025-10-03"],
    ["On 12 May 3 ships sank.", "12 May = 2025-05-12"],
    ["She leaned on 31 June Smith novels."],
    ["On June 35 ships sank.", "June = 2025-06-01..2025-06-30"],
    ["In June 35 ships sank.", "June = 2025-06-01..2025-06-30"],
    ["It rose in 2019 % of the time."],
    ["At 12 a.m. on Friday it began.", "12 a.m. on Friday = 2025-10-24 0:00"],
    ["It began at 12:30 am (EST).", "12:30 am (EST) = 0:30"],
    ["It began at 7-9 p.m. and at 13-9 p.m.", "9 p.m. = 21:00", "9 p.m. = 21:00"],
    ["It began at 6.30 GMT.", "6.30 GMT = 6:30"],
    ["It began at 6.30 (GMT) on Friday.", "6.30 (GMT) on Friday = 2025-10-24 6:30"],
    ["It began at 6.30 (GMT on Friday.", "Friday = ?"],
    ["It began at 2560 GMT and 2561 EST.", "2560 GMT = 25:60"],
    [
      "It is opened on Friday. It is held on Saturday. It is to be opened on Sunday.",
      "Friday = ?",
      "Saturday = ?",
      "Sunday = 2025-11-02",
    ],
    ["It came on June 3 of the following year.", "June 3 of the following year = ?"],
    ["It came on June 3 of that year.", "June 3 of that year = ?"],
    ["March 3 at 5 p.m., 2021", "March 3 at 5 p.m., 2021 = 2021-03-03 17:00"],
    ["It runs March 3 to 5 from 7 p.m. 2021", "March 3 to 5 from 7 p.m. 2021 = 2021-03-03..2021-03-05 19:00"],
    ["It came on March 3 at 5 p.m. 2021 times.", "March 3 at 5 p.m. = ? 17:00"],
    ["It came in Oct. and in Nov, not Dec.", "Oct. = 2025-10-01..2025-10-31"],
    [
      "The party met in May. The May of old was in June.",
      "May = 2025-05-01..2025-05-31",
      "June = 2025-06-01..2025-06-30",
    ],
    ["Mon. 27 Oct. it rained.", "Mon. 27 Oct. = 2025-10-27"],
    ["saturdays, June 1, 8 and 15", "June 1, 8 and 15 = 2025-06-01..2025-06-15"],
    ["Saturdays, November 1, 8 and 15, it opens.", "Saturdays, November 1, 8 and 15 = 2025-11-01..2025-11-15"],
    ["It came on November 3, 2025, which was a Monday.", "November 3, 2025, which was a Monday = 2025-11-03"],
    ["November 3, 2025, which fell on a Monday.", "November 3, 2025, which fell on a Monday = 2025-11-03"],
    ["November 3, 2025, Monday Club night.", "November 3, 2025 = 2025-11-03"],
    ["November 3, 2025, Monday; it rained.", "November 3, 2025, Monday = 2025-11-03"],
    [
      "November 3, 2025, Monday, November 10, 2025.",
      "November 3, 2025 = 2025-11-03",
      "Monday, November 10, 2025 = 2025-11-10",
    ],
    [
      "The fair runs November 3-5, 2025 (Monday-Wednesday).",
      "November 3-5, 2025 (Monday-Wednesday) = 2025-11-03..2025-11-05",
    ],
    ["The fair runs November 3-5, 2025 (Monday).", "November 3-5, 2025 = 2025-11-03..2025-11-05", "Monday = ?"],
    [
      "The fair runs November 3-5, 2025 (Monday-Wednesday",
      "November 3-5, 2025 = 2025-11-03..2025-11-05",
      "Monday-Wednesday = ?",
    ],
    [
      "The fair runs November 3-5, 2025 (closed Tuesday).",
      "November 3-5, 2025 = 2025-11-03..2025-11-05",
      "Tuesday = 2025-10-28",
    ],
    ["The 1986/88 season was long."],
    [
      "He was mayor (1999-2003) and host (2004).",
      "1999-2003 = 1999-01-01..2003-12-31",
      "2004 = 2004-01-01..2004-12-31",
    ],
    ["He was mayor (1999 to 2003).", "1999 to 2003 = 1999-01-01..2003-12-31"],
    ["tonight’s show and tonight, October 28, at 8.", "tonight, October 28 = 2025-10-28"],
    ["tomorrow (October 29, at 8) it rains.", "tomorrow = 2025-10-29", "October 29 = 2025-10-29"],
    ["In the past week and the coming year it rained."],
    ["For the last days it rained. The last day was dry."],
    ["The last week was dry. It rains next day. This day is dry."],
    ["The next day was dry.", "next day = ?"],
    ["It rains this past weekend and the coming weekend.", "this past weekend = ?", "coming weekend = ?"],
    ["It came by, the 5th, and on, the 6th.", "the 5th = 2025-10-05", "the 6th = 2025-10-06"],
    ["FY25 was poor. fy2024 was good. The fyrd met.", "fy2024 = ?"],
    ["It runs Mon-Fri. It runs Monday-Friday.", "Monday-Friday = 2025-11-03..2025-11-07"],
    [
      "It came mid-2019 and early-October of 2019 and mid-october, 2019 and mid-flight.",
      "mid-2019 = 2019-01-01..2019-12-31",
      "early-October of 2019 = 2019-10-01..2019-10-31",
      "mid-october, 2019 = 2019-10-01..2019-10-31",
    ],
    [
      "It ran March-April 2019, and March-April, 2020, and march-april.",
      "March-April 2019 = 2019-03-01..2019-04-30",
      "March-April, 2020 = 2020-03-01..2020-04-30",
    ],
    ["It ran March-April and April-ish.", "March-April = 2025-03-01..2025-04-30"],
    ["Monday-June 3, 2019", "Monday-June 3, 2019 = 2019-06-03"],
    ["Monday-June was hot."],
    ["It is held on Saturday.", "Saturday = ?"],
    ["The tour runs from November to February.", "November to February = 2025-11-01..2026-02-28"],
    ["It will happen on June 3 of next year.", "June 3 of next year = 2026-06-03"],
    ["It will run June 3-5 next year.", "June 3-5 next year = 2026-06-03..2026-06-05"],
    ["The fair runs from October 31 to Sunday.", "October 31 to Sunday = 2025-10-31..2025-11-02"],
    ["The fair runs from December 30 to January 2.", "December 30 to January 2 = 2025-12-30..2026-01-02"],
    ["The fair runs from June 5 to June 31.", "June 5 to June 31 = ?"],
    [
      "She wed on May 4, 2001. One. Two. Three. Four. On Friday she flew.",
      "May 4, 2001 = 2001-05-04",
      "Friday = 2025-10-24",
    ],
    [
      "She wed on May 4, 2001. On December 30 she fled. On January 2 she will fly.",
      "May 4, 2001 = 2001-05-04",
      "December 30 = 2000-12-30",
      "January 2 = 2026-01-02",
    ],
    ["She wed on May 4, 2001. On October 20 she fled.", "May 4, 2001 = 2001-05-04", "October 20 = 2001-10-20"],
    [
      "She wed on May 4, 2001, and died on May 9, 2012. On June 3 she flew.",
      "May 4, 2001 = 2001-05-04",
      "May 9, 2012 = 2012-05-09",
      "June 3 = 2012-06-03",
    ],
    [
      "It was set on May 4, 2025. On April 20 it rained. On April 30 it will rain.",
      "May 4, 2025 = 2025-05-04",
      "April 20 = ?",
      "April 30 = ?",
    ],
    ["Open on Monday to Friday, 31 October.", "Monday to Friday, 31 October = ?"],
    [
      "It met on the 5th. It met on the 31st. It will meet on the 31st. The rest is on the 30th.",
      "the 5th = 2025-10-05",
      "the 31st = ?",
      "the 31st = 2025-10-31",
      "the 30th = 2025-10-30",
    ],
    ["It met on Wednesday the 5th.", "Wednesday the 5th = ?"],
    ["It met on October 20. The previous Friday it rained.", "October 20 = 2025-10-20", "previous Friday = 2025-10-17"],
    [
      "It met. The previous Friday it rained. It met on October 20. It rained. It snowed. The following Friday it rained.",
      "previous Friday = ?",
      "October 20 = 2025-10-20",
      "following Friday = ?",
    ],
    [
      "It met last Monday. It meets next Thursday. It meets this Friday. It met this Friday.",
      "last Monday = ?",
      "next Thursday = ?",
      "this Friday = 2025-10-31",
      "this Friday = 2025-10-24",
    ],
    [
      "It opened last November. It opens next November. It opens next March. It opened last June. It opened this March.",
      "last November = 2024-11-01..2024-11-30",
      "next November = 2025-11-01..2025-11-30",
      "next March = 2026-03-01..2026-03-31",
      "last June = 2025-06-01..2025-06-30",
      "this March = 2025-03-01..2025-03-31",
    ],
    [
      "It opened in November. It will open in September.",
      "November = 2024-11-01..2024-11-30",
      "September = 2026-09-01..2026-09-30",
    ],
    [
      "It was moved on Monday. It is from Tuesday. Until Tuesday it is shut.",
      "Monday = 2025-10-27",
      "Tuesday = 2025-10-28",
      "Tuesday = ?",
    ],
    [
      "It began three months ago. It began two years ago.",
      "three months ago = 2025-07-01..2025-07-31",
      "two years ago = 2023-01-01..2023-12-31",
    ],
    [
      "It met on October 20. Two weeks later it met. A month later it met. A year earlier it met.",
      "October 20 = 2025-10-20",
      "Two weeks later = 2025-11-03..2025-11-09",
      "A month later = ?",
      "A year earlier = ?",
    ],
    ["It met on Saturday and Sunday, October 26.", "Saturday = 2025-10-25", "Sunday, October 26 = 2025-10-26"],
    ["It met on Friday and Saturday, October 26.", "Friday = 2025-10-24", "Saturday, October 26 = 2025-10-26"],
  ];
  test.each(phrasings)("%s", (copy, ...expected) => expect(datesOf(copy, published)).toEqual(expected));

  describe("in any time zone of the machine", () => {
    const own = process.env.TZ;
    afterEach(() => {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    });
    test.each([
      ["Pacific/Apia", -13 * 60],
      ["America/Los_Angeles", 7 * 60],
      ["Asia/Kolkata", -330],
    ])("%s", (zone, offset) => {
      process.env.TZ = zone;
      expect(new Date(Date.UTC(2025, 9, 28)).getTimezoneOffset()).toBe(offset);
      for (const [copy, ...expected] of phrasings) expect(datesOf(copy, published)).toEqual(expected);
    });
  });
});

describe("what looks like a date and is none", () => {
  test.each([
    "She sat down and thought of the sun.",
    "They may march on the capital.",
    "Theresa May said the May government would go on.",
    "The Sun said so. The Sunday Times denied it.",
    "Sheffield Wednesday beat Leeds 2-1.",
    "She read The Mail on Sunday in bed.",
    "Governor Monday Okon spoke; Sunday Oliseh scored twice.",
    "It was a Black Friday sale.",
    "Good Friday prayers were said.",
    "A 24/7 helpline took 9/11 calls.",
    "Section 3.12 of the act applies.",
    "Version 10.4.2019 shipped.",
    "The score was 3-2 at half-time.",
    "The ratio was 16:9.",
    "He ran 25:10 for 10 km.",
    "Call 555-2019 or 0800 2010 2011.",
    "A 2,019-page report cost $2019.",
    "The plant employs 2000 people and 1500 men.",
    "Flat 5, 12 May Street.",
    "Bible study: John 3:16.",
    "The 7th Fleet and the 101st Airborne sailed.",
    "The first of many, the second largest.",
    "He finished 3rd of 10.",
    "Route 66 and Boeing 737 and Airbus A320.",
    "The bill, H.R. 2019, passed.",
    "She is 25. He is 12.",
    "The march went on.",
    "Prices may fall in a second.",
    "Join the March for Life.",
    "April Jones wed John.",
    "June Smith and August Wilson wrote it.",
    "He fell in the fall.",
    "Spring water sells.",
    "A mar on the record, a dec on the cards, jan of them.",
    "He was wed on a whim, and sat.",
    "Mon ami, le sat est fri.",
    "1-2-3 go, 4/5 of them.",
    "Rs 5,000 crore in 10 lakh lots.",
    "The 2.5 per cent rate and 10.30 metres.",
    "Its IP is 10.12.20.25.",
    "Sunday school and Sunday roast are back.",
    "Every Monday and each Friday.",
    "On Mondays and Tuesdays we rest.",
    "Man Friday and Girl Friday.",
    "The Friday Night Lights cast.",
  ])("%s", (copy) => expect(datesOf(copy, published)).toEqual([]));
});

describe("dates of copy without a day of publication", () => {
  test.each<[string, ...string[]]>([
    ["He left on Monday.", "Monday = ?"],
    ["He left yesterday.", "yesterday = ?"],
    ["He left on October 27.", "October 27 = ?"],
    [
      "The visit began on Monday and ended on October 28, 2025. On October 27 they dined.",
      "Monday = 2025-10-27",
      "October 28, 2025 = 2025-10-28",
      "October 27 = 2025-10-27",
    ],
    [
      "The visit began on Monday, days after talks of October 20 and 27, 2025.",
      "Monday = ?",
      "October 20 and 27, 2025 = 2025-10-20..2025-10-27",
    ],
    [
      "It opened on March 1, 1998, and shut on March 9, 2024. It was a Friday in June 5.",
      "March 1, 1998 = 1998-03-01",
      "March 9, 2024 = 2024-03-09",
      "Friday = ?",
      "June 5 = ?",
    ],
    [
      "The flood came on December 30, 2024, and by January 3 it was gone.",
      "December 30, 2024 = 2024-12-30",
      "January 3 = 2025-01-03",
    ],
    [
      "The strike began on October 20, 2025. The next day the plant closed.",
      "October 20, 2025 = 2025-10-20",
      "next day = 2025-10-21",
    ],
    ["# Spring fair 2019\n\nIt opens on May 4 and on February 29.", "May 4 = 2019-05-04", "February 29 = ?"],
    ["# Spring fair 2019\n\nIt opens on May 4. In 2018 it did not.", "May 4 = ?", "2018 = 2018-01-01..2018-12-31"],
    [
      "It opened on May 4, 2019, and shut on May 9, 2019. On June 3 it rained.",
      "May 4, 2019 = 2019-05-04",
      "May 9, 2019 = 2019-05-09",
      "June 3 = 2019-06-03",
    ],
    [
      "It opened on May 4, 2019, and shut on May 9, 2012. On June 3 it rained.",
      "May 4, 2019 = 2019-05-04",
      "May 9, 2012 = 2012-05-09",
      "June 3 = ?",
    ],
    [
      "It opened on May 4, 2019.\n\nIt shut on May 9, 2012.\n\nOn June 3 it rained.",
      "May 4, 2019 = 2019-05-04",
      "May 9, 2012 = 2012-05-09",
      "June 3 = ?",
    ],
    ["It runs from Monday to May 9, 2019.", "Monday to May 9, 2019 = 2019-05-06..2019-05-09"],
    [
      "It opened on May 4 to May 6, 2019. It rained on Sunday.",
      "May 4 to May 6, 2019 = 2019-05-04..2019-05-06",
      "Sunday = ?",
    ],
    ["It opened on Sunday and Saturday, May 4, 2019.", "Sunday = ?", "Saturday, May 4, 2019 = 2019-05-04"],
    ["It met on Friday and Saturday, 3/12/2021.", "Friday = ?", "Saturday, 3/12/2021 = ?"],
  ])("%s", (copy, ...expected) => expect(datesOf(copy)).toEqual(expected));
});

describe("the time that a paragraph tells of", () => {
  test.each<[string, ...string[]]>([
    [
      "In March 1911 a fire broke out in a mill. On 25 March the last body was found. By Monday the mill was gone.",
      "March 1911 = 1911-03-01..1911-03-31",
      "25 March = 1911-03-25",
      "Monday = ?",
    ],
    ["She was jailed on May 4, 2001. On Friday she was freed.", "May 4, 2001 = 2001-05-04", "Friday = ?"],
    ["She was jailed on May 4, 2001. On Friday she will be freed.", "May 4, 2001 = 2001-05-04", "Friday = 2025-10-31"],
    ["The club, founded in 1889, met on Friday.", "1889 = 1889-01-01..1889-12-31", "Friday = 2025-10-24"],
  ])("%s", (copy, ...expected) => expect(datesOf(copy, published)).toEqual(expected));

  test("names what a date was reckoned from", () => {
    const { article, dates } = read("The strike began on October 20, 2025. The next day the plant closed.", undefined);
    const span = dates[1]?.anchor?.span;
    expect(dates[1]?.anchor?.kind).toBe("text-date");
    expect(article.text.slice(span?.start, span?.end)).toBe("October 20, 2025");
    expect(read("He left on Monday.", published).dates[0]?.anchor).toEqual({
      kind: "published",
      date: { year: 2025, month: 10, day: 28 },
    });
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    ..."Monday Tues. Sat Sun the 3rd of June May March 12 31 2019 2000 GMT , . - – ( ) to from and at 7:30 p.m. 8pm last next this year week following early late mid-May Mon-Fri 1986/87 1980s Q3 fiscal summer 3/12/2021 27.10.2025 2025-10-27 99/99/9999 ’s \n".split(
      " ",
    ),
  );
  test.each([
    ["of words of time", fc.array(words, { maxLength: 40 }).map((list) => list.join(" "))],
    ["of any characters", fc.string({ unit: "binary", maxLength: 200 })],
  ])("%s never throws, and its dates stand in order within it", (_, copies) => {
    fc.assert(
      fc.property(copies, fc.boolean(), (copy, dated) => {
        const { article, dates } = read(copy, dated ? published : undefined);
        let end = 0;
        for (const date of dates) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(article.text.length);
          end = date.end;
          if (date.resolved) expect(isoOf(date.resolved.from) <= isoOf(date.resolved.to)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
