export const SUPPLIES = ['electricity', 'gas', 'fibre', 'shop'] as const;
export type Supply = (typeof SUPPLIES)[number];

export interface Customer {
  /** As printed on bills: `C-118204`. */
  readonly number: string;
  readonly fullName: string;
  readonly taxCode: string;
  readonly iban: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly customerNotes: string;
  readonly supplies: readonly Supply[];
  /** The language the customer prefers on the phone. */
  readonly speaks: 'it' | 'en';
}

/** What the form of the customer record can change. */
export type CustomerForm = Pick<
  Customer,
  'fullName' | 'taxCode' | 'iban' | 'phone' | 'email' | 'address' | 'customerNotes'
>;
