import type { Translator, InterfaceLanguage } from '@trilot/i18n';
import { useMessages } from '../../../shared/messages';
import { writeRatio } from '../../../shared/charts/figures';
import type { Reason, Shortfall } from '../api/suggestion';
import styles from './assignment.module.css';

/** What made an assignment, one fact each, the ones that speak for it first. */
export function reasonsOf(reason: Reason, t: Translator, language: InterfaceLanguage): readonly string[] {
  const { languagePlace: place, knownBp, load, capacity, possible, better, conflict } = reason;
  const read = t(`assigning.language.${reason.language}`);
  return [
    place === 1
      ? t('assigning.reason.reads', { language: read })
      : t('assigning.reason.readsAs', { language: read, place }),
    ...(knownBp > 0 ? [t('assigning.reason.known', { share: writeRatio(knownBp, 10_000, language) })] : []),
    t('assigning.reason.load', { load, capacity }),
    better === 0 ? t('assigning.reason.best', { possible }) : t('assigning.reason.better', { possible, better }),
    ...(conflict ? [t('assigning.reason.conflict', { ground: t(`manager.assign.because.${conflict}`) })] : []),
  ];
}

/** The reasons of one suggested assignment as a sentence. */
export function Reasons({ reason }: { readonly reason: Reason }) {
  const { t, language } = useMessages();
  return (
    <span className={reason.conflict ? styles['likely'] : styles['note']}>
      {reasonsOf(reason, t, language).join(' · ')}
    </span>
  );
}

const BARS = ['suggested', 'declared', 'declined'] as const;

/** What keeps evaluators from a proposal that lacks some, with how many each. */
export function shortfallReasons({ barred, language, compatriots, full }: Shortfall, t: Translator): readonly string[] {
  const read = t(`assigning.language.${language}`);
  const reasons = [
    ...BARS.map((bar) => [barred[bar] ?? 0, t(`assigning.short.${bar}`, { count: barred[bar] ?? 0 })] as const),
    [barred['language'] ?? 0, t('assigning.short.language', { count: barred['language'] ?? 0, language: read })],
    [compatriots, t('assigning.short.compatriots', { count: compatriots })],
    [full, t('assigning.short.full', { count: full })],
  ] as const;
  return reasons.flatMap(([count, sentence]) => (count > 0 ? [sentence] : []));
}
