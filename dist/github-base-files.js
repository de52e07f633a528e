import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  failureWords,
  statusOf
} from "./lib-octokit-plugin-throttling.js";
import "./lib-octokit-plugin-rest-endpoint-methods.js";
import "./lib-tunnel.js";
import "./lib-undici.js";
import "./runtime.js";

// src/github/base-files.ts
function baseFiles({ octokit, at }, branch) {
  return {
    async read(path) {
      try {
        const { data } = await octokit.rest.repos.getContent({
          ...at,
          path,
          ref: branch,
          mediaType: { format: "raw" }
        });
        const raw = data;
        return { text: raw instanceof ArrayBuffer ? new TextDecoder().decode(raw) : String(raw) };
      } catch (error) {
        if (statusOf(error) === 404) return { text: void 0 };
        return { problem: failureWords(error, "contents: read") };
      }
    }
  };
}
export {
  baseFiles
};
