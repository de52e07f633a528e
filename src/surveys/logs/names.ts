import type { Spilled } from '../../io/logging.ts';
import type { Node } from '../code/script.ts';

/** By the end of a name. The patterns cannot backtrack, because names are outside text and may be long. */
const KINDS: [RegExp, Spilled][] = [
  [/(?:passwords?|passwd|pwd|passphrase)$/, 'password'],
  [/^(?:card_?number|credit_?card(?:_?number)?|cvv|cvc|ssn|social_?security_?number)$/, 'payment'],
  [/(?:^|_)(?:secret|secret_?key|client_?secret|api_?key|private_?key|credentials?)$/, 'token'],
  [
    /^(?:access|refresh|id|auth|bearer|session|reset|jwt|api|csrf|verification|magic|invite|device|push|service)_?token$/,
    'token',
  ],
  [/^(?:authorization|auth_?header|jwt|cookie|set_?cookie)$/, 'token'],
];
const MOST_NAME = 80;

/** Names about a secret: whether it exists, how many there are, what is wrong with it, what it is called. */
const ABOUT =
  /^(?:is|has|no|max|min|total|num|count|forgot|forgotten|show|hide|needs|on|set|use|update|change|invalid|wrong|require|requires|required|allow|allows|enforce|missing|incorrect|weak|bad|valid|should|can|with|without|reset)_/;
/** Objects with texts about fields, not with their values. */
const LABELS =
  /^t$|(?:errors?|labels?|strings|codes|messages|i18n|translations|placeholders|schema|rules|touched|dirty|types|hints|styles|classes|routes|paths|fields|validation|strength|features|attempts|icons|urls|links|account)$/i;

/**
 * What a name says about its value; `token` alone counts only as the property of a user or request, because models
 * count tokens, too.
 */
export function ofName(name: string, owner: string | undefined): Spilled | undefined {
  if (name.length > MOST_NAME || LABELS.test(owner ?? '')) return undefined;
  // A constant contains a name, not a secret.
  if (name === name.toUpperCase()) return undefined;
  const lower = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  if (ABOUT.test(lower) && !/^reset_(?:password_)?token$/.test(lower)) return undefined;
  const kind = KINDS.find(([form]) => form.test(lower))?.[1];
  if (kind !== undefined) return kind;
  if (
    lower === 'token' &&
    /^(?:user|req|query|params|session|body|data|auth|account|member|credentials)$/i.test(owner ?? '')
  )
    return 'token';
  return lower === 'session' && /^(?:req|request|ctx)$/.test(owner ?? '') ? 'session' : undefined;
}

export const lineOf = (node: Node): number => node.loc?.start.line ?? 1;
