import { textStrings } from '../../io/records.ts';
import type { Lookup } from '../lookup.ts';
import { valuesOf } from '../lookup.ts';

/** One TXT record: its strings as published (up to 255 bytes each), and their concatenation. */
export interface TextRecord {
  strings: string[];
  text: string;
}

/** The TXT records of an answer; the strings of one are concatenated without a separator (RFC 7208 section 3.3). */
export function textRecords(found: Lookup): TextRecord[] {
  return valuesOf(found).map((value) => {
    const strings = textStrings(value);
    return { strings, text: strings.join('') };
  });
}
