const phonePattern = /^(?:(?:\+?86)?1\d{10}|0\d{2,3}\d{7,8})$/;

/** Whether a phone number can be called: 11 digits, or a landline with its area code; blanks and dashes do not matter. */
export function isPhone(typed: string): boolean {
  return phonePattern.test(typed.replaceAll(/[\s-]/g, ""));
}
