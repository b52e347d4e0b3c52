/** Titles that any number of works have, in the languages of many journals, as words without accents and numbers. */
export const genericTitles: readonly string[] = [
  // English
  'abstract, abstracts, acknowledgement, acknowledgements, acknowledgment, acknowledgments, addendum, addenda, afterword',
  'announcement, announcements, annual report, appendix, author index, authors reply, author reply, authors response',
  'author response, back matter, background, bibliography, biographies, book note, book notes, book review, book reviews',
  'books received, books reviewed, brief communication, brief communications, brief notes, calendar, calendar of events',
  'call for papers, case report, case reports, chairmans message, chairs message, closing remarks, comment, commentary',
  'commentaries, comments, concluding remarks, conclusion, conclusions, conference report, contents, contributors',
  'corrections, correction, correspondence, corrigenda, corrigendum, cover, cover image, discussion, dedication, editor note',
  'editorial, editorial board, editorial comment, editorial introduction, editorial note, editorial notes, editorials',
  'editor introduction, editors introduction, editors note, editors notes, epilogue, epilog, errata, erratum, events',
  'expression of concern, foreword, forewords, from the editor, from the editors, from the chair, from the president',
  'front matter, frontmatter, glossary, guest editorial, guest editors introduction, guest editor introduction, highlights',
  'image of the month, in brief, in memoriam, in this issue, index, information for authors, instructions for authors',
  'interview, introduction, introductions, introductory remarks, invited talk, invited talks, invited lecture, issue information',
  'keynote, keynotes, keynote address, keynote speech, keynote talk, letter, letter from the editor, letter from the editors',
  'letter from the chair, letter from the president, letter to the editor, letter to editor, letters, letters to the editor',
  'list of authors, list of contributors, list of participants, list of reviewers, literature, masthead, meeting report',
  'meetings, message, message from the chair, message from the chairs, message from the editor, message from the president',
  'message from the general chairs, message from the program chairs, methods, minutes, miscellanea, miscellaneous',
  'miscellany, new books, news, news and notes, news and views, news and announcements, news in brief, newsletter, note, notes',
  'notes and news, notes on contributors, notice, notices, obituaries, obituary, opening address, opening remarks, opinion',
  'organizing committee, organising committee, overview, panel, panel discussion, perspective, perspectives, postface',
  'postscript, preamble, preface, prefaces, preliminary, presidential address, presidents message, program, program committee',
  'programme, programme committee, program chairs message, prologue, publications received, publishers note, q and a',
  'readers letters, recent publications, references, rejoinder, reply, reply to the editor, replies, report, reports',
  'research highlights, research news, response, responses, results, retraction, retraction note, retraction notice',
  'retraction statement, retracted, review, reviewer acknowledgement, reviewers, review article, review essay, reviews',
  'short communication, short communications, short notes, short reviews, special issue, special section, speakers, sponsors',
  'summary, supplement, supplementary material, symposium, table of contents, tables, the editors page, title page, tribute',
  'untitled, viewpoint, welcome, welcome address, welcome message, withdrawn, workshop report, workshops, work in progress',
  // German
  'abstrakt, aktuelles, anhang, ankundigungen, aus der redaktion, autoren, autorenverzeichnis, bekanntmachungen, berichte',
  'bericht, berichtigung, berichtigungen, besprechung, besprechungen, buchbesprechung, buchbesprechungen, bucherschau',
  'buchrezension, buchrezensionen, danksagung, diskussion, einfuhrung, einleitung, entgegnung, ergebnisse, erwiderung',
  'geleitwort, grusswort, gruswort, impressum, inhalt, inhaltsverzeichnis, jahresbericht, korrektur, korrekturen, leserbrief',
  'leserbriefe, literatur, literaturverzeichnis, mitteilung, mitteilungen, nachrichten, nachruf, nachrufe, nachwort, neuerscheinungen',
  'personalia, register, replik, rezension, rezensionen, stellungnahme, tagungsbericht, tagungsberichte, termine',
  'titelei, veranstaltungen, verschiedenes, vorbemerkung, vorwort, zu diesem heft, zum geleit, zusammenfassung',
  // French
  'actualite, actualites, annexe, annonces, avant propos, avis, avertissement, bibliographie, chronique, commentaire',
  'compte rendu, comptes rendus, correspondance, courrier des lecteurs, liminaire, lettre a l editeur, lettre a la redaction',
  'lettre au redacteur, necrologie, nouvelles, ouvrages recus, postface, preambule, prefaces, presentation, presentation du numero',
  'presentation du dossier, rapport annuel, recension, recensions, rectificatif, remerciements, reponse, resume, resumes, sommaire',
  'table des matieres',
  // Spanish, Portuguese, Italian, Catalan
  'agradecimientos, anuncios, apresentacao, carta ao editor, carta al director, carta al editor, carta de la editora',
  'carta del director, carta del editor, cartas al director, cartas al editor, comentario, comentarios, conclusiones, correccion',
  'discusion, editoriale, editoriais, editoriales, entrevista, epilogo, errata corrige, fe de erratas, indice, introduccio',
  'introduccion, introducao, introduzione, necrologia, necrologica, necrologicas, necrologio, nota del editor, nota editorial',
  'notas editoriales, noticias, notizie, notiziario, novedades, obituario, palabras del editor, pauta editorial, postfazione',
  'prefacio, prefaci, prefazione, premessa, presentacio, presentacion, presentazione, prologo, proleg, recensao',
  'recensione, recensioni, resena, resenas, resena bibliografica, resenas bibliograficas, resenha, resenhas, respuesta',
  'ressenya, resumen, resumenes, retractacion, sumario, sommario',
  // Dutch, Scandinavian, Polish, Czech, Turkish
  'boekbespreking, boekbesprekingen, inleiding, ten geleide, van de redactie, redactioneel, voorwoord, woord vooraf, anmeldelser',
  'bokanmeldelse, bokanmeldelser, forord, forord, indledning, inledning, innledning, leder, ledare, recensioner, nekrolog',
  'od redakcji, przedmowa, recenzja, recenzje, slowo wstepne, wprowadzenie, wstep, predmluva, uvod, uvodem, uvodnik, editoryal',
  'giris, onsoz, sunus',
  // Russian, Greek, Chinese, Japanese, Korean
  'введение, вступление, от редакции, от редактора, предисловие, рецензии, рецензия, некролог, содержание, хроника, письмо в редакцию',
  'εισαγωγη, προλογος, 前言, 引言, 序, 序言, 卷首语, 卷首語, 编者按, 編者按, 编者的话, 社论, 书评, 書評, 后记, 後記, 勘误, 更正, 讣告, 目录, 导言, 導言',
  '序論, 序文, 巻頭言, はじめに, おわりに, まえがき, あとがき, 編集後記, 目次, 訂正, 追悼, 緒言, 特集にあたって, 머리말, 서문, 서평, 서론, 권두언, 편집후기, 정오표',
].flatMap((line) => line.split(', '));

