/** The header in which a caller without an Origin names itself: without either the server takes no change. */
export const clientHeader = "youju-client";
