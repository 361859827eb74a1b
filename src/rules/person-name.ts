import { defineRule } from "./define-rule.js";
import { askWhich, type Spellings, spellings, tellSpellings } from "./spellings.js";

/** One person's name in two spellings, told from two people of like names. */
export const personName = defineRule<Spellings>({
  id: "person-name",
  family: "people",
  severity: "error",
  summary: "One person, spelled or first-named in two ways",
  matters:
    "A name is the first thing its bearer looks for, and the last that a reporter forgets. Two spellings make two people of one, in the archive and in court.",
  limits: [
    "A name misspelled the same way throughout",
    "A slip that ends in another known name, where nothing else ties the two together: “Moran” for “Morgan”",
    "Names of four letters and fewer",
  ],
  find: (ledger) => spellings(ledger, true),
  message: tellSpellings,
  why: ({ because }) => because,
  question: askWhich,
  examples: {
    contradicts: [
      {
        copy: "The harbour master, Gwen Penhaligon, closed the quay at noon. Penhalgion said it would open again on Friday.",
        clash: ["Penhaligon", "Penhalgion"],
      },
      {
        copy: "Defence lawyer Tomas Brzezicki asked for bail. The judge turned him down.\n\n“We will appeal,” Brzeziki said outside the court.",
        clash: ["Brzezicki", "Brzeziki"],
      },
      {
        copy: "# Beekeeper’s hives poisoned\n\nIrma Vandermolen lost 40 hives in one night, and police are looking for a white van.\n\n“I have known these bees for years,” said Mrs Vandermollen, who sells honey in Ashby market.",
        clash: ["Irma Vandermolen", "Vandermollen"],
      },
      {
        copy: "Striker Owusu Darkwah scored twice for Kumasi. The coach said Owusu Darkwha had trained alone all week.",
        clash: ["Owusu Darkwah", "Owusu Darkwha"],
      },
      {
        copy: "Councillor Ferelith Stanbrook said the bus would stay. Stanbrook has chaired the panel since May, and Stanbrok will speak to parents tonight, a clerk said. Stanbrook was first elected in 2019.",
        clash: ["Stanbrook", "Stanbrok"],
      },
      {
        copy: "The inquest heard from Dr Aurelio Montefusco, who treated her. Dr Montefsuco told the coroner that the scan came too late.",
        clash: ["Montefusco", "Montefsuco"],
      },
      {
        copy: "Three climbers are safe, said paramedic Ingvild Haakonsen. “They were cold and lucky,” Hakonsen added.",
        clash: ["Haakonsen", "Hakonsen"],
      },
      {
        copy: "Nadia Perrault was remanded in March over the stolen bell.\n\nPerralut was granted bail on Friday, and the bell is still missing.",
        clash: ["Nadia Perrault", "Perralut"],
      },
      {
        copy: "Samir Abdelrahman runs the clinic from a garage. Two nurses help him.\n\nThe roof leaks, but Samir Abdul Rahman says the patients keep coming.",
        clash: ["Samir Abdelrahman", "Samir Abdul Rahman"],
      },
      {
        copy: "Bernard Lovelock was jailed for nine years on Tuesday. Lovelock had denied setting the fire. The jury did not believe Bernard Lovelock. Outside the court a crowd booed when Gerald Lovelock was driven away.",
        clash: ["Bernard Lovelock", "Gerald Lovelock"],
      },
      {
        copy: "Sabine Kowalczyk, the orchard’s gardener, counted 30 nests this spring.\n\n“They like the lime trees,” said Sabina Kowalczik, the gardener.",
        clash: ["Sabine Kowalczyk", "Sabina Kowalczik"],
      },
      {
        copy: "District commander Thembi Mkhabela sent forty officers to the mine. The commander, Thembi Mkhize, said nobody was hurt.",
        clash: ["Thembi Mkhabela", "Thembi Mkhize"],
      },
      {
        copy: "Ines Calvo-Redondo won by two lengths. The crowd sang for an hour.\n\nNext year Ines Calvo-Ribera will row in the senior boat.",
        clash: ["Ines Calvo-Redondo", "Ines Calvo-Ribera"],
      },
      {
        copy: "Philip Trevaskis, who runs the ferry, sold 900 tickets on Saturday. The pier was full by ten.\n\n“We could have sold twice as many,” Kenneth Trevaskis said.",
        clash: ["Philip Trevaskis", "Kenneth Trevaskis"],
      },
    ],
    consistent: [
      {
        copy: "Martin Askew, 58, was jailed on Friday. Askew's wife, Martine Askew, was cleared.",
        because: "husband and wife, with the two forms of one given name",
      },
      {
        copy: "Rosalind Harriman voted for the budget. Her colleague Peter Harridan voted against it.",
        because: "two people with two given names",
      },
      {
        copy: "Carl Andersen and Lise Anderson met at a chess club in Hull and opened the shop together.",
        because: "named side by side",
      },
      {
        copy: "Sergeant Dara Cullinan arrested the man. The surgeon, Mr Cullinane, operated for six hours.",
        because: "introduced with two titles",
      },
      {
        copy: "Marta Nowak won the vote. The Nowaks have run the bakery for sixty years, and Nowak’s mother still bakes.",
        because: "a plural and a possessive",
      },
      {
        copy: "Michael Oyelaran founded the choir in 1998. Mike Oyelaran still sings tenor.",
        because: "a short form of the given name",
      },
      {
        copy: "J.R. Thackeray wrote the report. John Thackeray said it took a year.",
        because: "initials",
      },
      {
        copy: "Beatriz Núñez leads the survey. Nunez said the reef was dying.",
        because: "accents dropped",
      },
      {
        copy: "Chief Inspector Olwen Pryce-Jones led the search. Pryce-Jones thanked the neighbours.",
        because: "the full name, then the family name",
      },
      {
        copy: "The trial of Eva Lindholm began. Her lawyer, Sven Lindblom, said she was innocent. Lindblom asked for a new expert.",
        because: "two names that share a beginning",
      },
      {
        copy: "The Daltons farm 200 acres. Grace Dalton milks the cows; her neighbour Fred Walton sells the cheese.",
        because: "they begin with other letters, and have other given names",
      },
      {
        copy: "Dr Ama Boateng spoke first. @amaboatneg later posted the slides, and boatengs.example has the paper.",
        because: "a handle and an address are spelled as they are",
      },
      {
        copy: "Kevin Marsh lives by the marsh. March winds tore his roof off, Marsh said.",
        because: "a common word and a month",
      },
      {
        copy: "Martin Ostler joined the lifeboat at 17. His brother rowed too. Gordon Ostler drowned in 1982.",
        because: "two brothers",
      },
      {
        copy: "Helen Fairweather, the mayor, opened the lido. Douglas Fairweather, a plumber from Hythe, was the first to swim.",
        because: "a woman and a man, introduced apart",
      },
      {
        copy: "Tom and Edgar Wetherby bought the mill in 2011. Tom Wetherby runs the shop, Wetherby flour is sold in Leeds, and Edgar Wetherby keeps the books.",
        because: "a couple under one family name",
      },
      {
        copy: "Luis Ferrand Sr. built the boat. Luis Ferrand Jr. sank it.",
        because: "a father and a son",
      },
      {
        copy: "Derek Wong of the Harbour Party kept his seat. In the north, Arnold Wong took the last of nine.",
        because: "a family name that many bear",
      },
      {
        copy: "Rupert Hallsworth chaired the hearing. Evidence came from drivers, from a clerk and from Tidewater Bus’s Leonard Hallsworth.",
        because: "the second is introduced by the firm he is of",
      },
      {
        copy: "# Results\n\n- Jeremy Osgerby, 41:10\n- Nina Vale, 42:02\n- Stephen Osgerby, 44:51",
        because: "the names of a list",
      },
      {
        copy: "Arthur Dunstable, the treasurer, resigned. Dunstable gave no reason. Leonard Dunstable, the club’s goalkeeper, scored that night.",
        because: "two people of one name, introduced apart",
      },
      {
        copy: "Alan Kennedy spoke for an hour. Kennedy was cheered. Nobody mentioned Robert Kennedy.",
        because: "a name that many share",
      },
      {
        copy: "Prosecutor Nils Bergqvist called Anders Bergquist, the driver, to the stand.",
        because: "two people in one sentence",
      },
    ],
  },
});
