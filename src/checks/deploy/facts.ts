import type { Stage } from '../../gate/finding.ts';
import type { Command, Language, Manifest, Platform, PlatformName, VersionSource } from '../../io/deployment.ts';

/** What a place that the product is deployed to will run. */
export interface Target {
  platform: PlatformName;
  language: Language;
  file: string;
  line: number;
  /** As a range of semver: `24.x`, `3.13.x`, `22.12.0`. Undefined where what is said cannot be understood. */
  runs: string | undefined;
  /** What made it so; undefined: the platform's own default. */
  source: VersionSource | undefined;
}

/** Two places that do not say the same. */
export interface Mismatch {
  target: Target;
  /** What the manifest asks for, and the target does not run. */
  asked?: VersionSource;
  /** What it is tested or made with instead. */
  others: VersionSource[];
}

export interface DeployFacts {
  stage: Stage;
  now: Date;
  /** Why nothing was seen at all. */
  unseen: string | undefined;
  targets: Target[];
  mismatches: Mismatch[];
  /** Ranges without an end that a platform makes its choice from. */
  unbounded: { source: VersionSource; platform: PlatformName; today: string }[];
  /** Of how many versions it is known until when they are mended. */
  known: number;
  /** Versions of which nobody here knows that. */
  unlisted: VersionSource[];
  /** Versions that nobody mends any longer. */
  ended: { source: VersionSource; platform?: PlatformName; runs: string; since: string }[];
  manifests: Manifest[];
  commands: Command[];
  /** The names of all scripts there are. */
  scripts: readonly string[];
  platforms: Platform[];
  unread: { file: string; line?: number; reason: string }[];
  /** Folders with migrations; how many of the new ones destroy something or do not go back. */
  migrations: { folders: string[]; oneWay: number } | { unknown: string };
  rollback: { how: string | undefined; drilled: string } | undefined;
  /** Parts that must be switched off, and where a switch was found for each. */
  risky: { name: string; files: string[]; switchAt: { file: string; line: number } | undefined }[];
  /** Why switches were not looked for. */
  switchesUnseen: string | undefined;
}
