/** Why a watched file is skipped. */
export const LEFT_OUT = 'reading it took too long, so it was skipped';

let watcher: ((path: string) => boolean) | undefined;

/** Calls `hear` before each file is opened; the file is skipped when it returns false. One watcher per thread. */
export function watchFiles(hear: (path: string) => boolean): void {
  watcher = hear;
}

/** May the file be opened? */
export const mayOpen = (path: string): boolean => watcher === undefined || watcher(path);
