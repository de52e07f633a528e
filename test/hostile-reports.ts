import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type Finding, type Fix, PRIORITIES } from '../src/gate/finding.ts';
import { type Landmark, PURPOSES, SERVICE_ROLES, type SpfBranch } from '../src/gate/landmark.ts';
import type { Reading } from '../src/gate/reading.ts';
import type { Outcome, Report } from '../src/gate/report.ts';
import { aFinding, aReport } from './reports.ts';

/** Stands in every hostile text, so that it can be found again wherever it comes out. */
const MARK = 'z.q.x';

const piece = fc.constantFrom(
  '::error::',
  '::add-mask::a',
  '##[error]',
  '##[set-output name=verdict]GO',
  '::stop-commands::x',
  '\r::warning::',
  '\n::error::',
  '\r\n',
  '\u2028',
  '\u0085',
  '`',
  '``',
  '```',
  '````\n',
  '~~~',
  '|',
  '\\|',
  '\\',
  '\\`',
  '<script>alert(1)</script>',
  '<img src=x onerror=y>',
  '<!-- launch-gate:end -->',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '&amp;',
  '&#x3C;',
  '"',
  "'",
  '@everyone',
  '@octo/team',
  '#1',
  'GH-1',
  'ana/members#2',
  '![x](https://evil.example/p.png)',
  '[x](javascript:alert(1))',
  '[x]: https://evil.example',
  '<https://evil.example>',
  'https://evil.example/',
  'www.evil.example',
  '**b**',
  '_i_',
  '# h',
  '- [ ] x',
  '> q',
  '| a | b |\n|---|---|',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u001b[31m',
  '\u001b]8;;https://evil.example\u0007',
  '\u009b31m',
  '\u0000',
  '\u0008',
  '\u007f',
  '\ud800',
  '\udc00',
  '%0A::error::',
  '%25',
  '$(id)',
  '`id`',
  '; rm -rf /',
  ' ',
  'x',
);
export const hostile = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
  .map((pieces) => [...pieces.slice(0, 4), MARK, ...pieces.slice(4)].join(''));

const record = fc.record({ name: hostile, type: fc.constantFrom('A', 'TXT', 'CNAME'), value: hostile });
const fix: fc.Arbitrary<Fix> = fc.oneof(
  fc.record({
    kind: fc.constant('dns' as const),
    change: fc.record({ add: fc.array(record, { maxLength: 2 }), remove: fc.array(record, { maxLength: 2 }) }),
    at: fc.record({
      host: hostile,
      zone: hostile,
      apex: fc.constantFrom('@' as const, 'empty' as const, 'name' as const),
    }),
  }),
  fc.record({
    kind: fc.constant('redirect' as const),
    from: hostile,
    to: hostile,
    status: fc.constantFrom(301 as const, 308 as const),
  }),
  fc.record({ kind: fc.constant('file' as const), path: hostile, patch: hostile }),
  fc.record({ kind: fc.constant('command' as const), argv: fc.array(hostile, { maxLength: 3 }) }),
);
const place = fc.oneof(
  fc.record({ address: hostile }),
  fc.record({ file: hostile, line: fc.integer({ min: 1, max: 9999 }) }),
);
const finding: fc.Arbitrary<Finding> = fc
  .record({
    priority: fc.constantFrom(...PRIORITIES),
    rule: fc.constantFrom('dns/dangling', 'redirects/loop'),
    place,
    alsoAt: fc.array(place, { maxLength: 9 }),
    seen: fc.dictionary(hostile, hostile, { maxKeys: 3 }),
    expected: hostile,
    fix,
    recheck: fc.array(hostile, { maxLength: 3 }),
    waived: fc.option(
      fc.oneof(
        fc.record({ by: fc.constant('accept' as const), why: hostile, until: fc.constant('2099-12-31') }),
        fc.record({
          by: fc.constant('accept' as const),
          why: hostile,
          until: fc.constant('2001-12-31'),
          expired: fc.constant(true as const),
        }),
      ),
      { nil: undefined },
    ),
  })
  .map(({ waived, ...rest }) => aFinding({ ...rest, ...(waived && { waived }) }));
const unknown = fc.record({
  reason: hostile,
  place: hostile,
  rules: fc.constant(['dns/dnssec']).map((rules) => [...rules]),
});
const day = fc.constantFrom('2026-03-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z');
const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc.record({ what: fc.constantFrom('certificate' as const, 'registration' as const), place: hostile, ends: day }),
  fc.record({
    what: fc.constant('response' as const),
    place: hostile,
    p50: fc.integer({ min: 0, max: 9000 }),
    p95: fc.integer({ min: 0, max: 9000 }),
    samples: fc.constant(20),
  }),
);
const count = fc.integer({ min: 0, max: 30 });
const url = hostile.map((text) => `https://members.example/?q=${encodeURIComponent(text.toWellFormed())}`);
const branch: fc.Arbitrary<SpfBranch> = fc.record({
  term: hostile,
  lookups: count,
  branches: fc.array(fc.record({ term: hostile, lookups: count, branches: fc.constant([]) }), { maxLength: 2 }),
});
const at = { file: hostile, line: count };
const landmark: fc.Arbitrary<Landmark> = fc.oneof(
  fc.record({
    what: fc.constant('host' as const),
    host: hostile,
    role: fc.constantFrom('apex' as const, 'linked' as const),
    records: fc.array(fc.record({ type: fc.constantFrom('A', 'CNAME'), value: hostile }), { maxLength: 2 }),
    state: fc.constantFrom('answers' as const, 'no address' as const),
  }),
  fc.record({
    what: fc.constant('records' as const),
    purpose: fc.constantFrom(...PURPOSES),
    name: hostile,
    values: fc.array(hostile, { maxLength: 2 }),
  }),
  fc.record({ what: fc.constant('spf' as const), domain: hostile, lookups: count, tree: branch }),
  fc.record({
    what: fc.constant('redirect' as const),
    from: url,
    hops: fc.array(fc.record({ url, status: fc.constantFrom(200, 301) }), { maxLength: 3 }),
    end: fc.constantFrom('page' as const, 'loop' as const, 'nowhere' as const),
    isDeclared: fc.boolean(),
  }),
  fc.record({
    what: fc.constant('route' as const),
    role: fc.constant('home'),
    url,
    state: fc.constant('answers' as const),
  }),
  fc.record({
    what: fc.constant('service' as const),
    role: fc.constantFrom(...SERVICE_ROLES),
    name: hostile,
    by: hostile,
  }),
  fc.record({ what: fc.constant('platform' as const), name: hostile, ...at }),
  fc.record({
    what: fc.constant('command' as const),
    when: fc.constant('script'),
    does: fc.constant(['build']).map((does) => [...does]),
    name: hostile,
    ...at,
  }),
  fc.record({ what: fc.constant('rollback' as const), how: hostile, drilled: hostile }),
  fc.record({ what: fc.constant('switch' as const), name: hostile, ...at }),
  fc.record({
    what: fc.constant('migrations' as const),
    folder: hostile,
    runner: fc.constant('Prisma'),
    files: count,
    fresh: count,
    isReversible: fc.boolean(),
  }),
  fc.record({ what: fc.constant('one-way' as const), reason: fc.constant('it drops a table'), ...at }),
  fc.record({ what: fc.constant('unread migration' as const), file: hostile, reason: hostile }),
);
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      check: fc.constant('dns'),
      status: fc.constant('checked' as const),
      findings: fc.array(finding, { maxLength: 4 }),
      held: fc.constant(['dns/ns-two']).map((held) => [...held]),
      examined: fc.constant({}).map(() => ({ 'dns/ns-two': { host: 3, domain: 1 } })),
      unknown: fc.array(unknown, { maxLength: 2 }),
      notApplicable: fc.array(fc.record({ rule: fc.constant('dns/drift'), reason: hostile }), { maxLength: 1 }),
      readings: fc.array(reading, { maxLength: 3 }),
      landmarks: fc.array(landmark, { maxLength: 6 }),
    }),
  },
  fc.record({
    check: fc.constant('tls'),
    status: fc.constant('could-not-check' as const),
    reason: hostile,
    unknown: fc.array(unknown, { maxLength: 2 }),
  }),
  fc.record({ check: fc.constant('ai'), status: fc.constant('not-applicable' as const), reason: hostile }),
);
export const report: fc.Arbitrary<Report> = fc
  .record({
    checks: fc.array(outcome, { minLength: 1, maxLength: 3 }),
    target: hostile,
    notes: fc.array(hostile, { maxLength: 2 }),
  })
  .map(aReport);

