import { providers } from '../../catalog/key-kinds/index.ts';
import { ownText, type Provider, provider } from '../../catalog/key-kinds/provider.ts';
import type { SecretMatch } from '../../io/secrets.ts';
import { isPlaceholderLogin, loginOf } from '../../lib/placeholders.ts';
import { isMadeUp } from '../../lib/product-paths.ts';
import { isStandIn } from '../../lib/randomness.ts';
import { RULE_PREFIX } from './indexed-rule.ts';
import type { Reported } from './jobs.ts';
import { presetStarts } from './preset.ts';
import { PRESET_PROVIDERS } from './preset-providers.ts';
import { isForDevelopment, isLocalKeyFile } from './stage.ts';

export type Lowered = NonNullable<SecretMatch['lowered']>;

const byRule = new Map(providers.map((each) => [`${RULE_PREFIX}${each.id}`, each]));
const UNKNOWN = provider('other', 'secret', 'other', 'the service it belongs to', []);

/** The provider of a report, by whichever rule made it. */
export function providerOf({ rule, message }: Pick<Reported, 'rule' | 'message'>): Provider {
  return byRule.get(rule) ?? PRESET_PROVIDERS[message] ?? UNKNOWN;
}

/** Is it a secret at all, and not one that is public by design? */
export function isFinding(reported: Reported, path: string): boolean {
  const told = classify(reported, path);
  return told !== 'public' && told !== 'stand-in';
}

export function classify(reported: Reported, path: string): Lowered | 'public' | 'live' {
  const found = providerOf(reported);
  const { secret, context } = reported;
  const line = context.split('\n').at(-1) ?? '';
  const judged = found.judge === undefined ? 'live' : found.judge(secret, line);
  if (found.public !== undefined || judged === 'public') return 'public';
  if (
    judged === undefined ||
    isPlaceholderLogin(secret) ||
    isOffered(line, secret, found) ||
    (found.verbatim !== true && isStandIn(ownText(loginOf(secret)?.password ?? secret, found.forms)))
  )
    return 'stand-in';
  if (found.test?.test(secret)) return 'test-key';
  if (found.sumFits?.(secret) === false) return 'wrong-sum';
  if (LOCAL.test(secret)) return 'local';
  // By a name alone nothing in tests, examples and set-ups for development can be told from what was made up for them.
  if (found.isGeneric && (isMadeUp(path) || isForDevelopment(path, reported.section) || isShown(path, line)))
    return 'stand-in';
  if (isMadeUp(path))
    return SAYS_WHAT.test(ownText(loginOf(secret)?.password ?? secret, found.forms)) ? 'stand-in' : 'fixture';
  // What Phoenix made for itself stands in config.exs until runtime.exs, which it generates beside it, reads another.
  if (path.endsWith('config/config.exs') && found.revoke.startsWith('take ')) return 'development';
  const isOwn = found.verbatim === true && isLocalKeyFile(path);
  return isOwn || isForDevelopment(path, reported.section) ? 'development' : 'live';
}

/** What an empty field of a form shows; and an example, unless the key itself says that it is live. */
const OFFERING =
  /(placeholder|example)s?["']?\s{0,3}[:=]\s{0,3}[[{(]?\s{0,3}["'`][^"'`]{0,40}$|@(example)\s{1,3}["'`]?$/i;

function isOffered(line: string, secret: string, { isLiveByForm }: Provider): boolean {
  const offering = OFFERING.exec(line.slice(0, Math.max(0, line.indexOf(secret))).slice(-120));
  const word = offering?.[1] ?? offering?.[2];
  return word !== undefined && (isLiveByForm !== true || /^placeholder$/i.test(word));
}

/** In tests, a value that says what it stands for: `sup3rsecret`, `xoxb-secret-bot-token-12345`. */
const SAYS_WHAT = /secret|token|passw/i;

const PAGE = /\.(?:html?|erb|haml|hbs|ejs|liquid|twig|mdx?)$/i;
/** Folders of pages that explain. */
const GUIDE = /(?:^|\/)(?:help|docs?|documentation|guides?|tutorials?|articles?)\//i;

/** A setting that a generator of Rails wrote for the case that it is wanted: `# config.secret_key = '...'` of Devise. */
const OFFERED = /^\s*#\s*config\.\w{1,40}\s*=/;

/** An example that people read, rather than code that runs. */
const isShown = (path: string, line: string) =>
  (path.endsWith('.rb') && OFFERED.test(line)) ||
  (PAGE.test(path) && (GUIDE.test(path) || /<(?:pre|code|samp|kbd)\b|\bcurl\s+-/i.test(line)));

/** Does the text of the key alone say that it opens the live product? */
export function isProved(reported: Reported): boolean {
  const { isLiveByForm, sumFits } = providerOf(reported);
  return isLiveByForm === true || sumFits?.(reported.secret) === true;
}

/** `launch-gate:allow reason`, on the secret's line or alone on the line above. */
const ALLOW = /launch-gate:allow\b[ \t:]*(.*)/;

/** Does a comment allow the place, and does it say why? The reason itself may stand beside the key, and is not kept. */
export function allowedBy(context: string): SecretMatch['allowed'] {
  const lines = context.split('\n');
  const [above = '', line = ''] = lines.length > 1 ? lines.slice(-2) : ['', ...lines];
  const found = ALLOW.exec(line) ?? (/^\s*(\/\/|#|--|;|\/?\*|<!--|\{\/\*)/.test(above) ? ALLOW.exec(above) : null);
  if (found === null) return undefined;
  return /^\s*[\p{L}\p{N}]/u.test(found[1] ?? '') ? 'with a reason' : 'without a reason';
}

/** Does a comment of some tool, on the line or above it, ask to look away? */
export const isPleadedIn = (context: string): boolean =>
  /\bsecretlint-disable|\bgitleaks:allow\b|\bpragma:\s*allowlist\b|\blaunch-gate:allow\b/.test(
    context.split('\n').slice(-2).join('\n'),
  );

/**
 * A URL of this machine, or of a host that only a network of its own knows, such as a container's. Behind Cloudinary's
 * `@` stands the name of an account.
 */
const LOCAL =
  /^(?!cloudinary:)[a-z][a-z\d+]{1,30}:\/\/[^/]*@(?:127\.[\d.]+|0\.0\.0\.0|\[::1\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|[\w.-]+\.(?:local|localhost|test)|host\.docker\.internal|[\w-]+)(?:[:/?]|$)/i;

/** The beginning that all keys of a kind share, and nothing of this one. */
export function publicStart({ secret, rule, message }: Reported): string {
  const { forms, verbatim } = providerOf({ rule, message });
  if (verbatim) return /^-----BEGIN [A-Z ]+-----/.exec(secret)?.[0] ?? '';
  const own = forms.flatMap((form) =>
    form.kind === 'token' && typeof form.parts[0] === 'string' ? [form.parts[0]] : [],
  );
  return [...own, ...presetStarts].find((start) => secret.startsWith(start)) ?? '';
}
