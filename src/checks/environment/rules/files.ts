import { platformFile } from '../../../catalog/platforms/index.ts';
import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence } from '../../../gate/finding.ts';
import { blind, lookAtAny } from '../../../gate/look.ts';
import type { Declaration, FormatFault, ValueShape } from '../../../io/variables.ts';
import type { EnvironmentFacts } from '../facts.ts';

export const fileRules = {
  'wrong-stage': {
    title: 'Production uses test or development settings',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now for a test payment key, a localhost address or another stage’s name; fix before launch for a placeholder.',
    proves: 'No production file has test payment keys, localhost addresses or another stage’s name.',
    why: 'Members pay and no money arrives, or the product looks for its database on its own machine.',
    remedy: 'Set the production value at the platform, and delete the line from the file.',
    source: 'Stripe, API keys: sandbox and live mode; RFC 6761 section 6.3 for localhost',
    judge: judgeStage,
  },
  'in-image': {
    title: '.env file is copied into the Docker image',
    priority: 'fix-before-launch',
    proves: 'Where a Dockerfile copies everything, .dockerignore excludes .env files.',
    why: 'Whoever can pull the image can read them, in every layer.',
    remedy: 'Add .env* to .dockerignore and rebuild the image.',
    source: 'Docker, .dockerignore files; Docker, Build secrets',
    judge: judgeImages,
  },
  bundle: {
    title: 'Secret value in the frontend build output',
    priority: 'block-now',
    proves: 'No built file holds the value of a secret variable of this run.',
    why: 'The bundler wrote it into the page, where everybody can read it.',
    remedy: 'Read it on the server only, rebuild, and rotate the secret if that build was ever deployed.',
    source: 'Next.js, Environment variables: what is inlined at build time; Vite, Env variables and modes',
    judge: judgeBundle,
  },
  format: {
    title: '.env file has ambiguous lines',
    priority: 'fix-after-launch',
    proves: 'No name is set twice, no quote stays open, and every line is a variable or a comment.',
    why: 'One program takes the first value and another takes the last, so production can differ from your machine.',
    remedy: 'Keep one line per variable, and close every quote.',
    source:
      'dotenv-linter: DuplicatedKey, KeyWithoutValue, ValueWithoutQuotes; Node.js, util.parseEnv: the last one counts',
    judge: judgeFormat,
  },
} satisfies Record<string, Rule<EnvironmentFacts>>;

/** Names of production files; a plain compose file is often for local use. */
const PRODUCTION = /(^|\/)(?:\.env\.prod(?:uction)?|(?:docker-)?compose\.prod(?:uction)?\.ya?ml)$/;

const isProduction = (file: string) => PRODUCTION.test(file) || platformFile(file)?.file.isProduction === true;

const WRONG: Partial<Record<ValueShape, string>> = {
  'test key': 'The value is a test-mode payment key.',
  'own machine': 'The value is a localhost address.',
  'not production': 'The value names another stage.',
  'stand-in': 'The value is a placeholder.',
};

function judgeStage({ declared, changed, unseen }: EnvironmentFacts): Judgement {
  if (unseen !== undefined) return blind('variable', { unknown: unseen });
  const production = declared.filter(({ file, in: place }) => place !== 'example' && isProduction(file));
  if (production.length === 0) return { notApplicable: 'no file sets production variables' };
  const own = production.filter(({ file }) => changed === undefined || changed.includes(file));
  return lookAtAny('variable', own, 'the change touches no production file', stageEvidence);
}

/** Sidecars listen on the same machine: telemetry, a proxy, a cache. */
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
            seen: { line: 'COPY includes the whole folder', '.dockerignore': 'it does not exclude .env files' },
            expected: '.env* in .dockerignore',
            key: 'copy',
          },
        ],
  );
}

function judgeBundle({ bundle }: EnvironmentFacts): Judgement {
  if ('unseen' in bundle) return blind('file', { unknown: bundle.unseen });
  if (bundle.files === 0) return { notApplicable: 'nothing is built here' };
  if (bundle.tried === 0) return { notApplicable: 'no secret variable of the product is set in this run' };
  const { tried, files, places } = bundle;
  const said = places.map(({ name, file, line }) => ({ place: { file, line }, seen: { variable: name }, key: name }));
  return { looked: { variable: tried, file: files }, said };
}

const FAULTS: Record<FormatFault['fault'], string> = {
  twice: 'The name is set twice.',
  'no variable': 'The line is not a variable.',
  'merge marker': 'The file has an unresolved merge conflict.',
  'open quote': 'A quote is not closed.',
};

function judgeFormat({ formats, environmentFiles, unseen }: EnvironmentFacts): Judgement {
  if (unseen !== undefined) return blind('file', { unknown: unseen });
  if (environmentFiles === 0) return { notApplicable: 'there is no .env file' };
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
