import type { publicPages as model } from './en';

export const publicPages: Record<keyof typeof model, string> = {
  'public.demonstration': 'Demonstrație',
  'public.demonstration.text':
    'Aceasta este o cerere de propuneri demonstrativă, cu propuneri inventate. Nimic din ce se scrie aici nu duce la un grant real.',
  'public.calls.title': 'Cereri de propuneri',
  'public.calls.lead':
    'Finanțare pentru orașe care vor să schimbe ceva pentru cetățenii lor. Fiecare regulă se publică împreună cu cererea de propuneri, iar fiecare decizie poate fi verificată ulterior.',
  'public.calls.country': 'Țara',
  'public.calls.allCountries': 'Toate țările',
  'public.calls.none': 'Nicio cerere de propuneri nu corespunde alegerii',
  'public.calls.open': 'Deschise acum',
  'public.calls.coming': 'În curând',
  'public.calls.closed': 'Închise',
  'public.calls.deadline': 'Termen-limită: {date}',
  'public.calls.lots': '{count, plural, one {# lot} few {# loturi} other {# de loturi}}',
  'public.calls.cap': 'granturi de cel mult {amount}',
  'public.calls.kind': 'Tipul lotului',
  'public.calls.allKinds': 'Toate loturile',
  'public.calls.state': 'Stare',
  'public.calls.allStates': 'Toate cererile de propuneri',
  'public.calls.calendar': 'Calendar cu datele tuturor cererilor de propuneri',
  'public.call.calendar': 'Adăugați datele într-un calendar',
  'public.call.apply': 'Depuneți o propunere',
  'public.call.results': 'Vedeți rezultatele',
  'public.call.notYet': 'Cererea de propuneri nu s-a deschis încă.',
  'public.verify.title': 'Verificați o recipisă',
  'public.verify.lead':
    'Oricine are o recipisă poate verifica dacă este autentică: dacă o propunere a fost sigilată sub numărul ei, cu amprenta ei digitală. Despre propunere nu se spune nimic.',
  'public.verify.number': 'Numărul recipisei',
  'public.verify.numberHint': 'De exemplu R-7KQ4M2XA9B.',
  'public.verify.numberUnreadable': 'Un număr are litera R, o cratimă și zece litere sau cifre.',
  'public.verify.digest': 'Amprentă digitală (SHA-256)',
  'public.verify.digestHint': '64 de litere și cifre, așa cum apar pe recipisă.',
  'public.verify.digestUnreadable': 'O amprentă digitală are exact 64 de caractere: litere de la a la f și cifre.',
  'public.verify.file': 'Sau alegeți fișierul PDF al recipisei',
  'public.verify.fileHint': 'Este citit pe acest computer și nu este trimis nicăieri. Îl puteți și trage aici.',
  'public.verify.fileUnreadable':
    'În acest fișier nu s-a putut citi nicio recipisă. Scrieți numărul și amprenta digitală așa cum apar pe ea.',
  'public.verify.pairOnly':
    'Este vorba despre număr și amprenta digitală. Aici nu se vede dacă altceva din fișier a fost modificat.',
  'public.verify.check': 'Verificați',
  'public.verify.genuine': 'Recipisa {number} este autentică.',
  'public.verify.notGenuine': 'Nu există recipisa {number} cu această amprentă digitală.',
  'public.clarifications.title': 'Întrebări și răspunsuri',
  'public.clarifications.lead':
    'Ce au întrebat municipalitățile despre această cerere de propuneri, cu răspunsuri pentru toți în același timp.',
  'public.clarifications.answered': 'La ce s-a răspuns',
  'public.clarifications.none': 'Încă nu s-a răspuns la nicio întrebare',
  'public.clarifications.days':
    'Întrebări se pot pune până la {questions}; la toate se răspunde cel târziu până la {answers} (zile întregi, {zone}).',
  'public.clarifications.ask': 'Puneți o întrebare',
  'public.clarifications.signIn': 'Întrebările se pun în numele unei municipalități. Intrați în cont ca să puneți una.',
  'public.clarifications.notYou':
    'Întrebările se pun în numele unei municipalități; dumneavoastră nu reprezentați niciuna.',
  'public.clarifications.nameless':
    'Nimeni nu află cine a întrebat, nici echipa programului. Întrebarea poate fi scurtată înainte de publicare și primește răspuns pentru toți.',
  'public.clarifications.for': 'Pentru ce municipalitate?',
  'public.clarifications.about': 'Despre ce este vorba?',
  'public.clarifications.wholeCall': 'Întreaga cerere de propuneri',
  'public.clarifications.question': 'Întrebarea dumneavoastră',
  'public.clarifications.left':
    '{left, plural, one {# caracter rămas} few {# caractere rămase} other {# de caractere rămase}}',
  'public.clarifications.over':
    '{over, plural, one {# caracter în plus} few {# caractere în plus} other {# de caractere în plus}}',
  'public.clarifications.send': 'Trimiteți întrebarea',
  'public.clarifications.asked': 'Întrebarea a fost trimisă. Veți primi un mesaj când se răspunde la ea.',
  'public.clarifications.own': 'Ce a întrebat municipalitatea dumneavoastră',
  'public.clarifications.waiting': 'încă fără răspuns',
  'public.clarifications.answeredBy': 'răspuns dat prin clarificarea {number}',
  'public.clarifications.number': 'Clarificarea {number}',
  'public.clarifications.corrects': 'Corectează clarificarea {number}',
  'public.clarifications.corrected': 'Corectată prin clarificarea {number}',
  'public.clarifications.published': 'Publicată: {at}.',
  'public.clarifications.late': 'După ultima zi pentru răspunsuri, deoarece: {reason}',
  'public.call.over': 'Cererea de propuneri s-a închis; propunerile se evaluează.',
  'public.call.lots': 'Loturi',
  'public.call.priorities':
    '{count, plural, one {O prioritate pe care o acoperă fiecare propunere} few {# priorități, toate obligatorii} other {# de priorități, toate obligatorii}}',
  'public.call.prioritiesText':
    'Fiecare propunere din fiecare lot acoperă fiecare dintre aceste priorități printr-o argumentare, o activitate, un indicator măsurabil și o parte din buget proprii.',
  'public.stage.conceptNote': 'notă conceptuală',
  'public.stage.fullApplication': 'cerere de finanțare completă',
  'public.stages.title': 'Două etape',
  'public.stages.invitation':
    'Mai întâi o notă conceptuală, apoi o cerere de finanțare completă pe bază de invitație. Notele conceptuale peste praguri sunt invitate în ordinea clasamentului, până când sumele solicitate ating {multiple}% din pachetul financiar al lotului. Ce s-a evaluat în nota conceptuală rămâne neschimbat; suma solicitată poate diferi cu cel mult {tolerance}%.',
  'public.stages.together':
    'Nota conceptuală și cererea de finanțare completă se depun împreună. Mai întâi se evaluează notele conceptuale; cererile de finanțare complete ale celor peste praguri se evaluează în ordinea clasamentului, până când sumele solicitate ating {multiple}% din pachetul financiar al lotului. Ce se evaluează în nota conceptuală se preia neschimbat; suma solicitată poate diferi cu cel mult {tolerance}%.',
  'public.stages.deadline': 'Termenul-limită al cererilor de finanțare complete: {at}',
  'public.call.criteria': 'Cum se notează propunerile',
  'public.call.applying': 'Reguli pentru solicitanți',
  'public.call.afterwards': 'După decizie',
  'public.call.selection': 'Cum se selectează propunerile',
  'public.check.title': 'Verificați-vă eligibilitatea',
  'public.check.lead':
    'Câteva întrebări despre municipalitatea și proiectul dumneavoastră. Nimic din ce răspundeți nu se trimite și nu se păstrează.',
  'public.check.country': 'În ce țară se află municipalitatea dumneavoastră?',
  'public.check.territory': 'În ce teritoriu al țării se află?',
  'public.check.territoryHint': 'Codul ISO 3166-2 al teritoriului.',
  'public.check.leads': 'Câte propuneri conduce deja municipalitatea dumneavoastră în această cerere de propuneri?',
  'public.check.leadsCount': '{count}',
  'public.check.leadsMore': '{count} sau mai multe',
  'public.check.grant': 'Ce grant ați solicita?',
  'public.check.duration': 'Câte luni ar dura proiectul?',
  'public.check.unknownYet': 'Lăsați necompletat dacă nu știți încă.',
  'public.check.choose': 'Alegeți',
  'public.check.yes': 'Da',
  'public.check.no': 'Nu',
  'public.check.go': 'Vedeți unde puteți aplica',
  'public.check.answer': 'Răspundeți la această întrebare.',
  'public.check.missing': 'Răspundeți: {question}',
  'public.check.result':
    '{count, plural, =0 {Niciun lot nu vă este deschis} one {# lot vă este deschis} few {# loturi vă sunt deschise} other {# de loturi vă sunt deschise}}',
  'public.check.open': 'Deschis pentru dumneavoastră',
  'public.check.notOpen': 'Nu este deschis pentru dumneavoastră',
  'public.check.none': 'Ce se opune este spus la fiecare lot. Dacă un răspuns era altul, schimbați-l mai sus.',
  'public.check.caveat':
    'Această verificare se bazează pe răspunsurile dumneavoastră și pe regulile care se verifică din nou la depunerea unei propuneri. Ea nu înlocuiește nici depunerea, nici verificarea eligibilității pe baza documentelor.',
  'public.check.closed': 'Termenul-limită a fost {deadline}.',
  'public.check.leadLimit':
    'În această cerere de propuneri o municipalitate poate conduce cel mult {count, plural, one {# propunere} few {# propuneri} other {# de propuneri}}.',
  'public.check.needs.yes': 'Răspunsul trebuie să fie „da”: {question}',
  'public.check.needs.no': 'Răspunsul trebuie să fie „nu”: {question}',
  'public.check.start': 'Începeți o propunere',
  'public.lot.who': 'Municipalități din',
  'public.lot.envelope': 'Pachet financiar',
  'public.lot.cap': 'Grantul maxim',
  'public.lot.expected': 'Proiecte preconizate',
  'public.lot.places': 'Locuri',
  'public.lot.objectives': 'Obiective',
  'public.criteria.max': 'O propunere poate obține cel mult {max} puncte.',
  'public.criteria.gate':
    'O propunere poate obține cel mult {max} puncte, iar pentru a fi selectată are nevoie de cel puțin {gate}.',
  'public.criteria.scale': 'Fiecare întrebare se notează de la {min} la {max}.',
  'public.criteria.question': 'Întrebare',
  'public.criteria.points': 'Puncte',
  'public.criteria.minimum': 'Prag minim',
  'public.criteria.score': 'nota {score}',
  'public.selection.evaluators':
    '{count, plural, one {Un evaluator notează} few {# evaluatori notează} other {# de evaluatori notează}} fiecare propunere în mod independent. Contează media exactă; nu se rotunjește nimic.',
  'public.selection.consensus':
    'După depunerea tuturor fișelor, evaluatorii cad de acord asupra notelor și motivărilor, care contează în locul mediei.',
  'public.selection.divergence':
    'Dacă cele două punctaje totale diferă cu mai mult de {limit} puncte sau se află de o parte și de alta a unui prag minim, propunerea este notată și de un al treilea evaluator.',
  'public.selection.third.meanOfThree': 'Atunci contează media tuturor celor trei.',
  'public.selection.third.twoClosest':
    'Atunci contează cele două fișe cu punctajele totale cele mai apropiate; dintre două perechi la fel de apropiate, cea cu punctaje mai mari.',
  'public.selection.places':
    'Propunerile se selectează în ordinea clasamentului fiecărui lot, până la ocuparea locurilor. Celelalte propuneri care au atins pragurile minime formează lista de rezervă.',
  'public.cutOff.offerRemainder':
    'Propunerile se selectează în ordinea clasamentului fiecărui lot, până la epuizarea pachetului financiar; următoarei i se oferă suma rămasă. Celelalte propuneri care au atins pragurile minime formează lista de rezervă.',
  'public.cutOff.skip':
    'Propunerile se selectează în ordinea clasamentului fiecărui lot; cea care nu mai încape în pachetul financiar este omisă și se ia următoarea care încape. Celelalte propuneri care au atins pragurile minime formează lista de rezervă.',
  'public.cutOff.stop':
    'Propunerile se selectează în ordinea clasamentului fiecărui lot, până când următoarea nu mai încape în pachetul financiar. Celelalte propuneri care au atins pragurile minime formează lista de rezervă.',
  'public.selection.ties': 'Propunerile cu exact aceeași medie se departajează astfel, în această ordine:',
  'public.selection.draw':
    'Valoarea inițială a tragerii la sorți este deja stabilită. Amprenta ei digitală SHA-256 este:',
  'public.applying.maxAsLead':
    'O municipalitate poate fi solicitant principal în cel mult {count, plural, one {# propunere} few {# propuneri} other {# de propuneri}}, pe ansamblul loturilor; niciodată în mai mult de una pe lot.',
  'public.applying.maxAwards':
    'Unei municipalități îi pot fi selectate cel mult {count, plural, one {# propunere} few {# propuneri} other {# de propuneri}}, pe ansamblul loturilor.',
  'public.applying.signatory':
    'Un semnatar al municipalității confirmă propunerea înainte de depunere, exact în versiunea care se depune.',
  'public.applying.mayChange':
    'Până la termenul-limită, o propunere depusă poate fi înlocuită cu una ulterioară. Rămâne valabil ce s-a depus ultima dată.',
  'public.applying.final':
    'Odată depusă, o propunere nu mai poate fi modificată. Până la termenul-limită poate fi retrasă.',
  'public.afterwards.complaint':
    'Fiecare solicitant primește o scrisoare cu note și motivări și poate contesta procedura sau o eroare vădită în termen de {complaint, plural, one {# zi} few {# zile} other {# de zile}} de la citirea ei. O scrisoare nedeschisă se consideră citită după {letterReadAfter, plural, one {# zi} few {# zile} other {# de zile}}. La o contestație se răspunde în termen de {complaintAnswer, plural, one {# zi} few {# zile} other {# de zile}}.',
  'public.afterwards.published': 'Pentru fiecare propunere selectată se publică:',
  'public.afterwards.nothing': 'Despre propunerile selectate nu se publică nimic, ci numai câte sunt.',
  'public.field.title': 'titlul',
  'public.field.summary': 'rezumatul',
  'public.field.municipality': 'municipalitatea',
  'public.field.territory': 'țara',
  'public.field.awardedCents': 'grantul acordat',
  'public.results.title': 'Rezultate',
  'public.results.lead':
    '{count, plural, one {# proiect selectat} few {# proiecte selectate} other {# de proiecte selectate}}, {amount} în total.',
  'public.results.leadCount':
    '{count, plural, one {# proiect selectat} few {# proiecte selectate} other {# de proiecte selectate}}.',
  'public.results.announced': 'Anunțate: {at}',
  'public.results.evaluated': 'Propuneri evaluate',
  'public.results.aboveGates': 'Peste toate pragurile minime',
  'public.results.reserve': 'Pe lista de rezervă',
  'public.results.money': 'Bani',
  'public.results.of': '{used} din {envelope}',
  'public.results.places': 'Locuri',
  'public.results.placesTaken': '{taken} din {places}',
  'public.results.none': 'Nicio propunere din acest lot nu a fost selectată.',
  'public.results.selectedIn': 'Proiecte selectate, {lot}',
  'public.results.project': 'Proiect',
  'public.results.municipality': 'Municipalitate',
  'public.results.country': 'Țară',
  'public.results.grant': 'Grant',
  'public.results.openData': 'Date deschise',
  'public.results.openDataText':
    'Granturile acestei cereri de propuneri, pentru uzul tuturor: cine, cât și pentru ce a primit. Fără date de contact.',
  'public.results.dots': '{lot}: proiecte susținute pe țări, câte un punct pentru fiecare',
  'public.results.proof': 'Dovada tragerii la sorți',
  'public.results.proofText':
    'Aceasta este valoarea inițială a tragerii la sorți, a cărei amprentă digitală s-a publicat odată cu cererea de propuneri. Cu ea oricine poate repeta ordonarea propunerilor la egalitate exactă.',
  'public.signIn.forgotten': 'Am uitat parola',
  'public.signIn.passkey': 'Intrați cu o cheie de acces',
  'public.signIn.noPasskey': 'Nu s-a folosit nicio cheie de acces. Încercați din nou sau intrați cu parola.',
  'public.signIn.email': 'Adresă de e-mail',
  'public.signIn.password': 'Parolă',
  'public.signIn.computer': 'Acest calculator',
  'public.signIn.shared': 'Îl folosesc și alții: nu păstra pe el nimic din textul meu',
  'public.signIn.demonstration': 'Conturi demonstrative',
  'public.signIn.demonstrationText':
    'Alegeți o persoană; toate au parola trilot-demo-2026. Aceste conturi nu există în utilizarea reală.',
  'public.signIn.municipalities': 'Municipalități',
  'public.role.administrator': 'Administrator',
  'public.role.manager': 'Manager de program',
  'public.role.chair': 'Președinte',
  'public.role.secretary': 'Secretar',
  'public.role.observer': 'Observator',
  'public.role.evaluator': 'Evaluatori',
  'public.role.auditor': 'Auditor',
  'public.inbox.lead':
    'Recipise, repartizări și scrisori. Fiecare se trimite și prin e-mail, dacă e-mailul este configurat.',
  'public.inbox.empty': 'Niciun mesaj deocamdată',
  'public.inbox.new': 'Nou',
  'public.inbox.open': 'Deschideți pagina',
  'public.accessibility.aim':
    'Trilot își propune să respecte WCAG 2.2, nivelul AA: totul se poate face cu tastatura, se poate citi cu un cititor de ecran, la 360 de pixeli lățime și la mărire de 400\u00a0%, cu culori deschise și închise.',
  'public.accessibility.how':
    'Fiecare pagină este verificată automat cu axe înainte de fiecare lansare. Verificările automate găsesc numai o parte dintre bariere.',
  'public.accessibility.tell':
    'Dacă ceva vă împiedică, anunțați echipa programului; adresa se află pe pagina cererii de propuneri.',
  'public.privacy.what':
    'Trilot păstrează numele, adresa de e-mail, rolul și limba dumneavoastră, precum și ce scrieți. Fiecare acțiune care schimbă ceva se înregistrează cu numele dumneavoastră și cu ora, pentru că deciziile publice trebuie să poată fi dovedite.',
  'public.privacy.local':
    'Un cookie vă păstrează în cont. Cât timp scrieți, textul care nu a ajuns la server se păstrează în browserul dumneavoastră și se șterge când ieșiți din cont.',
  'public.privacy.rights':
    'În profil puteți descărca tot ce se păstrează despre dumneavoastră și puteți cere ștergerea contului. Elementele pe care se bazează o decizie rămân și după aceea, fără numele dumneavoastră.',
  'public.privacy.who':
    'Înainte de termenul-limită, nimeni din partea finanțatorului nu poate citi o propunere. După aceea o pot citi numai persoanele desemnate pentru evaluarea ei și pentru decizie.',
  'public.calls.subscribe': 'Aflați prin e-mail despre cererile noi de propuneri',
  'public.privacy.subscription':
    'O adresă care dorește să fie anunțată despre cererile noi de propuneri se păstrează până când renunță printr-un link din oricare e-mail, apoi se șterge. Una pe care nu o confirmă nimeni se șterge după șapte zile. Nimeni nu vede aceste adrese, ci doar câte sunt.',
};
