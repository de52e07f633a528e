import { ruleCases } from '../../../test/rule-cases.ts';
import type { GateChange } from '../../gate/check.ts';
import { rules } from './rules.ts';

const change = (before: string | undefined, after: string | undefined): GateChange => ({
  base: 'main',
  files: [{ file: 'launch.yml', before, after }],
});
const strict = 'domain: example.com\n';
const lenient = `${strict}accept:\n  - { rule: dns/dangling, why: "later", until: 2099-12-31 }\n`;

ruleCases(rules, {
  changed: {
    holds: {
      'the same text on both sides': change(strict, strict),
      'no file on either side': change(undefined, undefined),
    },
    broken: {
      'a waiver is added': change(strict, lenient),
      'a waiver is taken out': change(lenient, strict),
      'the file is new': change(undefined, lenient),
      'the file is deleted': change(strict, undefined),
      'only the order differs': change('stage: live\ndomain: a.example\n', 'domain: a.example\nstage: live\n'),
      'many lines': change('', Array.from({ length: 9 }, (_, i) => `key-${i}: x`).join('\n')),
    },
    unknown: { never: 'both files are at hand' },
  },
});
