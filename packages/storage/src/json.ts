/** Anything JSON can hold; stored as text, given back as it was. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
