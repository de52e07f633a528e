export type Language = 'Node.js' | 'Python' | 'Ruby' | 'PHP' | 'Go';

/** Where a repository says which version of a language it is for. */
export interface VersionSource {
  language: Language;
  /** As it stands there, such as `>=22`, `lts/*` or `3.13-slim`. */
  version: string;
  file: string;
  line: number;
  by: VersionKey;
}

export type VersionKey =
  /** What the manifest asks for: `engines.node`, `requires-python`, `ruby` of a Gemfile, `require.php`, `go` of go.mod. */
  | 'manifest'
  | '.nvmrc'
  | '.node-version'
  | '.tool-versions'
  | 'mise'
  | 'volta'
  | '.python-version'
  | 'runtime.txt'
  | '.ruby-version'
  /** The last FROM of a Dockerfile: what runs. */
  | 'image'
  /** What tests and builds are run with. */
  | 'workflow'
  /** A variable or setting of the platform’s file. */
  | 'platform';

export const PLATFORMS = [
  'Vercel',
  'Netlify',
  'Render',
  'Railway',
  'Fly.io',
  'Heroku',
  'App Engine',
  'AWS Lambda',
  'Cloudflare',
  'Docker',
] as const;
export type PlatformName = (typeof PLATFORMS)[number];

/** A place that the product is deployed to, by its file in the repository. */
export interface Platform {
  name: PlatformName;
  file: string;
  line: number;
  /** It builds from a Dockerfile. */
  usesImage: boolean;
}

/** A command that something runs by itself: a script of the manifest, a workflow, a platform, an image. */
export interface Command {
  file: string;
  line: number;
  /** `script NAME`, `workflow`, `release` (before the new code serves), `start`, `build`. */
  when: 'script' | 'workflow' | 'release' | 'start' | 'build';
  /** Of a script: its name. */
  name?: string;
  /** Scripts of the manifest that it runs. */
  scripts: string[];
  /** Words behind a package manager: scripts, commands of its own, or programs. */
  mayRun: string[];
  does: ('migrate' | 'reset' | 'build' | 'deploy' | 'test')[];
}

export interface Manifest {
  file: string;
  line: number;
  manager: 'npm' | 'Bundler' | 'Composer' | 'Poetry' | 'Pipenv' | 'Go' | 'Cargo';
  /** How many packages it asks for. */
  packages: number;
  scripts: string[];
  /** The file with the exact versions, where there is one; all of them, where there are several. */
  locks: string[];
  /** Packages that the lock file does not have, or has for another range. */
  unlocked: { name: string; line: number }[];
}

export interface DeploymentAnswer {
  kind: 'answer';
  versions: VersionSource[];
  platforms: Platform[];
  manifests: Manifest[];
  commands: Command[];
  /** The names of all scripts of all manifests, of other folders too. */
  scripts: string[];
  unread: { file: string; line?: number; reason: string }[];
}
