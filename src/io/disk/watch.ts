/** Why a file is not opened that was watched. */
export const LEFT_OUT = 'reading it took too long, so it was skipped';

let watcher: ((path: string) => boolean) | undefined;

/** Tells `hear` of each file before it is opened; where it says no, the file is left out. One for each thread. */
export function watchFiles(hear: (path: string) => boolean): void {
  watcher = hear;
}

/** May it be opened? */
export const mayOpen = (path: string): boolean => watcher === undefined || watcher(path);
