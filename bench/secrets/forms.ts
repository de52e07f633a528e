import { ALNUM, type Part } from '../../src/catalog/key-kinds/provider.ts';

/** How one key stands in a file of a repository. */
export interface Form {
  name: string;
  path: string;
  text(variable: string, value: string): string;
}

const words = (variable: string) => variable.toLowerCase().split('_').filter(Boolean);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const camel = ([first = '', ...others]: string[]) => first + others.map(capital).join('');
const pascal = (list: string[]) => list.map(capital).join('');

/** The vendor, and what of it is held: `resend`, `apiKey`. */
function halves(variable: string): [vendor: string[], key: string[]] {
  const all = words(variable);
  return all.length < 2 ? [all, ['key']] : [all.slice(0, 1), all.slice(1)];
}

/** The ways in which keys stand in the files of products; values are written as each file wants them. */
export const FORMS: Form[] = [
  { name: '.env', path: '.env.production', text: (name, value) => `PORT=3000\n${name}=${value}\nLOG_LEVEL=info\n` },
  { name: 'export', path: 'deploy/start.sh', text: (name, value) => `export ${name}="${value}"\nexec ./server\n` },
  {
    name: 'YAML',
    path: 'config/production.yml',
    text: (name, value) => `server:\n  port: 80\n${name.toLowerCase()}: "${value}"\n`,
  },
  {
    name: 'JSON',
    path: 'config/production.json',
    text: (name, value) => JSON.stringify({ port: 80, [camel(words(name))]: value }, null, 2),
  },
  {
    name: 'const camelCase',
    path: 'src/lib/client.ts',
    text: (name, value) => `import { a } from './a';\n\nconst ${camel(words(name))} = ${JSON.stringify(value)};\n`,
  },
  {
    name: 'nested object',
    path: 'src/config.ts',
    text(name, value) {
      const [vendor, key] = halves(name);
      return `export default {\n  ${camel(vendor)}: { ${camel(key)}: ${JSON.stringify(value)} },\n};\n`;
    },
  },
  {
    name: 'fallback',
    path: 'src/lib/client.ts',
    text: (name, value) => `const client = create(process.env.${name} ?? ${JSON.stringify(value)});\n`,
  },
  {
    name: 'Python',
    path: 'app/settings.py',
    text: (name, value) => `DEBUG = False\n${name} = ${JSON.stringify(value)}\n`,
  },
  { name: 'PHP', path: 'config/app.php', text: (name, value) => `<?php\ndefine('${name}', '${value}');\n` },
  {
    name: 'Go',
    path: 'internal/client.go',
    text: (name, value) => `package internal\n\nvar ${camel(words(name))} string = ${JSON.stringify(value)}\n`,
  },
  {
    name: 'XML',
    path: 'config/production.xml',
    text: (name, value) => `<config>\n  <${camel(words(name))}>${value}</${camel(words(name))}>\n</config>\n`,
  },
  {
    name: 'Kubernetes data',
    path: 'deploy/secret.yml',
    text: (name, value) =>
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ndata:\n  ${name}: ${Buffer.from(value).toString('base64')}\n`,
  },
  {
    name: 'name and value',
    path: 'deploy/task.json',
    text: (name, value) =>
      JSON.stringify(
        {
          environment: [
            { name: 'PORT', value: '80' },
            { name, value },
          ],
        },
        null,
        2,
      ),
  },
  {
    name: 'appsettings',
    path: 'src/appsettings.json',
    text(name, value) {
      const [vendor, key] = halves(name);
      return JSON.stringify({ Logging: { Level: 'Warning' }, [pascal(vendor)]: { [pascal(key)]: value } }, null, 2);
    },
  },
  {
    name: 'ENV',
    path: 'Dockerfile',
    text: (name, value) => `FROM node:24\nENV ${name} ${value}\nCMD ["node", "a.js"]\n`,
  },
  {
    name: 'properties',
    path: 'src/main/resources/application.properties',
    text: (name, value) => `server.port=80\n${words(name).join('.')}=${value}\n`,
  },
];

/** Seeded (mulberry32): the same keys in each run. */
export function makeRandom(seed: number): (letters: string, length: number) => string {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (letters, length) => Array.from({ length }, () => letters[next() % letters.length]).join('');
}

/** A key of a documented form. Every form with digits gets one, as nearly every real key has. */
export function keyOf(form: readonly Part[], random: ReturnType<typeof makeRandom>): string {
  for (;;) {
    const key = form
      .map((part) => {
        if (typeof part === 'string') return part;
        const length =
          part.min + (Number.parseInt(random('0123456789', 3), 10) % (Math.min(part.max, part.min + 4) - part.min + 1));
        return random(lettersOf(part.chars) || ALNUM, length);
      })
      .join('');
    if (/\d/.test(key) || !form.some((part) => typeof part === 'object' && /0-9/.test(part.chars))) return key;
  }
}

/** Every character of a set that is written as in a regular expression's brackets, without quotes. */
function lettersOf(chars: string): string {
  const set = new RegExp(`[${chars}]`);
  return Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
    .filter((char) => set.test(char) && !'\'"`\\'.includes(char))
    .join('');
}
