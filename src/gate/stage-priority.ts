/** What nobody meets before there are members, and what keeps them out or harms them afterwards. */
export const BLOCKS_ONCE_LIVE = {
  priority: { prelaunch: 'fix-before-launch', live: 'block-now' },
  weighs: 'Fix before launch; block now once the product has members (stage: live).',
} as const;

/** What can wait for the launch, and for little longer once members depend on it. */
export const RISES_ONCE_LIVE = {
  priority: { prelaunch: 'fix-after-launch', live: 'fix-before-launch' },
  weighs: 'Fix after launch; fix before launch, one level higher, once the product has members (stage: live).',
} as const;
