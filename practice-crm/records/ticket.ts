export const CATEGORIES = [
  'bill',
  'payment',
  'meter',
  'contract',
  'fibreLine',
  'activation',
  'parcel',
  'return',
] as const;
export const STATUSES = ['new', 'inProgress', 'waiting', 'resolved', 'closed'] as const;
export const CHANNELS = ['phone', 'chat', 'email', 'webForm', 'letter'] as const;
export const REMEDIES = ['explanation', 'correction', 'refund', 'compensation', 'replacement', 'apology'] as const;
export const ACTIVITIES = ['callBack', 'backOffice', 'technician', 'document'] as const;

export type Category = (typeof CATEGORIES)[number];
export type TicketStatus = (typeof STATUSES)[number];
export type Channel = (typeof CHANNELS)[number];
export type Remedy = (typeof REMEDIES)[number];
export type ActivityKind = (typeof ACTIVITIES)[number];

/** A role and never a name: a practice CRM must not teach that operators are recorded. */
export type Author = 'operator' | 'customer' | 'backOffice' | 'technician';

export type HistoryEntry = { readonly at: string; readonly author: Author } & (
  | { readonly kind: 'message' | 'reply'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string; readonly reason: string }
  | { readonly kind: 'activity'; readonly activity: ActivityKind; readonly dueOn: string; readonly text: string }
  | { readonly kind: 'status'; readonly to: TicketStatus }
  | { readonly kind: 'attachment'; readonly fileName: string }
);

export interface Ticket {
  readonly number: string;
  readonly kind: 'enquiry' | 'complaint';
  readonly subject: string;
  readonly category: Category;
  readonly status: TicketStatus;
  readonly channel: Channel;
  readonly customer: string;
  readonly openedAt: string;
  readonly remedy?: Remedy;
  readonly attachments: readonly string[];
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
}
