import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program to compare with: its command for a folder. */
export interface Peer {
  name: string;
  command(folder: string): string[];
}

const SECRETLINT = '13.0.6';
const PARTS = [
  'secretlint',
  ...['secretlint-rule-preset-recommend', 'core', 'profiler', 'node', 'types'].map((part) => `@secretlint/${part}`),
];
const GO_PEERS = [
  { name: 'gitleaks', module: 'github.com/zricethezav/gitleaks/v8', version: 'v8.30.1' },
  // Later versions need a fork of a library that the module proxy does not serve.
  { name: 'betterleaks', module: 'github.com/betterleaks/betterleaks', version: 'v1.0.0' },
];

/** Installs the peers that can be installed on this machine; prints and skips the others. */
export function peersIn(folder: string, isQuick: boolean): { secretlint?: Peer; others: Peer[] } {
  mkdirSync(folder, { recursive: true });
  const secretlint = secretlintIn(folder);
  return { ...(secretlint && { secretlint }), others: isQuick ? [] : GO_PEERS.flatMap((peer) => goPeer(folder, peer)) };
}

function secretlintIn(folder: string): Peer | undefined {
  const bin = join(folder, 'node_modules/secretlint/bin/secretlint.js');
  if (!existsSync(bin)) {
    writeFileSync(join(folder, 'package.json'), '{}');
    spawnSync(
      'npm',
      ['install', '--silent', '--no-audit', '--no-fund', ...PARTS.map((part) => `${part}@${SECRETLINT}`)],
      { cwd: folder },
    );
  }
  if (!existsSync(bin)) return missing('secretlint');
  const config = join(folder, '.secretlintrc.json');
  writeFileSync(config, JSON.stringify({ rules: [{ id: PARTS[1] }] }));
  return {
    name: `secretlint ${SECRETLINT}`,
    command: () => [process.execPath, bin, '--secretlintrc', config, '--format', 'compact', '**/*'],
  };
}

/** Built from a local module, because `go install` needs the list of all versions. */
function goPeer(folder: string, { name, module, version }: (typeof GO_PEERS)[number]): Peer[] {
  const bin = join(folder, name);
  if (!existsSync(bin)) {
    const work = join(folder, `${name}-module`);
    mkdirSync(work, { recursive: true });
    writeFileSync(join(work, 'go.mod'), `module x\ngo 1.25\nrequire ${module} ${version}\n`);
    writeFileSync(join(work, 'tools.go'), `//go:build tools\n\npackage x\n\nimport _ "${module}"\n`);
    spawnSync('go', ['build', '-mod=mod', '-o', bin, module], { cwd: work });
  }
  if (!existsSync(bin)) return missing(name) ?? [];
  return [
    {
      name: `${name} ${version}`,
      command: (tree) => [bin, 'dir', '--no-banner', '--log-level', 'error', '--exit-code', '0', tree],
    },
  ];
}

function missing(name: string): undefined {
  console.log(`${name} could not be installed here and is left out`);
  return undefined;
}
