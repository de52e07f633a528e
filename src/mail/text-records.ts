import type { Lookup } from '../looking/lookup.ts';
import { valuesOf } from '../looking/lookup.ts';
import { textStrings } from '../world/records.ts';

/** One TXT record: its strings as published (each up to 255 bytes), and what they say together. */
export interface TextRecord {
  strings: string[];
  text: string;
}

/** The TXT records of an answer; the strings of one are put together without anything between (RFC 7208 section 3.3). */
export function textRecords(found: Lookup): TextRecord[] {
  return valuesOf(found).map((value) => {
    const strings = textStrings(value);
    return { strings, text: strings.join('') };
  });
}
