import type { problems as model } from './en';

export const problems: Record<keyof typeof model, string> = {
  'problems.OFFLINE': 'Serverul nu poate fi contactat. Nu s-a pierdut nimic; încercați din nou când aveți conexiune.',
  'problems.VALIDATION_FAILED': 'Solicitarea nu a fost înțeleasă. Reîncărcați pagina; dacă se repetă, anunțați-ne.',
  'problems.NOT_FOUND': 'Aici nu este nimic sau conținutul nu vă este destinat.',
  'problems.UNEXPECTED': 'Ceva nu a funcționat la noi. Nu s-a pierdut nimic din ce ați scris.',
  'problems.UNAVAILABLE': 'Serviciul este ocupat. Încercați din nou peste câteva secunde; nu s-a pierdut nimic.',
  'problems.CROSS_SITE_REQUEST': 'Această solicitare a venit de pe alt site și a fost refuzată.',
  'problems.VERSION_MISMATCH': 'Între timp a salvat altcineva. Reîncărcați pagina ca să vedeți ce s-a schimbat.',
  'problems.PRECONDITION_REQUIRED':
    'Solicitării îi lipsea elementul care o face sigură ({header}). Reîncărcați pagina.',
  'problems.IDEMPOTENCY_KEY_REUSED': 'Această acțiune a fost deja făcută, cu alt conținut. Reîncărcați pagina.',
  'problems.NOT_SIGNED_IN': 'Vă rugăm să intrați în cont.',
  'problems.SIGN_IN_FAILED': 'Adresa de e-mail sau parola nu este corectă.',
  'problems.TOO_MANY_ATTEMPTS':
    'Prea multe încercări. Încercați din nou peste {retryAfterSeconds, plural, one {# secundă} few {# secunde} other {# de secunde}}.',
  'problems.NOT_PERMITTED': 'Rolul dumneavoastră nu permite acest lucru.',
  'problems.PASSWORD_TOO_SHORT':
    'Parola este prea scurtă: are {length, plural, one {# caracter} few {# caractere} other {# de caractere}}, iar minimul este {min}.',
  'problems.OLD_PASSWORD_WRONG': 'Parola actuală nu este corectă.',
  'problems.INVITATION_USED': 'Această invitație a fost deja folosită. Intrați în contul creat cu ea.',
  'problems.INVITATION_EXPIRED':
    'Această invitație a expirat: {expiredAt}. Rugați persoana care v-a invitat să trimită una nouă.',
  'problems.ACCOUNT_EXISTS': 'Există deja un cont pentru această adresă. Intrați în cont și acceptați invitația acolo.',
  'problems.ALREADY_MEMBER': 'Această persoană reprezintă deja municipalitatea.',
  'problems.SIGNATORY_ONLY': 'Numai un semnatar al municipalității poate face acest lucru.',
  'problems.LAST_SIGNATORY':
    'Acesta este singurul semnatar. Numiți mai întâi un alt semnatar sau predați atribuțiile altui reprezentant.',
  'problems.LAST_MEMBER': 'Acesta este singurul reprezentant. Invitați mai întâi pe altcineva.',
  'problems.MEMBERS_INVITE': 'Această municipalitate are reprezentanți. Ei îi invită pe ceilalți.',
  'problems.ROLES_INCOMPATIBLE':
    'Nimeni nu poate reprezenta o municipalitate și avea în același timp un rol în program.',
  'problems.OWN_ACCOUNT': 'Acest lucru nu se poate face cu propriul cont.',
  'problems.RECOVERY_VOID': 'Acest link a fost folosit, a expirat sau a fost înlocuit cu unul mai nou. Cereți altul.',
  'problems.PASSKEY_VOID':
    'Cheia de acces nu a fost acceptată. Mai încercați o dată: fiecare solicitare către o cheie de acces este valabilă câteva minute și pentru un singur răspuns.',
  'problems.PASSKEY_NAME_MISSING': 'Dați un nume cheii de acces.',
  'problems.PASSKEY_NAME_TOO_LONG': 'Numele este prea lung. Caractere scrise: {length}; maximum: {limit}.',
  'problems.TOO_MANY_PASSKEYS':
    'Aveți deja numărul maxim de chei de acces: {limit}. Eliminați una pe care nu o mai folosiți.',
  'problems.MAIL_NOT_CONFIGURED': 'De aici nu se trimit e-mailuri. Cereți acces administratorilor acestei instalări.',
  'problems.LAST_IN_ROLE':
    'Sunteți {role, select, administrator {singurul administrator} other {singurul manager de program}}. Mai întâi rolul trebuie să îl aibă altcineva.',
  'problems.NOTICE_DECIDES':
    'Această notificare se trimite întotdeauna și prin e-mail, deoarece de ea depind drepturi, termene sau siguranța contului dumneavoastră.',
  'problems.TERRITORY_UNKNOWN': '„{typed}” nu este codul ISO 3166-2 al unui teritoriu.',
  'problems.MUNICIPALITY_EXISTS':
    'Există deja o municipalitate cu numărul de înregistrare {registerNumber} ({territory}).',
  'problems.AMOUNT_NOT_A_NUMBER': '„{typed}” nu poate fi citit ca sumă. Scrieți suma cu cifre, de exemplu 60.000,00.',
  'problems.AMOUNT_NEGATIVE': 'Suma nu poate fi negativă.',
  'problems.AMOUNT_TOO_MANY_DECIMALS':
    'Cel mult {decimals, plural, one {# zecimală} few {# zecimale} other {# de zecimale}}: „{typed}” are mai multe.',
  'problems.AMOUNT_WRONG_GROUPING': 'În „{typed}” cifrele nu sunt grupate câte trei.',
  'problems.AMOUNT_TOO_LARGE': 'Această sumă este prea mare.',
  'problems.CALL_INCONSISTENT': 'Cererea de propuneri nu este gata de publicare.',
  'problems.CALL_NOT_OPEN': 'Cererea de propuneri se deschide la {opensAt}.',
  'problems.CALL_CLOSED':
    'Termenul-limită a trecut: a fost {deadline}, iar solicitarea dumneavoastră a ajuns mai târziu (milisecunde de întârziere: {lateByMs, number}). Ce ați scris s-a păstrat.',
  'problems.CALL_CANCELLED': 'Cererea de propuneri a fost anulată.',
  'problems.CORRIGENDUM_EMPTY': 'Nu s-a schimbat nimic.',
  'problems.FIXED_FOR_GOOD': 'Acest element este definitiv de la publicarea cererii de propuneri: {path}.',
  'problems.DEADLINE_EARLIER':
    'Un termen-limită poate fi mutat numai la o dată ulterioară. Cel al lotului {lot} a fost {before} și ar deveni {after}.',
  'problems.TERRITORY_NOT_IN_LOT':
    'Municipalitatea dumneavoastră ({territory}) nu poate depune propuneri în lotul {lot}. Lotul este deschis pentru: {accepted}.',
  'problems.ELIGIBILITY_NOT_MET': 'Una dintre condițiile de participare nu este îndeplinită.',
  'problems.LOCAL_TIME_DOES_NOT_EXIST': 'Această oră nu există în {zone}, pentru că ceasurile se dau înainte.',
  'problems.LOCAL_TIME_EXISTS_TWICE': 'Această oră există de două ori în {zone}, pentru că ceasurile se dau înapoi.',
  'problems.ZONE_UNKNOWN': 'Fusul orar {zone} nu este cunoscut.',
  'problems.QUESTIONS_CLOSED': 'Întrebări s-au putut pune până la {until} ({zone}).',
  'problems.ANSWERS_CLOSED':
    'Termenul pentru răspunsuri a fost {until} ({zone}). Cele ulterioare au nevoie de un motiv, care se publică împreună cu ele.',
  'problems.QUESTION_MISSING': 'Scrieți întrebarea.',
  'problems.QUESTION_TOO_LONG': 'Numărul de caractere al întrebării este {length}; se admit cel mult {limit}.',
  'problems.CLARIFICATION_INCOMPLETE': 'Întrebarea și răspunsul sunt necesare în fiecare limbă a cererii de propuneri.',
  'problems.PROPOSAL_ALREADY_OPEN': 'Municipalitatea dumneavoastră are deja o propunere în acest lot.',
  'problems.PROPOSAL_INCOMPLETE': 'Propunerea nu este încă completă.',
  'problems.LEAD_LIMIT_REACHED':
    'În această cerere de propuneri, o municipalitate poate fi solicitant principal în cel mult {limit, plural, one {# propunere} few {# propuneri} other {# de propuneri}}. Municipalitatea dumneavoastră este deja solicitant principal în {references}.',
  'problems.NOT_INVITED': 'Municipalitatea dumneavoastră nu a fost invitată să scrie o cerere de finanțare completă.',
  'problems.CONCEPT_NOTE_MISSING': 'Depuneți mai întâi nota conceptuală: cererea de finanțare completă îi urmează.',
  'problems.FULL_APPLICATION_STANDS':
    'Cererea de finanțare completă este depusă și urmează acestei note conceptuale. Retrageți cererea de finanțare completă ca să modificați nota conceptuală; ce ați scris se păstrează.',
  'problems.SUBMISSION_FINAL':
    'Această cerere de propuneri nu permite modificări după depunere. Ce ați depus rămâne valabil; puteți doar să retrageți propunerea.',
  'problems.PARTNER_UNKNOWN':
    'În registru nu există o asemenea municipalitate cu acest nume. Alegeți din nou partenerul.',
  'problems.PARTNER_IS_LEAD':
    'Municipalitatea dumneavoastră este solicitantul principal al propunerii. Nu poate fi și partener.',
  'problems.PARTNER_PART_CHANGED':
    'Partea dumneavoastră a fost modificată după ce ați citit-o. Citiți-o din nou înainte de a decide.',
  'problems.PARTNER_IN_LOT':
    'Municipalitatea dumneavoastră este partener în acest lot ({references}). Într-un lot, o municipalitate este solicitant principal sau partener, nu ambele: retrageți mai întâi acordul.',
  'problems.LEADS_IN_LOT':
    'Municipalitatea dumneavoastră a depus o propunere proprie în acest lot ({references}). Într-un lot, o municipalitate este solicitant principal sau partener, nu ambele.',
  'problems.COMMENT_MISSING': 'Scrieți mai întâi ceva.',
  'problems.COMMENT_TOO_LONG': 'Comentariul este prea lung: {length} de caractere, cel mult {limit}.',
  'problems.COMMENT_NOT_OWN': 'Numai cine a scris un comentariu îl poate modifica.',
  'problems.SIGNATORY_NOT_CONFIRMED':
    'Un semnatar al municipalității dumneavoastră trebuie să confirme exact această versiune înainte de depunere.',
  'problems.SIGNATORY_MISSING':
    'Municipalitatea dumneavoastră nu are încă niciun semnatar. Cereți echipei programului să înregistreze unul; nimeni altcineva nu poate confirma.',
  'problems.PROPOSAL_SEALED': 'Propunerile sunt sigilate până la trecerea termenului-limită ({until}).',
  'problems.CALL_CHANGED':
    'Cererea de propuneri a fost modificată de când ați început această propunere. Vedeți ce s-a schimbat și treceți mai întâi la noua versiune; nu se pierde nimic din ce ați scris.',
  'problems.REASON_REQUIRED': 'Vă rugăm să indicați un motiv.',
  'problems.ILLEGAL_MOVE': 'Acest lucru nu mai este posibil. Reîncărcați pagina ca să vedeți situația actuală.',
  'problems.REGISTER_DRAWN_UP': 'Registrul a fost deja întocmit la {at}.',
  'problems.FILE_BODY_TOO_LARGE': 'Fișierul este prea mare. Se poate citi un fișier de cel mult {limit}.',
  'problems.FORM_FILE_NOT_WORD':
    'Acesta nu este un document Word (.docx). Salvați formularul ca „Document Word” și încercați din nou.',
  'problems.FORM_FILE_ENCRYPTED': 'Fișierul este protejat cu parolă. Salvați-l fără parolă și încercați din nou.',
  'problems.FORM_FILE_MACROS':
    'Fișierul conține macrocomenzi și nu se deschide. Salvați-l ca document fără macrocomenzi (.docx).',
  'problems.FORM_FILE_DAMAGED':
    'Fișierul este deteriorat și nu poate fi citit. Deschideți-l în Word sau LibreOffice, salvați-l din nou și reîncercați.',
  'problems.FORM_FILE_NOT_A_FORM':
    'Acest document Word nu este formularul unei propuneri. Descărcați formularul de pe această pagină și completați-l.',
  'problems.FORM_FILE_OTHER_CALL': 'Acest formular este al altei cereri de propuneri. Nu s-a preluat nimic din el.',
  'problems.FORM_FILE_OTHER_PROPOSAL': 'Acest formular este al altei propuneri. Nu s-a preluat nimic din el.',
  'problems.CHECK_ITEM_UNKNOWN': 'Lista de verificare nu are elementul {item}. Reîncărcați pagina.',
  'problems.SENTENCE_TOO_LONG': 'Fraza este prea lungă: {length} din cel mult {limit} caractere.',
  'problems.CHECKS_INCOMPLETE':
    'Verificarea nu este completă: un element nu are rezultat sau o neconformitate nu are explicație.',
  'problems.CHECK_MISSING': '{item}: încă nu s-a verificat.',
  'problems.CHECK_SENTENCE_MISSING': '{item}: spuneți într-o frază ce nu este în regulă.',
  'problems.CHECKS_FAILED': 'Propunerea nu poate fi admisă: {items} nu corespunde.',
  'problems.FIELD_UNKNOWN': '„{field}” nu este un câmp al acestei propuneri sau a fost numit de două ori.',
  'problems.FIELDS_MISSING': 'Alegeți cel puțin un câmp despre care întrebați.',
  'problems.DUE_DAY_PASSED': 'Răspunsul nu poate fi cerut până la {day}: ziua s-a încheiat ({zone}).',
  'problems.ADDENDUM_INCOMPLETE': 'Tot ce se întreabă are nevoie de un răspuns.',
  'problems.ADDENDUM_SENT': 'Răspunsul a fost deja trimis la {at} și nu se mai schimbă.',
  'problems.REJECTION_CODE_UNKNOWN': '„{code}” nu este un temei pentru respingerea acestei propuneri.',
  'problems.PROPOSAL_REJECTED': 'Propunerea a fost pusă deoparte la verificarea prealabilă; nu se mai evaluează.',
  'problems.ANSWER_MISSING': 'Această întrebare nu are încă un răspuns.',
  'problems.ANSWER_TOO_LONG': 'Răspunsul este prea lung. Caractere scrise: {length, number}; maximum: {limit, number}.',
  'problems.ANSWER_UNREADABLE': '„{typed}” nu poate fi citit ca număr.',
  'problems.ANSWER_NOT_OFFERED': 'Răspunsul nu se mai află printre cele oferite. Alegeți din nou.',
  'problems.DATE_UNREADABLE': '„{typed}” nu este o dată. Scrieți ziua, luna și anul cu cifre, de exemplu 12 4 2027.',
  'problems.TABLE_TOO_LONG':
    'Tabelul poate avea cel mult {limit, plural, one {# rând} few {# rânduri} other {# de rânduri}}, dar are {rows}.',
  'problems.TABLE_ROW_INCOMPLETE': 'Un rând al tabelului nu este complet.',
  'problems.DURATION_OUT_OF_RANGE':
    'Durata trebuie să fie între {min} și {max, plural, one {# lună} few {# luni} other {# de luni}}.',
  'problems.PRIORITY_STATEMENT_MISSING': 'Lipsește argumentarea.',
  'problems.PRIORITY_STATEMENT_REPEATED': 'Argumentarea este aceeași ca la altă prioritate. Scrieți una proprie.',
  'problems.PRIORITY_ACTIVITY_MISSING': 'Nicio activitate nu contribuie încă la această prioritate.',
  'problems.PRIORITY_INDICATOR_MISSING':
    'Niciun indicator complet (unitate de măsură, valoare de referință, valoare-țintă) nu măsoară încă această prioritate.',
  'problems.PRIORITY_BUDGET_SHARE_MISSING': 'Nicio linie bugetară nu este încă legată de această prioritate.',
  'problems.ACTIVITY_INCOMPLETE': 'O activitate nu este completă.',
  'problems.ACTIVITY_OUTSIDE_DURATION':
    'O activitate se încheie în luna {endMonth}, dar proiectul durează {months, plural, one {# lună} few {# luni} other {# de luni}}.',
  'problems.INDICATOR_INCOMPLETE': 'Un indicator nu este complet.',
  'problems.BUDGET_EMPTY': 'Bugetul nu are încă nicio linie.',
  'problems.BUDGET_LINE_INCOMPLETE': 'O linie bugetară nu este completă.',
  'problems.HEADING_NOT_USED': 'Cererea de propuneri nu folosește capitolul bugetar {heading}.',
  'problems.INDIRECT_ABOVE_LIMIT':
    'Costurile indirecte de {indirect} depășesc {limit}\u00a0% din costurile directe: cel mult {max}.',
  'problems.CONTINGENCY_ABOVE_LIMIT':
    'Cheltuielile neprevăzute de {contingency} depășesc {limit}\u00a0% din costurile directe: cel mult {max}.',
  'problems.GRANT_MISSING': 'Lipsește grantul solicitat.',
  'problems.GRANT_ABOVE_CAP': 'Grantul solicitat ({requested}) depășește grantul maxim al acestui lot ({cap}).',
  'problems.REQUEST_OUTSIDE_TOLERANCE':
    'Grantul solicitat ({requested}) diferă prea mult de cel din nota conceptuală ({conceptNote}). Poate fi între {min} și {max}.',
  'problems.GRANT_BELOW_MINIMUM':
    'Grantul solicitat ({requested}) este mai mic decât grantul minim al acestui lot ({min}).',
  'problems.GRANT_SHARE_ABOVE_LIMIT':
    'Grantul poate acoperi cel mult {limit}\u00a0% din costurile eligibile: {requested} din {eligible} înseamnă mai mult.',
  'problems.GRANT_SHARE_BELOW_LIMIT':
    'Grantul trebuie să acopere cel puțin {limit}\u00a0% din costurile eligibile: {requested} din {eligible} înseamnă mai puțin.',
  'problems.FUNDING_UNBALANCED': 'Finanțarea ({funding}) și costurile eligibile ({eligible}) diferă cu {difference}.',
  'problems.PARTNER_INCOMPLETE': 'Partea unui partener nu este completă.',
  'problems.PARTNER_TEXT_TOO_LONG':
    'Textul este prea lung. Caractere scrise: {length, number}; maximum: {limit, number}.',
  'problems.PARTNER_CONSENT_MISSING': '{municipality} nu și-a dat acordul pentru partea sa în forma scrisă acum.',
  'problems.FILE_NAME_MISLEADING':
    'Numele fișierului conține semne ascunse care schimbă direcția scrierii și îl fac să pară altul. Redenumiți fișierul și alegeți-l din nou.',
  'problems.FILE_NAME_UNUSABLE':
    'Un fișier nu poate fi păstrat sub numele „{name}”. Redenumiți-l și alegeți-l din nou.',
  'problems.FILE_NAME_TOO_LONG':
    'Numele fișierului are {length} de caractere; sunt posibile cel mult {limit}. Scurtați-l și alegeți-l din nou.',
  'problems.FILE_NAME_DOUBLE':
    '„{name}” are două terminații, {hidden} și {extension}: una dintre ele ascunde ce este fișierul. Se acceptă numai documente al căror nume are o singură terminație.',
  'problems.FILE_TYPE_NOT_ACCEPTED': '„{name}” nu este de un tip acceptat aici. Se acceptă: {types}.',
  'problems.FILE_EMPTY': '„{name}” este gol: are 0 octeți. Salvați-l din nou și alegeți-l încă o dată.',
  'problems.FILE_TOO_LARGE': '„{name}” este prea mare: {bytes}. Aici se acceptă cel mult {maxBytes}.',
  'problems.FILE_ENCRYPTED':
    '„{name}” se deschide numai cu parolă. Salvați-l fără parolă, ca evaluatorii să îl poată citi.',
  'problems.FILE_CONTENT_DIFFERS':
    '„{name}” nu conține ceea ce spune numele ({said}). Salvați-l în acest format cu programul în care a fost creat.',
  'problems.FILE_INFECTED':
    '„{name}” conține cod dăunător ({finding}) și nu a fost păstrat. Verificați calculatorul de pe care provine.',
  'problems.FILE_NOT_ASKED': 'Acest document nu mai este cerut. Reîncărcați pagina.',
  'problems.FILES_TOO_MANY':
    'Aici se pot depune cel mult {limit, plural, one {# fișier} few {# fișiere} other {# de fișiere}}. Eliminați mai întâi unul.',
  'problems.FILE_SPACE_USED':
    'Nu este loc: fișierele unei propuneri pot avea împreună {maxBytes}. Eliminați ce nu este necesar.',
  'problems.FILE_OFFSET_WRONG':
    'Trimiterea s-a dereglat, poate din cauza unei a doua ferestre. Reîncărcați pagina; continuă de unde s-a oprit.',
  'problems.FILE_PIECE_SIZE': 'O parte a fișierului are o dimensiune nepotrivită. Reîncărcați pagina.',
  'problems.FILE_PIECE_DAMAGED': 'O parte a fișierului s-a deteriorat pe drum. Se trimite din nou.',
  'problems.STORAGE_FULL':
    'Serverul nu are momentan loc pentru fișiere. Ce a sosit se păstrează; încercați mai târziu sau anunțați echipa programului.',
  'problems.FILE_MISSING': 'Acest document lipsește.',
  'problems.FILE_UNFINISHED': '„{name}” nu a sosit încă în întregime. Lăsați trimiterea să se termine sau eliminați-l.',
  'problems.FILE_NOT_CHECKED':
    '„{name}” nu a fost încă verificat de viruși. Se face automat; încercați din nou peste puțin timp.',
  'problems.FILE_REFUSED': '„{name}” nu a fost acceptat. Eliminați-l sau depuneți altul.',
  'problems.NOT_AN_EVALUATOR': 'Această persoană nu este evaluator al programului.',
  'problems.ASSIGNMENT_EXISTS': 'Acest evaluator are deja propunerea.',
  'problems.ASSIGNMENT_HAS_SHEET': 'Acest evaluator a completat deja o fișă de evaluare.',
  'problems.ASSIGNMENT_DECLINED': 'Acest evaluator a refuzat propunerea la {at}. Alegeți pe altcineva.',
  'problems.EVALUATORS_ENOUGH':
    'Această propunere are toate fișele de evaluare necesare ({needed, plural, one {# fișă} few {# fișe} other {# de fișe}}). Încă un evaluator ar schimba un rezultat deja cunoscut.',
  'problems.MANDATE_UNSIGNED':
    'Citiți și semnați mai întâi mandatul acestei cereri de propuneri (versiunea {version}).',
  'problems.MANDATE_CHANGED': 'Mandatul a fost modificat între timp. Citiți textul valabil acum și semnați-l pe acela.',
  'problems.MANDATE_TEXT_MISSING':
    'Mandatul are nevoie de un text în limba de referință a cererii de propuneri ({language}).',
  'problems.MANDATE_UNCHANGED': 'Nu s-a schimbat nimic. O versiune nouă ar trebui semnată din nou de toți.',
  'problems.SIGNATURE_NAME_DIFFERS': 'Semnați cu numele din contul dumneavoastră: {name}.',
  'problems.SUGGESTION_OPEN':
    'Există deja o repartizare sugerată pentru acest lot. Preluați-o sau renunțați la ea mai întâi.',
  'problems.SUGGESTION_OUTDATED':
    '{count, plural, one {# repartizare sugerată nu mai poate fi făcută} few {# repartizări sugerate nu mai pot fi făcute} other {# de repartizări sugerate nu mai pot fi făcute}}, pentru că situația s-a schimbat. Nu s-a repartizat nimic.',
  'problems.ASSIGNMENT_COMPLETE': 'Fiecare propunere din acest lot are evaluatorii de care are nevoie.',
  'problems.NOTHING_OPEN': 'Nimeni nu are ceva în lucru pentru care să se trimită o reamintire.',
  'problems.REMINDED_TODAY': 'Astăzi s-a trimis deja o reamintire: {at}.',
  'problems.CONFLICT_UNDECLARED': 'Declarați mai întâi dacă aveți un conflict de interese.',
  'problems.CONFLICT_DISQUALIFYING': 'Un conflict de interese împiedică acest lucru.',
  'problems.CONFLICT_AWAITS_CHAIR': 'Președintele trebuie să decidă mai întâi asupra conflictului potențial.',
  'problems.SCORE_OUT_OF_SCALE': 'O notă nu se află pe scală.',
  'problems.QUESTION_UNKNOWN': 'Grila nu conține această întrebare.',
  'problems.SHEET_INCOMPLETE': 'Fișa de evaluare nu este încă completă.',
  'problems.SCORE_MISSING': '{question}: lipsește nota.',
  'problems.SCORE_REASON_MISSING': '{question}: nota {score} trebuie motivată în scris.',
  'problems.SECTION_COMMENT_MISSING': 'Secțiunea {section}: lipsește comentariul.',
  'problems.RANKING_FROZEN': 'Clasamentul a fost înghețat: {frozenAt}.',
  'problems.WHAT_IF_OF_AWARDS':
    'Notele conceptuale sunt invitate și nu primesc bani: o altă linie se poate încerca la cererile complete.',
  'problems.STATISTICS_CLOSED':
    'Evaluați dumneavoastră înșivă propuneri din acest lot. Statisticile vi se deschid după înghețarea clasamentului.',
  'problems.EVALUATION_INCOMPLETE':
    'Unele propuneri au mai puține fișe de evaluare depuse decât cele necesare ({needed}).',
  'problems.NOT_RAPPORTEUR': 'Numai raportorul scrie consensul.',
  'problems.CONSENSUS_MISSING': 'Evaluatorii unor propuneri nu au căzut încă de acord asupra notelor.',
  'problems.SCORED_BY_ONESELF':
    'Evaluați chiar dumneavoastră această propunere: nota comitetului trebuie consemnată de altcineva din comitet.',
  'problems.THIRD_SHEET_MISSING':
    'Unele propuneri au fișe de evaluare divergente și au nevoie de fișa unui al treilea evaluator.',
  'problems.RANKING_NOT_APPROVED': 'Deciziile acestor loturi nu sunt încă aprobate: {lots}.',
  'problems.DECISION_MISSING':
    '{count, plural, one {# propunere nu are} few {# propuneri nu au} other {# de propuneri nu au}} încă o decizie.',
  'problems.NO_MAIL_FAILED': 'Niciun e-mail nu a eșuat: nu este nimic de reluat.',
  'problems.REASON_TOO_LONG': 'Motivul este prea lung: {length} din cel mult {limit} caractere.',
  'problems.NOBODY_TO_PROMOTE': 'Nicio propunere de pe lista de rezervă nu se încadrează în suma eliberată.',
  'problems.NOT_NEXT_IN_RESERVE': 'Pe lista de rezervă urmează acum altă propunere: {next}.',
  'problems.COMPLAINT_PERIOD_OVER': 'Termenul pentru contestații s-a încheiat la {until}.',
  'problems.COMPLAINT_GROUND_MISSING': 'Vă rugăm să alegeți ce contestați.',
  'problems.COMPLAINT_TEXT_MISSING': 'Vă rugăm să scrieți ce nu a fost corect.',
  'problems.COMPLAINT_TOO_LONG': 'Textul este prea lung: {length} din cel mult {limit} caractere.',
  'problems.COMPLAINT_INVOLVED': 'Ați luat parte la ceea ce se contestă: trebuie să răspundă altcineva.',
  'problems.FOUR_EYES': 'Trebuie să aprobe o a doua persoană: dumneavoastră ați propus aceste decizii.',
  'problems.BELOW_GATES': 'O propunere aflată sub un prag minim nu poate fi selectată.',
  'problems.ENVELOPE_EXCEEDED': 'Granturile acordate ({used}) depășesc pachetul financiar ({envelope}).',
  'problems.PLACES_EXCEEDED':
    'Propuneri selectate: {selected}, dar lotul are numai {places, plural, one {# loc} few {# locuri} other {# de locuri}}.',
  'problems.AWARD_LIMIT_EXCEEDED':
    'În această cerere de propuneri, unei municipalități îi pot fi selectate cel mult {limit, plural, one {# propunere} few {# propuneri} other {# de propuneri}}. Dintre propunerile selectate aici, {references} ar depăși limita, alături de {others}.',
  'problems.RECOMMENDED_ABOVE_REQUESTED':
    'Suma recomandată ({recommended}) este mai mare decât cea solicitată ({requested}).',
  'problems.RANKING_OUTDATED':
    'În aceste loturi, o fișă sau o verificare care stă la baza clasamentului nu mai este valabilă: {lots}. Corectați mai întâi clasamentul și decideți asupra noii versiuni.',
  'problems.RANKING_SUPERSEDED':
    'Versiunea {newest} a clasamentului a luat locul versiunii {version}. Reîncărcați pagina.',
  'problems.CORRECTION_AFTER_ANNOUNCEMENT':
    'Anunțarea este stabilită ({at}). De atunci un clasament se corectează doar în urma unei contestații admise sau a unui conflict de interese descoperit târziu.',
  'problems.CORRECTION_CHANGES_NOTHING':
    'Nimic din ce stă la baza clasamentului nu s-a schimbat, deci nu este nimic de corectat.',
  'problems.RANKING_NOT_FROZEN': 'Clasamentele acestor loturi nu sunt încă înghețate: {lots}.',
  'problems.REALLOCATION_NOT_DUE': 'Niciun lot nu poate folosi ce le-a rămas celorlalte.',
  'problems.REALLOCATION_CHANGED':
    'Ce le-a rămas loturilor s-a schimbat între timp. Reîncărcați pagina și mai priviți o dată.',
  'problems.ALREADY_ANNOUNCED': 'Rezultatele cererii de propuneri au fost deja anunțate ({at}).',
  'problems.INVITATION_TOO_LATE':
    'Termenul-limită al cererilor de finanțare complete din lotul {lot} ({deadline}) ar fi trecut. Mutați-l mai întâi la o dată ulterioară.',
  'problems.EXPORTS_ENOUGH':
    '{limit, plural, one {Un fișier se pregătește} few {# fișiere se pregătesc} other {# de fișiere se pregătesc}} deja pentru dumneavoastră. Așteptați până când unul este gata.',
  'problems.EXPORT_NOT_READY': 'Fișierul nu este gata.',
  'problems.EXPORT_EXPIRED':
    'Fișierele se păstrează {hours, plural, one {# oră} few {# ore} other {# de ore}}; acesta nu mai există. Pregătiți-l din nou.',
  'problems.EXPORT_OVERTAKEN':
    'De când a fost pregătit acest fișier a apărut un conflict de interese: conține ceva ce nu puteți vedea. Pregătiți-l din nou.',
  'problems.ANNOUNCEMENT_NOT_IN_FUTURE': 'Momentul anunțării este în trecut.',
  'problems.SUBSCRIPTION_VOID': 'Acest link nu mai duce nicăieri: a expirat sau adresa a fost deja ștearsă.',
};
