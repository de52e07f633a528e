import type { Declaration, VariablesAnswer } from '../../io/variables.ts';
import { shapeOf } from './env-file.ts';

/** Lines that copy the whole folder into the image; files copied in earlier stages are not in the final image. */
export function imageOf(text: string, file: string): VariablesAnswer['images'] {
  const rows = text.split('\n');
  const lastStage = rows.findLastIndex((row) => /^\s*FROM\s/i.test(row));
  return rows.flatMap((row, i) => {
    const copiesAll = /^\s*(?:COPY|ADD)\s(?!.*--from=)(?:\s*--\S+\s)*\s*\.\/?\s+\S/i.test(row);
    return copiesAll && i > lastStage ? [{ file, line: i + 1, isKeptOut: false }] : [];
  });
}

/**
 * Patterns in .dockerignore that match `.env` (Docker, .dockerignore files: as Go's filepath.Match, the last match
 * counts).
 */
const KEEPS = /^(?:\*\*\/)?(?:\.env\*?|\.env\.\*|\*\.env\*?|\.env\*\*?|\*\*?|\.\*)$/;

export function keepsOut(ignored: string | undefined): boolean {
  const rows = (ignored ?? '').split('\n').map((row) => row.trim());
  const telling = rows.filter((row) => KEEPS.test(row.replace(/^!/, '').replace(/^\//, '')) && row !== '!.env.example');
  return telling.length > 0 && !(telling.at(-1) ?? '').startsWith('!');
}

/** Variables that an image sets for its processes (Dockerfile reference, ENV). */
export function declaredInImage(text: string, file: string): Declaration[] {
  return text.split('\n').flatMap((row, i) => {
    const given = /^\s*ENV\s+(\S.*)$/i.exec(row)?.[1] ?? '';
    const old = /^([A-Z][A-Z0-9_]*)\s+(\S.*)$/.exec(given);
    const pairs = old ? [old] : [...given.matchAll(/(?:^|\s)([A-Z][A-Z0-9_]*)=("[^"]*"|'[^']*'|\S*)/g)];
    return pairs.map(([, name = '', value = '']): Declaration => {
      return { name, file, line: i + 1, in: 'platform file', value: shapeOf(name, value.replace(/^["']|["']$/g, '')) };
    });
  });
}
