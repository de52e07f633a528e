export interface FileText {
  kind: 'answer';
  text: string;
}

export interface ChangedFiles {
  kind: 'answer';
  files: string[];
}

/** ASCII words, searched for in all text files except lock files. */
export interface SearchQuestion {
  words: readonly string[];
}

export interface SearchAnswer {
  kind: 'answer';
  /** The first places of each word, by file; line numbers start at 1. */
  places: { word: string; file: string; line: number }[];
}
