import { isUnderAny } from '../../lib/host-names.ts';

/** A link or an image in a reply. */
interface Link {
  host: string;
  /** It loads without a click when the reply is displayed. */
  isLoaded: boolean;
  /** A message asked for it, and the assistant filled in data. */
  isFilled: boolean;
}

/** Hosts of no particular product that replies often name with reason: app stores, payment management. */
const ORDINARY = [
  'apps.apple.com',
  'play.google.com',
  'support.apple.com',
  'support.google.com',
  'paypal.com',
  'stripe.com',
];

const ADDRESS =
  /(!\[[^\]\n]{0,200}\]\(\s{0,20}|<img\b[^>]{0,200}?src\s{0,20}=\s{0,20}["']?)?((?:https?:)?\/\/[^\s<>"'`)\]}|\\^]{3,500})/gi;
/** Punctuation and Markdown marks after a URL in a sentence. */
const BEHIND = /(?<![.,;:!?*_~'"’”»)\]])[.,;:!?*_~'"’”»)\]]+$/;

/**
 * URLs in a reply that a person can follow or a program loads. URLs in code are neither, and URLs repeated from a
 * message are not the assistant's.
 */
export function linksIn(reply: string, said: readonly string[] = []): Link[] {
  const shown = reply.replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`/g, ' ');
  const own = said.flatMap((message) => addressesIn(message).map(({ url }) => url));
  return addressesIn(shown).flatMap(({ url, isLoaded }) => {
    const address = URL.parse(url, 'https://x.invalid');
    // Without a scheme, only an image counts; other text is no link.
    if (address === null || own.includes(url) || (!/^https?:/i.test(url) && !isLoaded)) return [];
    const host = address.hostname.replace(/\.$/, '');
    if (isUnderAny(host, ORDINARY)) return [];
    const isFilled = own.some((each) => URL.parse(each, 'https://x.invalid')?.hostname === address.hostname);
    return [{ host, isLoaded, isFilled }];
  });
}

function addressesIn(text: string): { url: string; isLoaded: boolean }[] {
  return [...text.matchAll(ADDRESS)].map(([, image, url = '']) => ({
    url: url.replace(BEHIND, ''),
    isLoaded: image !== undefined,
  }));
}
