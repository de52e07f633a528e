import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { amount, type Looked } from '../../../gate/look.ts';
import type { VersionSource } from '../../../io/deployment.ts';
import type { DeployFacts, Mismatch } from '../facts.ts';
import { seen } from '../seen.ts';

export const versionRules = {
  'node-mismatch': {
    title: 'Production will run another version than the code is made for',
    priority: 'fix-before-launch',
    also: ['block-now'],
    proves: 'What each platform will run, by its own rules, is what the manifest asks for and what tests run on.',
    why: 'The build or the first request fails on a machine that nobody tried.',
    remedy: 'Name one version where the platform looks first, and test with it.',
    source: 'Vercel, Netlify, Render, Railpack, Heroku: which version is taken; src/checks/deploy/README.md',
    judge: judgeMismatch,
  },
  'unbounded-engine': {
    title: 'The platform may take any newer version, on its own day',
    priority: 'fix-before-launch',
    proves: 'No range that a platform makes its choice from is without an end.',
    why: 'One day a release without a change of code runs on a new major version.',
    remedy: 'Write a range with an end, such as 24.x.',
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
    title: 'Production runs a version that nobody mends any longer',
    priority: { prelaunch: 'fix-after-launch', live: 'fix-before-launch' },
    proves: 'Every version that runs is one that still gets security fixes.',
    why: 'Holes that are found from now on stay open, and platforms take it away.',
    remedy: 'Move to a version that is maintained.',
    source: 'nodejs.org release schedule (node-releases); devguide.python.org; ruby-lang.org; php.net',
    judge: (facts) =>
      ofVersions(facts, { version: facts.known }, [
        ...facts.ended.map(({ source, platform, runs, since }) => ({
          place: place(source),
          seen: { [source.language]: runs, ...(platform !== undefined && { platform }), 'ended by': since },
          key: `${source.language} ${runs}`,
        })),
        ...facts.unlisted.map((source) => ({
          unknown: `until when ${source.language} ${source.version} is mended is not known here`,
          place: place(source),
        })),
      ]),
  },
} satisfies Record<string, Rule<DeployFacts>>;

const place = ({ file, line }: VersionSource) => ({ file, line });

/** Nothing that tells a version is no pass. */
function ofVersions(facts: DeployFacts, looked: Looked, said: Said): Judgement {
  const isNothing = amount(looked) + said.length + facts.unread.length === 0;
  if (facts.unseen === undefined && isNothing) return { notApplicable: NO_VERSION };
  return seen(facts, looked, said);
}

const NO_VERSION = 'no file tells where it is deployed to, or with which language';

function judgeMismatch(facts: DeployFacts): Judgement {
  return ofVersions(facts, { deployment: facts.targets.length }, facts.mismatches.map(mismatch));
}

function mismatch({ target, asked, others }: Mismatch): Evidence {
  const { platform, language, runs = '', source, file, line } = target;
  const told = (each: VersionSource) => `${each.version} in ${each.file}:${each.line}`;
  return {
    place: { file, line },
    problem: asked === undefined ? 'Nothing is tested with what runs.' : 'The manifest does not allow what runs.',
    seen: {
      platform,
      [`${language} that will run`]: runs,
      because: source === undefined ? 'it is the platform’s default, and nothing says otherwise' : told(source),
      ...(asked && { 'asked for': told(asked) }),
      ...(others.length > 0 && { 'tried with': others.slice(0, 3).map(told).join(', ') }),
    },
    expected: 'one version in all of them',
    ...(asked && { priority: 'block-now' as const }),
    key: `${platform} ${language}`,
  };
}
