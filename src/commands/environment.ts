/** How the names of secret variables end. Names that say the value is public are left out. */
const SECRET_NAME =
  /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PAT|KEY|CREDENTIALS?|DSN|DATABASE_URL|WEBHOOK_URL|CONNECTION_STRING)$/i;
const PUBLIC_NAME = /PUBLIC|PUBLISHABLE|_SITE_KEY$/i;

/** The values of this process's environment that may be shown nowhere. */
export function secretValues(env: Record<string, string | undefined>): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && SECRET_NAME.test(name) && !PUBLIC_NAME.test(name) ? [value] : [],
  );
}
