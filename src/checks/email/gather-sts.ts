import type { HttpAnswer } from '../../io/http-types.ts';
import type { World } from '../../io/world.ts';
import { stsPolicy, stsRecord } from '../../lookups/email/mta-sts.ts';
import { textRecords } from '../../lookups/email/text-records.ts';
import { lookup } from '../../lookups/lookup.ts';
import { header } from '../../lookups/parse-page.ts';
import { endReason, get } from '../../lookups/visit.ts';
import type { StsFacts } from './facts.ts';

/** RFC 8461 section 3.3: senders may ignore a larger policy. */
const POLICY_BYTES = 64 * 1024;

/** Fetches the record and the policy in parallel, which costs one round trip when both are missing. */
export async function stsFacts(world: World, domain: string): Promise<StsFacts> {
  const url = `https://mta-sts.${domain}/.well-known/mta-sts.txt`;
  const [record, got] = await Promise.all([
    lookup(world, `_mta-sts.${domain}`, 'TXT'),
    get(world, url, { maxBytes: POLICY_BYTES }),
  ]);
  const said = record.outcome === 'found' ? stsRecord(textRecords(record)) : 'none';
  const id = typeof said === 'string' ? said : said.id;
  if ('answer' in got) return { record, id, policy: policyOf(got.answer, url) };
  const { end } = got;
  const isAbsent = end.kind === 'no-address' && end.lookup.outcome !== 'unknown';
  if (isAbsent) return { record, id, policy: { kind: 'none' } };
  if (end.kind === 'failed' && ['refused', 'tls'].includes(end.failure))
    return {
      record,
      id,
      policy: { kind: 'bad', problem: 'The policy file cannot be fetched.', seen: { url, answer: end.reason } },
    };
  return { record, id, policy: { kind: 'unknown', reason: endReason(end) } };
}

/** RFC 8461 section 3.3: status 200, text/plain, a valid certificate, no redirect. */
function policyOf(answer: HttpAnswer, url: string): StsFacts['policy'] {
  const bad = (problem: string, seen: Record<string, string>): StsFacts['policy'] => ({
    kind: 'bad',
    problem,
    seen: { url, ...seen },
  });
  const [distrust] = answer.distrust;
  if (distrust !== undefined)
    return bad('The certificate of the policy host is not valid.', { reason: distrust.reason });
  if (answer.status >= 300 && answer.status < 400)
    return bad('The policy URL redirects, which senders do not follow.', { status: String(answer.status) });
  if (answer.status !== 200)
    return bad('The policy URL does not answer with status 200.', { status: String(answer.status) });
  const type = header(answer, 'content-type') ?? '';
  if (!/^text\/plain\b/i.test(type)) return bad('The policy is not served as text/plain.', { 'content-type': type });
  const policy = stsPolicy(answer.body);
  return 'problem' in policy ? bad(policy.problem, { line: policy.line }) : { kind: 'policy', ...policy };
}
