const zh = {
  call: (number: string) => `拨打 ${number}`,
  hours: "办公时间",
  noHours: "没有核实到办公时间：去之前先打电话或者看网站。",
  cost: "花费",
  otherDoors: "别的入口",
  checkIt: "请核对",
  first: "交之前，一件一件勾掉",
  expect: "交了之后会怎样",
  clocks: "有期限管着的",
  cannot: "它做不到的",
  tips: "提醒",
  proof: "怎么留下交过的凭证",
  proofNow: "留好这几样，证明交过、哪天交的",
  platformLine: (name: string) => `${name}客服电话`,
};

const en: typeof zh = {
  call: (number: string) => `Call ${number}`,
  hours: "Open",
  noHours: "Opening hours could not be verified: call or look at the site first.",
  cost: "Cost",
  otherDoors: "Other ways in",
  checkIt: "please confirm",
  first: "Before sending, tick these off",
  expect: "What comes after sending",
  clocks: "What has a deadline",
  cannot: "What it cannot do",
  tips: "Mind",
  proof: "How to show that it was sent",
  proofNow: "Keep these: they show that it was sent, and when",
  platformLine: (name: string) => `${name}'s line`,
};

/** Words of where and how a paper is handed in. */
export const destinationWords = { zh, en };
