// Node 24 erases the types itself, so nothing is transformed.
export default {
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testPathIgnorePatterns: ['/test/servers/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
};
