export function buildIfNeeded(...names: string[]): Promise<void>;
