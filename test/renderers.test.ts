import * as core from '@actions/core';
import { describe, expect, jest, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { shownOne } from '../src/commands/shown.ts';
import { type Finding, type Fix, PRIORITIES } from '../src/gate/finding.ts';
import type { Outcome, Report } from '../src/gate/report.ts';
import { annotations } from '../src/output/annotations.ts';
import { comment, parseComment, sectionOf } from '../src/output/comment.ts';
import { json } from '../src/output/json.ts';
import { junit } from '../src/output/junit.ts';
import { DETAILS, markdown } from '../src/output/markdown.ts';
import { sarif } from '../src/output/sarif.ts';
import { terminal } from '../src/output/terminal.ts';
import { aFinding, aReport } from './reports.ts';
import { readLog } from './runner/log.ts';

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
const hostile = fc
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
const finding: fc.Arbitrary<Finding> = fc
  .record({
    priority: fc.constantFrom(...PRIORITIES),
    rule: fc.constantFrom('dns/dangling', 'redirects/loop'),
    place: fc.oneof(
      fc.record({ address: hostile }),
      fc.record({ file: hostile, line: fc.integer({ min: 1, max: 9999 }) }),
    ),
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
const unknown = fc.record({ rule: fc.constant('dns/dnssec'), reason: hostile, place: hostile });
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      check: fc.constant('dns'),
      status: fc.constant('checked' as const),
      findings: fc.array(finding, { maxLength: 4 }),
      held: fc.constant(['dns/ns-two']).map((held) => [...held]),
      unknown: fc.array(unknown, { maxLength: 2 }),
      notApplicable: fc.array(fc.record({ rule: fc.constant('dns/drift'), reason: hostile }), { maxLength: 1 }),
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
const report: fc.Arbitrary<Report> = fc
  .record({
    checks: fc.array(outcome, { minLength: 1, maxLength: 3 }),
    target: hostile,
    notes: fc.array(hostile, { maxLength: 2 }),
  })
  .map(aReport);

/** Fails with the smallest report that shows it. */
function always(holds: (report: Report) => void): void {
  void fc.assert(fc.property(report, holds), { numRuns: 300 });
}

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

/** Everything of a page that a reader of GitHub would meet as more than code, and that has outside text in it. */
function interpreted(text: string): string[] {
  const found: string[] = [];
  const visit = (node: Node) => {
    if (node.type === 'inlineCode' || node.type === 'code') return;
    const said = [node.value, node.url].filter((each) => each !== undefined).join(' ');
    if (node.type === 'html' && DATA.test(said)) return;
    if (node.type === 'image' || node.type === 'definition' || said.includes(MARK)) found.push(`${node.type}: ${said}`);
    if (node.type === 'link' && !node.url?.startsWith('https://github.invalid/')) found.push(`link: ${node.url}`);
    if (node.type === 'html' && !OURS.test(said)) found.push(`html: ${said}`);
    for (const child of node.children ?? []) visit(child);
  };
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node);
  return found;
}
const OURS = /^(<\/?(details|summary|sub|b|code)( open)?>|<!-- launch-gate:(comment 0|end) -->|[^<>])*$/;
/** Data of ours, out of sight: nothing in them can end the comment. */
const DATA = /^<!-- launch-gate:section [^<>-]* -->$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;

describe('hostile text in every field is text in', () => {
  test.each(DETAILS)('Markdown, %s', (detail) => {
    always((each) => {
      const text = markdown(each, detail);
      expect(interpreted(text)).toEqual([]);
      expect(CONTROL.test(text)).toBe(false);
      expect(readLog(text).commands).toEqual([]);
    });
  });

  test('a comment of several parts, which can be taken apart again', () => {
    always((each) => {
      const sections = ['dns', 'redirects'].map((id) =>
        sectionOf(shownOne(each), id, 7, 'https://github.invalid/run/7'),
      );
      const text = comment('<!-- launch-gate:comment 0 -->', sections);
      expect(interpreted(text)).toEqual([]);
      const again = parseComment(text);
      expect(again.map(({ id }) => id)).toEqual(['dns', 'redirects']);
      expect(comment('<!-- launch-gate:comment 0 -->', again)).toBe(text);
    });
  });

  test('annotations, by way of the toolkit', () => {
    always((each) => {
      const shown = annotations(each);
      const log = readLog(
        printed(() => {
          for (const { level, message, title, file, line } of shown)
            LEVELS[level](message, { title, ...(file && { file }), ...(line && { startLine: line }) });
        }),
      );
      expect(log.commands).toEqual(shown.map(({ level }) => level));
      expect(log.lines.join('')).toBe('');
    });
  });

  test('the terminal, plain and coloured', () => {
    always((each) => {
      for (const detail of ['normal', 'verbose', 'quiet'] as const) {
        const text = terminal(each, { color: false, width: 80, detail });
        expect(CONTROL.test(text)).toBe(false);
        expect(readLog(text).commands).toEqual([]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours.
        const bare = terminal(each, { color: true, width: 80, detail }).replace(/\u001b\[[\d;]*m/g, '');
        expect(CONTROL.test(bare)).toBe(false);
      }
    });
  });

  test('JSON', () => {
    always((each) => {
      const text = json(each);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(each)));
      expect(readLog(text).commands).toEqual([]);
    });
  });

  test('SARIF', () => {
    always((each) => {
      const text = sarif(each);
      expect(readLog(text).commands).toEqual([]);
      for (const { message, locations } of JSON.parse(text).runs[0].results) {
        expect(message.text).not.toMatch(/(?<!\\)[[\]]/);
        const { uri } = locations[0].physicalLocation.artifactLocation;
        expect(new URL(uri, 'file:///repository/').href.startsWith('file:///')).toBe(true);
        expect(CONTROL.test(message.text)).toBe(false);
      }
    });
  });

  test('JUnit XML', () => {
    always((each) => {
      const text = junit(each);
      expect(elements(text).filter((name) => !JUNIT.includes(name))).toEqual([]);
      expect(text.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
      expect(CONTROL.test(text)).toBe(false);
      expect(readLog(text).commands).toEqual([]);
    });
  });
});

const LEVELS = { error: core.error, warning: core.warning, notice: core.notice };
const JUNIT = ['testsuites', 'testsuite', 'testcase', 'failure', 'error', 'skipped', 'system-out'];

/** Elements and their attributes, and anything else that markup can be. */
function elements(text: string): string[] {
  const names: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => names.push(name),
      oncomment: () => names.push('a comment'),
      oncdatastart: () => names.push('CDATA'),
    },
    { xmlMode: true },
  );
  parser.end(text);
  return names;
}

function printed(work: () => void): string {
  let text = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  try {
    work();
  } finally {
    write.mockRestore();
  }
  return text;
}
