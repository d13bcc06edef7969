import type { scoring as model } from './en';

export const scoring: Readonly<Record<keyof typeof model, string>> = {
  'scoring.committee': 'Komissiya',
  'scoring.consolidated': 'komissiyanın qiymətləri ilə',
  'scoring.departs':
    'Komissiya {count, plural, one {# sual} other {# sual}} üzrə qiymətləndiricilərdən fərqli qərar verib: {max} baldan {mean}.',
  'scoring.points': '{weight} × {score} = {points}',
  'scoring.by': '{name}, {at}',
  'scoring.obstacle': 'Komissiyanın qiyməti qeyd edilə bilməz: {why}',
  'scoring.record': 'Qiymət qeyd edin',
  'scoring.change': 'Qiyməti dəyişin',
  'scoring.dialog.title': 'Komissiyanın qiyməti: {reference}, {question}',
  'scoring.dialog.given': 'Qiymətləndiricilərin qiymətləri',
  'scoring.dialog.stands': 'Komissiya {score} verib. Yeni qiymət onu əvəz edir, qeyd isə saxlanılır.',
  'scoring.dialog.score': 'Komissiyanın qiyməti',
  'scoring.dialog.scale': '{min} {lowest} – {max} {highest}',
  'scoring.dialog.choose': 'Qiymət seçin.',
  'scoring.dialog.reason': 'Komissiyanın əsaslandırması',
  'scoring.dialog.reasonHint': 'Ərizəçi onu qərarla birlikdə, məhz bu sözlərlə oxuyur. Lövhədə o, adınızla göstərilir.',
  'scoring.dialog.effect': 'Yekun bal {max} baldan {before} əvəzinə {after} olacaq.',
  'scoring.dialog.submit': 'Qiyməti qeyd edin',
  'scoring.dialog.takeBack': 'Komissiyanın qiymətini geri götürün',
  'scoring.history.title': 'Komissiyanın qeydləri',
  'scoring.history.score': '{question}: {mean} əvəzinə {score}',
  'scoring.history.back': '{question}: geri götürülüb',
  'scoring.history.past': 'daha nəzərə alınmır',
};
