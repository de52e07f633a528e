/** A value in one of our commands: an address, a name, a number, a header; never an option. */
const VALUE = /^[^\s-][^\r\n]{0,2000}$/;
const URL_ONLY = /^https?:\/\/[^\s]{1,2000}$/;

/** The arguments allowed in our commands, by program: options without a value, options with one, and operands. */
const PROGRAMS: Record<string, { bare: RegExp; valued: Record<string, RegExp>; rest: RegExp }> = {
  dig: { bare: /^-x$/, valued: {}, rest: /^@?[\w.:*-]{1,255}$/ },
  delv: { bare: /^(?!)/, valued: {}, rest: /^[\w.*-]{1,255}$/ },
  curl: {
    bare: /^-(?:s|sS|sSI|sSL|sSIL|sSi|sSiL|sSk|si|6)$/,
    valued: {
      '-X': /^POST$/,
      '-H': /^(?:Origin: https?:\/\/[\w.-]+|content-type: application\/json)$/,
      '-d': /^\{\}$/,
      '-o': /^\/dev\/null$/,
      '-sSo': /^\/dev\/null$/,
      '-w': /^%\{\w+\}(?: - %\{\w+\})?$/,
      '--max-redirs': /^\d+$/,
      '--max-time': /^\d+$/,
      '--connect-to': /^[\w.:[\]-]+$/,
    },
    rest: URL_ONLY,
  },
  openssl: {
    bare: /^-(?:showcerts|tls1_1)$/,
    valued: { '-connect': /^[\w.:[\]-]+$/, '-servername': /^[\w.-]+$/ },
    rest: /^s_client$/,
  },
  git: { bare: /^--(?:cached)?$/, valued: {}, rest: VALUE },
  npx: { bare: /^(?!)/, valued: { '-c': /^\d+$/, '-d': /^\d+$/ }, rest: /^(?:autocannon|https?:\/\/\S+)$/ },
  'launch-gate': { bare: /^--verbose$/, valued: { '--only': /^[a-z/,-]+$/ }, rest: /^check$/ },
};
const GIT = /^(?:rm|ls-files|diff)$/;

/** Is this a command that our rules suggest, with only the arguments that they use? */
export function isOwnCommand([name = '', ...args]: readonly string[]): boolean {
  const program = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined;
  if (program === undefined || (name === 'git' && !GIT.test(args[0] ?? ''))) return false;
  const { bare, valued, rest } = program;
  return args.every((arg, i) => {
    const before = Object.hasOwn(valued, args[i - 1] ?? '') ? valued[args[i - 1] ?? ''] : undefined;
    if (before !== undefined) return before.test(arg);
    return bare.test(arg) || Object.hasOwn(valued, arg) || (!arg.startsWith('-') && rest.test(arg));
  });
}
