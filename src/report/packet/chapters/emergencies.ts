import { ask, type Block, heading, list, type Text } from '../document.ts';
import { listed, type PacketInput, serviceNames } from '../input.ts';

interface Emergency {
  title: string;
  steps(at: ServicesFor): Text[];
}

/** The services that the product has for a role such as `hosting`, or the question which. */
type ServicesFor = (role: string) => Text;

const EMERGENCIES: readonly Emergency[] = [
  {
    title: 'The site is down',
    steps: (at) => [
      ['`launch-gate check --only dns,tls,smoke` tells whether it is the name, the certificate or the product.'],
      [
        'Look at the status page of ',
        ...at('hosting'),
        '. After a deploy: bring the version of before back ([how](DEPLOY-RUNBOOK.md)).',
      ],
    ],
  },
  {
    title: 'Mail goes to spam',
    steps: (at) => [
      ['`launch-gate check --only email`, then `launch-gate email send-test`: SPF, DKIM and DMARC of a real message.'],
      ['Did somebody change the records at ', ...at('dns'), ', or the sender (', ...at('sending'), ')?'],
    ],
  },
  {
    title: 'A key leaked',
    steps: () => [
      [
        'Make a new one at its service, put it where the product takes it, deploy, and only then take the old one back.',
      ],
      [
        'What it opens and who answers for it: [Secret inventory](SECRET-INVENTORY.md). Then look through that service’s log.',
      ],
    ],
  },
  {
    title: 'A deploy went wrong',
    steps: () => [
      ['Do not mend forward. [Back within ten minutes](DEPLOY-RUNBOOK.md); look first whether a migration leads back.'],
    ],
  },
  {
    title: 'The domain ran out',
    steps: (at) => [
      [
        'Renew it at ',
        ...at('registrar'),
        ' at once: for some weeks nobody else may have it (ICANN, Expired Registration Recovery Policy).',
      ],
      ['Then look whether name servers and records are still those of the [domain map](DOMAIN-MAP.md).'],
    ],
  },
  {
    title: 'An administrator is locked out',
    steps: (at) => [
      [
        'The second of those above lets them in. Where nobody is left: the support of ',
        ...at('hosting'),
        ', with the account’s owner.',
      ],
      ['Never by changing the database by hand without a copy of it.'],
    ],
  },
];

/** What to do first, before anything is understood. */
export function emergencies(input: PacketInput): Block[] {
  const names = serviceNames(input);
  const at: ServicesFor = (role) => (names[role] === undefined ? ask(`which ${role}?`) : listed(names[role]));
  return EMERGENCIES.flatMap(({ title, steps }) => [heading(title, 3), list(steps(at))]);
}
