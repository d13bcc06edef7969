/**
 * Awards in the 360Giving Data Standard: names of fields and columns are the standard's
 * (https://standard.threesixtygiving.org), the optional ones for people to be reached by are left out.
 */
import { centsToDecimal, countryOf, isBlank, localDate } from '@trilot/domain';
import type { Publisher } from '../../platform/config/config';
import { csv } from '../../platform/tables/csv';
import type { OpenAward, OpenAwards } from './awards.read-model';

interface Organization {
  readonly id: string;
  readonly name: string;
}

export interface Grant {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly currency: string;
  /** As a number, because the standard asks for one; exact to the cent. */
  readonly amountAwarded: number;
  /** YYYY-MM-DD. */
  readonly awardDate: string;
  readonly recipientOrganization: readonly Organization[];
  readonly fundingOrganization: readonly Organization[];
  readonly beneficiaryLocation?: readonly { readonly countryCode: string }[];
  readonly grantProgramme: readonly { readonly code: string; readonly title: string; readonly url: string }[];
  readonly fromOpenCall: 'Yes';
  readonly dateModified: string;
  readonly dataSource: string;
}

export interface OpenDataPlaces {
  readonly publisher: Publisher;
  readonly publicUrl: string;
}

/** A package of grants. */
export function grantPackage(data: OpenAwards, places: OpenDataPlaces): { readonly grants: readonly Grant[] } {
  return { grants: data.awards.map((award) => grantOf(award, data, places)) };
}

/** Ids of one municipality are the same in every call. */
export const recipientId = ({ grantPrefix }: Publisher, { municipalityId }: OpenAward): string =>
  `${grantPrefix}-org:${municipalityId}`;

/** What a project is for: its summary, where the call publishes one. */
export const purposeOf = ({ title, summary = '' }: OpenAward): string => (isBlank(summary) ? title : summary);

/** The day of the announcement, by the calendar of the call. */
export const awardDateOf = ({ call, announcedAt }: OpenAwards): string => localDate(announcedAt, call.definition.zone);

function grantOf(award: OpenAward, data: OpenAwards, { publisher, publicUrl }: OpenDataPlaces): Grant {
  const { slug, definition } = data.call;
  const { title, municipality, awardedCents, territory } = award;
  return {
    id: `${publisher.grantPrefix}-${award.id}`,
    title,
    description: purposeOf(award),
    currency: definition.currency,
    amountAwarded: Number(centsToDecimal(awardedCents)),
    awardDate: awardDateOf(data),
    recipientOrganization: [{ id: recipientId(publisher, award), name: municipality }],
    fundingOrganization: [{ id: publisher.id, name: publisher.name }],
    ...(territory === undefined ? {} : { beneficiaryLocation: [{ countryCode: countryOf(territory) }] }),
    grantProgramme: [
      { code: slug, title: definition.title[definition.referenceLanguage] ?? '', url: `${publicUrl}/calls/${slug}` },
    ],
    fromOpenCall: 'Yes',
    dateModified: data.announcedAt,
    dataSource: `${publicUrl}/api/calls/${slug}/open-data/awards.json`,
  };
}

const COLUMNS = [
  'Identifier',
  'Title',
  'Description',
  'Currency',
  'Amount Awarded',
  'Award Date',
  'Recipient Org:Identifier',
  'Recipient Org:Name',
  'Funding Org:Identifier',
  'Funding Org:Name',
  'Beneficiary Location:Country Code',
  'Grant Programme:Code',
  'Grant Programme:Title',
  'From An Open Call?',
  'Last Modified',
] as const;

/** The same as a table, one row for each grant. */
export function grantTable(data: OpenAwards, places: OpenDataPlaces): string {
  return csv(
    COLUMNS,
    grantPackage(data, places).grants.map((grant, place) => ({
      Identifier: grant.id,
      Title: grant.title,
      Description: grant.description,
      Currency: grant.currency,
      'Amount Awarded': centsToDecimal(data.awards[place]!.awardedCents),
      'Award Date': grant.awardDate,
      'Recipient Org:Identifier': grant.recipientOrganization[0]!.id,
      'Recipient Org:Name': grant.recipientOrganization[0]!.name,
      'Funding Org:Identifier': grant.fundingOrganization[0]!.id,
      'Funding Org:Name': grant.fundingOrganization[0]!.name,
      'Beneficiary Location:Country Code': grant.beneficiaryLocation?.[0]?.countryCode ?? null,
      'Grant Programme:Code': grant.grantProgramme[0]!.code,
      'Grant Programme:Title': grant.grantProgramme[0]!.title,
      'From An Open Call?': grant.fromOpenCall,
      'Last Modified': grant.dateModified,
    })),
  );
}
