/** The project's own pages. */
const PAGES = 'https://github.com/launch-gate/launch-gate/blob/main/docs/rules';

/** The page of a rule: what it is, why it matters, and how to fix it step by step. */
export const ruleLink = (rule: string): string => `${PAGES}/${rule}.md`;
