import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import "./runtime.js";

// src/github/artifact.ts
import { dirname } from "node:path";
async function uploadArtifact(name, files) {
  const { DefaultArtifactClient } = await import("./lib-actions-artifact.js");
  await new DefaultArtifactClient().uploadArtifact(name, [...files], dirname(files[0] ?? ""));
}
export {
  uploadArtifact
};
