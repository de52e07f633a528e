/** A file of which nothing, or not all, could be told. */
export interface Unread {
  file: string;
  line?: number;
  /** In our words. */
  reason: string;
  /** It is of a kind that nobody here reads: nothing is wrong with the file. */
  isOpen?: true;
}