/** Fails with the smallest report that shows it. */
export function always(holds: (report: Report) => void): void {
  void fc.assert(fc.property(report, holds), { numRuns: 300 });
}

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

/** Everything of a page that a reader of GitHub would meet as more than code, and that has outside text in it. */
export function interpreted(text: string): string[] {
  const found: string[] = [];
  const visit = (node: Node) => {
    if (node.type === 'inlineCode' || node.type === 'code') return;
    const said = [node.value, node.url].filter((each) => each !== undefined).join(' ');
    if (node.type === 'html' && DATA.test(said)) return;
    if (node.type === 'image' || node.type === 'definition' || said.includes(MARK)) found.push(`${node.type}: ${said}`);
    const isOurs =
      node.url?.startsWith('https://github.invalid/') ||
      /^[A-Z-]+\.md$/.test(node.url ?? '') ||
      RULE_PAGE.test(node.url ?? '');
    if (node.type === 'link' && !isOurs) found.push(`link: ${node.url}`);
    if (node.type === 'html' && !OURS.test(said)) found.push(`html: ${said}`);
    for (const child of node.children ?? []) visit(child);
  };
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node);
  return found;
}
/** The only pages that are linked to: a rule’s. */
const RULE_PAGE = /^https:\/\/github\.com\/launch-gate\/launch-gate\/blob\/main\/docs\/rules\/[a-z]+\/[a-z0-9-]+\.md$/;
const OURS =
  /^(<\/?(details|summary|sub|b|code)( open)?>|<!-- launch-gate:(comment 0|end) -->|<!-- (keep [a-z0-9-]+|\/keep|launch-gate packet) -->|[^<>])*$/;
