/** How exhibits stand beside one another, from two on a phone to five. */
export const galleryGrid = "grid grid-cols-2 gap-3 @xl:grid-cols-3 @3xl:grid-cols-4 @5xl:grid-cols-5";
