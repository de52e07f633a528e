import type { Distrust, Timing } from './connection-types.ts';
import type { LeakKind } from './leaks.ts';
import type { SecretMatch } from './secrets.ts';

export interface HttpRequest {
  url: string;
  /** The address to connect to; Host, SNI and certificate validation use the URL's host. */
  address: string;
  /** A POST is sent only with consent. */
  method?: 'GET' | 'HEAD' | 'POST';
  body?: string;
  headers?: Record<string, string>;
  /**
   * Cookies are stored under this name and sent back; their values never leave the world. Undefined: no cookies are
   * sent.
   */
  jar?: string;
  /** The index among otherwise equal requests, whose responses may differ. */
  step?: number;
  /** The ALPN protocol to offer. Default `http/1.1`. */
  protocol?: 'http/1.1' | 'h2';
  /** The most bytes of body to keep, after decompression. */
  maxBytes?: number;
  /** The time limit for the whole response. Default 15 s, at most 60 s. */
  withinMs?: number;
  /** Each byte of the body becomes one character, for content that is not text. */
  bytes?: true;
  /** The body is discarded after it was summarized, because it may contain secrets. */
  only?: 'told';
}

export interface HttpAnswer {
  kind: 'answer';
  status: number;
  protocol: 'http/1.1' | 'h2';
  /** Names in lower case, in the order received; cookie values are replaced with `…`. */
  headers: [name: string, value: string][];
  body: string;
  /** With `only: 'told'`, the summary of the body. */
  told?: BodySummary;
  /** The body exceeded the limit, or broke off. */
  truncated: boolean;
  /** Why a browser would reject the certificate; empty when it would not, and for plain HTTP. */
  distrust: Distrust[];
  timing: Timing;
}

/** Larger than any script a page should wait for; a source map may have its sources after all mappings. */
export const DOWNLOAD_BYTES = 8 * 1024 * 1024;

/** The summary of a body that is not returned. */
export interface BodySummary {
  /** Its length in bytes, after decompression. */
  bytes: number;
  /** The kind of sensitive file that it is. */
  leak?: LeakKind['kind'];
  /** Undefined when secrets are not scanned for. */
  secrets?: SecretMatch[];
  /** The scripts that a script loads, as it names them. */
  scripts: string[];
  /** The URL of a script's source map (ECMA-426 section 11.1.2), as it names it. */
  sourceMap?: string;
}
