import type { HttpAnswer } from '../../io/http-types.ts';
import type { World } from '../../io/world.ts';
import { header } from '../../lookups/parse-page.ts';
import { endReason, get } from '../../lookups/visit.ts';
import type { RobotsFacts, SecurityTxt } from './facts.ts';

export async function robotsOf(world: World, url: string): Promise<RobotsFacts | undefined> {
  const got = await get(world, url);
  if (!('answer' in got)) return { url, unseen: endReason(got.end) };
  const { status } = got.answer;
  // RFC 9309 section 2.3.1: a missing file allows everything; a server error tells nothing.
  if (status === 429 || status >= 500) return { url, unseen: `status ${status}` };
  if (status !== 200 || !isText(got.answer)) return undefined;
  return { url, disallowsAll: disallowsAll(got.answer.body) };
}

/** RFC 9309 section 2.2: the group for all crawlers disallows the whole site, and no rule allows it. */
export function disallowsAll(text: string): boolean {
  let isForAll = false;
  let wasAgent = false;
  let denies = false;
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const field = name.toLowerCase();
    if (field === 'user-agent') {
      isForAll = (wasAgent && isForAll) || value.trim() === '*';
      wasAgent = true;
      continue;
    }
    if (field === '') continue;
    wasAgent = false;
    if (isForAll && field === 'disallow' && /^\/\*?\s*$/.test(value.trim())) denies = true;
    if (isForAll && field === 'allow' && value.trim() !== '') denies = false;
  }
  return denies;
}

export async function securityTxtOf(world: World, url: string): Promise<SecurityTxt> {
  const got = await get(world, url);
  if (!('answer' in got)) return { kind: 'unknown', url, reason: endReason(got.end) };
  const { status, body } = got.answer;
  if (status === 404 || status === 410 || (status === 200 && !isText(got.answer))) return { kind: 'none', url };
  if (status !== 200) return { kind: 'unknown', url, reason: `status ${status}` };
  const hasContact = /^contact:\s*\S/im.test(body);
  if (!hasContact && !/^expires:/im.test(body)) return { kind: 'none', url };
  return { kind: 'found', url, hasContact, expires: /^expires:\s*(\S+)/im.exec(body)?.[1] };
}

/** Single-page apps return their page for every path. */
const isText = (answer: HttpAnswer) =>
  /^text\/plain/i.test(header(answer, 'content-type') ?? '') && !/^\s*</.test(answer.body);