/** Data of ours, out of sight: nothing in them can end the comment. */
const DATA = /^<!-- launch-gate(:section [^<>-]*| handover ((?!--)[^<>])*) -->$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
export const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;

const ELEMENTS =
  'html head meta title style body a header p span h1 h2 h3 h4 ul ol li b main div section article code strong form fieldset legend label input select option button output details summary dl dt dd pre figure figcaption svg g rect line path text table thead tbody tr th td nav script'.split(
    ' ',
  );

/** Of a page, whatever could do more than show text: elements, attributes and addresses that are not ours. */
export function activeParts(text: string): string[] {
  const found: string[] = [];
  const seen = { style: 0, script: 0, policy: '' };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!ELEMENTS.includes(name)) found.push(`<${name}>`);
      if (name === 'style' || name === 'script') seen[name] += 1;
      if (attributes['http-equiv'] !== undefined) seen.policy += attributes['content'] ?? '';
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute.startsWith('on') || ['src', 'srcdoc', 'style', 'action', 'xlink:href'].includes(attribute))
          found.push(`${name} ${attribute}`);
        if (attribute === 'href' && !/^#[a-z-]*$/.test(value) && !RULE_PAGE.test(value))
          found.push(`${name} href ${value}`);
      }
    },
    oncomment: () => found.push('a comment'),
  });
  parser.end(text);
  if (seen.style !== 1 || seen.script !== 1) found.push(`${seen.style} styles, ${seen.script} scripts`);
  if (
    !/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/.test(
      seen.policy,
    )
  )
    found.push(`policy: ${seen.policy}`);
  return found;
}
