import type { Stage } from '../../gate/finding.ts';
import type { Domain } from '../../lib/domain-names.ts';
import type { Cookie } from '../../lookups/cookie.ts';
import type { PageDocument } from '../../lookups/page-resources.ts';
import type { HeaderFile } from './hosts/propose.ts';

/** Everything the headers rules judge; all of it plain data. */
export interface HeadersFacts {
  now: Date;
  stage: Stage;
  domain: Domain;
  pages: PageFacts[];
  assets: Asset[];
  foreign: ForeignAnswer[];
  /** Undefined: there is none. */
  robots: RobotsFacts | undefined;
  securityTxt: SecurityTxt;
  /** Files of the repository that say which headers are sent. */
  files: HeaderFile[];
}

export type PageRole = 'home' | 'login' | 'signup' | 'account' | 'error' | 'staging';

/** Headers as they came: names in lower case, values of cookies replaced. */
export interface Received {
  url: string;
  status: number;
  headers: [name: string, value: string][];
}

export type PageFacts = ({ role: PageRole } & Received & { document: PageDocument; cookies: Cookie[] }) | Unseen;

/** A page that is known of and could not be looked at. */
interface Unseen {
  role: PageRole;
  url: string;
  unseen: string;
}

/** A file that pages load. */
export type Asset = Received | { url: string; unseen: string };

/** What a page of a stranger's would be allowed to read: the answer to a request with its origin. */
export type ForeignAnswer =
  | { url: string; origin: string; allowed: string | undefined; withCredentials: boolean }
  | { url: string; unseen: string };

export type RobotsFacts =
  | {
      url: string;
      /** It keeps all search engines off the whole site. */
      disallowsAll: boolean;
    }
  | { url: string; unseen: string };

export type SecurityTxt =
  | { kind: 'found'; url: string; hasContact: boolean; expires: string | undefined }
  | { kind: 'none'; url: string }
  | { kind: 'unknown'; url: string; reason: string };
