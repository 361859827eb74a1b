import type { Rule } from "../model/rule.js";
import { anniversary } from "./anniversary.js";
import { countList } from "./count-list.js";
import { direction } from "./direction.js";
import { duration } from "./duration.js";
import { eventDate } from "./event-date.js";
import { eventOrder } from "./event-order.js";
import { eventPhase } from "./event-phase.js";
import { eventPlace } from "./event-place.js";
import { impossibleDate } from "./impossible-date.js";
import { negation } from "./negation.js";
import { officeHolder } from "./office-holder.js";
import { officeStatus } from "./office-status.js";
import { opposite } from "./opposite.js";
import { percentage } from "./percentage.js";
import { personAge } from "./person-age.js";
import { personAttribute } from "./person-attribute.js";
import { personName } from "./person-name.js";
import { personStatus } from "./person-status.js";
import { placeRegion } from "./place-region.js";
import { properName } from "./proper-name.js";
import { quantifier } from "./quantifier.js";
import { quantity } from "./quantity.js";
import { quoteSpeaker } from "./quote-speaker.js";
import { quoteWording } from "./quote-wording.js";
import { result } from "./result.js";
import { structure } from "./structure.js";
import { total } from "./total.js";
import { unitConversion } from "./unit-conversion.js";
import { weekdayDate } from "./weekday-date.js";

/** Every rule. To add one: one file here, one line in this list. */
export const rules: readonly Rule[] = [
  anniversary,
  countList,
  direction,
  duration,
  eventDate,
  eventOrder,
  eventPhase,
  eventPlace,
  impossibleDate,
  officeHolder,
  officeStatus,
  negation,
  opposite,
  percentage,
  personAge,
  personAttribute,
  personName,
  personStatus,
  placeRegion,
  properName,
  quantity,
  quantifier,
  quoteSpeaker,
  quoteWording,
  result,
  structure,
  total,
  unitConversion,
  weekdayDate,
];
