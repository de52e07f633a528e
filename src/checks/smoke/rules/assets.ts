import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import { isKept } from '../../../lib/cache-control.ts';
import { isGone } from '../attempts.ts';
import type { Asset, SeenAsset, SmokeFacts } from '../facts.ts';

export const assetRules = {
  assets: {
    title: 'A page loads a script or style that is not there',
    priority: 'block-now',
    also: ['fix-before-launch'],
    proves: 'The first own scripts and styles of home, login and sign-up are there, and are what they are called.',
    why: 'The page stays white, or shows itself and does nothing, and its own status is 200.',
    remedy: 'Deploy pages and assets together, and keep the old assets for as long as old pages are cached.',
    source: 'HTML, section 4.12.1: a script of a wrong type is not run; Next.js and Vite on version skew',
    judge: ({ assets }) => perAsset(assets, judgePresence),
  },
  'asset-cache': {
    title: 'Files that never change are fetched again on each visit',
    priority: 'fix-after-launch',
    proves: 'Hashed files of the login and sign-up page are kept; those of the home page are for headers/cache-static.',
    why: 'Every visit waits for what the browser had already.',
    remedy: 'Send Cache-Control: public, max-age=31536000, immutable with files that have a hash in their name.',
    source: 'RFC 9111 section 5.2.2.1; RFC 8246',
    judge: ({ assets }) =>
      perAsset(
        assets.filter((asset) => asset.isHashed && 'status' in asset && !asset.isOnHome),
        judgeCache,
      ),
  },
} satisfies Record<string, Rule<SmokeFacts>>;

function perAsset(assets: readonly Asset[], judge: (asset: SeenAsset) => Said): Judgement {
  return lookAtAny('file', assets, 'the pages load no such files of their own', (asset) =>
    'unseen' in asset ? [{ unknown: asset.unseen, place: { address: asset.url } }] : judge(asset),
  );
}

/** Scripts that count visitors: the page does its work without them. */
const COUNTS = /analytics|insights|plausible|umami|matomo|gtag|\/stats?\b|\/_vercel\//i;

function judgePresence(asset: SeenAsset): Said {
  const { url, page, status, contentType } = asset;
  const place = { address: url };
  if (status === 401 || status === 403 || status === 429) return [{ unknown: `status ${status}`, place }];
  if (!isGone(asset)) return [];
  return [
    {
      place,
      problem: status < 300 ? 'A page comes in its place, which browsers do not run.' : 'It is not there.',
      seen: { status: String(status), type: contentType, 'loaded by': page },
      recheck: ['curl', '-sSI', url],
      ...(COUNTS.test(new URL(url).pathname) && { priority: 'fix-before-launch' as const }),
    },
  ];
}

function judgeCache({ url, status, cacheControl }: SeenAsset): Evidence[] {
  if (status !== 200 || isKept(cacheControl)) return [];
  return [
    {
      place: { address: url },
      seen: { 'cache-control': cacheControl || 'not sent' },
      expected: 'cache-control: public, max-age=31536000, immutable',
      recheck: ['curl', '-sSI', url],
    },
  ];
}
