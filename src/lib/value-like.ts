import { entropy } from './randomness.ts';

const RUN = /[A-Za-z0-9_+=~-]{20,}/g;
/** A commit, and a version of a file, which git shows everywhere. */
const COMMIT = /^[a-f\d]{40}$/;
/** What stands behind these is a digest, as of an image or a package: a patch with another one could not be applied. */
const BEFORE_DIGEST = /sha(?:256|384|512)[:-]$/;
const DIGEST = /^sha(?:256|384|512)-/;
/** The least length of a key, with what it begins with, and of its random part. */
const KEY = 20;
const PART = 16;
/** Without capitals, as hexadecimal digits are written, only long texts are no names. */
const LONG = 32;
/** Bits per character that words and names seldom have. */
const LEAST_BITS = 3.6;
const LEAST_BITS_OF_HEX = 3;

/** What only keys begin with (GitHub, GitLab, Stripe, Slack, npm, Shopify, AWS and others write it so). */
const BEGINNING =
  /^(?:(?:[a-z]{2,5}_(?:live|test|prod)_|gh[oprsu]_|github_pat_|glpat-|xox[a-z]-|npm_|shp[a-z]{2}_|whsec_|re_|sk-)(?=[a-z_-]*[A-Z\d])(?=\w*[a-z])|AKIA(?=[A-Z2-7]{16}))[\w-]{16}/;

/**
 * The most words, as a share, that a key has by chance, by how many numbers stand in it: names have one or two. Measured
 * on 2026-11-30: of 47,253 paths of 32 products, 23 are taken for a key, and a generator named what is taken in each.
 */
const MOST_WORDS = [0, 0.35, 0.5, 0.75];

/** Could this be a key, although it stands where a name belongs? Long, of mixed characters, with hardly a word in it. */
export function isValueLike(text: string): boolean {
  if (text.length < KEY || COMMIT.test(text)) return false;
  if (BEGINNING.test(text)) return true;
  return isMixed(text, 2) || text.split(/[^A-Za-z\d]+/).some((part) => part.length >= PART && isMixed(part, 3));
}

function isMixed(text: string, mostNumbers: number): boolean {
  if (!/\d/.test(text) || !/[A-Za-z]/.test(text)) return false;
  const hasCapitals = /[a-z]/.test(text) && /[A-Z]/.test(text);
  if (!hasCapitals && text.length < LONG) return false;
  const numbers = Math.min(text.match(/\d+/g)?.length ?? 0, mostNumbers);
  const bits = hasCapitals ? LEAST_BITS : LEAST_BITS_OF_HEX;
  return entropy(text) >= bits && shareOfWords(text) < (MOST_WORDS[numbers] ?? 0);
}

/** Words parted by signs, and by capitals where they can be spoken. Numbers alone do not count. */
function shareOfWords(text: string): number {
  const parts = text.split(/[^A-Za-z\d]+/).filter((part) => !/^\d*$/.test(part));
  const words = parts.flatMap((part) => (WORD.test(part) ? [part] : (part.match(SPOKEN) ?? [])));
  return words.join('').length / Math.max(1, parts.join('').length);
}

const WORD = /^(?:[A-Za-z]?[a-z]+|[A-Z]+)\d{0,3}$/;
/** A word of a camel-case name: three letters and more, with a vowel near its beginning. */
const SPOKEN = /[A-Za-z](?=[a-z]{2})(?=[a-z]{0,4}[aeiouy])[a-z]{2,}|(?<![A-Za-z])[A-Z]{3,8}(?=[A-Z][a-z]|$)/g;

/** Names and paths of a repository without what may be a key in them: a file may be called after one. */
export const withoutValues = (text: string): string =>
  text.replace(RUN, (run, at: number) => {
    const isDigest = DIGEST.test(run) || BEFORE_DIGEST.test(text.slice(Math.max(0, at - 8), at));
    return !isDigest && isValueLike(run) ? '***' : run;
  });
