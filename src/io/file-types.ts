export interface FileText {
  kind: 'answer';
  text: string;
}

export interface ChangedFiles {
  kind: 'answer';
  files: string[];
}

/** Words of ASCII, looked for in all text files that are no lock files. */
export interface SearchQuestion {
  words: readonly string[];
}

export interface SearchAnswer {
  kind: 'answer';
  /** The first places of each word, by file; lines from 1. */
  places: { word: string; file: string; line: number }[];
}
