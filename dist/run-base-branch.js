import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  NoGit,
  git,
  inRepository
} from "./io-git.js";
import {
  readTextFile
} from "./io-disk-read.js";

// src/run/base-branch.ts
import { resolve } from "node:path";
var BaseError = class extends Error {
};
var GATE_BYTES = 4 * 1024 * 1024;
var GateFiles = class {
  files = [];
  base;
  cwd;
  constructor(base, cwd) {
    this.base = base;
    this.cwd = cwd;
  }
  /** A file's text on the base. Records both sides. */
  async read(file) {
    if (inRepository(file, this.cwd)?.linked)
      throw new BaseError(`${file} is a symbolic link, or is below one, which a change can redirect`);
    const here = readTextFile(resolve(this.cwd, file), { most: GATE_BYTES });
    if ("reason" in here && here.refused !== "missing") throw new BaseError(`${file}: ${here.reason}`);
    const after = "text" in here ? here.text : void 0;
    const before = await this.base.read(file, after);
    if (before !== void 0 || after !== void 0)
      this.files.push({ file, before: withoutReturns(before), after: withoutReturns(after) });
    return before;
  }
  change() {
    return { base: this.base.name, files: this.files };
  }
};
var withoutReturns = (text) => text?.replaceAll("\r\n", "\n");
function gitBase(ref, cwd, name = ref) {
  const commitIn = async (root) => {
    const commit = await asked(
      () => git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`])
    );
    if (commit === void 0) throw new BaseError(`the base ${JSON.stringify(ref)} is not in this clone`);
    return commit.trim();
  };
  return {
    name,
    async read(file) {
      const place = inRepository(file, cwd);
      if (place === void 0) throw new BaseError(`${file} is not in a git repository`);
      const { root, path } = place;
      const commit = await commitIn(root);
      const entry = await asked(() => git(root, ["ls-tree", "--full-tree", "-z", commit, "--", path]));
      if (entry === "") return void 0;
      if (!entry?.startsWith("100"))
        throw new BaseError(`${path} of the base ${JSON.stringify(ref)} is not a regular file`);
      const text = await asked(() => git(root, ["cat-file", "blob", `${commit}:${path}`]));
      if (text === void 0) throw new BaseError(`git cannot read ${path} of the base ${JSON.stringify(ref)}`);
      return text;
    },
    async declarations() {
      const root = inRepository("launch.yml", cwd)?.root;
      if (root === void 0) throw new BaseError("this is not a git repository");
      const names = await asked(
        async () => git(root, ["ls-tree", "-r", "--full-tree", "--name-only", "-z", await commitIn(root)])
      );
      if (names === void 0) throw new BaseError(`git cannot list the base ${JSON.stringify(ref)}`);
      return names.split("\0").filter(isDeclaration);
    }
  };
}
async function asked(question) {
  try {
    return await question();
  } catch (error) {
    throw error instanceof NoGit ? new BaseError(error.message) : error;
  }
}
var isDeclaration = (file) => /(^|\/)launch\.ya?ml$/.test(file);
function firstAvailable(name, sources) {
  const first = async (ask) => {
    const problems = [];
    for (const source of sources) {
      try {
        return await ask(source);
      } catch (error) {
        if (!(error instanceof BaseError)) throw error;
        problems.push(error.message);
      }
    }
    throw new BaseError(problems.join("; "));
  };
  const known = /* @__PURE__ */ new Map();
  return {
    name,
    read(file, here) {
      const answer = known.get(file) ?? first((source) => source.read(file, here));
      known.set(file, answer);
      return answer;
    },
    declarations: () => first((source) => source.declarations())
  };
}

export {
  BaseError,
  GateFiles,
  gitBase,
  isDeclaration,
  firstAvailable
};
