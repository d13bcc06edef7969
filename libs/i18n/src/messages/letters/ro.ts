import type { letters as model } from './en';

export const letters: Record<keyof typeof model, string> = {
  'letters.receipt.subject': 'Am primit propunerea dumneavoastră {reference}',
  'letters.receipt.body':
    'Bună ziua, {name},\n\npropunerea „{title}” a municipalității {municipality} a fost primită: {at}.\n\nRecipisă: {receipt}\nRevizie: {revision}\nAmprentă digitală (SHA-256): {digest}\n\n{next}\n\nTrilot',
  'letters.receipt.mayChange':
    'Puteți modifica în continuare o copie până la {deadline}. Ce ați depus rămâne valabil până când depuneți din nou.',
  'letters.receipt.final':
    'Această cerere de propuneri nu permite modificări după depunere: ce ați depus rămâne valabil. Până la termenul-limită propunerea poate fi doar retrasă.',
  'letters.confirm.subject': 'Vă rugăm să confirmați propunerea {reference}',
  'letters.confirm.body':
    'Bună ziua, {name},\n\n{asker} vă roagă, în calitatea dumneavoastră de semnatar al municipalității, să confirmați propunerea „{title}”. Ea poate fi depusă după ce ați confirmat exact această versiune; orice modificare ulterioară vă anulează confirmarea.\n\nTermenul-limită este {deadline}.\n\nTrilot',
  'letters.confirmed.subject': 'Propunerea {reference} a fost confirmată',
  'letters.confirmed.body':
    'Bună ziua, {name},\n\nun semnatar a confirmat propunerea „{title}” așa cum este. Ea nu a fost depusă încă: vă rugăm să o depuneți înainte de {deadline}. O modificare anulează confirmarea.\n\nTrilot',
  'letters.withdrawn.subject': 'Propunerea {reference} a fost retrasă',
  'letters.withdrawn.body':
    'Bună ziua, {name},\n\npropunerea „{title}” a municipalității {municipality} a fost retrasă. Motivul indicat: {reason}\n\nCe s-a scris poate fi citit în continuare. Până la termenul-limită puteți începe o propunere nouă pentru același lot.\n\nTrilot',
  'letters.reminder.notSubmitted.subject':
    '{reference} NU este depusă: {days, plural, =0 {termenul-limită este astăzi} one {a mai rămas # zi} few {au mai rămas # zile} other {au mai rămas # de zile}}',
  'letters.reminder.notSubmitted.body':
    'Bună ziua, {name},\n\nNU ați depus propunerea „{title}” a municipalității {municipality} în cadrul cererii de propuneri „{call}”. {days, plural, =0 {Termenul-limită este astăzi} one {Termenul-limită este peste # zi} few {Termenul-limită este peste # zile} other {Termenul-limită este peste # de zile}}: {deadline}.\n\nCe este scris, dar nedepus până atunci, nu se ia în considerare.\n\nTrilot',
  'letters.reminder.newerChanges.subject':
    '{reference} are modificări care NU sunt depuse: {days, plural, =0 {termenul-limită este astăzi} one {a mai rămas # zi} few {au mai rămas # zile} other {au mai rămas # de zile}}',
  'letters.reminder.newerChanges.body':
    'Bună ziua, {name},\n\nați modificat propunerea „{title}” a municipalității {municipality} în cadrul cererii de propuneri „{call}” după ce a fost depusă. Valabilă rămâne versiunea din {submittedAt}; modificările mai noi nu contează decât dacă depuneți din nou. {days, plural, =0 {Termenul-limită este astăzi} one {Termenul-limită este peste # zi} few {Termenul-limită este peste # zile} other {Termenul-limită este peste # de zile}}: {deadline}.\n\nDacă versiunea depusă este cea corectă, nu trebuie să faceți nimic.\n\nTrilot',
  'letters.corrigendum.subject': 'Cererea de propuneri {call} a fost modificată',
  'letters.corrigendum.body':
    'Bună ziua, {name},\n\ncererea de propuneri „{call}”, în care ați început o propunere, a fost modificată. Motivul: {reason}\n\nTermenele-limită valabile acum:\n{deadlines}\n\nCe ați scris s-a păstrat. Pagina cererii de propuneri prezintă fiecare modificare.\n\nTrilot',
  'letters.cancellation.subject': 'Cererea de propuneri {call} a fost anulată',
  'letters.cancellation.body':
    'Bună ziua, {name},\n\ncererea de propuneri „{call}”, în care ați început o propunere, a fost anulată. Motivul: {reason}\n\nCe ați scris poate fi citit în continuare.\n\nTrilot',
  'letters.question.subject': 'O întrebare despre cererea de propuneri {call}',
  'letters.question.body':
    'Bună ziua, {name},\n\no municipalitate întreabă despre cererea de propuneri „{call}”:\n\n{question}\n\nRăspunsul ajunge la toți în același timp.\n\nTrilot',
  'letters.clarification.subject': 'Clarificarea {number} privind cererea de propuneri {call}',
  'letters.clarification.body':
    'Bună ziua, {name},\n\nla o întrebare despre cererea de propuneri „{call}” s-a răspuns pentru toți.\n\nÎntrebare: {question}\n\nRăspuns: {answer}\n\nTrilot',
  'letters.invitation.subject': 'Invitație de a reprezenta municipalitatea {municipality}',
  'letters.invitation.body':
    'Bună ziua,\n\n{invitedBy} vă invită să reprezentați municipalitatea {municipality} în Trilot, unde municipalitățile scriu și depun propuneri.\n\nRolul dumneavoastră: {role}\n\nAcceptați invitația aici. Adresa este numai pentru dumneavoastră, pentru o singură folosire, timp de șapte zile:\n{link}\n\nDacă nu știți despre ce este vorba, nu trebuie să faceți nimic.\n\nTrilot',
  'letters.invitation.programme.subject': 'Invitație de a prelua un rol în program',
  'letters.invitation.programme.body':
    'Bună ziua,\n\n{invitedBy} vă invită să preluați un rol în Trilot, unde se desfășoară cereri de propuneri.\n\nRolul dumneavoastră: {role}\n\nAcceptați invitația aici. Adresa este numai pentru dumneavoastră, pentru o singură folosire, timp de șapte zile:\n{link}\n\nDacă nu știți despre ce este vorba, nu trebuie să faceți nimic.\n\nTrilot',
  'letters.invitation.account':
    'Bună ziua, {name},\n\n{invitedBy} v-a trimis o invitație în Trilot.\n\nRolul dumneavoastră: {role}\n\nIntrați în cont și acceptați invitația; ea vă așteaptă șapte zile.\n\nTrilot',
  'letters.recovery.subject': 'Alegeți o parolă nouă pentru Trilot',
  'letters.recovery.body':
    'Bună ziua, {name},\n\ncineva, probabil dumneavoastră, a cerut acces la contul dumneavoastră din Trilot. Alegeți aici o parolă nouă. Adresa este valabilă pentru o singură folosire, timp de {minutes} de minute:\n{link}\n\nOdată cu parola nouă se închid toate sesiunile dumneavoastră. Dacă nu ați cerut acest lucru, nu trebuie să faceți nimic: parola rămâne aceeași.\n\nTrilot',
  'letters.recovered.subject': 'Parola dumneavoastră a fost schimbată',
  'letters.recovered.body':
    'Bună ziua, {name},\n\npentru contul dumneavoastră a fost aleasă o parolă nouă: {at}. S-a folosit un link care v-a fost trimis prin e-mail și toate sesiunile dumneavoastră au fost închise. Dacă nu ați fost dumneavoastră, anunțați imediat administratorii.\n\nTrilot',
  'letters.passkeyAdded.subject': 'O cheie de acces a fost adăugată la contul dumneavoastră',
  'letters.passkeyAdded.body':
    'Bună ziua, {name},\n\nla contul dumneavoastră a fost adăugată o cheie de acces. Cine o deține intră în numele dumneavoastră fără parolă. Dacă nu ați fost dumneavoastră, eliminați-o din profil, schimbați parola și anunțați imediat administratorii.\n\nTrilot',
  'letters.passkeyRemoved.subject': 'O cheie de acces a fost eliminată din contul dumneavoastră',
  'letters.passkeyRemoved.body':
    'Bună ziua, {name},\n\ndin contul dumneavoastră a fost eliminată o cheie de acces. Nimeni nu mai poate intra cu ea. Dacă nu ați fost dumneavoastră, schimbați parola și anunțați imediat administratorii.\n\nTrilot',
  'letters.handedOver.subject': 'Ați preluat atribuțiile pentru municipalitatea {municipality}',
  'letters.handedOver.body':
    'Bună ziua, {name},\n\n{leaving} nu mai reprezintă municipalitatea {municipality} în Trilot și v-a predat atribuțiile. Tot ce s-a scris aparține municipalității și se află unde era.\n\nRolul dumneavoastră: {role}\n\nTrilot',
  'letters.role.editor': 'redactor: scrie și depune propuneri',
  'letters.role.signatory': 'semnatar: semnează pentru municipalitate și decide cine o reprezintă',
  'letters.role.reader': 'cititor: citește propunerile',
  'letters.role.administrator': 'administrator',
  'letters.role.manager': 'manager de program',
  'letters.role.chair': 'președinte al comitetului',
  'letters.role.secretary': 'secretar al comitetului',
  'letters.role.observer': 'observator',
  'letters.role.evaluator': 'evaluator',
  'letters.role.auditor': 'auditor',
  'letters.comments.subject':
    '{count, plural, one {# comentariu nou la {reference}} few {# comentarii noi la {reference}} other {# de comentarii noi la {reference}}}',
  'letters.comments.body':
    'Bună ziua, {name},\n\n{count, plural, one {Există # comentariu nou la propunerea „{title}”} few {Există # comentarii noi la propunerea „{title}”} other {Există # de comentarii noi la propunerea „{title}”}}, de la {authors}. Citiți în Trilot; nimeni din afara municipalității nu poate face acest lucru.\n\nTrilot',
  'letters.partner.asked.subject': '{lead} solicită ca {municipality} să fie partener',
  'letters.partner.asked.body':
    'Bună ziua, {name},\n\n{lead} scrie propunerea „{title}” și dorește ca {municipality} să fie partener. Citiți partea care vă revine și dați sau refuzați acordul până la {deadline}. Fără acord, propunerea nu poate fi depusă.\n\nTrilot',
  'letters.partner.given.subject': '{municipality} și-a dat acordul pentru partea sa din {reference}',
  'letters.partner.given.body':
    'Bună ziua, {name},\n\n{municipality} și-a dat acordul pentru partea sa din propunerea dumneavoastră „{title}”. Acordul privește textul în forma actuală: dacă îl modificați, vă rugăm să cereți din nou acordul.\n\nTrilot',
  'letters.partner.refused.subject': '{municipality} nu și-a dat acordul pentru partea sa din {reference}',
  'letters.partner.refused.body':
    'Bună ziua, {name},\n\n{municipality} nu își dă acordul pentru partea sa din propunerea dumneavoastră „{title}”. Motivul indicat: {reason}\n\nModificați partea și cereți din nou acordul sau scoateți partenerul.\n\nTrilot',
  'letters.mandateReplaced.subject': 'Mandatul cererii de propuneri „{call}” trebuie semnat din nou',
  'letters.mandateReplaced.body':
    'Bună ziua, {name},\n\nmandatul cererii de propuneri „{call}” pe care l-ați semnat a fost înlocuit cu o versiune nouă. Vă rugăm să o citiți și să o semnați: până atunci nu vi se deschide nicio propunere a cererii și nicio fișă de evaluare nu se salvează și nu se depune.\n\nTrilot',
  'letters.assigned.subject': 'O propunere așteaptă evaluarea dumneavoastră',
  'letters.assigned.body':
    'Bună ziua, {name},\n\nv-a fost repartizată propunerea {reference}. Înainte ca ea să se deschidă, vă rugăm să declarați dacă aveți un conflict de interese.\n\nTrilot',
  'letters.assignedMany.subject':
    '{count, plural, one {# propunere așteaptă} few {# propuneri așteaptă} other {# de propuneri așteaptă}} evaluarea dumneavoastră',
  'letters.assignedMany.body':
    'Bună ziua, {name},\n\nîn cererea de propuneri „{call}”, lotul {lot}, {count, plural, one {v-a fost repartizată # propunere} few {v-au fost repartizate # propuneri} other {v-au fost repartizate # de propuneri}}: {references}. Înainte ca fiecare să se deschidă, vă rugăm să declarați dacă aveți un conflict de interese.\n\nTrilot',
  'letters.evaluationReminder.subject':
    '{count, plural, one {# propunere încă așteaptă} few {# propuneri încă așteaptă} other {# de propuneri încă așteaptă}} evaluarea dumneavoastră',
  'letters.evaluationReminder.undated':
    'Bună ziua, {name},\n\nîn cererea de propuneri „{call}” mai aveți pe listă {count, plural, one {# propunere nefinalizată} few {# propuneri nefinalizate} other {# de propuneri nefinalizate}}. Vă rugăm să declarați interesele, să notați și să depuneți.\n\nTrilot',
  'letters.evaluationReminder.due':
    'Bună ziua, {name},\n\nîn cererea de propuneri „{call}” mai aveți pe listă {count, plural, one {# propunere nefinalizată} few {# propuneri nefinalizate} other {# de propuneri nefinalizate}}. Evaluarea trebuie încheiată până la {due}. Vă rugăm să declarați interesele, să notați și să depuneți.\n\nTrilot',
  'letters.evaluationReminder.late':
    'Bună ziua, {name},\n\nîn cererea de propuneri „{call}” mai aveți pe listă {count, plural, one {# propunere nefinalizată} few {# propuneri nefinalizate} other {# de propuneri nefinalizate}}. Evaluarea trebuia încheiată până la {due}. Vă rugăm să depuneți ce a rămas sau să spuneți programului ce vă împiedică.\n\nTrilot',
  'letters.consensus.subject': 'Consens asupra propunerii {reference}',
  'letters.consensus.opened':
    'Bună ziua, {name},\n\ntoate fișele de evaluare ale propunerii {reference} sunt depuse. Sunteți raportorul ei: vă rugăm să citiți ce separă fișele și să scrieți notele și motivările asupra cărora evaluatorii pot cădea de acord.\n\nTrilot',
  'letters.consensus.proposed':
    'Bună ziua, {name},\n\n{rapporteur} a propus note și motivări pentru propunerea {reference}. Vă rugăm să le citiți și să vă dați acordul sau să formulați o obiecție motivată.\n\nTrilot',
  'letters.consensus.objected':
    'Bună ziua, {name},\n\nunul dintre evaluatori nu este de acord cu ceea ce ați propus pentru propunerea {reference}. Vă rugăm să citiți motivul, să modificați ce este de modificat și să propuneți din nou.\n\nTrilot',
  'letters.printed.page': 'Pagina {page} din {pages}',
  'letters.printed.call': 'Cerere de propuneri',
  'letters.printed.lot': 'Lot',
  'letters.printed.stage': 'Etapa',
  'letters.printed.state': 'Stare',
  'letters.printed.deadline': 'Termen-limită',
  'letters.printed.madeAt': 'Document întocmit',
  'letters.printed.inUtc': 'Primită, în UTC',
  'letters.printed.draft': 'Ciornă, nedepusă',
  'letters.printed.draftAfter': 'Ciornă: nu este textul depus',
  'letters.printed.replaced': 'Înlocuită de o revizie ulterioară',
  'letters.printed.withdrawn': 'Această propunere a fost retrasă',
  'letters.printed.revision': 'Revizia {revision}',
  'letters.printed.fallback':
    'Textele cererii de propuneri care nu există în această limbă sunt redate în alta: {language}.',
  'letters.printed.unread': 'Scris, dar nu poate fi citit ca număr',
  'letters.printed.line': 'Linie',
  'letters.printed.source': 'Sursă',
  'letters.printed.amount': 'Sumă, {currency}',
  'letters.printed.proof': 'Dovadă',
  'letters.printed.verifyAt': 'Adresa de verificare',
  'letters.printed.verifyText':
    'Oricine poate verifica numărul și amprenta digitală la această adresă sau poate adăuga acolo acest fișier. La deschiderea ei nu se trimite nimic: ce urmează după # rămâne în browser.',
  'letters.inquiry.subject': 'O solicitare privind propunerea dumneavoastră {reference}',
  'letters.inquiry.body':
    'Bună ziua, {name},\n\nprogramul solicită municipalității {municipality} să clarifice {fields, plural, one {# câmp} few {# câmpuri} other {# de câmpuri}} din propunerea „{title}”. Răspunsul este așteptat până la {due}. Se scrie alături de propunerea depusă, care rămâne neschimbată.\n\nTrilot',
  'letters.addendum.subject': 'Un răspuns la solicitarea dumneavoastră privind {reference}',
  'letters.addendum.body':
    'Bună ziua, {name},\n\nmunicipalitatea {municipality} a răspuns la solicitarea dumneavoastră privind propunerea {reference} la {at}.\n\nTrilot',
  'letters.calendar.name': 'Cereri de propuneri',
  'letters.calendar.opens': 'Se deschide: {name}',
  'letters.calendar.deadline': 'Termen-limită: {name}',
  'letters.calendar.fullApplicationDeadline': 'Termen-limită pentru cererile de finanțare complete: {name}',
  'letters.corrected.subject': 'Decizia privind propunerea dumneavoastră {reference} a fost corectată',
  'letters.corrected.replaces':
    'Această scrisoare înlocuiește scrisoarea noastră din {day}. Decizia privind propunerea dumneavoastră a fost corectată; decizia valabilă este aceasta:',
  'letters.corrected.complaint': 'Puteți contesta decizia corectată, chiar dacă ați contestat-o și pe cea dinainte.',
  'letters.decision.subject.selected': 'Propunerea dumneavoastră {reference} a fost selectată',
  'letters.decision.subject.reserve': 'Propunerea dumneavoastră {reference} este pe lista de rezervă',
  'letters.decision.subject.notSelected': 'Rezultatul propunerii dumneavoastră {reference}',
  'letters.decision.greeting': 'Către municipalitatea {municipality},',
  'letters.decision.selected':
    'avem plăcerea să vă informăm că propunerea dumneavoastră „{title}” a fost selectată. Grantul acordat este de {amount}.',
  'letters.decision.reserve':
    'propunerea dumneavoastră „{title}” a atins toate pragurile minime, dar pachetul financiar al lotului nu a ajuns și pentru ea. Se află pe lista de rezervă, pe poziția {position}, și mai poate fi finanțată, în ordinea listei.',
  'letters.decision.selectedPlace':
    'avem plăcerea să vă informăm că propunerea dumneavoastră „{title}” a fost selectată, iar municipalitatea are unul dintre locuri.',
  'letters.decision.reservePlace':
    'propunerea dumneavoastră „{title}” a atins toate pragurile minime, dar locurile lotului sunt ocupate. Se află pe lista de rezervă, pe poziția {position}, și mai poate primi un loc, în ordinea listei.',
  'letters.decision.belowGates':
    'propunerea dumneavoastră „{title}” nu a atins unul dintre pragurile minime publicate și nu a putut fi selectată.',
  'letters.decision.rejected': 'propunerea dumneavoastră „{title}” nu a fost selectată.',
  'letters.decision.subject.ineligible': 'Propunerea dumneavoastră {reference} nu a putut participa',
  'letters.decision.ineligible':
    'propunerea dumneavoastră „{title}” nu a putut participa la selecție, deoarece nu îndeplinește o condiție a cererii de propuneri. Aceasta nu este o apreciere a calității ei.',
  'letters.decision.ineligible.administrative': 'Verificarea administrativă a constatat:',
  'letters.decision.ineligible.eligibility': 'Verificarea eligibilității a constatat:',
  'letters.decision.ineligible.code': '{code}: {text}',
  'letters.decision.subject.invited':
    'Sunteți invitați să scrieți cererea de finanțare completă a propunerii {reference}',
  'letters.decision.invited':
    'avem plăcerea să vă invităm să scrieți cererea de finanțare completă a propunerii „{title}”. Începeți-o în Trilot, acolo unde se află nota conceptuală. Este așteptată până la {deadline}. Ce s-a evaluat în nota conceptuală se preia neschimbat.',
  'letters.decision.invitedTogether':
    'avem plăcerea să vă comunicăm că nota conceptuală „{title}” s-a aflat printre cele mai bine clasate: cererea de finanțare completă depusă împreună cu ea este acum evaluată.',
  'letters.decision.notInvited':
    'nota conceptuală „{title}” a trecut toate pragurile, dar sumele solicitate de cele mai bine clasate au atins limita publicată. Ea nu este invitată în etapa următoare.',
  'letters.decision.conceptNoteBelowGates':
    'nota conceptuală „{title}” nu a atins unul dintre punctajele minime publicate și nu este invitată în etapa următoare.',
  'letters.decision.conceptNoteRejected': 'nota conceptuală „{title}” nu este invitată în etapa următoare.',
  'letters.decision.carried': '{text}: punctaj {points}, preluat din nota conceptuală',
  'letters.decision.marks': 'Punctaj mediu: {mean} din {max} puncte. Note și motivări pe criterii:',
  'letters.decision.criterion': '{text}: {mean} din {max}',
  'letters.decision.complaint':
    'Dacă apreciați că procedura nu a fost respectată sau că s-a făcut o eroare vădită, puteți depune o contestație în termen de {complaint, plural, one {# zi} few {# zile} other {# de zile}} de la citirea acestei scrisori. O scrisoare nedeschisă se consideră citită după {letterReadAfter, plural, one {# zi} few {# zile} other {# de zile}}. La o contestație se răspunde în termen de {complaintAnswer, plural, one {# zi} few {# zile} other {# de zile}}.',
  'letters.decision.closing': 'Echipa programului',
  'letters.subscription.subject': 'Confirmați că doriți să fiți anunțat(ă) despre cererile noi de propuneri',
  'letters.subscription.body':
    'Bună ziua,\n\ncineva, probabil dumneavoastră, a cerut ca această adresă să fie anunțată despre cererile noi de propuneri din Trilot. Pentru confirmare, deschideți această pagină:\n{link}\n\nDacă nu ați cerut acest lucru, nu trebuie să faceți nimic: nu se mai trimite nimic, iar adresa se șterge după {days, plural, one {# zi} few {# zile} other {# de zile}}.\n\nTrilot',
  'letters.newCall.subject': 'Cerere nouă de propuneri: {call}',
  'letters.newCall.body':
    'a fost publicată o cerere de propuneri: {call}.\n\n{summary}\n\nSe deschide la {opens}. Termenele-limită:\n{deadlines}',
  'letters.newCall.person':
    'Bună ziua, {name},\n\n{text}\n\nPrimiți acest mesaj pentru că ați cerut în profil să fiți anunțat(ă) despre cererile noi de propuneri.\n\nTrilot',
  'letters.newCall.address':
    'Bună ziua,\n\n{text}\n\nTotul despre cererea de propuneri:\n{link}\n\nPrimiți acest mesaj pentru că s-a cerut ca această adresă să fie anunțată despre cererile noi de propuneri. Pentru a renunța și a șterge adresa:\n{end}\n\nTrilot',
  'letters.calendar.questions': 'Ultima zi pentru întrebări: {name}',
  'letters.calendar.answers': 'Toate întrebările au răspuns până azi: {name}',
  'letters.calendar.wholeDay': 'Toată ziua, {zone}',
  'letters.promotion.subject': 'Propunerea dumneavoastră {reference} a fost promovată de pe lista de rezervă',
  'letters.promotion.grant':
    'În lotul dumneavoastră s-a eliberat o finanțare. Fiind următoarea pe lista de rezervă, propunerea „{title}” a fost selectată pentru un grant de {amount}.',
  'letters.promotion.place':
    'În lotul dumneavoastră s-a eliberat un loc. Fiind următoarea pe lista de rezervă, propunerea „{title}” a fost selectată.',
  'letters.promotion.decline':
    'Dacă nu o mai puteți accepta, refuzați-o pe pagina deciziei, cu un motiv, pentru ca următoarea propunere să poată fi promovată.',
  'letters.awardEnded.subject': 'Propunerea {reference}: s-a renunțat la finanțare',
  'letters.awardEnded.body':
    'Bună ziua, {name},\n\nla {at} s-a renunțat la finanțarea propunerii „{title}” a municipalității {municipality}. Motivul indicat: {reason}\n\nTrilot',
  'letters.complaintLodged.subject': 'Contestația dumneavoastră privind {reference} a fost primită',
  'letters.complaintLodged.body':
    'Bună ziua, {name},\n\ncontestația municipalității dumneavoastră privind decizia asupra propunerii „{title}” a fost primită la {at}. Răspunsul se dă până la {due}.\n\nAmprentă (SHA-256): {digest}\n\nTrilot',
  'letters.complaintWaits.subject': 'O contestație privind {reference} așteaptă răspuns',
  'letters.complaintWaits.body':
    'Bună ziua, {name},\n\n{municipality} contestă decizia asupra propunerii {reference}. Răspunsul trebuie dat până la {due}, de cineva care nici nu a decis asupra propunerii, nici nu a notat-o.\n\nTrilot',
  'letters.complaintAnswered.subject': 'Răspunsul la contestația dumneavoastră privind {reference}',
  'letters.complaintAnswered.dismissed':
    'Bună ziua, {name},\n\ncontestația municipalității dumneavoastră privind decizia asupra propunerii „{title}” a fost respinsă. Motivare:\n\n{reasons}\n\nTrilot',
  'letters.complaintAnswered.upheld':
    'Bună ziua, {name},\n\ncontestația municipalității dumneavoastră privind decizia asupra propunerii „{title}” a fost admisă. Clasamentul lotului se reface, iar rezultatul vi se comunică. Motivare:\n\n{reasons}\n\nTrilot',
  'letters.mandate':
    'Mi s-a cerut să evaluez propuneri din această cerere de propuneri și îmi asum următoarele obligații.\n\n1. Imparțialitate. Notez fiecare propunere după propriile ei merite și numai după grila publicată. Nu las pe nimeni să îmi spună cum să notez.\n\n2. Conflict de interese. Înainte de a deschide o propunere, declar dacă ceva mă leagă de ea: munca pentru solicitant sau pentru un partener, acum ori în trecut, ajutorul la scrierea ei, o propunere concurentă, familia, prietenia, politica sau banii. Dacă aflu mai târziu, declar imediat, chiar și după ce am depus fișa de evaluare. Știu că fișa se anulează atunci.\n\n3. Confidențialitate. Păstrez confidențialitatea a tot ce citesc, în timpul evaluării și după ea. Nu arăt nimănui, nu păstrez copii mai mult decât am nevoie și nu folosesc nimic în scopuri proprii.\n\n4. Independență. Nu vorbesc cu solicitanții despre evaluare. Până când sunt depuse toate fișele unei propuneri, nu spun niciunui alt evaluator cum am notat-o.\n\n5. Motive. Îmi motivez notele astfel încât motivele să poată fi comunicate solicitantului.\n\n6. Dacă nu pot respecta una dintre aceste obligații, refuz repartizarea și spun acest lucru.\n\nȘtiu că semnătura mea se păstrează împreună cu numele meu, cu momentul semnării și exact cu acest text.',
  'letters.declined.subject': 'Un evaluator a refuzat propunerea {reference}',
  'letters.declined.body':
    'Bună ziua, {name},\n\n{evaluator} a refuzat să evalueze propunerea {reference} și spune:\n\n{sentence}\n\nLocul este liber. Vă rugăm să alegeți pe altcineva.\n\nTrilot',
  'letters.outdated.subject': 'Un clasament înghețat nu mai corespunde datelor sale',
  'letters.outdated.body':
    'Bună ziua, {name},\n\nun conflict de interese a fost descoperit târziu la propunerea {reference}: fișa de evaluare respectivă este anulată, iar sumele au fost recalculate fără ea. Clasamentul înghețat cu ea poate fi citit în continuare, dar nu mai corespunde datelor sale și trebuie refăcut.\n\nTrilot',
};
