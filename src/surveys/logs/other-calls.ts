import type { LogCall, Spilled } from '../../io/logging.ts';
import { linesIn } from '../../lib/lines.ts';
import { ofName } from './names.ts';

/** How other languages write to logs, and what does not belong there. */
const FORMS: { files: RegExp; sink: RegExp; spills: [RegExp, Spilled][] }[] = [
  {
    files: /\.py$/,
    sink: /\b((?:logging|logger|log|LOGGER|_logger|current_app\.logger|app\.logger)\.(?:debug|info|warning|warn|error|exception|critical|log)|print)\(/g,
    spills: [
      [/\brequest\.(?:POST|data|body|form|json|headers|META|COOKIES|cookies)\b(?!\s*[.[]|\.get)/, 'request'],
      [/\bos\.environ\b(?!\s*[.[])/, 'environment'],
    ],
  },
  {
    files: /\.(?:rb|rake)$/,
    sink: /\b((?:Rails\.)?logger\.(?:debug|info|warn|error|fatal)|puts|pp)\b[ (]/g,
    spills: [
      [/(?<![\w.:@"'])(?:params|request\.(?:headers|env|body|raw_post)|cookies)\b(?!\s*[[.]|\[)/, 'request'],
      [/\bENV\b(?!\s*[[.])/, 'environment'],
    ],
  },
  {
    files: /\.php$/,
    sink: /\b(Log::(?:debug|info|notice|warning|error|critical)|logger\(\)->\w+|error_log|var_dump|dd|dump)\(/g,
    spills: [
      [
        /\$request->(?:all|input|headers)(?:\(\)|->all\(\)|\b(?!\s*[(-]))|\$_(?:POST|REQUEST|COOKIE)\b(?!\s*\[)/,
        'request',
      ],
      [/\$_(?:ENV|SERVER)\b(?!\s*\[)/, 'environment'],
    ],
  },
  {
    files: /\.go$/,
    sink: /\b((?:log|slog|logger|logrus|zap)\.(?:Print|Println|Printf|Info|Infof|Debug|Debugf|Warn|Warnf|Error|Errorf|Infow|Fatal|Fatalf)|fmt\.Print(?:ln|f)?)\(/g,
    spills: [
      [/\br(?:eq|equest)?\.(?:Header|Form|PostForm)\b(?!\s*[.[])/, 'request'],
      [/\bos\.Environ\(\)/, 'environment'],
    ],
  },
];

export const isOtherLogging = (file: string): boolean => FORMS.some(({ files }) => files.test(file));

/** Single-line logging calls in the language's syntax; the content of strings is ignored. */
export function otherLogCalls(text: string, file: string): LogCall[] {
  const form = FORMS.find(({ files }) => files.test(file));
  if (form === undefined) return [];
  const lineAt = linesIn(text);
  return [...text.matchAll(form.sink)].flatMap((match): LogCall[] => {
    const start = text.lastIndexOf('\n', match.index) + 1;
    const end = text.indexOf('\n', match.index);
    if (/^\s*(?:#|\/\/|\*)/.test(text.slice(start, match.index))) return [];
    const begin = match.index + match[0].length;
    const rest = text.slice(begin, end === -1 ? undefined : Math.min(end, begin + MOST_CALL));
    const given = code(match[0].endsWith('(') ? toClosing(rest) : (rest.split(/ (?:if|unless|#)\b| # /, 1)[0] ?? ''));
    const spills = form.spills.flatMap(([words, what]) => (words.test(given) ? [what] : []));
    const line = lineAt(match.index);
    return [...new Set([...spills, ...named(given)])].map((what) => ({ file, line, what, sink: match[1] ?? '' }));
  });
}

/** No hand-written line is longer. */
const MOST_CALL = 2000;

/** The text up to the bracket that closes the call. */
function toClosing(rest: string): string {
  let depth = 0;
  let quote = '';
  for (let at = 0; at < rest.length; at += 1) {
    const char = rest[at] as string;
    if (quote !== '') {
      if (char === '\\') at += 1;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'" || char === '`') quote = char;
    else if (char === '(') depth += 1;
    else if (char === ')' && depth-- === 0) return rest.slice(0, at);
  }
  return rest;
}

/** What the names refer to: for `user.password` the last part, without names that are called, compared or masked. */
function named(given: string): Spilled[] {
  const told = given.replace(/\b(?:mask|redact|hash|filter|sanitize|scrub|len|bool|bcrypt)\w*\([^()]*\)/gi, '');
  return [
    ...told.matchAll(/(?<![:\w])\$?([A-Za-z_]\w{0,80})((?:(?:\.|->|&\.|::)\w{1,80})*)(?!\w|\s*(?:\(|[!=]=|=~))/g),
  ].flatMap(([, first = '', rest = '']) => {
    const parts = [first, ...(rest.match(/\w+/g) ?? [])];
    const what = ofName(parts.at(-1) ?? '', parts.at(-2));
    return what === undefined || what === 'session' ? [] : [what];
  });
}

/** Removes the words in strings; interpolations are code: `#{...}` in Ruby, `{...}` in Python’s f-strings. */
function code(line: string): string {
  return line
    .replace(/\bf(["'])((?:(?!\1).)*)\1/g, (_, __, inside: string) =>
      [...inside.matchAll(/\{([^{}]*)\}/g)].map(([, each = '']) => ` ${each.replace(/[:!][\s\S]*/, '')} `).join(','),
    )
    .replace(/\\[\s\S]|"((?:[^"\\]|\\[\s\S])*)"/g, (whole, inside?: string) =>
      inside === undefined ? whole : codeInside(inside),
    )
    .replace(/\\[\s\S]|'(?:[^'\\]|\\[\s\S])*'/g, (whole) => (whole.startsWith('\\') ? whole : "''"));
}

const codeInside = (text: string) =>
  [...text.matchAll(/#\{([^{}]*)\}|\{(\$[^{}]*)\}/g)].map(([, ruby, php]) => ` ${ruby ?? php ?? ''} `).join(',');
