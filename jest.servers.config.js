// The tests against BIND, nginx, Postfix, OpenDKIM and Dovecot from Debian's packages: run as root, one at a time.
export default {
  roots: ['<rootDir>/test/servers'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  maxWorkers: 1,
  testTimeout: 600_000,
};
