import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  refusalWords,
  statusOf
} from "./github-refusal.2.js";
import "./runtime.js";

// src/github/base-files.ts
import { createHash } from "node:crypto";
function baseFiles({ octokit, at }, branch) {
  const tree = async (recursive) => {
    try {
      const asked = { ...at, tree_sha: branch, ...recursive && { recursive: "1" } };
      const { data } = await octokit.rest.git.getTree(asked);
      return data.truncated ? { problem: `GitHub does not list all files of ${branch}` } : { entries: data.tree };
    } catch (error) {
      return { problem: refusalWords(error, "contents: read") };
    }
  };
  const fetched = async (path) => {
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
      return { problem: refusalWords(error, "contents: read") };
    }
  };
  let root;
  return {
    async read(path, here) {
      root ??= tree(false);
      const found = await root;
      if ("problem" in found) return found;
      const [first = ""] = path.split("/");
      const entry = found.entries.find((each) => each.path === first);
      if (entry === void 0) return { text: void 0 };
      const isSame = entry.path === path && entry.mode.startsWith("100") && entry.sha === blobId(here);
      return isSame ? { text: here } : fetched(path);
    },
    async list() {
      const found = await tree(true);
      if ("problem" in found) return found;
      return { paths: found.entries.flatMap(({ path, type }) => type === "blob" ? [path] : []) };
    }
  };
}
function blobId(text) {
  if (text === void 0) return void 0;
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
export {
  baseFiles
};
