import {
  ALNUM,
  BASE64,
  DIGIT,
  HEX,
  LOWER,
  type Part,
  run,
  UPPER,
  URL64,
} from '../../src/catalog/key-kinds/provider.ts';

/** A kind of key as its vendor documents it. */
export interface Documented {
  vendor: string;
  /** The environment variable, as the vendor's documentation or SDK writes it. */
  variable: string;
  form: Part[];
  /** The vendor's page on the key, and what it does not say. */
  source: string;
}

/** The page shows the key's form, in words, in an example or by its beginning. */
export const key = (vendor: string, variable: string, page: string, ...form: Part[]): Documented => ({
  vendor,
  variable,
  form,
  source: `https://${page}`,
});

/** The page gives the name; the form is that of keys as they are issued. */
export const bare = (vendor: string, variable: string, page: string, ...form: Part[]): Documented => ({
  vendor,
  variable,
  form,
  source: `https://${page} (the form is not published: keys as issued)`,
});

export const hex = (length: number) => run(HEX, length);
export const upperHex = (length: number) => run('A-F0-9', length);
export const digits = (length: number) => run(DIGIT, length);
export const lower = (length: number) => run(LOWER, length);
export const letters = (length: number) => run('a-z', length);
export const anyLetters = (length: number) => run('A-Za-z', length);
export const upper = (length: number) => run(UPPER, length);
export const alnum = (length: number) => run(ALNUM, length);
export const base32 = (length: number) => run('A-Z2-7', length);
export const lowerBase32 = (length: number) => run('a-z2-7', length);
export const url64 = (length: number) => run(URL64, length);
export const base64 = (length: number) => run(BASE64, length);
export const uuid: Part[] = [hex(8), '-', hex(4), '-4', hex(3), '-', run('89ab', 1), hex(3), '-', hex(12)];

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** RFC 7519: what every token of a vendor says stands as it is, the rest and the signature are random. */
export const jwt = (alg: 'HS256' | 'RS256' | 'EdDSA' | 'ES256', claims: object): Part[] => [
  `${encoded({ alg, typ: 'JWT' })}.${encoded(claims)}.`,
  url64({ HS256: 43, RS256: 342, EdDSA: 86, ES256: 86 }[alg]),
];

/** The same with claims of its own in each, which only the vendor can read. */
export const opaqueJwt = (alg: 'HS256' | 'RS256' | 'EdDSA' | 'ES256', length: number): Part[] => [
  `${encoded({ alg, typ: 'JWT' })}.eyJ`,
  alnum(length),
  '.',
  url64({ HS256: 43, RS256: 342, EdDSA: 86, ES256: 86 }[alg]),
];

/** RFC 7468, on one line as files for the environment have it. */
export const pem: Part[] = [
  '"-----BEGIN PRIVATE KEY-----\\nMIIEv',
  base64(59),
  '\\n',
  base64(64),
  '\\n',
  base64(62),
  '==\\n-----END PRIVATE KEY-----\\n"',
];
