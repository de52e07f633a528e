import { readFileSync } from 'node:fs';
import { isFinding } from '../src/surveys/secrets/match.ts';
import { allRules } from '../src/surveys/secrets/rules.ts';
import { type Judge, makeScanner } from '../src/surveys/secrets/scanner.ts';

/**
 * Recall and false positives on a file of samples, one line for each of its rules:
 * `npm run bench:secret-samples -- FILE`. The file is a JSON array of { rule, expect, path, text }.
 */
interface Sample {
  rule: string;
  expect: boolean;
  path: string | null;
  text: string;
}

const judge: Judge = makeScanner(allRules());
const samples: Sample[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const flagged = new Set<Sample>();
for (const sample of samples) {
  const bytes = Buffer.from(sample.text);
  const path = sample.path ?? 'src/config.ts';
  judge.look(bytes, bytes.length, {
    path,
    found: (reported) => {
      if (isFinding(reported, path)) flagged.add(sample);
    },
    gaveUp: () => console.log('gave up', sample.rule),
  });
}
await judge.finish();

let found = 0;
const rules = [...new Set(samples.map(({ rule }) => rule))].sort();
for (const rule of rules) {
  const positives = samples.filter((each) => each.rule === rule && each.expect);
  const negatives = samples.filter((each) => each.rule === rule && !each.expect);
  const hit = positives.filter((each) => flagged.has(each)).length;
  const wrong = negatives.filter((each) => flagged.has(each)).length;
  if (hit * 2 >= positives.length) found += 1;
  console.log(`${rule.padEnd(48)} found ${hit}/${positives.length}  flagged wrongly ${wrong}/${negatives.length}`);
}
const negatives = samples.filter(({ expect }) => !expect);
const wrong = negatives.filter((each) => flagged.has(each)).length;
console.log(
  `rules of which half of the samples or more are found: ${found}/${rules.length} (${((100 * found) / rules.length).toFixed(1)} %); negatives flagged: ${wrong}/${negatives.length} (${((100 * wrong) / negatives.length).toFixed(1)} %)`,
);
