import type { SignalId } from '../find-signals.ts';
import { complaint } from './complaint.ts';
import { dataBreach } from './data-breach.ts';
import { dataRequest } from './data-request.ts';
import { socialEngineering } from './social-engineering.ts';

// For tests only, all invented: what operators write, and what looks like it and is not.

export interface Examples {
  readonly announced: readonly string[];
  readonly silent: readonly string[];
}

export const examples: Record<SignalId, Examples> = {
  complaint,
  'data-request': dataRequest,
  'data-breach': dataBreach,
  'social-engineering': socialEngineering,
};
