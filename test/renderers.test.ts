import * as core from '@actions/core';
import { describe, expect, jest, test } from '@jest/globals';
import { Parser } from 'htmlparser2';
import { shownOne } from '../src/action/report-view.ts';
import { annotations } from '../src/report/annotations.ts';
import { comment, parseComment, sectionOf } from '../src/report/comment.ts';
import { htmlReport } from '../src/report/html/report.ts';
import { json } from '../src/report/json.ts';
import { junit } from '../src/report/junit.ts';
import { markdown } from '../src/report/markdown.ts';
import { sarif } from '../src/report/sarif.ts';
import { terminal } from '../src/report/terminal.ts';
import { activeParts, always, CONTROL, interpreted } from './hostile-reports.ts';
import { aFinding, aReport } from './reports.ts';
import { readLog } from './runner/log.ts';

/** The plan and the last lines name the first place once more. */
const IN_PLAN = 2;

test('many findings of one rule fill no screen, and it is said where all are', () => {
  const findings = Array.from({ length: 1000 }, (_, i) => aFinding({ place: { address: `h${i}.members.example A` } }));
  const shown = (detail: 'normal' | 'verbose') => terminal(aReport({ findings }), { color: false, width: 80, detail });
  expect(shown('normal').match(/h\d+\.members/g)).toHaveLength(10 + IN_PLAN);
  expect(shown('normal')).toContain('and 990 more: see --verbose or --output report.html');
  expect(shown('verbose').match(/h\d+\.members/g)).toHaveLength(1000 + IN_PLAN);
});

test('a finding that weighs differently from its rule says when', () => {
  const weighs = 'Block now where a stranger can claim the name; fix before launch where that is not certain.';
  const report = aReport({ findings: [aFinding({ priority: 'fix-before-launch', weighs })] });
  expect(terminal(report, { color: false, width: 80, detail: 'normal' })).toContain(
    [
      '    why  The host is down.',
      '    severity Block now where a stranger can claim the name; fix before launch',
      '             where that is not certain.',
      '    fix  Take the record away.',
    ].join('\n'),
  );
  expect(markdown(report)).toContain(`The host is down. **Take the record away.**\n\nSeverity: ${weighs}\n`);
  expect(htmlReport(report)).toContain(`<p class="soft">Severity: ${weighs}</p>`);
  const usual = aReport({ findings: [aFinding()] });
  for (const text of [
    terminal(usual, { color: false, width: 80, detail: 'normal' }),
    markdown(usual),
    htmlReport(usual),
  ])
    expect(text).not.toMatch(/severity/i);
});

describe('hostile text in every field is text in', () => {
  test.each(['full', 'blockers', 0, 20, 500] as const)('Markdown, %s', (detail) => {
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

  test('the terminal, plain and colored', () => {
    always((each) => {
      for (const detail of ['normal', 'verbose', 'quiet'] as const) {
        const text = terminal(each, { color: false, width: 80, detail });
        expect(CONTROL.test(text)).toBe(false);
        expect(readLog(text).commands).toEqual([]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colors.
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

  test('HTML', () => {
    always((each) => {
      const text = htmlReport(each, [{ kind: 'http', about: each.target, at: 1, ms: 2 }]);
      expect(activeParts(text)).toEqual([]);
      expect(CONTROL.test(text)).toBe(false);
      expect(readLog(text).commands).toEqual([]);
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
