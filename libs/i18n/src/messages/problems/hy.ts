import type { problems as model } from './en';

export const problems: Record<keyof typeof model, string> = {
  'problems.OFFLINE': 'Սերվերի հետ կապ չկա։ Ոչինչ չի կորել. փորձեք նորից, երբ կապ լինի։',
  'problems.VALIDATION_FAILED': 'Հարցումը չի հասկացվել։ Նորից բեռնեք էջը. եթե կրկնվի, տեղեկացրեք մեզ։',
  'problems.NOT_FOUND': 'Այստեղ ոչինչ չկա, կամ դա ձեզ համար չէ։',
  'problems.UNEXPECTED': 'Մեր կողմից սխալ է տեղի ունեցել։ Ձեր գրածից ոչինչ չի կորել։',
  'problems.UNAVAILABLE': 'Ծառայությունը ծանրաբեռնված է։ Փորձեք մի քանի վայրկյանից. ոչինչ չի կորել։',
  'problems.CROSS_SITE_REQUEST': 'Այս հարցումն այլ կայքից էր և մերժվեց։',
  'problems.VERSION_MISMATCH': 'Այդ ընթացքում մեկ ուրիշը պահպանել է։ Նորից բեռնեք էջը՝ տեսնելու, թե ինչ է փոխվել։',
  'problems.PRECONDITION_REQUIRED':
    'Հարցման մեջ պակասում էր այն, ինչ դարձնում է այն անվտանգ ({header})։ Նորից բեռնեք էջը։',
  'problems.IDEMPOTENCY_KEY_REUSED': 'Այս գործողությունն արդեն կատարվել է այլ բովանդակությամբ։ Նորից բեռնեք էջը։',
  'problems.NOT_SIGNED_IN': 'Խնդրում ենք մուտք գործել։',
  'problems.SIGN_IN_FAILED': 'Էլփոստի հասցեն կամ գաղտնաբառը սխալ է։',
  'problems.TOO_MANY_ATTEMPTS': 'Չափազանց շատ փորձեր։ Նորից փորձեք {retryAfterSeconds, plural, other {# վայրկյանից}}։',
  'problems.NOT_PERMITTED': 'Ձեր դերը դա թույլ չի տալիս։',
  'problems.PASSWORD_TOO_SHORT': 'Գաղտնաբառը շատ կարճ է. {length} նիշ, պետք է լինի առնվազն {min}։',
  'problems.OLD_PASSWORD_WRONG': 'Ներկայիս գաղտնաբառը սխալ է։',
  'problems.INVITATION_USED': 'Այս հրավերն արդեն օգտագործվել է։ Մուտք գործեք դրանով ստեղծված հաշվով։',
  'problems.INVITATION_EXPIRED': 'Այս հրավերի ժամկետը լրացել է՝ {expiredAt}։ Խնդրեք ձեզ հրավիրողին նորն ուղարկել։',
  'problems.ACCOUNT_EXISTS': 'Այս հասցեի համար հաշիվ արդեն կա։ Մուտք գործեք և հրավերն ընդունեք այնտեղ։',
  'problems.ALREADY_MEMBER': 'Այս մարդն արդեն գործում է համայնքի անունից։',
  'problems.SIGNATORY_ONLY': 'Դա կարող է անել միայն համայնքի ստորագրողը։',
  'problems.LAST_SIGNATORY':
    'Սա միակ ստորագրողն է։ Նախ մեկ ուրիշին դարձրեք ստորագրող կամ գործը փոխանցեք մեկ այլ անդամի։',
  'problems.LAST_MEMBER': 'Սա միակ անդամն է։ Նախ հրավիրեք մեկ ուրիշին։',
  'problems.MEMBERS_INVITE': 'Այս համայնքն ունի անդամներ։ Նրանք իրենք են հրավիրում ուրիշներին։',
  'problems.ROLES_INCOMPATIBLE': 'Ոչ ոք չի կարող միաժամանակ գործել համայնքի անունից և դեր ունենալ ծրագրում։',
  'problems.OWN_ACCOUNT': 'Սա հնարավոր չէ անել սեփական հաշվի հետ։',
  'problems.RECOVERY_VOID': 'Այս հղումն օգտագործվել է, ժամկետանց է կամ փոխարինվել է ավելի նորով։ Խնդրեք մեկ ուրիշը։',
  'problems.PASSKEY_VOID':
    'Մուտքի բանալին չընդունվեց։ Փորձեք ևս մեկ անգամ. բանալուն ուղղված յուրաքանչյուր հարցում գործում է մի քանի րոպե և մեկ պատասխանի համար։',
  'problems.PASSKEY_NAME_MISSING': 'Անվանեք մուտքի բանալին։',
  'problems.PASSKEY_NAME_TOO_LONG': 'Անվանումը չափազանց երկար է՝ {length} նիշ, առավելագույնը՝ {limit}։',
  'problems.TOO_MANY_PASSKEYS':
    'Դուք արդեն ունեք մուտքի բանալիների առավելագույն քանակը՝ {limit}։ Հեռացրեք այն, որն այլևս չեք օգտագործում։',
  'problems.MAIL_NOT_CONFIGURED': 'Այստեղից էլփոստ չի ուղարկվում։ Մուտքի համար դիմեք այս համակարգի ադմինիստրատորներին։',
  'problems.LAST_IN_ROLE':
    'Դուք միակ {role, select, administrator {ադմինիստրատորն} other {ծրագրի մենեջերն}} եք։ Նախ այդ դերը պետք է ստանա մեկ ուրիշը։',
  'problems.NOTICE_DECIDES':
    'Այս ծանուցումը միշտ ուղարկվում է նաև էլփոստով, քանի որ դրանից են կախված իրավունքներ, ժամկետներ կամ ձեր հաշվի անվտանգությունը։',
  'problems.TERRITORY_UNKNOWN': '«{typed}» տարածքի ISO 3166-2 կոդ չէ։',
  'problems.MUNICIPALITY_EXISTS': '{registerNumber} գրանցման համարով համայնք արդեն կա ({territory})։',
  'problems.AMOUNT_NOT_A_NUMBER': '«{typed}» հնարավոր չէ կարդալ որպես գումար։ Գրեք թվանշաններով, օրինակ՝ 60 000,00։',
  'problems.AMOUNT_NEGATIVE': 'Գումարը չի կարող բացասական լինել։',
  'problems.AMOUNT_TOO_MANY_DECIMALS':
    'Առավելագույնը {decimals, plural, other {# տասնորդական նիշ}}. «{typed}» ունի ավելի շատ։',
  'problems.AMOUNT_WRONG_GROUPING': '«{typed}» թվում հազարավորները խմբավորված չեն երեքական թվանշանով։',
  'problems.AMOUNT_TOO_LARGE': 'Այս գումարը չափազանց մեծ է։',
  'problems.CALL_INCONSISTENT': 'Մրցույթը պատրաստ չէ հրապարակման։',
  'problems.CALL_NOT_OPEN': 'Մրցույթը բացվում է՝ {opensAt}։',
  'problems.CALL_CLOSED':
    'Վերջնաժամկետն անցել է. այն էր {deadline}, իսկ ձեր հարցումը ստացվել է {lateByMs, number} միլիվայրկյան ուշ։ Ձեր գրածը պահպանված է։',
  'problems.CALL_CANCELLED': 'Մրցույթը չեղարկվել է։',
  'problems.CORRIGENDUM_EMPTY': 'Ոչինչ չի փոխվել։',
  'problems.FIXED_FOR_GOOD': 'Սա ամրագրված է մրցույթի հրապարակումից հետո. {path}։',
  'problems.DEADLINE_EARLIER':
    'Վերջնաժամկետը կարելի է տեղափոխել միայն ավելի ուշ։ Լոտ {lot}. նախկինում՝ {before}, կդառնար՝ {after}։',
  'problems.TERRITORY_NOT_IN_LOT':
    'Ձեր համայնքը ({territory}) չի կարող դիմել {lot} լոտում. այն բաց է հետևյալների համար՝ {accepted}։',
  'problems.ELIGIBILITY_NOT_MET': 'Դիմելու պայմաններից մեկը բավարարված չէ։',
  'problems.LOCAL_TIME_DOES_NOT_EXIST': '{zone} գոտում ժամացույցները բաց են թողնում այս ժամը։',
  'problems.LOCAL_TIME_EXISTS_TWICE': '{zone} գոտում այս ժամը կրկնվում է, քանի որ ժամացույցները հետ են տրվում։',
  'problems.ZONE_UNKNOWN': '{zone} գոտին հայտնի չէ։',
  'problems.QUESTIONS_CLOSED': 'Հարցեր կարելի էր տալ մինչև {until} ({zone})։',
  'problems.ANSWERS_CLOSED':
    'Պատասխանների ժամկետն էր {until} ({zone})։ Ավելի ուշ պատասխանները պահանջում են պատճառ, որը հրապարակվում է դրանց հետ։',
  'problems.QUESTION_MISSING': 'Գրեք ձեր հարցը։',
  'problems.QUESTION_TOO_LONG': 'Հարցն ունի {length} նիշ. հնարավոր է առավելագույնը {limit}։',
  'problems.CLARIFICATION_INCOMPLETE': 'Հարցն ու պատասխանն անհրաժեշտ են մրցույթի բոլոր լեզուներով։',
  'problems.PROPOSAL_ALREADY_OPEN': 'Ձեր համայնքն այս լոտում արդեն ունի առաջարկ։',
  'problems.PROPOSAL_INCOMPLETE': 'Առաջարկը դեռ ամբողջական չէ։',
  'problems.LEAD_LIMIT_REACHED':
    'Այս մրցույթում համայնքը կարող է ղեկավարել առավելագույնը {limit, plural, other {# առաջարկ}}։ Ձերն արդեն ղեկավարում է՝ {references}։',
  'problems.NOT_INVITED': 'Ձեր համայնքը չի հրավիրվել գրելու ամբողջական հայտ։',
  'problems.CONCEPT_NOTE_MISSING': 'Նախ ներկայացրեք համառոտ հայտը. ամբողջական հայտը հաջորդում է դրան։',
  'problems.FULL_APPLICATION_STANDS':
    'Ամբողջական հայտը ներկայացված է և հաջորդում է այս համառոտ հայտին։ Համառոտ հայտը փոխելու համար հետ կանչեք ամբողջականը. ձեր գրածը պահպանվում է։',
  'problems.SUBMISSION_FINAL':
    'Այս մրցույթում ներկայացնելուց հետո փոփոխություն չի թույլատրվում։ Ներկայացվածը մնում է ուժի մեջ. կարող եք միայն հետ կանչել այն։',
  'problems.PARTNER_UNKNOWN': 'Գրանցամատյանում այս անվամբ համայնք չկա։ Նորից ընտրեք գործընկերոջը։',
  'problems.PARTNER_IS_LEAD': 'Առաջարկը ղեկավարում է ձեր սեփական համայնքը։ Այն չի կարող լինել իր գործընկերը։',
  'problems.PARTNER_PART_CHANGED': 'Մասը փոխվել է ձեր կարդալուց հետո։ Նորից կարդացեք, հետո որոշեք։',
  'problems.PARTNER_IN_LOT':
    'Ձեր համայնքն այս լոտում գործընկեր է ({references})։ Մեկ լոտում այն կա՛մ ղեկավարող է, կա՛մ գործընկեր. նախ հետ վերցրեք համաձայնությունը։',
  'problems.LEADS_IN_LOT':
    'Ձեր համայնքն այս լոտում ներկայացրել է սեփական առաջարկ ({references})։ Մեկ լոտում այն կա՛մ ղեկավարող է, կա՛մ գործընկեր։',
  'problems.COMMENT_MISSING': 'Նախ գրեք ինչ-որ բան։',
  'problems.COMMENT_TOO_LONG': 'Մեկնաբանությունը չափազանց երկար է՝ {length} նիշ, առավելագույնը՝ {limit}։',
  'problems.COMMENT_NOT_OWN': 'Մեկնաբանությունը կարող է փոխել միայն նրա հեղինակը։',
  'problems.SIGNATORY_NOT_CONFIRMED': 'Մինչև ներկայացնելը ձեր համայնքի ստորագրողը պետք է հաստատի հենց այս տարբերակը։',
  'problems.SIGNATORY_MISSING':
    'Ձեր համայնքը դեռ ստորագրող չունի։ Խնդրեք ծրագրի թիմին ավելացնել նրան. ուրիշ ոչ ոք չի կարող հաստատել։',
  'problems.PROPOSAL_SEALED': 'Առաջարկները կնքված են մինչև վերջնաժամկետի անցնելը ({until})։',
  'problems.CALL_CHANGED':
    'Առաջարկն սկսելուց հետո մրցույթը փոխվել է։ Նախ նայեք, թե ինչ է փոխվել, և շարունակեք նոր տարբերակով. ձեր գրածից ոչինչ չի կորել։',
  'problems.REASON_REQUIRED': 'Խնդրում ենք նշել պատճառը։',
  'problems.ILLEGAL_MOVE': 'Սա այլևս հնարավոր չէ։ Նորից բեռնեք էջը՝ տեսնելու ներկա վիճակը։',
  'problems.REGISTER_DRAWN_UP': 'Գրանցամատյանն արդեն կազմվել է՝ {at}։',
  'problems.FILE_BODY_TOO_LARGE': 'Ֆայլը չափազանց մեծ է։ Կարդացվում է մինչև {limit} ֆայլ։',
  'problems.FORM_FILE_NOT_WORD':
    'Սա Word փաստաթուղթ (.docx) չէ։ Պահպանեք ձևաթուղթը որպես Word փաստաթուղթ և կրկին փորձեք։',
  'problems.FORM_FILE_ENCRYPTED': 'Ֆայլը պաշտպանված է գաղտնաբառով։ Պահպանեք առանց գաղտնաբառի և կրկին փորձեք։',
  'problems.FORM_FILE_MACROS':
    'Ֆայլում մակրոներ կան, և այն չի բացվում։ Պահպանեք որպես առանց մակրոների փաստաթուղթ (.docx)։',
  'problems.FORM_FILE_DAMAGED':
    'Ֆայլը վնասված է և չի կարդացվում։ Բացեք այն Word-ում կամ LibreOffice-ում, նորից պահպանեք և կրկին փորձեք։',
  'problems.FORM_FILE_NOT_A_FORM':
    'Այս Word փաստաթուղթը առաջարկի ձևաթուղթ չէ։ Ներբեռնեք ձևաթուղթն այս էջից և լրացրեք այն։',
  'problems.FORM_FILE_OTHER_CALL': 'Այս ձևաթուղթը այլ մրցույթի է։ Դրանից ոչինչ չի վերցվել։',
  'problems.FORM_FILE_OTHER_PROPOSAL': 'Այս ձևաթուղթը այլ առաջարկի է։ Դրանից ոչինչ չի վերցվել։',
  'problems.CHECK_ITEM_UNKNOWN': 'Ստուգաթերթում {item} կետ չկա։ Կրկին բեռնեք էջը։',
  'problems.SENTENCE_TOO_LONG': 'Նախադասությունը չափազանց երկար է՝ {length} նիշ, առավելագույնը՝ {limit}։',
  'problems.CHECKS_INCOMPLETE':
    'Ստուգումն ավարտված չէ. որևէ կետ արդյունք չունի, կամ անհամապատասխանության պատճառը նշված չէ։',
  'problems.CHECK_MISSING': '{item}. սա դեռ ոչ ոք չի ստուգել։',
  'problems.CHECK_SENTENCE_MISSING': '{item}. մեկ նախադասությամբ գրեք, թե ինչը չի համապատասխանում։',
  'problems.CHECKS_FAILED': 'Առաջարկը չի կարող թույլատրվել. {items}՝ չի համապատասխանում։',
  'problems.FIELD_UNKNOWN': '«{field}»-ը այս առաջարկի դաշտ չէ կամ նշվել է երկու անգամ։',
  'problems.FIELDS_MISSING': 'Ընտրեք առնվազն մեկ դաշտ։',
  'problems.DUE_DAY_PASSED': 'Պատասխանի օրը չի կարող լինել {day}. այդ օրն ավարտվել է ({zone})։',
  'problems.ADDENDUM_INCOMPLETE': 'Այն ամենին, ինչ հարցվում է, պետք է պատասխանել։',
  'problems.ADDENDUM_SENT': 'Պատասխանն արդեն ուղարկվել է՝ {at}, և այլևս չի փոխվում։',
  'problems.REJECTION_CODE_UNKNOWN': '«{code}»-ը այս առաջարկը մերժելու հիմք չէ։',
  'problems.PROPOSAL_REJECTED': 'Առաջարկը մի կողմ է դրվել նախնական ստուգման ժամանակ և այլևս չի գնահատվում։',
  'problems.ANSWER_MISSING': 'Այս հարցը դեռ պատասխան չունի։',
  'problems.ANSWER_TOO_LONG': 'Պատասխանը շատ երկար է. {length, number} նիշ, առավելագույնը՝ {limit, number}։',
  'problems.ANSWER_UNREADABLE': '«{typed}» հնարավոր չէ կարդալ որպես թիվ։',
  'problems.ANSWER_NOT_OFFERED': 'Պատասխանն այլևս առաջարկվողների մեջ չէ։ Նորից ընտրեք։',
  'problems.DATE_UNREADABLE': '«{typed}» ամսաթիվ չէ։ Օրը, ամիսը և տարին գրեք թվանշաններով, օրինակ՝ 12 4 2027։',
  'problems.TABLE_TOO_LONG': 'Աղյուսակը կարող է ունենալ առավելագույնը {limit, plural, other {# տող}}. այն ունի {rows}։',
  'problems.TABLE_ROW_INCOMPLETE': 'Աղյուսակի տողերից մեկն ամբողջական չէ։',
  'problems.DURATION_OUT_OF_RANGE': 'Տևողությունը պետք է լինի {min}–{max} ամիս։',
  'problems.PRIORITY_STATEMENT_MISSING': 'Հիմնավորումը պակասում է։',
  'problems.PRIORITY_STATEMENT_REPEATED':
    'Հիմնավորումը նույնն է, ինչ մեկ այլ առաջնահերթության դեպքում։ Գրեք առանձին հիմնավորում։',
  'problems.PRIORITY_ACTIVITY_MISSING': 'Այս առաջնահերթությանը դեռ ոչ մի գործողություն չի ծառայում։',
  'problems.PRIORITY_INDICATOR_MISSING':
    'Այս առաջնահերթությունը դեռ ոչ մի լրացված ցուցանիշ (միավոր, ելակետ, թիրախ) չի չափում։',
  'problems.PRIORITY_BUDGET_SHARE_MISSING': 'Այս առաջնահերթությանը դեռ բյուջեի տող չի կցվել։',
  'problems.ACTIVITY_INCOMPLETE': 'Գործողությունն ամբողջական չէ։',
  'problems.ACTIVITY_OUTSIDE_DURATION': 'Գործողության վերջին ամիսը {endMonth} է, իսկ նախագիծը տևում է {months} ամիս։',
  'problems.INDICATOR_INCOMPLETE': 'Ցուցանիշն ամբողջական չէ։',
  'problems.BUDGET_EMPTY': 'Բյուջեն դեռ տողեր չունի։',
  'problems.BUDGET_LINE_INCOMPLETE': 'Բյուջեի տողն ամբողջական չէ։',
  'problems.HEADING_NOT_USED': 'Մրցույթը չի օգտագործում {heading} հոդվածը։',
  'problems.INDIRECT_ABOVE_LIMIT':
    'Անուղղակի ծախսերը ({indirect}) գերազանցում են ուղղակի ծախսերի {limit} %-ը. առավելագույնը՝ {max}։',
  'problems.CONTINGENCY_ABOVE_LIMIT':
    'Չնախատեսված ծախսերը ({contingency}) գերազանցում են ուղղակի ծախսերի {limit} %-ը. առավելագույնը՝ {max}։',
  'problems.GRANT_MISSING': 'Հայցվող դրամաշնորհը պակասում է։',
  'problems.GRANT_ABOVE_CAP':
    'Հայցվող դրամաշնորհը ({requested}) գերազանցում է այս լոտի առավելագույն դրամաշնորհը ({cap})։',
  'problems.REQUEST_OUTSIDE_TOLERANCE':
    'Հայցվող դրամաշնորհը ({requested}) չափազանց տարբերվում է համառոտ հայտում հայցվածից ({conceptNote})։ Թույլատրելի է {min} – {max}։',
  'problems.GRANT_BELOW_MINIMUM': 'Հայցվող դրամաշնորհը ({requested}) ցածր է այս լոտի նվազագույն դրամաշնորհից ({min})։',
  'problems.GRANT_SHARE_ABOVE_LIMIT':
    'Դրամաշնորհը կարող է ծածկել ընդունելի ծախսի առավելագույնը {limit} %-ը. հայցվող {requested} գումարն ավելի է (ընդունելի ծախսը՝ {eligible})։',
  'problems.GRANT_SHARE_BELOW_LIMIT':
    'Դրամաշնորհը պետք է ծածկի ընդունելի ծախսի առնվազն {limit} %-ը. հայցվող {requested} գումարը պակաս է (ընդունելի ծախսը՝ {eligible})։',
  'problems.FUNDING_UNBALANCED':
    'Ֆինանսավորումը ({funding}) և ընդունելի ծախսը ({eligible}) տարբերվում են, տարբերությունը՝ {difference}։',
  'problems.PARTNER_INCOMPLETE': 'Գործընկերոջ մասն ամբողջական չէ։',
  'problems.PARTNER_TEXT_TOO_LONG': 'Տեքստը շատ երկար է. {length, number} նիշ, առավելագույնը՝ {limit, number}։',
  'problems.PARTNER_CONSENT_MISSING': '{municipality} չի համաձայնել իր մասի հետ այնպես, ինչպես այն գրված է։',
  'problems.FILE_NAME_MISLEADING':
    'Ֆայլի անունը պարունակում է թաքնված նշաններ, որոնք փոխում են գրության ուղղությունը, և այն այլ կերպ է երևում։ Վերանվանեք ֆայլը և նորից ընտրեք։',
  'problems.FILE_NAME_UNUSABLE': 'Ֆայլը հնարավոր չէ պահել «{name}» անունով։ Վերանվանեք և նորից ընտրեք։',
  'problems.FILE_NAME_TOO_LONG':
    'Ֆայլի անունն ունի {length} նիշ, թույլատրվում է առավելագույնը {limit}։ Կրճատեք այն և նորից ընտրեք։',
  'problems.FILE_NAME_DOUBLE':
    '«{name}» ֆայլն ունի երկու վերջավորություն՝ {hidden} և {extension}. դրանցից մեկը թաքցնում է, թե ինչ է ֆայլը։ Ընդունվում են միայն մեկ վերջավորություն ունեցող փաստաթղթեր։',
  'problems.FILE_TYPE_NOT_ACCEPTED': '«{name}» ֆայլն այստեղ ընդունվող տեսակի չէ։ Ընդունվում են՝ {types}։',
  'problems.FILE_EMPTY': '«{name}» ֆայլը դատարկ է՝ 0 բայթ։ Նորից պահպանեք և կրկին ընտրեք։',
  'problems.FILE_TOO_LARGE': '«{name}» ֆայլը չափազանց մեծ է՝ {bytes}։ Այստեղ ընդունվում է առավելագույնը {maxBytes}։',
  'problems.FILE_ENCRYPTED':
    '«{name}» ֆայլը բացվում է միայն գաղտնաբառով։ Պահպանեք առանց գաղտնաբառի, որպեսզի գնահատողները կարողանան կարդալ։',
  'problems.FILE_CONTENT_DIFFERS':
    '«{name}» ֆայլի պարունակությունը չի համապատասխանում անվանը ({said})։ Պահպանեք այդ ձևաչափով այն ծրագրով, որով ստեղծվել է։',
  'problems.FILE_INFECTED':
    '«{name}» ֆայլը պարունակում է վնասակար կոդ ({finding}) և չի պահվել։ Ստուգել տվեք այն համակարգիչը, որից այն գալիս է։',
  'problems.FILE_NOT_ASKED': 'Այս փաստաթուղթն այլևս չի պահանջվում։ Նորից բեռնեք էջը։',
  'problems.FILES_TOO_MANY':
    'Այստեղ կարելի է ներկայացնել առավելագույնը {limit, plural, one {# ֆայլ} other {# ֆայլ}}։ Նախ հեռացրեք մեկը։',
  'problems.FILE_SPACE_USED': 'Տեղ չկա. առաջարկի ֆայլերը միասին կարող են կազմել {maxBytes}։ Հեռացրեք ավելորդը։',
  'problems.FILE_OFFSET_WRONG':
    'Ուղարկումը խախտվեց, գուցե երկրորդ պատուհանի պատճառով։ Նորից բեռնեք էջը. կշարունակվի կանգնած տեղից։',
  'problems.FILE_PIECE_SIZE': 'Ֆայլի մի մասի չափը չի համապատասխանում։ Նորից բեռնեք էջը։',
  'problems.FILE_PIECE_DAMAGED': 'Ֆայլի մի մասը ճանապարհին վնասվել է։ Այն նորից է ուղարկվում։',
  'problems.STORAGE_FULL':
    'Սերվերում այս պահին ֆայլերի համար տեղ չկա։ Ստացվածը պահված է. փորձեք ավելի ուշ կամ տեղեկացրեք ծրագրի թիմին։',
  'problems.FILE_MISSING': 'Այս փաստաթուղթը պակասում է։',
  'problems.FILE_UNFINISHED': '«{name}» ֆայլը դեռ ամբողջությամբ չի ստացվել։ Սպասեք ավարտին կամ հեռացրեք այն։',
  'problems.FILE_NOT_CHECKED':
    '«{name}» ֆայլը դեռ չի ստուգվել վիրուսների առկայության համար։ Դա կատարվում է ինքնաբերաբար. փորձեք քիչ հետո։',
  'problems.FILE_REFUSED': '«{name}» ֆայլը չընդունվեց։ Հեռացրեք այն կամ ներկայացրեք ուրիշը։',
  'problems.NOT_AN_EVALUATOR': 'Այս մարդը ծրագրի գնահատող չէ։',
  'problems.ASSIGNMENT_EXISTS': 'Այս գնահատողն արդեն ունի առաջարկը։',
  'problems.ASSIGNMENT_HAS_SHEET': 'Այս գնահատողն արդեն գրել է գնահատման թերթ։',
  'problems.ASSIGNMENT_DECLINED': 'Այս գնահատողը հրաժարվել է առաջարկից ({at})։ Ընտրեք ուրիշին։',
  'problems.EVALUATORS_ENOUGH':
    'Այս առաջարկն արդեն ունի անհրաժեշտ {needed, plural, other {# գնահատման թերթը}}։ Եվս մեկ գնահատող կփոխեր արդեն հայտնի արդյունքը։',
  'problems.MANDATE_UNSIGNED': 'Նախ կարդացեք և ստորագրեք այս մրցույթի մանդատը (տարբերակ {version})։',
  'problems.MANDATE_CHANGED': 'Մանդատն այս ընթացքում փոխվել է։ Կարդացեք գործող տեքստը և ստորագրեք այն։',
  'problems.MANDATE_TEXT_MISSING': 'Մանդատը պետք է տեքստ ունենա մրցույթի հիմնական լեզվով ({language})։',
  'problems.MANDATE_UNCHANGED': 'Ոչինչ չի փոխվել։ Նոր տարբերակը բոլորը պետք է նորից ստորագրեին։',
  'problems.SIGNATURE_NAME_DIFFERS': 'Ստորագրեք ձեր հաշվի անունով՝ {name}։',
  'problems.SUGGESTION_OPEN': 'Այս լոտի համար արդեն կա առաջարկվող բաշխում։ Նախ ընդունեք կամ մերժեք այն։',
  'problems.SUGGESTION_OUTDATED':
    'Հանգամանքները փոխվել են, և առաջարկվող {count, plural, other {# նշանակում}} այլևս հնարավոր չէ։ Ոչինչ չի նշանակվել։',
  'problems.ASSIGNMENT_COMPLETE': 'Այս լոտի յուրաքանչյուր առաջարկ ունի անհրաժեշտ գնահատողները։',
  'problems.NOTHING_OPEN': 'Ոչ ոք չունի անավարտ գործ, որի մասին կարելի է հիշեցնել։',
  'problems.REMINDED_TODAY': 'Այսօր արդեն հիշեցում է ուղարկվել՝ {at}։',
  'problems.CONFLICT_UNDECLARED': 'Նախ հայտարարեք, թե արդյոք ունեք շահերի բախում։',
  'problems.CONFLICT_DISQUALIFYING': 'Շահերի բախումը խոչընդոտում է։',
  'problems.CONFLICT_AWAITS_CHAIR': 'Նախագահը նախ պետք է որոշի հնարավոր բախման հարցը։',
  'problems.SCORE_OUT_OF_SCALE': 'Գնահատականը սանդղակից դուրս է։',
  'problems.QUESTION_UNKNOWN': 'Աղյուսակում այդպիսի հարց չկա։',
  'problems.SHEET_INCOMPLETE': 'Գնահատման թերթը դեռ ամբողջական չէ։',
  'problems.SCORE_MISSING': '{question}. գնահատականը պակասում է։',
  'problems.SCORE_REASON_MISSING': '{question}. {score} գնահատականը պահանջում է գրավոր հիմնավորում։',
  'problems.SECTION_COMMENT_MISSING': 'Բաժին {section}. մեկնաբանությունը պակասում է։',
  'problems.RANKING_FROZEN': 'Դասակարգումն ամրագրվել է՝ {frozenAt}։',
  'problems.WHAT_IF_OF_AWARDS':
    'Համառոտ հայտերի փուլում միայն հրավիրում են, գումար չի տրվում. այլ գիծ կարելի է փորձել ամբողջական հայտերով։',
  'problems.STATISTICS_CLOSED':
    'Դուք ինքներդ եք գնահատում այս լոտի առաջարկները։ Վիճակագրությունը Ձեզ համար կբացվի դասակարգումն ամրագրելուց հետո։',
  'problems.EVALUATION_INCOMPLETE': 'Որոշ առաջարկների ներկայացված գնահատման թերթերը պակաս են պահանջվածից՝ {needed}։',
  'problems.NOT_RAPPORTEUR': 'Համաձայնությունը գրում է միայն զեկուցողը։',
  'problems.CONSENSUS_MISSING': 'Որոշ առաջարկների գնահատողները դեռ չեն համաձայնել գնահատականների շուրջ։',
  'problems.SCORED_BY_ONESELF':
    'Այս առաջարկը գնահատում եք դուք ինքներդ․ հանձնաժողովի միավորը պետք է գրանցի մեկ այլ անդամ։',
  'problems.THIRD_SHEET_MISSING':
    'Որոշ առաջարկների գնահատման թերթերը էականորեն տարբերվում են, և պահանջվում է երրորդ գնահատողի թերթը։',
  'problems.RANKING_NOT_APPROVED': 'Այս լոտերի որոշումները դեռ հաստատված չեն. {lots}։',
  'problems.DECISION_MISSING': '{count, plural, one {# առաջարկի} other {# առաջարկի}} վերաբերյալ դեռ որոշում չկա։',
  'problems.NO_MAIL_FAILED': 'Ոչ մի նամակի ուղարկում չի ձախողվել. կրկնելու բան չկա։',
  'problems.REASON_TOO_LONG': 'Պատճառը չափազանց երկար է՝ {length} նիշ, առավելագույնը՝ {limit}։',
  'problems.NOBODY_TO_PROMOTE': 'Պահուստային ցանկում ազատված միջոցներին համապատասխանող առաջարկ չկա։',
  'problems.NOT_NEXT_IN_RESERVE': 'Պահուստային ցանկում հաջորդն այժմ ուրիշն է՝ {next}։',
  'problems.COMPLAINT_PERIOD_OVER': 'Բողոքարկման ժամկետն ավարտվել է՝ {until}։',
  'problems.COMPLAINT_GROUND_MISSING': 'Խնդրում ենք ընտրել, թե ինչն եք բողոքարկում։',
  'problems.COMPLAINT_TEXT_MISSING': 'Խնդրում ենք գրել, թե ինչն է սխալ եղել։',
  'problems.COMPLAINT_TOO_LONG': 'Տեքստը չափազանց երկար է՝ {length} նիշ, առավելագույնը՝ {limit}։',
  'problems.COMPLAINT_INVOLVED': 'Դուք մասնակցել եք բողոքարկվողին. պատասխանել պետք է ուրիշը։',
  'problems.FOUR_EYES': 'Պետք է հաստատի երկրորդ անձը. այս որոշումները դուք եք առաջարկել։',
  'problems.BELOW_GATES': 'Նվազագույն շեմից ցածր առաջարկը չի կարող ընտրվել։',
  'problems.ENVELOPE_EXCEEDED': 'Դրամաշնորհները ({used}) գերազանցում են հատկացված գումարը ({envelope})։',
  'problems.PLACES_EXCEEDED': 'Ընտրված է {selected} առաջարկ, բայց լոտն ունի ընդամենը {places} տեղ։',
  'problems.AWARD_LIMIT_EXCEEDED':
    'Այս մրցույթում համայնքը կարող է ստանալ առավելագույնը {limit, plural, other {# դրամաշնորհ}}։ Այստեղ ընտրված առաջարկներից {references} մեկով ավելի կլիներ՝ հաշվի առնելով հետևյալները. {others}։',
  'problems.RECOMMENDED_ABOVE_REQUESTED': 'Առաջարկվող գումարը ({recommended}) գերազանցում է հայցվողը ({requested})։',
  'problems.RANKING_OUTDATED':
    'Այս լոտերում թերթը կամ ստուգումը, որի վրա հիմնված է դասակարգումը, այլևս ուժի մեջ չէ. {lots}։ Նախ ուղղեք դասակարգումը և որոշեք նոր տարբերակի հիման վրա։',
  'problems.RANKING_SUPERSEDED': 'Դասակարգման {version} տարբերակին փոխարինել է {newest} տարբերակը։ Նորից բեռնեք էջը։',
  'problems.CORRECTION_AFTER_ANNOUNCEMENT':
    'Հայտարարության պահը նշանակված է ({at})։ Դրանից հետո դասակարգումն ուղղվում է միայն բավարարված բողոքի կամ ուշ հայտնաբերված շահերի բախման դեպքում։',
  'problems.CORRECTION_CHANGES_NOTHING': 'Դասակարգման հիմքում եղած ոչինչ չի փոխվել, ուստի ուղղելու բան չկա։',
  'problems.RANKING_NOT_FROZEN': 'Այս լոտերի դասակարգումը դեռ ամրագրված չէ. {lots}։',
  'problems.REALLOCATION_NOT_DUE': 'Ոչ մի լոտ չի կարող օգտագործել մյուսների մնացորդը։',
  'problems.REALLOCATION_CHANGED': 'Լոտերի մնացորդն այս ընթացքում փոխվել է։ Նորից բեռնեք էջը և ևս մեկ անգամ նայեք։',
  'problems.ALREADY_ANNOUNCED': 'Մրցույթի արդյունքներն արդեն հայտարարված են ({at})։',
  'problems.INVITATION_TOO_LATE':
    '{lot} լոտի ամբողջական հայտերի վերջնաժամկետը ({deadline}) անցած կլիներ։ Նախ տեղափոխեք այն ավելի ուշ։',
  'problems.EXPORTS_ENOUGH': 'Ձեզ համար արդեն պատրաստվում է {limit} ֆայլ։ Սպասեք, մինչև մեկը պատրաստ լինի։',
  'problems.EXPORT_NOT_READY': 'Ֆայլը պատրաստ չէ։',
  'problems.EXPORT_EXPIRED': 'Ֆայլերը պահվում են {hours} ժամ. այս մեկն արդեն չկա։ Պատրաստեք այն նորից։',
  'problems.EXPORT_OVERTAKEN':
    'Այս ֆայլի պատրաստումից հետո շահերի բախում է առաջացել. այն պարունակում է բան, որը չեք կարող տեսնել։ Պատրաստեք այն նորից։',
  'problems.ANNOUNCEMENT_NOT_IN_FUTURE': 'Հայտարարման պահն անցյալում է։',
  'problems.SUBSCRIPTION_VOID': 'Այս հղումն այլևս չի գործում. ժամկետն անցել է, կամ հասցեն արդեն ջնջված է։',
};
