import { isSecretName } from '../lib/secret-names.ts';

/** Values that are keys by their form, whatever they are called (each provider’s own documentation; src/catalog/key-kinds). */
const KEY =
  /^(?:sk|rk)[-_][\w-]{16,}$|^(?:whsec|re|npm|shpat|dop_v1|pat|glpat|gh[opsu]|github_pat|xox[abprs])[-_][\w-]{16,}$|^(?:AKIA|ASIA)[A-Z\d]{16}$|^AIza[\w-]{35}$|^SG\.[\w-]{16,}\.[\w-]{16,}$|^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$|-----BEGIN [A-Z ]*PRIVATE KEY-----/;
/** What holds nothing to keep: a switch, a number, an address without a password. */
const ORDINARY = /^(?:|true|false|yes|no|on|off|null|none|\d+)$/i;

/** The values of this process's environment that may be shown nowhere: by their names, and by what they are. */
export function secretValues(env: Record<string, string | undefined>): string[] {
  return Object.entries(env).flatMap(([name, value = '']) => [
    ...(isSecret(name, value) ? [value] : []),
    ...passwordIn(value),
  ]);
}

function isSecret(name: string, value: string): boolean {
  if (ORDINARY.test(value.trim())) return false;
  if (KEY.test(value.trim()) || passwordIn(value).length > 0) return true;
  return isSecretName(name) && !isPlainAddress(name, value);
}

/** The URL of a store or a mail server that nobody has to log in to. Of a webhook, the URL is the secret. */
function isPlainAddress(name: string, value: string): boolean {
  if (/webhook/i.test(name) || !/^[a-z][\w+.-]*:\/\//i.test(value)) return false;
  return URL.canParse(value) && !/[?&](?:password|pwd|token|key|secret|sig)=/i.test(value);
}

/** `scheme://user:password@host`: the password, as it stands there and as it is meant. */
function passwordIn(value: string): string[] {
  const password = /^[a-z][\w+.-]{0,30}:\/\/[^/@\s:]{0,200}:([^/@\s]{1,2000})@/i.exec(value.trim())?.[1];
  if (password === undefined) return [];
  try {
    return [...new Set([password, decodeURIComponent(password)])];
  } catch {
    return [password];
  }
}
