import { isMap, isSeq, parseDocument } from 'yaml';

/** Arguments of the pre-commit hook: only staged changes are scanned, and no key is verified with its provider. */
export const HOOK_ARGS = ['check', '--only', 'secrets', '--staged', '--no-verify'] as const;

/** The tool that manages the repository's hooks. */
export type HookTool = 'pre-commit' | 'lefthook' | 'husky' | 'git';

/** The files that identify each tool, relative to the root; a folder ends in a slash. */
export const HOOK_FILES: Record<Exclude<HookTool, 'git'>, readonly string[]> = {
  'pre-commit': ['.pre-commit-config.yaml'],
  lefthook: ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'],
  husky: ['.husky/'],
};

/** Does this hook already run the gate? */
export const hasHook = (text: string) => /launch[- ]gate/i.test(text) && text.includes('--staged');

/** The hook file with the gate added; undefined when that would break existing content. */
export function withHook(tool: HookTool, text: string, line: string): string | undefined {
  switch (tool) {
    case 'pre-commit':
      return withLocalHook(text, line);
    case 'lefthook':
      return withCommand(text, line);
    case 'husky':
      return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${REMARK}\n${quietly(line)}\n`;
    case 'git':
      return text.trim() === '' ? `#!/bin/sh\n${REMARK}\n${quietly(line)}\n` : undefined;
  }
}

const REMARK = '# Launch Gate: blocks commits with secrets. To commit anyway: git commit --no-verify';

/** Prints its output only when it blocks the commit. */
const quietly = (line: string) => `said=$(${line} 2>&1) || { status=$?; printf '%s\\n' "$said"; exit $status; }`;

function withLocalHook(text: string, line: string): string | undefined {
  const document = parseDocument(text);
  const repos = document.get('repos');
  if (document.errors.length > 0 || !isSeq(repos)) return undefined;
  const hook = {
    id: 'launch-gate-secrets',
    name: 'Launch Gate: secrets',
    entry: line,
    language: 'system',
    pass_filenames: false,
  };
  document.addIn(['repos'], { repo: 'local', hooks: [hook] });
  return document.toString({ lineWidth: 0 });
}

function withCommand(text: string, line: string): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  // A lefthook hook has commands or jobs; it may have both.
  document.setIn(['pre-commit', 'commands', 'launch-gate', 'run'], line);
  return document.toString({ lineWidth: 0 });
}
