/** Dates of calls as a calendar that other programs subscribe to (RFC 5545). */
import { callDates, callDays, translate } from '@trilot/domain';
import { createTranslator, lettersIn, formatInstant, type InterfaceLanguage } from '@trilot/i18n';
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator';
import type { PublishedCall } from '../calls';

/** How long other programs may show what they have before they ask again, seconds. */
export const CALENDAR_MAX_AGE = 900;

/**
 * The dates of the calls. Instants are written in UTC, so that no program has to know the zone; the text of each says when
 * that is where the call is at home. The same calls give the same bytes.
 */
export function callCalendar(calls: readonly PublishedCall[], language: InterfaceLanguage, publicUrl: string): string {
  const t = createTranslator(language, [lettersIn(language)]);
  return ical({
    name: t('letters.calendar.name'),
    prodId: { company: 'Trilot', product: 'Trilot', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: CALENDAR_MAX_AGE,
    events: calls.flatMap((call) => eventsOf(call, language, publicUrl)),
  }).toString();
}

function eventsOf(call: PublishedCall, language: InterfaceLanguage, publicUrl: string): readonly ICalEventData[] {
  const t = createTranslator(language, [lettersIn(language)]);
  const { definition, slug } = call;
  const written = (texts: Parameters<typeof translate>[0]) =>
    translate(texts, language, definition.referenceLanguage).text;
  const page = `${publicUrl}/calls/${slug}`;
  const event = (kind: string, lots: readonly number[]) => {
    const concerned = definition.lots.filter(({ number }) => lots.includes(number)).map(({ title }) => written(title));
    return {
      name: [`${written(definition.title)} (${written(definition.edition)})`, ...concerned].join(', '),
      common: {
        // the same date of the same call keeps its place in people's calendars when it moves
        id: `${call.id}-${kind}${lots.map((lot) => `-${lot}`).join('')}@${new URL(publicUrl).hostname}`,
        sequence: call.version,
        stamp: new Date(call.publishedAt),
        url: page,
        status: call.cancelledAt === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      },
    };
  };
  return [
    ...callDates(definition).map(({ kind, at, lots }) => {
      const { name, common } = event(kind, lots);
      return {
        ...common,
        start: new Date(at),
        summary: t(`letters.calendar.${kind}`, { name }),
        description: `${formatInstant(at, definition.zone, language)}\n${page}`,
      };
    }),
    ...callDays(definition).map(({ kind, day, lots }) => {
      const { name, common } = event(kind, lots);
      return {
        ...common,
        // a whole day has no instant: it is the same date wherever the calendar is
        start: new Date(`${day}T00:00:00Z`),
        allDay: true,
        summary: t(`letters.calendar.${kind}`, { name }),
        description: `${t('letters.calendar.wholeDay', { zone: definition.zone })}\n${page}/clarifications`,
      };
    }),
  ];
}
