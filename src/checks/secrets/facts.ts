import type { ScanAnswer, ScanQuestion, SecretMatch } from '../../io/secrets.ts';

/** What was scanned, and what was found there. */
export interface SecretsFacts
  extends Pick<ScanAnswer, 'matches' | 'unread' | 'limits' | 'environments' | 'files' | 'documents' | 'packed'> {
  scope: ScanQuestion['scope'];
  /** Comments allow these; whether the change that is judged brings them cannot be told. */
  pleaded: SecretMatch[];
}

export type { SecretMatch };
