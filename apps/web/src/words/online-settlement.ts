const zh = {
  title: "查到这家企业有“ODR”或“绿色通道”标记？可以先在线和解",
  what: "在 12315 填投诉时勾选“ODR企业”，会先交给企业谈，一般十个工作日。这段时间不算进市场监管局的期限，也不算它受理。",
  afterwards: "到期没谈成或企业不理，下一步会自动换成正式投诉，同样的事实已经写好。没有标记，或不想等，就直接投诉。",
  start: "写在线和解",
};

const en: typeof zh = {
  title: "Does the company bear the ODR mark in 12315? Online settlement can come first",
  what: "Tick “ODR” while filing at 12315 and the company gets it first, as a rule for ten working days. They do not count towards the regulator's time, nor as its acceptance.",
  afterwards:
    "If it fails or the company is silent, the next step becomes the complaint itself, written from the same facts. Without the mark, or if you would rather not wait, complain at once.",
  start: "Write for online settlement",
};

/** Words of online settlement before a complaint. */
export const onlineSettlementWords = { zh, en };
