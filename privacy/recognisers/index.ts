import { biometricData } from './biometric-data.ts';
import { birthDate } from './birth-date.ts';
import { cardExpiry } from './card-expiry.ts';
import { cardSecurityCode } from './card-security-code.ts';
import { credential } from './credential.ts';
import { criminalRecord } from './criminal-record.ts';
import type { Recogniser } from './define-recogniser.ts';
import { electricitySupplyPoint } from './electricity-supply-point.ts';
import { emailAddress } from './email-address.ts';
import { ethnicOrigin } from './ethnic-origin.ts';
import { gasSupplyPoint } from './gas-supply-point.ts';
import { healthData } from './health-data.ts';
import { iban } from './iban.ts';
import { imei } from './imei.ts';
import { ipAddress } from './ip-address.ts';
import { italianDrivingLicence } from './italian-driving-licence.ts';
import { italianHealthCard } from './italian-health-card.ts';
import { italianIdentityCard } from './italian-identity-card.ts';
import { italianResidencePermit } from './italian-residence-permit.ts';
import { italianTaxCode } from './italian-tax-code.ts';
import { italianVatNumber } from './italian-vat-number.ts';
import { lineMigrationCode } from './line-migration-code.ts';
import { macAddress } from './mac-address.ts';
import { minor } from './minor.ts';
import { passport } from './passport.ts';
import { paymentCard } from './payment-card.ts';
import { personName } from './person-name.ts';
import { phoneNumber } from './phone-number.ts';
import { politicalOpinion } from './political-opinion.ts';
import { postalAddress } from './postal-address.ts';
import { religiousBelief } from './religious-belief.ts';
import { sexLife } from './sex-life.ts';
import { simCard } from './sim-card.ts';
import { tradeUnion } from './trade-union.ts';
import { vehiclePlate } from './vehicle-plate.ts';

/** Every kind of personal data we recognise. */
export const recognisers: readonly Recogniser[] = [
  italianTaxCode,
  italianVatNumber,
  iban,
  paymentCard,
  cardSecurityCode,
  cardExpiry,
  phoneNumber,
  emailAddress,
  italianIdentityCard,
  passport,
  italianDrivingLicence,
  italianHealthCard,
  italianResidencePermit,
  birthDate,
  vehiclePlate,
  ipAddress,
  macAddress,
  imei,
  simCard,
  electricitySupplyPoint,
  gasSupplyPoint,
  lineMigrationCode,
  credential,
  postalAddress,
  minor,
  healthData,
  religiousBelief,
  tradeUnion,
  sexLife,
  politicalOpinion,
  ethnicOrigin,
  biometricData,
  criminalRecord,
  personName,
];
