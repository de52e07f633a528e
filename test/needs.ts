/** What a step needs so that it has something to find in the broken product: these find nothing that blocks by itself. */
export const NEEDS: Record<string, Record<string, string>> = {
  'actions/limits': { 'block-on': 'fix-before-launch' },
  'actions/alerts': { 'block-on': 'fix-before-launch' },
  'actions/migrations': { 'block-on': 'fix-before-launch' },
  'actions/ai': { 'block-on': 'fix-before-launch' },
  'actions/handover': { 'block-on': 'fix-before-launch' },
  'actions/logs': { 'block-on': 'fix-before-launch' },
  'actions/performance': { 'block-on': 'fix-after-launch' },
  'actions/nightly': { checks: 'dns, smoke' },
};
