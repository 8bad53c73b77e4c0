import type { Kind, RecordType } from '@/domain/vocabulary/vocabulary';

/** What readers call the kinds of record, separated by commas. */
export const kindTexts = {
  activity:
    'activity, activities, event, events, активност, активности, aktivnost, aktivnosti, догађај, događaji, настан, настани, събития, aktivitete, ngjarje, δραστηριότητες, etkinlik, activitate, events held',
  agreement:
    'agreement, agreements, accord, accords, instrument, instruments, deal, deals, договор, договори, спогодба, спогодби, sporazum, sporazumi, marrëveshje, marrëveshjet, συμφωνία, anlaşma, acord, acorduri, угода, соглашение',
  initiative:
    'initiative, initiatives, иницијатива, иницијативи, inicijativa, inicijative, iniciativa, iniciative, инициатива, nismë, nisma, πρωτοβουλία, girişim, inițiativă, ініціатива',
} as const satisfies Record<Kind, string>;

/** What readers call the types of record, separated by commas: English words, then those of the region's languages. */
export const typeTexts = {
  workshop:
    'workshop, workshops, работилница, работилници, radionica, radionice, delavnica, работилница, семинар, seminar, seminars, punëtori, punëtoria, εργαστήριο, çalıştay, atelier, семінар, майстэрня',
  conference:
    'conference, conferences, forum, forums, summit, summits, конференција, конференции, konferencija, konferencije, конференция, konferencë, konferenca, συνέδριο, konferans, conferință, конференція, канферэнцыя, самит, samit, форум',
  meeting:
    'meeting, meetings, talks, состанок, средба, средби, sastanak, sastanci, susret, srečanje, sestanek, среща, срещи, takim, takimi, takime, συνάντηση, toplantı, întâlnire, reuniune, зустріч, сустрэча, встреча, переговоры',
  'official-visit':
    'official visit, official visits, visit, visits, посета, официјална посета, poseta, posjeta, zvanična poseta, službeni posjet, posjet, obisk, посещение, официално посещение, vizitë, vizita, vizitë zyrtare, επίσκεψη, resmi ziyaret, ziyaret, vizită, vizită oficială, візит, візіт, визит',
  signing:
    'signing, signings, signing ceremony, потпишување, potpisivanje, potpis, podpis, подписване, nënshkrim, nënshkrimi, υπογραφή, imza, imza töreni, semnare, підписання, падпісанне, подписание',
  'government-decision':
    'government decision, government decisions, decision of the government, владина одлука, одлука на владата, odluka vlade, vladina odluka, odločitev vlade, решение на правителството, vendim i qeverisë, κυβερνητική απόφαση, hükümet kararı, hotărâre de guvern, рішення уряду, рашэнне ўрада, решение правительства',
  legislation:
    'legislation, законодавство, zakonodavstvo, zakonodaja, законодателство, legjislacion, legjislacioni, νομοθεσία, mevzuat, legislație, законодавство, заканадаўства, законодательство',
  consultation:
    'consultation, consultations, public consultation, консултација, консултации, konsultacije, savjetovanje, posvetovanje, консултация, konsultim, konsultime, διαβούλευση, istişare, consultare, консультації, кансультацыі, консультации',
  training:
    'training, trainings, course, courses, обука, обуки, obuka, obuke, usposabljanje, trening, обучение, trajnim, trajnimi, trajnime, κατάρτιση, eğitim, instruire, formare, навчання, навучанне, обучение',
  'project-launch':
    'project launch, launch of a project, launch, kick-off, kickoff, старт на проект, почеток на проект, početak projekta, pokretanje projekta, začetek projekta, nisja e projektit, έναρξη έργου, proje lansmanı, lansare de proiect, запуск проекту, запуск проекта',
  'strategy-adoption':
    'strategy adoption, adoption of a strategy, усвојување стратегија, usvajanje strategije, sprejetje strategije, приемане на стратегия, miratim i strategjisë, miratimi i strategjisë, adoptarea strategiei, ухвалення стратегії, принятие стратегии',
  'working-group':
    'working group, working groups, работна група, radna grupa, radna skupina, delovna skupina, grup pune, grupi i punës, ομάδα εργασίας, çalışma grubu, grup de lucru, робоча група, рабочая группа, працоўная група',
  exercise:
    'exercise, exercises, cyber exercise, drill, drills, вежба, vežba, vježba, vaja, учение, ushtrim, ushtrimi, stërvitje, άσκηση, tatbikat, exercițiu, навчання з кібербезпеки',
  announcement:
    'announcement, announcements, најава, објава, najava, objava, obvestilo, съобщение, обявяване, njoftim, njoftimi, ανακοίνωση, duyuru, anunț, оголошення, абвестка, объявление',
  report:
    'report, reports, извештај, извештаи, izveštaj, izvještaj, poročilo, доклад, raport, raporti, raporte, έκθεση, rapor, звіт, справаздача, отчёт, отчет',
  treaty:
    'treaty, treaties, convention, конвенција, меѓународен договор, međunarodni ugovor, ugovor, pogodba, traktat, traktati, συνθήκη, antlaşma, tratat, трактат, дамова',
  agreement:
    'agreement, agreements, accord, accords, договор, договори, спогодба, спогодби, sporazum, sporazumi, споразум, споразумение, marrëveshje, marrëveshja, συμφωνία, anlaşma, acord, acordul, угода, пагадненне, соглашение',
  memorandum:
    'memorandum, memoranda, memorandums, MoU, MoUs, M.o.U., MOC, memorandum of understanding, memoranda of understanding, memorandum of cooperation, меморандум, меморандуми, меморандум за разбирање, меморандум за соработка, memorandum o razumevanju, ' +
    'memorandum o razumijevanju, memorandum o saradnji, memorandum o suradnji, memorandum o soglasju, меморандум за разбирателство, memorandum mirëkuptimi, memorandumi i mirëkuptimit, memorandumi, μνημόνιο, μνημόνιο συνεργασίας, μνημόνιο κατανόησης, ' +
    'mutabakat zaptı, mutabakat muhtırası, memorandum de înțelegere, меморандум про взаєморозуміння, мемарандум, меморандум о взаимопонимании',
  declaration:
    'declaration, declarations, декларација, декларации, deklaracija, deklaracije, izjava, декларация, deklaratë, deklarata, διακήρυξη, deklarasyon, bildirge, declarație, declarația, декларація, дэкларацыя',
  protocol: 'protocol, protocols, протокол, протоколи, protokol, protokoll, protokolli, πρωτόκολλο, protokolü, пратакол',
  'joint-statement':
    'joint statement, joint statements, заедничка изјава, zajednička izjava, skupna izjava, съвместно изявление, deklaratë e përbashkët, deklarata e përbashkët, κοινή δήλωση, ortak açıklama, declarație comună, спільна заява, сумесная заява, совместное заявление',
  'letter-of-intent':
    'letter of intent, letters of intent, LoI, писмо за намери, pismo o namerama, pismo namjere, pismo o nameri, letër e qëllimit, letër qëllimi, επιστολή προθέσεων, niyet mektubu, scrisoare de intenție, лист про наміри, письмо о намерениях',
  'grant-agreement':
    'grant agreement, grant agreements, grant, grants, договор за грант, ugovor o grantu, sporazum o bespovratnim sredstvima, споразумение за безвъзмездна помощ, marrëveshje granti, συμφωνία επιχορήγησης, hibe anlaşması, acord de grant, грантова угода, грантовое соглашение',
  'action-plan':
    'action plan, action plans, акционен план, akcioni plan, akcijski plan, акциски план, план за действие, plan veprimi, plani i veprimit, σχέδιο δράσης, eylem planı, plan de acțiune, план дій, план дзеянняў, план действий',
  strategy:
    'strategy, strategies, стратегија, стратегии, strategija, strategije, стратегия, strategji, strategjia, στρατηγική, strateji, strategie, стратегія, стратэгія',
  programme:
    'programme, programmes, program, programs, програма, програми, програм, programi, program, πρόγραμμα, programı, програма, праграма, программа',
  project: 'project, projects, проект, проекти, projekt, projekat, projekti, projekte, έργο, proje, proiect, праект, проєкт',
  platform: 'platform, platforms, платформа, платформи, platforma, platformë, πλατφόρμα, platformu, platformă',
  law: 'law, laws, act, statute, закон, закони, zakon, zakoni, ligj, ligji, ligje, νόμος, kanun, lege, legea',
  network: 'network, networks, мрежа, мрежи, mreža, omrežje, rrjet, rrjeti, δίκτυο, ağ, rețea, мережа, сетка, сеть',
} as const satisfies Record<RecordType, string>;
