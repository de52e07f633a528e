import { deployPlatform } from '../../catalog/platforms/index.ts';
import type { Landmark } from '../../gate/landmark.ts';
import type { DeployFacts } from './facts.ts';

/** How the product is deployed and rolled back. */
export function deployLandmarks({ platforms, commands, rollback, risky }: DeployFacts): Landmark[] {
  return [
    ...platforms.map(({ name, file, line }) => ({
      what: 'platform' as const,
      name,
      file,
      line,
      back: deployPlatform(name).rollback,
    })),
    ...commands
      .filter(({ does }) => does.length > 0)
      .map(({ when, file, line, does, name }) => ({
        what: 'command' as const,
        when,
        file,
        line,
        does,
        ...(name !== undefined && { name }),
      })),
    ...(rollback
      ? [
          {
            what: 'rollback' as const,
            drilled: rollback.drilled,
            ...(rollback.how !== undefined && { how: rollback.how }),
          },
        ]
      : []),
    ...risky.map(({ name, switchAt }) => ({ what: 'switch' as const, name, ...switchAt })),
  ];
}
