import { ask, type Block, heading, list, type Text } from '../document.ts';
import { listed, type PacketInput, serviceNames } from '../input.ts';

interface Emergency {
  title: string;
  steps(at: ServicesFor): Text[];
}

/** The product's services for a role such as `hosting`, or a question about it. */
type ServicesFor = (role: string) => Text;

const EMERGENCIES: readonly Emergency[] = [
  {
    title: 'The site is down',
    steps: (at) => [
      ['`launch-gate check --only dns,tls,smoke` shows whether DNS, the certificate or the product is the cause.'],
      ['Look at the status page of ', ...at('hosting'), '. After a deployment: roll back ([how](DEPLOY-RUNBOOK.md)).'],
    ],
  },
  {
    title: 'Mail goes to spam',
    steps: (at) => [
      ['`launch-gate check --only email`, then `launch-gate email send-test`: SPF, DKIM and DMARC of a real message.'],
      [
        'Check whether the records at ',
        ...at('dns'),
        ' or the settings at the sender (',
        ...at('sending'),
        ') changed.',
      ],
    ],
  },
  {
    title: 'A key leaked',
    steps: () => [
      ['Create a new key at its service, store it where the product reads it, deploy, and then revoke the old one.'],
      ['What it opens and who owns it: [Secret inventory](SECRET-INVENTORY.md). Then read that service’s log.'],
    ],
  },
  {
    title: 'A deploy went wrong',
    steps: () => [
      [
        'Do not fix forward. [Roll back within ten minutes](DEPLOY-RUNBOOK.md); first check whether the migrations can be rolled back.',
      ],
    ],
  },
  {
    title: 'The domain ran out',
    steps: (at) => [
      [
        'Renew it at ',
        ...at('registrar'),
        ' at once: for some weeks nobody else can register it (ICANN, Expired Registration Recovery Policy).',
      ],
      ['Then compare name servers and records with the [domain map](DOMAIN-MAP.md).'],
    ],
  },
  {
    title: 'An administrator is locked out',
    steps: (at) => [
      [
        'The backup person above can restore access. If nobody is left: the support of ',
        ...at('hosting'),
        ', with the account’s owner.',
      ],
      ['Never change the database by hand without a backup.'],
    ],
  },
];

/** What to do first, before the cause is known. */
export function emergencies(input: PacketInput): Block[] {
  const names = serviceNames(input);
  const at: ServicesFor = (role) => (names[role] === undefined ? ask(`which ${role}?`) : listed(names[role]));
  return EMERGENCIES.flatMap(({ title, steps }) => [heading(title, 3), list(steps(at))]);
}
