/** Names of values to keep: a name for the browser, an address or a switch is none. */
const SECRET =
  /SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE|CREDENTIAL|(^|_)(KEY|PASS|PWD)$|API_?KEY|(DATABASE|REDIS|MONGO\w*|POSTGRES\w*|MYSQL|SMTP)_(URL|URI)/i;
const PUBLIC =
  /^(NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|STORYBOOK)_|PUBLISHABLE|ANON_KEY|SITE_KEY|PUBLIC_KEY/i;

/** Would a variable of this name hold a secret? */
export const isSecretName = (name: string) => SECRET.test(name) && !PUBLIC.test(name);

/** Known to everybody: fingerprints still tell nothing of a key that was made at random. */
export const SALT = 'launch-gate secrets 1';
