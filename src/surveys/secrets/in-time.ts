import { createContext, Script } from 'node:vm';

const script = new Script('work()');

/** Runs it here and now, and ends it if it takes longer; false if it was ended. A running pattern is ended too. */
export function inTime(ms: number, work: () => void): boolean {
  try {
    script.runInContext(createContext({ work }), { timeout: ms });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
