import type { letters as model } from './en';

export const letters: Record<keyof typeof model, string> = {
  'letters.receipt.subject': 'Մենք ստացել ենք ձեր առաջարկը՝ {reference}',
  'letters.receipt.body':
    'Հարգելի {name},\n\n{municipality} համայնքի «{title}» առաջարկն ստացվել է՝ {at}։\n\nՍտացական՝ {receipt}\nԽմբագրություն՝ {revision}\nԹվային մատնահետք (SHA-256)՝ {digest}\n\n{next}\n\nTrilot',
  'letters.receipt.mayChange':
    'Կարող եք շարունակել խմբագրել պատճենը մինչև {deadline}։ Ներկայացվածը մնում է ուժի մեջ, մինչև նորից ներկայացնեք։',
  'letters.receipt.final':
    'Այս մրցույթում ներկայացնելուց հետո փոփոխություն չի թույլատրվում. ներկայացվածը մնում է ուժի մեջ։ Մինչև վերջնաժամկետը կարելի է միայն հետ կանչել այն։',
  'letters.confirm.subject': 'Խնդրում ենք հաստատել առաջարկը՝ {reference}',
  'letters.confirm.body':
    'Հարգելի {name},\n\n{asker} խնդրում է ձեզ՝ որպես ձեր համայնքի ստորագրողի, հաստատել «{title}» առաջարկը։ Այն կարելի է ներկայացնել, երբ հաստատեք հենց այս տարբերակը. ցանկացած հետագա խմբագրում անվավեր է դարձնում ձեր հաստատումը։\n\nՎերջնաժամկետն է՝ {deadline}։\n\nTrilot',
  'letters.confirmed.subject': 'Առաջարկը հաստատված է՝ {reference}',
  'letters.confirmed.body':
    'Հարգելի {name},\n\nստորագրողը հաստատել է «{title}» առաջարկը ներկա տեսքով։ Այն դեռ ներկայացված չէ. խնդրում ենք ներկայացնել մինչև {deadline}։ Խմբագրումն անվավեր է դարձնում հաստատումը։\n\nTrilot',
  'letters.withdrawn.subject': 'Առաջարկը հետ է կանչվել՝ {reference}',
  'letters.withdrawn.body':
    'Հարգելի {name},\n\n{municipality} համայնքի «{title}» առաջարկը հետ է կանչվել։ Նշված պատճառը՝ {reason}\n\nԳրվածը կարելի է կարդալ։ Մինչև վերջնաժամկետը կարող եք նոր առաջարկ սկսել նույն լոտի համար։\n\nTrilot',
  'letters.reminder.notSubmitted.subject':
    '{reference} առաջարկը ներկայացված ՉԷ. {days, plural, =0 {վերջնաժամկետն այսօր է} other {մնացել է # օր}}',
  'letters.reminder.notSubmitted.body':
    'Հարգելի {name},\n\nդուք ՉԵՔ ներկայացրել {municipality} համայնքի «{title}» առաջարկը «{call}» մրցույթում։ {days, plural, =0 {Վերջնաժամկետն այսօր է} other {Մինչև վերջնաժամկետը մնացել է # օր}}՝ {deadline}։\n\nԳրվածը, որը մինչև այդ չի ներկայացվել, չի քննարկվում։\n\nTrilot',
  'letters.reminder.newerChanges.subject':
    '{reference} առաջարկն ունի փոփոխություններ, որոնք ներկայացված ՉԵՆ. {days, plural, =0 {վերջնաժամկետն այսօր է} other {մնացել է # օր}}',
  'letters.reminder.newerChanges.body':
    'Հարգելի {name},\n\nներկայացնելուց հետո դուք փոխել եք {municipality} համայնքի «{title}» առաջարկը «{call}» մրցույթում։ Ուժի մեջ է հետևյալ պահին ներկայացված տարբերակը՝ {submittedAt}. ձեր ավելի նոր փոփոխությունները չեն հաշվվում, եթե նորից չներկայացնեք։ {days, plural, =0 {Վերջնաժամկետն այսօր է} other {Մինչև վերջնաժամկետը մնացել է # օր}}՝ {deadline}։\n\nԵթե ներկայացված տարբերակը ճիշտ է, ոչինչ անել պետք չէ։\n\nTrilot',
  'letters.corrigendum.subject': 'Մրցույթը փոփոխվել է՝ {call}',
  'letters.corrigendum.body':
    'Հարգելի {name},\n\n«{call}» մրցույթը, որում առաջարկ եք սկսել, փոփոխվել է։ Պատճառը՝ {reason}\n\nՆերկա վերջնաժամկետները՝\n{deadlines}\n\nՁեր գրածը պահպանված է։ Մրցույթի էջում նշված են բոլոր փոփոխությունները։\n\nTrilot',
  'letters.cancellation.subject': 'Մրցույթը չեղարկվել է՝ {call}',
  'letters.cancellation.body':
    'Հարգելի {name},\n\n«{call}» մրցույթը, որում առաջարկ եք սկսել, չեղարկվել է։ Պատճառը՝ {reason}\n\nՁեր գրածը կարելի է կարդալ։\n\nTrilot',
  'letters.question.subject': 'Հարց մրցույթի մասին՝ {call}',
  'letters.question.body':
    'Հարգելի {name},\n\nհամայնքը հարց է տալիս «{call}» մրցույթի մասին.\n\n{question}\n\nՊատասխանը բոլորն ստանում են միաժամանակ։\n\nTrilot',
  'letters.clarification.subject': 'Պարզաբանում {number} մրցույթի մասին՝ {call}',
  'letters.clarification.body':
    'Հարգելի {name},\n\n«{call}» մրցույթի մասին հարցին պատասխանվել է բոլորի համար։\n\nՀարց՝ {question}\n\nՊատասխան՝ {answer}\n\nTrilot',
  'letters.invitation.subject': 'Ձեզ հրավիրում են գործելու {municipality} համայնքի անունից',
  'letters.invitation.body':
    'Բարև ձեզ,\n\n{invitedBy} հրավիրում է ձեզ գործելու {municipality} համայնքի անունից Trilot համակարգում, որտեղ համայնքները գրում և ներկայացնում են առաջարկներ։\n\nՁեր դերը՝ {role}\n\nՀրավերն ընդունեք այստեղ։ Հասցեն միայն ձեզ համար է, մեկ օգտագործման և յոթ օրվա համար.\n{link}\n\nԵթե չգիտեք, թե ինչի մասին է խոսքը, ոչինչ անել պետք չէ։\n\nTrilot',
  'letters.invitation.programme.subject': 'Ձեզ հրավիրում են դեր ստանձնելու ծրագրում',
  'letters.invitation.programme.body':
    'Բարև ձեզ,\n\n{invitedBy} հրավիրում է ձեզ դեր ստանձնելու Trilot համակարգում, որտեղ վարվում են առաջարկների մրցույթներ։\n\nՁեր դերը՝ {role}\n\nՀրավերն ընդունեք այստեղ։ Հասցեն միայն ձեզ համար է, մեկ օգտագործման և յոթ օրվա համար.\n{link}\n\nԵթե չգիտեք, թե ինչի մասին է խոսքը, ոչինչ անել պետք չէ։\n\nTrilot',
  'letters.invitation.account':
    'Հարգելի {name},\n\n{invitedBy} ձեզ հրավեր է ուղարկել Trilot համակարգում։\n\nՁեր դերը՝ {role}\n\nՄուտք գործեք և ընդունեք հրավերը. այն սպասում է ձեզ յոթ օր։\n\nTrilot',
  'letters.recovery.subject': 'Ընտրեք նոր գաղտնաբառ Trilot համակարգի համար',
  'letters.recovery.body':
    'Հարգելի {name},\n\nինչ-որ մեկը, հավանաբար դուք, մուտք է խնդրել Trilot համակարգի ձեր հաշիվ։ Ընտրեք նոր գաղտնաբառ այստեղ։ Հասցեն մեկ օգտագործման և {minutes} րոպեի համար է.\n{link}\n\nՆոր գաղտնաբառով ամենուր դուրս եք գալիս համակարգից։ Եթե դուք չեք խնդրել, ոչինչ անել պետք չէ. ձեր գաղտնաբառը մնում է նույնը։\n\nTrilot',
  'letters.recovered.subject': 'Ձեր գաղտնաբառը փոխվել է',
  'letters.recovered.body':
    'Հարգելի {name},\n\nձեր հաշվի համար ընտրվել է նոր գաղտնաբառ՝ {at}։ Դա արվել է էլփոստով ձեզ ուղարկված հղումով, և դուք ամենուր դուրս եք եկել համակարգից։ Եթե դա դուք չէիք, անմիջապես տեղեկացրեք ադմինիստրատորներին։\n\nTrilot',
  'letters.passkeyAdded.subject': 'Ձեր հաշվին ավելացվել է մուտքի բանալի',
  'letters.passkeyAdded.body':
    'Հարգելի {name},\n\nձեր հաշվին ավելացվել է մուտքի բանալի։ Ով ունի այն, ձեր անունից մուտք է գործում առանց գաղտնաբառի։ Եթե դա դուք չէիք, հեռացրեք այն ձեր պրոֆիլում, փոխեք գաղտնաբառը և անմիջապես տեղեկացրեք ադմինիստրատորներին։\n\nTrilot',
  'letters.passkeyRemoved.subject': 'Ձեր հաշվից հեռացվել է մուտքի բանալի',
  'letters.passkeyRemoved.body':
    'Հարգելի {name},\n\nձեր հաշվից հեռացվել է մուտքի բանալի։ Դրանով այլևս ոչ ոք մուտք չի գործում։ Եթե դա դուք չէիք, փոխեք գաղտնաբառը և անմիջապես տեղեկացրեք ադմինիստրատորներին։\n\nTrilot',
  'letters.handedOver.subject': 'Դուք ստանձնել եք գործը {municipality} համայնքում',
  'letters.handedOver.body':
    'Հարգելի {name},\n\n{leaving} Trilot համակարգում այլևս չի գործում {municipality} համայնքի անունից և գործը փոխանցել է ձեզ։ Գրված ամեն ինչ պատկանում է համայնքին և մնում է իր տեղում։\n\nՁեր դերը՝ {role}\n\nTrilot',
  'letters.role.editor': 'խմբագիր՝ գրում և ներկայացնում է առաջարկներ',
  'letters.role.signatory': 'ստորագրող՝ ստորագրում է համայնքի անունից և որոշում, թե ով է գործում նրա անունից',
  'letters.role.reader': 'ընթերցող՝ կարդում է առաջարկները',
  'letters.role.administrator': 'ադմինիստրատոր',
  'letters.role.manager': 'ծրագրի մենեջեր',
  'letters.role.chair': 'հանձնաժողովի նախագահ',
  'letters.role.secretary': 'հանձնաժողովի քարտուղար',
  'letters.role.observer': 'դիտորդ',
  'letters.role.evaluator': 'գնահատող',
  'letters.role.auditor': 'աուդիտոր',
  'letters.comments.subject':
    '{count, plural, one {# նոր մեկնաբանություն՝ {reference}} other {# նոր մեկնաբանություն՝ {reference}}}',
  'letters.comments.body':
    'Հարգելի {name},\n\n{count, plural, one {«{title}» առաջարկի վերաբերյալ կա # նոր մեկնաբանություն} other {«{title}» առաջարկի վերաբերյալ կա # նոր մեկնաբանություն}}։ Հեղինակ՝ {authors}։ Կարդացեք Trilot-ում. համայնքից դուրս ոչ ոք չի կարող։\n\nTrilot',
  'letters.partner.asked.subject': '{lead} խնդրում է {municipality} համայնքին դառնալ գործընկեր',
  'letters.partner.asked.body':
    'Հարգելի {name},\n\n{lead} գրում է «{title}» առաջարկը և ցանկանում է, որ {municipality} համայնքը լինի դրա գործընկերը։ Կարդացեք ձեզ համար նախատեսված մասը և տվեք կամ մերժեք ձեր համաձայնությունը մինչև {deadline}։ Առանց դրա առաջարկը հնարավոր չէ ներկայացնել։\n\nTrilot',
  'letters.partner.given.subject': '{municipality} համայնքը համաձայնել է իր մասի հետ՝ {reference}',
  'letters.partner.given.body':
    'Հարգելի {name},\n\n{municipality} համայնքը համաձայնել է ձեր «{title}» առաջարկի իր մասի հետ։ Համաձայնությունը ներկա ձևակերպման համար է. եթե այն փոխեք, խնդրում ենք նորից հարցնել։\n\nTrilot',
  'letters.partner.refused.subject': '{municipality} համայնքը չի համաձայնել իր մասի հետ՝ {reference}',
  'letters.partner.refused.body':
    'Հարգելի {name},\n\n{municipality} համայնքը չի համաձայնում ձեր «{title}» առաջարկի իր մասի հետ։ Նշված պատճառը՝ {reason}\n\nՓոխեք մասը և նորից հարցրեք, կամ հանեք գործընկերոջը։\n\nTrilot',
  'letters.mandateReplaced.subject': '«{call}» մրցույթի մանդատը պետք է նորից ստորագրել',
  'letters.mandateReplaced.body':
    'Հարգելի {name},\n\n«{call}» մրցույթի մանդատը, որը ստորագրել էիք, փոխարինվել է նոր տարբերակով։ Խնդրում ենք կարդալ և ստորագրել նորը. մինչ այդ մրցույթի ոչ մի առաջարկ ձեզ համար չի բացվի, և ոչ մի գնահատման թերթ չի պահպանվի ու չի ներկայացվի։\n\nTrilot',
  'letters.assigned.subject': 'Առաջարկը սպասում է ձեր գնահատմանը',
  'letters.assigned.body':
    'Հարգելի {name},\n\nձեզ է հանձնվել {reference} առաջարկը։ Նախքան դրա բովանդակության բացվելը խնդրում ենք հայտարարել, թե արդյոք ունեք շահերի բախում։\n\nTrilot',
  'letters.assignedMany.subject': '{count, plural, other {# առաջարկ}} սպասում է ձեր գնահատմանը',
  'letters.assignedMany.body':
    'Հարգելի {name},\n\n«{call}» մրցույթի {lot} լոտում ձեզ է հանձնվել {count, plural, other {# առաջարկ}}՝ {references}։ Նախքան դրանցից յուրաքանչյուրի բովանդակության բացվելը խնդրում ենք հայտարարել, թե արդյոք ունեք շահերի բախում։\n\nTrilot',
  'letters.evaluationReminder.subject': '{count, plural, other {# առաջարկ}} դեռ սպասում է ձեր գնահատմանը',
  'letters.evaluationReminder.undated':
    'Հարգելի {name},\n\n«{call}» մրցույթում ձեր ցանկում դեռ կա {count, plural, other {# անավարտ առաջարկ}}։ Խնդրում ենք հայտարարել շահերի մասին, գնահատել և ներկայացնել։\n\nTrilot',
  'letters.evaluationReminder.due':
    'Հարգելի {name},\n\n«{call}» մրցույթում ձեր ցանկում դեռ կա {count, plural, other {# անավարտ առաջարկ}}։ Գնահատման վերջնաժամկետը՝ {due}։ Խնդրում ենք հայտարարել շահերի մասին, գնահատել և ներկայացնել։\n\nTrilot',
  'letters.evaluationReminder.late':
    'Հարգելի {name},\n\n«{call}» մրցույթում ձեր ցանկում դեռ կա {count, plural, other {# անավարտ առաջարկ}}։ Գնահատման ժամկետն անցել է՝ {due}։ Խնդրում ենք ներկայացնել մնացածը կամ հայտնել ծրագրին, թե ինչն է խանգարում։\n\nTrilot',
  'letters.consensus.subject': 'Համաձայնություն՝ {reference}',
  'letters.consensus.opened':
    'Հարգելի {name},\n\n{reference} առաջարկի բոլոր գնահատման թերթերը ներկայացված են։ Դուք դրա զեկուցողն եք․ խնդրում ենք կարդալ, թե ինչով են թերթերը տարբերվում, և գրել այն գնահատականներն ու հիմնավորումները, որոնց շուրջ գնահատողները կարող են համաձայնել։\n\nTrilot',
  'letters.consensus.proposed':
    'Հարգելի {name},\n\n{rapporteur}-ն առաջարկել է գնահատականներ և հիմնավորումներ {reference} առաջարկի համար։ Խնդրում ենք կարդալ դրանք և համաձայնել կամ առարկել՝ նշելով պատճառը։\n\nTrilot',
  'letters.consensus.objected':
    'Հարգելի {name},\n\nգնահատողներից մեկը համաձայն չէ այն ամենին, ինչ առաջարկել եք {reference} առաջարկի համար։ Խնդրում ենք կարդալ պատճառը, փոխել անհրաժեշտը և կրկին առաջարկել։\n\nTrilot',
  'letters.printed.page': 'Էջ {page} / {pages}',
  'letters.printed.call': 'Մրցույթ',
  'letters.printed.lot': 'Լոտ',
  'letters.printed.stage': 'Փուլ',
  'letters.printed.state': 'Վիճակ',
  'letters.printed.deadline': 'Վերջնաժամկետ',
  'letters.printed.madeAt': 'Փաստաթուղթը կազմվել է',
  'letters.printed.inUtc': 'Ստացվել է՝ UTC ժամով',
  'letters.printed.draft': 'Սևագիր, ներկայացված չէ',
  'letters.printed.draftAfter': 'Սևագիր. սա ներկայացված տեքստը չէ',
  'letters.printed.replaced': 'Փոխարինվել է ավելի ուշ խմբագրությամբ',
  'letters.printed.withdrawn': 'Այս առաջարկը հետ է կանչվել',
  'letters.printed.revision': 'Խմբագրություն {revision}',
  'letters.printed.fallback': 'Մրցույթի այն տեքստերը, որոնք այս լեզվով չկան, բերված են մեկ այլ լեզվով՝ {language}։',
  'letters.printed.unread': 'Մուտքագրված է, բայց որպես թիվ չի ընթերցվում',
  'letters.printed.line': 'Տող',
  'letters.printed.source': 'Աղբյուր',
  'letters.printed.amount': 'Գումար, {currency}',
  'letters.printed.proof': 'Ապացույց',
  'letters.printed.verifyAt': 'Ստուգման հասցե',
  'letters.printed.verifyText':
    'Յուրաքանչյուրը կարող է այս հասցեով ստուգել համարն ու թվային մատնահետքը կամ այնտեղ ավելացնել այս ֆայլը։ Հասցեն բացելիս ոչինչ չի ուղարկվում. #-ից հետո գրվածը մնում է զննարկիչում։',
  'letters.inquiry.subject': 'Հարցում ձեր առաջարկի մասին՝ {reference}',
  'letters.inquiry.body':
    'Հարգելի {name},\n\nծրագիրը խնդրում է {municipality} համայնքին պարզաբանել «{title}» առաջարկի {fields, plural, other {# դաշտ}}։ Պատասխանի վերջնաժամկետն է՝ {due}։ Այն գրվում է ներկայացված առաջարկի կողքին, որը մնում է անփոփոխ։\n\nTrilot',
  'letters.addendum.subject': 'Պատասխան ձեր հարցմանը՝ {reference}',
  'letters.addendum.body':
    'Հարգելի {name},\n\n{municipality} համայնքը պատասխանել է {reference} առաջարկի մասին ձեր հարցմանը՝ {at}։\n\nTrilot',
  'letters.calendar.name': 'Առաջարկների մրցույթներ',
  'letters.calendar.opens': 'Բացվում է՝ {name}',
  'letters.calendar.deadline': 'Վերջնաժամկետ՝ {name}',
  'letters.calendar.fullApplicationDeadline': 'Ամբողջական հայտերի վերջնաժամկետ՝ {name}',
  'letters.corrected.subject': 'Ձեր առաջարկի որոշումն ուղղվել է՝ {reference}',
  'letters.corrected.replaces':
    'Այս նամակը փոխարինում է մեր նամակին ({day})։ Ձեր առաջարկի որոշումն ուղղվել է. գործում է այս որոշումը.',
  'letters.corrected.complaint': 'Ուղղված որոշումը կարող եք բողոքարկել, նույնիսկ եթե արդեն բողոքարկել եք նախորդը։',
  'letters.decision.subject.selected': 'Ձեր առաջարկն ընտրվել է՝ {reference}',
  'letters.decision.subject.reserve': 'Ձեր առաջարկը պահուստային ցուցակում է՝ {reference}',
  'letters.decision.subject.notSelected': 'Ձեր առաջարկի արդյունքը՝ {reference}',
  'letters.decision.greeting': '{municipality} համայնքին,',
  'letters.decision.selected': 'ուրախ ենք հայտնել, որ ձեր «{title}» առաջարկն ընտրվել է։ Տրված դրամաշնորհն է՝ {amount}։',
  'letters.decision.reserve':
    'ձեր «{title}» առաջարկն անցել է բոլոր նվազագույն շեմերը, բայց լոտի գումարը չի բավարարել։ Այն պահուստային ցուցակում է՝ {position} տեղում, և դեռ կարող է ընտրվել՝ ցուցակի հերթականությամբ։',
  'letters.decision.selectedPlace':
    'ուրախ ենք հայտնել, որ ձեր «{title}» առաջարկն ընտրվել է, և ձեր համայնքն ունի տեղերից մեկը։',
  'letters.decision.reservePlace':
    'ձեր «{title}» առաջարկն անցել է բոլոր նվազագույն շեմերը, բայց լոտի տեղերը զբաղված են։ Այն պահուստային ցուցակում է՝ {position} տեղում, և դեռ կարող է ընտրվել՝ ցուցակի հերթականությամբ։',
  'letters.decision.belowGates':
    'ձեր «{title}» առաջարկը չի հասել հրապարակված նվազագույն շեմերից մեկին և չէր կարող ընտրվել։',
  'letters.decision.rejected': 'ձեր «{title}» առաջարկը չի ընտրվել։',
  'letters.decision.subject.ineligible': 'Ձեր առաջարկը չի կարողացել մասնակցել՝ {reference}',
  'letters.decision.ineligible':
    'ձեր «{title}» առաջարկը չի կարողացել մասնակցել ընտրությանը, քանի որ չի բավարարում մրցույթի պայմաններից մեկին։ Սա դրա որակի գնահատական չէ։',
  'letters.decision.ineligible.administrative': 'Վարչական ստուգումը պարզել է.',
  'letters.decision.ineligible.eligibility': 'Համապատասխանության ստուգումը պարզել է.',
  'letters.decision.ineligible.code': '{code}. {text}',
  'letters.decision.subject.invited': 'Ձեզ հրավիրում ենք գրելու ամբողջական հայտ՝ {reference}',
  'letters.decision.invited':
    'ուրախ ենք հրավիրել ձեզ գրելու ձեր «{title}» առաջարկի ամբողջական հայտը։ Սկսեք այն Trilot համակարգում, որտեղ ձեր համառոտ հայտն է։ Այն սպասվում է մինչև {deadline}։ Ինչ գնահատվել է համառոտ հայտում, փոխանցվում է անփոփոխ։',
  'letters.decision.invitedTogether':
    'ուրախ ենք հայտնել, որ ձեր «{title}» համառոտ հայտն ամենաբարձր տեղերը զբաղեցրածների թվում է. դրա հետ ներկայացված ամբողջական հայտն այժմ գնահատվում է։',
  'letters.decision.notInvited':
    'ձեր «{title}» համառոտ հայտն անցել է բոլոր նվազագույն շեմերը, բայց ավելի բարձր տեղ զբաղեցրածների հայցվող գումարները հասել են հրապարակված սահմանին։ Այն չի հրավիրվում հաջորդ փուլ։',
  'letters.decision.conceptNoteBelowGates':
    'ձեր «{title}» համառոտ հայտը չի հասել հրապարակված նվազագույն շեմերից մեկին և չի հրավիրվում հաջորդ փուլ։',
  'letters.decision.conceptNoteRejected': 'ձեր «{title}» համառոտ հայտը չի հրավիրվում հաջորդ փուլ։',
  'letters.decision.carried': '{text}՝ {points} միավոր, փոխանցված համառոտ հայտից',
  'letters.decision.marks':
    'Միջին միավոր՝ {mean}, առավելագույնը՝ {max}։ Գնահատականներ և հիմնավորումներ՝ ըստ չափանիշների.',
  'letters.decision.criterion': '{text}՝ {mean} / {max}',
  'letters.decision.complaint':
    'Եթե կարծում եք, որ ընթացակարգը չի պահպանվել կամ ակնհայտ սխալ է թույլ տրվել, կարող եք բողոքարկել այս նամակը կարդալուց հետո {complaint, plural, other {# օրվա}} ընթացքում։ Չբացված նամակը կարդացված է համարվում {letterReadAfter, plural, other {# օր}} անց։ Բողոքին պատասխանվում է {complaintAnswer, plural, other {# օրվա}} ընթացքում։',
  'letters.decision.closing': 'Ծրագրի թիմը',
  'letters.subscription.subject': 'Հաստատեք, որ ցանկանում եք տեղեկանալ նոր մրցույթների մասին',
  'letters.subscription.body':
    'Ողջույն,\n\nինչ-որ մեկը, հավանաբար դուք, խնդրել է, որ այս հասցեին տեղեկություն ուղարկվի Trilot համակարգի նոր մրցույթների մասին։ Հաստատելու համար բացեք այս էջը.\n{link}\n\nԵթե դուք չեք խնդրել, ոչինչ անել պետք չէ. այլևս ոչինչ չի ուղարկվի, և հասցեն կջնջվի {days, plural, one {# օր} other {# օր}} անց։\n\nTrilot',
  'letters.newCall.subject': 'Նոր մրցույթ՝ {call}',
  'letters.newCall.body':
    'հրապարակվել է մրցույթ՝ {call}։\n\n{summary}\n\nՄրցույթի բացումը՝ {opens}։ Վերջնաժամկետները՝\n{deadlines}',
  'letters.newCall.person':
    'Հարգելի {name},\n\n{text}\n\nԱյս հաղորդագրությունը ստանում եք, քանի որ անձնական էջում խնդրել եք տեղեկացնել նոր մրցույթների մասին։\n\nTrilot',
  'letters.newCall.address':
    'Ողջույն,\n\n{text}\n\nԱմեն ինչ մրցույթի մասին՝\n{link}\n\nԱյս նամակը ստանում եք, քանի որ այս հասցեի համար խնդրվել է տեղեկություն նոր մրցույթների մասին։ Դա դադարեցնելու և հասցեն ջնջելու համար՝\n{end}\n\nTrilot',
  'letters.calendar.questions': 'Հարցերի վերջին օրը՝ {name}',
  'letters.calendar.answers': 'Բոլոր հարցերի պատասխանների վերջին օրը՝ {name}',
  'letters.calendar.wholeDay': 'Ամբողջ օրը, {zone}',
  'letters.promotion.subject': 'Ձեր {reference} առաջարկն ընտրվել է պահուստային ցանկից',
  'letters.promotion.grant':
    'Ձեր լոտում ֆինանսավորում է ազատվել։ Որպես պահուստային ցանկի հաջորդ՝ Ձեր «{title}» առաջարկն ընտրվել է {amount} դրամաշնորհի համար։',
  'letters.promotion.place':
    'Ձեր լոտում տեղ է ազատվել։ Որպես պահուստային ցանկի հաջորդ՝ Ձեր «{title}» առաջարկն ընտրվել է։',
  'letters.promotion.decline':
    'Եթե այլևս չեք կարող օգտվել դրանից, հրաժարվեք որոշման էջում՝ նշելով պատճառը, որպեսզի հաջորդը կարողանա ընտրվել։',
  'letters.awardEnded.subject': 'Առաջարկ {reference}. հրաժարում ֆինանսավորումից',
  'letters.awardEnded.body':
    'Հարգելի {name},\n\n{municipality} համայնքի «{title}» առաջարկի ֆինանսավորումից հրաժարվել են՝ {at}։ Նշված պատճառը՝ {reason}\n\nTrilot',
  'letters.complaintLodged.subject': 'Ձեր բողոքը {reference} առաջարկի վերաբերյալ ստացվել է',
  'letters.complaintLodged.body':
    'Հարգելի {name},\n\nՁեր համայնքի բողոքը «{title}» առաջարկի որոշման վերաբերյալ ստացվել է՝ {at}։ Պատասխանը տրվում է մինչև {due}։\n\nՀսկիչ գումար (SHA-256)՝ {digest}\n\nTrilot',
  'letters.complaintWaits.subject': 'Բողոք {reference} առաջարկի վերաբերյալ սպասում է պատասխանի',
  'letters.complaintWaits.body':
    'Հարգելի {name},\n\n{municipality} համայնքը բողոքարկում է {reference} առաջարկի որոշումը։ Պատասխանի ժամկետն է՝ {due}։ Պատասխանում է նա, ով առաջարկի վերաբերյալ որոշում չի կայացրել և այն չի գնահատել։\n\nTrilot',
  'letters.complaintAnswered.subject': 'Պատասխան Ձեր բողոքին {reference} առաջարկի վերաբերյալ',
  'letters.complaintAnswered.dismissed':
    'Հարգելի {name},\n\nՁեր համայնքի բողոքը «{title}» առաջարկի որոշման վերաբերյալ մերժվել է։ Հիմնավորում՝\n\n{reasons}\n\nTrilot',
  'letters.complaintAnswered.upheld':
    'Հարգելի {name},\n\nՁեր համայնքի բողոքը «{title}» առաջարկի որոշման վերաբերյալ բավարարվել է։ Լոտի դասակարգումը կազմվում է նորից, և արդյունքի մասին Ձեզ կտեղեկացնեն։ Հիմնավորում՝\n\n{reasons}\n\nTrilot',
  'letters.mandate':
    'Ինձ խնդրել են գնահատել այս մրցույթի առաջարկները, և ես ստանձնում եմ հետևյալ պարտականությունները։\n\n1. Անաչառություն։ Յուրաքանչյուր առաջարկ գնահատում եմ ըստ իր արժանիքների և միայն հրապարակված աղյուսակով։ Ոչ մեկին թույլ չեմ տալիս ինձ ասել, թե ինչպես գնահատեմ։\n\n2. Շահերի բախում։ Նախքան առաջարկը բացելը հայտարարում եմ, թե արդյոք ինչ-որ բան ինձ կապում է դրա հետ՝ աշխատանք հայտատուի կամ գործընկերոջ մոտ հիմա կամ նախկինում, օգնություն դրա գրելուն, մրցակից առաջարկ, ընտանիք, բարեկամություն, քաղաքականություն կամ փող։ Եթե դա իմանամ ավելի ուշ, հայտարարում եմ անմիջապես, նույնիսկ գնահատման թերթը ներկայացնելուց հետո։ Գիտեմ, որ այդ դեպքում թերթն անվավեր է դառնում։\n\n3. Գաղտնիություն։ Ամեն ինչ, ինչ կարդում եմ, գաղտնի եմ պահում գնահատման ընթացքում և դրանից հետո։ Ոչ մեկին ցույց չեմ տալիս, պատճենները չեմ պահում ավելի երկար, քան պետք է, և չեմ օգտագործում սեփական նպատակներով։\n\n4. Անկախություն։ Հայտատուների հետ չեմ խոսում գնահատման մասին։ Քանի դեռ առաջարկի բոլոր թերթերը ներկայացված չեն, ուրիշ գնահատողի չեմ ասում, թե ինչպես եմ այն գնահատել։\n\n5. Հիմնավորում։ Գնահատականներս հիմնավորում եմ այնպես, որ դա հնարավոր լինի հայտնել հայտատուին։\n\n6. Եթե չեմ կարող պահել այս պարտականություններից որևէ մեկը, հրաժարվում եմ հանձնարարությունից և ասում եմ այդ մասին։\n\nԳիտեմ, որ իմ ստորագրությունը պահվում է իմ անվան, ժամի և հենց այս տեքստի հետ։',
  'letters.declined.subject': 'Գնահատողը հրաժարվել է {reference} առաջարկից',
  'letters.declined.body':
    'Հարգելի {name},\n\n{evaluator} հրաժարվել է գնահատել {reference} առաջարկը և գրում է.\n\n{sentence}\n\nՏեղն ազատ է։ Խնդրում ենք ընտրել ուրիշին։\n\nTrilot',
  'letters.outdated.subject': 'Ամրագրված դասակարգումը այլևս չի համապատասխանում իր տվյալներին',
  'letters.outdated.body':
    'Հարգելի {name},\n\n{reference} առաջարկի շահերի բախումն ուշ է հայտնաբերվել. համապատասխան գնահատման թերթն անվավեր է, և գումարները հաշվվել են առանց դրա։ Դրանով ամրագրված դասակարգումը մնում է ընթեռնելի, բայց այլևս չի համապատասխանում իր տվյալներին և պետք է կազմվի նորից։\n\nTrilot',
};
