const zh = {
  foodProblem: {
    "past-date": "过了保质期",
    spoiled: "变质、生虫、混进异物",
    "missing-label": "没标生产者、配料或日期",
    "wrong-label": "该标的标错，会误导",
    "test-failed": "检测或监管认定不合格",
    "label-slip": "字号、错别字等小毛病",
    "below-promise": "合格，但不如宣传",
    suspicion: "只是怀疑",
  },
  drugProblem: {
    "authority-finding": "认定为假药或劣药",
    "past-date": "过了有效期",
    "no-date-or-batch": "没标或改过有效期、批号",
    spoiled: "变质、被污染",
    "beyond-scope": "标的适应症超出批准范围",
    "not-a-drug": "不是药冒充药",
    "no-approval": "查不到批准文号",
    suspicion: "只是怀疑",
  },
  knowledgeSign: {
    "no-lawful-source": "拿不出合法进货来源",
    "low-purchase-price": "进价低得不合理",
    "no-inspection": "没做进货查验",
    "altered-date": "日期、批号是假的或改过",
    "records-hidden": "藏、毁进销记录或给假信息",
    "told-or-admitted": "早有人告诉过，或自己承认",
    none: "都没有",
  },
  drugException: {
    "mutual-aid": "病友互助，少量、不图利",
    "folk-recipe": "民间传统配方，少量",
    "overseas-lawful": "代带少量境外合法药，不图利",
    none: "都不是",
  },
};
const en: typeof zh = {
  foodProblem: {
    "past-date": "past its date",
    spoiled: "spoiled, infested, or with foreign matter",
    "missing-label": "no maker, ingredients or dates",
    "wrong-label": "required marking wrong and misleading",
    "test-failed": "failed a test, or found unfit",
    "label-slip": "a slip of the label only",
    "below-promise": "fit, but not as praised",
    suspicion: "suspicion only",
  },
  drugProblem: {
    "authority-finding": "found fake or substandard",
    "past-date": "past its date",
    "no-date-or-batch": "no or altered date or batch",
    spoiled: "spoiled or contaminated",
    "beyond-scope": "uses beyond the approved ones",
    "not-a-drug": "no medicine at all",
    "no-approval": "no approval number to be found",
    suspicion: "suspicion only",
  },
  knowledgeSign: {
    "no-lawful-source": "no lawful source shown",
    "low-purchase-price": "unreasonably low purchase price",
    "no-inspection": "no incoming inspection",
    "altered-date": "false or altered date or batch",
    "records-hidden": "records hidden, destroyed or false",
    "told-or-admitted": "told before, or admitted",
    none: "none of these",
  },
  drugException: {
    "mutual-aid": "mutual aid of patients, small and without profit",
    "folk-recipe": "folk recipe, small",
    "overseas-lawful": "a little lawful medicine from abroad, without profit",
    none: "none of these",
  },
};

/** Answers of the facts of this part that are chosen from a list. */
export const foodValues = { zh, en };
