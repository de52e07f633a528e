/** What is searched for secrets. */
export interface ScanQuestion {
  /** The files as they lie here, what a commit would take, what changed since `base`, or every version there ever was. */
  scope: 'tree' | 'staged' | 'change' | 'history';
  /** With `change`: a branch or commit. */
  base?: string;
  /** Paths that are left out; `*` stands for any run of characters but `/`, `**` for any. */
  ignore: readonly string[];
  /** Comments beside a secret that allow it count. */
  heedComments: boolean;
  /** Providers that may be asked whether a key works; empty: nobody is. */
  verify: readonly string[];
  /** Goes into the fingerprints, so that they are of use to nobody else. */
  salt: string;
}

export interface ScanAnswer {
  kind: 'answer';
  /** Of all files, sorted by place. */
  matches: SecretMatch[];
  /** What could not be looked at, and why. */
  unread: { file: string; reason: string }[];
  /** What the scan could not see as a whole, such as the history of a shallow clone. */
  limits: string[];
  /** The base of the change is not here: all files were judged, and no comment in them counts. */
  isBaseless?: true;
  /** How much was looked at. */
  files: number;
  /** Of these, what says nothing of a product: a readme, a licence, settings of git and editors. */
  documents: number;
  /** Archives that could not be unpacked, and why. */
  packed?: { file: string; reason: string }[];
  /** Files for the environment that git has, and the names that are set in them. */
  environments: { file: string; names: string[] }[];
}

/** What a leaked key opens. */
export type KeyClass =
  | 'money'
  | 'sign-in'
  | 'database'
  | 'infrastructure'
  | 'code'
  | 'mail'
  | 'ai'
  | 'messaging'
  | 'monitoring'
  | 'content'
  | 'other';

/** Stands in place of a path for the message of a commit or a tag. */
export const COMMIT_MESSAGE = 'commit message';

/** A place that holds a secret; the secret itself is not in it. */
export interface SecretMatch {
  /** The kind of key, by an id that stays. */
  provider: string;
  /** The same for people. */
  name: string;
  /** What it opens. */
  opens: KeyClass;
  /** Where it is revoked: an address, or words. */
  revoke: string;
  file: string;
  /** The path in it, when the file is an archive. */
  inside?: string;
  /** From 1. */
  line: number;
  /** The literal beginning that all keys of the kind have; empty where there is none. */
  start: string;
  /** A keyed hash of the secret, cut: the same secret has the same one. */
  print: string;
  /** Built output is what visitors download. */
  where: 'tree' | 'output' | 'history';
  /** Why it weighs less than a live key. */
  lowered?: 'test-key' | 'fixture' | 'development' | 'stand-in' | 'wrong-sum' | 'refused' | 'local';
  /** Its form alone shows that it is live, such as a checksum that fits. */
  isProved?: true;
  /** Known by a general name beside it only. */
  isGuess?: true;
  /** Its provider was asked, and takes it. */
  works?: true;
  /** Meant to be seen by everybody. */
  isPublic?: true;
  /** Of a public key of payments: which mode of the shop it opens. */
  mode?: 'test' | 'live';
  /** A comment beside it allows it. */
  allowed?: 'with a reason' | 'without a reason' | undefined;
  /** A comment that the judged change brings itself allows it, and does not count. */
  isPleaded?: true;
  /** With `history`: the commit that brought it in, where it is known. */
  commit?: string;
}
