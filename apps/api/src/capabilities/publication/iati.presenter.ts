/**
 * Awarded projects as activities of the IATI standard 2.03 (https://iatistandard.org): what its schema makes mandatory, in
 * its order, with place, sector and commitment. Nobody to be reached is named.
 */
import { centsToDecimal, countryOf } from '@trilot/domain';
import { xmlText } from '../../platform/xml/xml-text';
import type { OpenAward, OpenAwards } from './awards.read-model';
import { awardDateOf, type OpenDataPlaces, purposeOf, recipientId } from './three-sixty-giving.presenter';

/** Codes of the lists of IATI. */
const CODES = {
  funding: '1',
  implementing: '4',
  localGovernment: '11',
  pipeline: '1',
  plannedStart: '1',
  commitment: '2',
  generalDescription: '1',
  /** Urban development and management, of the purposes of the DAC. */
  sector: '43030',
  dacPurposes: '1',
} as const;

/** Instants are those of the announcement, so that the file changes only when what it says does. */
export function iatiActivities(data: OpenAwards, places: OpenDataPlaces): string {
  const activities = data.awards.map((award) => activity(award, data, places));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'iati-activities',
    { version: '2.03', 'generated-datetime': data.announcedAt },
    ...activities,
  )}\n`;
}

function activity(award: OpenAward, data: OpenAwards, { publisher, publicUrl }: OpenDataPlaces): string {
  const { slug, definition } = data.call;
  const { referenceLanguage, currency } = definition;
  const date = awardDateOf(data);
  const funder = { ref: publisher.id, type: publisher.kind };
  const recipient = { ref: recipientId(publisher, award), type: CODES.localGovernment };
  return element(
    'iati-activity',
    { 'xml:lang': referenceLanguage, 'default-currency': currency, 'last-updated-datetime': data.announcedAt },
    element('iati-identifier', {}, xmlText(`${publisher.id}-${award.id}`)),
    element('reporting-org', funder, narrative(publisher.name)),
    element('title', {}, narrative(award.title)),
    element('description', { type: CODES.generalDescription }, narrative(purposeOf(award))),
    element('participating-org', { ...funder, role: CODES.funding }, narrative(publisher.name)),
    element('participating-org', { ...recipient, role: CODES.implementing }, narrative(award.municipality)),
    element('activity-status', { code: CODES.pipeline }),
    element('activity-date', { type: CODES.plannedStart, 'iso-date': date }),
    ...(award.territory === undefined ? [] : [element('recipient-country', { code: countryOf(award.territory) })]),
    element('sector', { vocabulary: CODES.dacPurposes, code: CODES.sector }),
    element(
      'transaction',
      {},
      element('transaction-type', { code: CODES.commitment }),
      element('transaction-date', { 'iso-date': date }),
      element('value', { currency, 'value-date': date }, centsToDecimal(award.awardedCents)),
      element('provider-org', funder, narrative(publisher.name)),
      element('receiver-org', recipient, narrative(award.municipality)),
    ),
    element(
      'document-link',
      { format: 'text/html', url: `${publicUrl}/calls/${slug}/results` },
      element('title', {}, narrative(definition.title[referenceLanguage] ?? slug)),
      // A11: contract, of the list of kinds of documents the nearest to a published award
      element('category', { code: 'A11' }),
    ),
  );
}

const narrative = (text: string): string => element('narrative', {}, xmlText(text));

/** @param content XML, texts among it escaped */
function element(name: string, attributes: Readonly<Record<string, string>>, ...content: readonly string[]): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const start = `<${name}${said.join('')}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}
