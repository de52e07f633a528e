import { crc32 } from 'node:zlib';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** GitHub's and npm's tokens end in six digits of base 62: the CRC-32 of what stands between (GitHub blog, 2021-04-05). */
export function githubSumFits(token: string): boolean | undefined {
  const found = /^(?:gh[pousr]|npm)_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/.exec(token);
  return found === null ? undefined : base62(crc32(found[1] ?? '')) === found[2];
}

function base62(value: number): string {
  let text = '';
  for (let rest = value; text.length < 6; rest = Math.floor(rest / 62)) text = BASE62.charAt(rest % 62) + text;
  return text;
}

/** Cloudflare's tokens end in a CRC-32 of the 40 characters before it, in hexadecimal (Cloudflare, token formats). */
export function cloudflareSumFits(token: string): boolean | undefined {
  const found = /^(cf(?:k|ut|at)_)([A-Za-z0-9]{40})([0-9a-f]{8})$/.exec(token);
  if (found === null) return undefined;
  const [, start = '', body = '', sum = ''] = found;
  return [body, start + body].some((text) => crc32(text).toString(16).padStart(8, '0') === sum);
}
