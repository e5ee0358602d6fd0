export type SystemName = 'rt' | 'redmine' | 'tryton' | 'racrm' | 'roundcube' | 'mediawiki';

export interface RunningSystem {
  /** `http://127.0.0.1:` and its port. */
  readonly address: string;
  close(): Promise<void>;
}

export const SYSTEMS: Readonly<
  Record<SystemName, { readonly title: string; readonly user: string; readonly password: string }>
>;

export function startSystem(name: SystemName): Promise<RunningSystem>;
