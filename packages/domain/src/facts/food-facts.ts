import { choice, flag, money } from "../fact-type.ts";

/** Food and medicine. */
export const foodFacts = {
  // 食品、药品
  foodProblem: choice(
    "past-date",
    "spoiled",
    "missing-label",
    "wrong-label",
    "test-failed",
    "label-slip",
    "below-promise",
    "suspicion",
  ),
  drugProblem: choice(
    "authority-finding",
    "past-date",
    "no-date-or-batch",
    "spoiled",
    "beyond-scope",
    "not-a-drug",
    "no-approval",
    "suspicion",
  ),
  /** It was already past its date when it arrived, not only afterwards. */
  expiredOnDelivery: flag,
  /** The seller is also who made it: the maker named on the packing. */
  sellerMadeIt: flag,
  /** What shows that a seller who is not the maker knew. 明知 */
  knowledgeSign: choice(
    "no-lawful-source",
    "low-purchase-price",
    "no-inspection",
    "altered-date",
    "records-hidden",
    "told-or-admitted",
    "none",
  ),
  /** The buyer knew of the defect before buying. */
  knewBeforeBuying: flag,
  /** The price of as much as a household reasonably needs; asked of who bought knowing. */
  priceWithinNeed: money,
  /** Loss of health or property through eating or using it: treatment, lost wages and the like. */
  harmLoss: money,
  /** Small dealings the multiple does not reach (法释〔2024〕9号 11). */
  drugException: choice("mutual-aid", "folk-recipe", "overseas-lawful", "none"),
} as const;
