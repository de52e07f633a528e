import { expect, test } from '@jest/globals';
import { findingsOf, unknownsOf } from '../src/gate/report.ts';
import { inFolder } from './sandbox.ts';

const TENS = (name: string) => `[${Array(10).fill(name).join(', ')}]`;

/** A repository in which every reader meets something that it cannot read, and something that it can. */
const FILES: Record<string, string> = {
  'package.json': '{ "dependencies": { "express": "5.0.0", "pg": "8.0.0" } }',
  'yarn.lock': '# yarn\n',
  'fly.toml': 'app = "members"\n[deploy\nrelease_command = 1\n',
  'launch.yml': 'environment: { production: { names: [A] } }\n',
  '.env': 'A=1\n<<<<<<< HEAD\nB=2\n=======\nB=3\n>>>>>>> other\n',
  'k8s/app.yaml': `---\na: &a ${TENS('x')}\nb: &b ${TENS('*a')}\nc: &c ${TENS('*b')}\ndata: ${TENS('*c')}\n`,
  Dockerfile: `FROM node:22\n# ${'x'.repeat(17 * 1024 * 1024)}\n`,
  // Two that hand out a variable by calling each other.
  'src/one.js': "import { two } from './two.js';\nexport const one = (name) => process.env[name] ?? two(name);\n",
  'src/two.js':
    "import { one } from './one.js';\nexport const two = (name) => one(name);\nconst key = two('PAY_KEY');\n",
  'src/broken.ts': 'export const a = process.env.A;\nconsole.log(password);\nconst = ;\n',
  'src/fine.ts': 'console.log(password);\nexport const b = process.env.LACKING;\n',
  'migrations/001_init.sql': 'CREATE TABLE users (id int, name text);\n',
  'migrations/002_broken.sql': 'SELECT 1;\nALTER TABEL users;\n',
  'migrations/003_other.sql': 'ALTER TABLE `users` MODIFY COLUMN `name` text;\n',
  'migrations/004_dump.sql': `INSERT INTO users VALUES (1, '${'x'.repeat(50 * 1024 * 1024)}');\n`,
  'migrations/005_next.sql': 'DROP TABLE users;\n',
};

test('what cannot be read is unknown with its line and a reason, and the rest is judged', async () => {
  const config = `${FILES['launch.yml']}migrations: { deployed: 001_init }\n`;
  const { report } = await inFolder({ ...FILES, 'launch.yml': config }, (place) =>
    place.check('--only', 'environment,migrations,deploy,logs'),
  );
  const unknown = new Set(unknownsOf(report.checks).map(({ place, reason }) => `${place} ${reason}`));
  expect([...unknown].sort()).toEqual([
    'Dockerfile it cannot be read',
    'Dockerfile it is larger than 1 MB',
    'fly.toml it cannot be read',
    'k8s/app.yaml it cannot be read',
    'migrations/002_broken.sql:2 it is not valid PostgreSQL SQL',
    'migrations/003_other.sql:1 it is not valid PostgreSQL SQL',
    'migrations/004_dump.sql it is larger than 2 MB or cannot be read',
    'src/broken.ts:3 it is not valid JavaScript or TypeScript',
  ]);
  const found = findingsOf(report.checks).map(
    ({ rule, place }) => `${rule} ${'file' in place ? `${place.file}:${place.line}` : ''}`,
  );
  expect(found).toEqual(
    expect.arrayContaining([
      'environment/missing src/fine.ts:2',
      'environment/format .env:2',
      'migrations/drop-table migrations/005_next.sql:1',
      'logs/secret-call src/fine.ts:1',
    ]),
  );
  expect(report.verdict).toBe('NO-GO');
});
