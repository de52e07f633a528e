import { ai } from './ai.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { billing } from './billing.ts';
import { byName } from './by-name.ts';
import { calls } from './calls.ts';
import { code } from './code.ts';
import { collaboration } from './collaboration.ts';
import { commerce } from './commerce.ts';
import { content } from './content.ts';
import { dataStores } from './data-stores.ts';
import { database } from './database.ts';
import { delivery } from './delivery.ts';
import { hosting } from './hosting.ts';
import { identity } from './identity.ts';
import { infrastructure } from './infrastructure.ts';
import { mail } from './mail.ts';
import { media } from './media.ts';
import { messaging } from './messaging.ts';
import { models } from './models.ts';
import { money } from './money.ts';
import { monitoring } from './monitoring.ts';
import { newsletters } from './newsletters.ts';
import { observability } from './observability.ts';
import { passwords } from './passwords.ts';
import { pem } from './pem.ts';
import type { Provider } from './provider.ts';
import { publicKeys } from './public.ts';
import { signIn } from './sign-in.ts';
import { urls } from './urls.ts';
import { webhooks } from './webhooks.ts';

/** Every provider with a rule of ours, the more telling ones first: where two see the same text, the first counts. */
export const providers: readonly Provider[] = [
  ...publicKeys,
  ...webhooks,
  ...billing,
  ...commerce,
  ...money,
  ...dataStores,
  ...database,
  ...azure,
  ...hosting,
  ...aws,
  ...infrastructure,
  ...delivery,
  ...code,
  ...newsletters,
  ...mail,
  ...models,
  ...ai,
  ...collaboration,
  ...messaging,
  ...observability,
  ...monitoring,
  ...media,
  ...content,
  ...identity,
  ...signIn,
  ...calls,
  ...urls,
  ...passwords,
  ...pem,
  ...byName,
];
