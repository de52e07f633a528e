import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Unknown } from '../../../gate/finding.ts';
import { blind } from '../../../gate/look.ts';
import type { EnvironmentFacts } from '../facts.ts';
import { isGiven, isPublicSecret, ownerOf, riskOf } from '../names.ts';

type Use = EnvironmentFacts['uses'][number];

/** The most places shown per name. */
const SHOWN = 3;

export const nameRules = {
  missing: {
    title: 'Required environment variable is missing in production',
    priority: 'block-now',
    proves: 'Production, or a file of its platform, has every variable that the code reads without a default.',
    why: 'The build is green, and the first member who needs that part of the product gets an error.',
    remedy:
      'Set the variable for production at the platform. If the code works without it, give it a default or list it as optional.',
    source: 'The Twelve-Factor App, III. Config',
    judge: judgeMissing,
  },
  undocumented: {
    title: 'Environment variable is not documented',
    priority: 'fix-after-launch',
    proves: '.env.example, or another file that declares variables, names every variable that the code reads.',
    why: 'Whoever sets up the next machine discovers the variables by errors, one after another.',
    remedy: 'Add the names to .env.example, without values.',
    source: 'dotenv, .env.example; The Twelve-Factor App, III. Config',
    judge: judgeUndocumented,
  },
  'public-secret': {
    title: 'Secret is exposed by a public prefix (NEXT_PUBLIC_, VITE_)',
    priority: 'block-now',
    proves: 'No variable with a public prefix has the name of a secret.',
    why: 'The bundler writes its value into the page, where everybody can read it.',
    remedy: 'Remove the prefix, read the variable on the server only, and rotate the secret if it was ever deployed.',
    source: 'Next.js, Environment variables: NEXT_PUBLIC_; Vite, Env variables: VITE_; and their likes',
    judge: judgePublic,
  },
} satisfies Record<string, Rule<EnvironmentFacts>>;

/** When nothing could be read, the result is unknown; an unread file is unknown by itself. */
function seen(facts: EnvironmentFacts, variables: readonly { name: string }[], said: Evidence[]): Judgement {
  if (facts.unseen !== undefined) return blind('file', { unknown: facts.unseen });
  const unread = facts.unread.map(notRead);
  if (facts.files + unread.length === 0)
    return {
      notApplicable: facts.changed
        ? 'the change touches no file with environment variables'
        : 'no file with environment variables was found',
    };
  const names = new Set(variables.map(({ name }) => name));
  return { looked: { variable: names.size, file: facts.files }, said: [...said, ...unread] };
}

const notRead = ({ file, line, reason, isOpen }: EnvironmentFacts['unread'][number]): Unknown => ({
  unknown: reason,
  place: { file, ...(line !== undefined && { line }) },
  ...(isOpen && { isOpen }),
});

function judgeMissing(facts: EnvironmentFacts): Judgement {
  const { uses, declared, owners, listedIn, unread } = facts;
  const lost = unread.find(({ reason }) => reason.startsWith('the file does not exist'));
  if (lost !== undefined) return blind('variable', { unknown: lost.reason, place: { file: lost.file } });
  const isEmpty = listedIn !== undefined && !declared.some(({ file }) => file === listedIn);
  if (isEmpty && facts.unseen === undefined)
    return blind('variable', { unknown: 'the list of production variables is empty', place: { file: listedIn } });
  if (facts.unseen === undefined && !declared.some((each) => each.in === 'names'))
    return { notApplicable: 'the variables of production are not listed (environment.production in launch.yml)' };
  const there = new Set(declared.flatMap((each) => (['names', 'platform file'].includes(each.in) ? each.name : [])));
  const required = uses.filter(({ name, isRequired }) => isRequired && !isGiven(name));
  const lacking = byName(required.filter(({ name }) => !there.has(name)));
  return seen(
    facts,
    required,
    lacking.map(([name, places]) => missingEvidence(name, places, ownerOf(name, owners))),
  );
}

function missingEvidence(name: string, [first, ...others]: [Use, ...Use[]], owner: string | undefined): Evidence {
  return {
    place: { file: first.file, line: first.line },
    seen: {
      variable: name,
      risk: riskOf(name),
      ...(owner !== undefined && { owner }),
      ...(others.length > 0 && {
        'also at': others
          .slice(0, SHOWN)
          .map(({ file, line }) => `${file}:${line}`)
          .join(', '),
      }),
    },
    expected: `${name} in production`,
    key: name,
  };
}

/** One finding for all, so that they do not bury the others. */
function judgeUndocumented(facts: EnvironmentFacts): Judgement {
  const { uses, declared } = facts;
  const known = new Set(declared.flatMap((each) => (each.in === 'workflow' ? [] : each.name)));
  const own = uses.filter(({ name }) => !isGiven(name));
  const missing = byName(own.filter(({ name }) => !known.has(name)));
  const example = declared.find((each) => each.in === 'example')?.file;
  return seen(facts, own, missing.length === 0 ? [] : [undocumented(missing, example)]);
}

function undocumented(missing: [string, [Use, ...Use[]]][], example: string | undefined): Evidence {
  const [[, [{ file, line }]]] = missing as [[string, [Use]]];
  const names = missing.slice(0, 20).map(([name]) => name);
  return {
    place: { file, line },
    problem:
      example === undefined ? 'The repository has no .env.example.' : 'No file that declares variables names them.',
    seen: { variables: `${missing.length}: ${names.join(', ')}` },
    expected: `their names in ${example ?? '.env.example'}`,
    key: 'all',
  };
}

function judgePublic(facts: EnvironmentFacts): Judgement {
  const { uses, declared, changed } = facts;
  const own = declared.filter(({ file }) => changed === undefined || changed.includes(file));
  const places = [...uses, ...own];
  const found = byName(places.filter(({ name }) => isPublicSecret(name)));
  return seen(
    facts,
    places,
    found.map(([name, [{ file, line }]]) => ({ place: { file, line }, seen: { variable: name }, key: name })),
  );
}

function byName<Place extends { name: string }>(places: readonly Place[]): [string, [Place, ...Place[]]][] {
  const names = new Map<string, [Place, ...Place[]]>();
  for (const place of places) {
    const known = names.get(place.name);
    if (known) known.push(place);
    else names.set(place.name, [place]);
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1));
}
