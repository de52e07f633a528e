import type { LogCall, Spilled } from '../world/logging.ts';

/** How languages write to logs, and what of theirs does not belong there. */
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

const NAMES: [RegExp, Spilled][] = [
  [/(?<=^|[^\w"']|_)(?:password|passwd|passphrase)\b(?!\s*[(=]|_\w|\.(?:length|size|present|blank|nil))/i, 'password'],
  [/(?<=^|[^\w"'])(?:card_number|cvv|cvc|ssn)\b/i, 'payment'],
  [
    /(?<=^|[^\w"'])(?:access_token|refresh_token|auth_token|reset_token|api_key|client_secret|private_key)\b(?!\s*[(=]|_\w)/i,
    'token',
  ],
];

export const isOtherLogging = (file: string): boolean => FORMS.some(({ files }) => files.test(file));

/** Calls of one line each, by the forms of the language; what is only said in a text is not told. */
export function otherLogCalls(text: string, file: string): LogCall[] {
  const form = FORMS.find(({ files }) => files.test(file));
  return (form === undefined ? [] : [...text.matchAll(form.sink)]).flatMap((match): LogCall[] => {
    const start = text.lastIndexOf('\n', match.index) + 1;
    const end = text.indexOf('\n', match.index);
    const before = text.slice(start, match.index);
    if (/^\s*(?:#|\/\/|\*)/.test(before)) return [];
    const given = code(text.slice(match.index + match[0].length, end === -1 ? undefined : end));
    const kinds = [...(form?.spills ?? []), ...NAMES].flatMap(([words, what]) => (words.test(given) ? [what] : []));
    const line = text.slice(0, match.index).split('\n').length;
    return [...new Set(kinds)].map((what) => ({ file, line, what, sink: match[1] ?? '' }));
  });
}

/** Texts without their words; what is put into them is code: `#{...}` of Ruby, `{...}` of Python’s f-strings. */
function code(line: string): string {
  return line
    .replace(/\bf(["'])((?:(?!\1).)*)\1/g, (_, __, inside: string) =>
      [...inside.matchAll(/\{([^{}]*)\}/g)].map(([, each = '']) => ` ${each.replace(/[:!].*$/, '')} `).join(','),
    )
    .replace(/"((?:[^"\\]|\\.)*)"/g, (_, inside: string) =>
      [...inside.matchAll(/[#$]?\{([^{}]*)\}/g)]
        .map(([whole, each = '']) => (whole.startsWith('#') || /^\{?\$/.test(whole) ? ` ${each} ` : ''))
        .join(','),
    )
    .replace(/'(?:[^'\\]|\\.)*'/g, "''");
}
