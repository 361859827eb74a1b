import type { Weekday } from "../model/date.js";

/** English names of the months, January first, as printed in workings. Source: ISO 8601 order, English names. */
export const monthNames: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** English names of the days of the week, Sunday first. */
export const weekdayNames: readonly string[] = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/**
 * Month by folded token, full names and short forms without their stop. Source: the date chapters of the AP, Guardian and Chicago
 * style guides, and what listings print.
 */
export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ...Object.entries({
    jan: 1,
    feb: 2,
    febr: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
    // Slips of the keyboard and of spelling.
    janurary: 1,
    janaury: 1,
    januray: 1,
    febuary: 2,
    feburary: 2,
    febraury: 2,
    arpil: 4,
    apirl: 4,
    augst: 8,
    agust: 8,
    septmber: 9,
    setember: 9,
    septemeber: 9,
    setpember: 9,
    ocotber: 10,
    octber: 10,
    novemeber: 11,
    novmber: 11,
    decemeber: 12,
    decmber: 12,
  }),
]);

/** Day of the week by folded token, full names and short forms without their stop. Sources as for `months`. */
export const weekdays: ReadonlyMap<string, Weekday> = new Map([
  ...weekdayNames.map((name, index): [string, Weekday] => [name.toLowerCase(), index as Weekday]),
  ...(Object.entries({
    sun: 0,
    mon: 1,
    tue: 2,
    tues: 2,
    wed: 3,
    weds: 3,
    thu: 4,
    thur: 4,
    thurs: 4,
    fri: 5,
    sat: 6,
    // Slips of the keyboard and of spelling.
    sudnay: 0,
    mondy: 1,
    monady: 1,
    tusday: 2,
    tuseday: 2,
    tuesady: 2,
    teusday: 2,
    tueday: 2,
    wensday: 3,
    wednsday: 3,
    wedneday: 3,
    wednseday: 3,
    wednesdy: 3,
    wendesday: 3,
    wenesday: 3,
    thurday: 4,
    thrusday: 4,
    thursay: 4,
    thursady: 4,
    thurdsay: 4,
    firday: 5,
    fridya: 5,
    saterday: 6,
    saturady: 6,
    satuday: 6,
    satruday: 6,
  }) as [string, Weekday][]),
]);
