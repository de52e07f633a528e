import type { Stage } from '../../gate/finding.ts';
import type { Domain } from '../../lib/domain-names.ts';
import type { Cookie } from '../../lookups/cookie.ts';
import type { PageDocument } from '../../lookups/page-resources.ts';
import type { HeaderFile } from './hosts/propose.ts';

/** Everything the headers rules judge, as plain data. */
export interface HeadersFacts {
  now: Date;
  stage: Stage;
  domain: Domain;
  pages: PageFacts[];
  assets: Asset[];
  foreign: ForeignAnswer[];
  /** Undefined: there is no robots.txt. */
  robots: RobotsFacts | undefined;
  securityTxt: SecurityTxt;
  /** Files in the repository that configure response headers. */
  files: HeaderFile[];
}

export type PageRole = 'home' | 'login' | 'signup' | 'account' | 'error' | 'staging';

/** Headers as received: names in lower case, cookie values replaced. */
export interface Received {
  url: string;
  status: number;
  headers: [name: string, value: string][];
}

export type PageFacts = ({ role: PageRole } & Received & { document: PageDocument; cookies: Cookie[] }) | Unseen;

/** A known page that could not be loaded. */
interface Unseen {
  role: PageRole;
  url: string;
  unseen: string;
}

/** A file that pages load. */
export type Asset = Received | { url: string; unseen: string };

/** What a page on another origin could read: the response to a request with its origin. */
export type ForeignAnswer =
  | { url: string; origin: string; allowed: string | undefined; withCredentials: boolean }
  | { url: string; unseen: string };

export type RobotsFacts =
  | {
      url: string;
      /** It blocks all search engines from the whole site. */
      disallowsAll: boolean;
    }
  | { url: string; unseen: string };

export type SecurityTxt =
  | { kind: 'found'; url: string; hasContact: boolean; expires: string | undefined }
  | { kind: 'none'; url: string }
  | { kind: 'unknown'; url: string; reason: string };
