/** Returned for a file that is invalid or too large. */
export const UNREAD = 'it cannot be read';
export type Unread = typeof UNREAD;
