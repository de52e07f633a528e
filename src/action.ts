import { appendFileSync } from 'node:fs';
import { outputsOf } from './action/outputs.ts';
import { callThatWorks, isTooOld, LEAST_NODE } from './lib/version.ts';

const mode = process.argv[2];

/**
 * GitHub's runner provides the Node version that action.yml names. Others (act, Gitea, Forgejo, some self-hosted
 * runners) use the one on the path, which may be too old. Reports that, and still writes the outputs.
 */
function refuse(): void {
  const file = process.env['GITHUB_OUTPUT'];
  const outputs = Object.entries(outputsOf(mode ?? 'check')).map(([name, value]) => `${name}=${value}\n`);
  if (file) appendFileSync(file, outputs.join(''));
  const call = callThatWorks(process.argv, process.cwd());
  const sentence = `Launch Gate needs Node ${LEAST_NODE} or newer, and this runner starts it with Node ${process.versions.node}: put a step with actions/setup-node and node-version: 24 before it, or run ${call}`;
  process.stdout.write(`::error title=Launch Gate::${sentence.replace(/%/g, '%25').replace(/[\r\n]+/g, ' ')}\n`);
  process.exitCode = 2;
}

if (isTooOld(process.versions.node)) refuse();
else await (await import('./action/main.ts')).runStep(mode);
