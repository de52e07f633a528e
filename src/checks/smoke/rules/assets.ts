import type { Judgement, Rule } from '../../../gate/check.ts';
import type { Evidence, Said } from '../../../gate/finding.ts';
import { lookAtAny } from '../../../gate/look.ts';
import { isKept } from '../../../lib/cache-control.ts';
import { isGone } from '../attempts.ts';
import type { Asset, SeenAsset, SmokeFacts } from '../facts.ts';

export const assetRules = {
  assets: {
    title: 'Script or stylesheet is missing',
    priority: 'block-now',
    also: ['fix-before-launch'],
    weighs:
      'Block now; fix before launch for a file that only counts visitors (analytics), which the page works without.',
    proves: 'The first own scripts and styles of the home, login and sign-up pages load with the right content type.',
    why: 'The page stays blank or does not react, although its own status is 200.',
    remedy: 'Deploy pages and assets together, and keep old assets as long as old pages are cached.',
    source: 'HTML, section 4.12.1: a script of a wrong type is not run; Next.js and Vite on version skew',
    judge: ({ assets }) => perAsset(assets, judgePresence),
  },
  'asset-cache': {
    title: 'Hashed assets of login and sign-up are not cached',
    priority: 'fix-after-launch',
    proves: 'Files with a hash in their name on the login and sign-up pages are cacheable.',
    why: 'Every visit waits for files that the browser already had.',
    remedy: 'Send Cache-Control: public, max-age=31536000, immutable with these files.',
    source: 'RFC 9111 section 5.2.2.1; RFC 8246',
    judge: ({ assets }) =>
      perAsset(
        assets.filter((asset) => asset.isHashed && 'status' in asset && !asset.isOnHome),
        judgeCache,
      ),
  },
} satisfies Record<string, Rule<SmokeFacts>>;

function perAsset(assets: readonly Asset[], judge: (asset: SeenAsset) => Said): Judgement {
  return lookAtAny('file', assets, 'the pages load no own scripts or styles', (asset) =>
    'unseen' in asset ? [{ unknown: asset.unseen, place: { address: asset.url } }] : judge(asset),
  );
}

/** Analytics scripts, without which the page still works. */
const COUNTS = /analytics|insights|plausible|umami|matomo|gtag|\/stats?\b|\/_vercel\//i;

function judgePresence(asset: SeenAsset): Said {
  const { url, page, status, contentType } = asset;
  const place = { address: url };
  if (status === 401 || status === 403 || status === 429) return [{ unknown: `status ${status}`, place }];
  if (!isGone(asset)) return [];
  return [
    {
      place,
      problem: status < 300 ? 'An HTML page is served instead, which browsers do not run.' : 'The file does not exist.',
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
