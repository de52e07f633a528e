import type { SecretMatch } from '../../io/secrets.ts';

/** How one provider is asked whether it takes a key: a question that changes nothing there. */
interface Verifier {
  /** Kinds of keys that this question is right for, by their ids: others would be refused although they work. */
  kinds: string[];
  /** Where, and by which header. */
  url: string;
  header(key: string): Record<string, string>;
  /** Answers that mean the key is good; 403 is what a good key gets that may do little. */
  works: number[];
  source: string;
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

/** By the provider's id. 401 means refused everywhere here; anything else says nothing. */
export const VERIFIERS: Record<string, Verifier> = {
  stripe: {
    kinds: ['stripe-secret-key-live', 'stripe-restricted-key-live'],
    url: 'https://api.stripe.com/v1/balance',
    header: bearer,
    works: [200, 403],
    source: 'https://docs.stripe.com/api/balance/balance_retrieve',
  },
  github: {
    kinds: ['github'],
    url: 'https://api.github.com/user',
    header: bearer,
    works: [200, 403],
    source: 'https://docs.github.com/rest/users/users#get-the-authenticated-user',
  },
  openai: {
    kinds: ['openai'],
    url: 'https://api.openai.com/v1/models',
    header: bearer,
    works: [200, 403],
    source: 'https://platform.openai.com/docs/api-reference/models/list',
  },
  anthropic: {
    kinds: ['anthropic', 'anthropic-key'],
    url: 'https://api.anthropic.com/v1/models',
    header: (key) => ({ 'x-api-key': key, 'anthropic-version': '2023-06-01' }),
    works: [200, 403],
    source: 'https://docs.anthropic.com/en/api/models-list',
  },
  sendgrid: {
    kinds: ['sendgrid', 'sendgrid-key'],
    url: 'https://api.sendgrid.com/v3/scopes',
    header: bearer,
    works: [200, 403],
    source: 'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions',
  },
};
export const VERIFIABLE = Object.keys(VERIFIERS);

/** The HTTP status, or undefined when there was no answer. */
export type Ask = (url: string, headers: Record<string, string>, signal: AbortSignal) => Promise<number | undefined>;

const ASK_MS = 5000;
/** So many keys are tried in one run. */
const MOST = 20;

export interface Candidate {
  match: SecretMatch;
  secret: string;
}

/**
 * Asks the providers that were named whether they take the keys that look live. Each key once, all at the same time,
 * no redirect followed, nothing of an answer kept but whether it was taken.
 */
export async function tried(
  candidates: readonly Candidate[],
  wanted: readonly string[],
  signal: AbortSignal,
  ask: Ask = askOnce,
): Promise<Map<string, 'works' | 'refused'>> {
  const keys = new Map(
    candidates
      .filter(({ match }) => match.lowered === undefined && match.isPublic === undefined && match.allowed === undefined)
      .flatMap(({ match, secret }) => {
        const verifier = verifierOf(match, wanted);
        return verifier ? [[match.print, { verifier, secret }] as const] : [];
      }),
  );
  const results = [...keys].slice(0, MOST).map(async ([print, { verifier, secret }]) => {
    const status = await ask(
      verifier.url,
      verifier.header(secret),
      AbortSignal.any([signal, AbortSignal.timeout(ASK_MS)]),
    );
    if (status === 401) return [print, 'refused'] as const;
    return status !== undefined && verifier.works.includes(status) ? ([print, 'works'] as const) : undefined;
  });
  return new Map((await Promise.all(results)).filter((each) => each !== undefined));
}

function verifierOf({ provider }: SecretMatch, wanted: readonly string[]): Verifier | undefined {
  return wanted.map((name) => VERIFIERS[name]).find((verifier) => verifier?.kinds.includes(provider));
}

async function askOnce(url: string, headers: Record<string, string>, signal: AbortSignal): Promise<number | undefined> {
  try {
    const { status, body } = await fetch(url, { headers, signal, redirect: 'manual' });
    await body?.cancel();
    return status;
  } catch {
    // No answer says nothing of the key: it stays as it was.
    return undefined;
  }
}
