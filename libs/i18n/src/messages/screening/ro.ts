import type { screening as english } from './en';

export const screening: Readonly<Record<keyof typeof english, string>> = {
  'screening.register.title': 'Registrul de deschidere',
  'screening.register.lead': 'Ce s-a primit în acest lot până la termenul-limită și ce a fost refuzat.',
  'screening.register.deadline': 'Termen-limită',
  'screening.register.notDrawnUp': 'Registrul nu a fost încă întocmit. Acum ar cuprinde următoarele.',
  'screening.register.drawUp': 'Întocmiți registrul',
  'screening.register.confirm': 'Întocmiți registrul de deschidere?',
  'screening.register.confirmText':
    'Se întocmește o singură dată, în numele dumneavoastră, este sigilat cu o amprentă digitală și nu se mai schimbă niciodată.',
  'screening.register.openedBy': 'Întocmit de',
  'screening.register.openedAt': 'Întocmit la',
  'screening.register.digest': 'Amprenta digitală a registrului (SHA-256)',
  'screening.register.received':
    '{count, plural, =0 {Nu s-a primit nimic} one {S-a primit # propunere} few {S-au primit # propuneri} other {S-au primit # de propuneri}}',
  'screening.register.refused':
    '{count, plural, =0 {Nicio încercare nu a fost refuzată} one {# încercare a fost refuzată} few {# încercări au fost refuzate} other {# de încercări au fost refuzate}}',
  'screening.register.proposal': 'Propunere',
  'screening.register.municipality': 'Municipalitate',
  'screening.register.receivedAt': 'Primită',
  'screening.register.request': 'Suma solicitată',
  'screening.register.seal': 'Amprentă digitală (SHA-256)',
  'screening.register.triedAt': 'Încercare',
  'screening.register.why': 'De ce a fost refuzată',
  'screening.register.zone': 'Orele sunt în {zone}, la milisecundă.',
  'screening.register.late':
    '{ms, plural, one {# milisecundă} few {# milisecunde} other {# de milisecunde}} după termenul-limită',
  'screening.register.incomplete': 'Incompletă: {lacks}',
  'screening.register.other': 'Din alt motiv ({code})',
  'screening.register.lack.answers': 'răspunsuri',
  'screening.register.lack.duration': 'durată',
  'screening.register.lack.priorities': 'priorități',
  'screening.register.lack.activities': 'activități și indicatori',
  'screening.register.lack.budget': 'buget',
  'screening.register.lack.partners': 'parteneri',
  'screening.register.print': 'Tipăriți această pagină',
  'screening.register.csv': 'Descărcați ca tabel (CSV)',
  'screening.dossier': '{reference} în {format}',
};