/** The beginnings of titles that name an issue or event instead of a subject: "Introduction to the special issue on …". */
export const genericBeginning =
  /^(?:(?:guest )?(?:editors? |editorial )?(?:introduction|preface|foreword|editorial|overview)|guest editorial|message|welcome|report|einleitung|vorwort|presentation|introduccion|presentacion) (?:to|for|of|on|from|in|zu|zum|zur|du|de|del|de la|al|a la|au) (?:(?:the|this|our|dem|diesem|le|ce|el|este) )?(?:[a-z]+ )?(?:special|theme|thematic|current|inaugural|first|issue|section|volume|collection|proceedings|conference|workshop|symposium|supplement|forum|editors?|chairs?|president|themenheft|schwerpunkt|sonderheft|heft|numero|dossier|numero especial|monografico)\b/;

/** Notices about another work, at the beginning or the end of its title: "Erratum: …", "… – Reply". */
export const notices: readonly (readonly [notice: string, words: RegExp])[] = [
  [
    'reply',
    /^(?:(?:the )?authors? )?(?:reply|response|rejoinder|re)(?: to| by| from)\b|^(?:reply|rejoinder|replik|erwiderung|respuesta|reponse)$|\b(?:reply|rejoinder)$/,
  ],
  [
    'retraction',
    /^(?:retracted|retraction|withdrawn|withdrawal|retractacion)\b|\b(?:retraction|retracted)(?: note| notice)?$/,
  ],
  [
    'correction',
    /^(?:(?:author|publisher)s? )?(?:erratum|errata|corrigend(?:um|a)|corrections?|berichtigung|rectificatif|fe de erratas)\b|\b(?:erratum|errata|corrigend(?:um|a)|correction)$/,
  ],
  [
    'addendum',
    /^(?:addend(?:um|a)|supplement(?:ary material)?|appendix)(?: to| for)?\b|\b(?:addendum|appendix|supplementary material)$/,
  ],
  ['concern', /^expression of concern\b/],
  [
    'comment',
    /^(?:(?:a |some )?(?:comments?|commentary|discussion|remarks?|notes?)(?: on| of| about| to)|invited commentary)\b|\b(?:comment|commentary|discussion)$/,
  ],
  ['review', /^(?:(?:book )?reviews?(?: of)|rezension|resena de|compte rendu de)\b|\bbook review$/],
];
