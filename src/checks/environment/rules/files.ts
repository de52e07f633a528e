import { platformFile } from '../../../catalog/platforms/index.ts';
import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { blind, lookAtAny } from '../../../gate/look.ts';
import type { Declaration, FormatFault, ValueShape } from '../../../io/variables.ts';
import type { EnvironmentFacts } from '../facts.ts';

export const fileRules = {
  'wrong-stage': {
    title: 'Production is set up with what is for somewhere else',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'No file for production has test keys of payments, addresses of one’s own machine, or another stage.',
    why: 'Members pay with cards that charge nobody, or the product looks for its database on itself.',
    remedy: 'Set the value of production at the platform, and take the line out of the file.',
    source: 'Stripe, API keys: sandbox and live mode; RFC 6761 section 6.3 for localhost',
    judge: judgeStage,
  },
  'in-image': {
    title: 'The image is built with the files for the environment in it',
    priority: 'fix-before-launch',
    proves: 'Where a Dockerfile copies everything, .dockerignore keeps .env files out.',
    why: 'Whoever can pull the image can read them, in every layer it ever had.',
    remedy: 'Add .env* to .dockerignore, and build anew.',
    source: 'Docker, .dockerignore files; Docker, Build secrets',
    judge: judgeImages,
  },
  bundle: {
    title: 'A secret of this machine is in what visitors download',
    priority: 'block-now',
    proves: 'The values that secret variables have in this run are in no built file.',
    why: 'The bundler wrote it into the page, for everybody to read.',
    remedy: 'Read it on the server only, build anew, and change the secret if that was ever deployed.',
    source: 'Next.js, Environment variables: what is inlined at build time; Vite, Env variables and modes',
    judge: judgeBundle,
  },
  format: {
    title: 'A file for the environment has lines that programs read differently',
    priority: 'fix-after-launch',
    proves: 'No name is set twice in one file, no quote stays open, and every line is a variable or a comment.',
    why: 'One program takes the first value and another the last; which one counts is found out in production.',
    remedy: 'Keep one line for each name.',
    source:
      'dotenv-linter: DuplicatedKey, KeyWithoutValue, ValueWithoutQuotes; Node.js, util.parseEnv: the last one counts',
    judge: judgeFormat,
  },
} satisfies Record<string, Rule<EnvironmentFacts>>;

/** Files of production by their name; a compose file without another name is often for one's own machine. */
const PRODUCTION = /(^|\/)(?:\.env\.prod(?:uction)?|(?:docker-)?compose\.prod(?:uction)?\.ya?ml)$/;

const isProduction = (file: string) => PRODUCTION.test(file) || platformFile(file)?.file.isProduction === true;

const WRONG: Partial<Record<ValueShape, string>> = {
  'test key': 'It is a key for payments in test mode.',
  'own machine': 'It leads to the machine that it is on.',
  'not production': 'It names another stage.',
  'stand-in': 'It is a stand-in for a value.',
};

function judgeStage({ declared, changed, unseen }: EnvironmentFacts): Judgement {
  if (unseen !== undefined) return blind('variable', { unknown: unseen });
  const production = declared.filter(({ file, in: place }) => place !== 'example' && isProduction(file));
  if (production.length === 0) return { notApplicable: 'no file sets variables of production' };
  const own = production.filter(({ file }) => changed === undefined || changed.includes(file));
  return lookAtAny('variable', own, 'the change is to no file of production', stageEvidence);
}

/** A helper beside the product listens on the same machine: telemetry, a proxy, a cache. */
const BESIDE = /^(?:OTEL|OTLP|STATSD|DD_|DATADOG|PROXY|HTTP_PROXY|HTTPS_PROXY|NO_PROXY|HOST|BIND|LISTEN)/;

function stageEvidence({ name, file, line, value }: Declaration): Evidence[] {
  const problem = WRONG[value];
  if (problem === undefined || (value === 'own machine' && BESIDE.test(name))) return [];
  const isMild = value === 'stand-in';
  return [
    {
      place: { file, line },
      problem,
      seen: { variable: name, value },
      key: name,
      ...(isMild && { priority: 'fix-before-launch' as const }),
    },
  ];
}

function judgeImages({ images, unseen }: EnvironmentFacts): Judgement {
  if (unseen !== undefined) return blind('file', { unknown: unseen });
  return lookAtAny('file', images, 'no Dockerfile copies everything', ({ file, line, isKeptOut }) =>
    isKeptOut
      ? []
      : [
          {
            place: { file, line },
            seen: { line: 'it copies the whole folder', '.dockerignore': 'it keeps no .env file out' },
            expected: '.env* in .dockerignore',
            key: 'copy',
          },
        ],
  );
}

function judgeBundle({ bundle }: EnvironmentFacts): Judgement {
  if ('unseen' in bundle) return blind('file', { unknown: bundle.unseen });
  if (bundle.files === 0) return { notApplicable: 'nothing is built here' };
  if (bundle.tried === 0) return { notApplicable: 'none of its secret variables is set in this run' };
  const { tried, files, places } = bundle;
  const said = places.map(({ name, file, line }) => ({ place: { file, line }, seen: { variable: name }, key: name }));
  return { looked: { variable: tried, file: files }, said };
}

const FAULTS: Record<FormatFault['fault'], string> = {
  twice: 'The name is set twice.',
  'no variable': 'The line is no variable.',
  'merge marker': 'A merge was left unfinished here.',
  'open quote': 'A quote is opened and never closed.',
};

function judgeFormat({ formats, environmentFiles, unseen }: EnvironmentFacts): Judgement {
  if (unseen !== undefined) return blind('file', { unknown: unseen });
  if (environmentFiles === 0) return { notApplicable: 'there is no .env file to read' };
  return { looked: { file: environmentFiles }, said: formats.map(formatEvidence) };
}

function formatEvidence({ file, line, fault, name }: FormatFault): Evidence {
  return {
    place: { file, line },
    problem: FAULTS[fault],
    seen: name === undefined ? { line: String(line) } : { variable: name },
    key: `${fault} ${name ?? line}`,
  };
}
