import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Unknown } from '../../../gate/finding.ts';
import type { EnvironmentFacts } from '../facts.ts';
import { isGiven, isPublicSecret, ownerOf, riskOf } from '../names.ts';

type Use = EnvironmentFacts['uses'][number];

/** So many places of one name are shown. */
const SHOWN = 3;

export const nameRules = {
  missing: {
    title: 'Production lacks a variable that the code cannot do without',
    priority: 'block-now',
    proves: 'Every variable without a default is in the list of what production has, or in a file of its platform.',
    why: 'The build is green, and the first member who needs that part of the product meets an error.',
    remedy:
      'Set it at the platform for production; if the code does without it, give it a default or list it as optional.',
    source: 'The Twelve-Factor App, III. Config',
    judge: judgeMissing,
  },
  undocumented: {
    title: 'The code takes variables that no example names',
    priority: 'fix-after-launch',
    proves: 'Every variable that the code takes is in .env.example, or in another file that declares it.',
    why: 'Who sets up the next machine finds out by errors, one after another.',
    remedy: 'Add the names to .env.example, without values.',
    source: 'dotenv, .env.example; The Twelve-Factor App, III. Config',
    judge: judgeUndocumented,
  },
  'public-secret': {
    title: 'A secret has a name that puts it into what visitors download',
    priority: 'block-now',
    proves: 'No variable with a public prefix has a name for what is to be kept.',
    why: 'The bundler writes its value into the page, for everybody to read.',
    remedy: 'Take the prefix off, read it on the server only, and change the secret if it was ever deployed.',
    source: 'Next.js, Environment variables: NEXT_PUBLIC_; Vite, Env variables: VITE_; and their likes',
    judge: (facts) => seen(facts, judgePublic),
  },
} satisfies Record<string, Rule<EnvironmentFacts>>;

/** What could not be read at all leaves everything unknown; one unread file leaves itself so. */
function seen(facts: EnvironmentFacts, judge: (facts: EnvironmentFacts) => Judgement): Judgement {
  if (facts.unseen !== undefined) return [{ unknown: facts.unseen }];
  const judged = judge(facts);
  if ('notApplicable' in judged) return judged;
  const unread = facts.unread.map(({ file, line, reason }): Unknown => {
    return { unknown: reason, place: { file, ...(line !== undefined && { line }) } };
  });
  return [...judged, ...unread];
}

function judgeMissing(facts: EnvironmentFacts): Judgement {
  const isListed = facts.declared.some((each) => each.in === 'names');
  const lost = facts.unread.find(({ reason }) => reason.startsWith('there is no such file'));
  if (lost !== undefined) return [{ unknown: lost.reason, place: { file: lost.file } }];
  const isEmpty = facts.listedIn !== undefined && !facts.declared.some(({ file }) => file === facts.listedIn);
  if (isEmpty && facts.unseen === undefined)
    return [{ unknown: 'the list of names has none in it', place: { file: facts.listedIn ?? '' } }];
  if (facts.unseen === undefined && !isListed)
    return { notApplicable: 'nobody says what production has (environment.production in launch.yml)' };
  return seen(facts, ({ uses, declared, owners }) => {
    const there = new Set(declared.flatMap((each) => (['names', 'platform file'].includes(each.in) ? each.name : [])));
    const lacking = uses.filter(({ name, isRequired }) => isRequired && !there.has(name) && !isGiven(name));
    return byName(lacking).map(([name, places]) => missingEvidence(name, places, ownerOf(name, owners)));
  });
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

/** One finding for all: each by itself would bury the rest. */
function judgeUndocumented(facts: EnvironmentFacts): Judgement {
  return seen(facts, ({ uses, declared }) => {
    const known = new Set(declared.flatMap((each) => (each.in === 'workflow' ? [] : each.name)));
    const missing = byName(uses.filter(({ name }) => !known.has(name) && !isGiven(name)));
    const [first] = missing;
    if (first === undefined) return [];
    const [, [place]] = first;
    const example = declared.find((each) => each.in === 'example')?.file;
    return [
      {
        place: { file: place.file, line: place.line },
        problem:
          example === undefined ? 'There is no .env.example.' : 'They are in none of the files that declare variables.',
        seen: {
          variables: `${missing.length}: ${missing
            .slice(0, 20)
            .map(([name]) => name)
            .join(', ')}`,
        },
        expected: `their names in ${example ?? '.env.example'}`,
        key: 'all',
      },
    ];
  });
}

function judgePublic({ uses, declared, changed }: EnvironmentFacts): Evidence[] {
  const own = declared.filter(({ file }) => changed === undefined || changed.includes(file));
  const places = [...uses, ...own].filter(({ name }) => isPublicSecret(name));
  return byName(places).map(([name, [first]]) => ({
    place: { file: first.file, line: first.line },
    seen: { variable: name },
    key: name,
  }));
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
