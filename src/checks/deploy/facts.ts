import type { Stage } from '../../gate/finding.ts';
import type { Command, Language, Manifest, Platform, PlatformName, VersionSource } from '../../io/deployment.ts';

/** The language version that a deployment target will run. */
export interface Target {
  platform: PlatformName;
  language: Language;
  file: string;
  line: number;
  /** As a semver range: `24.x`, `3.13.x`, `22.12.0`. Undefined when it cannot be parsed. */
  runs: string | undefined;
  /** What sets the version; undefined: the platform's default. */
  source: VersionSource | undefined;
}

/** Two places that disagree about the version. */
export interface Mismatch {
  target: Target;
  /** The manifest's requirement, which the target does not meet. */
  asked?: VersionSource;
  /** The versions used for tests or builds instead. */
  others: VersionSource[];
}

export interface DeployFacts {
  stage: Stage;
  now: Date;
  /** Why nothing could be examined. */
  unseen: string | undefined;
  targets: Target[];
  mismatches: Mismatch[];
  /** Ranges without an upper bound from which a platform chooses. */
  unbounded: { source: VersionSource; platform: PlatformName; today: string }[];
  /** The number of versions with a known end of life. */
  known: number;
  /** Versions whose end of life is not known here. */
  unlisted: VersionSource[];
  /** Versions past their end of life. */
  ended: { source: VersionSource; platform?: PlatformName; runs: string; since: string }[];
  manifests: Manifest[];
  commands: Command[];
  /** The names of all scripts in the repository. */
  scripts: readonly string[];
  platforms: Platform[];
  unread: { file: string; line?: number; reason: string }[];
  /** Folders with migrations; how many new ones destroy data or cannot be reverted. */
  migrations: { folders: string[]; oneWay: number } | { unknown: string };
  rollback: { how: string | undefined; drilled: string } | undefined;
  /** Parts that need a kill switch, and where one was found for each. */
  risky: { name: string; files: string[]; switchAt: { file: string; line: number } | undefined }[];
  /** Why switches could not be searched for. */
  switchesUnseen: string | undefined;
}
