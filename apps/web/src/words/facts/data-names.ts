const zh = {
  leakShown: "凭什么说是它泄露的",
  othersHadData: "别家是否也有同样的信息",
  leakNotified: "它是否已通知并补救",
  leakCost: "为止损花的钱",
  scamLoss: "被骗走的钱",
  seriousMentalHarm: "是否有严重精神损害",
};
const en: typeof zh = {
  leakShown: "What shows that they leaked it",
  othersHadData: "Others held the same data",
  leakNotified: "They gave notice and acted",
  leakCost: "Spent to limit the harm",
  scamLoss: "Lost to the fraud",
  seriousMentalHarm: "Grave mental harm",
};

/** Names of the facts of this part. */
export const dataNames = { zh, en };
