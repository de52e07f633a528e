import { intersects, minVersion, satisfies, subset, validRange } from 'semver';
import type { Language, VersionSource } from '../../io/deployment.ts';
import { newestLts, ofCodename, released } from './releases.ts';

/** A version source as a semver range; undefined when it cannot be parsed. */
export function rangeOf(
  { language, version, by }: Pick<VersionSource, 'language' | 'version' | 'by'>,
  now: Date,
): string | undefined {
  const alias = language === 'Node.js' ? aliasOf(version, now) : undefined;
  if (alias !== undefined) return `${alias}.x`;
  const text = by === 'image' ? tagOf(version, language, now) : version.trim();
  // The go directive of go.mod is the minimum version (Go Modules Reference, go directive).
  if (language === 'Go' && by === 'manifest') return `>=${text}`;
  return validRange(plain(text, language)) ?? undefined;
}

function aliasOf(version: string, now: Date): string | undefined {
  const name = version.trim().toLowerCase();
  if (/^(?:lts(?:\/\*)?|--lts|lts\/-0)$/.test(name)) return newestLts(now);
  if (/^(?:node|latest|current|stable|\*)$/.test(name)) return released('Node.js', now)[0]?.version;
  return ofCodename(name.replace(/^lts[/_-]/, ''));
}

/** The version in an image tag such as `22.12-bookworm-slim`, `lts-alpine`, `iron` or `alpine`. */
function tagOf(tag: string, language: Language, now: Date): string {
  const number = /^v?(\d+(?:\.\d+){0,2})/.exec(tag)?.[1];
  if (number !== undefined) return number;
  const word = tag.split('-')[0] ?? '';
  const alias = language === 'Node.js' ? aliasOf(word, now) : undefined;
  return alias ?? released(language, now)[0]?.version ?? tag;
}

/** Converts the range syntax of Python, Ruby and PHP to semver. */
function plain(text: string, language: Language): string {
  if (language === 'Python')
    return text.replace(/~=\s*/g, '^').replace(/==\s*/g, '').replace(/\.\*/g, '.x').replaceAll(',', ' ');
  if (language === 'Ruby') return text.replace(/~>\s*(\d+\.\d+)(?![\d.])/g, '^$1').replaceAll(',', ' ');
  return language === 'PHP' ? text.replace(/(?<!\|)\|(?!\|)/g, '||') : text;
}

/**
 * The newest release line that a range allows, among those that a platform offers: `24.x`. An exact version stays
 * exact.
 */
export function chosen(range: string, language: Language, now: Date, has?: readonly string[]): string | undefined {
  const exact = /^(\d+\.\d+\.\d+)$/.exec(range)?.[1];
  if (exact !== undefined && has === undefined) return exact;
  const lines = released(language, now)
    .map(({ version }) => version)
    .filter((version) => has?.includes(version) ?? true);
  const line = lines.find((version) => intersects(range, `${version}.x`));
  return line === undefined ? (has === undefined ? range : undefined) : `${line}.x`;
}

/** The two ranges have no version in common. */
export const areApart = (one: string, other: string): boolean => !intersects(one, other);

/** The versions are on different release lines: a major of Node.js, a minor of the others. */
export function differ(one: string, other: string, language: Language): boolean {
  const line = (range: string) => {
    const { major, minor } = minVersion(range) ?? { major: 0, minor: 0 };
    return language === 'Node.js' ? `${major}.x` : `${major}.${minor}.x`;
  };
  return !subset(one, line(other)) && !intersects(other, line(one));
}

/** The range allows versions that do not exist yet. */
export const isUnbounded = (range: string): boolean => satisfies('9999.0.0', range);
