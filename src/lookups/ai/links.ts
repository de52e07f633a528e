import { isUnderAny } from '../../lib/host-names.ts';

/** A link or picture of a reply. */
interface Link {
  host: string;
  /** It is loaded by whatever shows the reply, with nobody asked. */
  isLoaded: boolean;
  /** It was asked for in what was said, and something was put into it. */
  isFilled: boolean;
}

/** Of no product, and often rightly named: where apps are, where payments are managed. */
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
/** What stands behind an address in a sentence, and marks of Markdown. */
const BEHIND = /(?<![.,;:!?*_~'"’”»)\]])[.,;:!?*_~'"’”»)\]]+$/;

/** Addresses in a reply that a person may follow or a program load. What stands in code is neither; what is only said again is not the assistant's. */
export function linksIn(reply: string, said: readonly string[] = []): Link[] {
  const shown = reply.replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`/g, ' ');
  const own = said.flatMap((message) => addressesIn(message).map(({ url }) => url));
  return addressesIn(shown).flatMap(({ url, isLoaded }) => {
    const address = URL.parse(url, 'https://x.invalid');
    // Without a scheme, only what is loaded is an address and no remark.
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
