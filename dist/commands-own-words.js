import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __playwrightLib = import.meta.dirname + '/playwright-core/lib';
const __distFolder = import.meta.dirname;
import {
  checks
} from "./ai-cases.js";

// src/commands/own-words.ts
function withOwnWords(report) {
  const checked = report.checks.map(
    (outcome) => outcome.status === "checked" ? { ...outcome, findings: outcome.findings.map(ownWords) } : outcome
  );
  return { ...report, checks: checked };
}
function ownWords(finding) {
  const [check, rule = ""] = finding.rule.split("/");
  const words = checks.find(({ name }) => name === check)?.rules[rule];
  const { problem, ...rest } = finding;
  return {
    ...rest,
    title: words?.title ?? finding.rule,
    why: words?.why ?? "",
    remedy: words?.remedy ?? "",
    // A sentence of ours has no markup in it.
    ...problem !== void 0 && /^[\p{L}\p{N} .,:;'’()/-]*$/u.test(problem) && { problem }
  };
}

export {
  withOwnWords
};
