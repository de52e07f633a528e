import type { Distrust, Timing } from './connection-types.ts';
import type { LeakKind } from './leaks.ts';
import type { SecretMatch } from './secrets.ts';

export interface HttpRequest {
  url: string;
  /** Where to connect; the URL's host stays in Host, SNI and the certificate's check. */
  address: string;
  /** A POST is sent only where there is consent to it. */
  method?: 'GET' | 'HEAD' | 'POST';
  body?: string;
  headers?: Record<string, string>;
  /** Cookies are kept under this name and sent back; their values never leave the world. Absent: none are sent. */
  jar?: string;
  /** Which of several equal requests this is: what comes back may differ each time. */
  step?: number;
  /** What to offer in ALPN. Default `http/1.1`. */
  protocol?: 'http/1.1' | 'h2';
  /** Bytes of body kept, after decompression. */
  maxBytes?: number;
  /** Until the whole answer is there. Default 15 s, at most 60 s. */
  withinMs?: number;
  /** Each byte of the body is one character: for what is no text. */
  bytes?: true;
  /** The body stays here, and what is told of it comes back: for what may hold secrets. */
  only?: 'told';
}

export interface HttpAnswer {
  kind: 'answer';
  status: number;
  protocol: 'http/1.1' | 'h2';
  /** Names in lower case, in the order received; cookie values are replaced by `…`. */
  headers: [name: string, value: string][];
  body: string;
  /** With `only: 'told'`, in place of the body. */
  told?: BodySummary;
  /** The body went on past the cap, or stopped early. */
  truncated: boolean;
  /** Why a browser would refuse the certificate; empty when it would not, and on plain HTTP. */
  distrust: Distrust[];
  timing: Timing;
}

/** Larger than any script that a page should wait for; what is in a map may stand behind all of its mappings. */
export const DOWNLOAD_BYTES = 8 * 1024 * 1024;

/** What is told of a body that is not handed out. */
export interface BodySummary {
  /** Its length, after decompression. */
  bytes: number;
  /** Which of the files that are nobody's business it is. */
  leak?: LeakKind['kind'];
  /** Undefined when nothing here looks for them. */
  secrets?: SecretMatch[];
  /** Of a script, the scripts that it loads, as it names them. */
  scripts: string[];
  /** Of a script, where its source map is (ECMA-426 section 11.1.2), as it names it. */
  sourceMap?: string;
}
