// Node 24 erases the types itself, so nothing is transformed.
export default {
  roots: ['<rootDir>/src', '<rootDir>/test'],
  // What takes minutes and is about the program as a whole is asked of the built one alone: `npm run test:dist -- test/action`.
  testPathIgnorePatterns: ['/test/servers/', '/test/(?:action|entries|init|readme|trust)\\.test\\.ts$'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  // Ends what hangs, and nothing else: no test may depend on how fast a machine is.
  testTimeout: 600_000,
  // As many files at once as there are processors: many tests wait for a process or a socket of their own.
  maxWorkers: '100%',
  // A worker keeps the modules of each file that it ran. A large one is slow to fork from, and tests run git.
  workerIdleMemoryLimit: '512MB',
};
