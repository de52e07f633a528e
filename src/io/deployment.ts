export type Language = 'Node.js' | 'Python' | 'Ruby' | 'PHP' | 'Go';

/** A file of the repository that sets the version of a language. */
export interface VersionSource {
  language: Language;
  /** As written there, such as `>=22`, `lts/*` or `3.13-slim`. */
  version: string;
  file: string;
  line: number;
  by: VersionKey;
}

export type VersionKey =
  /**
   * The manifest's requirement: `engines.node`, `requires-python`, `ruby` of a Gemfile, `require.php`, `go` of go.mod.
   */
  | 'manifest'
  | '.nvmrc'
  | '.node-version'
  | '.tool-versions'
  | 'mise'
  | 'volta'
  | '.python-version'
  | 'runtime.txt'
  | '.ruby-version'
  /** The last FROM of a Dockerfile, which runs in production. */
  | 'image'
  /** The version that tests and builds use in CI. */
  | 'workflow'
  /** A variable or setting in the platform's file. */
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

/** A deployment platform, detected by its file in the repository. */
export interface Platform {
  name: PlatformName;
  file: string;
  line: number;
  /** It builds from a Dockerfile. */
  usesImage: boolean;
}

/** A command that runs automatically: a script of the manifest, or a command of a workflow, platform or image. */
export interface Command {
  file: string;
  line: number;
  /** `script NAME`, `workflow`, `release` (before the new code serves), `start`, `build`. */
  when: 'script' | 'workflow' | 'release' | 'start' | 'build';
  /** The script's name. */
  name?: string;
  /** Manifest scripts that it runs. */
  scripts: string[];
  /** The words after a package manager: scripts, subcommands, or programs. */
  mayRun: string[];
  does: ('migrate' | 'reset' | 'build' | 'deploy' | 'test')[];
}

export interface Manifest {
  file: string;
  line: number;
  manager: 'npm' | 'Bundler' | 'Composer' | 'Poetry' | 'Pipenv' | 'Go' | 'Cargo';
  /** The number of its dependencies. */
  packages: number;
  scripts: string[];
  /** The lock files, which contain the exact versions; several when there are several package managers. */
  locks: string[];
  /** Dependencies that are not in the lock file, or locked for another range. */
  unlocked: { name: string; line: number }[];
}

export interface DeploymentAnswer {
  kind: 'answer';
  versions: VersionSource[];
  platforms: Platform[];
  manifests: Manifest[];
  commands: Command[];
  /** The names of all scripts in all manifests of the repository. */
  scripts: string[];
  unread: { file: string; line?: number; reason: string }[];
}
