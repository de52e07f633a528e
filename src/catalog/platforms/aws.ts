import { at, entries } from '../../lib/settings-file.ts';
import type { DeployPlatform, Platform } from './platform.ts';
import { fromRuntime } from './versions.ts';

/** Versions: AWS Lambda, Runtimes, 2026-11-22. */
export const lambda: DeployPlatform = {
  name: 'AWS Lambda',
  sets: /^AWS_(?:REGION|DEFAULT_REGION|LAMBDA_.*|EXECUTION_ENV)$/,
  deploysBy: { command: /\b(?:serverless|sls)\s+deploy/ },
  file: {
    name: /(^|\/)serverless\.ya?ml$/,
    commands: [],
    variables: [
      ['provider', 'environment'],
      ['functions', '*', 'environment'],
    ],
    versions: (tree) =>
      [
        ...fromRuntime(at(tree, 'provider', 'runtime')),
        ...entries(at(tree, 'functions')).flatMap(([, each]) => fromRuntime(at(each, 'runtime'))),
      ].slice(0, 1),
  },
  rollback: { command: 'serverless rollback --timestamp TIMESTAMP', caveat: 'resources of the stack go back too' },
  versions: { 'Node.js': { order: ['platform'] }, Python: { order: ['platform'] } },
};

export const amplify: Platform = {
  name: 'AWS Amplify',
  leadsTo: ['amplifyapp.com'],
  gives: ['amplifyapp.com'],
};

export const cloudFront: Platform = { name: 'Amazon CloudFront', requestId: 'x-amz-cf-id' };

export const loadBalancing: Platform = {
  name: 'AWS Elastic Load Balancing',
  leadsTo: ['elb.amazonaws.com'],
  requestId: 'x-amzn-trace-id',
};
