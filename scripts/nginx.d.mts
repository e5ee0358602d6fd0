export interface RunningNginx {
  readonly address: string;
  close(): Promise<void>;
}

export function findNginx(): string | undefined;
export function installNginx(): Promise<void>;
export function startNginx(options: { folder: string; configuration: string }): Promise<RunningNginx>;
