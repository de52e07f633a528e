import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';

// src/world/world.ts
function failure(kind, reason) {
  return { kind: "failure", failure: kind, reason };
}

// src/world/error-code.ts
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

export {
  failure,
  errorCode
};
