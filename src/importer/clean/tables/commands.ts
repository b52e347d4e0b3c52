/** How a text command with one argument is shown. */
export type Font = 'strong' | 'emphasis' | 'code' | 'plain';

/** Commands whose argument is kept, with its font. Small capitals and the like have no counterpart. */
export const fontCommands: ReadonlyMap<string, Font> = new Map<string, Font>([
  ...fontGroup('strong', 'textbf bf'),
  ...fontGroup('emphasis', 'textit textsl emph em it sl'),
  ...fontGroup('code', 'texttt code lstinline'),
  ...fontGroup(
    'plain',
    'text textsc textrm textsf textmd textup textnormal mbox hbox fbox underline',
  ),
  ...fontGroup(
    'plain',
    'uline ul uppercase MakeUppercase lowercase ensuremath mathrm operatorname',
  ),
  ...fontGroup('plain', 'centerline sout hl title title section section* paragraph subsection'),
]);

/** Switches, which act on the rest of their group: `{\em so}`. */
export const fontSwitches: ReadonlyMap<string, Font> = new Map<string, Font>([
  ...fontGroup('strong', 'bf bfseries'),
  ...fontGroup('emphasis', 'it em sl itshape slshape'),
  ...fontGroup(
    'plain',
    'tt sc sf rm ttfamily sffamily rmfamily scshape upshape mdseries normalfont',
  ),
]);

/** Commands without visible effect, with the number of braced arguments to drop with them. */
export const ignoredCommands: ReadonlyMap<string, number> = new Map([
  ...words('noindent centering xspace protect allowbreak small footnotesize large Large').map(
    (name) => [name, 0] as const,
  ),
  ...words('tiny normalsize scriptsize displaystyle textstyle left right big Big bigl bigr').map(
    (name) => [name, 0] as const,
  ),
  ...words('newpage clearpage maketitle relax unskip ignorespaces null strut nobreak break').map(
    (name) => [name, 0] as const,
  ),
  ...words(
    'nobreakdash limits nolimits displaylimits raggedright hfill leavevmode unboldmath boldmath',
  ).map((name) => [name, 0] as const),
  ...words('label vspace hspace vspace* hspace* thanks index phantom pagestyle begin end').map(
    (name) => [name, 1] as const,
  ),
]);

/** Commands without visible effect here that are followed by a length: `\raise.17ex\hbox{…}`. */
export const lengthCommands: ReadonlySet<string> = new Set(
  words('raise lower hskip vskip kern moveleft moveright'),
);

/** Other commands of LaTeX and its packages that lay out a page or write macros; it is said if one is ignored. */
export const latexCommands: ReadonlySet<string> = new Set(
  words(
    'footnote footnotemark footnotetext marginpar marginnote includegraphics include input caption captionof ' +
      'hfill vfill hrule vrule hline cline toprule midrule bottomrule cmidrule multicolumn multirow rule ' +
      'smallskip medskip bigskip pagebreak nopagebreak nolinebreak samepage parbox minipage makebox framebox raisebox ' +
      'scalebox resizebox rotatebox fontsize selectfont fontfamily fontseries color definecolor setlength addtolength ' +
      'setcounter stepcounter addtocounter newcommand renewcommand providecommand newtheorem def let usepackage ' +
      'documentclass bibliography bibliographystyle tableofcontents appendix author date affil institute keywords ' +
      'abstract twocolumn onecolumn singlespacing doublespacing baselinestretch linespread parindent parskip textwidth ' +
      'linewidth columnwidth hyphenation sloppy fussy nonumber notag intertext limits nolimits displaylimits ' +
      'mathchoice hyperref hypertarget hyperlink phantomsection todo hphantom vphantom smash ding special write csname ' +
      'endcsname expandafter the value arabic roman alph if fi else ifmmode string noexpand edef gdef cellcolor rowcolor',
  ),
);

/** Commands that refer to a number or an entry that an abstract on its own does not have. */
export const referenceCommands: ReadonlySet<string> = new Set(
  words(
    'cite citep citet citealp citeauthor citeyear citeyearpar autocite parencite ref eqref autoref cref Cref nocite',
  ),
);

/** Math commands that authors also use without dollars, with the number of their arguments. */
export const mathCommands: ReadonlyMap<string, number> = new Map([
  ...words('mathbf mathcal mathbb mathfrak mathsf mathtt mathit mathscr boldsymbol bm sqrt').map(
    (name) => [name, 1] as const,
  ),
  ...words('hat bar tilde vec dot ddot widehat widetilde overline overrightarrow').map(
    (name) => [name, 1] as const,
  ),
  ...words('frac dfrac tfrac binom stackrel overset underset').map((name) => [name, 2] as const),
]);

/** Colours of the xcolor package: `\textcolor{teal}{x}` arrives as `teal{x}`. */
export const colourNames: ReadonlySet<string> = new Set(
  words(
    'red green blue cyan magenta yellow black gray white darkgray lightgray brown lime olive orange pink purple teal violet',
  ),
);

function fontGroup(font: Font, names: string): readonly (readonly [string, Font])[] {
  return words(names).map((name) => [name, font] as const);
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
