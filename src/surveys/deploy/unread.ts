/** Instead of what a file says: it is no file of its kind, or larger than any. */
export const UNREAD = 'it cannot be read';
export type Unread = typeof UNREAD;
