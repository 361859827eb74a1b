import { describe, expect, test } from "vitest";
import { eventClaims } from "../../src/claims/events.js";
import { marked } from "../mentions/marked.js";

/** "visit begins begun on Monday": class, aspect, phase, the date as printed. */
function told(copy: string, published?: string): string[] {
  const { context } = marked(copy, published);
  return eventClaims(context).map(({ head, aspect, phase, when, changed }) =>
    [head, aspect, phase, when && `on ${when.text}`, changed && "(changed)"].filter(Boolean).join(" "),
  );
}

describe("what a clause tells of an event", () => {
  test.each([
    ["{Ana Ruiz} commenced a visit to [Oslo] on <Monday>.", "visit begins begun on Monday"],
    ["{Ana Ruiz} will begin a visit to [Oslo] on <Monday>.", "visit begins planned on Monday"],
    ["The visit began on <Monday>.", "visit begins begun on Monday"],
    ["The visit, which began <Monday>, is her first.", "visit begins begun on Monday"],
    ["The trip is to start on <Monday>.", "visit begins planned on Monday"],
    ["The trip has been under way since <Monday>.", "visit continues"],
    ["{Ana Ruiz} wrapped up her tour of [Peru] on <Friday>.", "visit ends over on Friday"],
    ["{Ana Ruiz}’s visit to [Oslo], concluding on <8 May>, was short.", "visit ends on 8 May"],
    ["The visit came to an end on <Friday>.", "visit ends over on Friday"],
    ["The visit began on <Monday> and ended on <Friday>.", "visit ends over on Friday"],
    ["On <Monday>, the trial opened.", "trial begins begun on Monday"],
    ["The trial is due to open on <8 May>.", "trial begins planned on 8 May"],
    ["The trial was adjourned until <8 May>.", "trial happens postponed (changed)"],
    ["The strike entered its third day.", "strike continues under-way"],
    ["As the walkout entered its 19th day, talks resumed.", "strike continues under-way"],
    ["Crews spoke on the second day of the strike.", "strike continues"],
    ["headline: Bus strike ends", "strike ends over"],
    ["The strike is over.", "strike ends over"],
    ["Drivers called off the strike.", "strike happens cancelled (changed)"],
    ["The walkout will end on <Friday>.", "strike ends on Friday"],
    ["Their product recall got under way <last week>.", "recall begins begun on last week"],
    ["The recall gets underway <next Monday>.", "recall begins planned on next Monday"],
    ["The recall is under way.", "recall continues under-way"],
    ["The festival opens on <Saturday>.", "festival begins planned on Saturday"],
    ["The festival kicked off on <Saturday>.", "festival begins begun on Saturday"],
    ["The festival closes on <Sunday>.", "festival ends on Sunday"],
    ["The fair runs <12 to 14 June>.", "festival happens planned on 12 to 14 June"],
    ["The fair will be held in [Lund] on <12 June>.", "festival happens planned on 12 June"],
    ["The fair took place on <12 June>.", "festival happens over on 12 June"],
    ["The concert takes place on <12 June>.", "concert happens planned on 12 June"],
    ["The concert, postponed from <12 June>, sold out.", "concert happens postponed on 12 June (changed)"],
    ["The concert has been put off.", "concert happens postponed (changed)"],
    ["The match is on <12 June>.", "match happens planned on 12 June"],
    ["The hearing is set for <12 June>.", "hearing happens planned on 12 June"],
    ["The vote is now scheduled for <12 June>.", "vote happens planned on 12 June"],
    ["<Saturday>’s parade was loud.", "parade happens on Saturday"],
    ["The <8 October> meeting was loud.", "meeting happens on 8 October"],
    ["The crash happened late on <Tuesday>.", "crash happens over on Tuesday"],
    ["The collision occurred at the bridge on <Tuesday>.", "crash happens over on Tuesday"],
    ["A bus and a lorry collided on <Tuesday>.", "crash happens on Tuesday"],
    ["The fire broke out on <Tuesday>.", "fire begins begun on Tuesday"],
    ["The storm struck on <Tuesday>.", "storm happens over on Tuesday"],
    ["The ceasefire came into force on <12 June>.", "ceasefire begins begun on 12 June"],
    ["The ceasefire takes effect on <12 June>.", "ceasefire begins planned on 12 June"],
    ["The election will take place on <12 June>.", "election happens planned on 12 June"],
    ["The wedding was held in [Galle] on <12 June>.", "wedding happens over on 12 June"],
    ["{Tom Abbey} was buried in [Whitby] on <12 June>.", "funeral happens on 12 June"],
    ["The visit on <Monday> was short.", "visit happens on Monday"],
    ["Police opened an inquest on <Monday>.", "inquest begins begun on Monday"],
    ["Talks resumed on <Monday>.", "talks happens on Monday (changed)"],
  ])("%s", (copy, expected) => {
    expect(told(copy)).toContain(expected);
  });
});

describe("what tells nothing of an event’s time", () => {
  test.each([
    "The visit may begin on <Monday>.",
    "If the strike begins on <Monday>, schools will shut.",
    "The fair was to have begun on <Monday>.",
    "The fair had been due to open on <Monday>.",
    "The strike did not begin on <Monday>.",
    "The trial has not started.",
    "The trip was originally set for <Monday>.",
    "The vote was scheduled for <12 June>.",
    "The festival director was named on <Monday>.",
    "The visit pleased the mayor, who was born on <8 May>.",
    "She praised the festival and flew home on <Monday>.",
    "The visits began on <Monday>.",
  ])("%s", (copy) => {
    expect(told(copy).filter((each) => / (?:begins|ends|happens)/.test(each) && !/changed/.test(each))).toEqual([]);
  });
});

test("a present tense is a plan where its day lies ahead of the published date, and a fact where it lies behind", () => {
  expect(told("The fair opens on <12 June=2024-06-12>.", "2024-06-10")).toEqual(["festival begins planned on 12 June"]);
  expect(told("The fair opens on <12 June=2024-06-12>.", "2024-06-20")).toEqual(["festival begins begun on 12 June"]);
});
