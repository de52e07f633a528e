import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;

// src/secrets/names.ts
var SECRET = /SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE|CREDENTIAL|(^|_)(KEY|PASS|PWD)$|API_?KEY|(DATABASE|REDIS|MONGO\w*|POSTGRES\w*|MYSQL|SMTP)_(URL|URI)/i;
var PUBLIC = /^(NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|STORYBOOK)_|PUBLISHABLE|ANON_KEY|SITE_KEY|PUBLIC_KEY/i;
var isSecretName = (name) => SECRET.test(name) && !PUBLIC.test(name);
var SALT = "launch-gate secrets 1";

export {
  isSecretName,
  SALT
};
