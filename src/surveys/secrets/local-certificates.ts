import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSmall } from './reading.ts';

const CERTIFICATE_FILE = /\.(?:crt|cer|cert|pem)$/i;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{100,20000}-----END CERTIFICATE-----/g;
/** So many files beside a key are read. */
const MOST_FILES = 50;

/** Does a certificate beside a private key say that it is for this machine only? Undefined: no certificate fits it. */
export function isForThisMachine(root: string, file: string, pem: string): boolean | undefined {
  const key = keyOf(pem);
  if (key === undefined) return undefined;
  const fitting = certificatesBeside(join(root, file)).filter((each) => each.checkPrivateKey(key));
  if (fitting.length === 0) return undefined;
  return fitting.every((each) => namesOf(each).every((name) => OWN_NAME.test(name)));
}

/**
 * Names that lead to no host of the internet (RFC 2606, RFC 6761, RFC 6762), and addresses of a network of one's own. A word
 * alone is none of them: it may name what signs for the product, as with SAML.
 */
const OWN_NAME =
  /^(?:(?:[\w*-]+\.)*(?:localhost|localdomain|test|local|internal|invalid|example(?:\.com|\.net|\.org)?)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|0\.0\.0\.0|::1|0:0:0:0:0:0:0:1)$/i;

function namesOf({ subject, subjectAltName }: X509Certificate): string[] {
  const others = subjectAltName?.match(/(?:DNS|IP Address):[^,\s]+/g) ?? [];
  if (others.length > 0) return others.map((each) => each.replace(/^(?:DNS|IP Address):/, ''));
  return [/^CN=(.*)$/m.exec(subject)?.[1] ?? ''];
}

function keyOf(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

function certificatesBeside(path: string): X509Certificate[] {
  const folder = dirname(path);
  const files = readdirSync(folder)
    .filter((name) => CERTIFICATE_FILE.test(name))
    .slice(0, MOST_FILES);
  const texts = [path, ...files.map((name) => join(folder, name))].flatMap((each) => readSmall(each) ?? []);
  return texts.flatMap((text) => text.match(CERTIFICATE) ?? []).flatMap((text) => certificateOf(text) ?? []);
}

function certificateOf(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}
