import { describe, expect, test } from '@jest/globals';
import { ruleCases } from '../../../test/rule-cases.ts';
import { fakeWorld } from '../../../test/support/fake-world.ts';
import { platformOf } from '../../catalog/platforms/index.ts';
import type { Subject } from '../../gate/check.ts';
import { NOTHING_PERMITTED } from '../../gate/check.ts';
import type { ServiceLandmark } from '../../gate/landmark.ts';
import { type Answers, answersMark, type Basis, basisMark, readBasis } from '../../gate/packet-marker.ts';
import { failure } from '../../io/failure.ts';
import { handover } from './check.ts';
import type { HandoverFacts } from './facts.ts';
import { gatherHandover } from './gather.ts';
import { handoverOptions } from './options.ts';
import { rules } from './rules/index.ts';

const service = (role: ServiceLandmark['role'], name: string): ServiceLandmark => ({
  what: 'service',
  role,
  name,
  by: 'NS ns1.dns.example',
});
const SERVICES = [service('dns', 'Cloudflare'), service('hosting', 'Fly.io')];
const ANSWERS: Answers = {
  owners: { default: { name: 'ana', backup: 'ben@example.com' } },
  people: { ana: '+49 30 1234567' },
  access: { dns: 'the vault', hosting: 'the vault' },
  billing: { default: 'ana' },
  rotate: {},
  'second-factor': [],
  escalation: ['ana', 'ben@example.com'],
};
const BASIS: Basis = {
  version: 1,
  date: '2026-11-01',
  domain: 'members.example',
  unseen: [],
  services: { dns: ['Cloudflare'], hosting: ['Fly.io'] },
  answers: answersMark(ANSWERS),
};
const facts = (more: Partial<HandoverFacts> = {}, answers: Partial<Answers> = {}): HandoverFacts => ({
  answers: { ...ANSWERS, ...answers },
  services: SERVICES,
  unseen: [],
  domain: 'members.example',
  isChange: false,
  file: 'docs/handover/HANDOVER.md',
  packet: { kind: 'found', basis: BASIS },
  ...more,
});
const unseen = (reason: string, ...roles: ServiceLandmark['role'][]) => [{ roles, reason }];
const nothingShows = facts({ services: [] });
const nobodyLooked = facts({ services: [], unseen: unseen('no resolver answered', 'dns') });
const unread = facts({ packet: { kind: 'unread', reason: 'it is longer than is read' } });

ruleCases(rules, {
  access: {
    holds: {
      'each has a place': facts(),
      'what was not seen is not asked for': facts({ unseen: unseen('the registry', 'registrar') }),
    },
    broken: { 'one has none': facts({}, { access: { dns: 'the vault' } }), 'none has': facts({}, { access: {} }) },
    unknown: { 'nobody could look': nobodyLooked },
    notApplicable: { 'nothing shows': nothingShows },
  },
  billing: {
    holds: { 'one pays all': facts(), 'each has one': facts({}, { billing: { dns: 'ana', hosting: 'ben' } }) },
    broken: { 'one has none': facts({}, { billing: { dns: 'ana' } }) },
    unknown: {
      'nobody could look': facts({ services: [], unseen: unseen('no resolver answered', 'dns') }, { billing: {} }),
    },
    notApplicable: { 'nothing shows': facts({ services: [] }, { billing: {} }) },
  },
  escalation: {
    holds: { 'two in order': facts() },
    broken: {
      'one twice': facts({}, { escalation: ['ana', 'Ana '] }),
      one: facts({}, { escalation: ['ana'] }),
      nobody: facts({}, { escalation: [] }),
    },
    unknown: { never: 'launch.yml says it, or does not' },
  },
  reachable: {
    holds: { 'by a number, by an address': facts() },
    broken: {
      'a first name': facts({}, { people: {} }),
      'who pays': facts({}, { billing: { dns: 'cleo' } }),
      'an address that takes nothing': facts({}, { billing: { default: 'ana@users.noreply.example' } }),
    },
    notApplicable: { 'nobody is named': facts({}, { owners: {}, billing: {}, escalation: [] }) },
    unknown: { never: 'launch.yml says it, or does not' },
  },
  packet: {
    holds: { 'it is there': facts() },
    broken: {
      'it is not': facts({ packet: { kind: 'none' } }),
      'it was not written by Launch Gate': facts({ packet: { kind: 'found', basis: undefined } }),
    },
    unknown: { 'it was not read': unread },
  },
  stale: {
    holds: {
      'nothing has changed': facts(),
      'what could not be looked for today has not changed': facts({ unseen: unseen('the registry', 'registrar') }),
      'what was not seen then has not come since': facts({
        packet: { kind: 'found', basis: { ...BASIS, services: { dns: ['Cloudflare'] }, unseen: ['hosting'] } },
      }),
      'hosting that was seen in part': facts({
        services: [SERVICES[0] as ServiceLandmark],
        unseen: unseen('the page', 'hosting', 'cdn'),
        packet: { kind: 'found', basis: { ...BASIS, services: { dns: ['Cloudflare'] } } },
      }),
      'a change brings its packet, and is judged by the answers of the branch it goes to': facts(
        { isChange: true },
        { escalation: ['ben@example.com', 'ana'] },
      ),
      'answers in another order': facts({}, { people: { ana: '+49 30 1234567' } }),
    },
    broken: {
      'another host': facts({ services: [service('dns', 'Amazon Route 53'), SERVICES[1] as ServiceLandmark] }),
      'one more': facts({ services: [...SERVICES, service('payments', 'Stripe')] }),
      'one less': facts({ services: SERVICES.slice(1) }),
      'other people': facts({}, { escalation: ['ben@example.com', 'ana'] }),
    },
    unknown: {
      'what it names could not be looked for': facts({
        services: SERVICES.slice(1),
        unseen: unseen('no resolver answered', 'dns'),
      }),
      'it was not read': unread,
    },
    notApplicable: {
      'there is none': facts({ packet: { kind: 'none' } }),
      'it is of another domain': facts({ domain: 'app.members.example' }),
    },
  },
});

