import { isUnder } from '../lib/host-names.ts';
import type { DnsAnswer, DnsQuestion, DnsRecord, RecordLine } from './dns-types.ts';
import { type Failure, failure } from './failure.ts';
import { passingOn } from './questions.ts';
import type { World } from './world.ts';
import type { Zone } from './zone-file.ts';

/** Decides which names are answered here and which by the underlying world. */
interface Overlay {
  covers(name: string): boolean;
  /** The records of one type at a covered name; `published` returns the records that the underlying world has there. */
  records(name: string, type: string, published: () => Promise<DnsRecord[]>): Promise<DnsRecord[]>;
  /** Does a covered name exist? Distinguishes an empty answer from NXDOMAIN. */
  exists(name: string, rcode: string): boolean;
}

const MAX_CHAIN = 16;
const DEFAULT_TTL = 300;

/** The world after `change`, to try a proposed fix. Every server answers as if the change were published. */
export function withChange(world: World, change: { add: readonly RecordLine[]; remove: readonly RecordLine[] }): World {
  const same = (a: RecordLine, b: RecordLine) => a.name === b.name && a.type === b.type && a.value === b.value;
  const changed = overlaid(world, {
    covers: (name) => [...change.add, ...change.remove].some((line) => line.name === name),
    async records(name, type, published) {
      const left = (await published()).filter((record) => !change.remove.some((line) => same(line, record)));
      return [...left, ...change.add.filter((line) => line.name === name && line.type === type).map(asRecord)];
    },
    exists: (name, rcode) => rcode !== 'NXDOMAIN' || change.add.some((line) => line.name === name),
  });
  // Waiting does not change a simulated world.
  return { ...changed, pause: async () => undefined };
}

/** The world with these files replaced; undefined text means that the file does not exist. */
export function withFiles(world: World, texts: Record<string, string | undefined>): World {
  return passingOn(world, {
    async read(file) {
      const path = typeof file === 'string' ? file : file.path;
      if (!Object.hasOwn(texts, path)) return world.read(file);
      const text = texts[path];
      return text === undefined ? failure('missing', 'the file does not exist') : { kind: 'answer', text };
    },
  });
}

/**
 * The world with this zone published, to judge DNS before it is. What its servers would answer themselves is unknown.
 */
export function withZone(world: World, zone: Zone): World {
  const cuts = zone.records.filter(({ type, name }) => type === 'NS' && name !== zone.origin).map(({ name }) => name);
  const covers = (name: string) => isUnder(name, zone.origin) && !cuts.some((cut) => isUnder(name, cut));
  const exists = (name: string) =>
    zone.records.some((record) => isUnder(record.name, name)) || wildcardOf(zone, name) !== undefined;
  const below = overlaid(world, {
    covers,
    async records(name, type) {
      const owner = zone.records.some((record) => isUnder(record.name, name)) ? name : wildcardOf(zone, name);
      return zone.records
        .filter((record) => record.name === owner && record.type === type)
        .map((record) => asRecord({ ...record, name }));
    },
    exists,
  });
  return {
    ...below,
    elapsed: () => world.elapsed(),
    async ask(question) {
      const isServersOwn = !question.recurse || question.dnssec || ['DS', 'DNSKEY'].includes(question.type);
      if (isServersOwn && isUnder(question.name, zone.origin)) {
        return failure('not-published', 'the zone is checked from a file, before a server has it');
      }
      return below.ask(question);
    },
  };
}

/** RFC 4592: the closest wildcard above a name that does not exist. */
function wildcardOf(zone: Zone, name: string): string | undefined {
  for (let parent = parentOf(name); parent.length >= zone.origin.length; parent = parentOf(parent)) {
    if (zone.records.some((record) => record.name === `*.${parent}`)) return `*.${parent}`;
    if (zone.records.some((record) => isUnder(record.name, parent))) return undefined;
  }
  return undefined;
}

const parentOf = (name: string) => name.slice(name.indexOf('.') + 1 || name.length);

const asRecord = ({ ttl = DEFAULT_TTL, ...line }: RecordLine): DnsRecord => ({ ...line, ttl });

function overlaid(world: World, overlay: Overlay): World {
  return passingOn(world, {
    // A browser resolves names itself and would not see the change.
    browse: async () => failure('missing', 'a browser sees published records only'),
    ask: (question) => walk(question, world, overlay),
  });
}

/** Follows the CNAME chain through covered and uncovered names alike. */
async function walk(question: DnsQuestion, world: World, overlay: Overlay): Promise<DnsAnswer | Failure> {
  const answers: DnsRecord[] = [];
  let below: DnsAnswer | Failure | undefined;
  let name = question.name;
  for (let length = 0; length < MAX_CHAIN; length += 1) {
    const owner = name;
    const covered = overlay.covers(owner);
    const ask = async (): Promise<DnsAnswer | Failure> => {
      // The answer that led here already contains everything about this name.
      const known =
        below?.kind === 'answer' && below.answers.some((record) => record.name === owner || record.value === owner);
      if (!known) below = await world.ask({ ...question, name: owner });
      return below ?? failure('malformed', 'no answer');
    };
    if (!covered) {
      const answer = await ask();
      if (answer.kind === 'failure') return answer;
    }
    const published = async (type: string) => {
      const answer = await ask();
      return answer.kind === 'answer'
        ? answer.answers.filter((record) => record.name === owner && record.type === type)
        : [];
    };
    const at = (type: string) => (covered ? overlay.records(owner, type, () => published(type)) : published(type));
    const cname = question.type === 'CNAME' ? undefined : (await at('CNAME'))[0];
    const found = cname === undefined ? await at(question.type) : [cname];
    // A server that fails for a covered name also fails after the change, unless the change itself provides the answer.
    if (found.length === 0 && covered && below !== undefined && isBroken(below)) return below;
    answers.push(...found);
    if (cname === undefined) return answerOf(answers, owner, covered, below, overlay);
    name = cname.value;
  }
  return failure('malformed', `a chain of more than ${MAX_CHAIN} CNAMEs`);
}

function isBroken(answer: DnsAnswer | Failure): boolean {
  return answer.kind === 'failure' || !['NOERROR', 'NXDOMAIN'].includes(answer.rcode);
}

function answerOf(
  answers: DnsRecord[],
  last: string,
  covered: boolean,
  below: DnsAnswer | Failure | undefined,
  overlay: Overlay,
): DnsAnswer {
  const real = below?.kind === 'answer' ? below : undefined;
  const rcodeBelow = real?.rcode ?? 'NXDOMAIN';
  const ends = answers.some((record) => record.name === last);
  const rcode = covered ? (ends || overlay.exists(last, rcodeBelow) ? 'NOERROR' : 'NXDOMAIN') : rcodeBelow;
  return {
    kind: 'answer',
    rcode,
    authoritative: real?.authoritative ?? false,
    // A signed zone stays signed after the change.
    authenticated: real?.authenticated ?? false,
    answers,
    authority: real?.authority ?? [],
    errors: real?.errors ?? [],
    transport: real?.transport ?? 'udp',
    ms: real?.ms ?? 0,
  };
}
