export interface PracticeServer {
  /** `http://127.0.0.1:8400` */
  origin: string;
  /** The address of its first page. */
  url: string;
  close(): Promise<void>;
}

export function startPracticeServer(options?: {
  folder?: string;
  base?: string;
  host?: string;
}): Promise<PracticeServer>;
