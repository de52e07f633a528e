import schedule from 'node-releases/data/release-schedule/release-schedule.json' with { type: 'json' };
import type { Language } from '../../io/deployment.ts';

/** A release line: its first day, and the last day of support. */
interface Line {
  /** A major version of Node.js; major and minor of the others. */
  version: string;
  start: string;
  end: string;
  lts?: string;
  codename?: string;
}

const NODE: readonly Line[] = Object.entries(schedule as Record<string, Omit<Line, 'version'>>).map(([name, line]) => ({
  ...line,
  version: name.slice(1),
}));

/** PEP 602 and devguide.python.org/versions; ruby-lang.org, Ruby Maintenance Branches; php.net, Supported Versions. */
const OTHERS: Partial<Record<Language, readonly Line[]>> = {
  Python: [
    { version: '3.8', start: '2019-10-14', end: '2024-10-07' },
    { version: '3.9', start: '2020-10-05', end: '2025-10-31' },
    { version: '3.10', start: '2021-10-04', end: '2026-10-31' },
    { version: '3.11', start: '2022-10-24', end: '2027-10-31' },
    { version: '3.12', start: '2023-10-02', end: '2028-10-31' },
    { version: '3.13', start: '2024-10-07', end: '2029-10-31' },
    { version: '3.14', start: '2025-10-07', end: '2030-10-31' },
  ],
  Ruby: [
    { version: '3.0', start: '2020-12-25', end: '2024-04-23' },
    { version: '3.1', start: '2021-12-25', end: '2025-03-26' },
    { version: '3.2', start: '2022-12-25', end: '2026-03-31' },
    { version: '3.3', start: '2023-12-25', end: '2027-03-31' },
    { version: '3.4', start: '2024-12-25', end: '2028-03-31' },
  ],
  PHP: [
    { version: '8.0', start: '2020-11-26', end: '2023-11-26' },
    { version: '8.1', start: '2021-11-25', end: '2025-12-31' },
    { version: '8.2', start: '2022-12-08', end: '2026-12-31' },
    { version: '8.3', start: '2023-11-23', end: '2027-12-31' },
    { version: '8.4', start: '2024-11-21', end: '2028-12-31' },
  ],
};

const linesOf = (language: Language): readonly Line[] => (language === 'Node.js' ? NODE : (OTHERS[language] ?? []));

/** Lines released by then, newest first. */
export const released = (language: Language, now: Date): Line[] => {
  const today = day(now);
  return linesOf(language)
    .filter(({ start }) => start <= today)
    .toReversed();
};

export const newestLts = (now: Date): string | undefined =>
  released('Node.js', now).find(({ lts }) => lts !== undefined && lts <= day(now))?.version;

/** The major version of a code name, such as `jod`. */
export const ofCodename = (name: string): string | undefined =>
  NODE.find(({ codename }) => codename?.toLowerCase() === name.toLowerCase() && codename !== '')?.version;

/**
 * The last day of support for a version; for one older than all listed, the last day of the oldest line. Undefined: not
 * known.
 */
export function endOf(language: Language, version: string): string | undefined {
  const lines = linesOf(language);
  const [first] = lines;
  const own = numberOf(version);
  if (first !== undefined && own < numberOf(first.version)) return first.end;
  return lines.find((each) => numberOf(each.version) === (language === 'Node.js' ? Math.floor(own) : own))?.end;
}

/** `3.14` and `3.14.2` become 3.014. */
function numberOf(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  return major + minor / 1000;
}

const day = (now: Date) => now.toISOString().slice(0, 10);
