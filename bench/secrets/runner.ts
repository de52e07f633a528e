import { presetProofs } from '../../src/surveys/secrets/preset.ts';
import { allRules } from '../../src/surveys/secrets/rules.ts';
import { scan } from '../../src/surveys/secrets/scan.ts';

/** One scan as a process: `RUNNER preset|all tree|history FOLDER`. Prints its peak memory. */
const [rules, scope = 'tree', folder = '.'] = process.argv.slice(2);
const question = { scope: scope as 'tree', ignore: [], heedComments: true, verify: [], salt: 'bench' };
const answer = await scan(
  question,
  folder,
  AbortSignal.timeout(600_000),
  rules === 'preset' ? presetProofs() : allRules(),
);
if (answer.kind === 'failure') throw new Error(answer.reason);
console.log(
  JSON.stringify({ files: answer.files, found: answer.matches.length, rss: process.resourceUsage().maxRSS / 1024 }),
);
