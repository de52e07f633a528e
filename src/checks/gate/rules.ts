import type { GateChange, GateFile, Rule } from '../../gate/check.ts';
import type { Evidence } from '../../gate/finding.ts';
import { lookAtAny } from '../../gate/look.ts';

/** How many changed lines are shown of each side. */
const SHOWN = 5;

export const rules = {
  changed: {
    title: 'This change edits the gate that judges it',
    priority: 'fix-before-launch',
    proves: 'The change leaves launch.yml and the baseline as they are on the branch it goes to.',
    why: 'Whoever edits the gate can let a blocker through. Nothing of the edit counted in this run, and it will count from the merge on.',
    remedy: 'Have somebody who answers for the launch review these lines.',
    source: 'a reviewed change to the gate is the only way past it: ours',
    judge: ({ base, files }) =>
      lookAtAny('file', files, 'neither side has a file of the gate', (file) =>
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
  if (before === undefined) return 'The file is new: it said where to look, and nothing that it accepts counted.';
  if (after === undefined) return 'The file is taken away: it still counted in this run.';
  return 'The file is edited: what counted in this run is how it was.';
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
