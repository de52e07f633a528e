import type { Command } from './command.ts';

export interface Entry {
  usage: string;
  about: string;
  load(): Promise<{ command: Command }>;
}

/** Every command: a line of the help, and the module with the rest, loaded on demand. */
export const COMMANDS: Record<string, Entry> = {
  check: {
    usage: '[TARGET]',
    about: 'check a domain or URL, or what launch.yml names: GO, NO-GO or INCOMPLETE',
    load: () => import('./check.ts'),
  },
  plan: {
    usage: '[TARGET]',
    about: 'a job matrix for many domains, or for the launch.yml files of this repository',
    load: () => import('./plan.ts'),
  },
  merge: {
    usage: 'REPORT...',
    about: 'one verdict and one report from the JSON reports of many runs',
    load: () => import('./merge.ts'),
  },
  init: {
    usage: '[DOMAIN]',
    about: 'inspect the repository and the domain, and write launch.yml and the workflows',
    load: () => import('./init.ts'),
  },
  demo: {
    usage: '',
    about: 'the gate on an embedded test internet: a broken product, then the same one fixed',
    load: () => import('./demo.ts'),
  },
  explain: {
    usage: '[RULE]',
    about: 'what a rule checks, why it matters, how to fix it; finds rules by words (explain dmarc)',
    load: () => import('./explain.ts'),
  },
  handover: {
    usage: '[DIR]',
    about: 'the handover packet: Markdown files and one HTML file',
    load: () => import('./handover.ts'),
  },
  alert: {
    usage: 'test',
    about: 'send a test message through every alert route of launch.yml',
    load: () => import('./alert.ts'),
  },
  email: {
    usage: '',
    about: 'send-test: send a test message and check it; reports: read DMARC reports',
    load: () => import('./email.ts'),
  },
  inventory: {
    usage: '',
    about: 'the names of the secrets that the project needs, and where; no values',
    load: () => import('./inventory.ts'),
  },
  schema: {
    usage: '[report]',
    about: 'the JSON Schema of launch.yml, or of the report',
    load: () => import('./schema.ts'),
  },
};

/** The lines of the help, one for each command. */
export function commandLines(): string {
  return Object.entries(COMMANDS)
    .map(([name, { usage, about }]) => `  launch-gate ${`${name} ${usage}`.padEnd(16)} ${about}`)
    .join('\n');
}
