/** One sentence in both languages of the product. Chinese is the source, English is complete. 双语文本 */
export type Text = { readonly zh: string; readonly en: string };

/** The languages the product speaks. */
export type Language = keyof Text;
