const zh = {
  leakShown: {
    admitted: "它承认或发了通知",
    "authority-finding": "公安或主管部门查实",
    "unique-marker": "说出了只给过它的内容",
    "order-details": "说得出订单内容",
    guess: "只是猜",
  },
};
const en: typeof zh = {
  leakShown: {
    admitted: "Admitted or announced",
    "authority-finding": "Found by an authority",
    "unique-marker": "Something given only to them",
    "order-details": "Details of the order",
    guess: "A guess",
  },
};

/** Answers of the facts of this part that are chosen from a list. */
export const dataValues = { zh, en };
