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
var baseFiles = (client, branch) => new BranchFiles(client, branch);
var BranchFiles = class {
  #client;
  #branch;
  #root;
  constructor(client, branch) {
    this.#client = client;
    this.#branch = branch;
  }
  async read(path, here) {
    this.#root ??= this.#tree(false);
    const root = await this.#root;
    if ("problem" in root) return root;
    const [first = ""] = path.split("/");
    const entry = root.entries.find((each) => each.path === first);
    if (entry === void 0) return { text: void 0 };
    const isSame = entry.path === path && entry.mode.startsWith("100") && entry.sha === blobId(here);
    return isSame ? { text: here } : this.#fetch(path);
  }
  async list() {
    const tree = await this.#tree(true);
    if ("problem" in tree) return tree;
    return { paths: tree.entries.flatMap(({ path, type }) => type === "blob" ? [path] : []) };
  }
  /** GitHub truncates trees of over 100,000 entries (REST, get a tree); then the answer is unknown. */
  async #tree(recursive) {
    const { octokit, at } = this.#client;
    try {
      const asked = { ...at, tree_sha: this.#branch, ...recursive && { recursive: "1" } };
      const { data } = await octokit.rest.git.getTree(asked);
      return data.truncated ? { problem: `GitHub does not list all files of ${this.#branch}` } : { entries: data.tree };
    } catch (error) {
      return { problem: refusalWords(error, "contents: read") };
    }
  }
  async #fetch(path) {
    const { octokit, at } = this.#client;
    try {
      const asked = { ...at, path, ref: this.#branch, mediaType: { format: "raw" } };
      const { data } = await octokit.rest.repos.getContent(asked);
      const raw = data;
      return { text: raw instanceof ArrayBuffer ? new TextDecoder().decode(raw) : String(raw) };
    } catch (error) {
      if (statusOf(error) === 404) return { text: void 0 };
      return { problem: refusalWords(error, "contents: read") };
    }
  }
};
function blobId(text) {
  if (text === void 0) return void 0;
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
export {
  baseFiles
};