describe('the mark in a packet', () => {
  test('is read as it was written, whatever stands in it', () => {
    const basis = { ...BASIS, services: { dns: ['a --> b <script> -- c', '“d”'] } };
    const mark = basisMark(basis);
    expect(mark.slice(4, -3)).not.toMatch(/--|[<>]/);
    expect(readBasis(`# Before\n${mark}\n# Behind`)).toEqual(basis);
  });

  test.each([
    '',
    '<!-- launch-gate handover -->',
    '<!-- launch-gate handover {"version":2} -->',
    '<!-- launch-gate handover {"version":1,"date":"x","answers":"y","services":{"dns":"z"}} -->',
    '<!-- launch-gate handover {"version":1,"date":"x","answers":"y","services":{}} -->',
    '<!-- launch-gate handover {',
  ])('is none: %s', (text) => expect(readBasis(text)).toBeUndefined());

  test('is equal for equal answers in whatever order', () => {
    const other = { ...ANSWERS, access: { hosting: 'the vault', dns: 'the vault' } };
    expect(answersMark(other)).toBe(answersMark(ANSWERS));
    expect(answersMark({ ...ANSWERS, escalation: [] })).not.toBe(answersMark(ANSWERS));
  });
});

describe('what shows', () => {
  const subject: Subject = {
    stage: 'prelaunch',
    subdomains: {},
    routes: {},
    permissions: NOTHING_PERMITTED,
    isRepository: true,
  };
  const options = handoverOptions.parse({});

  test('by the files of a repository', async () => {
    const files = {
      'package.json': '{ "dependencies": { "stripe": "1", "@supabase/supabase-js": "2" } }',
      '.github/FUNDING.yml': 'github: ana\n',
      'examples/package.json': '{ "dependencies": { "@paddle/paddle-js": "1" } }',
      '.github/workflows/ci.yml': 'on: push\n',
      'docs/handover/HANDOVER.md': basisMark(BASIS),
    };
    const seen = await gatherHandover(fakeWorld({ files }), options, subject);
    expect(seen.services.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'repository GitHub',
      'payments Stripe',
      'database Supabase',
    ]);
    expect(seen.packet).toEqual({ kind: 'found', basis: BASIS });
  });

  test('by the names on the way, and by what answers', async () => {
    const records = {
      'members.example A': ['192.0.2.1'],
      'members.example CNAME': ['cname.vercel-dns.com'],
      'members.example MX': ['1 aspmx.l.google.com'],
    };
    const seen = await gatherHandover(fakeWorld({ records }), options, {
      ...subject,
      domain: 'members.example',
      permissions: NOTHING_PERMITTED,
      isRepository: false,
    });
    expect(seen.services.map(({ role, name }) => `${role} ${name}`)).toContain('mailbox Google Workspace');
    expect(platformOf(['x.members.example', 'cname.vercel-dns.com'])).toEqual({
      name: 'Vercel',
      by: 'cname.vercel-dns.com',
    });
    expect(platformOf(['notvercel-dns.com', 'fly.dev.members.example'])).toBeUndefined();
  });

  test('a packet that cannot be read is none that is missing', async () => {
    const world = { ...fakeWorld(), read: async () => failure('too-large', 'it is longer than is read') };
    expect((await gatherHandover(world, options, subject)).packet).toEqual({
      kind: 'unread',
      reason: 'it is longer than is read',
    });
    expect((await gatherHandover(fakeWorld(), options, subject)).packet).toEqual({ kind: 'none' });
  });

  test('a mirror with GitHub’s folder is where its workflows run', async () => {
    const files = { '.gitlab-ci.yml': 'a: b\n', '.github/workflows/mirror.yml': 'on: push\n' };
    const { services } = await gatherHandover(fakeWorld({ files }), options, subject);
    expect(services.map(({ name }) => name)).toEqual(['GitLab']);
    const funding = await gatherHandover(fakeWorld({ files: { '.github/FUNDING.yml': '' } }), options, subject);
    expect(funding.services).toEqual([]);
  });

  test('without a repository nothing is judged', () => {
    expect(handover.notApplicable({ ...subject, permissions: NOTHING_PERMITTED, isRepository: false })).toBe(
      'this folder is not a repository',
    );
  });
});
