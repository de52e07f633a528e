import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { amount, type Looked } from '../../../gate/look.ts';
import { RISES_ONCE_LIVE } from '../../../gate/stage-priority.ts';
import type { VersionSource } from '../../../io/deployment.ts';
import type { DeployFacts, Mismatch } from '../facts.ts';
import { seen } from '../seen.ts';

export const versionRules = {
  'node-mismatch': {
    title: 'Production runs a different runtime version than expected',
    priority: 'fix-before-launch',
    also: ['block-now'],
    weighs:
      'Block now where the manifest excludes the version that production runs; fix before launch where only the tests run on another version.',
    proves: 'The version that each platform runs satisfies the manifest and is the one the tests run on.',
    why: 'The build or the first request fails on a version that nobody tested.',
    remedy: 'Set one version where the platform looks first, and test with it.',
    source: 'Vercel, Netlify, Render, Railpack, Heroku: which version is taken; src/checks/deploy/README.md',
    judge: judgeMismatch,
  },
  'unbounded-engine': {
    title: 'Runtime version is not pinned',
    priority: 'fix-before-launch',
    proves: 'Every version range that a platform chooses from has an upper bound.',
    why: 'One day a release without a code change runs on a new major version.',
    remedy: 'Write a range with an upper bound, such as 24.x.',
    source: 'Vercel and Render warn of it; Node.js release schedule',
    judge: (facts) =>
      ofVersions(
        facts,
        { deployment: facts.targets.length },
        facts.unbounded.map(({ source, platform, today }) => ({
          place: place(source),
          seen: { [source.language]: source.version, platform, today },
          expected: today,
          key: source.language,
        })),
      ),
  },
  eol: {
    title: 'Runtime version is end-of-life',
    ...RISES_ONCE_LIVE,
    proves: 'Every runtime version still gets security fixes.',
    why: 'New vulnerabilities stay open, and platforms remove the version.',
    remedy: 'Upgrade to a maintained version.',
    source: 'nodejs.org release schedule (node-releases); devguide.python.org; ruby-lang.org; php.net',
    judge: (facts) =>
      ofVersions(facts, { version: facts.known }, [
        ...facts.ended.map(({ source, platform, runs, since }) => ({
          place: place(source),
          seen: { [source.language]: runs, ...(platform !== undefined && { platform }), 'end of life': since },
          key: `${source.language} ${runs}`,
        })),
        ...facts.unlisted.map((source) => ({
          unknown: `the end-of-life date of ${source.language} ${source.version} is not known to this program`,
          place: place(source),
        })),
      ]),
  },
} satisfies Record<string, Rule<DeployFacts>>;

const place = ({ file, line }: VersionSource) => ({ file, line });

/** Without any version there is nothing to judge, which is not a pass. */
function ofVersions(facts: DeployFacts, looked: Looked, said: Said): Judgement {
  const isNothing = amount(looked) + said.length + facts.unread.length === 0;
  if (facts.unseen === undefined && isNothing) return { notApplicable: NO_VERSION };
  return seen(facts, looked, said);
}

const NO_VERSION = 'no file shows the hosting platform or the language';

function judgeMismatch(facts: DeployFacts): Judgement {
  return ofVersions(facts, { deployment: facts.targets.length }, facts.mismatches.map(mismatch));
}

function mismatch({ target, asked, others }: Mismatch): Evidence {
  const { platform, language, runs = '', source, file, line } = target;
  const told = (each: VersionSource) => `${each.version} in ${each.file}:${each.line}`;
  return {
    place: { file, line },
    problem: asked === undefined ? 'No test runs on this version.' : 'The manifest excludes this version.',
    seen: {
      platform,
      [`${language} in production`]: runs,
      because: source === undefined ? 'the platform’s default, because nothing sets a version' : told(source),
      ...(asked && { manifest: told(asked) }),
      ...(others.length > 0 && { 'tested with': others.slice(0, 3).map(told).join(', ') }),
    },
    expected: 'the same version everywhere',
    ...(asked && { priority: 'block-now' as const }),
    key: `${platform} ${language}`,
  };
}
