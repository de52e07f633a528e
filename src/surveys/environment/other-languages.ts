import type { VariableUse } from '../../io/variables.ts';
import { linesIn } from '../../lib/lines.ts';

/**
 * The syntax for reading a variable, by language; `required` when a missing variable is an error, as in `ENV.fetch`.
 */
const FORMS: { files: RegExp; required: RegExp[]; optional: RegExp[] }[] = [
  {
    files: /\.py$/,
    required: [/\bos\.environ\[\s*["']([A-Z][A-Z0-9_]*)["']\s*\](?!\s*=[^=])/g],
    optional: [
      /\bos\.(?:getenv|environ\.get)\(\s*["']([A-Z][A-Z0-9_]*)["']/g,
      /\b(?:env|config)(?:\.\w+)?\(\s*["']([A-Z][A-Z0-9_]*)["']/g,
    ],
  },
  {
    files: /\.(?:rb|erb|rake|ru)$/,
    required: [/\bENV\.fetch\(\s*["']([A-Z][A-Z0-9_]*)["']\s*\)(?!\s*(?:\{|do\b))/g],
    optional: [
      /\bENV\[\s*["']([A-Z][A-Z0-9_]*)["']\s*\]/g,
      /\bENV\.fetch\(\s*["']([A-Z][A-Z0-9_]*)["']\s*(?:,|\)\s*(?:\{|do\b))/g,
    ],
  },
  {
    files: /\.go$/,
    required: [],
    optional: [/\bos\.(?:Getenv|LookupEnv)\(\s*"([A-Z][A-Z0-9_]*)"/g],
  },
  {
    files: /\.php$/,
    required: [],
    optional: [
      /\b(?:env|getenv)\(\s*["']([A-Z][A-Z0-9_]*)["']/g,
      /\$_(?:ENV|SERVER)\[\s*["']([A-Z][A-Z0-9_]*)["']\s*\]/g,
    ],
  },
  {
    // A plain name may be a variable of the script itself; this form requires it from outside.
    files: /(?:\.(?:sh|bash)|(^|\/)(?:docker-)?entrypoint)$/,
    required: [/\$\{([A-Z][A-Z0-9_]*):?\?/g],
    optional: [],
  },
  {
    files: /\.prisma$/,
    required: [/(?<!shadowDatabaseUrl[ \t]{0,40}=[ \t]{0,40})\benv\(\s{0,40}"([A-Z][A-Z0-9_]*)"\s{0,40}\)/g],
    optional: [],
  },
];

/** A file with more uses is generated. */
const MOST_USES = 1000;

/** Is the file in one of these languages? */
export const isOtherCode = (file: string) => FORMS.some(({ files }) => files.test(file));

/** Variables in the language's syntax, except in full-line comments. */
export function surveyText(text: string, file: string): VariableUse[] {
  const form = FORMS.find(({ files }) => files.test(file));
  if (form === undefined) return [];
  const line = linesIn(text);
  const found = (patterns: readonly RegExp[], isRequired: boolean) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ 1: name = '', index }) =>
        isComment(text, index) ? [] : [{ name, file, line: line(index), isRequired }],
      ),
    );
  const uses = [...found(form.required, true), ...found(form.optional, false)].slice(0, MOST_USES);
  return uses.sort((a, b) => a.line - b.line || (a.name < b.name ? -1 : 1));
}

function isComment(text: string, index: number): boolean {
  const begin = text.lastIndexOf('\n', index - 1) + 1;
  return /^\s*(?:#|\/\/|\*|--)/.test(text.slice(begin, index + 1));
}
