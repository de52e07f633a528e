/** A file that could not be analyzed, or only in part. */
export interface Unread {
  file: string;
  line?: number;
  /** In our own words. */
  reason: string;
  /** This kind of file is not supported; the file itself may be fine. */
  isOpen?: true;
  /** What it does is known once it runs. */
  isKnownByRunning?: true;
}
