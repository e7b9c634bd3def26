const zh = {
  foodProblem: "食品的问题",
  drugProblem: "药品的问题",
  expiredOnDelivery: "收到时是否已过期",
  sellerMadeIt: "卖家是否就是生产者",
  knowledgeSign: "卖家明知的迹象",
  knewBeforeBuying: "买之前是否知道有问题",
  priceWithinNeed: "合理食用量那部分的价款",
  harmLoss: "吃出、用出的损失",
  drugException: "是否属于小范围互助、偏方、代购",
};
const en: typeof zh = {
  foodProblem: "What is wrong with the food",
  drugProblem: "What is wrong with the medicine",
  expiredOnDelivery: "Past its date on delivery",
  sellerMadeIt: "The seller is the maker",
  knowledgeSign: "Sign that the seller knew",
  knewBeforeBuying: "Known before buying",
  priceWithinNeed: "Price of a reasonable quantity",
  harmLoss: "Loss through eating or using it",
  drugException: "Small mutual, folk or overseas dealing",
};

/** Names of the facts of this part. */
export const foodNames = { zh, en };
