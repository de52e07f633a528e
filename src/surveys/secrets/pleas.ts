/** What a comment of a tool says of the places that it covers. */
export type Plea = 'with a reason' | 'without a reason';

/** For all rules or those named, as secretlint reads them: what stands behind `--` is the reason. */
const DIRECTIVE = /secretlint-(disable|enable)(-line|-next-line)?(.*)/g;

interface Directive {
  kind: string;
  line: string | undefined;
  at: number;
  rules: string[];
  plea: Plea;
}

/** The comments in a text that switch secretlint's rules off and on. */
export function directivesIn(content: string): Directive[] {
  return [...content.matchAll(DIRECTIVE)].map(({ 1: kind = '', 2: line, 3: rest = '', index }) => {
    const [named = '', ...reason] = rest.split('--');
    const rules = named.split(',').flatMap((rule) => rule.trim() || []);
    const plea = /[\p{L}\p{N}]/u.test(reason.join()) ? 'with a reason' : 'without a reason';
    return { kind, line, at: index, rules, plea };
  });
}

/** The comment that covers a place for a rule: one of its line, or a block that is open there. */
export function pleaAt(
  directives: readonly Directive[],
  content: string,
  { at, end, rule }: { at: number; end: number; rule: string },
): Plea | undefined {
  const applying = directives.filter(({ rules }) => rules.length === 0 || rules.includes(rule));
  const ofLine = applying.find(
    (each) =>
      (each.line === '-line' && isOneLine(content, each.at, at)) ||
      (each.line === '-next-line' && isNextLine(content, each.at, at)),
  );
  const last = applying.filter((each) => each.line === undefined && each.at < end).at(-1);
  return ofLine?.plea ?? (last?.kind === 'disable' ? last.plea : undefined);
}

const between = (content: string, a: number, b: number) => content.slice(Math.min(a, b), Math.max(a, b));
const isOneLine = (content: string, a: number, b: number) => !between(content, a, b).includes('\n');
const isNextLine = (content: string, comment: number, at: number) =>
  comment < at && between(content, comment, at).split('\n', 3).length === 2;
