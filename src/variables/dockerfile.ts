import type { VariablesAnswer } from '../world/variables.ts';

/** Lines that copy the whole folder into the image. */
export function imageOf(text: string, file: string): VariablesAnswer['images'] {
  return text.split('\n').flatMap((row, i) => {
    const copiesAll = /^\s*(?:COPY|ADD)\s+(?!.*--from=)(?:--\S+\s+)*\.\/?\s+\S+/i.test(row);
    return copiesAll ? [{ file, line: i + 1, isKeptOut: false }] : [];
  });
}

/** Does a .dockerignore keep `.env` out (Docker, .dockerignore files: patterns as in Go's filepath.Match)? */
export function keepsOut(ignored: string | undefined): boolean {
  const rows = (ignored ?? '').split('\n').map((row) => row.trim().replace(/^\//, ''));
  return rows.some((row) => /^(?:\*\*\/)?(?:\.env\*?|\.env\.\*|\*\*|\*|\.\*)$/.test(row));
}
