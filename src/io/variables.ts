import type { Unread } from './unread-file.ts';

/** What is asked of the variables that the product takes from its environment. */
export interface VariablesQuestion {
  /** Files with the names that production has, one on a line, as the platform's command line lists them. */
  names: readonly string[];
  /** What a change alters: only these are counted as looked at. */
  within?: readonly string[];
}

/** Where code takes a variable from the environment. */
export interface VariableUse {
  name: string;
  file: string;
  line: number;
  /** Without it the code has nothing to go on with: no default, no question whether it is there. */
  isRequired: boolean;
}

export type DeclaredIn = 'example' | 'environment file' | 'platform file' | 'workflow' | 'names';

/** What a value is like; the value itself is told to nobody. */
export type ValueShape = 'none' | 'empty' | 'stand-in' | 'test key' | 'own machine' | 'not production' | 'something';

/** Where a file gives a variable a place. */
export interface Declaration {
  name: string;
  file: string;
  line: number;
  in: DeclaredIn;
  value: ValueShape;
}

/** A line that programs read differently, or not at all. */
export interface FormatFault {
  file: string;
  line: number;
  fault: 'twice' | 'no variable' | 'merge marker' | 'open quote';
  name?: string;
}

export interface VariablesAnswer {
  kind: 'answer';
  uses: VariableUse[];
  declared: Declaration[];
  formats: FormatFault[];
  /** Dockerfiles that copy everything, and whether .dockerignore keeps files for the environment out. */
  images: { file: string; line: number; isKeptOut: boolean }[];
  unread: Unread[];
  /** How many files were looked at. */
  files: number;
  /** Of these, those that hold variables themselves, such as `.env`. */
  environmentFiles: number;
}

/** Where values of variables stand in what visitors download. */
export interface BundledAnswer {
  kind: 'answer';
  /** The first place in each file. */
  places: { name: string; file: string; line: number }[];
  /** How many of the variables have a value here that is long enough to be looked for. */
  tried: number;
  /** How many files were looked at. */
  files: number;
}
