import type { Language } from '../../io/deployment.ts';
import { entries, texts } from '../../lib/settings-file.ts';

const VARIABLES: [RegExp, Language][] = [
  [/^(?:RAILPACK_|NIXPACKS_)?NODE_VERSION$/, 'Node.js'],
  [/^(?:RAILPACK_|NIXPACKS_)?PYTHON_VERSION$/, 'Python'],
  [/^(?:RAILPACK_|NIXPACKS_)?RUBY_VERSION$/, 'Ruby'],
  [/^(?:RAILPACK_|NIXPACKS_)?(?:GO_VERSION)$/, 'Go'],
];

/** Versions set by a map of variables. */
export const fromMap = (map: unknown): [Language, string, string][] =>
  entries(map).flatMap(([name, value]) => {
    const language = VARIABLES.find(([known]) => known.test(name))?.[1];
    return language === undefined || texts(value).length === 0 ? [] : [[language, String(value), name]];
  });

const RUNTIMES: [RegExp, Language][] = [
  [/^nodejs(\d+)/, 'Node.js'],
  [/^python(\d[\d.]*)/, 'Python'],
  [/^ruby(\d[\d.]*)/, 'Ruby'],
];

/** `nodejs22.x`, `python312`: digits without a dot are major and minor, except for Node.js. */
export function fromRuntime(runtime: unknown): [Language, string, string][] {
  const [text = ''] = texts(runtime);
  return RUNTIMES.flatMap(([form, language]): [Language, string, string][] => {
    const digits = form.exec(text)?.[1];
    if (digits === undefined) return [];
    const isPacked = language !== 'Node.js' && !digits.includes('.') && digits.length > 1;
    return [[language, isPacked ? `${digits[0]}.${digits.slice(1)}` : digits, text]];
  });
}
