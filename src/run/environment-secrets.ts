import { isSecretName } from '../lib/secret-names.ts';

/** Values with the format of a key, whatever their name (each provider’s own documentation; src/catalog/key-kinds). */
const KEY =
  /^(?:sk|rk)[-_][\w-]{16,}$|^(?:whsec|re|npm|shpat|dop_v1|pat|glpat|gh[opsu]|github_pat|xox[abprs])[-_][\w-]{16,}$|^(?:AKIA|ASIA)[A-Z\d]{16}$|^AIza[\w-]{35}$|^SG\.[\w-]{16,}\.[\w-]{16,}$|^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$|-----BEGIN [A-Z ]*PRIVATE KEY-----/;
/** Values that need no protection: a switch or a number. */
const ORDINARY = /^(?:|true|false|yes|no|on|off|null|none|\d+)$/i;

/** The values in this process's environment that must never be shown, by their names and by their format. */
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

/** A URL of a database or mail server without credentials. For a webhook, the URL itself is the secret. */
function isPlainAddress(name: string, value: string): boolean {
  if (/webhook/i.test(name) || !/^[a-z][\w+.-]*:\/\//i.test(value)) return false;
  return URL.canParse(value) && !/[?&](?:password|pwd|token|key|secret|sig)=/i.test(value);
}

/** The password in `scheme://user:password@host`, as written and decoded. */
function passwordIn(value: string): string[] {
  const password = /^[a-z][\w+.-]{0,30}:\/\/[^/@\s:]{0,200}:([^/@\s]{1,2000})@/i.exec(value.trim())?.[1];
  if (password === undefined) return [];
  try {
    return [...new Set([password, decodeURIComponent(password)])];
  } catch {
    return [password];
  }
}
