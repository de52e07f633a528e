import type { GateChange, GateFile, Rule } from '../../gate/check.ts';
import type { Evidence } from '../../gate/finding.ts';
import { lookAtAny } from '../../gate/look.ts';

/** The most changed lines shown per side. */
const SHOWN = 5;

export const rules = {
  changed: {
    title: 'Change edits the gate’s own configuration',
    priority: 'fix-before-launch',
    proves: 'The change leaves launch.yml and the baseline as they are on the target branch.',
    why: 'Whoever edits the gate can let a blocker through. The edit did not count in this run, but it will after the merge.',
    remedy: 'Have the person who is responsible for the launch review these lines.',
    source: 'a reviewed change to the gate is the only way past it: ours',
    judge: ({ base, files }) =>
      lookAtAny('file', files, 'neither branch has a launch.yml or baseline', (file) =>
        file.before === file.after ? [] : [evidence(file, base)],
      ),
  },
} satisfies Record<string, Rule<GateChange>>;

function evidence({ file, before, after }: GateFile, base: string): Evidence {
  const [old, now] = [linesOf(before), linesOf(after)];
  const removed = old.filter((line) => !now.includes(line));
  const added = now.filter((line) => !old.includes(line));
  const line = now.findIndex((text) => added.includes(text)) + 1;
  return {
    place: { file, ...(line > 0 && { line }) },
    problem: problemOf(before, after),
    seen: {
      ...(removed.length > 0 && { 'taken out': shown(removed) }),
      ...(added.length > 0 && { added: shown(added) }),
    },
    recheck: ['git', 'diff', base, '--', file],
  };
}

function problemOf(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return 'The file is new: its targets counted in this run, its exceptions did not.';
  if (after === undefined) return 'The file is deleted: it still counted in this run.';
  return 'The file is edited: this run used the version of the target branch.';
}

const linesOf = (text: string | undefined) =>
  text === undefined ? [] : text.split(/\r?\n/).filter((line) => line.trim() !== '');

function shown(lines: readonly string[]): string {
  const more = lines.length > SHOWN ? ` … and ${lines.length - SHOWN} more lines` : '';
  return (
    lines
      .slice(0, SHOWN)
      .map((line) => line.trim())
      .join(' ⏎ ') + more
  );
}
