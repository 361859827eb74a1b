/**
 * Nouns for what somebody is or does; right before or behind a capitalised name they tell that it is a person's. Folded, singular.
 * Source: the common occupation and relation nouns of newspaper copy.
 */
export const roles: ReadonlySet<string> = new Set(
  // work
  (
    "accountant activist actor actress adviser advisor aide analyst announcer anthropologist apprentice archaeologist architect artist assistant astronaut astronomer athlete attorney auditor author " +
    "baker banker barber barrister bassist biographer biologist blogger boss botanist boxer broadcaster broker builder butcher businessman businesswoman " +
    "campaigner candidate captain caretaker carpenter cashier cellist challenger champion chef chemist choreographer chief cleaner clerk climber co-author co-founder co-owner coach coadjutor collector " +
    "columnist comedian commander commentator commissioner composer conductor conservationist consultant contractor convener coordinator coroner correspondent councillor counsellor creator critic curator cyclist " +
    "dancer dealer defender delegate dentist designer detective developer diplomat director doctor drummer driver economist editor electrician engineer entrepreneur envoy epidemiologist executive expert " +
    "farmer father-in-law filmmaker fisherman firefighter footballer forward founder gardener geologist goalkeeper golfer guitarist guard hairdresser head headmaster headmistress headteacher historian host hunter " +
    "illustrator inspector instructor investigator investor janitor jeweller jockey journalist judge jurist keeper labourer landlord landowner lawmaker lawyer leader lecturer legislator librarian linguist lobbyist " +
    "magistrate magnate manager mathematician mechanic mediator meteorologist midfielder midwife miner minister model moderator musician negotiator neighbour neighbor neuroscientist newsreader novelist nurse " +
    "official officer operator opponent organiser organizer owner painter paramedic pastor pathologist pensioner pharmacist philanthropist philosopher photographer physician physicist pianist pilot planner player " +
    "playwright plumber poet policeman policewoman politician porter postman preacher presenter priest principal producer professor programmer prosecutor psychiatrist psychologist publisher pupil " +
    "racer ranger realtor recruiter referee reporter researcher resident restaurateur retiree rider rival runner sailor salesman saxophonist scholar scientist sculptor secretary seismologist senator servant shepherd " +
    "shopkeeper singer skier soldier solicitor songwriter spokesman spokesperson spokeswoman sportsman sprinter statistician strategist striker student superintendent supervisor surgeon surveyor swimmer " +
    "tailor teacher technician tenant tenor tennis-player therapist trader trainer translator treasurer trustee tutor tycoon undertaker veteran vet veterinarian vicar violinist virologist volunteer waiter waitress " +
    "warden winger witness worker wrestler writer zoologist whistleblower defector escapee spy hacker defendant plaintiff suspect victim survivor detainee inmate hostage gunman militant preacher cleric imam rabbi bishop dissident refugee migrant " +
    "strongman dictator premier ruler monarch heir heiress star superstar legend newcomer rookie teammate team-mate captain skipper newcomer prefect sarpanch zamindar panchayat headman " +
    // kin
    "father mother dad mum mom son daughter brother sister husband wife spouse partner boyfriend girlfriend fiance fiancee widow widower uncle aunt auntie nephew niece cousin grandfather grandmother grandson " +
    "granddaughter stepfather stepmother stepson stepdaughter twin godfather godmother sibling boy girl man woman teenager toddler baby infant friend colleague classmate roommate flatmate housemate counterpart " +
    "predecessor successor deputy namesake"
  ).split(" "),
);

/** What two of one family may well be in one story: neighbours flooded out, victims of one crash, farmers of one valley. */
export const familyRoles: ReadonlySet<string> = new Set(
  (
    "victim survivor witness suspect defendant plaintiff detainee inmate hostage refugee migrant escapee resident tenant landowner farmer shepherd fisherman shopkeeper owner co-owner co-founder heir " +
    "candidate volunteer veteran pensioner pupil student boy girl man woman teenager toddler baby infant friend colleague"
  ).split(" "),
);
