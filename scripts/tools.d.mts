export const root: string;
export const output: string;
export class Stop extends Error {}
