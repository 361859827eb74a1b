import { defineRule } from "./define-rule.js";
import { askWhich, type Spellings, spellings, tellSpellings } from "./spellings.js";

/** The name of a body, place, product or work in two spellings. */
export const properName = defineRule<Spellings>({
  id: "proper-name",
  family: "people",
  severity: "error",
  summary: "An organisation, venue, product, work or place spelled in two ways",
  matters:
    "A misspelt ministry or firm cannot be searched for, linked or indexed, and a reader who knows it stops trusting the rest.",
  limits: [
    "A name misspelled the same way throughout",
    "Short words that another real name is one letter from, where nothing beside them ties them together",
    "Which of two official wordings a body uses now",
  ],
  find: (ledger) => spellings(ledger, false),
  message: tellSpellings,
  why: ({ because }) => because,
  question: askWhich,
  examples: {
    contradicts: [
      {
        copy: "The Department of Environmental Protection closed the beach. Swimmers may call the Department of Enviromental Protection for test results.",
        clash: ["Environmental", "Enviromental"],
      },
      {
        copy: "Castlewick Brewery will close in May. The union said Castlewick had broken its word. Castelwick employs 90 people, and Castlewick beer is sold in four counties.",
        clash: ["Castlewick", "Castelwick"],
      },
      {
        copy: "The State Elections Board will meet on Monday.\n\nCounty clerks must write to the State Election Board by noon.",
        clash: ["State Elections Board", "State Election Board"],
      },
      {
        copy: "The Office for Rural Schools and Transport (ORST) paid for the buses. Parents thanked the Office for Rural Skills and Transport, which signed the lease.",
        clash: ["Office for Rural Schools and Transport", "Office for Rural Skills and Transport"],
      },
      {
        copy: "The National Association of Lighthouse Keepers met in Cork. Its members left the National Lighthouse Keepers Association a bequest.",
        clash: ["National Association of Lighthouse Keepers", "National Lighthouse Keepers Association"],
      },
      {
        copy: "Fighters of Hezbollah crossed the river at night. Witnesses said Hizbullah had lost two trucks.",
        clash: ["Hezbollah", "Hizbullah"],
      },
      {
        copy: "The trawler Silver Margarethe left Larne at six. By nine the Silver Margerethe had lost power.",
        clash: ["Margarethe", "Margerethe"],
      },
      {
        copy: "Operation Nightingale began at dawn, police said. Eleven men were held under Operation Nightengale.",
        clash: ["Nightingale", "Nightengale"],
      },
      {
        copy: "The Harbour Safety Service checked the pier in June. A clerk of the Harbour Safety Agency (HSS) found rot under the planks.",
        clash: ["Harbour Safety Service", "Harbour Safety Agency"],
      },
      {
        copy: "The Ruth Callender Young Poets Prize went to a fisherman. The Joan Callender Young Poets Prize is worth £500.",
        clash: ["Ruth Callender Young Poets Prize", "Joan Callender Young Poets Prize"],
      },
    ],
    consistent: [
      {
        copy: "Australia will play Austria in Vienna. The Australian captain is fit, and the Austrians expect rain.",
        because: "two countries and their peoples",
      },
      {
        copy: "Iran sent a note to Iraq. Iranian and Iraqi diplomats met later.",
        because: "two countries",
      },
      {
        copy: "The Labour Party won in Leeds. In Sydney, the Labor Party lost two seats.",
        because: "two parties, spelled as each spells itself",
      },
      {
        copy: "The Marina Hotel has 40 rooms. Marine insurers paid for the flood.",
        because: "a name and a word",
      },
      {
        copy: "The Ministry of Fisheries banned the nets. Fishery officers and the Fisheries Minister signed the order.",
        because: "one stem in several names",
      },
      {
        copy: "The iPhone 11 costs less than the iPhone 12. The Boeing 737 and the Boeing 747 share the hangar.",
        because: "generations of a product",
      },
      {
        copy: "The World Health Organization (WHO) sent masks. Doctors thanked the WHO and the organization’s staff.",
        because: "an acronym introduced",
      },
      {
        copy: "The North Shore Rowing Club beat the South Shore Rowing Club by a length.",
        because: "two clubs",
      },
      {
        copy: "The Department of Health paid half. The Departments of Health and Education will share the rest.",
        because: "a plural of bodies",
      },
      {
        copy: "The International Cotton Council (ICC) met in Izmir. The International Copper Council did not send anyone.",
        because: "two bodies with the same initials",
      },
      {
        copy: "# Bridging Hartsmere, Bringing Hope\n\nHartsmere council has bridged its gap and is bringing buses back.",
        because: "words of a headline",
      },
      {
        copy: "Volunteers of the Redwater Food Bank packed boxes. Redwater’s mayor said the food banks had done what the state had not.",
        because: "a plural in small letters",
      },
      {
        copy: "Write to info@thornburry.example or see thornbury.example/map. The Thornbury office is shut.",
        because: "addresses are spelled as they are",
      },
      {
        copy: "Syria closed the road. Syrian guards and two Syrians from Homs were hurt, and Syria’s army sent a doctor.",
        because: "a land, its people and a possessive",
      },
    ],
  },
});
